"""What a window shows in the pseudo-language that came from no translation."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from desktop.paths import resource
from desktop.views.languages.pseudo import CLOSING, OPENING

_MARKED = re.compile(f"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
_WORD = re.compile(r"[a-z]{3,}")
# Users and the operation of the demo book, and what is called so everywhere.
_ALWAYS = frozenset(
    {"Bookdesk", "Demo", "shop", "New", "Owner", "Manager", "Tilly", "Moses", "Iris"}
    | {"Harbour", "Book"}
)
# Files, and what is typed: the grammar of wagers, of filters (kinds of facts among them) and of
# rules. Hashes of the chain.
_SAME = re.compile(
    r"\S*/\S*|\*\.\w+|\b\w+:\S*|\b[a-z_]+\.[a-z_]+\b|\b(?:[0-9a-f]{8}){1,8}\b"
    r"|\b(?:net|close|volume|hold|exposure) >|\b(?:act|pk|draw|dnb|max|all)\b"
)
# What people of the demo book wrote, or heard in the language of the caller.
_TOLD = re.compile(
    r"Says he asked for the other side, and that the clerk repeated it|\btape \d+"
    r"|\bTo win the \w+ title\b|\bStraight\. .* Correct\?"
)
# Names, codes and what is typed are the same in every language.
_KEYS = re.compile(
    r"\b(?:Ctrl|Alt|Shift|Esc|Enter|Del|Ins|Home|End|Space|Backspace|Tab|PgUp|PgDown)\b"
)


def names_of_the_demo() -> frozenset[str]:
    """Words of the invented names in the demo book, which are the same in every language."""
    texts = [resource("demo", name).read_text("utf-8") for name in ("people.json", "leagues.json")]
    return _ALWAYS.union(*(re.findall(r"[A-Z][a-z]+", text) for text in texts))


def find_untranslated(window: QWidget, names: frozenset[str]) -> Iterator[str]:
    """Texts with a word outside of what the pseudo-language marks, one sentence each.

    Args:
        window: Shown, in the pseudo-language.
        names: Words that are data: of players, teams, users.
    """
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for text in _texts(widget):
            if words := left_over(text, names):
                yield f"“{text.strip()[:80]}” is not translated: {', '.join(words)}"


def left_over(text: str, names: frozenset[str]) -> list[str]:
    """The words of a text that stand outside of the marks and are no names."""
    before = ""
    while before != text:  # what is marked may hold what is marked
        before, text = text, _MARKED.sub(" ", text)
    text = _SAME.sub(" ", _KEYS.sub(" ", _TOLD.sub(" ", text)))
    return [
        word for word in re.findall(r"[A-Za-z]+", text) if _WORD.search(word) and word not in names
    ]


def _texts(widget: QWidget) -> Iterator[str]:
    if widget.toolTip():
        yield widget.toolTip()
    if widget.isWindow() and widget.windowTitle():
        yield widget.windowTitle()
    for kind, read in _READ.items():
        if isinstance(widget, kind):
            yield from read(widget)


def _plain_text(label: QLabel) -> list[str]:
    document = QTextDocument()
    document.setHtml(label.text())
    return [document.toPlainText()]


def _grid(grid: QTableView | QTreeView) -> Iterator[str]:
    """The titles, and the cells that are on the screen."""
    model: QAbstractItemModel | None = grid.model()
    if model is None:
        return
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    index = grid.indexAt(QPoint(1, 1))
    while index.isValid() and grid.visualRect(index).top() < grid.viewport().height():
        for column in range(model.columnCount(index.parent())):
            cell = index.siblingAtColumn(column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.data(cell, role) or "")
        index = grid.indexBelow(index) if isinstance(grid, QTreeView) else _below(index)


def _below(index: QModelIndex) -> QModelIndex:
    """The same column of the next row."""
    return index.sibling(index.row() + 1, index.column())


_READ: dict[type[QWidget], Callable[[Any], Iterable[str]]] = {
    QLabel: _plain_text,
    QAbstractButton: lambda button: [button.text()],
    QGroupBox: lambda group: [group.title()],
    QLineEdit: lambda edit: [edit.placeholderText()],
    QComboBox: lambda box: [box.itemText(place) for place in range(box.count())],
    QTabWidget: lambda tabs: [tabs.tabText(place) for place in range(tabs.count())],
    QMenu: lambda menu: [action.text() for action in menu.actions()],
    QTableView: _grid,
    QTreeView: _grid,
    QPlainTextEdit: lambda edit: [edit.toPlainText()] if edit.isReadOnly() else [],
}
