"""The dialog for a fault of the program: what happened, whether the book is safe, a report."""

import hashlib
import platform
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.paths import log_folder
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH, _REPORT_HEIGHT = 560, 160


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A fault: the same fault has the same id everywhere, and no text names a person.

    Attributes:
        id: Eight characters of the place it happened at.
        text: Kind of exception and places in the program; messages of exceptions are left out,
            because they may hold what was typed.
    """

    id: str
    text: str


def hard_crash_report(left_behind: str) -> CrashReport:
    """Describe how the program died the last time, from what the interpreter left in its file."""
    return CrashReport(hashlib.sha256(left_behind.encode()).hexdigest()[:8], left_behind.strip())


def crash_report(error: BaseException) -> CrashReport:
    """Describe an exception without its message, its causes included."""
    lines = [f"Python {platform.python_version()} on {platform.system()} {platform.release()}"]
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        )
        link = link.__cause__ or link.__context__
    text = "\n".join(lines)
    place = "\n".join(lines[1:])
    return CrashReport(hashlib.sha256(place.encode()).hexdigest()[:8], text)


@dataclass(frozen=True, slots=True)
class BookState:
    """What the book answered when it was asked whether it is safe; `is_safe` None: not yet."""

    sentence: str
    is_safe: bool | None = None


class CrashDialog(Dialog):
    """Says it calmly; the windows stay open behind it with everything that was typed.

    Signals:
        restart_asked: Close the program in order and open it again.
    """

    restart_asked = Signal()

    def __init__(
        self,
        report: CrashReport,
        parent: QWidget | None = None,
        *,
        title: str = "",
        can_restart: bool = False,
    ) -> None:
        """Make the dialog.

        Args:
            report: What happened.
            parent: The window it happened in.
            title: What happened, in a sentence; an unexpected error when missing.
            can_restart: Whether somebody listens to `restart_asked`.
        """
        super().__init__(parent)
        self._report = report
        happened = title or self.tr("Something went wrong in Bookdesk.")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        self.book_state = label(self.tr("Asking the book whether it is safe…"))
        kept = self.tr("Your drafts are kept: what you typed is still there.")
        for line in (label(happened, "title"), self.book_state, label(kept)):
            line.setWordWrap(True)
            column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Report {0}").format(report.id), "caption"))
        self.report_box = QPlainTextEdit(report.text)
        self.report_box.setReadOnly(True)
        self.report_box.setAccessibleName(self.tr("Report"))
        self.report_box.setMinimumHeight(_REPORT_HEIGHT)
        column.addWidget(self.report_box)
        column.addSpacing(8)
        column.addLayout(self._build_buttons(can_restart=can_restart))

    def show_state(self, state: BookState) -> None:
        """Say what the book answered."""
        marks = {None: "", True: "✓ ", False: "✕ "}
        tones = {None: "", True: "positive", False: "negative"}
        self.book_state.setText(f"{marks[state.is_safe]}{state.sentence}")
        set_tone(self.book_state, tones[state.is_safe])

    @Slot()
    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(
            f"Bookdesk report {self._report.id}\n{self._report.text}"
        )

    @Slot()
    def open_log_folder(self) -> None:
        """Show the logs in the system's file browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def _build_buttons(self, *, can_restart: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(self.tr("&Copy report"), self.copy_report))
        row.addWidget(button(self.tr("Open &log folder"), self.open_log_folder))
        row.addStretch(1)
        if can_restart:
            row.addWidget(button(self.tr("&Restart"), self.restart_asked.emit))
        go_on = button(self.tr("Go &on"), self.accept, "primary")
        go_on.setDefault(True)
        row.addWidget(go_on)
        return row
