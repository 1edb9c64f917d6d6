"""Keys in the main window: the page's first, remapped at once, none twice, never while typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.panes import panes_of
from desktop.views.main_window.window import MainWindow
from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.shortcut_sheet import ShortcutSheet
from tests.shop import Shop

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "keys.bookdesk")
    made.game(451)
    for _ in range(3):
        made.accept("452 100")
        made.accept("451 50", "P2")
    yield made
    made.book.close()


@pytest.fixture
def window(session, qtbot):
    made = MainWindow(session, page_offers(session))
    qtbot.addWidget(made)
    made.visit("desk")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return made


def press(window, key, modifiers=PLAIN):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def test_g_and_a_letter_open_pages_but_never_while_something_is_typed(window, session, qtbot):
    press(window, Qt.Key.Key_G)
    press(window, Qt.Key.Key_T)
    assert window.current_page == "tickets"
    qtbot.waitUntil(lambda: session.runner.is_idle)
    press(window, Qt.Key.Key_F, CONTROL)
    assert isinstance(window.focusWidget(), QLineEdit)
    # What was typed is asked for a moment later, while there still is a window.
    with qtbot.waitSignal(window.page_shown.filter.filter_changed):
        QTest.keyClicks(window.focusWidget(), "gd")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert window.current_page == "tickets"
    assert window.focusWidget().text() == "gd"


def test_a_page_takes_a_general_key_while_it_has_the_focus_and_the_sheet_says_so(
    window, session, qtbot
):
    press(window, Qt.Key.Key_F4)
    palette = window.palette_dialog
    assert palette.isVisible()
    assert palette.box.text() == "@"
    palette.reject()
    window.visit("entry")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    press(window, Qt.Key.Key_F4)
    assert not palette.isVisible()
    assert window.focusWidget() is window.page("entry").player_bar.box
    window.open_shortcuts()
    sheet = window.findChild(ShortcutSheet)
    rows = {row.id: row for row in sheet.grid.model().rows}
    assert sheet._here(rows["find.account"]) == "here: Change the player"
    sheet.box.setText("f4")
    assert {"find.account", "entry.player"} <= {row.id for row in sheet.grid.model().rows}
    sheet.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.visit("desk")
    press(window, Qt.Key.Key_F4)
    assert palette.isVisible()


def test_f6_goes_from_pane_to_pane_and_back(window):
    page = window.page("desk")
    panes = panes_of(page)
    assert len(panes) == 3
    assert window.focusWidget() is panes[0]
    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is panes[1]
    for _ in range(2):
        press(window, Qt.Key.Key_F6, SHIFT)
    assert window.focusWidget() is panes[2]


def test_f3_finds_in_the_table_on_and_back(window, session, qtbot):
    window.visit("ticker")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    grid = window.page("ticker").grid
    grid.setFocus()
    grid.select_row(0)
    press(window, Qt.Key.Key_F3)
    assert window.focusWidget() is window.find_bar.box
    QTest.keyClicks(window.find_bar.box, "p1")
    QTest.keyClick(window.find_bar.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    first = grid.currentIndex().row()
    press(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is grid
    press(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: grid.currentIndex().row() != first)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    press(window, Qt.Key.Key_F3, SHIFT)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == first)
    window.find_bar.box.setText("zebra")
    press(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: "zebra" in session.strip.sentence)


def test_control_n_and_control_f_do_what_the_page_does_on_ins_and_slash(window, session, qtbot):
    actions = {action.id: action for action in window.actions_now()}
    assert actions["page.make_new"].why_disabled() == "Nothing is made on this page."
    window.visit("tickets")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert actions["find.filter"].why_disabled() is None
    press(window, Qt.Key.Key_F, CONTROL)
    assert isinstance(window.focusWidget().parent(), FilterBar)


def test_remapped_keys_count_at_once_and_everywhere_they_are_shown(window, session, qtbot):
    look = next(one for one in window.general_actions if one.id == "look.dark")
    reload = next(one for one in window.page_actions_of("desk") if one.id == "desk.reload")
    session.keys.change(look, ["Ctrl+Alt+D"])
    session.keys.change(reload, ["F8"])
    press(window, Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert session.theme.is_dark
    assert {one.id: one.keys for one in window.actions_now()}["desk.reload"] == ("F8",)
    window.visit("tickets")
    window.visit("desk")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    asked = []
    session.runner.idle_changed.connect(asked.append)
    press(window, Qt.Key.Key_F5)
    assert asked == []
    press(window, Qt.Key.Key_F8)
    assert asked == [False]
    session.keys.reset([look, reload])
    assert session.settings.keys_of("look.dark") is None


def test_copying_is_offered_where_a_table_has_the_focus(window, session, qtbot):
    window.visit("entry")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    copy = next(one for one in window.general_actions if one.id == "table.copy")
    assert copy.why_disabled() == "No table has the focus."
    window.visit("desk")
    assert isinstance(window.focusWidget(), GridView)
    assert copy.why_disabled() is None
