"""The demo's sets of lines: one for sharp players, one for those who like their own teams."""

from collections.abc import Sequence
from datetime import date

from desktop.book.opening import Book
from desktop.book.queries.board import list_events_of_day
from desktop.domain.line_types.links import Link
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Form, Market, Period
from desktop.domain.settings.cells import ANY
from desktop.services.books import House
from desktop.services.demo.players import Player, Staff
from desktop.services.demo.world import leagues
from desktop.services.line_types.making import make_line_type
from desktop.services.line_types.setting import set_mode
from desktop.services.settings.changing import change_many_settings

SHARP, DIME = "Sharp", "Dime"
_SHARP_PLAYERS = 4


def make_line_types(book: Book, house: House, staff: Staff, players: Sequence[Player]) -> None:
    """Make two sets of lines, and give one of them to a few players."""
    sharp = Link(spread=2, spread_price=5, total=0, total_price=5, money_line=10)
    make_line_type(book, staff.owner, SHARP, {ANY: sharp})
    make_line_type(book, staff.owner, DIME, {ANY: Link(spread_price=-5, total_price=-5)})
    codes = [player.code for player in players[-_SHARP_PLAYERS:]]
    change_many_settings(book, staff.owner, house, codes, {"line_type": SHARP})


def keep_own_lines(book: Book, staff: Staff, day: date) -> None:
    """On the first games of a day one market is locked, and one is hidden from the sharp ones."""
    games = [
        event
        for league in leagues()
        for event in list_events_of_day(book.reader, league.name, day.isoformat())
        if event.form == Form.GAME and event.status == "scheduled"
    ]
    spread = (Period.GAME, Market.SPREAD)
    for event, mode in zip(games, (Mode.LOCK, Mode.HIDE), strict=False):
        set_mode(book, staff.owner, SHARP, event.id, mode, place=spread)
