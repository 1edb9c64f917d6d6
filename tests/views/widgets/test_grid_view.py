from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from desktop.models.table import Column, RowTableModel
from desktop.views.widgets.grid_selection import LOGICAL_SELECTION_ROWS
from desktop.views.widgets.grid_view import GridView


@dataclass(frozen=True)
class Ticket:
    number: int
    text: str
    net: int


COLUMNS = (
    Column("Ticket", lambda row: f"KD{row.number}", "mono", sort_key=lambda row: row.number),
    Column("Description", lambda row: row.text),
    Column(
        "Player net",
        lambda row: f"−{-row.net}.00" if row.net < 0 else f"{row.net}.00",
        "money",
        sort_key=lambda row: row.net,
        style=lambda row: "negative" if row.net < 0 else "",
    ),
)


def tickets(count):
    return [Ticket(n, f"452 Ravens +{n}", -n) for n in range(count)]


@pytest.fixture
def model(qapp):
    return RowTableModel(COLUMNS, lambda row: row.number)


@pytest.fixture
def grid(theme, model, qtbot):
    made = GridView(theme, "Tickets", empty_text="No tickets yet.", empty_remedy="F2 enters one")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.setModel(model)
    model.set_rows(tickets(100))
    with qtbot.waitExposed(made):
        made.show()
    return made


def pixels(widget):
    image = widget.viewport().grab().toImage()
    return [
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 1)
        for y in range(0, image.height(), 1)
    ]


def test_order_stays_as_given_until_a_header_is_clicked(grid, model, qtbot):
    assert [row.number for row in model.rows[:3]] == [0, 1, 2]
    header = grid.horizontalHeader()
    place = header.viewport()
    x = header.sectionViewportPosition(2) + 5
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert model.rows[0].number == 99


def test_columns_fit_their_content_and_the_last_one_does_not_stretch(grid, theme):
    header = grid.horizontalHeader()
    metrics = grid._painter.metrics["text"]
    assert grid.columnWidth(1) > metrics.horizontalAdvance("452 Ravens +99")
    assert header.length() < grid.viewport().width()


def test_enter_and_space_hand_over_the_row(grid, qtbot):
    activated, peeked = [], []
    grid.row_activated.connect(activated.append)
    grid.peek_asked.connect(peeked.append)
    grid.select_row(7)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert activated == peeked == [Ticket(7, "452 Ravens +7", -7)]


def test_copy_gives_lines_a_spreadsheet_understands(grid, qtbot):
    grid.select_row(1)
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text == "KD1\t452 Ravens +1\t-1.00\nKD2\t452 Ravens +2\t-2.00\n"


def test_copy_with_shift_adds_the_titles(grid, qtbot):
    grid.select_row(1)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(grid, Qt.Key.Key_C, keys)
    assert QGuiApplication.clipboard().text().startswith("Ticket\tDescription\tPlayer net\n")


def test_hidden_columns_are_not_copied(grid):
    grid.setColumnHidden(1, True)
    grid.select_row(3)
    grid.copy()
    assert QGuiApplication.clipboard().text() == "KD3\t-3.00\n"


def test_selecting_everything_in_a_big_table_is_one_flag(grid, model):
    model.set_rows(tickets(LOGICAL_SELECTION_ROWS + 1))
    grid.selectAll()
    assert grid.are_all_selected
    assert grid.selected_row_numbers() == []
    grid.select_row(3)
    assert not grid.are_all_selected


def test_selecting_everything_in_a_small_table_selects_the_rows(grid):
    grid.selectAll()
    assert not grid.are_all_selected
    assert len(grid.selected_rows()) == 100


def test_shift_end_in_a_big_table_does_not_select_row_by_row(grid, model, qtbot):
    model.set_rows(tickets(LOGICAL_SELECTION_ROWS + 1))
    grid.select_row(0)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(grid, Qt.Key.Key_End, keys)
    assert grid.are_all_selected


def test_selection_and_scroll_survive_a_refresh(grid, model):
    grid.select_row(60)
    value = grid.verticalScrollBar().value()
    assert value > 0
    model.set_rows([*tickets(100)[:60], Ticket(60, "changed", 5), *tickets(100)[61:]])
    assert grid.current_row() == Ticket(60, "changed", 5)
    assert grid.verticalScrollBar().value() == value


def test_rows_that_come_in_above_do_not_move_the_screen(grid, model):
    grid.verticalScrollBar().setValue(50 * grid.rowHeight(0))
    top = model.row_at(grid.rowAt(1)).number
    model.set_rows([Ticket(1000 + n, "new", 0) for n in range(5)] + tickets(100))
    assert model.row_at(grid.rowAt(1)).number == top


def test_negative_money_is_painted_in_its_colour_and_disappears_when_positive(grid, model, theme):
    negative = theme.color("negative").name()
    assert negative in pixels(grid)
    model.set_rows([Ticket(n, "won", n) for n in range(20)])
    assert negative not in pixels(grid)


def test_the_theme_changes_the_ground_at_once(grid, theme):
    theme.set_mode("dark")
    assert theme.color("base").name() == "#1a1e24"
    assert "#1a1e24" in pixels(grid)
    assert "#ffffff" not in pixels(grid)


def test_an_empty_table_says_why(grid, model, theme):
    model.set_rows([])
    with_sentence = set(pixels(grid))
    grid.set_empty_text("")
    assert len(with_sentence) > len(set(pixels(grid))) == 1


def test_the_grid_has_a_name_for_screen_readers(grid):
    assert grid.accessibleName() == "Tickets"


def test_columns_are_hidden_by_the_menu_of_the_header(grid):
    menu = grid.horizontalHeader().column_menu()
    menu.actions()[1].trigger()
    assert grid.isColumnHidden(1)
