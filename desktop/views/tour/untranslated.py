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
    QListView,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from desktop.feeds.formats import NAMES
from desktop.paths import resource
from desktop.views.languages.pseudo import PLAIN_LETTERS
from desktop.views.tour.written import without

# A word with one of these letters has it accented where it is translated.
_PLAIN = re.compile(rf"(?=[a-zA-Z]*[{PLAIN_LETTERS}])[a-zA-Z]*[a-z]{{3}}[a-zA-Z]*")
# Users and the operation of the demo book, and what is called so everywhere.
_ALWAYS = frozenset(
    {"Bookdesk", "Demo", "shop", "New", "Owner", "Manager", "Tilly", "Moses", "Iris"}
    | {"Harbour", "Book", "Default", "Nevada", "English", "Dime", "Sharp", "master"}
    | {"Cash", "Cole", "Sale", "Bello"}
    | {word for name in NAMES for word in re.findall("[a-z]+", name)}
)
# Files, and what is typed: the grammar of wagers, of filters (kinds of facts among them) and of
# rules. Hashes of the chain. What is said aloud is in the language of the caller.
_SAME = re.compile(
    r"(?m)"
    r"\S*/\S*|\*\.\w+|\b\w+:\S*|\b[a-z_]+(?:\.[a-z0-9_]+)+\b|^name$|\b(?:[0-9a-f]{8}){1,8}\b"
    r"|\b(?:net|close|volume|hold|exposure) >|\b(?:act|pk|draw|dnb|max|all)\b"
    r"|\b[a-z]+(?:_[a-z]+)+\b|\b[A-Z][a-z-]+(?: [a-z]+)*\. .* Correct\?"
)
# Names, codes and what is typed are the same in every language.
_KEYS = re.compile(
    r"\b(?:Ctrl|Alt|Shift|Esc|Enter|Return|Del|Ins|Home|End|Space|Backspace|Tab|PgUp|PgDown)\b"
    r"|(?<=\+)(?:Left|Right|Up|Down)\b"
)


def names_of_the_demo() -> frozenset[str]:
    """Words of the invented names in the demo book, which are the same in every language."""
    texts = [resource("demo", name).read_text("utf-8") for name in ("people.json", "leagues.json")]
    return _ALWAYS.union(*(re.findall(r"[A-Z][a-z]+", text) for text in texts))


def find_untranslated(
    window: QWidget, names: frozenset[str], written: tuple[str, ...]
) -> Iterator[str]:
    """Texts with a word that the pseudo-language left as it was, one sentence each.

    Args:
        window: Shown, in the pseudo-language.
        names: Words that are data: of players, teams, users.
        written: Texts of the book (`texts_written`).
    """
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for text in _texts(widget):
            if words := left_over(without(text, written), names):
                yield f"“{text.strip()[:80]}” is not translated: {', '.join(words)}"


def left_over(text: str, names: frozenset[str]) -> list[str]:
    """The words of a text that the pseudo-language left as they were, and that are no names."""
    text = _SAME.sub(" ", _KEYS.sub(" ", text))
    return [
        word
        for word in re.findall(r"[^\W\d_]+", text)
        if _PLAIN.fullmatch(word) and word not in names
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


def _rows(rows: QListView) -> Iterator[str]:
    model: QAbstractItemModel | None = rows.model()
    for row in range(0 if model is None else model.rowCount()):
        yield str(rows.model().index(row, 0).data() or "")


def _below(index: QModelIndex) -> QModelIndex:
    """The same column of the next row."""
    return index.sibling(index.row() + 1, index.column())


_READ: dict[type[QWidget], Callable[[Any], Iterable[str]]] = {
    QLabel: _plain_text,
    QAbstractButton: lambda button: [button.text()],
    QGroupBox: lambda group: [group.title()],
    QLineEdit: lambda edit: [edit.placeholderText()],
    # What a box offers in which one can type is what would be typed.
    QComboBox: lambda box: (
        [] if box.isEditable() else [box.itemText(place) for place in range(box.count())]
    ),
    QTabWidget: lambda tabs: [tabs.tabText(place) for place in range(tabs.count())],
    QMenu: lambda menu: [action.text() for action in menu.actions()],
    QTableView: _grid,
    QTreeView: _grid,
    QListView: _rows,
    QPlainTextEdit: lambda edit: [edit.toPlainText()] if edit.isReadOnly() else [],
}
