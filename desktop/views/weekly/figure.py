"""Why this number: the postings behind a cell of the weekly figures; Enter opens the ticket."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.queries.figure_parts import FigurePart
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column, RowTableModel
from desktop.services.figure_story import DAYS, FigureStory, read_figure_story
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.weekly.columns import tr
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_SIZE = (1120, 560)


def part_columns(texts: Formats, week: str) -> list[Column[FigurePart]]:
    """When, on which day, what, and the amount."""
    first = date.fromisoformat(week)

    def corrects(part: FigurePart) -> str:
        corrected = part.occurred_week
        return "" if corrected is None else texts.day(date.fromisoformat(corrected))

    return [
        Column(tr("Posted"), lambda p: texts.date_time(instant(p.at)), "date", lambda p: p.at,
               width=112),
        Column(tr("Counts on"), lambda p: texts.day(first + timedelta(days=p.day)), "date",
               lambda p: p.day, width=104),
        Column(tr("What"), lambda p: in_words(p.kind), width=136),
        Column(tr("Number"), lambda p: p.ticket or p.document, "mono", width=112),
        Column(tr("For"), lambda p: p.text, width=360, tooltip=lambda p: p.text),
        Column(tr("Amount"), lambda p: texts.signed_money(p.cents), "money", lambda p: p.cents,
               lambda p: "negative" if p.cents < 0 else "", width=112),
        Column(tr("Corrects week"), corrects, "date", style=lambda _: "warning", width=104),
    ]  # fmt: skip


class FigureDialog(Dialog):
    """The postings of one number, which add up to it.

    Signals:
        document_asked: The number of a transaction posted by hand.
        tickets_asked: The dialog is left for the tickets of the account.
    """

    document_asked = Signal(str)
    tickets_asked = Signal()

    def __init__(
        self, session: Session, week: str, code: str, number: str, parent: QWidget
    ) -> None:
        """Open on a number (`NUMBERS`) of an account and the week that starts on an ISO day."""
        super().__init__(parent)
        self._session, self._week = session, week
        self.story: FigureStory | None = None
        self.ticket: TicketDialog | None = None
        self.setWindowTitle(tr("Why this number"))
        self.resize(*(session.theme.pixels(size) for size in _SIZE))
        self._title = label(code, "title")
        self._said = label(" ", "secondary")
        self.model: RowTableModel[FigurePart] = RowTableModel(
            part_columns(session.formatting, week), lambda part: part.id, parent=self
        )
        grid = GridView(session.theme, tr("Postings"), empty_text=tr("Nothing was posted there."))
        grid.setModel(self.model)
        grid.row_activated.connect(self._on_activated)
        self.grid = grid
        buttons = QHBoxLayout()
        buttons.addWidget(button(tr("Show &tickets"), self._leave_for_tickets))
        buttons.addStretch(1)
        buttons.addWidget(button(tr("&Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(grid, 1)
        column.addLayout(buttons)
        grid.setFocus()
        session.runner.read(
            lambda reader: read_figure_story(reader, week, code, number),
            self._on_read,
            on_error=presenter(self, session.strip),
            owner=self,
        )

    @Slot()
    def _leave_for_tickets(self) -> None:
        self.tickets_asked.emit()
        self.accept()

    @Slot(object)
    def _on_activated(self, part: FigurePart) -> None:
        if part.ticket_id is not None:
            self.ticket = TicketDialog(self._session, part.ticket_id, self)
            self.ticket.show()
        elif part.document:
            self.document_asked.emit(part.document)
            self.accept()

    @Slot(object)
    def _on_read(self, story: FigureStory) -> None:
        self.story = story
        texts = self._session.formatting
        who = f"{story.code} {story.name}".strip()
        self._title.setText(f"{who} · {self._name_of(story.number)} {texts.money(story.total)}")
        parts = tr("{0} postings come to {1}").format(
            texts.count(len(story.parts)), texts.money(story.total - story.brought)
        )
        if story.brought or story.number in {"carry", "balance"}:
            parts = tr("brought forward {0} + {1}").format(texts.money(story.brought), parts)
        self._said.setText(
            tr("{0}. From the player’s side: − is what the player lost.").format(parts)
        )
        self.model.set_rows(story.parts)

    def _name_of(self, number: str) -> str:
        if number in DAYS:
            day = date.fromisoformat(self._week) + timedelta(days=DAYS.index(number))
            return self._session.formatting.day(day)
        return in_words(number)
