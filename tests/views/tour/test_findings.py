"""What the tour sees by itself: each kind of finding is shown where it is, and not elsewhere."""

from datetime import UTC

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.models.table import Column, RowTableModel
from desktop.models.tree import RowTreeModel
from desktop.views.charts.charts import Chart, Series
from desktop.views.charts.panel import ChartPanel
from desktop.views.formatting import Formats
from desktop.views.main_window.pages import page_offers
from desktop.views.tour.findings import find_empty_charts, look_over, unseen_dialogs
from desktop.views.tour.reaching import find_dialog_faults
from desktop.views.tour.scenes.every import SCENES
from desktop.views.tour.scenes.pages import PAGES
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.frozen_column import SIDEWAYS
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.sticky_tree import StickyTree
from tests.shop import Shop

SENTENCE = "A sentence that is a good deal longer than the room it is given here"


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "tour.bookdesk")
    yield made
    made.book.close()


@pytest.fixture
def window(qtbot, theme):
    made = QWidget()
    made.setWindowTitle("Window")
    made.resize(600, 400)
    qtbot.addWidget(made)
    return made


def findings(qtbot, window):
    with qtbot.waitExposed(window):
        window.show()
    return list(look_over(window, is_full_size=True))


def test_a_calm_window_has_no_findings(qtbot, window):
    column = QVBoxLayout(window)
    long = QLabel(SENTENCE * 4)
    long.setWordWrap(True)
    named = QLineEdit()
    named.setAccessibleName("Amount")
    for part in (long, QLabel("Short"), QPushButton("Go on"), named):
        column.addWidget(part)
    assert findings(qtbot, window) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_text_that_is_cut_is_found(qtbot, window, kind):
    row = QHBoxLayout(window)
    cut = kind(SENTENCE)
    cut.setFixedWidth(100)
    row.addWidget(cut)
    (found,) = findings(qtbot, window)
    assert found.startswith(f"{kind.__name__} “{SENTENCE[:60]}” is cut")


def test_a_wrapped_sentence_without_room_below_is_found(qtbot, window):
    column = QVBoxLayout(window)
    sentence = QLabel(SENTENCE * 4)
    sentence.setWordWrap(True)
    sentence.setFixedHeight(20)
    column.addWidget(sentence)
    (found,) = findings(qtbot, window)
    assert "px of height and has 20" in found


def test_a_label_beyond_the_edge_is_found_unless_it_can_be_scrolled_to(qtbot, window):
    away = QLabel("Away", window)
    away.move(590, 10)
    scrolled = QScrollArea(window)
    scrolled.setGeometry(0, 100, 200, 100)
    tall = QLabel("Tall")
    tall.resize(100, 900)
    scrolled.setWidget(tall)
    scrolled.setAccessibleName("List")
    (found,) = findings(qtbot, window)
    assert found == "QLabel “Away” sticks out of what holds it"


def test_a_label_that_something_further_out_cuts_is_found(qtbot, window):
    outer = QWidget(window)
    outer.setGeometry(0, 0, 300, 40)
    inner = QWidget(outer)
    inner.setGeometry(0, 10, 300, 60)
    label = QLabel("Below the edge of what holds its holder", inner)
    label.setGeometry(0, 20, 300, 20)
    assert any("sticks out" in finding for finding in findings(qtbot, window))
    outer.resize(300, 80)
    assert findings(qtbot, window) == []


@pytest.mark.parametrize(("width", "is_cut"), [(60, True), (200, False)])
def test_a_code_that_a_tree_cuts_is_found(qtbot, window, theme, width, is_cut):
    above = {"A1": None, "P1001": "A1"}
    model = RowTreeModel(
        [Column("Account", lambda code: f"{code} Somebody", width=width)],
        lambda code: code,
        above.get,
        parent=window,
    )
    tree = StickyTree(theme, "Figures", parent=window)
    tree.setModel(model)
    tree.resize(400, 300)
    model.set_rows(list(above))
    tree.expandAll()
    tree.setColumnWidth(0, width)
    found = [finding for finding in findings(qtbot, window) if "cuts the code" in finding]
    assert [finding.endswith("“P1001”") for finding in found] == [True] * is_cut


def test_a_field_without_a_name_is_found(qtbot, window):
    QVBoxLayout(window).addWidget(QLineEdit())
    (found,) = findings(qtbot, window)
    assert found == ("QLineEdit “” can have the keyboard and has no accessible name")


def grid_with(theme, width, title):
    grid = GridView(theme, "Tickets")
    model = RowTableModel([Column(title, lambda row: row, "money", width=width)], lambda row: row)
    grid.setModel(model)
    model.setParent(grid)
    model.set_rows(["1,240.00"])
    return grid


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ((120, "Risk"), None),
        ((40, "Risk"), "cuts the number “1,240.00” under “Risk”"),
        ((70, "What the player risks"), "cuts its heading “What the player risks”"),
    ],
)
def test_grids_show_whole_numbers_and_headings(qtbot, window, theme, column, wanted):
    grid = grid_with(theme, *column)
    QVBoxLayout(window).addWidget(grid)
    with qtbot.waitExposed(window):
        window.show()
    grid.setColumnWidth(0, column[0])  # as a person may, by hand
    found = findings(qtbot, window)
    assert len(found) == (wanted is not None)
    assert all(wanted in sentence for sentence in found)


def test_a_grid_that_scrolls_sideways_is_looked_at_with_its_first_column_in_sight(
    qtbot, window, theme
):
    grid = GridView(theme, "Tickets")
    columns = [Column(title, str, width=width) for title, width in (("Code", 200), ("Name", 300))]
    model = RowTableModel([*columns, Column("Agent", str, width=400)], lambda row: row)
    model.setParent(grid)
    grid.setModel(model)
    model.set_rows(["a"])
    QVBoxLayout(window).addWidget(grid)
    with qtbot.waitExposed(window):
        window.show()
    for place, width in enumerate((200, 300, 400)):
        grid.setColumnWidth(place, width)
    qtbot.waitUntil(grid.horizontalScrollBar().isVisible)
    beside = "px beside its first column, and a column of 400"
    (found,) = list(look_over(window, is_full_size=False))
    assert found.endswith(beside)
    grid.setColumnWidth(2, 300)
    assert list(look_over(window, is_full_size=False)) == []
    (sideways,) = list(look_over(window, is_full_size=True))
    assert "has to be scrolled sideways" in sideways
    grid.setProperty(SIDEWAYS, True)
    assert list(look_over(window, is_full_size=True)) == []


def test_a_window_larger_than_a_screen_is_found(qtbot, window):
    window.resize(1441, 900)
    assert findings(qtbot, window) == ["QWidget “Window” is larger than a screen of 1440×900"]


@pytest.mark.parametrize(
    ("first_value", "is_empty", "found"),
    [
        (100, False, []),
        (100, True, ["ChartPanel “Handle” is an empty chart"]),
        (0, False, ["ChartPanel “Handle” is an empty chart"]),
    ],
)
def test_a_chart_that_draws_nothing_is_found(window, theme, first_value, is_empty, found):
    panel = ChartPanel(theme, Formats(QLocale.c(), UTC), "Handle")
    values = (first_value, None)
    QVBoxLayout(window).addWidget(panel)
    chart = Chart("handle", "Handle", "Week", ("1", "2"), (Series("h", "H", values, "bars"),))
    panel.show_chart(chart, is_empty=is_empty)
    window.show()
    assert list(find_empty_charts(window)) == found


def test_two_fields_with_one_letter_and_two_buttons_of_enter_are_found(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    name = QLineEdit()
    first, second = QPushButton("&Note"), QPushButton("&Cancel")
    for part in (buddy_label("&Name", name), name, first, second):
        column.addWidget(part)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert list(find_dialog_faults(dialog)) == ["“&Note” and “&Name” are both reached by Alt+N"]
    first.setText("N&ote")
    assert list(find_dialog_faults(dialog)) == []


def test_dialogs_that_no_picture_shows_are_named():
    assert "CrashDialog" in unseen_dialogs(frozenset())
    assert "CrashDialog" not in unseen_dialogs({"CrashDialog"})


def test_the_tour_goes_to_every_page(session):
    assert list(PAGES) == [offer.id for offer in page_offers(session)]


def test_every_scene_has_a_name_of_its_own():
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names) > 50


def test_titles_are_whole_where_nothing_is_sorted(qtbot, theme, window):
    """Half a pixel too little would take letters from them, and is seen."""
    titles = ("Agente", "Cabezas", "Pasado arriba", "Perdieron los jugadores propios")
    columns = [Column(title, str) for title in titles]
    grid = GridView(theme, "Agents")
    grid.setModel(RowTableModel(columns, lambda row: row, parent=grid))
    grid.setSortingEnabled(False)
    QVBoxLayout(window).addWidget(grid)
    grid.model().set_rows([1])
    assert not any("cuts its heading" in finding for finding in findings(qtbot, window))
    grid.setColumnWidth(0, grid.columnWidth(0) - 2)
    assert any(
        "cuts its heading “Agente”" in found for found in look_over(window, is_full_size=True)
    )
