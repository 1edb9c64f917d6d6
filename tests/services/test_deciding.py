"""What a person decides by hand: by leg, ticket, event or time; write-ins, prices, open spots."""

import pytest

from desktop.book.queries.decisions import list_past_posts
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.rule_choices import OpenUnfilled
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.terms import Manual, Parlay, Straight
from desktop.services import deciding, settlement
from tests.shop import TICKETS

STRAIGHT = Straight(110_00, 100_00)


def standing(shop, ticket_id):
    (row,) = shop.rows(f"SELECT status, net, held FROM {TICKETS} WHERE id = {ticket_id}")
    return row


def decide(shop, decision):
    deciding.decide(shop.book, shop.actor, decision)
    assert verify(shop.book.reader).difference is None


def test_a_decision_is_shown_ticket_by_ticket_before_anything_is_posted(shop):
    game = shop.game(451)
    won = shop.accept("452-3.5 r110", "P1").ticket_id
    lost = shop.accept("451+3.5 r55", "P2").ticket_id
    shop.settle(game, 10, 20)
    decision = deciding.of_event(shop.book.reader, game, LegResult.NO_ACTION, "wrong site")
    shown = deciding.preview_decision(shop.book.reader, decision, shop.now)
    assert [(one.ticket.ticket_id, one.status, one.posted) for one in shown] == [
        (won, "no_action", -100_00),
        (lost, "no_action", 55_00),
    ]
    assert standing(shop, won) == ("won", 100_00, 0)
    decide(shop, decision)
    assert standing(shop, won) == ("no_action", 0, 0)
    assert shop.account("P2").balance == 0


def test_what_was_decided_by_hand_stands_against_any_score_until_it_is_restored(shop):
    game = shop.game(451)
    ticket = shop.accept("452-3.5 r110").ticket_id
    decide(shop, deciding.of_legs([(ticket, 1)], LegResult.VOID, "palpable error"))
    assert standing(shop, ticket) == ("void", 0, 0)
    shop.settle(game, 10, 20)
    assert standing(shop, ticket) == ("void", 0, 0)
    decide(shop, deciding.of_restored(shop.book.reader, ticket, "it was right"))
    assert standing(shop, ticket) == ("won", 100_00, 0)


def test_all_that_was_written_on_a_market_between_two_times_is_taken_off(shop):
    game = shop.game(451)
    before = shop.accept("452-3.5 r110", "P1").ticket_id
    shop.now += 60_000
    first = shop.now
    wrong = shop.accept("452-3.5 r110", "P2").ticket_id
    other_market = shop.accept("451 o r50", "P2").ticket_id
    shop.now += 60_000
    after = shop.accept("452-3.5 r110", "P3").ticket_id
    decision = deciding.of_written(
        shop.book.reader, game, (Period.GAME, Market.SPREAD), (first, first + 30_000),
        result=LegResult.VOID, reason="wrong sign",
    )  # fmt: skip
    decide(shop, decision)
    statuses = [standing(shop, ticket)[0] for ticket in (before, wrong, other_market, after)]
    assert statuses == ["open", "void", "open", "open"]


def test_a_leg_taken_out_of_a_parlay_reduces_it(shop):
    game, other = shop.game(451), shop.game(453)
    ticket = shop.accept("p 452 454 r100").ticket_id
    decide(shop, deciding.of_event(shop.book.reader, game, LegResult.VOID, "off the board"))
    shop.settle(other, 10, 20)
    assert standing(shop, ticket) == ("won", 90_91, 0)


def test_a_decision_needs_a_wager_and_a_reason(shop):
    game = shop.game(451)
    ticket = shop.accept("452-3.5 r110").ticket_id
    nothing = deciding.of_event(shop.book.reader, game + 1, LegResult.VOID, "error")
    for decision, complaint in (
        (nothing, "no wager"),
        (deciding.of_legs([(ticket, 1)], LegResult.VOID, " "), "needs a reason"),
    ):
        with pytest.raises(InputError, match=complaint):
            deciding.decide(shop.book, shop.actor, decision)


def test_a_write_in_is_open_until_it_is_decided_and_again_when_that_is_taken_back(shop):
    ticket = shop.write("manual", Manual(100_00, 300_00), [])
    assert standing(shop, ticket) == ("open", 0, 100_00)
    deciding.decide_write_in(shop.book, shop.actor, ticket, LegResult.WIN, "seen on tape")
    assert standing(shop, ticket) == ("won", 300_00, 0)
    deciding.decide_write_in(shop.book, shop.actor, ticket, LegResult.PENDING, "not sure")
    assert standing(shop, ticket) == ("open", 0, 100_00)
    assert shop.account("P1").pending == 100_00
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("unfilled", "expected"),
    [(OpenUnfilled.REDUCE, ("won", 90_91, 0)), (OpenUnfilled.LOSE, ("lost", -100_00, 0))],
)
def test_open_spots_that_expire_drop_or_lose_by_the_terms(shop, unfilled, expected):
    game = shop.game(451)
    terms = Parlay(100_00, 264_46, spots=2, unfilled=unfilled)
    ticket = shop.write("parlay", terms, [(game, "spread", "home", -14, "-110")])
    shop.settle(game, 10, 20)
    assert standing(shop, ticket) == ("open", 0, 100_00)
    deciding.close_open_spots(shop.book, shop.actor, ticket)
    assert standing(shop, ticket) == expected
    assert verify(shop.book.reader).difference is None


def baseball_wager(shop, option):
    game = shop.event(901, sport="baseball", league="MLB")
    options = {"pitchers": option, "listed": ["Cole", "Sale"]}
    legs = [(game, "money_line", "home", 0, "-110", options)]
    ticket = shop.write("straight", STRAIGHT, legs)
    result = settlement.Result("final", {}, (2, 5), starters=("Ryan", "Sale"))
    settlement.record_result(shop.book, shop.actor, game, result)
    settlement.approve(shop.book, shop.actor, [game])
    return game, ticket


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("listed_both", ("no_action", 0, 0)),
        ("listed_away", ("no_action", 0, 0)),
        ("listed_home", ("open", 0, 110_00)),
        ("action", ("open", 0, 110_00)),
        ("action_locked", ("won", 100_00, 0)),
    ],
)
def test_a_change_of_pitchers_does_what_the_option_of_the_leg_says(shop, option, expected):
    _, ticket = baseball_wager(shop, option)
    assert standing(shop, ticket) == expected


def test_a_wager_waits_for_the_new_price_and_keeps_its_base_at_it(shop):
    game, ticket = baseball_wager(shop, "action")
    home = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
    deciding.restate_prices(shop.book, shop.actor, game, [(home, "+150")])
    assert standing(shop, ticket) == ("won", 150_00, 0)
    deciding.restate_prices(shop.book, shop.actor, game, [(home, "-200")])
    assert standing(shop, ticket) == ("won", 100_00, 0)
    assert verify(shop.book.reader).difference is None


def test_wagers_after_the_stated_start_are_found_until_they_are_decided(shop):
    game = shop.game(451)
    shop.accept("452-3.5 r110", "P1")
    shop.now += 60_000
    late = shop.accept("452-3.5 r110", "P2").ticket_id
    assert list_past_posts(shop.book.reader) == []
    deciding.state_actual_start(shop.book, shop.actor, game, shop.now - 30_000)
    (found,) = list_past_posts(shop.book.reader, game)
    assert (found.ticket_id, found.no, found.began) == (late, 1, shop.now - 30_000)
    decide(shop, deciding.of_legs([(late, 1)], LegResult.VOID, "past post"))
    assert list_past_posts(shop.book.reader) == []


def test_what_was_laid_off_takes_the_other_side_and_no_credit(shop):
    game = shop.game(451)
    ticket = shop.write("straight", STRAIGHT, [(game, "spread", "home", -14, "-110")], lay_off=True)
    assert shop.account("P1").pending == 0
    assert shop.rows("SELECT tickets, risk, win FROM exposure") == [(1, -110_00, -100_00)]
    shop.settle(game, 10, 20)
    assert standing(shop, ticket) == ("won", 100_00, 0)
    assert shop.account("P1").balance == -100_00
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("score", "balance", "free_play"), [((10, 20), 100_00, 0), ((20, 10), 0, 0), (None, 0, 110_00)]
)
def test_a_free_play_pays_its_win_costs_nothing_and_comes_back_without_action(
    shop, score, balance, free_play
):
    game = shop.game(451)
    account = shop.account("P1").id
    shop.record("money.posted", account=account, kind="free_play", cents=110_00, memo="")
    legs = [(game, "spread", "home", -14, "-110")]
    shop.write("straight", STRAIGHT, legs, free_play=True)
    assert shop.rows("SELECT free_play, pending FROM account WHERE code = 'P1'") == [(0, 0)]
    if score is None:
        result = settlement.Result("cancelled", {}, None)
        settlement.record_result(shop.book, shop.actor, game, result)
        settlement.approve(shop.book, shop.actor, [game])
    else:
        shop.settle(game, *score)
    found = shop.rows("SELECT balance, free_play FROM account WHERE code = 'P1'")
    assert found == [(balance, free_play)]
    assert verify(shop.book.reader).difference is None


def test_a_score_corrected_without_naming_the_starters_keeps_them(shop):
    game, ticket = baseball_wager(shop, "listed_both")
    assert standing(shop, ticket) == ("no_action", 0, 0)
    shop.settle(game, 3, 5)
    assert standing(shop, ticket) == ("no_action", 0, 0)
    result = settlement.Result("final", {}, (3, 5), starters=("Cole", "Sale"))
    settlement.record_result(shop.book, shop.actor, game, result)
    settlement.approve(shop.book, shop.actor, [game])
    assert standing(shop, ticket) == ("won", 100_00, 0)
