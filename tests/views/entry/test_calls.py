"""A call in the entry window, by key presses: who is let in, what is verified, what is kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.book.queries.baskets import list_waiting_baskets
from desktop.book.queries.calls import CallQuestion, list_calls
from desktop.services.calls.callers import record_failure, set_phone_secret
from desktop.services.calls.keeping import recover_calls
from desktop.services.calls.notices import Notice, set_notice
from desktop.services.settings.changing import change_settings
from desktop.views.entry.call_dialogs import LineDialog, SecretDialog
from desktop.views.entry.states import State
from tests.shop import Shop
from tests.views.entry.test_entry_page import (
    Clerk,
    clerk,  # noqa: F401  # a fixture
    open_page,
    page,  # noqa: F401  # a fixture
)
from tests.views.opened import opened

CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
SAID = "4471"


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "calls.bookdesk")
    made.first = made.game(451)
    made.game(453)
    set_phone_secret(made.book, made.actor, "P2", SAID)
    set_notice(made.book, made.actor, "P3", Notice("COLLECT 500", must_acknowledge=True))
    yield made
    made.book.close()


def calls(clerk):  # noqa: F811  # fixtures
    found = []
    clerk.session.runner.read(lambda reader: list_calls(reader, CallQuestion(), 20), found.extend)
    clerk.wait()
    return found


def baskets(clerk):  # noqa: F811  # fixtures
    found = []
    clerk.session.runner.read(list_waiting_baskets, found.extend)
    clerk.wait()
    return found


def say(clerk, page, text):  # noqa: F811  # fixtures
    """Type into the player box from scratch and press Enter."""
    page.player_bar.box.clear()
    clerk.call(text)


def test_a_named_player_is_on_the_phone_until_escape(clerk, page):  # noqa: F811  # fixtures
    clerk.call("P1")
    (call,) = calls(clerk)
    assert (call.account, call.clerk, call.line, call.ending) == ("P1", "owner", "1", "")
    assert "line 1 since" in page.player_bar.known.text()
    page.player_bar.show_caller(replace(page.call.caller, secret_days=200))
    told = [label.text() for label in page.player_bar.figures.findChildren(QLabel)]
    assert any(text.startswith("200 day") for text in told)
    clerk.press(Qt.Key.Key_Escape)
    clerk.press(Qt.Key.Key_Escape)
    (call,) = calls(clerk)
    assert (call.ending, call.baskets, page.call.state) == ("ended", 0, State.IDLE)
    assert page.player_bar.known.text() == ""


def test_another_player_ends_the_call_before(clerk, page):  # noqa: F811  # fixtures
    clerk.call("P1")
    clerk.press(Qt.Key.Key_F4)
    say(clerk, page, f"P2 {SAID}")
    assert [(c.account, c.ending) for c in calls(clerk)] == [("P2", ""), ("P1", "ended")]


def test_a_straight_takes_fourteen_keys_at_most(clerk, page):  # noqa: F811  # fixtures
    keys = ["P", "1", Qt.Key.Key_Return, *"452 100", Qt.Key.Key_Return, Qt.Key.Key_Plus]
    assert len(keys) <= 14
    clerk.call("P1")
    clerk.type("452 100")
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    assert len(clerk.tickets()) == 1
    assert [call.wagers for call in calls(clerk)] == [1]


def test_the_secret_may_be_typed_behind_the_account(clerk, page):  # noqa: F811  # fixtures
    clerk.call(f"P2 {SAID}")
    assert (page.call.state, page.player_bar.box.text()) == (State.EDIT, "P2")
    assert [call.checked for call in calls(clerk)] == [1]


def test_a_missing_secret_is_asked_for_and_no_balance_is_shown(clerk, page):  # noqa: F811  # fixtures
    clerk.call("P2")
    assert "ask the caller for the phone secret" in page.strip.sentence
    assert page.call.caller is None
    clerk.call(SAID)
    assert page.call.caller.account.code == "P2"


def test_three_wrong_secrets_lock_the_account(clerk, page):  # noqa: F811  # fixtures
    told = []
    for _ in range(3):
        say(clerk, page, "P2 0000")
        told.append(page.strip.sentence)
    assert "2 left" in told[0]
    assert "locked out now" in told[2]
    say(clerk, page, f"P2 {SAID}")
    assert "lets no caller in" in page.strip.sentence
    assert calls(clerk) == []


def test_nobody_is_let_in_by_being_named_in_the_line(clerk, page):  # noqa: F811  # fixtures
    clerk.type("@P2 452 100")
    assert page.call.caller is None
    clerk.press(Qt.Key.Key_Return, on=page.box)
    assert page.call.state is State.IDLE
    assert "ask the caller for the phone secret" in page.strip.sentence
    page.box.clear()
    clerk.type(f"@P2 {SAID} 452 100")
    clerk.press(Qt.Key.Key_Return, on=page.box)
    assert page.call.state is State.READ_BACK, page.strip.sentence


def test_enter_on_the_empty_line_records_that_the_balance_was_accepted(clerk, page):  # noqa: F811  # fixtures
    clerk.call("P1")
    clerk.press(Qt.Key.Key_Return, on=page.box)
    assert "Balance 0.00 read and accepted" in page.strip.sentence
    assert [call.verified_balance for call in calls(clerk)] == [0]
    assert "balance accepted" in page.player_bar.known.text()


def test_a_notice_is_shown_and_has_to_be_acknowledged_first(clerk, page):  # noqa: F811  # fixtures
    clerk.call("P3")
    assert page.notices.strip.sentence == "COLLECT 500"
    clerk.type("452 100")
    clerk.press(Qt.Key.Key_Return)
    assert (page.call.state, page.strip.sentence) == (State.EDIT, "COLLECT 500")
    assert "acknowledges it" in page.notices.strip._remedy.text()
    clerk.press(Qt.Key.Key_B, CONTROL)
    assert page.notices.strip._remedy.text() == ""
    clerk.press(Qt.Key.Key_Return)
    assert page.call.state is State.READ_BACK


def test_a_wager_that_was_read_back_waits_when_the_caller_is_gone(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert (page.call.state, page.box.text()) == (State.IDLE, "")
    assert [basket.wager["risk"] for basket in baskets(clerk)] == [11_000]
    assert [(call.ending, call.waiting) for call in calls(clerk)] == [("dropped", 1)]
    assert clerk.tickets() == []


def test_what_was_booked_waits_for_nobody(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert baskets(clerk) == []
    assert len(clerk.tickets()) == 1


def test_escape_ends_the_call_after_the_number_was_read(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_F12)
    for _ in range(3):
        clerk.press(Qt.Key.Key_Escape)
    assert [(call.ending, call.wagers) for call in calls(clerk)] == [("ended", 1)]


def test_a_cleared_line_keeps_nothing(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_Escape)
    page.box.clear()
    clerk.wait()
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert baskets(clerk) == []


def test_a_wager_that_was_read_back_outlives_the_window(shop, theme, tmp_path, qtbot):
    with opened(shop, theme, tmp_path) as session:
        made = open_page(session, qtbot)
        Clerk(qtbot, session, made).read_back("452 100")
    recover_calls(shop.book, shop.actor)
    (basket,) = list_waiting_baskets(shop.book.reader)
    assert (basket.account, basket.ending) == ("P1", "lost")


def test_leaving_the_window_ends_the_call_and_keeps_what_was_read_back(
    shop, theme, tmp_path, qtbot
):
    with opened(shop, theme, tmp_path) as session:
        made = open_page(session, qtbot)
        Clerk(qtbot, session, made).read_back("452 100")
        made.leave()
    (call,) = list_calls(shop.book.reader, CallQuestion(), 10)
    assert (call.ending, call.waiting) == ("dropped", 1)


def test_a_second_window_is_told_who_has_the_account(clerk, session, qtbot):  # noqa: F811  # fixtures
    clerk.call("P1")
    other = open_page(session, qtbot)
    second = Clerk(qtbot, session, other)
    second.call("P1")
    assert "P1 is on the phone with owner, line 1" in other.strip.sentence
    assert other.call.caller is None


def test_the_secret_is_asked_again_at_the_booking_where_the_house_says_so(
    shop, theme, tmp_path, qtbot
):
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", {"caller/secret_again": 1})
    with opened(shop, theme, tmp_path) as session:
        made = open_page(session, qtbot)
        clerk = Clerk(qtbot, session, made)  # fixtures
        clerk.read_back("452 100", account=f"P2 {SAID}")
        clerk.press(Qt.Key.Key_F12)
        assert clerk.tickets() == []
        dialog = made.findChild(SecretDialog)
        qtbot.keyClicks(dialog.secret, "0000")
        dialog.give()
        qtbot.waitUntil(lambda: "not the phone secret" in made.strip.sentence)
        clerk.wait()
        assert clerk.tickets() == []
        made.taking.confirm(SAID)
        clerk.wait()
        assert len(clerk.tickets()) == 1


def test_the_recording_is_kept_with_the_call(clerk, page):  # noqa: F811  # fixtures
    clerk.call("P1")
    page.questions.ask_line()
    dialog = page.findChild(LineDialog)
    dialog.line.setText("7")
    dialog.recorder.setText("tape 12, 00:31:07")
    dialog.give()
    page.deeds.drop()
    clerk.wait()
    clerk.call("P1")
    last, first = calls(clerk)
    assert (first.line, first.recorder, last.line) == ("1", "tape 12, 00:31:07", "7")


def test_a_lock_is_told_whatever_is_said(shop, theme, tmp_path, qtbot):
    for _ in range(3):
        record_failure(shop.book, shop.actor, shop.account("P2").id, "1")
    with opened(shop, theme, tmp_path) as session:
        made = open_page(session, qtbot)
        clerk = Clerk(qtbot, session, made)  # fixtures
        clerk.call(f"P2 {SAID}")
        assert "A supervisor lifts it" in made.strip._remedy.text()


def test_no_secret_of_a_caller_is_written_down_wherever_it_was_typed(clerk, page, shop, session):  # noqa: F811  # fixtures
    clerk.type(f"@P2 {SAID} 452 100")
    clerk.press(Qt.Key.Key_Return, on=page.box)
    assert page.call.state is State.READ_BACK
    clerk.press(Qt.Key.Key_D, CONTROL)
    page.player_bar.box.setText(f"P2 {SAID}")
    clerk.type("452 1")
    session.drafts.flush()
    clerk.wait()
    kept = []
    session.runner.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT body FROM fact UNION ALL SELECT value FROM local"
            " UNION ALL SELECT title || content FROM draft"
        ).all(),
        kept.extend,
    )
    clerk.wait()
    assert any(
        b"452 1" in (row[0] if isinstance(row[0], bytes) else row[0].encode()) for row in kept
    )
    assert not [row for row in kept if SAID in str(row[0])]
