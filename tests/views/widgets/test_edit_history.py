"""Undo while editing: fields by what was typed into them, grids by what they show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.views.widgets.edit_history import EditHistory

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot):
    made = QWidget()
    made.name, made.phone, made.status = QLineEdit("Ann"), QLineEdit(), QComboBox()
    made.status.addItems(["active", "suspended"])
    column = QVBoxLayout(made)
    made.history, made.told = EditHistory(made), []
    for field in (made.name, made.phone, made.status):
        column.addWidget(field)
        made.history.watch(field, lambda: made.told.append(1))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def undo(form, qtbot):
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Z, CONTROL)


def test_what_was_typed_into_a_field_in_a_row_is_taken_back_at_once(form, qtbot):
    form.name.setFocus()
    qtbot.keyClicks(form.name, " Lee")
    form.phone.setFocus()
    qtbot.keyClicks(form.phone, "555")
    undo(form, qtbot)
    assert (form.name.text(), form.phone.text()) == ("Ann Lee", "")
    undo(form, qtbot)
    assert form.name.text() == "Ann"
    assert form.focusWidget() is form.name
    assert form.told == [1, 1]


def test_what_was_taken_back_is_done_again(form, qtbot):
    form.name.setFocus()
    qtbot.keyClicks(form.name, "!")
    undo(form, qtbot)
    form.history.redo()
    assert form.name.text() == "Ann!"


def test_a_choice_is_taken_back_from_the_next_field(form, qtbot):
    form.status.setFocus()
    qtbot.keyClick(form.status, Qt.Key.Key_Down)
    assert form.status.currentText() == "suspended"
    form.status.activated.emit(1)
    form.phone.setFocus()
    undo(form, qtbot)
    assert form.status.currentText() == "active"


def test_nothing_is_taken_back_beyond_what_was_saved(form, qtbot):
    form.name.setFocus()
    qtbot.keyClicks(form.name, "a")
    form.history.forget()
    undo(form, qtbot)
    assert form.name.text() == "Anna"
    assert not form.history.stack.canUndo()


def test_a_grid_notes_what_it_showed_before(form):
    shown = []
    form.history.note({}, {"limit": 1}, shown.append)
    form.history.note({"limit": 1}, {"limit": 1}, shown.append)
    form.history.undo()
    form.history.redo()
    assert shown == [{}, {"limit": 1}]
