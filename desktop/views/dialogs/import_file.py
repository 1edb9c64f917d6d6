"""The import of a file: read, compared with the book, decided by a person, applied."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.errors import BookdeskError
from desktop.feeds.proposals import Reading, Refusal
from desktop.models.table import RowTableModel
from desktop.services.importing.run import Imported
from desktop.services.previewing import FileTerms, Kind, Preview, Verdict
from desktop.tasks.cancelling import CancelledError
from desktop.views.dialogs.import_columns import (
    PROPOSAL_COLUMNS,
    REFUSAL_COLUMNS,
    REFUSE,
    TAKE,
    ProposalRow,
    RefusalRow,
)
from desktop.views.dialogs.import_form import ImportForm
from desktop.views.dialogs.import_run import ImportRun
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.progress_line import ProgressLine

_TITLES = {
    "lines": "Import lines",
    "results": "Import results",
    "accounts": "Import accounts",
    "tickets": "Import tickets",
}
DETAIL_HEIGHT = 72
_BY_HAND = "Refused by hand in the preview."


class ProposalGrid(GridView):
    """Proposals: Enter takes one, Del refuses it, and the cursor moves on."""

    def __init__(self, decide: Callable[[str], None], *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._decide = decide

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._decide(TAKE)
        elif key == Qt.Key.Key_Delete:
            self._decide(REFUSE)
        elif key == Qt.Key.Key_Backspace:
            self._decide("")
        else:
            super().keyPressEvent(event)


class ImportDialog(QDialog):
    """One file, from choosing it to what it came to. Reused for every kind of file."""

    def __init__(self, *, session: Session, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._previews: list[Preview] = []
        self._decisions: dict[int, str] = {}
        self.work = ImportRun(session, kind, self)
        self.setWindowTitle(self.tr(_TITLES[kind]))
        self.resize(1180, 720)
        self.form = ImportForm(kind)
        self.strip = AlertStrip(session.theme)
        self.progress = ProgressLine()
        self._model = RowTableModel(PROPOSAL_COLUMNS, lambda row: row.preview.place, parent=self)
        self._refusals = RowTableModel(REFUSAL_COLUMNS, lambda row: row.number, parent=self)
        self.grid = ProposalGrid(
            self.decide,
            session.theme,
            self.tr("Proposals"),
            empty_text=self.tr("No file has been read."),
            empty_remedy=self.tr("Choose a file above"),
        )
        self.refusals = GridView(
            session.theme, self.tr("Refused cells"), empty_text=self.tr("Nothing was refused.")
        )
        self.filter = FilterBar(
            session.theme,
            self.tr("Filter the proposals"),
            (
                Chip("new", self.tr("New"), "verdict"),
                Chip("change", self.tr("Changes"), "verdict"),
                Chip("same", self.tr("Unchanged"), "verdict"),
                Chip("refused", self.tr("Refused"), "verdict"),
            ),
        )
        self._notices = label(role="secondary")
        self._notices.setWordWrap(True)
        self._detail = label(role="secondary")
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(session.theme.pixels(DETAIL_HEIGHT))
        self.apply_taken = button(self.tr("Apply taken"), self._on_apply_taken)
        self.apply_all = button(self.tr("Apply all shown"), self._on_apply_all, "primary")
        self.close_button = button(self.tr("Close"), self.reject)
        self._build()
        self.form.read_asked.connect(self.read)
        self.form.refused.connect(self._on_refused)
        self.filter.filter_changed.connect(self._show_proposals)
        self.grid.current_row_changed.connect(self._on_row_changed)
        self.filter.left_downwards.connect(self.grid.setFocus)
        self.progress.cancel_asked.connect(self.work.cancel)
        self._follow_work()
        self.work.find_leagues(self.form.offer_leagues)
        self._show_proposals()

    def _follow_work(self) -> None:
        self.work.changed.connect(self._on_work_changed)
        self.work.told.connect(self.progress.report)
        self.work.read.connect(self._on_read)
        self.work.compared.connect(self._on_compared)
        self.work.applied.connect(self._on_applied)
        self.work.rejects_written.connect(self._say_outcome)
        self.work.failed.connect(self._on_failed)

    def _build(self) -> None:
        self.grid.setModel(self._model)
        self.refusals.setModel(self._refusals)
        proposals = QWidget()
        column = QVBoxLayout(proposals)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.grid, 1)
        column.addWidget(self._detail)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(proposals, self.tr("Proposals"))
        self.tabs.addTab(self.refusals, self.tr("Refused"))
        hint = label(
            self.tr("Enter takes a row, Del refuses it, Backspace takes the decision back."), "hint"
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(hint)
        buttons.addStretch(1)
        for part in (self.apply_taken, self.apply_all, self.close_button):
            buttons.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(self.form)
        outer.addWidget(self._notices)
        outer.addWidget(self.tabs, 1)
        outer.addWidget(self.strip)
        outer.addWidget(self.progress)
        outer.addLayout(buttons)

    @Slot(object, object)
    def read(self, path: Path, terms: FileTerms) -> None:
        """Read a file and compare it with the book."""
        if self.work.is_running:
            return
        self._decisions.clear()
        self.strip.clear()
        self.progress.start(self.tr("Reading {0}").format(path.name))
        self.work.read_file(path, terms)

    @Slot(object)
    def _on_read(self, reading: Reading[Any]) -> None:
        self._notices.setText("\n".join(reading.notices))
        self._show_refusals(reading.refusals)

    def _show_refusals(self, refusals: Sequence[Refusal]) -> None:
        self._refusals.set_rows([RefusalRow(number, one) for number, one in enumerate(refusals)])

    @Slot(object)
    def _on_compared(self, previews: list[Preview]) -> None:
        self._previews = previews
        self._show_proposals()
        self.tabs.setCurrentIndex(0 if previews or not self._refusals.rowCount() else 1)
        if self._model.rowCount():
            self.grid.select_row(0)
            self.grid.setFocus()

    @Slot()
    def _on_work_changed(self) -> None:
        if not self.work.is_running:
            self.progress.finish()
        self._refresh_buttons()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.strip.say(str(error), error.hint or "", "negative")
        elif not isinstance(error, CancelledError):
            self._session.runner.on_unexpected(error)

    def decide(self, decision: str) -> None:
        """Take or refuse the selected rows, or take the decision back, and move on."""
        rows = [row for row in self.grid.selected_rows() if isinstance(row, ProposalRow)]
        open_rows = [row for row in rows if row.preview.verdict in {Verdict.NEW, Verdict.CHANGE}]
        if not open_rows:
            self.strip.say(
                self.tr("There is nothing to decide in this row."), tone="info", seconds=5
            )
            return
        for row in open_rows:
            self._decisions[row.preview.place] = decision
        following = max(self.grid.selected_row_numbers(), default=0) + 1
        self._show_proposals()
        self.grid.select_row(min(following, max(0, self._model.rowCount() - 1)))

    @Slot(object)
    def _on_row_changed(self, row: object) -> None:
        if not isinstance(row, ProposalRow):
            self._detail.clear()
            return
        one = row.preview
        lines = [one.subject]
        if one.proposed:
            lines.append(self.tr("In the file: {0}").format(one.proposed))
        if one.current or one.reason:
            lines.append(self.tr("In the book: {0}").format(one.reason or one.current))
        self._detail.setText("\n".join(lines))

    @Slot()
    def _show_proposals(self) -> None:
        self._model.set_rows(
            [
                ProposalRow(one, self._decisions.get(one.place, ""))
                for one in self._previews
                if self._is_shown(one)
            ]
        )
        self._on_row_changed(self.grid.current_row())
        if self._previews:
            self.grid.set_empty_text(self.tr("No proposal passes the filter."))
        elif self.work.reading is not None:
            self.grid.set_empty_text(
                self.tr("The file holds nothing that can be taken."),
                self.tr("Refused says why, row by row"),
            )
        self._refresh_buttons()

    def _is_shown(self, one: Preview) -> bool:
        chips = self.filter.chips_on
        words = self.filter.text.casefold().split()
        text = f"{one.row} {one.subject} {one.proposed} {one.current} {one.reason}".casefold()
        return (not chips or one.verdict in chips) and all(word in text for word in words)

    def _taken(self) -> list[int]:
        return [place for place, decision in self._decisions.items() if decision == TAKE]

    def _shown_and_not_refused(self) -> list[int]:
        return [
            row.preview.place
            for row in self._model.rows
            if row.decision != REFUSE and row.preview.verdict in {Verdict.NEW, Verdict.CHANGE}
        ]

    def _refresh_buttons(self) -> None:
        is_idle = not self.work.is_running
        count = self._session.formatting.count
        taken, shown = len(self._taken()), len(self._shown_and_not_refused())
        self.apply_taken.setText(self.tr("Apply {0} taken").format(count(taken)))
        self.apply_all.setText(self.tr("Apply all {0} shown").format(count(shown)))
        self.apply_taken.setEnabled(is_idle and taken > 0)
        self.apply_all.setEnabled(is_idle and shown > 0)
        self.form.setEnabled(is_idle)
        refused = self._refusals.rowCount()
        self.tabs.setTabText(0, self.tr("Proposals ({0})").format(count(len(self._previews))))
        self.tabs.setTabText(1, self.tr("Refused ({0})").format(count(refused)))

    @Slot()
    def _on_apply_taken(self) -> None:
        self.apply(self._taken())

    @Slot()
    def _on_apply_all(self) -> None:
        # What the book holds already goes along, to be counted as unchanged.
        same = [
            row.preview.place for row in self._model.rows if row.preview.verdict is Verdict.SAME
        ]
        self.apply([*self._shown_and_not_refused(), *same])

    def apply(self, places: Sequence[int]) -> None:
        """Apply these proposals in the book lane, in batches."""
        reading = self.work.reading
        if reading is None or self.work.is_running:
            return
        self.progress.start(self.tr("Importing {0}").format(self.work.path.name))
        self.work.apply(self._chosen(reading, sorted(places)), self.windowTitle())

    def _chosen(self, reading: Reading[Any], places: Sequence[int]) -> Reading[Any]:
        by_hand = [
            Refusal(one.row, "", one.subject, _BY_HAND)
            for one in self._previews
            if self._decisions.get(one.place) == REFUSE
        ]
        compared = [
            Refusal(one.row, "", one.subject, one.reason)
            for one in self._previews
            if one.verdict is Verdict.REFUSED
        ]
        return replace(
            reading,
            proposals=tuple(reading.proposals[place] for place in places),
            refusals=(*reading.refusals, *compared, *by_hand),
        )

    @Slot(object)
    def _on_applied(self, imported: Imported) -> None:
        for place in self._taken():
            del self._decisions[place]
        self._show_refusals(imported.refusals)

    @Slot(object, object)
    def _say_outcome(self, imported: Imported, rejects: Path | None) -> None:
        count = self._session.formatting.count
        sentence = self.tr(
            "{0} rows read; {1} proposals applied, {2} unchanged, {3} cells refused."
        ).format(
            count(imported.read),
            count(imported.applied),
            count(imported.unchanged),
            count(len(imported.refusals)),
        )
        if not imported.is_complete:
            sentence = f"{self.tr('Stopped.')} {sentence}"
        remedy = (
            ""
            if rejects is None or not imported.refusals
            else self.tr("Refused: {0}").format(rejects.name)
        )
        is_clean = imported.is_complete and not imported.refusals
        self.strip.say(sentence, remedy, "positive" if is_clean else "warning")
        self._session.strip.say(sentence, remedy, "positive" if is_clean else "warning", seconds=10)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.strip.say(sentence, tone="negative")

    def reject(self) -> None:
        """Close; while something is being applied, it is called off first and stays open."""
        if self.work.is_applying:
            self.work.cancel()
            return
        self.work.forget()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.work.is_applying:
            self.work.cancel()
            event.ignore()
            return
        self.work.forget()
        super().closeEvent(event)
