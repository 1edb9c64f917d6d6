"""The import of a file: read, compared with the book, decided by a person, applied."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.errors import BookdeskError
from desktop.feeds.proposals import Reading, Refusal
from desktop.feeds.stated import FileTerms, Kind
from desktop.models.saying import shown, shown_error
from desktop.models.table import RowTableModel
from desktop.services.importing.names import UnknownName
from desktop.services.importing.run import Imported
from desktop.services.previewing import Preview
from desktop.tasks.cancelling import CancelledError
from desktop.views.dialogs.import_columns import REFUSAL_COLUMNS, RefusalRow
from desktop.views.dialogs.import_form import ImportForm
from desktop.views.dialogs.import_names import NamesPane
from desktop.views.dialogs.import_proposals import ProposalsPane
from desktop.views.dialogs.import_run import ImportRun
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.progress_line import ProgressLine

NAMES = 2
_WITH_TEAMS = frozenset({"lines", "results"})
_TITLES = {
    "lines": "Import lines",
    "results": "Import results",
    "accounts": "Import accounts",
    "tickets": "Import tickets",
}


class ImportDialog(Dialog):
    """One file, from choosing it to what it came to. Reused for every kind of file."""

    def __init__(self, *, session: Session, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.work = ImportRun(session, kind, self)
        self.setWindowTitle(self.tr(_TITLES[kind]))
        self.resize(1180, 720)
        self.form = ImportForm(kind)
        self.strip = AlertStrip(session.theme)
        self.progress = ProgressLine()
        self.proposals = ProposalsPane(
            session.theme, self.tr("No file has been read."), self.tr("Choose a file above")
        )
        self.names = NamesPane(session.theme)
        self._refusals = RowTableModel(REFUSAL_COLUMNS, lambda row: row.number, parent=self)
        self.refusals = GridView(
            session.theme, self.tr("Refused cells"), empty_text=self.tr("Nothing was refused.")
        )
        self._notices = label(role="secondary")
        self._notices.setWordWrap(True)
        self.apply_taken = button(self.tr("Apply taken"), self._on_apply_taken)
        self.apply_all = button(self.tr("Apply all shown"), self._on_apply_all, "primary")
        self.close_button = button(self.tr("Close"), self.reject)
        self._build(kind)
        self.form.read_asked.connect(self.read)
        self.form.refused.connect(self._on_refused)
        self.proposals.changed.connect(self._refresh_buttons)
        self.proposals.nothing_to_decide.connect(self._on_nothing_to_decide)
        self.names.remember_asked.connect(self.work.remember)
        self.progress.cancel_asked.connect(self.work.cancel)
        self._follow_work()
        self.work.find_leagues(self.form.offer_leagues)
        self._refresh_buttons()

    def _follow_work(self) -> None:
        self.work.changed.connect(self._on_work_changed)
        self.work.told.connect(self.progress.report)
        self.work.read.connect(self._on_read)
        self.work.compared.connect(self._on_compared)
        self.work.applied.connect(self._on_applied)
        self.work.rejects_written.connect(self._say_outcome)
        self.work.failed.connect(self._on_failed)

    def _build(self, kind: Kind) -> None:
        self.refusals.setModel(self._refusals)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.proposals, self.tr("Proposals"))
        self.tabs.addTab(self.refusals, self.tr("Refused"))
        self.tabs.addTab(self.names, self.tr("Names"))
        self.tabs.setTabVisible(NAMES, kind in _WITH_TEAMS)
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
        self.proposals.forget_decisions()
        self.strip.clear()
        self.progress.start(self.tr("Reading {0}").format(path.name))
        self.work.read_file(path, terms)

    @Slot(object)
    def _on_read(self, reading: Reading[Any]) -> None:
        self._notices.setText("\n".join(map(shown, reading.notices)))
        self._show_refusals(reading.refusals)

    def _show_refusals(self, refusals: Sequence[Refusal]) -> None:
        self._refusals.set_rows([RefusalRow(number, one) for number, one in enumerate(refusals)])

    @Slot(object, object)
    def _on_compared(self, previews: list[Preview], names: list[UnknownName]) -> None:
        self.names.show_names(names)
        self.proposals.show_previews(previews)
        if names:
            self.tabs.setCurrentIndex(NAMES)
            self.names.grid.setFocus()
        else:
            self.tabs.setCurrentIndex(0 if previews or not self._refusals.rowCount() else 1)
        self._refresh_buttons()

    @Slot()
    def _on_work_changed(self) -> None:
        if not self.work.is_running:
            self.progress.finish()
        self._refresh_buttons()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.strip.say(shown_error(error), shown(error.hint or ""), "negative")
        elif not isinstance(error, CancelledError):
            self._session.runner.on_unexpected(error)

    @Slot()
    def _on_nothing_to_decide(self) -> None:
        self.strip.say(self.tr("There is nothing to decide in this row."), tone="info", seconds=5)

    @Slot()
    def _refresh_buttons(self) -> None:
        is_idle = not self.work.is_running
        count = self._session.formatting.count
        taken, shown = len(self.proposals.taken), len(self.proposals.shown_and_open)
        self.apply_taken.setText(self.tr("Apply {0} taken").format(count(taken)))
        self.apply_all.setText(self.tr("Apply all {0} shown").format(count(shown)))
        self.apply_taken.setEnabled(is_idle and taken > 0)
        self.apply_all.setEnabled(is_idle and shown > 0)
        self.form.setEnabled(is_idle)
        refused = self._refusals.rowCount()
        self.tabs.setTabText(0, self.tr("Proposals ({0})").format(count(self.proposals.count)))
        self.tabs.setTabText(1, self.tr("Refused ({0})").format(count(refused)))
        self.tabs.setTabText(
            NAMES, self.tr("Names ({0})").format(count(self.names.model.rowCount()))
        )

    @Slot()
    def _on_apply_taken(self) -> None:
        self.apply(self.proposals.taken)

    @Slot()
    def _on_apply_all(self) -> None:
        # What the book holds already goes along, to be counted as unchanged.
        self.apply([*self.proposals.shown_and_open, *self.proposals.shown_and_same])

    def apply(self, places: Sequence[int]) -> None:
        """Apply these proposals in the book lane, in batches."""
        reading = self.work.reading
        if reading is None or self.work.is_running:
            return
        self.progress.start(self.tr("Importing {0}").format(self.work.path.name))
        self.work.apply(self.proposals.chosen(reading, places), self.windowTitle())

    @Slot(object)
    def _on_applied(self, imported: Imported) -> None:
        self.proposals.forget_decisions(taken_only=True)
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
