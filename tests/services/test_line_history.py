"""The board as it was, taking moves back, reasons, and what moved lately."""

from itertools import pairwise

import pytest

from desktop.book.queries.board_sheet import BoardQuestion, read_board
from desktop.book.queries.line_history import (
    board_as_of,
    lines_as_of,
    list_bet_dots,
    list_moved_since,
    list_reasons,
)
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.services.board_moves import move_board, move_line
from desktop.services.switching import Part, switch_part
from desktop.services.undoing import newest_move, undo_move
from tests.shop import Shop

HOME = Selection(Period.GAME, Market.SPREAD, Side.HOME)
HOME_SPREAD = ("spread", "home")
DAY = BoardQuestion("2026-11-22", "2026-11-22")


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "history.book", credit=100_000_00)
    shop.opened_at = shop.now
    shop.first = shop.game(451)
    yield shop
    shop.book.close()


def nudge(shop, quarters=-2):
    shop.now += 60_000
    move_board(
        shop.book,
        shop.actor,
        shop.first,
        lambda sport, board: move_line(sport, board, HOME, quarters),
    )
    return newest_move(shop.book, shop.actor, shop.first)


def home(lines):
    return next((one.line, one.status) for one in lines if (one.market, one.side) == HOME_SPREAD)


def now(shop):
    return home(read_board(shop.book.reader, DAY).lines[shop.first])


def test_the_board_is_shown_as_it_was_at_every_second(shop):
    stood = [(shop.opened_at, -14)]
    for _ in range(3):
        nudge(shop)
        stood.append((shop.now, stood[-1][1] - 2))
    sheet = read_board(shop.book.reader, DAY)
    for (at, line), (later, _) in pairwise([*stood, (shop.now + 1, 0)]):
        for moment in (at, later - 1):
            assert home(lines_as_of(shop.book.reader, shop.first, moment)) == (line, "open")
            then = board_as_of(shop.book.reader, DAY, sheet, moment)
            assert home(then.lines[shop.first]) == (line, "open")
    assert lines_as_of(shop.book.reader, shop.first, shop.opened_at - 1) == []
    assert board_as_of(shop.book.reader, DAY, sheet, shop.opened_at - 1).lines == {shop.first: ()}


def test_a_move_is_taken_back_and_then_the_one_before(shop):
    first = nudge(shop)
    second = nudge(shop)
    with pytest.raises(InputError, match="moved again since"):
        undo_move(shop.book, shop.actor, shop.first, first)
    undo_move(shop.book, shop.actor, shop.first, second)
    assert now(shop) == (-16, "open")
    undo_move(shop.book, shop.actor, shop.first, first)
    assert now(shop) == (-14, "open")


def test_taking_back_puts_a_status_back_too(shop):
    switch_part(shop.book, shop.actor, Part(shop.first), "circled", reason="x")
    switch_part(shop.book, shop.actor, Part(shop.first), "off")
    seq = newest_move(shop.book, shop.actor, shop.first)
    undo_move(shop.book, shop.actor, shop.first, seq)
    assert now(shop) == (-14, "circled")


def test_lines_that_were_new_leave_the_board(shop):
    seq = newest_move(shop.book, shop.actor, shop.first)
    undo_move(shop.book, shop.actor, shop.first, seq)
    assert now(shop) == (-14, "off")


def test_reasons_are_told_of_what_is_not_open(shop):
    assert list_reasons(shop.book.reader, DAY) == {}
    part = Part(shop.first, (Period.GAME, Market.SPREAD))
    switch_part(shop.book, shop.actor, part, "circled", reason="weather")
    reasons = list_reasons(shop.book.reader, DAY)
    assert reasons == {
        (shop.first, "game", "spread", side): "circled: weather" for side in ("home", "away")
    }


def test_what_moved_lately_is_told_and_new_lines_are_not(shop):
    assert list_moved_since(shop.book.reader, DAY, shop.opened_at) == {}
    nudge(shop)
    moved = {(shop.first, "game", "spread", side): (True, False) for side in ("home", "away")}
    assert list_moved_since(shop.book.reader, DAY, shop.now - 1) == moved
    assert list_moved_since(shop.book.reader, DAY, shop.now + 1) == {}
    switch_part(shop.book, shop.actor, Part(shop.first), "off")
    assert list_moved_since(shop.book.reader, DAY, shop.now) == moved


def test_wagers_are_dots_on_the_line_that_they_were_written_at(shop):
    shop.accept("452-3.5 r110")
    nudge(shop)
    shop.accept("451+4 r55")
    dots = list_bet_dots(shop.book.reader, shop.first, "game", "spread")
    assert [(dot.side, dot.line, dot.risk) for dot in dots] == [
        ("home", -14, 110_00),
        ("away", 16, 55_00),
    ]
