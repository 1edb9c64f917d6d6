"""Tells a screen reader what happened where nothing took the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Say a text to whoever listens.

    Args:
        widget: What it is about.
        text: In the language of the windows; nothing is said when it is empty.
        is_urgent: It breaks into what is being said, as a refusal does.
    """
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
