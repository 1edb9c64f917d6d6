"""Held wagers: what waits, who answers, and that nothing but an answer makes a ticket."""

import pytest

from desktop.book.queries.credit_held import Reservation, list_reservations
from desktop.book.queries.holds import (
    find_hold,
    find_hold_of_ticket,
    list_ended_holds,
    list_holds_of,
    list_waiting_holds,
)
from desktop.book.queries.liquidity import find_liquidity
from desktop.book.queries.people import list_users
from desktop.book.queries.tickets import find_ticket
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.rights import NotAllowedError, Role
from desktop.services import settlement, users, wagers
from desktop.services.holds.deciding import (
    approve_hold,
    book_counter,
    counter_hold,
    drop_hold,
    lapse_holds,
    refuse_hold,
)
from desktop.services.holds.placing import Held, place_wagers
from desktop.services.ticket_story import read_ticket_story
from desktop.services.wagers import Accepted, RefusedError
from tests.shop import KICKOFF

MINUTE = 60_000


@pytest.fixture
def board(shop):
    for rotation in (451, 453):
        shop.game(rotation, home="-150", away="+130")
    users.add_user(shop.book, shop.actor, users.new_user("clerk", Role.CLERK))
    return shop


@pytest.fixture
def clerk(board):
    user = next(u for u in list_users(board.book.reader) if u.name == "clerk")
    return users.actor_of(user, "s")


def place(shop, *texts, actor=None, **how):
    quotes = [shop.quote(text) for text in texts]
    return place_wagers(shop.book, actor or shop.actor, shop.house, quotes, **how)


def hold(shop, hold_id):
    return find_hold(shop.book.reader, hold_id)


def test_a_wager_above_the_hold_amount_waits_and_one_within_it_does_not(board, clerk):
    board.set("A1", {"hold/phone/straight": 200_00, "hold/*/*": 50_00})
    small, large = place(board, "452-3.5 r220", "451 o r221", actor=clerk)
    assert isinstance(small, Accepted)
    assert isinstance(large, Held)
    (waiting,) = list_waiting_holds(board.book.reader)
    assert (waiting.account, waiting.user, waiting.seconds_left(board.now)) == ("P1", "clerk", 120)
    assert waiting.because == "hold amount from A1: at most 200.00 wagered"
    assert isinstance(place(board, "P 452 454 r50.01")[0], Held)


def test_a_held_wager_is_no_ticket_and_only_keeps_its_credit(board):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100")
    account = board.account("P1")
    assert (account.pending, account.reserved, account.available) == (0, 1100_00, 8_900_00)
    assert held.available == 8_900_00
    (kept,) = list_reservations(board.book.reader, account.id)
    assert kept == Reservation(is_wager=True, at=board.now, cents=1100_00)
    assert board.rows("SELECT count(*) FROM ticket") == [(0,)]
    assert board.rows("SELECT count(*) FROM exposure") == [(0,)]
    assert find_liquidity(board.book.reader, "2026-11-22").reserved == 0
    with pytest.raises(RefusedError, match="Over the credit limit"):
        place(board, "451 o r8900.01")


def test_an_accept_does_not_go_round_the_hold(board, nothing_changes):
    board.set("P1", {"hold/*/*": 100_00})
    nothing_changes()
    with pytest.raises(RefusedError, match="waits for a supervisor: hold amount from P1") as error:
        board.accept("452-3.5 r500")
    assert error.value.kind == "hold"


def test_an_approved_hold_is_an_ordinary_ticket_of_its_clerk_with_who_approved(board, clerk):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100", actor=clerk)
    board.now += MINUTE
    accepted = approve_hold(board.book, board.actor, board.house, held.hold_id)
    ticket = find_ticket(board.book.reader, accepted.ticket_id)
    assert (ticket.user_id, ticket.risk) == (clerk.user_id, 1100_00)
    account = board.account("P1")
    assert (account.pending, account.reserved) == (1100_00, 0)
    booked = find_hold_of_ticket(board.book.reader, accepted.ticket_id)
    assert (booked.status, booked.decided_by, booked.ticket) == ("booked", "owner", accepted.number)
    board.settle(ticket_event(board), 10, 20)
    assert board.account("P1").balance == 1000_00
    assert verify(board.book.reader).difference is None


def ticket_event(shop):
    return shop.rows("SELECT id FROM event WHERE rot_away = 451")[0][0]


def test_a_clerk_approves_only_with_a_second_person(board, clerk):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100", actor=clerk)
    with pytest.raises(NotAllowedError, match="second person"):
        approve_hold(board.book, clerk, board.house, held.hold_id)
    both = users.with_second(clerk, board.actor.holder)
    approve_hold(board.book, both, board.house, held.hold_id)
    assert hold(board, held.hold_id).decided_by == "owner"


def test_a_counter_is_booked_by_the_clerk_as_it_stands(board, clerk):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100", actor=clerk)
    board.now += 2 * MINUTE - 1
    counter_hold(board.book, board.actor, board.house, held.hold_id, "452 -4 -115 r230")
    countered = hold(board, held.hold_id)
    assert (countered.wager["risk"], countered.asked["risk"]) == (230_00, 1100_00)
    assert (board.account("P1").reserved, countered.seconds_left(board.now)) == (230_00, 120)
    accepted = book_counter(board.book, clerk, board.house, held.hold_id)
    (leg,) = board.rows(f"SELECT line, price FROM leg WHERE ticket_id = {accepted.ticket_id}")
    assert leg == (-16, "-115")
    assert (board.account("P1").reserved, board.account("P1").pending) == (0, 230_00)


def test_a_counter_may_use_the_credit_of_what_it_replaces(board):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r9000")
    counter_hold(board.book, board.actor, board.house, held.hold_id, "452-3.5 r10000")
    assert board.account("P1").available == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("452-3.5 r1100", "approve it"),
        ("452-3.5 r10000.01", "Over the credit limit"),
        ("999 r10", "No event ahead"),
        ("452 r10; 451 r10", "one wager"),
        ("452 r", "amount"),
    ],
)
def test_a_counter_that_will_not_do_changes_nothing(board, nothing_changes, text, reason):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100")
    nothing_changes()
    with pytest.raises(InputError, match=reason):
        counter_hold(board.book, board.actor, board.house, held.hold_id, text)


def test_a_refused_and_a_dropped_hold_give_the_credit_back(board):
    board.set("P1", {"hold/*/*": 100_00})
    first, second = place(board, "452-3.5 r1100", "451 o r500")
    with pytest.raises(InputError, match="Say why"):
        refuse_hold(board.book, board.actor, first.hold_id, " ")
    refuse_hold(board.book, board.actor, first.hold_id, "we have enough of it")
    drop_hold(board.book, board.actor, second.hold_id)
    assert board.account("P1").reserved == 0
    assert [h.status for h in list_ended_holds(board.book.reader, 9)] == ["dropped", "refused"]
    with pytest.raises(InputError, match="waits no more: it was refused"):
        approve_hold(board.book, board.actor, board.house, first.hold_id)


def test_a_hold_lapses_and_is_never_accepted_by_itself(board, clerk):
    board.set("A1", {"hold/*/*": 100_00, "hold/seconds": 30})
    (held,) = place(board, "452-3.5 r1100", actor=clerk)
    board.now += 29_999
    assert not lapse_holds(board.book, clerk).kinds
    board.now += 1
    with pytest.raises(InputError, match="Nobody answered in time"):
        approve_hold(board.book, board.actor, board.house, held.hold_id)
    assert lapse_holds(board.book, clerk).kinds
    assert not lapse_holds(board.book, clerk).kinds
    assert hold(board, held.hold_id).status == "lapsed"
    assert board.account("P1").reserved == 0
    assert board.rows("SELECT count(*) FROM ticket") == [(0,)]


def test_an_answer_that_comes_second_in_the_journal_has_no_effect(board):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100")
    wager = hold(board, held.hold_id).wager
    refuse_hold(board.book, board.actor, held.hold_id, "no")
    board.record("ticket.accepted", **{**wager, "hold": held.hold_id})
    assert board.rows("SELECT count(*) FROM ticket") == [(0,)]
    (early,) = place(board, "451 o r500")
    board.record("hold.lapsed", holds=[early.hold_id])
    assert hold(board, early.hold_id).status == "waiting"
    assert verify(board.book.reader).difference is None


def test_a_ticket_with_other_terms_than_the_held_ones_has_no_effect(board):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100")
    wager = hold(board, held.hold_id).wager
    with pytest.raises(NotAllowedError, match="not the wager that was held"):
        board.record("ticket.accepted", **{**wager, "hold": held.hold_id, "risk": 900_00})
    assert board.rows("SELECT count(*) FROM ticket") == [(0,)]
    assert hold(board, held.hold_id).status == "waiting"


def test_a_clerk_refers_what_only_a_supervisor_may_let_pass(board, clerk):
    board.set("A1", {"wager_limit": 100_00})
    with pytest.raises(RefusedError, match="wager limit from A1"):
        place(board, "452-3.5 r500", actor=clerk)
    over, other = place(board, "452-3.5 r500", "451 +7 -105 r50", actor=clerk, refers=True)
    assert "wager limit from A1" in over.why
    assert "the board has +3.5 -110" in other.why
    accepted = approve_hold(board.book, board.actor, board.house, other.hold_id)
    assert board.rows(f"SELECT mark FROM leg WHERE ticket_id = {accepted.ticket_id}") == [
        ("override",)
    ]
    assert board.rows("SELECT count(*) FROM flag") == [(0,)]


def test_what_nobody_may_let_pass_is_refused_also_when_it_is_referred(board, clerk):
    with pytest.raises(RefusedError, match="Over the credit limit"):
        place(board, "452-3.5 r10000.01", actor=clerk, refers=True)


def test_a_tier_holds_what_breaks_it_where_its_agent_says_so(board):
    board.set("A1", {"tier/exposure": 500_00})
    with pytest.raises(RefusedError, match="agent tier from A1"):
        place(board, "452-3.5 r501")
    board.set("A1", {"tier/over": "hold"})
    (held,) = place(board, "452-3.5 r501")
    assert held.why == "agent tier from A1: at most 500.00 of the credit"
    board.set("M1", {"tier/exposure": 400_00})
    with pytest.raises(RefusedError, match="agent tier from M1"):
        place(board, "451 o r401")


def test_a_started_game_is_not_approved(board):
    board.set("P1", {"hold/*/*": 100_00, "hold/seconds": 100_000})
    (held,) = place(board, "452-3.5 r1100")
    board.now = int(KICKOFF.timestamp() * 1000)
    with pytest.raises(InputError, match="has started"):
        approve_hold(board.book, board.actor, board.house, held.hold_id)


def test_credit_that_is_gone_meanwhile_is_told(board):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r9000")
    board.pay("P1", -2000_00, kind="adjustment")
    with pytest.raises(InputError, match=r"lacks 1000\.00 of credit"):
        approve_hold(board.book, board.actor, board.house, held.hold_id)


def test_the_customer_sees_what_waits_and_what_was_decided_lately(board):
    board.set("P1", {"hold/*/*": 100_00})
    first, _second = place(board, "452-3.5 r1100", "451 o r500")
    refuse_hold(board.book, board.actor, first.hold_id, "no")
    shown = list_holds_of(board.book.reader, board.account("P1").id, board.now)
    assert [h.status for h in shown] == ["waiting", "refused"]
    shown = list_holds_of(board.book.reader, board.account("P1").id, board.now + 1)
    assert [h.status for h in shown] == ["waiting"]


def test_an_approved_hold_is_voided_like_any_ticket(board):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100")
    accepted = approve_hold(board.book, board.actor, board.house, held.hold_id)
    wagers.void_ticket(board.book, board.actor, accepted.ticket_id, "misheard")
    assert board.account("P1").available == 10_000_00
    settlement.grade_all(board.book, board.actor)
    assert verify(board.book.reader).difference is None


def test_the_story_of_a_ticket_tells_who_approved_it_and_why_it_had_waited(board, clerk):
    board.set("P1", {"hold/*/*": 100_00})
    (held,) = place(board, "452-3.5 r1100", actor=clerk)
    counter_hold(board.book, board.actor, board.house, held.hold_id, "452-3.5 r550")
    accepted = book_counter(board.book, clerk, board.house, held.hold_id)
    story = read_ticket_story(board.book.reader, accepted.ticket_id)
    assert story.steps[0].user == "clerk"
    assert story.steps[0].what == (
        "accepted after it was held; approved by owner"
        " (hold amount from P1: at most 100.00 wagered)"
    )
