"""Faults of the program: logged without what was typed, shown calmly, and never swallowed."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop.views.dialogs.crash import (
    BookState,
    CrashDialog,
    CrashReport,
    crash_report,
    hard_crash_report,
)

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


# Asks the open book whether it is safe, keeps the drafts, and tells the answer later.
AskBook = Callable[[Callable[[BookState], None]], None]


class FaultWatch(QObject):
    """Takes over the hooks for exceptions nobody caught, from any thread, and Qt's messages.

    Signals:
        restart_asked: The user wants the program closed and opened again.
    """

    restart_asked = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject, ask_book: AskBook) -> None:
        super().__init__(parent)
        self._ask_book = ask_book
        self.dialog: CrashDialog | None = None
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._qt_handler = qInstallMessageHandler(_on_qt_message)

    def stop(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._qt_handler)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QApplication.quit()
            return
        report = crash_report(error)
        _log.error(
            "An unexpected error",
            exc_info=(kind, error, trace),
            extra={"report_id": report.id},
        )
        self._told.emit(error)

    def _on_thread_exception(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self._on_exception(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def tell_hard_crash(self, left_behind: str) -> None:
        """Say that the program died the last time, and whether the book came through it."""
        title = self.tr("Bookdesk was stopped in the middle of its work the last time.")
        self._open(hard_crash_report(left_behind), title, can_restart=False)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        self._open(crash_report(error), "", can_restart=True)

    def _open(self, report: CrashReport, title: str, *, can_restart: bool) -> None:
        # One dialog is enough: a fault in painting would open them without end.
        if self.dialog is not None:
            return
        parent = QApplication.activeWindow()
        dialog = CrashDialog(report, parent, title=title, can_restart=can_restart)
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.restart_asked.connect(self.restart_asked)
        dialog.open()
        self._ask_book(self._on_state)

    def _on_state(self, state: BookState) -> None:
        if self.dialog is not None:
            self.dialog.show_state(state)

    @Slot()
    def _on_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
