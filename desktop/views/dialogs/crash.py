"""The dialog for a fault of the program: what happened, whether the book is safe, a report."""

import hashlib
import platform
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.paths import log_folder
from desktop.views.widgets.looks import button, label


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


class CrashDialog(QDialog):
    """Says it calmly; the windows stay open behind it with everything that was typed."""

    def __init__(
        self, report: CrashReport, book_state: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Something went wrong in Bookdesk."), "title"))
        safe = book_state or self.tr(
            "The book is safe: what was said to be done is on the disk, and an action that was "
            "under way was undone as a whole."
        )
        kept = self.tr("What you typed is still in its window.")
        for sentence in (safe, kept):
            line = label(sentence)
            line.setWordWrap(True)
            column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Report {0}").format(report.id), "caption"))
        self.report_box = QPlainTextEdit(report.text)
        self.report_box.setReadOnly(True)
        self.report_box.setAccessibleName(self.tr("Report"))
        self.report_box.setMinimumHeight(160)
        column.addWidget(self.report_box)
        column.addSpacing(8)
        column.addLayout(self._build_buttons())

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

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(self.tr("&Copy report"), self.copy_report))
        row.addWidget(button(self.tr("Open &log folder"), self.open_log_folder))
        row.addStretch(1)
        go_on = button(self.tr("Go &on"), self.accept, "primary")
        go_on.setDefault(True)
        row.addWidget(go_on)
        return row
