"""The board beside a wager: what is offered, and what is typed for it."""

import pytest

from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import Link
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Side
from desktop.services.board_beside import list_events_ahead, read_board_beside
from desktop.services.lines import set_lines


@pytest.fixture
def board(shop):
    shop.first = shop.game(451, away="+150", home="-170")
    shop.game(453)
    half = [
        shop.setting(Market.TOTAL, side, parse_line("23.5"), "-110", period=Period.H1)
        for side in (Side.OVER, Side.UNDER)
    ]
    set_lines(shop.book, shop.actor, shop.first, half)
    return shop


def read(shop, rotation, code=None):
    return read_board_beside(shop.book.reader, shop.house, code, rotation, shop.now)


def test_each_offer_has_the_text_that_takes_it_at_the_boards_terms(board):
    offers = read(board, 451).offers
    assert [offered.text for offered in offers] == [
        "451", "452", "451 ml", "452 ml", "451 o", "451 u", "451:1h o", "451:1h u",
    ]  # fmt: skip
    for offered in offers:
        (wager,) = parse_entry(f"{offered.text} 100").wagers
        quote = board.quote(f"{offered.text} 100")
        assert len(wager.legs) == 1
        assert quote.legs[0].selection == offered.leg.selection
        assert not quote.legs[0].marks


def test_an_account_sees_the_lines_that_it_is_offered(board):
    board.line_type("Sharp", every=Link(spread=2))
    board.set("P1", {"line_type": "Sharp"})
    (own, house) = (read(board, 452, code).offers[0].leg for code in ("P1", None))
    assert own.line_types == ("Sharp",)
    assert own.board_line == house.board_line - 2


def test_what_is_off_the_board_is_not_offered(board):
    off = [
        board.setting(Market.MONEY_LINE, side, 0, "+100", status="off")
        for side in (Side.AWAY, Side.HOME)
    ]
    set_lines(board.book, board.actor, board.first, off)
    assert not any("ml" in offered.text for offered in read(board, 451).offers)


def test_a_number_that_nobody_has_is_told(board):
    with pytest.raises(InputError, match="No event ahead has the rotation number 999"):
        read(board, 999)


def test_events_ahead_are_those_that_have_not_started(board):
    def ahead():
        return [
            event.rot_away for event in list_events_ahead(board.book.reader, board.house, board.now)
        ]

    assert ahead() == [451, 453]
    board.now += 4 * 3_600_000
    assert ahead() == []
