from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.models.table import Column
from desktop.models.tree import RowTreeModel
from desktop.views.widgets.tree_grid import TreeGrid


@dataclass(frozen=True)
class Account:
    code: str
    above: str | None
    balance: str


ROWS = [
    Account("HOUSE", None, "0.00"),
    Account("MA1", "HOUSE", "−5.00"),
    Account("P1", "MA1", "−1,240.00"),
]


@pytest.fixture
def tree(theme, qtbot):
    columns = (
        Column("Account", lambda row: row.code, "mono"),
        Column("Balance", lambda row: row.balance, "money", style=lambda row: "negative"),
    )
    model = RowTreeModel(columns, lambda row: row.code, lambda row: row.above)
    made = TreeGrid(theme, "Accounts", empty_text="No accounts yet.")
    qtbot.addWidget(made)
    model.setParent(made)
    made.setModel(model)
    model.set_rows(ROWS)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def colours(tree):
    image = tree.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_row_deep_in_the_tree_is_opened_and_current(tree):
    told = []
    tree.current_row_changed.connect(told.append)
    assert tree.select_key("P1")
    assert tree.current_row() == ROWS[2]
    assert told == [ROWS[2]]
    assert not tree.select_key("nobody")


def test_enter_hands_over_the_row(tree, qtbot):
    activated = []
    tree.row_activated.connect(activated.append)
    tree.select_key("MA1")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert activated == [ROWS[1]]


def test_the_selected_row_is_copied(tree, qtbot):
    tree.select_key("P1")
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "P1\t-1,240.00\n"


def test_rows_have_the_height_of_the_theme(tree, theme):
    assert tree.visualRect(tree.model().find_index("HOUSE")).height() == theme.row_height


def test_styles_are_painted_in_the_colours_of_the_theme(tree, theme):
    assert theme.color("negative").name() in colours(tree)
    theme.set_mode("dark")
    assert theme.color("negative").name() in colours(tree)
    assert "#ffffff" not in colours(tree)


def test_an_empty_tree_says_why(tree):
    tree.model().set_rows([])
    assert len(colours(tree)) > 1
