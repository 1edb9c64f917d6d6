"""Dialogs: as high as their sentences, never larger than the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import label
from desktop.views.widgets.scrolled import Scrolled


def make_dialog(qtbot: QtBot, rows: int) -> Dialog:
    """A column of fields with a button below."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    for row in range(rows):
        column.addWidget(QLineEdit(f"{row}"))
    foot = QHBoxLayout()
    foot.addWidget(QPushButton("Save"))
    column.addLayout(foot)
    return dialog


def test_a_dialog_larger_than_the_screen_scrolls_above_its_buttons(qtbot: QtBot) -> None:
    """The field with the keyboard keeps it."""
    dialog = make_dialog(qtbot, 100)
    second = dialog.findChildren(QLineEdit)[1]
    second.setFocus()
    dialog.show()
    area = dialog.findChild(Scrolled)
    assert area is not None
    qtbot.waitUntil(second.isVisible)
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert not area.isAncestorOf(dialog.findChild(QPushButton))
    assert dialog.focusWidget() is second


def test_enter_presses_the_button_with_the_keyboard_and_else_the_usual_one(qtbot: QtBot) -> None:
    """Who went to Cancel with Tab does not save with Enter."""
    dialog = make_dialog(qtbot, 1)
    usual, other = dialog.findChild(QPushButton), QPushButton("Cancel")
    dialog.layout().addWidget(other)
    usual.setDefault(True)
    other.setAutoDefault(False)
    pressed: list[str] = []
    usual.clicked.connect(lambda: pressed.append("Save"))
    other.clicked.connect(lambda: pressed.append("Cancel"))
    dialog.show()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    field = dialog.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["Cancel", "Save"]


def test_a_dialog_that_fits_does_not_scroll(qtbot: QtBot) -> None:
    """Nothing is taken apart for nothing."""
    dialog = make_dialog(qtbot, 3)
    dialog.show()
    assert dialog.findChild(Scrolled) is None


def test_a_sentence_that_comes_later_gets_its_height(qtbot: QtBot) -> None:
    """A problem is said in full below what is there already."""
    dialog = make_dialog(qtbot, 3)
    problem = label()
    problem.setWordWrap(True)
    dialog.layout().addWidget(problem)
    dialog.show()
    problem.setText("This cannot be done now, for a reason that takes many words to say. " * 5)
    qtbot.waitUntil(lambda: problem.height() >= problem.heightForWidth(problem.width()) > 40)
