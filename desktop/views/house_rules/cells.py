"""Editing a cell of the house rules: a choice opens its list, all else is typed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.errors import InputError
from desktop.domain.profiles.values import OneOf, YesNo
from desktop.models.saying import in_words, shown_error
from desktop.models.table import RowTableModel
from desktop.views.formatting import plain_signs
from desktop.views.house_rules.rows import PayRow, RuleRow
from desktop.views.theme import Theme
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import set_look

Index = QModelIndex | QPersistentModelIndex
Check = Callable[[Any, int, str], object]
_DONE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class RuleDelegate(QStyledItemDelegate):
    """A list for a choice, a line for everything else; what is refused stays in it.

    Signals:
        refused: The reason.
    """

    refused = Signal(str)

    def __init__(self, check: Check, parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._index = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        self._index = QPersistentModelIndex(index)
        choices = _choices(index.model().row_at(index.row()))  # type: ignore[attr-defined]  # GridModel
        title = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        if choices:
            box = Choice(choices, in_words, parent)
            box.setAccessibleName(title)
            box.activated.connect(lambda _chosen: self._finish(box))
            return box
        line = QLineEdit(parent)
        line.setAccessibleName(title)
        line.setProperty("grid", True)  # noqa: FBT003  Qt's own signature
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, Choice):
            editor.choose(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        del model
        if isinstance(editor, Choice):
            index.model().setData(index, editor.code)
        elif isinstance(editor, QLineEdit):
            index.model().setData(index, plain_signs(editor.text()).strip())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            isinstance(editor, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _DONE
        ):
            self._commit(editor)
            return True
        return super().eventFilter(editor, event)

    def _commit(self, editor: QLineEdit) -> None:
        row = self._index.model().row_at(self._index.row())  # type: ignore[attr-defined]  # GridModel
        try:
            self._check(row, self._index.column(), plain_signs(editor.text()).strip())
        except InputError as error:
            set_look(editor, "wrong", "true")
            editor.setToolTip(shown_error(error))
            editor.setAccessibleDescription(shown_error(error))
            editor.selectAll()
            self.refused.emit(shown_error(error))
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _finish(self, box: Choice) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _choices(row: object) -> list[str]:
    kind = row.leaf.kind if isinstance(row, RuleRow) else None
    if isinstance(kind, OneOf):
        return [kind.say(option) for option in kind.options]
    return ["yes", "no"] if isinstance(kind, YesNo) else []


class RuleGrid(GridView):
    """A grid whose cells are edited in place, by Enter, F2, typing or double click.

    Signals:
        edited: The row, the column and what was typed.
        refused: Why what was typed is not taken.
    """

    edited = Signal(object, int, str)
    refused = Signal(str)

    def __init__(self, theme: Theme, name: str, check: Check) -> None:
        super().__init__(theme, name)
        self.edit_in_place()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        cells = RuleDelegate(check, self)
        cells.refused.connect(self.refused)
        self.setItemDelegate(cells)

    def show_rows(
        self, model: RowTableModel[RuleRow] | RowTableModel[PayRow], rows: Sequence[object]
    ) -> None:
        """Show another model with these rows."""
        old = self.model()
        model.set_rows(rows)  # type: ignore[arg-type]  # the rows are the model's own
        model.cell_edited.connect(self.edited)
        self.setModel(model)
        self.setSortingEnabled(False)
        self.fit_columns()
        if old is not None:
            old.deleteLater()

    def selected_row_numbers(self) -> list[int]:
        index = self.currentIndex()
        return [index.row()] if index.isValid() else []
