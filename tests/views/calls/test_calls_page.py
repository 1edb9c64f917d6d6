"""The calls page and the dialogs of an account about callers, over a real book and lanes."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from desktop.book.queries.baskets import list_waiting_baskets
from desktop.book.queries.board import list_lines
from desktop.book.queries.callers import find_guard
from desktop.domain.calls import Ending
from desktop.services.calls.callers import record_failure, set_phone_secret
from desktop.services.calls.calling import end_call, start_call
from desktop.services.calls.keeping import keep_of
from desktop.services.users import Role, actor_of, find_user_by_name, matches_secret, new_user
from desktop.services.users import add_user as add_user_to_book
from desktop.views.accounts.notices import NoticesDialog
from desktop.views.accounts.phone_secret import PhoneSecretDialog
from desktop.views.calls.window import CallsPage
from desktop.views.dialogs.pin import PinDialog
from tests.shop import TICKETS, Shop
from tests.views.opened import opened, rows_of, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "calls.bookdesk")
    made.game(451)
    made.second = made.game(453)
    made.follow_spreads()
    for text, player in (("452 100", "P1"), ("454 200", "P2")):
        account = made.account(player).id
        call = start_call(made.book, made.actor, made.house, account, "1", checked=False)
        kept = keep_of([made.quote(text, player)], made.now)
        made.now += 20_000
        end_call(made.book, made.actor, call.id, Ending.DROPPED, typed=text, baskets=kept)
    quiet = start_call(made.book, made.actor, made.house, made.account("P3").id, "2", checked=False)
    made.now += 5_000
    end_call(made.book, made.actor, quiet.id, Ending.ENDED)
    yield made
    made.book.close()


def settled(session, page, qtbot):
    runner, hub = session.runner, session.hub
    qtbot.waitUntil(lambda: runner.is_idle and not hub.is_marked(page), timeout=5000)


@pytest.fixture
def page(session, qtbot):
    made = show_page(CallsPage(session=session), session, qtbot)
    settled(session, made, qtbot)
    return made


def test_calls_are_shown_newest_first_with_what_waits(page):
    assert [call.account for call in rows_of(page.calls)] == ["P3", "P2", "P1"]
    assert [basket.account for basket in page.baskets.rows] == ["P1", "P2"]
    testers = [QAbstractItemModelTester(model) for model in (page.calls, page.baskets)]
    del testers


def test_the_chooser_leaves_those_without_a_wager(page, session, qtbot):
    page.only.setCurrentIndex(2)
    settled(session, page, qtbot)
    assert [call.account for call in rows_of(page.calls)] == ["P2", "P1"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("p2", ["P2"]), ("owner", ["P3", "P2", "P1"]), ("P1 2026-11-22", ["P1"]), ("2026-11-21", [])],
)
def test_calls_are_found_by_player_clerk_and_day(page, session, qtbot, typed, found):
    page.typed.setText(typed)
    page.typed.returnPressed.emit()
    settled(session, page, qtbot)
    assert [call.account for call in rows_of(page.calls)] == found


def test_a_word_that_means_nothing_is_told_and_the_list_stays(page, session, qtbot):
    page.typed.setText("NOBODY")
    page.typed.returnPressed.emit()
    settled(session, page, qtbot)
    assert "no player, clerk or day" in session.strip.sentence
    assert page.calls.rowCount() == 3


def test_an_unconfirmed_wager_becomes_a_ticket(page, session, shop, qtbot):
    page.visit(page.calls.row_at(1).id)
    settled(session, page, qtbot)
    page.accept_basket()
    settled(session, page, qtbot)
    assert [basket.account for basket in page.baskets.rows] == ["P1"]
    rows = []
    session.runner.read(
        lambda reader: reader.connection.exec_driver_sql(
            f"SELECT risk, status FROM {TICKETS}"
        ).all(),
        rows.extend,
    )
    settled(session, page, qtbot)
    assert [tuple(row) for row in rows] == [(22_000, "open")]


def test_the_action_of_an_accepted_wager_moves_the_line_at_once(page, session, shop, qtbot):
    page.visit(page.calls.row_at(1).id)
    settled(session, page, qtbot)
    page.accept_basket()
    settled(session, page, qtbot)
    found = []
    session.runner.read(lambda reader: list_lines(reader, shop.second), found.extend)
    settled(session, page, qtbot)
    assert [line.line for line in found if (line.market, line.side) == ("spread", "home")] == [-16]


def test_it_is_dropped_only_with_a_reason(page, session, qtbot):
    page.drop_basket()
    page.dialog.give()
    settled(session, page, qtbot)
    assert len(page.baskets.rows) == 2
    page.dialog.reason.setText("no number was given")
    page.dialog.give()
    settled(session, page, qtbot)
    assert [basket.account for basket in page.baskets.rows] == ["P2"]


def test_a_clerk_decides_with_the_pin_of_a_supervisor(shop, theme, tmp_path, qtbot):
    add_user_to_book(shop.book, shop.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    add_user_to_book(shop.book, shop.actor, new_user("Sue", Role.MANAGER, pin="4711"))
    shop.actor = actor_of(find_user_by_name(shop.book.reader, "Kim"), "s")
    with opened(shop, theme, tmp_path) as session:
        made = show_page(CallsPage(session=session), session, qtbot)
        settled(session, made, qtbot)
        made.accept_basket()
        made.findChild(PinDialog).given.emit("Sue", "4711")
        qtbot.waitUntil(lambda: len(made.baskets.rows) == 1, timeout=5000)
        settled(session, made, qtbot)
    assert len(list_waiting_baskets(shop.book.reader)) == 1


def test_a_drawn_secret_is_shown_once(session, shop, qtbot):
    dialog = PhoneSecretDialog(session, "P1")
    qtbot.addWidget(dialog)
    settled(session, dialog, qtbot)
    assert dialog.state.text() == "There is none."
    dialog.draw()
    qtbot.waitUntil(lambda: dialog.said.text().strip() != "", timeout=5000)
    settled(session, dialog, qtbot)
    drawn = dialog.said.text().rpartition(" ")[2]
    found = []
    session.runner.read(lambda reader: find_guard(reader, account_id(reader)), found.append)
    settled(session, dialog, qtbot)
    assert matches_secret(found[0].secret_hash, drawn)
    assert dialog.state.text() == "There is one."


def account_id(reader):
    return reader.connection.exec_driver_sql("SELECT id FROM account WHERE code = 'P1'").scalar()


def test_a_secret_that_is_too_easy_is_told(session, qtbot):
    dialog = PhoneSecretDialog(session, "P1")
    qtbot.addWidget(dialog)
    dialog.secret.setText("1111")
    dialog.set_typed()
    qtbot.waitUntil(lambda: "4 to 12 letters" in dialog.problem, timeout=5000)


def test_callers_are_let_in_again_with_a_reason(shop, theme, tmp_path, qtbot):
    set_phone_secret(shop.book, shop.actor, "P1", "4471")
    for _ in range(3):
        record_failure(shop.book, shop.actor, shop.account("P1").id, "1")
    with opened(shop, theme, tmp_path) as session:
        dialog = PhoneSecretDialog(session, "P1")
        qtbot.addWidget(dialog)
        settled(session, dialog, qtbot)
        assert "No caller is let in since" in dialog.state.text()
        dialog.admit()
        qtbot.waitUntil(lambda: "Say why" in dialog.problem, timeout=5000)
        dialog.reason.setText("called back at the known number")
        dialog.admit()
        qtbot.waitUntil(lambda: dialog.state.text() == "There is one.", timeout=5000)
        settled(session, dialog, qtbot)
    assert find_guard(shop.book.reader, shop.account("P1").id).locked_at is None


def test_a_notice_is_put_and_taken_down(session, shop, qtbot):
    dialog = NoticesDialog(session, "P1")
    qtbot.addWidget(dialog)
    dialog.clerk.setText("COLLECT 500")
    dialog.until.setText("2026-12-31")
    dialog.shows.setText("3")
    dialog.must.setChecked(True)
    dialog.put()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1, timeout=5000)
    (notice,) = dialog.model.rows
    assert (notice.clerk, notice.until, notice.shows) == ("COLLECT 500", "2026-12-31", 3)
    dialog.take_down()
    qtbot.waitUntil(lambda: dialog.model.rows == (), timeout=5000)
    settled(session, dialog, qtbot)


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [("until", "tomorrow", "2026-12-31"), ("shows", "often", "whole number"),
     ("clerk", "", "says something")],
)  # fmt: skip
def test_a_notice_that_will_not_do_stays_typed(session, qtbot, field, typed, told):
    dialog = NoticesDialog(session, "P1")
    qtbot.addWidget(dialog)
    dialog.clerk.setText("COLLECT 500")
    getattr(dialog, field).setText(typed)
    dialog.put()
    qtbot.waitUntil(lambda: told in dialog.problem, timeout=5000)
    assert getattr(dialog, field).text() == typed
    assert dialog.model.rows == ()


def test_notices_of_one_account_are_not_those_of_another(session, shop, qtbot):
    dialog = NoticesDialog(session, "P1")
    qtbot.addWidget(dialog)
    dialog.clerk.setText("MANAGER ONLY")
    dialog.put()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1, timeout=5000)
    other = NoticesDialog(session, "P2")
    qtbot.addWidget(other)
    settled(session, other, qtbot)
    assert other.model.rows == ()
