"""Ticket entry over a real book and real lanes, by key presses alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Side
from desktop.domain.weeks import milliseconds
from desktop.services.lines import set_lines
from desktop.services.users import Role, actor_of, find_user_by_name, new_user
from desktop.services.users import add_user as add_user_to_book
from desktop.views.dialogs.pin import PinDialog
from desktop.views.dialogs.reason import ReasonDialog
from desktop.views.entry.states import State
from desktop.views.entry.window import EntryPage
from tests.shop import KICKOFF, TICKETS, Shop
from tests.views.opened import opened, show_page

KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "entry.bookdesk")
    made.first = made.game(451, away="+150", home="-170")
    made.second = made.game(453)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    return open_page(session, qtbot)


def open_page(session, qtbot):
    made = show_page(EntryPage(session=session), session, qtbot)
    made.activateWindow()
    return made


class Clerk:
    """Types, and waits until the lanes have answered."""

    def __init__(self, qtbot, session, page):
        self.qtbot, self.session, self.page = qtbot, session, page

    def wait(self):
        hub = self.session.hub
        self.qtbot.waitUntil(
            lambda: self.session.runner.is_idle and not hub.is_marked(self.page), timeout=5000
        )

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, *, on=None):
        self.qtbot.keyClick(on or self.page.focusWidget(), key, modifier)
        self.wait()

    def call(self, account="P1"):
        self.qtbot.keyClicks(self.page.player_bar.box, account)
        self.press(Qt.Key.Key_Return, on=self.page.player_bar.box)

    def type(self, text):
        self.qtbot.keyClicks(self.page.box, text)
        self.wait()

    def read_back(self, text, account="P1"):
        self.call(account)
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def move_line(self, shop, event_id, line, side=Side.HOME):
        setting = shop.setting(Market.SPREAD, side, parse_line(line), "-110")
        announce = self.session.hub.announce
        self.session.runner.write(
            lambda book: set_lines(book, shop.actor, event_id, [setting]), announce
        )
        self.wait()

    def tickets(self):
        found = []
        self.session.runner.read(
            lambda reader: reader.connection.exec_driver_sql(
                f"SELECT risk, win, description, status FROM {TICKETS} ORDER BY id"
            ).all(),
            found.extend,
        )
        self.wait()
        return [tuple(row) for row in found]


@pytest.fixture
def clerk(qtbot, session, page):
    return Clerk(qtbot, session, page)


def test_a_straight_is_taken_on_the_keypad_alone(clerk, page):
    clerk.read_back("452-3. 500")
    assert page.call.state is State.READ_BACK
    assert "minus three and a half" in page.panel.sentence.text()
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    assert clerk.tickets() == [(55000, 50000, "452 Home451 -3.5 -110", "open")]
    assert page.call.state is State.ACCEPTED
    assert page.box.text() == ""
    assert page.box.hasFocus()
    number = page.tickets.rows[0].number
    assert page.panel.sentence.text().replace(" ", "").replace("–", "-") == number


def test_the_number_is_shown_after_the_commit_and_not_before(clerk, page, qtbot):
    clerk.read_back("452 100")
    spoken = page.panel.sentence.text()
    qtbot.keyClick(page.panel, Qt.Key.Key_F12)
    assert page.call.state is State.WORKING
    assert page.panel.sentence.text() == spoken
    assert not page.panel.accept_button.isEnabled()
    qtbot.keyClick(page.panel, Qt.Key.Key_F12)
    clerk.wait()
    assert len(clerk.tickets()) == 1
    assert page.panel.sentence.text().startswith("KA")


def test_enter_accepts_nothing_however_often_it_is_pressed(clerk, page):
    clerk.read_back("452 100")
    for _ in range(3):
        clerk.press(Qt.Key.Key_Enter)
    assert page.call.state is State.READ_BACK
    assert clerk.tickets() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Y, Qt.Key.Key_Space])
def test_a_key_of_the_main_block_accepts_nothing(clerk, page, key):
    clerk.read_back("452 100")
    clerk.press(key)
    assert page.call.state is State.READ_BACK
    assert clerk.tickets() == []


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Minus, KEYPAD)],
)
def test_change_goes_back_to_the_text_as_it_was(clerk, page, key, modifier):
    clerk.read_back("452 100")
    clerk.press(key, modifier)
    assert page.call.state is State.EDIT
    assert page.box.text() == "452 100"
    assert page.box.hasFocus()
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []


def test_escape_steps_back_to_the_player_and_keeps_the_text(clerk, page):
    clerk.call()
    clerk.type("452 1")
    clerk.press(Qt.Key.Key_Escape)
    assert page.player_bar.box.hasFocus()
    clerk.press(Qt.Key.Key_Escape)
    assert page.call.state is State.IDLE
    assert page.box.text() == "452 1"


def test_a_moved_line_blocks_until_the_boards_is_taken(clerk, page, shop):
    clerk.read_back("452 100")
    clerk.move_line(shop, shop.first, "-4.5")
    assert "−3.5 −110 → −4.5 −110" in page.panel.strip.sentence
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    clerk.press(Qt.Key.Key_F7)
    assert "minus four and a half" in page.panel.sentence.text()
    clerk.press(Qt.Key.Key_F12)
    assert [row[2] for row in clerk.tickets()] == ["452 Home451 -4.5 -110"]


def test_a_supervisor_may_keep_the_callers_line(clerk, page, shop):
    clerk.read_back("452 100")
    clerk.move_line(shop, shop.first, "-4.5")
    clerk.press(Qt.Key.Key_F8)
    assert page.box.text() == "452 -3.5 -110 100"
    clerk.press(Qt.Key.Key_F12)
    assert [row[2] for row in clerk.tickets()] == ["452 Home451 -3.5 -110"]


def test_a_kept_line_is_asked_again_when_the_board_moves_once_more(clerk, page, shop):
    clerk.read_back("452 100")
    clerk.move_line(shop, shop.first, "-4.5")
    clerk.press(Qt.Key.Key_F8)
    clerk.move_line(shop, shop.first, "-5.5")
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    assert "→ −5.5 −110" in page.panel.strip.sentence


def test_a_written_line_that_is_not_the_boards_has_to_be_decided(clerk, page):
    clerk.read_back("P 452-2.5/454 100")
    assert "452: −2.5 −110 → −3.5 −110" in page.panel.strip.sentence
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    clerk.press(Qt.Key.Key_F7)
    assert page.box.text() == "P 452/454 100"
    clerk.press(Qt.Key.Key_F12)
    assert len(clerk.tickets()) == 1


def test_a_clerk_keeps_a_line_only_with_the_pin_of_a_supervisor(shop, theme, tmp_path, qtbot):
    add_user_to_book(shop.book, shop.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    add_user_to_book(shop.book, shop.actor, new_user("Sue", Role.MANAGER, pin="4711"))
    kim = find_user_by_name(shop.book.reader, "Kim")
    shop.actor = actor_of(kim, "s")
    with opened(shop, theme, tmp_path) as session:
        page = open_page(session, qtbot)
        clerk = Clerk(qtbot, session, page)
        clerk.read_back("452-2.5 100")
        assert "needs a supervisor" in page.panel.strip._remedy.text()
        clerk.press(Qt.Key.Key_F12)
        assert clerk.tickets() == []
        clerk.press(Qt.Key.Key_F8)
        dialog = page.findChild(PinDialog)
        dialog.given.emit("Sue", "0000")
        qtbot.waitUntil(lambda: "PIN is not right" in dialog.strip.sentence)
        dialog.given.emit("Sue", "4711")
        qtbot.waitUntil(lambda: page.call.state is State.READ_BACK and page.call.can_accept)
        clerk.wait()
        page.taking.accept()
        clerk.wait()
        assert [row[2] for row in clerk.tickets()] == ["452 Home451 -2.5 -110"]


def write_late(clerk, page, shop):
    shop.now = milliseconds(KICKOFF) + 60_000
    clerk.read_back("452 100")
    assert "has started" in page.strip.sentence
    assert "F8" in page.strip._remedy.text()
    clerk.press(Qt.Key.Key_F8, on=page.box)


def give_reason(clerk, page):
    dialog = page.findChild(ReasonDialog)
    dialog.give()
    assert "Type a reason" in dialog.problem
    dialog.reason.setText("the line was busy")
    dialog.give()
    clerk.wait()
    assert page.call.state is State.READ_BACK
    page.taking.accept()
    clerk.wait()


def test_what_started_is_written_late_with_a_reason(clerk, page, shop):
    write_late(clerk, page, shop)
    give_reason(clerk, page)
    assert [row[3] for row in clerk.tickets()] == ["open"]


def test_a_clerk_writes_late_only_with_the_pin_of_a_supervisor(shop, theme, tmp_path, qtbot):
    add_user_to_book(shop.book, shop.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    add_user_to_book(shop.book, shop.actor, new_user("Sue", Role.MANAGER, pin="4711"))
    shop.actor = actor_of(find_user_by_name(shop.book.reader, "Kim"), "s")
    with opened(shop, theme, tmp_path) as session:
        page = open_page(session, qtbot)
        clerk = Clerk(qtbot, session, page)
        write_late(clerk, page, shop)
        assert page.findChild(ReasonDialog) is None
        page.findChild(PinDialog).given.emit("Sue", "4711")
        qtbot.waitUntil(lambda: page.findChild(ReasonDialog) is not None)
        give_reason(clerk, page)
        assert [row[3] for row in clerk.tickets()] == ["open"]


def test_what_starts_after_the_read_back_may_then_be_written_late(clerk, page, shop):
    clerk.read_back("452 100")
    shop.now = milliseconds(KICKOFF) + 60_000
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    assert "expired" in page.strip.sentence
    clerk.press(Qt.Key.Key_F5)
    assert "has started" in page.strip.sentence
    clerk.press(Qt.Key.Key_F8, on=page.box)
    give_reason(clerk, page)
    assert [row[3] for row in clerk.tickets()] == ["open"]


@pytest.mark.parametrize(
    ("text", "position"), [("452 -3 5x0", 7), ("452 -3", 6), ("P 452 500", 9), ("452 -3 0", 7)]
)
def test_the_caret_jumps_to_the_error_and_the_text_stays(clerk, page, text, position):
    clerk.read_back(text)
    assert page.call.state is State.EDIT
    assert page.box.text() == text
    assert page.box.cursorPosition() == position
    assert page.strip.sentence.startswith(f"At character {position + 1}:")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("452 9999999", "credit limit"),
        ("9999 100", "No event ahead has the rotation number 9999"),
        ("452:1q 100", "no spread on the board"),
        ("451 453", "is also a rotation number"),
    ],
)
def test_what_cannot_be_taken_is_told_in_the_strip_and_the_text_stays(clerk, page, text, told):
    clerk.read_back(text)
    assert page.call.state is State.EDIT
    assert told in page.strip.sentence
    assert page.box.text() == text
    assert clerk.tickets() == []


def test_an_unknown_player_is_told_and_nothing_typed_is_lost(clerk, page):
    clerk.type("452 100")
    clerk.call("NOBODY")
    assert "There is no account" in page.strip.sentence
    assert (page.player_bar.box.text(), page.box.text()) == ("NOBODY", "452 100")


def test_several_wagers_are_read_back_and_accepted_together(clerk, page):
    clerk.read_back("452 100; P 451/453 50")
    assert page.panel.sentence.text().startswith("1.  ")
    clerk.press(Qt.Key.Key_F12)
    assert [row[0] for row in clerk.tickets()] == [11000, 5000]
    assert page.panel.sentence.text().count("KA") == 2


def test_wagers_of_one_line_share_what_is_available(clerk, page):
    clerk.read_back("ST 452 454 6000")
    assert "credit limit" in page.strip.sentence
    assert clerk.tickets() == []


def test_the_ticket_just_accepted_is_voided_by_ctrl_z(clerk, page):
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_Z, CONTROL)
    assert [row[3] for row in clerk.tickets()] == ["void"]
    clerk.press(Qt.Key.Key_Z, CONTROL)
    assert [row[3] for row in clerk.tickets()] == ["void"]


def test_the_player_can_be_named_in_the_line(clerk, page):
    clerk.type("@P2 452 100")
    clerk.press(Qt.Key.Key_Return, on=page.box)
    assert page.call.caller.account.code == "P2"
    clerk.press(Qt.Key.Key_F12)
    assert page.tickets.rows[0].account == "P2"


def test_the_arrow_keys_bring_accepted_lines_back(clerk, page):
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_F12)
    clerk.type("454 1")
    clerk.press(Qt.Key.Key_Up, on=page.box)
    assert page.box.text() == "452 100"
    clerk.press(Qt.Key.Key_Down, on=page.box)
    assert page.box.text() == "454 1"


def test_only_the_newest_text_is_previewed(clerk, page, qtbot):
    clerk.call()
    for text in ("451 100", "452 100", "453 100"):
        page.box.setText(text)
    clerk.wait()
    assert [line.leg.rotation for line in page.legs.rows] == [453]


def test_a_half_typed_parlay_is_previewed(clerk, page):
    clerk.call()
    clerk.type("P 452 453 o47.5")
    assert [line.leg.rotation for line in page.legs.rows] == [452, 453]
    assert page.strip.sentence == ""


def test_max_writes_the_biggest_wager_allowed(clerk, page):
    clerk.call()
    clerk.type("452 500")
    clerk.press(Qt.Key.Key_M, CONTROL)
    assert page.box.text() == "452 max"
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets()[0][0] == 1_000_000


def test_the_tables_keep_the_rules_of_qt(clerk, page):
    testers = [QAbstractItemModelTester(model) for model in (page.legs, page.tickets)]
    clerk.read_back("ST 452 454 100")
    clerk.press(Qt.Key.Key_F12)
    assert len(page.tickets.rows) == 2
    del testers
