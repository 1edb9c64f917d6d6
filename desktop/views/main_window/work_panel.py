"""The panel of work: what runs, what came to an end, calling off and doing it again."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.main_window.pace import duration_text, pace_text
from desktop.views.pending_work import Outcome, PendingWork, Work
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH, _HEIGHT = 760, 420
_STYLES = {Outcome.FAILED: "negative", Outcome.CALLED_OFF: "muted", Outcome.RUNNING: "info"}


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A piece of work as it stands at a moment."""

    number: int
    text: str
    outcome: Outcome
    progress: str
    took: str
    problem: str


class WorkPanel(Dialog):
    """Stays open beside the work; one is enough for a window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pending: PendingWork = session.pending
        self.setWindowTitle(self.tr("Work"))
        self.setModal(False)
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.model: RowTableModel[WorkRow] = RowTableModel(
            _columns(), lambda row: row.number, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Work"),
            empty_text=self.tr("No long work yet."),
            empty_remedy=self.tr("Exports, imports, grading and verifying are listed here"),
        )
        self.grid.setModel(self.model)
        self.grid.current_row_changed.connect(self._show_buttons)
        self.cancel_button = button(self.tr("&Call off"), self.cancel)
        self.cancel_button.setToolTip(self.tr("Call off  Del"))
        self.again_button = button(self.tr("&Run again"), self.run_again)
        self.again_button.setToolTip(self.tr("Run again  Ins"))
        QShortcut(QKeySequence("Del"), self.grid).activated.connect(self.cancel)
        QShortcut(QKeySequence("Ins"), self.grid).activated.connect(self.run_again)
        self.problem = label(" ", "secondary")
        self.problem.setWordWrap(True)
        set_tone(self.problem, "negative")
        self._build()
        self._pending.changed.connect(self.reload)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Show how everything stands now."""
        works = [*reversed(self._pending.works), *self._pending.finished]
        self.model.set_rows([self._row(work) for work in works])
        if not self.grid.currentIndex().isValid() and works:
            self.grid.select_row(0)
        self._show_buttons()

    @Slot()
    def cancel(self) -> None:
        """Call off the work under the cursor."""
        work = self._current()
        if work is not None and work.can_cancel:
            work.cancel()

    @Slot()
    def run_again(self) -> None:
        """Do the work under the cursor once more."""
        work = self._current()
        if work is not None and work.again is not None and work.outcome is not Outcome.RUNNING:
            work.again()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.grid, 1)
        column.addWidget(self.problem)
        below = QHBoxLayout()
        below.addWidget(self.cancel_button)
        below.addWidget(self.again_button)
        below.addStretch(1)
        below.addWidget(button(self.tr("Clo&se"), self.reject))
        column.addLayout(below)
        self.grid.setFocus()

    def _current(self) -> Work | None:
        row: WorkRow | None = self.grid.current_row()
        works = [*self._pending.works, *self._pending.finished]
        return next((work for work in works if row and work.number == row.number), None)

    @Slot()
    def _show_buttons(self) -> None:
        work = self._current()
        self.problem.setText(work.problem if work is not None and work.problem else " ")
        self.cancel_button.setEnabled(work is not None and work.can_cancel)
        is_over = work is not None and work.outcome is not Outcome.RUNNING
        self.again_button.setEnabled(is_over and work is not None and work.again is not None)

    def _row(self, work: Work) -> WorkRow:
        is_running = work.outcome is Outcome.RUNNING
        percent = "" if work.percent is None else tr("{0} %").format(work.percent)
        pace = pace_text(self._session.formatting, work) if is_running else ""
        return WorkRow(
            number=work.number,
            text=work.text,
            outcome=work.outcome,
            progress=" · ".join(part for part in (percent, pace) if part),
            took=duration_text(work.elapsed_ms // 1000),
            problem=work.problem,
        )


def outcome_text(outcome: Outcome) -> str:
    """How a piece of work stands, in a word or two."""
    return {
        Outcome.RUNNING: tr("running"),
        Outcome.DONE: tr("done"),
        Outcome.CALLED_OFF: tr("called off"),
        Outcome.FAILED: tr("failed"),
    }[outcome]


def _columns() -> list[Column[WorkRow]]:
    return [
        Column(tr("What"), lambda row: row.text, width=270, tooltip=lambda row: row.problem),
        Column(tr("State"), lambda row: outcome_text(row.outcome),
               style=lambda row: _STYLES.get(row.outcome, ""), width=90),
        Column(tr("How far"), lambda row: row.progress, width=240),
        Column(tr("Took"), lambda row: row.took, "number", width=80),
    ]  # fmt: skip


def tr(text: str) -> str:
    """The words in the user's language."""
    return QCoreApplication.translate("work", text)
