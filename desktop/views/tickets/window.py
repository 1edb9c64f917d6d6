"""The browser of tickets: every ticket of the book, found by one line and paged from the file."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.ticket_parts import list_ticket_ids
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    RegisteredTicket,
    TicketTotals,
    can_stand_in,
    led,
)
from desktop.domain.errors import InputError
from desktop.domain.ticket_filter import EXAMPLE, TicketFilter, parse_ticket_filter
from desktop.domain.weeks import instant
from desktop.models.paged import PagedModel
from desktop.models.tickets import TICKET_ORDERS, TicketPages, ticket_columns
from desktop.reports.questions import Question as Wanted
from desktop.services.changes import ChangeSet
from desktop.services.finding import ask_for_tickets, book_day
from desktop.services.why.found_tickets import sum_of_found
from desktop.views.actions import Action
from desktop.views.dialogs.saved_views import SavedViewsDialog, ViewsOf
from desktop.views.errors import presenter
from desktop.views.exporting import Exporter
from desktop.views.page import Subject
from desktop.views.saved_view import SavedView
from desktop.views.session import Session
from desktop.views.tickets.deeds import TicketDeeds
from desktop.views.tickets.peek import PeekCard
from desktop.views.tickets.sums import FoundSum, SelectedSum
from desktop.views.tickets.terms import ticket_terms
from desktop.views.widgets.card import Card
from desktop.views.widgets.column_layout import apply_layout, read_layout
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_totals import GridTotals
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"tickets", "sent"})


class TicketsPage(QWidget):
    """Filter, sums and the register of tickets.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Tickets")
        self.icon = "ticket"
        self._session = session
        self._question: TicketQuestion | None = None
        self._order = ("number", True)
        self._present = presenter(self, session.strip)
        self.views: SavedViewsDialog | None = None
        self.model: PagedModel[RegisteredTicket] = PagedModel(
            ticket_columns(session.formatting), TicketPages(), session.runner, self._present,
            row_style=_row_style, parent=self,
        )  # fmt: skip
        self.filter = FilterBar(session.theme, EXAMPLE, self._chips())
        self.filter.box.setMaximumWidth(session.theme.pixels(640))
        self.filter.offer_terms(ticket_terms())
        self.figures = FigureStrip(self.tr("What the tickets found come to"))
        self.sum = FoundSum(session, self._present, self)
        self.grid = GridView(session.theme, self.tr("Tickets"))
        self.grid.setModel(self.model)
        self.deeds = TicketDeeds(session, self.grid, self)
        self.deeds.go.connect(self.go)
        self.selected_sum = SelectedSum(session, self.grid, self.model)
        self.totals = GridTotals(session.theme, self.grid, self.tr("Totals"))
        self._found_totals: TicketTotals | None = None
        self.peek = PeekCard(session, self.grid, self._present)
        self.exporter = Exporter(session, self)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.ask()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("tickets.filter", self.tr("Filter tickets"), self.filter.take_focus, ("/",),
                   self.title, "filter"),
            *self.deeds.actions(self.title),
            Action("tickets.views", self.tr("Saved views…"), self.ask_views, ("V",), self.title,
                   "star", synonyms=("filter", "save", "favourite", "columns")),
            Action("tickets.peek", self.tr("Peek at the legs"), self.peek_current, (), self.title,
                   "eye", self.deeds.why_no_ticket),
            Action("tickets.select_all", self.tr("Select all that were found"),
                   self.grid.selectAll, ("Ctrl+A",), self.title, "check",
                   self._why_nothing_found, ("every", "mark")),
            Action("tickets.export", self.tr("Export the selected or all that were found…"),
                   self.export, ("Ctrl+S",), self.title, "file-spreadsheet",
                   self._why_no_export, ("workbook", "xlsx", "csv", "save")),
            Action("tickets.refresh", self.tr("Refresh tickets"), self.refresh, ("F5",),
                   self.title, "refresh-cw"),
        ]  # fmt: skip

    def selected(self) -> Subject | None:
        """The ticket under the cursor."""
        row = self.grid.current_row()
        return None if row is None else Subject("ticket", row.id, row.number)

    def visit(self, payload: object) -> None:
        """Open a ticket by its id, show what a filter text finds, or audit: `("audit", id)`."""
        if isinstance(payload, tuple) and payload[:1] == ("audit",):
            self.deeds.open_audit(payload[1])
        elif isinstance(payload, int):
            self.deeds.open_ticket(payload)
        elif isinstance(payload, str):
            self.filter.set_filter(payload)

    @Slot()
    def ask(self) -> None:
        """Ask for the tickets of the filter."""
        try:
            wanted = self._wanted()
        except InputError as error:
            self._present(error)
            return
        self._session.strip.clear()
        house = self._session.house
        self._session.runner.read(
            lambda reader: led(reader, ask_for_tickets(reader, house, wanted)),
            self._on_question,
            on_error=self._present,
            owner=self,
            question="filter",
        )

    @Slot()
    def refresh(self) -> None:
        """Read what is on the screen anew."""
        self.model.refresh()
        self.sum.refresh()

    @Slot()
    def peek_current(self) -> None:
        """Show the legs of the ticket under the cursor beside its row."""
        self.peek.toggle(self.grid.current_row())

    @Slot()
    def export(self) -> None:
        """Write the selected tickets to a workbook; all that were found where none are."""
        selection, question = self.grid.selection(), self._question
        if question is None:
            return
        if selection.is_all or selection.count < 2:
            text = " ".join([self.filter.text.strip(), *sorted(self.filter.chips_on)]).strip()
            self._export(Wanted("tickets", self._now(), where=text))
            return
        parts = self.selected_sum.parts(selection)
        self._session.runner.read(
            lambda reader: tuple(list_ticket_ids(reader, question, parts)),
            self._export_tickets,
            on_error=self._present,
            owner=self,
            question="selected",
        )

    def _export_tickets(self, ids: tuple[int, ...]) -> None:
        self._export(Wanted("tickets", self._now(), tickets=TicketQuestion(ids=ids)))

    def _export(self, wanted: Wanted) -> None:
        self.exporter.ask_report(self.tr("Export tickets"), "tickets", wanted, "xlsx")

    def _now(self) -> datetime:
        return instant(self._session.clock_ms())

    @Slot()
    def ask_views(self) -> None:
        """Open the saved views of this page."""
        of = ViewsOf("tickets", self.title)
        self.views = SavedViewsDialog(self._session, of, self._current_view(), self)
        self.views.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.views.chosen.connect(self._show_view)
        self.views.open()

    def _chips(self) -> tuple[Chip, ...]:
        return (
            Chip("status:open", self.tr("Open"), "status"),
            Chip("status:graded", self.tr("Graded"), "status"),
            Chip("status:void", self.tr("Void"), "status"),
            Chip("flag:open", self.tr("To review")),
        )

    def _build(self) -> None:
        header = PageHeader(self._session.theme, self.title)
        for action in self.page_actions():
            if action.id == "tickets.views":
                header.add_action(action)
        self._header = header
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        card.body.addWidget(self.totals)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for part in (header, self.filter, self.figures):
            column.addWidget(part)
        column.addWidget(card, 1)
        self.setFocusProxy(self.grid)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self._on_filter_left)
        self.grid.row_activated.connect(self._on_row_activated)
        self.grid.copy_refused.connect(self._on_copy_refused)
        self.grid.peek_asked.connect(self.peek.toggle)
        self.model.modelReset.connect(self._on_first_rows, Qt.ConnectionType.QueuedConnection)
        self.sum.told.connect(self._on_totals)
        self.selected_sum.told.connect(self._show_row_of_totals)
        self.sum.stopped.connect(self._on_sum_stopped)
        self.model.count_changed.connect(self._on_count_changed)
        self.model.sort_asked.connect(self._on_sort_asked)

    def _wanted(self) -> TicketFilter:
        today = book_day(self._session.house, instant(self._session.clock_ms()))
        return parse_ticket_filter(self._filter_text(), today)

    def _filter_text(self) -> str:
        return " ".join([self.filter.text, *sorted(self.filter.chips_on)]).strip()

    def _current_view(self) -> SavedView:
        chips = " ".join(sorted(self.filter.chips_on))
        layout = read_layout(self.grid, self._column_names())
        order, is_descending = self._order
        layout = replace(layout, order=order, is_descending=is_descending)
        return SavedView("", {"filter": self.filter.text.strip(), "chips": chips}, layout)

    @Slot(object)
    def _show_view(self, view: SavedView) -> None:
        apply_layout(self.grid, self._column_names(), view.layout)
        if view.layout.order in TICKET_ORDERS:
            self._order = (view.layout.order, view.layout.is_descending)
        chips = frozenset(view.fields.get("chips", "").split())
        self.filter.set_filter(view.fields.get("filter", ""), chips)

    def _column_names(self) -> list[str]:
        columns = self.model.columns
        return [order or c.title for order, c in zip(TICKET_ORDERS, columns, strict=True)]

    def _is_filtered(self) -> bool:
        return bool(self.filter.text.strip() or self.filter.chips_on)

    def _say_what_empty_means(self) -> None:
        if self._is_filtered():
            self.grid.set_empty_text(
                self.tr("No ticket fits the filter."), self.tr("/ changes it, Esc clears it")
            )
        else:
            self.grid.set_empty_text(
                self.tr("No ticket has been written yet."), self.tr("Alt+2 takes a wager")
            )

    def _why_nothing_found(self) -> str | None:
        return None if self.model.rowCount() else self.tr("No ticket was found.")

    def _why_no_export(self) -> str | None:
        return self._why_nothing_found() or self.exporter.why_not()

    @Slot(object)
    def _on_question(self, question: TicketQuestion) -> None:
        order, is_descending = self._order
        if not can_stand_in(question, order):
            self._order = ("number", True)
            order, is_descending = self._order
            self._session.strip.say(
                self.tr("That order is for fewer tickets: these stand with the newest first."),
                self.tr("Ask for one player, agent, day or rotation number, then sort."),
                "info",
                seconds=10,
            )
        self._question = replace(question, order=order, is_descending=is_descending)
        self._say_what_empty_means()
        self.model.ask(self._question)

    @Slot(object)
    def _show_row_of_totals(self, selected: TicketTotals | None) -> None:
        """What is selected in the row below the table; what was found where nothing is."""
        totals = self._found_totals if selected is None else selected
        if totals is None:
            return
        texts = self._session.formatting
        said = self.tr("All found") if selected is None else self.tr("Selected")
        cells = {
            None: "", "number": said, "placed": texts.count(totals.tickets),
            "risk": texts.money(totals.risk), "win": texts.money(totals.win),
            "net": texts.signed_money(totals.net),
        }  # fmt: skip
        shown = {place: cells.get(order, "") for place, order in enumerate(TICKET_ORDERS)}
        net = TICKET_ORDERS.index("net")
        self.totals.show_totals(shown, {net: "negative"} if totals.net < 0 else {})

    @Slot(object)
    def _on_totals(self, totals: TicketTotals) -> None:
        self._found_totals = totals
        if self.grid.selection().count < 2:
            self._show_row_of_totals(None)
        texts = self._session.formatting
        tone = "negative" if totals.net < 0 else ""
        question = self._question
        if question is None:
            return
        why = partial(sum_of_found, question, text=self._filter_text())
        self.figures.set_figures(
            [
                Figure(self.tr("Tickets"), texts.count(totals.tickets), why=why(number="tickets")),
                Figure(self.tr("Risk"), texts.money(totals.risk), self.tr("players’ money"),
                       why=why(number="risk")),
                Figure(self.tr("To win"), texts.money(totals.win), self.tr("house’s money"),
                       why=why(number="win")),
                Figure(self.tr("Net"), texts.signed_money(totals.net), self.tr("players’ side"),
                       tone, why(number="net")),
            ]
        )  # fmt: skip

    @Slot(int, bool)
    def _on_count_changed(self, count: int, is_exact: bool) -> None:  # noqa: FBT001  the signal's own
        shown = self._session.formatting.approximate_count(count, is_exact=is_exact)
        self._header.set_count(self.tr("{0} found").format(shown) if self._is_filtered() else shown)

    @Slot(int, bool)
    def _on_sort_asked(self, column: int, is_descending: bool) -> None:  # noqa: FBT001  the signal's own
        order = TICKET_ORDERS[column]
        if order is None:
            self._session.strip.say(
                self.tr("Tickets cannot be sorted by that column."), tone="info", seconds=5
            )
            return
        self._order = (order, is_descending)
        self.ask()

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self.ask()

    @Slot()
    def _on_filter_left(self) -> None:
        self.grid.setFocus()
        if not self.grid.currentIndex().isValid() and self.model.rowCount():
            self.grid.select_row(0)

    @Slot(object)
    def _on_row_activated(self, ticket: RegisteredTicket) -> None:
        self.deeds.open_ticket(ticket.id)

    @Slot()
    def _on_first_rows(self) -> None:
        """Add up once the first rows are on the screen, and not before."""
        if self._question is not None:
            self.sum.ask(replace(self._question, order="number"))

    @Slot()
    def _on_sum_stopped(self) -> None:
        self.figures.set_figures([Figure(self.tr("Sum"), "—", self.tr("called off; F5 adds up"))])

    @Slot(str)
    def _on_copy_refused(self, reason: str) -> None:
        self._session.strip.say(reason, tone="warning")

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.refresh()


def _row_style(ticket: RegisteredTicket) -> str:
    return "muted" if ticket.status == "void" else ""
