"""One look at the board: what is asked of the book, what moved since, what is told beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop.book.queries.board import EventRow
from desktop.book.queries.board_sheet import (
    BoardQuestion,
    BoardSheet,
    ScheduledDay,
    list_scheduled_days,
)
from desktop.book.queries.line_history import (
    board_as_of,
    list_bet_dots,
    list_moved_since,
    list_off_amounts,
    list_reasons,
)
from desktop.book.queries.releases import list_not_released
from desktop.book.statements import Reader
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.markets import Selection, Sport
from desktop.domain.settings.resolving import PathSettings
from desktop.services.board_money import read_board_money
from desktop.services.guarding import house_settings
from desktop.services.line_types.board import TypeBoard, read_type_board
from desktop.services.line_types.history import list_type_changes, sheet_at
from desktop.services.quoting.events import cut_off_ms
from desktop.views.board.cells import BoardRow
from desktop.views.board.line_story import History
from desktop.views.board.line_types.marks import mark_rows
from desktop.views.board.rows import (
    DOT_MS,
    MINUTE_MS,
    BoardNotes,
    Movement,
    RowMaker,
    movements_between,
)
from desktop.views.board.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the board: what was read, and the rows made of it.

    Attributes:
        kept: How the house keeps its board.
        at: The moment that is shown, milliseconds UTC; None is now.
        shown: The board as the chosen set of lines has it, and how it stands to the house's own.
    """

    sheet: Sheet
    board: BoardSheet
    days: tuple[ScheduledDay, ...]
    movements: dict[tuple[int, Selection], Movement]
    rows: tuple[BoardRow, ...]
    kept: PathSettings
    notes: BoardNotes
    shown: TypeBoard
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked at: milliseconds UTC.

    Attributes:
        only_moved: Only events on which something moved since `seen`.
        seen: Until when what moved was seen.
        at: The moment that is shown; None is now.
        line_type: The set of lines that is shown.
    """

    question: BoardQuestion
    now: int
    seen: int
    at: int | None
    line_type: str
    only_moved: bool = False


def take_look(
    asked: Asked,
    before: Look | None,
    maker: Callable[[dict[tuple[int, Selection], Movement], BoardNotes], RowMaker],
    reader: Reader,
) -> Look:
    """Read the board, what moved since the look before, and what is told beside the lines."""
    now, kept = asked.now, house_settings(reader)
    shown = read_type_board(reader, asked.question, asked.line_type, now)
    board = shown.sheet
    movements: dict[tuple[int, Selection], Movement] = {}
    notes = BoardNotes()
    if asked.at is not None:
        board = _as_it_was(reader, asked, shown, asked.at)
    else:
        notes = _read_notes(asked, kept, board, reader)
        if before is not None and before.at is None and before.shown.name == shown.name:
            movements = {key: m for key, m in before.movements.items() if now - m.at < DOT_MS}
            movements |= movements_between(before.board, board, now)
    if asked.only_moved:
        board = _moved_part(board, notes, movements)
    made = maker(movements, notes)
    days = tuple(list_scheduled_days(reader))
    rows = made.rows(board)
    if asked.at is None and shown.name != MASTER_NAME:
        rows = mark_rows(rows, shown)
    return Look(made.sheet, board, days, movements, tuple(rows), kept, notes, shown, asked.at)


def _as_it_was(reader: Reader, asked: Asked, shown: TypeBoard, at: int) -> BoardSheet:
    if shown.name == MASTER_NAME:
        return board_as_of(reader, asked.question, shown.sheet, at)
    return sheet_at(reader, shown, at, asked.now)


def _moved_part(
    board: BoardSheet, notes: BoardNotes, movements: Mapping[tuple[int, Selection], Movement]
) -> BoardSheet:
    moved = {place[0] for place in notes.moved} | {event_id for event_id, _ in movements}
    return replace(board, events=tuple(event for event in board.events if event.id in moved))


def _read_notes(asked: Asked, kept: PathSettings, board: BoardSheet, reader: Reader) -> BoardNotes:
    minutes = kept.cents("board/moved_minutes") or 0
    since = max(asked.seen, asked.now - minutes * MINUTE_MS)
    question = asked.question
    return BoardNotes(
        list_reasons(reader, question),
        list_moved_since(reader, question, since),
        frozenset(list_not_released(reader, question)),
        list_off_amounts(reader, question),
        {sport.value: cut_off_ms(kept, sport.value) for sport in Sport},
        read_board_money(reader, [event.id for event in board.events]),
    )


@dataclass(frozen=True, slots=True)
class HistoryAsked:
    """Whose history is wanted, in which set of lines; `now` in milliseconds UTC."""

    event: EventRow
    selection: Selection | None
    line_type: str
    now: int


def read_history(reader: Reader, asked: HistoryAsked) -> History:
    """The changes of a line, and the wagers on it."""
    event, selection = asked.event, asked.selection
    dots = []
    if selection is not None:
        dots = list_bet_dots(reader, event.id, selection.period.value, selection.market.value)
    changes = list_type_changes(reader, event.id, asked.line_type, asked.now)
    return History(event, selection, changes, dots, asked.now)
