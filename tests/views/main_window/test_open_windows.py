"""Several windows over one book: each with its own page, strip, keys and call."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from desktop.book.queries.calls import list_open_calls
from desktop.views.entry.states import State
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from tests.shop import Shop
from tests.views.opened import opened

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "windows.bookdesk")
    for number in (451, 453, 455):
        shop.game(number)
    shop.accept("452 100")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def windows(session, qtbot):
    made = OpenWindows(session, page_offers)
    made.start()
    wait(qtbot, session)
    yield made
    made.close_all()
    made.deleteLater()


def wait(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def new_window(qtbot, windows, session):
    count = len(windows.windows)
    press(qtbot, windows.windows[-1], Qt.Key.Key_N, CONTROL | SHIFT)
    assert len(windows.windows) == count + 1
    wait(qtbot, session)
    return windows.windows[-1]


def test_a_page_opens_in_a_window_of_its_own_with_strip_and_keys(windows, session, qtbot):
    first = windows.first
    first.visit("tickets")
    wait(qtbot, session)
    first.page("tickets").filter.set_filter("acct:P1")
    second = new_window(qtbot, windows, session)
    assert second.current_page == "tickets"
    assert second.page("tickets") is not first.page("tickets")
    assert second.page("tickets").filter.text == "acct:P1"
    assert second.windowTitle().startswith("Tickets")
    assert second.session.strip is not first.session.strip
    assert second.session.runner is first.session.runner
    second.session.strip.say("Only here.")
    assert first.session.strip.sentence == ""
    press(qtbot, second, Qt.Key.Key_4, ALT)
    assert (second.current_page, first.current_page) == ("exposure", "tickets")


def test_each_phone_line_has_a_window_a_draft_and_a_call(windows, session, qtbot):
    windows.first.visit("entry")
    second = new_window(qtbot, windows, session)
    calls = [window.page("entry").call for window in windows.windows]
    for call, player in zip(calls, ("P1", "P2"), strict=True):
        call.name_player(player)
        wait(qtbot, session)
    assert [call.record.call.line for call in calls] == ["1", "2"]
    windows.first.page("entry").box.setText("452 50")
    second.page("entry").box.setText("454 70")
    wait(qtbot, session)
    for window in (second, windows.first):
        press(qtbot, window, Qt.Key.Key_Return)
        entry = window.page("entry")
        qtbot.waitUntil(lambda entry=entry: entry.call.state is State.READ_BACK)
    assert calls[0].heard[0].account == calls[0].caller.account
    press(qtbot, second, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: calls[1].state is State.ACCEPTED)
    assert calls[0].state is State.READ_BACK
    press(qtbot, windows.first, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: calls[0].state is State.ACCEPTED)
    wait(qtbot, session)


def test_closing_a_window_ends_its_call_and_leaves_the_others(windows, session, qtbot):
    windows.first.visit("entry")
    second = new_window(qtbot, windows, session)
    calls = [window.page("entry").call for window in windows.windows]
    calls[0].name_player("P1")
    wait(qtbot, session)
    calls[1].name_player("P2")
    wait(qtbot, session)
    told, left = [], []
    windows.closed.connect(lambda: told.append(True))
    second.close()
    wait(qtbot, session)
    assert windows.windows == [windows.first]
    assert calls[0].caller.account.code == "P1"
    session.runner.read(list_open_calls, left.extend)
    wait(qtbot, session)
    assert [call.id for call in left] == [calls[0].record.call.id]
    assert told == []
    windows.first.close()
    assert told == [True]


def test_windows_come_back_as_they_were_left(windows, session, qtbot):
    windows.first.visit("tickets")
    wait(qtbot, session)
    windows.first.page("tickets").filter.set_filter("acct:P1")
    second = new_window(qtbot, windows, session)
    second.visit("board")
    second.setGeometry(QRect(40, 60, 1100, 700))
    second.rail.set_folded(is_folded=True)
    wait(qtbot, session)
    grid = windows.first.page("tickets").grid
    grid.select_row(0)
    windows.close_all()
    again = OpenWindows(session, page_offers)
    again.start()
    wait(qtbot, session)
    assert [window.current_page for window in again.windows] == ["tickets", "board"]
    tickets = again.first.page("tickets")
    assert tickets.filter.text == "acct:P1"
    qtbot.waitUntil(lambda: tickets.grid.currentIndex().row() == 0)
    assert again.windows[1].geometry() == QRect(40, 60, 1100, 700)
    assert again.windows[1].rail.is_folded
    again.close_all()
    again.deleteLater()


def test_back_shows_the_page_with_its_filter_and_row_again(windows, session, qtbot):
    window = windows.first
    window.visit("accounts")
    wait(qtbot, session)
    tree = window.page("accounts").accounts.tree
    window.visit("accounts", "P2")
    qtbot.waitUntil(lambda: tree.current_row().code == "P2")
    chosen = tree.current_row()
    window.visit("accounts", "P3")
    wait(qtbot, session)
    window.visit("desk")
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.current_page == "accounts"
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    wait(qtbot, session)
    qtbot.waitUntil(lambda: tree.current_row() == chosen)


def test_a_workspace_keeps_its_windows_and_comes_back(windows, session, qtbot):
    press(qtbot, windows.first, Qt.Key.Key_1, CONTROL | ALT)
    wait(qtbot, session)
    assert [window.current_page for window in windows.windows] == ["entry", "board"]
    windows.windows[1].visit("exposure")
    wait(qtbot, session)
    press(qtbot, windows.first, Qt.Key.Key_4, CONTROL | ALT)
    wait(qtbot, session)
    assert [window.current_page for window in windows.windows] == ["desk", "weekly"]
    press(qtbot, windows.first, Qt.Key.Key_3, CONTROL | ALT)
    wait(qtbot, session)
    assert [window.current_page for window in windows.windows] == ["settlement"]
    press(qtbot, windows.first, Qt.Key.Key_1, CONTROL | ALT)
    wait(qtbot, session)
    assert [window.current_page for window in windows.windows] == ["entry", "exposure"]


def test_a_window_with_a_caller_stays_when_the_workspace_changes(windows, session, qtbot):
    windows.first.visit("entry")
    windows.first.page("entry").call.name_player("P1")
    wait(qtbot, session)
    press(qtbot, windows.first, Qt.Key.Key_3, CONTROL | ALT)
    wait(qtbot, session)
    assert [window.current_page for window in windows.windows] == ["entry", "settlement"]
    assert windows.first.page("entry").call.caller.account.code == "P1"
    assert "stayed open" in windows.first.session.strip._remedy.text()
