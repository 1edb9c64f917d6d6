"""What a keyboard and a finger reach in a window: tab order, traps, targets, contrast of names."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

TARGET = 24  # pixels at 100 %, WCAG 2.2 AA
_SAME_ROW = 12
PartT = TypeVar("PartT", bound=QWidget)


def find_unreachable(window: QWidget) -> Iterator[str]:
    """Everything that Tab does not reach, reaches twice, or reaches against the layout.

    Args:
        window: Shown, with its layout done.
    """
    ring = _tab_ring(window)
    for widget in window.findChildren(QWidget):
        if _takes_tab(widget) and widget not in ring:
            yield f"{_name(widget)} is not reached by Tab"
    for before, after in pairwise(ring):
        if before.parentWidget() is after.parentWidget() and _is_above(after, before):
            yield f"{_name(after)} stands above {_name(before)} and comes after it"


def find_small_targets(window: QWidget) -> Iterator[str]:
    """Buttons that are smaller than a shaking hand hits; within a line of text they are as it."""
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or isinstance(button.parentWidget(), QLineEdit | QScrollBar):
            continue
        if button.height() < TARGET or button.width() < TARGET:
            yield f"{_name(button)} is {button.width()}×{button.height()}, less than {TARGET}"


def _tab_ring(window: QWidget) -> list[QWidget]:
    """The widgets of the window that Tab goes through, in order, each once."""
    ring: list[QWidget] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window and widget not in ring:
        if _takes_tab(widget) and window.isAncestorOf(widget):
            ring.append(widget)
        widget = widget.nextInFocusChain()
        if len(ring) > 1000:
            break
    return ring


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _is_above(upper: QWidget, lower: QWidget) -> bool:
    first = upper.mapTo(upper.window(), QPoint(0, 0)).y() + upper.height()
    second = lower.mapTo(lower.window(), QPoint(0, 0)).y()
    return first <= second - _SAME_ROW


def _name(widget: QWidget) -> str:
    said = widget.accessibleName() or widget.objectName()
    if isinstance(widget, QAbstractButton):
        said = widget.text() or said
    return f"{type(widget).__name__} “{said[:60]}” of {type(widget.parentWidget()).__name__}"


def find_dialog_faults(dialog: QDialog) -> Iterator[str]:
    """What keeps a dialog from being worked by keys: names, letters, the button of Enter.

    Args:
        dialog: Shown, with its layout done.
    """
    yield from find_clashes(_mnemonics(dialog))
    defaults = [found for found in _parts(dialog, QPushButton) if found.isDefault()]
    if len(defaults) > 1:
        yield f"{' and '.join(map(_name, defaults))} are both the button of Enter"
    for field in _parts(dialog, QWidget):
        if _takes_tab(field) and not _said(field):
            yield f"{_name(field)} has no accessible name"


def find_clashes(texts: Iterable[str]) -> Iterator[str]:
    """Texts that share their underlined letter, so that Alt reaches only one at a time."""
    taken: dict[str, str] = {}
    for text in texts:
        letter = QKeySequence.mnemonic(text).toString()
        if letter and taken.setdefault(letter, text) != text:
            yield f"“{text}” and “{taken[letter]}” are both reached by {letter}"


def _parts(dialog: QDialog, kind: type[PartT]) -> list[PartT]:
    """What is seen in a dialog itself; one that it opened is worked by itself."""
    inner = [one for one in dialog.findChildren(QDialog) if one.isVisible()]
    return [
        part
        for part in dialog.findChildren(kind)
        if part.isVisible() and not any(part is one or one.isAncestorOf(part) for one in inner)
    ]


def _mnemonics(dialog: QDialog) -> list[str]:
    labels = [label.text() for label in _parts(dialog, QLabel) if label.buddy() is not None]
    buttons = [found.text() for found in _parts(dialog, QAbstractButton)]
    bars = _parts(dialog, QTabBar)
    return [*labels, *buttons, *(bar.tabText(no) for bar in bars for no in range(bar.count()))]


def _said(widget: QWidget) -> str:
    if widget.objectName().startswith("qt_"):
        return widget.objectName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
