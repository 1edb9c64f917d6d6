"""Reports: choose one, look at its first rows, open what a row is made of, hand it out."""

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.ticket_register import find_ticket_id
from desktop.domain.errors import InputError
from desktop.domain.numbers import parse_ticket_number
from desktop.models.retelling import preview_in_words
from desktop.models.saying import heading, shown
from desktop.models.table import RowTableModel
from desktop.reports.containing import has_text, narrowed_heading
from desktop.reports.preview import (
    MOST_ROWS,
    Preview,
    PreviewRow,
    paper_of_rows,
    preview_report,
)
from desktop.reports.sheets import Column as SheetColumn
from desktop.reports.writing import REPORTS, Form
from desktop.services.finding import ask_of_tickets
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.dialogs.saved_views import SavedViewsDialog, ViewsOf
from desktop.views.errors import presenter
from desktop.views.exporting import Exporter
from desktop.views.formatting import shown_signs
from desktop.views.page import Subject
from desktop.views.printing.print_dialog import PrintDialog, Printout
from desktop.views.printing.printouts import preview
from desktop.views.reports.asking import AskingBar
from desktop.views.reports.cells import preview_columns
from desktop.views.saved_view import ColumnLayout, SavedView
from desktop.views.session import Session
from desktop.views.whole_commission import CommissionDialog
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.card import Card
from desktop.views.widgets.column_layout import apply_layout, read_layout
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.page_header import PageHeader

_TICKET_NUMBER = re.compile(r"[A-Z]{2}[0-9]+-[0-9]")


class ReportsPage(QWidget):
    """The list of reports, their period and filters, and a preview of the chosen one.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Reports"), "book-open"
        self._session = session
        self._present = presenter(self, session.strip)
        self._preview: Preview | None = None
        # What the next answer is to be shown with; None: as the one before it.
        self._layout: ColumnLayout | None = None
        self.views: SavedViewsDialog | None = None
        self.dialog: CommissionDialog | None = None
        self.export = Exporter(session, self)
        self.printing: PrintDialog | None = None
        self.asked = AskingBar(session, self)
        self.ticket: TicketDialog | None = None
        self.words = label("", "secondary")
        self.words.setWordWrap(True)
        self.total = label("", "strong")
        self.total.setWordWrap(True)
        self.grid = GridView(session.theme, self.title)
        self.model: RowTableModel[PreviewRow] = RowTableModel((), place, parent=self)
        self._build()
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        title = self.title
        return [
            Action("reports.refresh", tr("Refresh"), self.reload, ("F5",), title, "refresh-cw"),
            Action(
                "reports.open", tr("Open what is behind the row"), self.open_current,
                ("Ctrl+Return",), title, "eye", self._why_nothing_behind,
                ("open", "drill", "tickets"),
            ),
            self._views,
            Action(
                "reports.void", tr("Void ticket"), self.void_current, ("Del",), title, "ban",
                self._why_not_void, ("cancel", "delete"),
            ),
            self._csv,
            self._workbook,
            Action(
                "reports.ledger", tr("Export plain-text accounting"),
                lambda: self._ask_for("ledger"), (), title, "download", self._why_no_ledger,
                ("ledger", "hledger", "accounting"),
            ),
            Action(
                "reports.print", tr("Print…"), self.print_shown, ("Ctrl+P",), title, "printer",
                self._why_no_paper, ("paper", "page", "PDF"),
            ),
        ]  # fmt: skip

    def selected(self) -> Subject | None:
        """The report that is shown."""
        code = self.asked.name.code
        return Subject("report", code)

    def visit(self, payload: object) -> None:
        """Show the report of this name."""
        if isinstance(payload, str) and payload in REPORTS:
            self.asked.name.choose(payload)

    @Slot()
    def reload(self) -> None:
        """Read the chosen report anew."""
        try:
            question = replace(self.asked.question(), containing="")
        except InputError as error:
            self._present(error)
            return
        self._session.strip.clear()
        house = self._session.house
        self._session.runner.read(
            lambda reader: preview_report(reader, ask_of_tickets(reader, house, question)),
            self._show_preview,
            on_error=self._present,
            owner=self,
            question="preview",
        )

    @Slot()
    def open_current(self) -> None:
        """Go to the tickets, the account or the report that the row under the cursor is made of."""
        row = self.grid.current_row()
        if row is not None and row.opens:
            self._open(row)

    @Slot()
    def void_current(self) -> None:
        """Open the ticket of the row under the cursor and ask for the reason of its void."""
        row = self.grid.current_row()
        if row is not None:
            self._find_ticket(row, self._ask_void)

    @Slot()
    def print_shown(self) -> None:
        """Open the preview of the rows that are shown."""
        if self._preview is None:
            return
        code, shown, rows = self.asked.name.code, self._shown(self._preview), self.model.rows
        printout = Printout(shown.heading[0], code, lambda _: paper_of_rows(shown, rows), code)
        self.printing = preview(self._session, printout, self)

    @Slot()
    def ask_views(self) -> None:
        """Open the saved views of this page."""
        of = ViewsOf("reports", self.title)
        self.views = SavedViewsDialog(self._session, of, self._current_view(), self)
        self.views.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.views.chosen.connect(self._show_view)
        self.views.open()

    def _current_view(self) -> SavedView:
        return SavedView("", dict(self.asked.typed), self._layout_now())

    @Slot(object)
    def _show_view(self, view: SavedView) -> None:
        name = view.fields.get("report", "")
        if name not in REPORTS:
            gone = tr("There is no report “{0}” in this version of the program.")
            self._session.strip.say(gone.format(name), tone="warning")
            return
        self.asked.show_typed(view.fields)
        self._layout = view.layout
        self.reload()

    def _layout_now(self) -> ColumnLayout:
        """How the grid stands, or will stand when the report that was asked for is there."""
        if self._layout is not None or self._preview is None:
            return self._layout or ColumnLayout()
        return read_layout(self.grid, [column.name for column in self._preview.columns])

    def _shown(self, preview: Preview) -> Preview:
        """The preview as it is narrowed now, which its heading says."""
        heading, wanted = preview.heading, self.asked.contains.text().strip()
        if preview.is_cut:
            first = tr("The first {0} rows; files hold all of them").format(MOST_ROWS)
            heading = (*heading[:-1], first, heading[-1])
        if not wanted:
            return replace(preview, heading=heading)
        return replace(preview, heading=narrowed_heading(heading, wanted), total=None)

    def _why_no_ledger(self) -> str | None:
        if self.asked.name.code != "journal":
            return tr("Only the journal of the ledger is accounting.")
        return self.export.why_not()

    def _why_no_paper(self) -> str | None:
        return None if self._preview is not None else tr("The report is being read.")

    def _build(self) -> None:
        self._csv = Action(
            "reports.csv", tr("Export CSV"), lambda: self._ask_for("csv"), ("Ctrl+Shift+S",),
            self.title, "download", self.export.why_not,
        )  # fmt: skip
        self._workbook = Action(
            "reports.workbook", tr("Export workbook"), lambda: self._ask_for("xlsx"), ("Ctrl+S",),
            self.title, "file-spreadsheet", self.export.why_not, ("xlsx", "excel"),
        )  # fmt: skip
        self._views = Action(
            "reports.views", tr("Saved views…"), self.ask_views, ("V",), self.title, "star",
            synonyms=("save", "favourite", "columns"),
        )  # fmt: skip
        header = PageHeader(self._session.theme, self.title)
        header.add_action(self._views)
        header.add_action(self._csv)
        header.add_action(self._workbook, primary=True)
        self._header = header
        self.asked.chosen.connect(self._on_report_chosen)
        self.asked.asked.connect(self.reload)
        self.asked.narrowed.connect(self._show_rows)
        self.grid.row_activated.connect(self._open)
        self.grid.setModel(self.model)
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.setSpacing(8)
        page.addWidget(header)
        page.addWidget(self.asked)
        page.addWidget(self.words)
        page.addWidget(card, 1)
        page.addWidget(self.total)
        self.setFocusProxy(self.grid)

    @Slot(object)
    def _show_preview(self, preview: Preview) -> None:
        layout, self._layout = self._layout_now(), None
        self._preview = preview = preview_in_words(preview)
        old = self.model
        self.model = RowTableModel(preview_columns(preview), place, parent=self)
        self.grid.setModel(self.model)
        old.deleteLater()
        apply_layout(self.grid, [column.name for column in preview.columns], layout)
        self.grid.set_empty_text(tr("No activity"), tr("Another week or agent may have some"))
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        if self._preview is None:
            return
        wanted = self.asked.contains.text()
        rows = [row for row in self._preview.rows if has_text(row.texts, wanted)]
        self.model.set_rows(rows)
        self.grid.fit_columns()
        first = tr("the first {0} rows").format(MOST_ROWS)
        self._header.set_count(first if self._preview.is_cut else str(len(rows)))
        told = self._shown(self._preview)
        self.words.setText("  ·  ".join(shown(words) for words in told.heading[1:]))
        pairs = zip(told.columns, told.total or (), strict=False)
        self.total.setText("  ·  ".join(_of_total(column, text) for column, text in pairs if text))

    @Slot(str)
    def _on_report_chosen(self, _code: str) -> None:
        self._layout = ColumnLayout()
        self.reload()

    @Slot(object)
    def _open(self, row: PreviewRow) -> None:
        page, _, payload = row.opens.partition(" ")
        if page == "commission":
            code, _, week = payload.partition(" ")
            self.dialog = CommissionDialog(self._session, week, code, self)
            self.dialog.open()
        elif _ticket_of(row):
            self._find_ticket(row, self._show_ticket)
        elif page in REPORTS and page != "tickets":
            self.asked.name.choose(page)
            self.asked.contains.setText(payload)
        elif page:
            self.go.emit(page, payload)

    def _ask_for(self, form: Form) -> None:
        try:
            question = self.asked.question()
        except InputError as error:
            self._present(error)
            return
        self.export.ask_report(tr("Export report"), question.name, question, form)

    def _find_ticket(self, row: PreviewRow, then: Callable[[int | None], None]) -> None:
        number = _ticket_of(row)
        self._session.runner.read(
            lambda reader: find_ticket_id(reader, *parse_ticket_number(number)),
            then,
            on_error=self._present,
            owner=self,
        )

    def _show_ticket(self, ticket_id: int | None) -> None:
        """Its legs, its postings and how it came to them, without leaving the report."""
        if ticket_id is not None:
            self.ticket = TicketDialog(self._session, ticket_id, self)
            self.ticket.finished.connect(self.reload)
            self.ticket.show()

    def _ask_void(self, ticket_id: int | None) -> None:
        self._show_ticket(ticket_id)
        if self.ticket is not None:
            self.ticket.void_when_read()

    def _why_not_void(self) -> str | None:
        row = self.grid.current_row()
        if row is None or not _ticket_of(row):
            return tr("This row is no ticket.")
        if not self._session.actor.has(Right.TICKETS_VOID):
            return tr("Only an owner or manager may void tickets.")
        return None

    def _why_nothing_behind(self) -> str | None:
        row = self.grid.current_row()
        return None if row is not None and row.opens else tr("Nothing is behind this row.")


def tr(text: str) -> str:
    """A text of this page in the user's language."""
    return QCoreApplication.translate("ReportsPage", text)


def _ticket_of(row: PreviewRow) -> str:
    """The number of the one ticket that a row is about, or nothing."""
    page, _, number = row.opens.partition(" ")
    return number if page == "tickets" and _TICKET_NUMBER.fullmatch(number) else ""


def place(row: PreviewRow) -> int:
    """Where the row stands in its report."""
    return row.place


def _of_total(column: SheetColumn, text: str) -> str:
    return shown(text) if column.kind == "text" else f"{heading(column.title)} {shown_signs(text)}"
