"""Columns come back as a person left them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.views.main_window.column_memory import read_wishes, write_wishes
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.window import MainWindow
from desktop.views.widgets.grid_header import ColumnWishes
from tests.shop import Shop
from tests.views.opened import opened


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "columns.bookdesk")
    shop.game(451)
    shop.accept("452 100")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


def tickets(session, qtbot):
    window = MainWindow(session, page_offers(session))
    qtbot.addWidget(window)
    window.visit("tickets")
    window.resize(1500, 800)
    with qtbot.waitExposed(window):
        window.show()
    page = window.page("tickets")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return window, page.grid.horizontalHeader()


def place_of(header, title):
    titles = [
        header.model().headerData(n, Qt.Orientation.Horizontal) for n in range(header.count())
    ]
    return titles.index(title)


def drag(header, start, end):
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(header.viewport(), left, pos=start)
    QTest.mouseMove(header.viewport(), start + (end - start) / 2)
    QTest.mouseMove(header.viewport(), end)
    QTest.mouseRelease(header.viewport(), left, pos=end)


def test_width_hidden_column_and_order_come_back(session, qtbot):
    window, header = tickets(session, qtbot)
    place = place_of(header, "Player")
    edge = header.sectionViewportPosition(place) + header.sectionSize(place) - 1
    before = header.sectionSize(place)
    drag(header, QPoint(edge, 8), QPoint(edge + 60, 8))
    drawn = header.sectionSize(place)
    assert drawn > before
    menu = header.column_menu()
    next(action for action in menu.actions() if action.text() == "Agent").trigger()
    middle = header.sectionViewportPosition(place_of(header, "To win")) + 20
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 8))
    qtbot.waitUntil(lambda: session.runner.is_idle)
    sorted_by = header.sortIndicatorSection(), header.sortIndicatorOrder()
    assert sorted_by[0] == place_of(header, "To win")
    window.close()
    _, again = tickets(session, qtbot)
    assert again.sectionSize(place) == drawn
    assert again.isSectionHidden(place_of(again, "Agent"))
    assert (again.sortIndicatorSection(), again.sortIndicatorOrder()) == sorted_by


@pytest.mark.parametrize("text", ["", "{", "[]", '{"widths": 3, "order": {}, "sort": ["a"]}'])
def test_a_text_that_holds_no_wishes_has_none(text):
    assert read_wishes(text) == ColumnWishes()


def test_wishes_come_back_as_they_were_written():
    wishes = ColumnWishes({"Risk": 120}, {"Agent": True}, ("Risk", "Agent"), ("Risk", True))
    assert read_wishes(write_wishes(wishes)) == wishes
