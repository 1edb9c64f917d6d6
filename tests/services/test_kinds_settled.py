"""Tickets of every kind on games, from the typed line to the player's balance."""

import pytest

TYPED = [
    "452 100",
    "452 b1 500",
    "P 452 454 100",
    "T6 452 454 110",
    "RR2,3 452 454 456 50",
    "452 500 > 454 300",
    "452 500 >> 454 300",
    "RV 452 454 100",
    "RA 452 454 456 100",
]


@pytest.fixture
def games(shop):
    """Three games, each with the home side favoured by three and a half."""
    return [shop.game(rotation) for rotation in (451, 453, 455)]


@pytest.mark.parametrize("typed", TYPED)
def test_a_ticket_wins_what_was_read_back_when_all_its_legs_win(shop, games, typed):
    quote = shop.quote(typed)
    shop.accept(typed)
    for event in games:
        shop.settle(event, 10, 24)
    account = shop.account("P1")
    assert (account.balance, account.pending) == (quote.win, 0)


@pytest.mark.parametrize("typed", TYPED)
def test_a_ticket_loses_its_risk_when_all_its_legs_lose(shop, games, typed):
    quote = shop.quote(typed)
    shop.accept(typed)
    assert shop.account("P1").pending == quote.held
    for event in games:
        shop.settle(event, 24, 10)
    account = shop.account("P1")
    assert (account.balance, account.pending) == (-quote.risk, 0)


def test_an_open_parlay_pays_when_its_spots_are_filled_and_win(shop, games):
    shop.change_rules(open_spots=True)
    number = shop.accept("P 452 * 100").number
    shop.settle(games[0], 10, 24)
    assert (shop.account("P1").balance, shop.account("P1").pending) == (0, 10_000)
    shop.accept(f"#{number} 454")
    shop.settle(games[1], 10, 24)
    assert (shop.account("P1").balance, shop.account("P1").pending) == (26_446, 0)


def test_a_free_play_pays_its_win_alone(shop, games):
    shop.pay("P1", 10_000, "free_play")
    shop.accept("452 100 fp")
    shop.settle(games[0], 10, 24)
    account = shop.account("P1")
    assert (account.balance, account.pending, account.free_play) == (9_091, 0, 0)
