"""The one way in which a failure reaches the screen."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import BookdeskError
from desktop.models.saying import shown, shown_error
from desktop.tasks.cancelling import CancelledError
from desktop.views.widgets.alert_strip import AlertStrip


def present(error: BaseException, parent: QWidget, strip: AlertStrip | None = None) -> None:
    """Show what happened and what to do; what was typed stays.

    An expected failure is a sentence: in the strip when the window has one, otherwise in a dialog
    that does not block the other windows. Work that was called off is no failure. Everything else
    is a fault of the program and goes to the exception hook, as a fault in a slot does: there it is
    logged, and the crash dialog opens (`desktop.views.faults`).
    """
    if isinstance(error, CancelledError):
        return
    if not isinstance(error, BookdeskError):
        sys.excepthook(type(error), error, error.__traceback__)
    elif strip is not None:
        strip.say(shown_error(error), shown(error.hint or ""), "negative")
    else:
        _open_message(error, parent)


def presenter(parent: QWidget, strip: AlertStrip | None = None) -> Callable[[BaseException], None]:
    """`present` for one window, as the `on_error` of a task."""

    def show(error: BaseException) -> None:
        present(error, parent, strip)

    return show


def _open_message(error: BookdeskError, parent: QWidget) -> None:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("errors", "Bookdesk"))
    box.setText(shown_error(error))
    box.setInformativeText(shown(error.hint or ""))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
