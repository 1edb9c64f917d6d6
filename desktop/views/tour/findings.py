"""What a machine can see in a window: clipped text, elided headings, bars, no names, no data."""

from collections.abc import Iterator, Set
from importlib import import_module
from pkgutil import walk_packages

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

import desktop.views
from desktop.views.charts.panel import ChartPanel
from desktop.views.exposure.heatmap import Heatmap
from desktop.views.widgets.frozen_column import SIDEWAYS
from desktop.views.widgets.giving_button import GivingButton
from desktop.views.widgets.grid_header import CELL_PADDING, GridHeader
from desktop.views.widgets.scrolled import Scrolled
from desktop.views.widgets.short_label import ShortLabel

SCREEN = (1440, 900)
# What lies over a list, as the glance at a ticket does, may hold a list of its own.
_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly
# The platform rounds half a pixel at fractional scales.
_TOLERANCE = 1
_SHOWN_ROWS = 60


def look_over(window: QWidget, *, is_full_size: bool) -> Iterator[str]:
    """Everything that is wrong in a window as it stands, one sentence each.

    Args:
        window: Shown, with its layout done.
        is_full_size: Text at 100 % and as designed: bars to scroll sideways are then a finding.
    """
    if window.isWindow() and (window.width() > SCREEN[0] or window.height() > SCREEN[1]):
        yield f"{_name(window)} is larger than a screen of {SCREEN[0]}×{SCREEN[1]}"
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and not widget.size().isEmpty():
            yield from _look_at(widget, is_full_size=is_full_size)


def _look_at(widget: QWidget, *, is_full_size: bool) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _look_at_label(widget)
        case QAbstractButton():
            yield from _look_at_button(widget)
        case QComboBox():
            yield from _look_at_choice(widget)
        case QTableView() | QTreeView():
            yield from _look_at_grid(widget, is_full_size=is_full_size)
        case Scrolled() if widget.horizontalScrollBar().isVisible():
            by = widget.horizontalScrollBar().maximum()
            yield f"{_name(widget)} is scrolled sideways by {by} px to be seen"
        case _:
            pass
    if isinstance(widget, QLabel | QAbstractButton) and _shows(widget) and _sticks_out(widget):
        yield f"{_name(widget)} sticks out of what holds it"
    if is_full_size and not _has_name(widget):
        yield f"{_name(widget)} can have the keyboard and has no accessible name"


def _look_at_label(widget: QLabel) -> Iterator[str]:
    if not widget.text() or not widget.pixmap().isNull():
        return
    if isinstance(widget, ShortLabel) and not widget.wordWrap():
        return
    if widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + _TOLERANCE:
            yield f"{_name(widget)} needs {needed} px of height and has {widget.height()}"
        return
    needed = widget.sizeHint().width()
    if needed > widget.width() + _TOLERANCE:
        yield f"{_name(widget)} is cut: it needs {needed} px and has {widget.width()}"
    elif widget.sizeHint().height() > widget.height() + _TOLERANCE + 2:
        yield f"{_name(widget)} is cut at the foot"


def _look_at_button(widget: QAbstractButton) -> Iterator[str]:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == icon_only:
        return
    hint = widget.sizeHint()
    gives_way = isinstance(widget, GivingButton)
    if widget.text() and not gives_way and hint.width() > widget.width() + _TOLERANCE:
        yield f"{_name(widget)} is cut: it needs {hint.width()} px and has {widget.width()}"
    if widget.text() and hint.height() > widget.height() + _TOLERANCE + 2:
        yield f"{_name(widget)} is cut at the foot"


def _look_at_choice(widget: QComboBox) -> Iterator[str]:
    needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
    if needed > widget.width() - widget.fontMetrics().height():
        yield f"{_name(widget)} cuts “{widget.currentText()}”"


def _look_at_grid(grid: QTableView | QTreeView, *, is_full_size: bool) -> Iterator[str]:
    header = grid.horizontalHeader() if isinstance(grid, QTableView) else grid.header()
    model: QAbstractItemModel | None = grid.model()
    if grid.horizontalScrollBar().isVisible():
        yield from _look_sideways(grid, header, is_full_size=is_full_size)
    if model is None:
        return
    if header.isVisible():
        yield from _look_at_headings(grid, header, model)
    if isinstance(grid, QTableView):
        yield from _look_at_amounts(grid)
    else:
        yield from _look_at_codes(grid)


def _look_at_headings(
    grid: QTableView | QTreeView, header: QHeaderView, model: QAbstractItemModel
) -> Iterator[str]:
    font = header.caption_font() if isinstance(header, GridHeader) else header.font()
    metrics = QFontMetrics(font)
    for place in range(model.columnCount()):
        if header.isSectionHidden(place):
            continue
        title = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        room = header.sectionSize(place) - 2 * CELL_PADDING
        # Half a pixel too little is enough for letters to go, which whole pixels do not tell.
        if metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) != title:
            yield f"{_name(grid)} cuts its heading “{title}”"


def _look_sideways(
    grid: QTableView | QTreeView, header: QHeaderView, *, is_full_size: bool
) -> Iterator[str]:
    """Columns behind a bar: they were meant to fit, or can never stand beside the first one."""
    bar = grid.horizontalScrollBar()
    if is_full_size and not grid.property(SIDEWAYS):
        yield f"{_name(grid)} has to be scrolled sideways (by {bar.maximum()} px)"
    before = bar.value()
    bar.setValue(bar.maximum())
    frozen = [
        part
        for part in grid.findChildren(QAbstractItemView, options=_DIRECTLY)
        if part.isVisible() and not isinstance(part, QHeaderView)
    ]
    bar.setValue(before)
    if header.count() and grid.model().rowCount() and not frozen:
        yield f"{_name(grid)} scrolls away what tells its rows apart"
        return
    room = grid.viewport().width() - max((part.width() for part in frozen), default=0)
    widest = max((header.sectionSize(place) for place in range(1, header.count())), default=0)
    if widest > room:
        yield f"{_name(grid)} has {room} px beside its first column, and a column of {widest}"


def _look_at_amounts(grid: QTableView) -> Iterator[str]:
    """A name may be cut with an ellipsis; a number that is cut is another number."""
    model, metrics = grid.model(), grid.fontMetrics()
    first = max(grid.rowAt(0), 0)
    cut: set[int] = set()
    for row in range(first, min(model.rowCount(), first + _SHOWN_ROWS)):
        for place in range(model.columnCount()):
            if grid.isColumnHidden(place) or place in cut:
                continue
            index = model.index(row, place)
            alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
            if alignment is None or not int(alignment) & int(Qt.AlignmentFlag.AlignRight):
                continue
            text = str(index.data() or "")
            if metrics.horizontalAdvance(text) > grid.columnWidth(place) - CELL_PADDING:
                cut.add(place)
                title = model.headerData(place, Qt.Orientation.Horizontal)
                yield f"{_name(grid)} cuts the number “{text}” under “{title}”"


def _look_at_codes(tree: QTreeView) -> Iterator[str]:
    """What is cut of a name can be guessed; codes that are cut are all the same."""
    index = tree.indexAt(tree.viewport().rect().topLeft())
    for _ in range(_SHOWN_ROWS):
        if not index.isValid() or tree.isColumnHidden(index.column()):
            return
        text = str(index.data() or "")
        code = text.partition(" ")[0]
        needed = tree.fontMetrics().horizontalAdvance(code if code == text else f"{code}…")
        if needed > tree.visualRect(index).width() - 2 * CELL_PADDING + _TOLERANCE:
            yield f"{_name(tree)} cuts the code “{code}”"
            return
        index = tree.indexBelow(index)


def _shows(widget: QLabel | QAbstractButton) -> bool:
    return (
        isinstance(widget, QAbstractButton) or bool(widget.text()) or not widget.pixmap().isNull()
    )


def _sticks_out(widget: QWidget) -> bool:
    """Whether something that holds it, near or far, has no room for all of it."""
    rect, inner = widget.rect(), widget
    holder = inner.parentWidget()
    while holder is not None and not inner.isWindow() and not _is_scrolled(holder):
        rect.translate(inner.pos())
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return True
        inner, holder = holder, holder.parentWidget()
    return False


def _is_scrolled(holder: QWidget) -> bool:
    above = holder.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is holder


def _has_name(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return True
    if widget.objectName().startswith("qt_") or not widget.isEnabled():
        return True
    # Also what a label with a buddy or a line of a form gives it.
    return bool(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip())


def _name(widget: QWidget) -> str:
    """What a reader of the finding can look for: the text, the accessible name, the place."""
    said = widget.accessibleName() or widget.windowTitle()
    if isinstance(widget, QLabel):
        document = QTextDocument()
        document.setHtml(widget.text())
        said = document.toPlainText()
    elif isinstance(widget, QAbstractButton):
        said = widget.text() or said
    above = widget.parentWidget()
    while above is not None and type(above).__module__.startswith("PySide6"):
        above = above.parentWidget()
    place = f" of {type(above).__name__}" if above is not None else ""
    return f"{type(widget).__name__} “{said[:60]}”{place}"


def find_empty_charts(window: QWidget) -> Iterator[str]:
    """Charts that draw nothing, though the book has something to draw: most likely a mistake."""
    for panel in window.findChildren(ChartPanel):
        series = () if panel.chart is None else panel.chart.series
        if panel.isVisible() and (panel.is_empty or not any(any(one.values) for one in series)):
            yield f"{_name(panel)} is an empty chart"
    for heatmap in window.findChildren(Heatmap):
        if heatmap.isVisible() and heatmap.outcome is None:
            yield f"{_name(heatmap)} is an empty chart"


def unseen_dialogs(seen: Set[str]) -> list[str]:
    """The dialogs of the program that were in no picture."""
    for found in walk_packages(desktop.views.__path__, "desktop.views."):
        import_module(found.name)
    own = {
        kind.__name__
        for kind in _kinds_of(QDialog)
        # What others are made from is no dialog by itself.
        if kind.__module__.startswith("desktop.views.") and not kind.__subclasses__()
    }
    return sorted(own - seen)


def _kinds_of(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for derived in kind.__subclasses__():
        yield derived
        yield from _kinds_of(derived)
