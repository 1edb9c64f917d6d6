"""The report of the board as a set of lines has it."""

import pytest

from desktop.domain.errors import InputError
from desktop.domain.line_types.links import Link
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Market, Period
from desktop.reports.board import board
from desktop.reports.questions import Question
from desktop.services.line_types.making import make_own_lines
from desktop.services.line_types.setting import set_mode
from tests.shop import Shop

SPREAD, SPREAD_PRICE, TOTAL = 6, 7, 9


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "board.book")
    shop.first = shop.game(451)
    shop.line_type("Sharp", every=Link(spread=2, spread_price=5))
    yield shop
    shop.book.close()


def rows_of(shop, line_type):
    question = Question("board", shop.now_as_datetime(), line_type=line_type)
    return list(board(shop.book.reader, question).table.rows)


@pytest.mark.parametrize(
    ("line_type", "line", "price"),
    [(None, -14, "-110"), ("master", -14, "-110"), ("Sharp", -16, "-115")],
)
def test_the_board_has_the_lines_of_the_set_that_is_asked_for(shop, line_type, line, price):
    home = rows_of(shop, line_type)[1]
    assert (home[SPREAD], home[SPREAD_PRICE], home[TOTAL]) == (line, price, 190)


def test_what_an_agent_hides_is_not_on_the_agents_board(shop):
    make_own_lines(shop.book, shop.actor, "A1", {})
    set_mode(shop.book, shop.actor, "A1", shop.first, Mode.HIDE, place=(Period.GAME, Market.SPREAD))
    home = rows_of(shop, "A1")[1]
    assert (home[SPREAD], home[TOTAL]) == (None, 190)


def test_a_board_of_no_line_type_is_refused(shop):
    with pytest.raises(InputError, match="no line type “Shrap”: master, Sharp"):
        rows_of(shop, "Shrap")
