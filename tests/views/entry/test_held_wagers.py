"""Held wagers in ticket entry, by keys: they wait, are answered, and the clerk goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.services.users import Role, actor_of, add_user, find_user_by_name, new_user
from desktop.views.dialogs.pin import PinDialog
from desktop.views.entry.states import State
from desktop.views.entry.window import EntryPage
from tests.shop import Shop
from tests.views.entry.test_entry_page import CONTROL
from tests.views.entry.test_entry_page import Clerk as EntryClerk
from tests.views.opened import opened, show_page

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Clerk(EntryClerk):
    """Waits until the held wagers have been read anew as well."""

    def wait(self):
        hub, page = self.session.hub, self.page
        self.qtbot.waitUntil(
            lambda: (
                self.session.runner.is_idle
                and not hub.is_marked(page)
                and not hub.is_marked(page.held)
            ),
            timeout=5000,
        )


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "held.bookdesk")
    made.game(451, away="+150", home="-170")
    made.follow_spreads(300_00)
    made.set("A1", {"hold/phone/*": 200_00, "wager_limit": 2_000_00, "credit/soft": 30})
    add_user(made.book, made.actor, new_user("Sue", Role.MANAGER, pin="4711"))
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(EntryPage(session=session), session, qtbot)
    made.activateWindow()
    return made


@pytest.fixture
def clerk(qtbot, session, page):
    return Clerk(qtbot, session, page)


def states(page):
    return [hold.status for hold in page.held.grid.rows.rows]


def test_a_wager_above_the_hold_amount_is_said_to_wait_and_then_waits(clerk, page):
    clerk.read_back("452-3. 500")
    assert "It will wait for a supervisor: hold amount from A1" in page.strip.sentence
    assert page.strip.tone == "warning"
    clerk.press(Qt.Key.Key_F12)
    assert page.call.state is State.HELD
    assert clerk.tickets() == []
    assert (page.box.text(), page.box.hasFocus()) == ("", True)
    assert states(page) == ["waiting"]
    assert page.held.isVisible()
    clerk.type("451 100")
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_F12)
    assert [row[2] for row in clerk.tickets()] == ["451 Away451 +3.5 -110"]


def test_a_supervisor_approves_a_held_wager_at_this_station(clerk, page):
    clerk.read_back("452-3. 500")
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_F8, SHIFT)
    assert states(page) == ["booked"]
    assert [row[0] for row in clerk.tickets()] == [550_00]


def test_the_action_of_a_counter_that_was_booked_moves_the_line_at_once(clerk, page, session):
    clerk.read_back("452-3. 500")
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_F8, CONTROL)
    dialog = page.held.answers.dialog
    dialog.wager.setText("452-3.5 r330")
    dialog.offer()
    clerk.wait()
    page.activateWindow()
    page.held.book_counter()
    clerk.wait()
    found = []
    session.runner.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT line FROM line WHERE market = 'spread' AND side = 'home'"
        ).all(),
        found.extend,
    )
    clerk.wait()
    assert [tuple(row) for row in found] == [(-16,)]


def test_a_counter_is_read_to_the_caller_and_booked(clerk, page):
    clerk.read_back("452-3. 500")
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_F8, CONTROL)
    dialog = page.held.answers.dialog
    assert dialog.wager.text() == "452-3. 500"
    dialog.wager.setText("999 500")
    dialog.offer()
    clerk.wait()
    assert "No event ahead" in dialog.strip.sentence
    dialog.wager.setText("452-4 r330")
    dialog.offer()
    clerk.wait()
    assert "risk 330.00 to win 300.00" in page.held.strip.sentence
    page.activateWindow()
    clerk.type("451 1")
    clerk.press(Qt.Key.Key_F12, CONTROL)
    assert [row[0] for row in clerk.tickets()] == [330_00]
    assert page.box.text() == "451 1"
    assert states(page) == ["booked"]


def test_the_clerk_drops_what_the_caller_no_longer_wants(clerk, page):
    clerk.read_back("452-3. 500")
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_F12, SHIFT)
    assert states(page) == ["dropped"]


def test_the_countdown_ends_in_a_lapse_and_never_in_a_ticket(clerk, page, shop):
    clerk.read_back("452-3. 500")
    clerk.press(Qt.Key.Key_F12)
    grid = page.held.grid
    shown = grid.model().index(0, 0)
    assert shown.data() == "waits 2:00"
    shop.now += 119_000
    grid.count_down()
    assert shown.data() == "waits 0:01"
    shop.now += 1_000
    grid.count_down()
    clerk.wait()
    assert states(page) == ["lapsed"]
    assert clerk.tickets() == []


def test_control_m_takes_what_is_taken_without_waiting(clerk, page):
    clerk.call()
    clerk.type("452-3. 500")
    clerk.press(Qt.Key.Key_M, CONTROL)
    assert page.call.drafts.quotes[0].risk == 220_00
    assert page.call.drafts.notice == ""


def test_over_the_limit_the_layer_is_named_with_what_is_taken(clerk, page):
    clerk.call()
    clerk.type("452-3. 2001")
    assert "At most 2000.00: wager limit from A1" in page.strip.sentence
    assert "Ctrl+M takes the most" in page.strip._remedy.text()


def test_the_soft_limit_is_told_in_amber_and_stops_nothing(clerk, page, shop, session):
    clerk.call()
    clerk.type("452-3. r3000")
    assert "warning is at 30%" in page.call.drafts.notice
    assert page.call.drafts.obstacle is not None


def test_a_clerk_leaves_it_to_a_supervisor_who_is_not_here(shop, theme, tmp_path, qtbot):
    add_user(shop.book, shop.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    shop.actor = actor_of(find_user_by_name(shop.book.reader, "Kim"), "s")
    with opened(shop, theme, tmp_path) as session:
        page = show_page(EntryPage(session=session), session, qtbot)
        page.activateWindow()
        clerk = Clerk(qtbot, session, page)
        clerk.call()
        clerk.type("452-3. 2500")
        clerk.press(Qt.Key.Key_F8)
        page.findChild(PinDialog).put_off.emit()
        qtbot.waitUntil(lambda: page.call.state is State.READ_BACK)
        clerk.wait()
        page.taking.accept()
        clerk.wait()
        assert states(page) == ["waiting"]
        (held,) = page.held.grid.rows.rows
        assert "wager limit from A1" in held.because
        page.held.approve()
        pin = page.held.answers.dialog
        pin.given.emit("Sue", "4711")
        qtbot.waitUntil(lambda: states(page) == ["booked"])
        assert page.held.grid.rows.rows[0].decided_by == "Sue"


def test_no_key_of_held_wagers_is_taken_twice(page):
    keys = [QKeySequence(key) for action in page.page_actions() for key in action.keys]
    assert len({key.toString() for key in keys}) == len(keys)
