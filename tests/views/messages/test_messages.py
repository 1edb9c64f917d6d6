"""Messages at the desk: shown until acknowledged, sent and followed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStatusBar

from desktop.services.messages import send_message
from desktop.services.users import Role, add_user, new_user
from desktop.views.main_window.message_watch import MessageWatch
from desktop.views.messages.window import MessagesDialog
from tests.services.test_messages import hire
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    """The owner has two messages of the manager before them."""
    made = Shop(tmp_path / "messages.book")
    boss = hire(made, "boss", Role.MANAGER)
    send_message(made.book, boss, "Count the cash")
    made.now += 60_000
    send_message(made.book, boss, "Call A1 about the balance", to="owner")
    add_user(made.book, made.actor, new_user("ann", Role.CLERK))
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, qtbot):
    made = MessagesDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.waiting.rowCount() == 2)
    return made


def test_enter_acknowledges_one_message_after_the_other(dialog, qtbot):
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.waiting.rowCount() == 1)
    assert dialog.waiting.rows[0].text == "Call A1 about the balance"
    dialog.acknowledge()
    qtbot.waitUntil(lambda: dialog.waiting.rowCount() == 0)
    dialog.acknowledge()
    assert dialog.strip.sentence == ""


def test_a_message_is_sent_by_enter_and_followed(dialog, qtbot):
    assert [dialog.to.itemText(no) for no in range(dialog.to.count())] == [
        "everybody",
        "boss",
        "ann",
    ]
    dialog.to.setCurrentText("ann")
    qtbot.keyClicks(dialog.text, "Mind the totals")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.sent.rowCount() == 3)
    assert dialog.strip.sentence == "The message was sent."
    assert dialog.text.text() == ""
    newest = dialog.sent.rows[0]
    assert (newest.addressee, newest.text, newest.acknowledged_at) == (
        "ann",
        "Mind the totals",
        None,
    )


def test_what_cannot_be_sent_stays_typed(dialog, qtbot):
    dialog.text.setText("   ")
    dialog.send()
    qtbot.waitUntil(lambda: "Nothing was sent" in dialog.strip.sentence)
    assert dialog.text.text() == "   "


def test_the_desk_shows_what_waits_until_it_is_acknowledged(session, dialog, qtbot):
    window, bar = QMainWindow(), QStatusBar()
    window.setStatusBar(bar)
    qtbot.addWidget(window)
    window.show()
    watch = MessageWatch(session, bar, window)
    qtbot.waitUntil(lambda: "Count the cash (+1)" in watch.shown.text())
    assert session.strip.sentence == "boss says: Call A1 about the balance"
    with qtbot.waitSignal(watch.open_asked):
        watch.shown.click()
    dialog.acknowledge()
    qtbot.waitUntil(lambda: watch.shown.text() == "Message of boss: Call A1 about the balance")
    qtbot.waitUntil(lambda: dialog.waiting.rowCount() == 1)
    dialog.acknowledge()
    qtbot.waitUntil(watch.shown.isHidden)
