"""The users dialog and the lock, over a real book."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.rights import MATRIX, Band, Right, Role
from desktop.services.staff import given_to
from desktop.services.users import add_user, find_user_by_name, new_user
from desktop.views.main_window.locking import IdleLock
from desktop.views.users.window import UsersDialog
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "users.bookdesk", players=1)
    add_user(made.book, made.actor, new_user("Ann", Role.CLERK, "long enough now", "4711"))
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, qtbot):
    made = UsersDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.users.count() == 2)
    return made


def user_of(session, name, qtbot):
    found = []
    session.runner.read(lambda reader: find_user_by_name(reader, name), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_right_is_given_by_a_tick(dialog, session, qtbot):
    dialog.users.setCurrentRow(1)
    assert dialog.matrix.count() == len(MATRIX)
    row = list(MATRIX).index(Right.LINES_CHANGE)
    dialog.matrix.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.strip.sentence == "Saved.")
    assert set(given_to(user_of(session, "Ann", qtbot))) == {Right.LINES_CHANGE}


def test_a_band_of_a_right_is_typed_below_the_list(dialog, session, qtbot):
    dialog.users.setCurrentRow(1)
    dialog.role.choose("manager")
    row = list(MATRIX).index(Right.CREDIT_RAISE)
    dialog.matrix.setCurrentRow(row)
    assert dialog.up_to.text() == "25000.00"
    dialog.up_to.setText("1000")
    dialog.second_over.setText("500")
    dialog.second_over.editingFinished.emit()
    assert "up to 1,000.00 · second person above 500.00" in dialog.matrix.item(row).text()
    dialog.save()
    qtbot.waitUntil(lambda: dialog.strip.sentence == "Saved.")
    band = given_to(user_of(session, "Ann", qtbot))[Right.CREDIT_RAISE]
    assert (band.up_to, band.second_over) == (1000_00, 500_00)


def test_limits_and_credit_have_a_smallest_amount_and_other_rights_have_none(
    dialog, session, qtbot
):
    dialog.users.setCurrentRow(1)
    dialog.role.choose("manager")
    dialog.matrix.setCurrentRow(list(MATRIX).index(Right.PAYMENTS_PAY))
    assert not dialog.least.isEnabled()
    row = list(MATRIX).index(Right.LIMITS_CHANGE)
    dialog.matrix.setCurrentRow(row)
    dialog.least.setText("50")
    dialog.up_to.setText("500")
    dialog.up_to.editingFinished.emit()
    assert "from 50.00 · up to 500.00" in dialog.matrix.item(row).text()
    dialog.save()
    qtbot.waitUntil(lambda: dialog.strip.sentence == "Saved.")
    assert given_to(user_of(session, "Ann", qtbot)) == {
        Right.LIMITS_CHANGE: Band(500_00, None, 50_00)
    }


def test_a_band_that_is_no_amount_is_not_taken(dialog, session, qtbot):
    dialog.users.setCurrentRow(1)
    row = list(MATRIX).index(Right.LINES_CHANGE)
    dialog.matrix.setCurrentRow(row)
    dialog.up_to.setText("plenty")
    dialog.up_to.editingFinished.emit()
    assert dialog.up_to.problem()
    assert "up to" not in dialog.matrix.item(row).text()


def test_a_new_agent_needs_an_account(dialog, session, qtbot):
    dialog.start_new()
    dialog.name.setText("Max")
    dialog.role.choose("agent")
    dialog.password.setText("long enough now")
    dialog.pin.setText("4711")
    dialog.save()
    qtbot.waitUntil(lambda: "tied to an account" in dialog.strip.sentence)
    dialog.account.setText("A1")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.users.count() == 3)
    assert user_of(session, "Max", qtbot).account_id is not None


def test_a_user_is_stopped_and_the_last_owner_is_not(dialog, session, qtbot):
    dialog.users.setCurrentRow(1)
    dialog.toggle_active()
    qtbot.waitUntil(lambda: "stopped" in dialog.users.item(1).text())
    dialog.users.setCurrentRow(0)
    dialog.toggle_active()
    qtbot.waitUntil(lambda: "their own role" in dialog.strip.sentence)


def test_the_lock_keeps_what_was_typed(shop, session, qtbot):
    session.actor = type(session.actor)(user_of(session, "Ann", qtbot).id, "Ann", Role.CLERK, "s")
    window = QWidget()
    qtbot.addWidget(window)
    body = QWidget(window, objectName="body")
    typed = QLineEdit("452 -3.", body)
    window.show()
    lock = IdleLock(session, window, lambda: [window])
    lock.lock()
    qtbot.waitUntil(lambda: lock.dialog is not None)
    assert not body.isVisible()
    dialog = lock.dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.given.emit("Ann", "0000")
    qtbot.waitUntil(lambda: "stays locked" in dialog.strip.sentence)
    dialog.given.emit("Ann", "4711")
    qtbot.waitUntil(lambda: lock.dialog is None)
    assert body.isVisible()
    assert typed.text() == "452 -3."


def test_a_key_in_any_window_puts_the_lock_off(session, qtbot):
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.show()
    lock = IdleLock(session, first, lambda: [first, second])
    # Opened after the lock began to watch.
    second.show()
    idle = lock.findChild(QTimer)
    assert idle is not None
    for window in (first, second):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        idle.stop()
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
        assert idle.isActive()
