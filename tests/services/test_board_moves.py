"""What typed lines and prices, nudges and switches mean for both sides of a market."""

import pytest

from desktop.book.queries import board_list
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.offers import Offer
from desktop.services.board_moves import (
    move_board,
    move_line,
    move_price,
    switch,
    type_line,
    type_price,
)
from tests.shop import Shop

HOME = Selection(Period.GAME, Market.SPREAD, Side.HOME)
AWAY = Selection(Period.GAME, Market.SPREAD, Side.AWAY)
OVER = Selection(Period.GAME, Market.TOTAL, Side.OVER)
UNDER = Selection(Period.GAME, Market.TOTAL, Side.UNDER)
MONEY = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
BOARD = {
    HOME: Offer(-14, "-110", "open"),
    AWAY: Offer(14, "-105", "off"),
    OVER: Offer(190, "-110", "open"),
    UNDER: Offer(190, "-110", "open"),
    MONEY: Offer(0, "-175", "open"),
}


def terms(settings):
    return [(s.selection.side, s.line, s.price, s.status) for s in settings]


@pytest.mark.parametrize(
    ("selection", "typed", "expected"),
    [
        (HOME, "-4.5", [("home", -18, "-110", "open"), ("away", 18, "-105", "off")]),
        (HOME, "pk", [("home", 0, "-110", "open"), ("away", 0, "-105", "off")]),
        (HOME, "-4.5 -115", [("home", -18, "-115", "open"), ("away", 18, "-105", "off")]),
        (AWAY, "+3 -115 -105", [("away", 12, "-115", "off"), ("home", -12, "-105", "open")]),
        (AWAY, "+3 -115/-105", [("away", 12, "-115", "off"), ("home", -12, "-105", "open")]),
        (OVER, "48", [("over", 192, "-110", "open"), ("under", 192, "-110", "open")]),
        (OVER, "o48.5", [("over", 194, "-110", "open"), ("under", 194, "-110", "open")]),
        (UNDER, "u48", [("under", 192, "-110", "open"), ("over", 192, "-110", "open")]),
    ],
)
def test_a_typed_line_moves_both_sides_and_keeps_prices_that_are_not_typed(
    selection, typed, expected
):
    assert terms(type_line(Sport.FOOTBALL, BOARD, selection, typed)) == expected


def test_one_price_typed_for_a_new_market_is_that_of_both_sides():
    settings = type_line(Sport.FOOTBALL, {}, HOME, "-3.5 -110")
    assert terms(settings) == [("home", -14, "-110", "open"), ("away", 14, "-110", "open")]


@pytest.mark.parametrize(
    ("selection", "typed", "sentence"),
    [
        (HOME, "-3.5", "no price for this line yet"),
        (HOME, "", "Type a line"),
        (HOME, "-3.5 -110 -110 -110", "Type a line"),
        (HOME, "-3.3", "quarter points"),
        (HOME, "-3.5 -50", "American prices"),
        (OVER, "u48", "is not a line"),
        (OVER, "0 -110", "above 0"),
        (MONEY, "3", "has no line"),
    ],
)
def test_a_line_that_cannot_be_is_refused(selection, typed, sentence):
    with pytest.raises(InputError, match=sentence):
        type_line(Sport.FOOTBALL, {}, selection, typed)


@pytest.mark.parametrize(
    ("price", "cents", "expected"),
    [
        ("-110", 5, "-105"),
        ("-105", 5, "+100"),
        ("+100", 5, "+105"),
        ("+100", -5, "-105"),
        ("-102", 5, "+103"),
        ("+250", -5, "+245"),
        ("d1.91", 5, "d1.96"),
        ("d2.00", -5, "d1.95"),
    ],
)
def test_five_cents_go_through_even_money(price, cents, expected):
    board = {MONEY: Offer(0, price, "open")}
    assert move_price(Sport.FOOTBALL, board, MONEY, cents)[0].price == expected


@pytest.mark.parametrize(
    ("price", "cents", "sentence"),
    [("f5/2", 5, "does not move by cents"), ("d1.05", -5, "Nothing is left of d1.05")],
)
def test_a_price_that_cannot_move_is_refused(price, cents, sentence):
    with pytest.raises(InputError, match=sentence):
        move_price(Sport.FOOTBALL, {MONEY: Offer(0, price, "open")}, MONEY, cents)


def test_half_a_point_moves_the_opposite_side_against_it():
    assert terms(move_line(Sport.FOOTBALL, BOARD, HOME, -2)) == [
        ("home", -16, "-110", "open"),
        ("away", 16, "-105", "off"),
    ]


def test_a_price_needs_a_line_first():
    with pytest.raises(InputError, match="no line for this price"):
        type_price(Sport.FOOTBALL, {}, HOME, "-110")
    assert terms(type_price(Sport.FOOTBALL, {}, MONEY, "-150")) == [("home", 0, "-150", "open")]


def test_switching_keeps_line_and_price():
    assert terms(switch(BOARD, (HOME, AWAY), "off")) == [
        ("home", -14, "-110", "off"),
        ("away", 14, "-105", "off"),
    ]
    with pytest.raises(InputError, match="Nothing is on the board"):
        switch({}, (HOME,), "off")


def test_a_move_starts_from_where_the_board_stands_now(tmp_path):
    shop = Shop(tmp_path / "moves.bookdesk")
    event = shop.game(451)
    for _ in range(2):
        moved = move_board(
            shop.book, shop.actor, event, lambda sport, board: move_line(sport, board, HOME, -2)
        )
    assert terms(moved.settings)[0] == ("home", -18, "-110", "open")
    assert moved.changes.kinds == {"lines"}
    shop.book.close()


def test_a_circled_line_is_offered_and_barred_from_parlays(shop):
    game, other = shop.game(451), shop.game(453)
    before = board_list.count_board(shop.book.reader)
    move_board(shop.book, shop.actor, game, lambda _, board: switch(board, [HOME, AWAY], "circled"))
    (first, _) = board_list.stream_board(shop.book.reader)
    assert ("game", "spread", "home") in first.lines
    assert board_list.count_board(shop.book.reader) == before == len([game, other])
    assert not shop.quote("452-3.5 r110").bars
    (bar,) = shop.quote("p 452 454 r100").bars
    assert "straight" in str(bar)
