"""A tree whose parents stay in sight: which ones do, and that nothing is hidden below them."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.models.table import Column
from desktop.models.tree import RowTreeModel
from desktop.views.widgets.sticky_tree import StickyTree


@dataclass(frozen=True)
class Line:
    key: str
    above: str | None = None


LINES = [
    Line("M1"),
    *(line for agent in ("A1", "A2") for line in (
        Line(agent, "M1"), *(Line(f"{agent}-{no}", agent) for no in range(20)))),
]  # fmt: skip


@pytest.fixture
def tree(theme, qtbot):
    made = StickyTree(theme, "Figures")
    qtbot.addWidget(made)
    model = RowTreeModel([Column("Account", lambda line: line.key)], lambda line: line.key,
                         lambda line: line.above, parent=made)  # fmt: skip
    model.set_rows(LINES)
    made.setModel(model)
    made.setSortingEnabled(False)
    made.resize(300, 10 * theme.row_height)
    made.expandAll()
    with qtbot.waitExposed(made):
        made.show()
    return made


def kept(tree):
    return [tree.model().row_of(index).key for index in tree.parents_in_sight()]


def scroll_to_row(tree, theme, number):
    tree.verticalScrollBar().setValue(number * theme.row_height)


def test_at_the_top_nothing_is_kept(tree):
    assert kept(tree) == []


@pytest.mark.parametrize(
    ("first", "parents"),
    [(1, ["M1"]), (2, ["M1", "A1"]), (12, ["M1", "A1"]), (21, ["M1"]), (30, ["M1", "A2"])],
)
def test_the_parents_of_what_is_shown_are_kept(tree, theme, first, parents):
    scroll_to_row(tree, theme, first)
    assert kept(tree) == parents


def test_the_row_under_the_cursor_is_never_hidden_below_them(tree, theme, qtbot):
    tree.select_key("A2-19")
    for _ in range(30):
        qtbot.keyClick(tree, Qt.Key.Key_Up)
        top = tree.visualRect(tree.currentIndex()).top()
        assert top >= len(kept(tree)) * theme.row_height or tree.currentIndex() in (
            tree.parents_in_sight()
        )


def test_a_click_on_a_kept_line_goes_to_it(tree, theme, qtbot):
    scroll_to_row(tree, theme, 12)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
    assert tree.current_row().key == "M1"


def test_nothing_shines_through_the_kept_lines(tree, theme):
    def kept_lines(offset):
        tree.verticalScrollBar().setValue(12 * theme.row_height + offset)
        assert kept(tree) == ["M1", "A1"]
        picture = tree.viewport().grab().toImage()
        return picture.copy(0, 0, picture.width(), 2 * theme.row_height)

    assert kept_lines(0) == kept_lines(theme.row_height // 2)
