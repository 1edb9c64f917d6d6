"""The import of a file: read, compared with the book, decided by a person, applied."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.domain.markets import Sport
from desktop.feeds.proposals import Reading, Refusal
from desktop.feeds.rejects import write_rejects
from desktop.models.table import RowTableModel
from desktop.services.importing import (
    Imported,
    Intake,
    import_accounts,
    import_lines,
    import_results,
    import_tickets,
    known_leagues,
)
from desktop.services.previewing import FileTerms, Kind, Preview, Verdict, preview, read_file
from desktop.tasks.cancelling import CancelledError, CancelToken
from desktop.tasks.lanes import Task
from desktop.views.dialogs.import_columns import (
    PROPOSAL_COLUMNS,
    REFUSAL_COLUMNS,
    REFUSE,
    TAKE,
    ProposalRow,
    RefusalRow,
)
from desktop.views.dialogs.import_form import ImportForm
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
_IMPORTS: Mapping[Kind, Callable[..., Imported]] = {
    "lines": import_lines,
    "results": import_results,
    "accounts": import_accounts,
    "tickets": import_tickets,
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
        self._kind: Kind = kind
        self._path = Path()
        self._reading: Reading[Any] | None = None
        self._previews: list[Preview] = []
        self._decisions: dict[int, str] = {}
        self._running: Task | None = None
        self._token: CancelToken | None = None
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
        self.progress.cancel_asked.connect(self.cancel)
        self._ask_leagues(self.form.offer_leagues)
        self._show_proposals()

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

    def _ask_leagues(self, on_done: Callable[[dict[str, Sport]], None]) -> Task:
        return self._session.runner.read(
            known_leagues, on_done, owner=self, on_error=self._on_failed
        )

    @Slot(object, object)
    def read(self, path: Path, terms: FileTerms) -> None:
        """Read a file in a child process and compare it with the book."""
        if self._running is not None:
            return
        self._path = path
        self._decisions.clear()
        self.strip.clear()
        self.progress.start(self.tr("Reading {0}").format(path.name))
        self._running = self._ask_leagues(partial(self._read_with, path, terms))
        self._refresh_buttons()

    def _read_with(self, path: Path, terms: FileTerms, leagues: dict[str, Sport]) -> None:
        self._running = self._session.runner.run_process(
            read_file,
            (self._kind, path, replace(terms, leagues=leagues)),
            self.progress.report,
            self._on_read,
            self._on_failed,
            owner=self,
        )

    def _on_read(self, reading: Reading[Any]) -> None:
        self._reading = reading
        self._notices.setText("\n".join(reading.notices))
        self._refusals.set_rows(
            [RefusalRow(number, one) for number, one in enumerate(reading.refusals)]
        )
        self._compare()

    def _compare(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self.progress.report(0, 0, self.tr("Comparing with the book"))
        self._running = self._session.runner.read(
            lambda reader: preview(reader, self._kind, reading),
            self._on_compared,
            owner=self,
            on_error=self._on_failed,
        )

    def _on_compared(self, previews: list[Preview]) -> None:
        self._over()
        self._previews = previews
        self._show_proposals()
        self.tabs.setCurrentIndex(0 if previews or not self._refusals.rowCount() else 1)
        if self._model.rowCount():
            self.grid.select_row(0)
            self.grid.setFocus()

    def _over(self) -> None:
        self._running = self._token = None
        self.progress.finish()
        self._refresh_buttons()

    def _on_failed(self, error: BaseException) -> None:
        self._over()
        self._present(error)

    def _present(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.strip.say(str(error), error.hint or "", "negative")
        elif not isinstance(error, CancelledError):
            self._session.runner.on_unexpected(error)

    @Slot()
    def cancel(self) -> None:
        """Call off what is running; what is committed stays."""
        if self._token is not None:
            self._token.cancel()
        elif self._running is not None:
            self._running.cancel()

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
        if self._previews:
            self.grid.set_empty_text(self.tr("No proposal passes the filter."))
        elif self._reading is not None:
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
        is_idle = self._running is None
        count = self._session.formatting.count
        taken, shown = len(self._taken()), len(self._shown_and_not_refused())
        self.apply_taken.setText(self.tr("Apply {0} taken").format(count(taken)))
        self.apply_all.setText(self.tr("Apply all {0} shown").format(count(shown)))
        self.apply_taken.setEnabled(is_idle and taken > 0)
        self.apply_all.setEnabled(is_idle and shown > 0)
        self.form.setEnabled(is_idle)
        refused = 0 if self._reading is None else len(self._reading.refusals)
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
        if self._reading is None or self._running is not None:
            return
        chosen = self._chosen(self._reading, sorted(places))
        runner, actor = self._session.runner, self._session.actor
        token = CancelToken()
        self._token = token
        work = self._session.pending.begin(self.windowTitle(), token.cancel)

        def told(done: int, total: int, text: str) -> None:
            self.progress.report(done, total, text)
            work.report(done, total, text)

        progress = runner.progress(told)
        intake = Intake(self._path.name, progress, lambda: token.is_cancelled)

        def run(book: Book) -> Imported:
            return _IMPORTS[self._kind](book, actor, chosen, intake)

        self.progress.start(self.tr("Importing {0}").format(self._path.name))
        self._running = runner.write(
            run,
            partial(self._on_applied, work.finish),
            on_error=partial(self._on_apply_failed, work.finish),
            owner=self,
            progress=progress,
        )
        self._refresh_buttons()

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

    def _on_applied(self, finish: Callable[[], None], imported: Imported) -> None:
        finish()
        self._over()
        self._session.hub.announce(imported.changes)
        for place in self._taken():
            del self._decisions[place]
        self._refusals.set_rows(
            [RefusalRow(number, one) for number, one in enumerate(imported.refusals)]
        )
        path = self._path
        self._session.runner.io(
            lambda: write_rejects(path, imported.refusals),
            partial(self._say_outcome, imported),
            owner=self,
            on_error=self._present,
        )
        self._compare()

    def _on_apply_failed(self, finish: Callable[[], None], error: BaseException) -> None:
        finish()
        self._on_failed(error)

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
        remedy = "" if rejects is None else self.tr("Refused: {0}").format(rejects.name)
        is_clean = imported.is_complete and not imported.refusals
        self.strip.say(sentence, remedy, "positive" if is_clean else "warning")
        self._session.strip.say(sentence, remedy, "positive" if is_clean else "warning", seconds=10)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.strip.say(sentence, tone="negative")

    def reject(self) -> None:
        """Close; while something is being applied, it is called off first and stays open."""
        if self._token is not None:
            self.cancel()
            return
        self._session.runner.forget(self)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._token is not None:
            self.cancel()
            event.ignore()
            return
        self._session.runner.forget(self)
        super().closeEvent(event)
