"""The weekly figures as people look at them."""

from datetime import date

import pytest

from desktop.book.queries.weeks import find_week_balance
from desktop.domain.accounts import AccountKind
from desktop.services.figures import find_closing_checks, find_week_figures
from desktop.services.weeks import close_week

WEEK, NEXT_WEEK = "2026-11-17", "2026-11-24"


def codes(figures):
    return [(line.code, line.above) for line in figures.lines]


def test_players_stand_under_their_agent_after_the_agents_below(shop):
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    shop.open("P9", AccountKind.PLAYER, "M1", 0)
    assert codes(find_week_figures(shop.book.reader)) == [
        ("M1", None), ("A1", "M1"), ("P1", "A1"), ("P2", "A1"), ("P3", "A1"), ("A2", "M1"),
        ("P9", "M1"),
    ]  # fmt: skip


def test_the_total_counts_every_player_once(shop):
    shop.open("M2", AccountKind.MASTER, "HOUSE", 0)
    shop.open("P8", AccountKind.PLAYER, "M2", 0)
    shop.pay("P8", 1_000)
    shop.pay("P1", 500)
    total = find_week_figures(shop.book.reader).total
    assert (total.players, total.payments, total.balance) == (4, 1_500, 1_500)


def test_a_week_that_the_book_does_not_have_shows_the_open_one(shop):
    assert find_week_figures(shop.book.reader, "1999-01-05").week.starts_on == WEEK


@pytest.mark.parametrize(
    ("week", "step", "wanted"),
    [(WEEK, 1, NEXT_WEEK), (NEXT_WEEK, -1, WEEK), (WEEK, -1, None), (NEXT_WEEK, 1, None)],
)
def test_the_weeks_beside_a_week(shop, week, step, wanted):
    close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    assert find_week_figures(shop.book.reader, week).neighbour(step) == wanted


def test_players_house_and_till_make_nothing_together(shop):
    event = shop.game()
    shop.accept("452 500")
    shop.settle(event, 20, 10)
    shop.pay("P1", 20_000)
    shop.pay("P2", -700, "adjustment", "a gift taken back")
    balance = find_week_balance(shop.book.reader, WEEK)
    assert (balance.players, balance.house, balance.till) == (-35_700, 55_700, -20_000)
    assert balance.is_balanced


def test_a_closed_week_keeps_its_balance_when_the_next_goes_on(shop):
    shop.pay("P1", 20_000)
    close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    shop.pay("P1", 300)
    assert find_week_balance(shop.book.reader, WEEK).players == 20_000
    assert find_week_balance(shop.book.reader, NEXT_WEEK).players == 20_300


def test_the_checks_count_what_is_left_to_do(shop):
    event = shop.game()
    shop.game(453)
    shop.accept("452 500")
    shop.accept("454 100", "P2")
    before = find_closing_checks(shop.book.reader, WEEK, shop.now)
    assert [(item.name, item.left) for item in before.items] == [
        ("results", 0), ("queue", 0), ("claims", 0), ("requests", 0), ("late_games", 0),
        ("open_tickets", 2),
    ]  # fmt: skip
    assert before.problem is None
    shop.result(event, 20, 10)
    checks = find_closing_checks(shop.book.reader, WEEK, shop.now)
    assert checks.items[0].left == 1
    assert checks.problem.startswith("1 results wait for approval.")
