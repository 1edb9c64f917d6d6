"""From a number under the cursor to its explanation: F1 or Alt+Enter, the same everywhere."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.why.explanation import Why

WHY_KEYS = ("F1", "Alt+Return", "Alt+Enter")
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@runtime_checkable
class Explained(Protocol):
    """A widget whose numbers explain themselves: a grid, a strip of figures, a chart."""

    def why_now(self) -> Why | None:
        """What explains the number under the cursor; None where there is none."""
        ...


@runtime_checkable
class Explainer(Protocol):
    """A window that opens explanations: the main window, and every window of its own."""

    def explain(self, why: Why) -> None:
        """Open the explanation of a number."""
        ...


def is_why_key(event: QKeyEvent) -> bool:
    """Whether a key press asks for the explanation of what is under the cursor."""
    if event.key() == Qt.Key.Key_F1:
        return event.modifiers() == Qt.KeyboardModifier.NoModifier
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and plain == Qt.KeyboardModifier.AltModifier


def why_of_focus() -> Why | None:
    """What explains the number under the cursor of the widget that has the focus."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        if isinstance(widget, Explained):
            why = widget.why_now()
            if why is not None:
                return why
        widget = None if widget.isWindow() else widget.parentWidget()
    return None


def ask_why(widget: QWidget) -> bool:
    """Open the explanation of the number under the widget's cursor; whether there was one."""
    why = widget.why_now() if isinstance(widget, Explained) else None
    above = widget.parentWidget()
    while above is not None and not isinstance(above, Explainer):
        above = above.parentWidget()
    if why is None or above is None:
        return False
    above.explain(why)
    return True
