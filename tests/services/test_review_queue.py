"""The review queue: every source shows, and what is done about a row takes it away or names it."""

from datetime import datetime, timedelta

import pytest

from desktop.book.queries.claims import find_claim
from desktop.book.queries.people import list_users
from desktop.book.queries.review_items import is_contradiction_known
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.rights import NotAllowedError, Role
from desktop.domain.transactions import TransactionType
from desktop.feeds.proposals import EventProposal, Reading, ScoreProposal
from desktop.services import accounts, settlement, users
from desktop.services.claims import NewClaim, open_claim
from desktop.services.funding.requesting import request_withdrawal
from desktop.services.funding.transactions import Transaction
from desktop.services.importing.results import import_results
from desktop.services.importing.run import Intake
from desktop.services.review.items import Deed
from desktop.services.review.queue import (
    approve_item,
    assign_item,
    find_item,
    look_at_queue,
    note_item,
    read_queue,
)
from desktop.services.settings.changing import change_settings
from tests.shop import KICKOFF

HOUR_MS = 3_600_000


def queue(shop):
    return read_queue(shop.book.reader, shop.now)


def kinds(shop):
    return [item.kind for item in queue(shop)]


def hire(shop, name, role):
    users.add_user(shop.book, shop.actor, users.new_user(name, role))
    found = next(user for user in list_users(shop.book.reader) if user.name == name)
    return users.actor_of(found, "s")


def set_house(shop, **values):
    named = {key.replace("__", "/"): value for key, value in values.items()}
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", named)


def flagged(shop, kind="credit"):
    """A ticket of P1 that somebody has to look at."""
    body = {
        "account": shop.account("P1").id, "kind": "manual", "placed_at": shop.now,
        "amount_mode": "risk", "risk": 100_00, "win": 100_00, "legs": [], "description": "boxing",
        "entry": "w", "read_back": "w", "reference": None, "rules": shop.house.book.rules_version,
        "flags": [[kind, "Above the credit by 50.00."]],
        "terms": {"risk": 100_00, "win": 100_00},
    }  # fmt: skip
    with shop.book.command(shop.actor.author) as command:
        return command.record("ticket.accepted", body).number


def take_other_scores(shop):
    """Import a file that says 21–14 of the first game."""
    said = ScoreProposal("final", (), (21, 14))
    proposal = EventProposal(
        2, "NFL", Sport.FOOTBALL, KICKOFF.date(), None, None, 451, 452, "Away451", "Home451",
        neutral=False, lines=(), score=said,
    )  # fmt: skip
    reading = Reading("results", 1, (proposal,), (), ())
    return import_results(shop.book, shop.actor, reading, Intake("other.csv"))


def contradicted(shop):
    game = shop.event(451)
    shop.result(game, 20, 17)
    assert len(take_other_scores(shop).refusals) == 1
    return game


def test_an_empty_queue_is_empty(shop):
    shop.game(451)
    shop.accept("452 r110")
    assert queue(shop) == []


def test_an_open_claim_waits_with_its_due_time_and_leads_to_itself(shop):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    claim = open_claim(shop.book, shop.actor, NewClaim("says +7", ticket))
    (item,) = queue(shop)
    assert (item.kind, item.account, item.since, item.due_at) == (
        "Claim", "P1", shop.now, claim.due_at,
    )  # fmt: skip
    assert (item.page, item.payload) == ("review", ("claim", claim.id))
    assert item.sentence.endswith(": says +7")
    with pytest.raises(InputError, match="on its own page"):
        approve_item(shop.book, shop.actor, item.key, "ok")


def test_a_flag_is_let_stand_from_the_queue(shop):
    ticket = flagged(shop)
    (item,) = queue(shop)
    assert (item.kind, item.ticket_id, item.deed) == ("Over the credit", ticket, Deed.STAND)
    approve_item(shop.book, shop.actor, item.key, "known good")
    assert queue(shop) == []


def test_of_many_flags_some_are_read_all_are_counted_and_each_can_be_decided(shop):
    first, second, third = (flagged(shop) for _ in range(3))
    assign_item(shop.book, shop.actor, f"flag/{third}/credit", shop.actor.name)
    looked = look_at_queue(shop.book.reader, shop.now, 1)
    assert [item.ticket_id for item in looked.items] == [third]
    assert looked.counts["flag"] == 3
    assert {item.ticket_id for item in queue(shop)} == {first, second, third}
    approve_item(shop.book, shop.actor, f"flag/{second}/credit", "known good")
    assert look_at_queue(shop.book.reader, shop.now, 0).counts == {"flag": 2}


def test_nobody_clears_a_flag_or_a_winner_of_their_own(shop):
    flagged(shop)
    hire(shop, "manager", Role.MANAGER)
    with pytest.raises(NotAllowedError, match="ticket of their own"):
        approve_item(shop.book, shop.actor, queue(shop)[0].key, "mine")
    assert kinds(shop) == ["Over the credit"]


def test_a_result_waits_for_approval_and_a_game_for_its_result(shop):
    game = shop.game(451)
    shop.accept("452 r110")
    shop.now += 8 * HOUR_MS
    assert kinds(shop) == ["No score"]
    assert queue(shop)[0].payload == ("results", game)
    shop.result(game, 20, 17)
    (item,) = queue(shop)
    assert (item.kind, item.page, item.payload, item.since) == (
        "Result", "settlement", game, shop.now,
    )  # fmt: skip


def test_the_hours_after_the_start_are_a_setting(shop):
    shop.game(451)
    shop.accept("452 r110")
    shop.now += 5 * HOUR_MS
    assert kinds(shop) == []
    set_house(shop, review__hours=1)
    assert kinds(shop) == ["No score"]


def test_a_period_without_a_score_waits_after_the_approval(shop):
    game = shop.game(451)
    shop.accept("452:1q pk -110 r110", keeps_line=True)
    shop.settle(game, 20, 17)
    (item,) = queue(shop)
    assert item.kind == "No score"
    assert "1 leg waits for" in item.sentence


def test_two_sources_with_two_scores_show_once_until_the_score_is_corrected(shop):
    game = contradicted(shop)
    rows = [item for item in queue(shop) if item.kind == "Two scores"]
    assert [row.sentence for row in rows] == [
        "Away451 at Home451 on 2026-11-22: other.csv says 21–14 final."
    ]
    head = shop.book.journal.head
    assert is_contradiction_known(
        shop.book.reader, game, shop.events_of()[0].result, "other.csv", "21–14 final"
    )
    take_other_scores(shop)
    assert shop.book.journal.head == head
    shop.result(game, 21, 14)
    assert "Two scores" not in kinds(shop)


def test_a_contradiction_is_put_aside_with_a_reason(shop):
    contradicted(shop)
    key = next(item.key for item in queue(shop) if item.kind == "Two scores")
    with pytest.raises(InputError, match="Say why"):
        approve_item(shop.book, shop.actor, key, " ")
    approve_item(shop.book, shop.actor, key, "the league says 20–17")
    assert "Two scores" not in kinds(shop)


def test_an_open_write_in_waits_after_some_days(shop):
    ticket = flagged(shop, "other")
    approve_item(shop.book, shop.actor, queue(shop)[0].key, "")
    shop.now += 7 * 24 * HOUR_MS
    assert kinds(shop) == []
    shop.now += 1
    (item,) = queue(shop)
    assert (item.kind, item.payload) == ("Write-in", ("decide", ticket))


def test_a_big_winner_of_the_week_is_looked_at_once(shop):
    game = shop.game(451)
    shop.accept("452 r110")
    shop.settle(game, 0, 30)
    assert kinds(shop) == []
    set_house(shop, review__winner=100_00)
    (item,) = queue(shop)
    assert item.kind == "Big winner"
    assert item.sentence.endswith("won 100.00.")
    approve_item(shop.book, shop.actor, item.key, "tape and board agree")
    assert kinds(shop) == []
    set_house(shop, review__winner=100_01)
    assert kinds(shop) == []


def test_money_waits_when_it_is_due_and_for_a_second_person(shop):
    set_house(shop, withdrawal__approval=10_00)
    shop.post("P1", 500_00, "deposit")
    asked = Transaction("P1", TransactionType.WITHDRAWAL, -100_00, method="cash")
    request_withdrawal(shop.book, shop.actor, asked)
    (item,) = queue(shop)
    assert (item.kind, item.deed) == ("Money", Deed.APPROVE_MONEY)
    manager = hire(shop, "manager", Role.MANAGER)
    approve_item(shop.book, manager, item.key, "")
    (item,) = queue(shop)
    assert item.sentence.endswith("withdrawal of 100.00 is due.")


def test_a_new_account_waits_for_approval(shop):
    new = accounts.NewAccount("N1", "New", AccountKind.PLAYER, "A1", 0, waits=True)
    accounts.open_account(shop.book, shop.actor, new)
    (item,) = queue(shop)
    assert (item.kind, item.page, item.payload) == ("New account", "accounts", "N1")


def test_a_row_is_given_to_somebody_and_noted_on(shop):
    flagged(shop)
    key = queue(shop)[0].key
    hire(shop, "Ann", Role.MANAGER)
    assign_item(shop.book, shop.actor, key, "ann")
    note_item(shop.book, shop.actor, key, "asked the clerk")
    item = find_item(shop.book.reader, shop.now, key)
    assert (item.assigned_to, item.notes) == ("Ann", 1)
    assign_item(shop.book, shop.actor, key, "")
    assert find_item(shop.book.reader, shop.now, key).assigned_to == ""
    with pytest.raises(InputError, match="no user"):
        assign_item(shop.book, shop.actor, key, "nobody")


def test_a_claim_given_to_somebody_says_so_itself(shop):
    claim = open_claim(shop.book, shop.actor, NewClaim("paid twice", account="P1")).id
    hire(shop, "Ann", Role.MANAGER)
    assign_item(shop.book, shop.actor, queue(shop)[0].key, "Ann")
    assert find_claim(shop.book.reader, claim).assigned_to == "Ann"


def test_what_hurts_most_comes_first_and_then_what_waits_longest(shop):
    flagged(shop)
    shop.now += HOUR_MS
    flagged(shop, "past_post")
    open_claim(shop.book, shop.actor, NewClaim("paid twice", account="P1"))
    assert kinds(shop) == ["Claim", "Over the credit", "Past post"]


def test_in_a_house_of_two_people_who_entered_a_result_does_not_approve_it(shop):
    set_house(shop, review__two_people=1)
    game = shop.game(451)
    manager = hire(shop, "manager", Role.MANAGER)
    shop.result(game, 20, 17)
    with pytest.raises(NotAllowedError, match="does not approve it"):
        settlement.approve(shop.book, shop.actor, [game])
    second = users.with_second(shop.actor, manager.holder)
    settlement.approve(shop.book, second, [game])
    shop.result(game, 21, 17)
    settlement.approve(shop.book, manager, [game])
    assert shop.events_of()[0].settled == shop.events_of()[0].result


def test_times_of_the_queue_are_of_the_book(shop):
    shop.event(451, start=KICKOFF)
    shop.board(shop.events_of()[0].id)
    shop.accept("452 r110")
    shop.now += 12 * HOUR_MS
    since = datetime.fromtimestamp(queue(shop)[0].since / 1000, tz=KICKOFF.tzinfo)
    assert since - KICKOFF == timedelta(0)
