"""Labels and buttons whose look the style sheet knows by role and tone."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from desktop.views.theme import LEADING_ICON_PX, Theme


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label; roles: caption, figure, title, spoken, secondary, hint."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def button(
    text: str,
    on_click: Callable[[], None] | None = None,
    role: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Make a button that Enter presses only when it has the focus; roles: primary, flat, chip."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    made.setIcon(QIcon())
    if role:
        made.setProperty("role", role)
    if on_click is not None:
        # `clicked` brings a bool that actions do not want.
        made.clicked.connect(lambda _checked: on_click())
    return made


def lead_with_icon(made: QAbstractButton, theme: Theme, name: str, role: str = "text_2") -> None:
    """Put an icon before a button's text, as large as the text wants it."""
    made.setIcon(theme.icon(name, role, leads=True))
    width, height = LEADING_ICON_PX
    made.setIconSize(QSize(theme.pixels(width), theme.pixels(height)))


def set_tone(widget: QWidget, tone: str) -> None:
    """Colour a widget: positive, negative, warning, info, held, muted, or nothing."""
    set_look(widget, "tone", tone)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
