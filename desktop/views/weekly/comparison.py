"""Comparing a week with the figures of another system, read from its sheet."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.reading import BookReader
from desktop.domain.weeks import instant
from desktop.feeds.figures import NEEDED, guess_columns
from desktop.feeds.reading import read_figures, read_headings
from desktop.models.table import Column, RowTableModel
from desktop.reports.questions import Question
from desktop.services.reconciling import (
    Compared,
    Mapped,
    find_mapped,
    keep_alias,
    keep_mapped,
    reconcile,
    write_comparison,
)
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.weekly.columns import tr
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A chosen file: its headings, and how they are read."""

    file: Path
    headings: tuple[str, ...]
    mapped: Mapped


@dataclass(frozen=True, slots=True)
class _Outcome:
    rows: list[Compared]
    refused: int


def compared_columns(texts: Formats) -> list[Column[Compared]]:
    """Both weeks, the difference and why."""

    def money(cents: int | None) -> str:
        return "" if cents is None else texts.signed_money(cents)

    return [
        Column(tr("Called there"), lambda r: r.theirs_called, width=112),
        Column(tr("Account"), lambda r: r.code, "mono", width=80, style=lambda _: "strong"),
        Column(tr("Name"), lambda r: r.name, width=104, style=lambda _: "muted"),
        Column(tr("Week there"), lambda r: money(r.theirs), "money", width=104,
               sort_key=lambda r: r.theirs or 0),
        Column(tr("Week here"), lambda r: money(r.ours), "money", width=104,
               sort_key=lambda r: r.ours or 0),
        Column(tr("Difference"), lambda r: money(r.difference) if not r.agrees else "", "money",
               width=104, sort_key=lambda r: r.difference,
               style=lambda r: "" if r.agrees else "warning"),
        Column(tr("Likely reason"), lambda r: r.reason or tr("agrees"), width=384,
               style=lambda r: "muted" if r.agrees else "", tooltip=lambda r: r.reason),
    ]  # fmt: skip


class ComparisonDialog(Dialog):
    """The file and its columns above, the accounts below; differences first.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, week: str, days: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session, self._week = session, week
        self._sheet: _Sheet | None = None
        self._rows: list[Compared] = []
        self.setWindowTitle(tr("Compare with another system"))
        self.resize(session.theme.pixels(1080), session.theme.pixels(680))
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        self._present = presenter(self, self.strip)
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        self.file.setAccessibleName(tr("File of the other system"))
        self.file.setPlaceholderText(tr("a CSV file or workbook with a row for each account"))
        self.columns = {name: self._picker(name) for name in NEEDED}
        self.side = QComboBox()
        self.side.addItems([tr("player’s side"), tr("house’s side")])
        self.model: RowTableModel[Compared] = RowTableModel(
            compared_columns(session.formatting), lambda r: (r.code, r.theirs_called), parent=self
        )
        self.grid = GridView(
            session.theme, tr("Comparison"), empty_text=tr("Nothing was compared yet."),
            empty_remedy=tr("Choose the file of the other system"),
        )  # fmt: skip
        self.grid.setModel(self.model)
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("account"))
        self._title = label(tr("Compare the week {0}").format(days), "title")
        self._sums = label("", "secondary")
        self._build()

    def _picker(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setMinimumWidth(self._session.theme.pixels(152))
        made.setEnabled(False)
        made.setAccessibleName(tr("Column of the {0}").format(name))
        return made

    def _build(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(8)
        self.choose_button = button(tr("C&hoose…"), self.choose)
        for part in (self.file, self.choose_button):
            file.addWidget(part)
        how = QHBoxLayout()
        how.setSpacing(8)
        names = {"account": tr("&Account in column"), "week": tr("&Week in column")}
        for name, picker in self.columns.items():
            self._add_labelled(how, names[name], picker)
        self._add_labelled(how, tr("A&mounts from the"), self.side)
        how.addStretch(1)
        self.compare_button = button(tr("&Compare"), self.compare, "primary")
        self.compare_button.setEnabled(False)
        how.addWidget(self.compare_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._add_labelled(foot, tr("The chosen &row is"), self.code)
        self.alias_button = button(tr("Remem&ber"), self.remember)
        foot.addWidget(self.alias_button)
        foot.addStretch(1)
        self.export_button = button(tr("&Export…"), self.ask_where)
        foot.addWidget(self.export_button)
        foot.addWidget(button(tr("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(file)
        column.addLayout(how)
        column.addWidget(self._sums)
        column.addWidget(self.grid, 1)
        column.addWidget(self.strip)
        column.addLayout(foot)
        self.grid.row_activated.connect(self._on_chosen)
        self.grid.current_row_changed.connect(self._on_current)
        self.code.returnPressed.connect(self.remember)
        self._on_current(None)

    @staticmethod
    def _add_labelled(row: QHBoxLayout, text: str, field: QWidget) -> None:
        name = label(text)
        name.setBuddy(field)
        row.addWidget(name)
        row.addWidget(field)

    @Slot()
    def choose(self) -> None:
        """Ask for the file."""
        dialog = QFileDialog(self, tr("Figures of the other system"))
        dialog.setNameFilter(tr("Sheets (*.csv *.tsv *.txt *.xlsx)"))
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take(self, name: str) -> None:
        """Read the headings of a file, and how they were read the last time."""
        file = Path(name)

        def read(reader: BookReader) -> _Sheet:
            headings = read_headings(file)
            known = find_mapped(reader, headings)
            return _Sheet(file, headings, known or Mapped(guess_columns(headings), False))  # noqa: FBT003

        self._session.runner.read(
            read, self._on_sheet, on_error=self._present, owner=self, question="comparison"
        )

    @Slot()
    def compare(self) -> None:
        """Compare the week with the chosen columns, and remember them."""
        sheet = self._sheet
        if sheet is None:
            return
        columns = {name: picker.currentText() for name, picker in self.columns.items()}
        mapped = Mapped({**sheet.mapped.columns, **columns}, self.side.currentIndex() == 1)
        week = self._week

        def keep_and_compare(book: Book) -> _Outcome:
            read = read_figures(sheet.file, mapped.columns, is_house_side=mapped.is_house_side)
            keep_mapped(book, sheet.headings, mapped)
            return _Outcome(reconcile(book.reader, week, read.proposals), len(read.refusals))

        self._session.runner.write(
            keep_and_compare, self._on_compared, on_error=self._present, owner=self
        )

    @Slot()
    def remember(self) -> None:
        """The account of the chosen row is the one whose code is typed."""
        row, code = self.grid.current_row(), self.code.text().strip()
        if row is None or not row.theirs_called or not code:
            return
        self._session.runner.write(
            lambda book: keep_alias(book, row.theirs_called, code),
            lambda _: self.compare(), on_error=self._present, owner=self,
        )  # fmt: skip

    @Slot()
    def ask_where(self) -> None:
        """Ask for the file that the comparison is written to."""
        dialog = QFileDialog(self, tr("Export comparison"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Workbook (*.xlsx)"), tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile("comparison.xlsx")
        dialog.fileSelected.connect(self.export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def export(self, name: str) -> None:
        """Write the comparison."""
        session, sheet, rows = self._session, self._sheet, self._rows
        if sheet is None:
            return
        question = Question(
            "reconciliation", instant(session.clock_ms()), date.fromisoformat(self._week),
            asked_by=session.actor.name,
        )  # fmt: skip
        session.runner.read(
            lambda reader: write_comparison(reader, question, sheet.file.name, rows, Path(name)),
            lambda count: self.strip.say(
                tr("{0} rows written to {1}.").format(count, name), tone="positive"
            ),
            on_error=self._present,
            owner=self,
        )

    def _on_sheet(self, sheet: _Sheet) -> None:
        self._sheet = sheet
        self.strip.clear()
        self.file.setText(str(sheet.file))
        for name, picker in self.columns.items():
            picker.clear()
            picker.addItems(sheet.headings)
            picker.setCurrentText(sheet.mapped.columns.get(name, sheet.headings[0]))
            picker.setEnabled(True)
        self.side.setCurrentIndex(int(sheet.mapped.is_house_side))
        self.compare_button.setEnabled(True)
        self.compare_button.setFocus()

    def _on_compared(self, outcome: _Outcome) -> None:
        self._rows = outcome.rows
        self.model.set_rows(outcome.rows)
        differing = [row for row in outcome.rows if not row.agrees]
        texts = self._session.formatting
        self._sums.setText(
            tr("{0} accounts compared, {1} differ, by {2} in all (theirs less ours).").format(
                texts.count(len(outcome.rows)), texts.count(len(differing)),
                texts.signed_money(sum(row.difference for row in differing)),
            )
        )  # fmt: skip
        if outcome.refused:
            self.strip.say(
                tr("{0} rows could not be read and were left out.").format(outcome.refused),
                tone="warning",
            )
        else:
            self.strip.clear()
        self.grid.setFocus()
        if outcome.rows:
            self.grid.setCurrentIndex(self.model.index(0, 0))

    @Slot(object)
    def _on_chosen(self, row: Compared) -> None:
        if row.code:
            self.accept()
            self.go.emit("tickets", f"acct:{row.code} week:{self._week}")

    @Slot(object)
    def _on_current(self, row: Compared | None) -> None:
        can_name = row is not None and bool(row.theirs_called)
        self.code.setEnabled(can_name)
        self.alias_button.setEnabled(can_name)
        self.export_button.setEnabled(bool(self._rows))
        self.code.setText("" if row is None else row.code)
