"""Moves that straight action suggests: Enter applies one, Del dismisses it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.action import MarketKey, list_stands
from desktop.book.opening import Book
from desktop.book.queries.action import SuggestionRow, list_suggestions
from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.domain.action_moves import stands_after
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.naming import title_of
from desktop.domain.weeks import instant
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.following import apply_suggestion, dismiss_suggestion, due_of
from desktop.views.board.words import side_name, terms
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button

_HEIGHT = 148


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion with what it is about: cents, milliseconds UTC; lines in words."""

    row: SuggestionRow
    event: EventRow
    ticket: str
    side: str
    stands: str
    after: str


class SuggestionGrid(GridView):
    """Enter applies, Del dismisses."""

    applied = Signal()
    dismissed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.applied.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


class SuggestionsPanel(QWidget):
    """The suggestions that wait; hidden while there are none.

    Signals:
        event_asked: The id of an event whose lines are wanted.
    """

    event_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = RowTableModel(
            _columns(session.formatting), lambda one: one.row.ticket_id, parent=self
        )
        self.grid = SuggestionGrid(
            session.theme,
            self.tr("Suggested moves"),
            empty_text=self.tr("No move is suggested."),
            empty_remedy=self.tr("The table of action says when one is"),
        )
        self.grid.setModel(self._model)
        self.grid.setFixedHeight(session.theme.pixels(_HEIGHT - 44))
        card = Card(self.tr("Suggested moves"), flush=True)
        card.header.add_widget(button(self.tr("Apply"), self.apply, "flat"))
        card.header.add_widget(button(self.tr("Dismiss"), self.dismiss, "flat"))
        card.body.addWidget(self.grid)
        self._header = card.header
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.grid.applied.connect(self.apply)
        self.grid.dismissed.connect(self.dismiss)
        self.hide()

    def reload(self) -> None:
        """Read what is suggested now."""
        now = self._session.clock_ms()
        self._session.runner.read(
            lambda reader: read_suggested(reader, now),
            self._on_read,
            owner=self,
            question="suggestions",
            on_error=presenter(self, self._session.strip),
        )

    def _on_read(self, found: list[Suggested]) -> None:
        self._model.set_rows(found)
        self._header.set_note(self.tr("Enter applies, Del dismisses"))
        self.setVisible(bool(found))
        if found and not self.grid.currentIndex().isValid():
            self.grid.select_row(0)

    def apply(self) -> None:
        """Put the suggested line on the board."""
        self._decide(apply_suggestion, self.tr("The line was moved as suggested."))

    def dismiss(self) -> None:
        """Leave the line where it is."""
        self._decide(dismiss_suggestion, self.tr("The suggestion was dismissed."))

    def _decide(self, decide: Callable[..., ChangeSet], sentence: str) -> None:
        chosen = self.grid.current_row()
        if not isinstance(chosen, Suggested):
            return
        actor, session = self._session.actor, self._session

        def done(changes: ChangeSet) -> None:
            session.strip.say(sentence, tone="positive", seconds=8)
            session.hub.announce(changes)
            self.reload()

        def write(book: Book) -> ChangeSet:
            return decide(book, actor, chosen.row.ticket_id)

        session.runner.write(write, done, on_error=presenter(self, session.strip), owner=self)


def _columns(formats: Formats) -> Sequence[Column[Suggested]]:
    return (
        Column("Event", lambda one: title_of(one.event), width=240),
        Column("Action on", lambda one: one.side, width=220),
        Column("Action", lambda one: formats.money(one.row.action), "money", width=104),
        Column("Stands", lambda one: one.stands, "odds", width=112),
        Column("Move to", lambda one: one.after, "odds", style=lambda _: "strong", width=112),
        Column("Ticket", lambda one: one.ticket, "mono", width=104),
        Column(
            "Since", lambda one: formats.date_time(instant(one.row.at)), "date",
            style=lambda _: "secondary", width=144,
        ),
    )  # fmt: skip


def read_suggested(reader: Reader, now: int) -> list[Suggested]:
    """The suggestions that wait, in words; `now` in milliseconds UTC."""
    letters = read_letters(reader)
    found = []
    for row in list_suggestions(reader, now):
        event = find_event(reader, row.event_id)
        if event is not None:
            ticket = number_in_words(letters, row.ticket_id)
            found.append(_suggested(reader, row, event, ticket))
    return found


def _suggested(reader: Reader, row: SuggestionRow, event: EventRow, ticket: str) -> Suggested:
    selection = Selection(Period(row.period), Market(row.market), Side(row.side))
    stands = list_stands(reader, MarketKey(row.event_id, row.period, row.market))
    try:
        moved = stands_after(due_of(row), stands)
    except InputError:
        # The price does not move by cents: a person types it.
        moved = []
    texts = [
        next((terms(s.selection, s.line, s.price) for s in sides if s.selection == selection), "")
        for sides in (stands, moved)
    ]
    return Suggested(row, event, ticket, side_name(event, selection), texts[0], texts[1])
