"""Results, their preview, approval, corrections; and the week they post to."""

from datetime import date, timedelta
from itertools import permutations

import pytest

from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Side
from desktop.services import lines, settlement, wagers, weeks
from desktop.services.settlement import Result
from desktop.services.weeks import WeekError
from tests.shop import SIDES, TICKETS, Shop


def money(shop):
    return shop.rows("SELECT code, balance, pending FROM account ORDER BY id"), shop.rows(
        f"SELECT status, net FROM {TICKETS} ORDER BY id"
    )


def test_a_recorded_result_moves_nothing_until_it_is_approved(shop):
    event = shop.game(451)
    shop.accept("452 100")
    before = money(shop)
    shop.result(event, 10, 20)
    assert money(shop) == before
    settlement.approve(shop.book, shop.actor, [event])
    assert shop.account("P1").balance == 10_000
    assert shop.account("HOUSE").balance == -10_000


def test_the_preview_is_what_the_approval_posts(shop):
    event = shop.game(451)
    for text, player in (("452 100", "P1"), ("451 100", "P2"), ("451 o r30", "P3")):
        shop.accept(text, player)
    shop.result(event, 10, 20)
    (proposal,) = settlement.list_proposals(shop.book.reader, shop.now)
    settlement.approve(shop.book, shop.actor, [event])
    posted = shop.rows(f"SELECT id, status, net FROM {TICKETS} ORDER BY id")
    assert [(e.ticket_id, e.status, e.net) for e in proposal.effects] == posted
    assert proposal.players + proposal.house == 0
    assert proposal.players == sum(net for _, _, net in posted)


def test_a_parlay_waits_for_its_last_leg_and_one_loss_decides_it(shop):
    first, second = shop.game(451), shop.game(453)
    shop.accept("P 452 454 r100", "P1")
    shop.accept("P 451 454 r100", "P2")
    shop.settle(first, 10, 20)
    assert shop.rows(f"SELECT status FROM {TICKETS} ORDER BY id") == [("open",), ("lost",)]
    assert [shop.account(code).pending for code in ("P1", "P2")] == [10_000, 0]
    shop.settle(second, 10, 20)
    assert shop.account("P1").balance == 26_446


def test_a_pushed_leg_drops_out(shop):
    first, second = shop.game(451, spread="-3"), shop.game(453)
    shop.accept("P 452 454 r100")
    shop.settle(first, 17, 20)
    shop.settle(second, 10, 20)
    assert shop.rows(f"SELECT status, net FROM {TICKETS}") == [("won", 9_091)]


def test_two_legs_on_one_event_are_settled_together(shop):
    event = shop.game(451)
    shop.accept("P 452 451 o r100")
    shop.settle(event, 30, 40)
    assert shop.rows(f"SELECT status, net FROM {TICKETS}") == [("won", 26_446)]


def test_any_order_of_grading_correcting_and_voiding_ends_in_the_same_money(tmp_path):
    ends = set()
    for number, order in enumerate(permutations(("grade", "correct", "void", "late"))):
        shop = Shop(tmp_path / f"{number}.book")
        event = shop.game(451)
        ticket = shop.accept("452 100", "P1").ticket_id
        shop.accept("451 100", "P2")
        late = shop.quote("451 o r50", "P3")

        def do(deed, shop=shop, event=event, ticket=ticket, late=late):
            if deed == "grade":
                shop.settle(event, 10, 20)
            elif deed == "correct":
                shop.settle(event, 30, 20)
            elif deed == "void":
                wagers.void_ticket(shop.book, shop.actor, ticket, "asked for")
            else:
                with shop.book.command(shop.actor.author) as command:
                    wagers.record_ticket(command, late, placed_at=shop.now, reference="late")

        for deed in order:
            do(deed)
        if order.index("grade") > order.index("correct"):
            shop.settle(event, 30, 20)
        ends.add(repr(money(shop)[0]))
        shop.book.close()
    assert len(ends) == 1


def test_a_correction_reverses_and_posts_anew_and_deletes_nothing(shop):
    event = shop.game(451)
    shop.accept("452 100")
    shop.settle(event, 10, 20)
    shop.settle(event, 20, 10)
    postings = shop.rows(f"SELECT account_id <> 1, cents FROM {SIDES} ORDER BY id")
    assert postings == [(1, 10_000), (0, -10_000), (1, -21_000), (0, 21_000)]
    assert shop.account("P1").balance == -11_000


def test_the_same_result_again_changes_nothing(shop, nothing_changes):
    event = shop.game(451)
    shop.settle(event, 10, 20)
    nothing_changes()
    shop.result(event, 10, 20)
    with pytest.raises(InputError, match="no result to approve"):
        settlement.approve(shop.book, shop.actor, [event])


def test_a_half_without_a_score_stays_open_with_its_reason(shop):
    event = shop.game(451)
    half = shop.setting(Market.SPREAD, Side.HOME, 0, "-110", period=Period.H1)
    lines.set_lines(shop.book, shop.actor, event, [half])
    shop.accept("452:1h 100")
    shop.settle(event, 10, 20)
    reasons = settlement.list_waiting_reasons(shop.book.reader)
    assert reasons == [("the result has no score for the wager's period", 1)]
    shop.settle(event, 10, 20, h1=(3, 7))
    assert shop.rows(f"SELECT status FROM {TICKETS}") == [("won",)]


@pytest.mark.parametrize(
    ("status", "ticket"),
    [("postponed", "no_action"), ("cancelled", "no_action"), ("suspended", "open")],
)
def test_an_event_that_was_not_played(shop, status, ticket):
    event = shop.game(451)
    shop.accept("452 100")
    settlement.record_result(shop.book, shop.actor, event, Result(status, {}, None))
    settlement.approve(shop.book, shop.actor, [event])
    assert shop.rows(f"SELECT status, net FROM {TICKETS}") == [(ticket, 0)]


@pytest.mark.parametrize(
    "result",
    [
        Result("final", {}, None),
        Result("final", {"1h": (30, 0)}, (20, 10)),
        Result("final", {}, (-1, 3)),
        Result("final", {}, (1000, 3)),
        Result("abandoned", {}, (1, 3)),
    ],
)
def test_a_result_that_contradicts_itself_is_refused(shop, nothing_changes, result):
    event = shop.game(451)
    nothing_changes()
    with pytest.raises(InputError):
        settlement.record_result(shop.book, shop.actor, event, result)


def test_a_closed_week_never_changes_and_its_corrections_post_to_the_open_one(shop):
    event = shop.game(451)
    shop.accept("452 100")
    shop.settle(event, 10, 20)
    closing = weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    assert closing.next_week == "2026-11-24"
    shop.now += int(timedelta(days=3).total_seconds() * 1000)
    shop.settle(event, 20, 10)
    assert weeks.statement_hash(shop.book.reader, "2026-11-17") == closing.statement
    late = shop.rows("SELECT week, day, cents, occurred_week FROM posting WHERE account_id <> 1")
    assert late == [
        ("2026-11-17", 5, 10_000, None),
        ("2026-11-24", 1, -21_000, "2026-11-17"),
    ]
    player = shop.account("P1").id
    carried = shop.rows(
        f"SELECT carry, d1 FROM weekly WHERE week = '2026-11-24' AND account_id = {player}"
    )
    assert carried == [(10_000, -21_000)]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 18), "No week starts on"),
        (date(2026, 11, 24), "The open week is 2026-11-17"),
        (date(2026, 11, 10), "The open week is 2026-11-17"),
    ],
)
def test_only_the_open_week_can_be_closed(shop, nothing_changes, day, words):
    nothing_changes()
    with pytest.raises(InputError, match=words):
        weeks.close_week(shop.book, shop.actor, day)


def test_a_week_is_closed_once_and_not_while_results_wait(shop):
    event = shop.game(451)
    shop.result(event, 10, 20)
    with pytest.raises(WeekError, match="wait for approval"):
        weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    settlement.grade_all(shop.book, shop.actor)
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    with pytest.raises(WeekError, match="closed already"):
        weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))


def days_of(shop, code):
    days = ", ".join(f"d{day}" for day in range(7))
    account = shop.account(code).id
    week = "(SELECT open_week FROM book)"
    rows = shop.rows(f"SELECT {days} FROM weekly WHERE account_id = {account} AND week = {week}")
    return rows[0] if rows else (0,) * 7


@pytest.mark.parametrize("text", ["452 r110", "rr2 452 462 472 r110"])
def test_a_regrade_counts_on_the_original_day_while_its_week_is_open(shop, text):
    games = [shop.game(rotation) for rotation in (451, 461, 471)]
    ticket = shop.accept(text).ticket_id
    for game in games:
        shop.settle(game, 10, 20)
    won = shop.account("P1").balance
    assert (won > 0, days_of(shop, "P1")[5]) == (True, won)
    graded_at = shop.rows("SELECT graded_at FROM outcome")
    shop.now += 86_400_000
    shop.settle(games[0], 20, 10)
    lost = shop.account("P1").balance
    assert lost < won
    assert days_of(shop, "P1") == (0, 0, 0, 0, 0, lost, 0)
    assert days_of(shop, "HOUSE") == (0, 0, 0, 0, 0, -lost, 0)
    assert shop.rows("SELECT graded_at FROM outcome") == graded_at
    wagers.void_ticket(shop.book, shop.actor, ticket, "misheard")
    assert (shop.account("P1").balance, days_of(shop, "P1")) == (0, (0,) * 7)
    assert verify(shop.book.reader).difference is None


def test_a_regrade_of_a_closed_week_counts_today(shop):
    game = shop.game()
    shop.accept("452 r110")
    shop.settle(game, 10, 20)
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    shop.now += 3 * 86_400_000
    shop.settle(game, 20, 10)
    assert days_of(shop, "P1") == (0, -21_000, 0, 0, 0, 0, 0)
