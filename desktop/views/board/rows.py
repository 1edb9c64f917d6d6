"""The rows of the board, ready to be shown: one team a row under a heading for day and league."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from desktop.book.queries.board import EventRow
from desktop.book.queries.board_sheet import BoardSheet
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import Form, Market, Period, Selection, Sport
from desktop.domain.offers import CIRCLED, Offer
from desktop.domain.sentences import joined, say
from desktop.domain.weeks import instant
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.services.board_money import SideMoney
from desktop.services.board_moves import offers_of
from desktop.services.why.explanation import Why
from desktop.services.why.lines import line_of
from desktop.views.board.cells import BoardRow, Cell
from desktop.views.board.money_columns import money_columns
from desktop.views.board.prop_rows import prop_rows
from desktop.views.board.sheets import (
    BoardColumn,
    Part,
    Place,
    Sheet,
    places_of,
    selection_at,
)
from desktop.views.board.words import line_words, terms
from desktop.views.formatting import Formats, line_text, points_text, price_text

# The set of lines that is shown, and the moment in milliseconds UTC.
LineTypeNow = Callable[[], tuple[str, int]]
FLASH_MS = 800
DOT_MS = 60_000
MINUTE_MS = 60_000
# The countdown is shown in the last minutes.
COUNTED_MS = 10 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Movement:
    """That a side of a market moved at this moment (ms): whether up or down, None where not."""

    line_up: bool | None
    price_up: bool | None
    at: int

    def mark(self, part: Part, now: int, *, has_motion: bool = True) -> tuple[str, str]:
        """The sign before the text and the style of the cell: an arrow with a tint, then a dot.

        Whoever wants no motion has the arrow without the flash.
        """
        is_up = self.line_up if part == "line" else self.price_up
        age = now - self.at
        if is_up is None or age >= DOT_MS:
            return "", ""
        if age < FLASH_MS:
            style = "flash-up" if is_up else "flash-down"
            return ("▲ " if is_up else "▼ "), style if has_motion else ""
        return "• ", ""


Movements = Mapping[tuple[int, Selection], Movement]


SidePlace = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class BoardNotes:
    """What is told beside the lines, by event, period, market and side.

    Attributes:
        reasons: Why lines are off the board or circled.
        moved: What moved lately: whether by line, and by price.
        not_released: New events that were never on the board.
        off_at: Amounts at which markets leave the board that are their own, cents.
        closes: How long before its start a game of a sport closes, milliseconds.
        money: What is open on each side, by event, period and side.
    """

    reasons: Mapping[SidePlace, str] = field(default_factory=dict)
    moved: Mapping[SidePlace, tuple[bool, bool]] = field(default_factory=dict)
    not_released: frozenset[int] = frozenset()
    off_at: Mapping[tuple[int, str, str], int] = field(default_factory=dict)
    closes: Mapping[str, int] = field(default_factory=dict)
    money: Mapping[tuple[int, str, str], SideMoney] = field(default_factory=dict)


@dataclass(slots=True)
class RowMaker:
    """Makes the rows of one sheet of the board.

    Attributes:
        now: Milliseconds UTC.
        notes: What is told beside the lines: reasons, what moved lately, what is not released.
        has_motion: Whether what has just moved flashes.
    """

    sheet: Sheet
    formats: Formats
    now: int
    movements: Movements = field(default_factory=dict)
    notes: BoardNotes = BoardNotes()
    has_motion: bool = True

    def rows(self, board: BoardSheet) -> list[BoardRow]:
        """All rows, with a heading before each day and league."""
        if not self.sheet.has_games:
            return prop_rows(board, self.prop_cell, self._start, self._status)
        shown = [
            event
            for event in board.events
            if event.form == Form.GAME and Sport(event.sport) in self.sheet.sports
        ]
        made: list[BoardRow] = []
        for (day, league), events in groupby(shown, key=lambda event: (event.day, event.league)):
            of_group = list(events)
            made.append(self._heading(day, league, len(of_group)))
            for number, event in enumerate(of_group):
                made += self._event_rows(event, board, "band" if number % 2 else "plain")
        return made

    def _heading(self, day: str, league: str, count: int) -> BoardRow:
        weekday = date.fromisoformat(day).strftime("%a %d %b %Y")
        events = say("1 event") if count == 1 else say("{count} events", count=count)
        return BoardRow((day, league), "heading", None, team=f"{weekday} · {league}", start=events)

    def _event_rows(self, event: EventRow, board: BoardSheet, band: str) -> Iterator[BoardRow]:
        offers = offers_of(board.lines[event.id])
        sport = Sport(event.sport)
        for place in places_of(self.sheet, sport):
            status, style = self._status(event, place, board.scores.get(event.id, {}))
            yield BoardRow(
                (str(event.id), place),
                place,
                event,
                rotation=_rotation(event, place),
                team=_team(event, place),
                start=self._start(event) if place == "away" else "",
                status=status,
                status_style=style,
                band=band,
                money=self.notes.money.get((event.id, self.sheet.period.value, place)),
                cells=tuple(
                    self._cell(
                        event, offers, column, selection_at(self.sheet, column, place, sport)
                    )
                    for column in self.sheet.columns
                ),
            )

    def prop_cell(
        self, event: EventRow, offers: Mapping[Selection, Offer], selection: Selection, part: Part
    ) -> Cell:
        """A cell of a proposition or an entrant."""
        return self._cell(event, offers, BoardColumn("", selection.market, part, {}), selection)

    def _start(self, event: EventRow) -> str:
        return "" if event.start is None else self.formats.time(instant(event.start))

    def _status(
        self, event: EventRow, place: Place, scores: Mapping[str, tuple[int, int]]
    ) -> tuple[str, str]:
        if event.status == "final":
            game = scores.get(Period.GAME)
            if game is None or place == "draw":
                return "", ""
            word = say("final") if event.result == event.settled else say("to review")
            points = game[0] if place == "away" else game[1]
            return (
                joined("  ", (str(points), word)) if place == "away" else str(points)
            ), "secondary"
        if place != "away":
            return "", ""
        if event.status != "scheduled":
            return in_words(event.status), "warning"
        return self._status_ahead(event)

    def _closes_in(self, event: EventRow) -> int | None:
        """Milliseconds until wagers on an event close; None where no start is known."""
        if event.start is None:
            return None
        return event.start - self.notes.closes.get(event.sport, 0) - self.now

    def _status_ahead(self, event: EventRow) -> tuple[str, str]:
        if event.start is not None and event.start <= self.now:
            return say("started"), "info"
        left = self._closes_in(event)
        if left is not None and left <= 0:
            return say("closed"), "info"
        if left is not None and left <= COUNTED_MS:
            return say("closes in {minutes} min", minutes=-(-left // MINUTE_MS)), "warning"
        if event.id in self.notes.not_released:
            return say("not released"), "warning"
        return "", ""

    def _cell(
        self,
        event: EventRow,
        offers: Mapping[Selection, Offer],
        column: BoardColumn,
        selection: Selection | None,
    ) -> Cell:
        if selection is None:
            return Cell()
        offer = offers.get(selection)
        if offer is None:
            return Cell("", "", "", selection, column.part)
        movement = self.movements.get((event.id, selection))
        sign, style = "", ""
        if movement is not None:
            sign, style = movement.mark(column.part, self.now, has_motion=self.has_motion)
        typed, text = _texts(selection, column.part, offer)
        place = (event.id, selection.period.value, selection.market.value, selection.side.value)
        why = self.notes.reasons.get(place, "")
        by_line, by_price = self.notes.moved.get(place, (False, False))
        if not style and (by_line if column.part == "line" else by_price):
            style = "strong"
        if offer.status == CIRCLED:
            what = terms(selection, offer.line, offer.price)
            told = shown(say("{what}, circled: straight wagers only", what=what))
            told = f"{told}\n{why}".rstrip()
            return Cell(f"c {sign}{text}", style or "held", typed, selection, column.part, told)
        if offer.status != "open":
            whole = terms(selection, offer.line, offer.price)
            off = "off" if column.part == "price" else text
            told = shown(say("{what}, off the board", what=whole))
            told = f"{told}\n{why}".rstrip()
            return Cell(off, "muted", typed, selection, column.part, told)
        own = self.notes.off_at.get(place[:3], self.notes.off_at.get((event.id, "", "")))
        if own is None:
            return Cell(sign + text, style, typed, selection, column.part)
        told = shown(say("Off the board at {amount} on a side", amount=self.formats.money(own)))
        return Cell(sign + text, style or "info", typed, selection, column.part, told)


def movements_between(
    before: BoardSheet, after: BoardSheet, now: int
) -> dict[tuple[int, Selection], Movement]:
    """What moved from one look at the board to the next; lines that are new are no movement."""
    moved: dict[tuple[int, Selection], Movement] = {}
    for event_id, lines in after.lines.items():
        if event_id not in before.lines or before.lines[event_id] == lines:
            continue
        old = offers_of(before.lines[event_id])
        for selection, offer in offers_of(lines).items():
            was = old.get(selection)
            if was is not None and was != offer:
                line_up = _is_up(was.line, offer.line)
                price_up = _is_up(_rank(was.price), _rank(offer.price))
                moved[event_id, selection] = Movement(line_up, price_up, now)
    return moved


def _is_up(before: Any, after: Any) -> bool | None:
    return None if before == after else bool(after > before)


def _rank(price: str) -> tuple[int, str]:
    """Prices of one notation in the order of what they pay; good enough to say up or down."""
    if price[:1] in {"d", "f"}:
        return 0, price
    cents = int(price)
    return (cents if cents > 0 else cents + 200), ""


def _texts(selection: Selection, part: Part, offer: Offer) -> tuple[str, str]:
    """What editing begins with, and what is shown."""
    if part == "price":
        return offer.price, price_text(offer.price)
    if selection.market in {Market.SPREAD, Market.THREE_WAY_SPREAD}:
        return format_spread(offer.line), line_text(offer.line)
    if selection.market is Market.TEAM_TOTAL:
        return format_quarters(offer.line), points_text(offer.line)
    return format_quarters(offer.line), line_words(selection, offer.line)


def _rotation(event: EventRow, place: Place) -> str:
    if place == "draw":
        return ""
    return str(event.rot_away if place == "away" else event.rot_home)


def _team(event: EventRow, place: Place) -> str:
    if place == "draw":
        return say("Draw")
    if place == "away":
        return _with_pitcher(event.away, event.pitcher_away)
    home = _with_pitcher(event.home, event.pitcher_home)
    return f"{home} (neutral)" if event.neutral else home


def _with_pitcher(team: str, pitcher: str) -> str:
    return f"{team} · {pitcher}" if pitcher else team


def board_columns(
    sheet: Sheet, formats: Formats, line_type: LineTypeNow
) -> tuple[Column[BoardRow], ...]:
    """The columns of a sheet.

    Args:
        sheet: Which markets it shows.
        formats: Writes amounts.
        line_type: The set of lines that is shown, and the moment, milliseconds UTC.
    """
    return (
        Column("Number", lambda row: row.rotation, "mono", style=lambda _: "secondary", width=76),
        Column("Team", lambda row: row.team, width=240),
        Column("Start", lambda row: row.start, style=lambda _: "secondary", width=76),
        Column("Status", lambda row: row.status, style=lambda row: row.status_style, width=104),
        *(_cell_column(number, column, line_type) for number, column in enumerate(sheet.columns)),
        *(money_columns(sheet, formats) if sheet.has_games else ()),
    )


FIRST_CELL = 4


def cell_at(row: BoardRow, column: int) -> Cell | None:
    """The cell of a row under a column of the grid; None where it is no part of the board."""
    place = column - FIRST_CELL
    return row.cells[place] if 0 <= place < len(row.cells) else None


def _cell_column(number: int, column: BoardColumn, line_type: LineTypeNow) -> Column[BoardRow]:
    def ask(get: Callable[[Cell], str]) -> Callable[[BoardRow], str]:
        return lambda row: get(row.cells[number]) if row.cells else ""

    def typed(row: BoardRow) -> str | None:
        return row.cells[number].typed if row.cells else None

    def why(row: BoardRow) -> Why | None:
        cell = row.cells[number] if row.cells else Cell()
        if row.event is None or cell.selection is None or not cell.text:
            return None
        return line_of(row.event.id, cell.selection, cell.text, *line_type())

    return Column(
        column.title,
        ask(lambda cell: cell.text),
        "odds",
        style=ask(lambda cell: cell.style),
        tooltip=ask(lambda cell: cell.tooltip),
        width=112,
        edit_text=typed,
        why=why,
    )


def row_style(row: BoardRow) -> str:
    """Headings stand out; the rows of one event share a ground."""
    return "total" if row.event is None else row.band
