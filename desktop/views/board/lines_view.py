"""The tab of the board on which lines are moved."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSplitter, QVBoxLayout, QWidget

from desktop.book.queries.board import EventRow
from desktop.book.queries.board_sheet import (
    BoardQuestion,
)
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import SPORT_OF_LEAGUE, Form, Market, Period, Selection, Sport
from desktop.domain.offers import CIRCLED
from desktop.models.saying import heading
from desktop.models.table import RowTableModel
from desktop.services import board_moves
from desktop.services.board_moves import Move, offers_of
from desktop.services.lines import LineSetting
from desktop.views.board.as_of import AsOfBar
from desktop.views.board.cells import BoardRow
from desktop.views.board.grid import BoardGrid
from desktop.views.board.history import HistoryPanel
from desktop.views.board.line_story import History
from desktop.views.board.line_types.chooser import LineTypeChooser
from desktop.views.board.line_types.own_moves import MODE_OF_STATUS, OwnMoves
from desktop.views.board.looking import Asked, HistoryAsked, Look, read_history, take_look
from desktop.views.board.moves import BoardMoves, Typed
from desktop.views.board.rows import (
    DOT_MS,
    FIRST_CELL,
    FLASH_MS,
    MINUTE_MS,
    RowMaker,
    board_columns,
    cell_at,
    row_style,
)
from desktop.views.board.sheets import SHEETS, Sheet
from desktop.views.board.suggestions import SuggestionsPanel
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import button
from desktop.views.widgets.wrapping_row import WrappingRow

FIVE_CENTS = 5


class LinesView(QWidget):
    """Sheets of the board, the grid, and the history of a line beside it.

    Signals:
        read: A Look has been read.
    """

    read = Signal(object)

    def __init__(
        self, session: Session, question: Callable[[], BoardQuestion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._question = question
        self._sheet = SHEETS[0]
        self._look: Look | None = None
        self._wanted_event: int | None = None
        self._seen_at = 0
        self.only_moved = False
        self.moves = BoardMoves(session, self)
        self.line_types = LineTypeChooser()
        self.own_moves = OwnMoves(session, self)
        self.as_of = AsOfBar(session.formatting.zone)
        self.suggestions = SuggestionsPanel(session)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._card = Card(flush=True, parent=self._splitter)
        self.grid = BoardGrid(session.theme, self._check, self._card)
        self.history = HistoryPanel(session.theme, session.formatting, self._splitter)
        self._set_sheet_model(self._sheet)
        self._build()
        self._ticking = QTimer(self)
        self._ticking.setSingleShot(True)
        self._ticking.timeout.connect(self.reload)

    def _build(self) -> None:
        self._sheets = QButtonGroup(self)
        chips = WrappingRow(4)
        for number, sheet in enumerate(SHEETS):
            chip = button(heading(sheet.title).replace("&", "&&"), role="chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._sheets.addButton(chip, number)
            chips.addWidget(chip)
        chips.addWidget(self.line_types)
        self._sheets.idClicked.connect(self._on_sheet_clicked)
        self._card.body.addWidget(self.grid)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([420, 320])
        self.history.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(chips)
        column.addWidget(self.as_of)
        column.addWidget(self.suggestions)
        column.addWidget(self._splitter, 1)
        self.grid.line_nudged.connect(self._on_line_nudged)
        self.grid.price_nudged.connect(self._on_price_nudged)
        self.grid.switched.connect(self._on_switched)
        self.grid.stood.connect(self._on_stood)
        self.line_types.chosen.connect(self.reload)
        self.grid.history_asked.connect(self._on_history_asked)
        self.grid.cells.refused.connect(self._on_refused)
        self.grid.cells.allowed.connect(self._session.strip.clear)
        self.grid.cells.left.connect(self._on_left)
        self.history.closed.connect(self._on_history_closed)
        self.as_of.changed.connect(self.reload)
        self.as_of.refused.connect(self._on_refused)
        self.suggestions.event_asked.connect(self.show_event)

    @property
    def current_event(self) -> EventRow | None:
        """The event under the cursor."""
        row = self.grid.current_row()
        return row.event if isinstance(row, BoardRow) else None

    def known_leagues(self) -> dict[str, Sport]:
        """The leagues of the trade and of the schedule, each with its sport."""
        known = dict(SPORT_OF_LEAGUE)
        if self._look is not None:
            known |= {event.league: Sport(event.sport) for event in self._look.board.events}
        return known

    @Slot()
    def reload(self) -> None:
        """Read the board anew; what moved since is marked."""
        self.suggestions.reload()
        self._session.runner.read(
            self._reading(), self._on_read, owner=self, question="board",
            on_error=presenter(self, self._session.strip),
        )  # fmt: skip

    def _reading(self) -> Callable[[Reader], Look]:
        now = self._session.clock_ms()
        maker = partial(
            RowMaker, self._sheet, self._session.formatting, now,
            has_motion=not self._session.settings.has_reduced_motion,
        )  # fmt: skip
        asked = Asked(
            self._question(), now, self._seen_at, self.as_of.at, self.line_types.name,
            only_moved=self.only_moved,
        )  # fmt: skip
        return partial(take_look, asked, self._look, maker)

    def _on_read(self, look: Look) -> None:
        self._look = look
        self.line_types.offer(look.shown.types)
        if self._is_on_another_sheet(look):
            return
        if look.sheet is not self._shown_sheet:
            old = self._model
            self._set_sheet_model(look.sheet)
            old.deleteLater()
        self._model.set_rows(look.rows)
        self._show_sheets(look.board.events)
        self._tick_when_marks_change()
        if self._wanted_event is not None:
            wanted, self._wanted_event = self._wanted_event, None
            self.select_event(wanted)
        elif not self.grid.currentIndex().isValid() and len(look.rows) > 1:
            self.grid.setCurrentIndex(self._model.index(1, FIRST_CELL))
        self.read.emit(look)

    def _is_on_another_sheet(self, look: Look) -> bool:
        """Whether the wanted event stands on another sheet, which is then shown instead."""
        for event in look.board.events:
            is_game = event.form == Form.GAME
            if event.id == self._wanted_event and is_game != look.sheet.has_games:
                sheet = next(sheet for sheet in SHEETS if sheet.has_games == is_game)
                self._sheets.button(SHEETS.index(sheet)).setChecked(True)
                self._sheet = sheet
                self.reload()
                return True
        return False

    def show_event(self, event_id: int) -> None:
        """Put the cursor on an event with the next look."""
        self._wanted_event = event_id
        self.reload()

    def select_event(self, event_id: int) -> None:
        """Put the cursor on an event that is shown."""
        place = self._model.find_row((str(event_id), "away"))
        if place is not None:
            self.grid.setCurrentIndex(self._model.index(place, FIRST_CELL))
            self.grid.scrollTo(self._model.index(place, FIRST_CELL))
        self.grid.setFocus()

    def step_sheet(self, step: int) -> None:
        """Go to the next or previous sheet that is shown."""
        shown = [n for n in range(len(SHEETS)) if self._sheets.button(n).isVisibleTo(self)]
        place = shown.index(self._sheets.checkedId()) if self._sheets.checkedId() in shown else 0
        number = shown[(place + step) % len(shown)]
        self._sheets.button(number).setChecked(True)
        self._on_sheet_clicked(number)

    def _show_sheets(self, events: Sequence[EventRow]) -> None:
        games = {Sport(event.sport) for event in events if event.form == Form.GAME}
        others = {Sport(event.sport) for event in events if event.form != Form.GAME}
        for number, sheet in enumerate(SHEETS):
            sports = games if sheet.has_games else others
            is_wanted = bool(sheet.sports & sports) or sheet is self._sheet or number == 0
            self._sheets.button(number).setVisible(is_wanted)

    def _set_sheet_model(self, sheet: Sheet) -> None:
        self._shown_sheet = sheet
        self._model = RowTableModel(
            board_columns(sheet, self._session.formatting, self._type_now),
            lambda row: row.key,
            row_style,
            parent=self,
        )
        self._model.cell_edited.connect(self._on_cell_edited)
        self.grid.setModel(self._model)
        # An order by column would tear the two rows of an event apart.
        self.grid.setSortingEnabled(False)
        self.grid.horizontalHeader().setSectionsClickable(False)

    def _type_now(self) -> tuple[str, int]:
        return self.line_types.name, self._session.clock_ms()

    @Slot(int)
    def _on_sheet_clicked(self, number: int) -> None:
        event = self.current_event
        self._sheet = SHEETS[number]
        stays = event is not None and (event.form == Form.GAME) == self._sheet.has_games
        self._wanted_event = event.id if event is not None and stays else None
        self.reload()

    def _tick_when_marks_change(self) -> None:
        now = self._session.clock_ms()
        ages = [
            now - movement.at for movement in (self._look.movements if self._look else {}).values()
        ]
        waits = [limit - age for age in ages for limit in (FLASH_MS, DOT_MS) if age < limit]
        if self._look is not None and any(row.status.endswith(" min") for row in self._look.rows):
            # The countdown to the cut-off goes on by the minute.
            waits.append(MINUTE_MS)
        if waits:
            self._ticking.start(min(waits) + 20)

    def _check(self, row: BoardRow, column: int, typed: str) -> None:
        """Refuse what the cell cannot take, before anything is asked of the book."""
        self._refuse_in_the_past()
        move, event, look = self._typed_move(row, column, typed), row.event, self._look
        if move is not None and look is not None and event is not None:
            self.moves.ask_if_doubtful(
                Typed(event.id, column, typed), move, Sport(event.sport),
                offers_of(look.board.lines[event.id]), look.kept,
            )  # fmt: skip

    def _refuse_in_the_past(self) -> None:
        if self.as_of.at is not None:
            raise InputError("This is the board as it was. Esc goes back to now.")

    def _typed_move(self, row: BoardRow, column: int, typed: str) -> Move | None:
        cell = cell_at(row, column)
        if cell is None or cell.selection is None:
            return None
        if not typed:
            raise InputError("Nothing is typed. Esc leaves the cell, x takes the line off.")
        act = board_moves.type_line if cell.part == "line" else board_moves.type_price
        return _typed(act, cell.selection, typed)

    @Slot(object, int, str)
    def _on_cell_edited(self, row: BoardRow, column: int, typed: str) -> None:
        move = self._typed_move(row, column, typed)
        cell = cell_at(row, column)
        if None in {move, cell, row.event} or cell is None or typed == cell.typed:
            return
        if move is not None and row.event is not None and not self.line_types.is_master:
            self.own_moves.make(self.line_types.name, row.event, move)
        elif move is not None and row.event is not None:
            self.moves.type_into(row.event, move, Typed(row.event.id, column, typed))

    @Slot(object, int, int)
    def _on_line_nudged(self, row: BoardRow, column: int, step: int) -> None:
        cell = cell_at(row, column)
        if cell is not None and cell.selection is not None:
            quarters = step * board_moves.HALF_POINT
            self._make(row.event, _nudged(board_moves.move_line, cell.selection, quarters))

    @Slot(object, int, int)
    def _on_price_nudged(self, row: BoardRow, column: int, step: int) -> None:
        cell = cell_at(row, column)
        if cell is not None and cell.selection is not None:
            cents = step * FIVE_CENTS
            self._make(row.event, _nudged(board_moves.move_price, cell.selection, cents))

    @Slot(object, int, str)
    def _on_switched(self, row: BoardRow, column: int, status: str) -> None:
        market = self.market_at(row, column)
        if row.event is None or (column >= 0 and market is None) or self._is_in_the_past():
            return
        if self.line_types.is_master:
            self.moves.switch(row.event, market, status)
        elif status == CIRCLED:
            self.own_moves.refuse_circle()
        else:
            name, mode = self.line_types.name, MODE_OF_STATUS[status]
            self.own_moves.stand(name, row.event, market, mode)

    @Slot(object, int, str)
    def _on_stood(self, row: BoardRow, column: int, mode: str) -> None:
        market = self.market_at(row, column)
        if row.event is None or (column >= 0 and market is None) or self._is_in_the_past():
            return
        if self.line_types.is_master:
            self.own_moves.refuse_on_master()
        else:
            self.own_moves.stand(self.line_types.name, row.event, market, Mode(mode))

    def market_at(self, row: BoardRow, column: int) -> tuple[Period, Market] | None:
        """The market of a cell; None where there is none."""
        cell = cell_at(row, column)
        if cell is None or cell.selection is None:
            return None
        return cell.selection.period, cell.selection.market

    @property
    def current_market(self) -> tuple[Period, Market] | None:
        """The market under the cursor."""
        row = self.grid.current_row()
        column = self.grid.currentIndex().column()
        return self.market_at(row, column) if isinstance(row, BoardRow) else None

    @property
    def not_released(self) -> list[int]:
        """The new events that are shown and not on the board yet."""
        return [] if self._look is None else sorted(self._look.notes.not_released)

    @Slot()
    def clear_moved(self) -> None:
        """What moved until now is seen: it stands out no more."""
        self._seen_at = self._session.clock_ms()
        self.reload()

    def _is_in_the_past(self) -> bool:
        if self.as_of.at is None:
            return False
        self._on_refused(self.tr("This is the board as it was. Esc goes back to now."))
        return True

    def _make(self, event: EventRow | None, move: Move) -> None:
        if event is None or self._is_in_the_past():
            return
        if self.line_types.is_master:
            self.moves.make(event, move)
        else:
            self.own_moves.make(self.line_types.name, event, move)

    @Slot(object, int)
    def _on_history_asked(self, row: BoardRow, column: int) -> None:
        event, cell = row.event, cell_at(row, column)
        if event is None:
            return
        selection = None if cell is None else cell.selection
        asked = HistoryAsked(event, selection, self.line_types.name, self._session.clock_ms())
        self._session.runner.read(
            lambda reader: read_history(reader, asked),
            self._on_history_read,
            owner=self,
            question="history",
            on_error=presenter(self, self._session.strip),
        )

    def _on_history_read(self, read: History) -> None:
        self.history.show()
        self.history.show_history(read)
        QTimer.singleShot(0, self._keep_cursor_in_view)

    @Slot()
    def _keep_cursor_in_view(self) -> None:
        self.grid.scrollTo(self.grid.currentIndex())

    @Slot()
    def _on_history_closed(self) -> None:
        self.history.hide()
        self.grid.setFocus()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._session.strip.say(sentence, self.tr("Esc leaves the cell."), "negative")

    @Slot(str)
    def _on_left(self, typed: str) -> None:
        self._session.strip.say(
            self.tr("“{0}” was not put on the board.").format(typed),
            self.tr("Enter takes what is typed."),
            "warning",
            seconds=8,
        )


def _typed(act: Callable[..., list[LineSetting]], selection: Selection, typed: str) -> Move:
    return lambda sport, board: act(sport, board, selection, typed)


def _nudged(act: Callable[..., list[LineSetting]], selection: Selection, step: int) -> Move:
    return lambda sport, board: act(sport, board, selection, step)
