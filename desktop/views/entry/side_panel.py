"""Beside the wager: the board of one event (F6), and the form that writes the line (F2)."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.board import EventRow
from desktop.book.statements import Reader
from desktop.domain.describing import describe_leg
from desktop.domain.errors import BookdeskError
from desktop.domain.markets import Market, Period, Side
from desktop.domain.naming import PERIOD_NAMES, title_of
from desktop.domain.weeks import instant
from desktop.models.saying import shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.board_beside import (
    BoardBeside,
    Offered,
    list_events_ahead,
    read_board_beside,
)
from desktop.services.changes import ChangeSet
from desktop.services.quoting.offers import terms_text
from desktop.views.entry.form import WagerForm
from desktop.views.formatting import price_text, shown_signs
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_WIDTH = 384


class SidePanel(Card):
    """Closed until it is asked for; the wager beside it stays where it is.

    Signals:
        chosen: The text of a selection that was taken from the board.
        closed: It was closed by hand.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._session = session
        self._code: str | None = None
        self.rotation: int | None = None
        self.form = WagerForm(self)
        self.form.event_chosen.connect(self._on_event_chosen)
        self.told = label(role="secondary", parent=self)
        self.told.setWordWrap(True)
        self.offers: RowTableModel[Offered] = RowTableModel(
            self._columns(), lambda offered: offered.text, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Board"),
            empty_text=self.tr("Nothing is on the board."),
            empty_remedy=self.tr("F6 shows the board of the rotation number at the caret."),
            parent=self,
        )
        self.grid.setModel(self.offers)
        self.grid.setSortingEnabled(False)
        self.grid.row_activated.connect(self._on_row_activated)
        close = button(self.tr("Close"), self._on_closed, "flat")
        self.header.add_widget(close)
        self.body.addWidget(self.form)
        self.body.addWidget(self.told)
        self.body.addWidget(self.grid, 1)
        session.theme.changed.connect(self._fit)
        session.hub.listen(self, frozenset({"lines", "events"}), self._on_book_changed)
        self._fit()
        self.hide()

    @property
    def shows_form(self) -> bool:
        """Whether the form is open."""
        return self.isVisible() and self.form.isVisible()

    @property
    def shows_board(self) -> bool:
        """Whether the board alone is open."""
        return self.isVisible() and not self.form.isVisible()

    def set_account(self, code: str | None) -> None:
        """Show the lines that this account is offered."""
        if code != self._code:
            self._code = code
            self._read()

    def show_board(self, rotation: int) -> None:
        """Show the board of the next event with this number; the keys stay where they are."""
        self.form.hide()
        self.header.set_title(self.tr("Board"))
        self.show()
        self._show_rotation(rotation)

    def show_form(self) -> None:
        """Fill in the line by fields; the board below offers the selections."""
        self.header.set_title(self.tr("Form"))
        self.form.show()
        self.show()
        session = self._session
        session.runner.read(
            lambda reader: list_events_ahead(reader, session.house, session.clock_ms()),
            self._on_events_read,
            owner=self,
            question="events",
        )
        self.form.start()

    def close_panel(self) -> None:
        """Make room for the wager again."""
        self.hide()

    def _columns(self) -> list[Column[Offered]]:
        return [
            Column(self.tr("Type"), lambda o: o.text, "mono", width=76),
            Column(
                self.tr("Selection"),
                self._selection,
                style=lambda _: "strong",
                tooltip=self._selection,
                width=178,
            ),
            Column(self.tr("Board"), _terms, "odds", width=88),
        ]

    def _selection(self, offered: Offered) -> str:
        selection = offered.leg.selection
        if selection.market is Market.TOTAL:
            # Both teams stand above the table.
            said = self.tr("Over") if selection.side is Side.OVER else self.tr("Under")
            is_game = selection.period is Period.GAME
            return said if is_game else f"{said} {PERIOD_NAMES[selection.period]}"
        return shown_signs(describe_leg(offered.leg.spoken, has_price=False).split(" ", 1)[1])

    def _show_rotation(self, rotation: int) -> None:
        self.rotation = rotation
        self._read()

    def _read(self) -> None:
        rotation, code, session = self.rotation, self._code, self._session
        if rotation is None or self.isHidden():
            return

        def read(reader: Reader) -> BoardBeside:
            return read_board_beside(reader, session.house, code, rotation, session.clock_ms())

        session.runner.read(
            read, self._on_board_read, on_error=self._on_refused, owner=self, question="board"
        )

    def _on_board_read(self, board: BoardBeside) -> None:
        start = board.event.start
        when = board.event.day
        if start is not None:
            when = self._session.formatting.weekday_time(instant(start))
        self.told.setText(f"{board.event.league} · {title_of(board.event)}\n{when}")
        self.offers.set_rows(list(board.offers))

    def _on_refused(self, error: BaseException) -> None:
        if not isinstance(error, BookdeskError):
            raise error
        self.told.setText(shown_error(error))
        self.offers.set_rows([])

    def _on_events_read(self, events: list[EventRow]) -> None:
        self.form.set_events([(event.rot_home, _named(event)) for event in events])

    @Slot(int)
    def _on_event_chosen(self, rotation: int) -> None:
        self._show_rotation(rotation)

    @Slot(object)
    def _on_row_activated(self, offered: Offered) -> None:
        if self.form.isVisible():
            self.form.add_selection(offered.text)
        else:
            self.chosen.emit(offered.text)

    @Slot()
    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()

    def sizeHint(self) -> QSize:
        return QSize(self._session.theme.pixels(_WIDTH), super().sizeHint().height())

    @Slot()
    def _fit(self) -> None:
        # Where there is less room, it is as narrow as its fields let it be.
        self.setMaximumWidth(self._session.theme.pixels(_WIDTH))
        self.updateGeometry()

    def _on_book_changed(self, _changes: ChangeSet) -> None:
        self._read()


def _named(event: EventRow) -> str:
    return f"{event.rot_away or event.rot_home}  {title_of(event)}"


def _terms(offered: Offered) -> str:
    leg = offered.leg
    if leg.board_line is None or leg.board_price is None:
        return ""
    return shown_signs(terms_text(leg.selection, leg.board_line, price_text(leg.board_price)))
