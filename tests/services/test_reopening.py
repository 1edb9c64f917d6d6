"""What was settled too early goes back as if it had never been, and can be settled anew."""

from datetime import date

import pytest

from desktop.book.verifying import verify
from desktop.domain.entry.reading import parse_entry
from desktop.services import settlement, wagers, weeks
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from tests.shop import TICKETS

WEEK = "2026-11-17"
ENTRIES = ("452 r110", "451 o r220", "452 -3.75 -110 r50", "P 452 453 r100")


def call_off(shop, event, status):
    result = settlement.Result(status, {}, None)
    settlement.record_result(shop.book, shop.actor, event, result)
    settlement.approve(shop.book, shop.actor, [event])


def money(shop, week=WEEK):
    """Everything that the settlement of a ticket moves, except the postings themselves."""
    days = "+".join(f"d{day}" for day in range(7))
    sums = "SUM(graded), SUM(handle)"
    return {
        "accounts": shop.rows("SELECT code, balance, pending FROM account ORDER BY 1"),
        "exposure": shop.rows("SELECT * FROM exposure WHERE tickets <> 0 ORDER BY 1, 2, 3, 4, 5"),
        "tickets": shop.rows(f"SELECT id, status, net, graded_at, week FROM {TICKETS} ORDER BY 1"),
        "figures": shop.rows(
            f"SELECT account_id, SUM({days}), {sums} FROM weekly WHERE week = '{week}'"
            f" GROUP BY 1 HAVING SUM({days}) <> 0 OR SUM(graded) <> 0 OR SUM(handle) <> 0"
        ),
    }


@pytest.fixture
def open_tickets(shop):
    """Two games with straights and a parlay on them; answers the games and the money before."""
    first, second = shop.game(451), shop.game(453)
    for entry in ENTRIES:
        shop.accept(entry, keeps_line=True)
    return first, second, money(shop)


def test_a_final_score_corrected_to_suspended_reopens_every_ticket(shop, open_tickets):
    first, _, before = open_tickets
    shop.settle(first, 20, 24)
    assert money(shop) != before
    call_off(shop, first, "suspended")
    assert money(shop) == before
    assert verify(shop.book.reader).difference is None


def test_what_was_reopened_settles_to_the_same_money_as_if_it_had_been_open(shop, open_tickets):
    first, _, _ = open_tickets
    shop.settle(first, 20, 24)
    once = money(shop)
    call_off(shop, first, "suspended")
    shop.settle(first, 20, 24)
    assert money(shop) == once
    assert verify(shop.book.reader).difference is None


def test_a_score_that_loses_the_parlay_and_is_taken_back_brings_the_parlay_back(shop, open_tickets):
    first, second, _ = open_tickets
    parlay = f"SELECT status, net FROM {TICKETS} WHERE kind = 'parlay'"
    shop.settle(first, 24, 20)
    assert shop.rows(parlay) == [("lost", -10_000)]
    shop.settle(first, 20, 24)
    assert shop.rows(parlay) == [("open", 0)]
    shop.settle(second, 30, 3)
    assert shop.rows(parlay) == [("won", 26_446)]
    assert verify(shop.book.reader).difference is None


def test_a_void_stands_through_settling_and_taking_back(shop, open_tickets):
    first, _, _ = open_tickets
    ticket = shop.accept("452 r110", "P2").ticket_id
    wagers.void_ticket(shop.book, shop.actor, ticket, "asked for")
    state = f"SELECT status, net FROM {TICKETS} WHERE id = {ticket}"
    shop.settle(first, 20, 24)
    call_off(shop, first, "suspended")
    shop.settle(first, 24, 20)
    assert shop.rows(state) == [("void", 0)]
    assert (shop.account("P2").balance, shop.account("P2").pending) == (0, 0)
    assert verify(shop.book.reader).difference is None


def test_a_void_after_the_settlement_takes_the_money_back(shop, open_tickets):
    first, _, _ = open_tickets
    ticket = shop.accept("452 r110", "P2").ticket_id
    shop.settle(first, 20, 24)
    assert shop.account("P2").balance == 10_000
    wagers.void_ticket(shop.book, shop.actor, ticket, "past post")
    assert shop.account("P2").balance == 0
    sums = f"SELECT graded, handle FROM weekly WHERE account_id = {shop.account('P2').id}"
    assert shop.rows(sums) == [(0, 0)]
    assert verify(shop.book.reader).difference is None


def test_a_ticket_reopened_after_the_week_was_closed_goes_back_in_the_open_week(shop, open_tickets):
    first, second, _ = open_tickets
    shop.settle(first, 20, 24)
    shop.settle(second, 10, 3)
    closed = money(shop)["figures"]
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    call_off(shop, first, "suspended")
    assert money(shop)["figures"] == closed
    carry = shop.account("P1").balance
    assert carry == 0
    assert shop.rows("SELECT DISTINCT occurred_week FROM posting WHERE week > '2026-11-17'") == [
        (WEEK,)
    ]
    shop.settle(first, 20, 24)
    week = sum(row[1] for row in closed if row[0] == shop.account("P1").id)
    assert shop.account("P1").balance == week
    assert verify(shop.book.reader).difference is None
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 24))
    assert verify(shop.book.reader).difference is None


def test_a_late_ticket_is_graded_by_what_was_approved_not_by_what_was_recorded(shop, open_tickets):
    first, _, _ = open_tickets
    shop.settle(first, 20, 24)
    shop.result(first, 24, 20)
    account = shop.account("P2")
    with shop.book.command(shop.actor.author) as command:
        wagers.record_ticket(
            command, given(shop, "452 r110", "P2"), placed_at=shop.now, reference="R1"
        )
    assert shop.account("P2").balance == account.balance + 10_000
    settlement.approve(shop.book, shop.actor, [first])
    assert shop.account("P2").balance == account.balance - 11_000
    assert verify(shop.book.reader).difference is None


def given(shop, text, player):
    """A quote of a wager that was given before the start, whatever became of the event since."""
    (wager,) = parse_entry(text).wagers
    moment = Moment(shop.now, (), is_given=True)
    return Quoter(shop.book.reader, shop.house, moment).quote(shop.account(player), wager, text)
