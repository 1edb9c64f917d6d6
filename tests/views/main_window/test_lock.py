"""The lock: by hand, after the minutes that were chosen, and nothing typed is lost by it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.services.users import change_secrets
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from tests.shop import Shop

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "lock.bookdesk")
    yield made
    made.book.close()


@pytest.fixture
def windows(session, qtbot):
    made = OpenWindows(session, page_offers)
    window = made.start()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    yield made
    made.lock.dialog = None
    made.close_all()


def press_lock(windows):
    window = windows.first
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_L, CONTROL)


def test_who_has_nothing_to_unlock_with_is_told_so(windows, session, qtbot):
    press_lock(windows)
    qtbot.waitUntil(lambda: "neither PIN nor password" in session.strip.sentence)
    assert windows.lock.dialog is None


def test_the_lock_hides_everything_and_gives_it_back_as_it_was(windows, session, qtbot):
    actor = session.actor
    told = []
    session.runner.write(
        lambda book: change_secrets(book, actor, "correct horse battery", "4711"), told.append
    )
    qtbot.waitUntil(lambda: bool(told))
    window = windows.first
    window.visit("entry")
    page = window.page("entry")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    page.box.setText("452 -3 500")
    press_lock(windows)
    qtbot.waitUntil(lambda: windows.lock.dialog is not None)
    dialog, body = windows.lock.dialog, window.findChild(QWidget, "body")
    assert not body.isVisible()
    dialog.given.emit("owner", "0000")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert windows.lock.dialog is dialog
    dialog.given.emit("owner", "4711")
    qtbot.waitUntil(lambda: windows.lock.dialog is None)
    assert body.isVisible()
    assert page.box.text() == "452 -3 500"


def test_it_locks_after_the_minutes_that_were_chosen(windows, session):
    session.settings.lock_minutes = 3
    QTest.keyClick(windows.first.windowHandle(), Qt.Key.Key_Shift)
    assert windows.lock._timer.interval() == 3 * 60_000
    session.settings.lock_minutes = 999
    assert session.settings.lock_minutes == 10
