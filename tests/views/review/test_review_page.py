"""The review page by keyboard: rows lead somewhere, are approved, given away, noted; claims."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.book.queries.people import list_users
from desktop.domain.rights import Role
from desktop.services import users
from desktop.services.claims import NewClaim, open_claim
from desktop.services.settings.changing import change_settings
from desktop.views.actions import find_conflicts
from desktop.views.page import Page
from desktop.views.review.window import CLAIMS, ReviewPage
from tests.shop import Shop
from tests.views.opened import rows_of, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    users.add_user(made.book, made.actor, users.new_user("Ann", Role.CLERK))
    ann = next(user for user in list_users(made.book.reader) if user.name == "Ann")
    made.clerk = users.actor_of(ann, "s")
    change_settings(made.book, made.actor, made.house, "HOUSE", {"review/winner": 50_00})
    game = made.game(451)
    made.ticket = made.accept("452 r110")
    made.settle(game, 0, 30)
    made.claim = open_claim(made.book, made.actor, NewClaim("says +7", made.ticket.ticket_id))
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(ReviewPage(session), session, qtbot)
    qtbot.waitUntil(lambda: made.items.rowCount() == 2 and made.claims.model.rowCount() == 1)
    return made


def press(page, qtbot, key):
    qtbot.keyClick(page.tabs.currentWidget(), key)


def choose(page, kind):
    place = next(no for no, item in enumerate(page.items.rows) if item.kind == kind)
    page.tabs.currentWidget().setFocus()
    page.tabs.currentWidget().select_row(place)


def test_it_is_a_page_without_conflicting_keys(page):
    assert isinstance(page, Page)
    assert find_conflicts(page.page_actions()) == []
    for model in (page.items, page.claims.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_every_row_says_what_is_wrong_and_enter_leads_there(page, qtbot, shop):
    assert [item.kind for item in page.items.rows] == ["Claim", "Big winner"]
    choose(page, "Big winner")
    with qtbot.waitSignal(page.go) as went:
        press(page, qtbot, Qt.Key.Key_Return)
    assert went.args == ["tickets", shop.ticket.ticket_id]
    choose(page, "Claim")
    press(page, qtbot, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == CLAIMS
    assert page.current().number == shop.claim.number


def test_a_winner_is_put_aside_with_a_reason(page, qtbot):
    choose(page, "Big winner")
    press(page, qtbot, Qt.Key.Key_A)
    page.deeds.dialog.give()
    assert "reason" in page.deeds.dialog.problem
    qtbot.keyClicks(page.deeds.dialog.reason, "tape agrees")
    qtbot.keyClick(page.deeds.dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.items.rowCount() == 1)


def test_a_row_is_given_to_somebody_and_noted_on(page, qtbot):
    choose(page, "Claim")
    press(page, qtbot, Qt.Key.Key_H)
    page.deeds.dialog.names.setCurrentText("Ann")
    page.deeds.dialog.give()
    qtbot.waitUntil(lambda: page.items.rows[0].assigned_to == "Ann")
    page.deeds.ask_note()
    qtbot.keyClicks(page.deeds.dialog.reason, "listened to the tape")
    qtbot.keyClick(page.deeds.dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "listened to the tape" in page.detail.text.toPlainText())
    assert page.items.rows[0].notes == 1


def test_a_claim_is_upheld_with_money_from_the_page(page, qtbot, shop):
    page.visit(("claim", shop.claim.id))
    qtbot.waitUntil(lambda: page.current() is not None)
    press(page, qtbot, Qt.Key.Key_D)
    dialog = page.deeds.dialog
    assert not dialog.amount.isEnabled()
    dialog.result_box.setCurrentIndex(1)
    dialog.remedy.setCurrentText("Betting adjustment")
    assert dialog.amount.isEnabled()
    qtbot.keyClicks(dialog.text, "the tape says +7")
    dialog.decide()
    assert "Type the amount" in dialog.problem
    qtbot.keyClicks(dialog.amount, "100")
    dialog.decide()
    qtbot.waitUntil(lambda: page.claims.model.row_at(0).status == "upheld")
    qtbot.waitUntil(lambda: [item.kind for item in page.items.rows] == ["Big winner"])


def test_a_claim_is_taken_for_an_account_and_a_wrong_ticket_is_refused(page, qtbot):
    page.show_queue()
    press(page, qtbot, Qt.Key.Key_Insert)
    dialog = page.deeds.dialog
    dialog.ticket.setText("KA1-1")
    dialog.account.setText("")
    dialog.text.setPlainText("was paid twice")
    dialog.take()
    qtbot.waitUntil(lambda: dialog.problem != "")
    dialog.ticket.clear()
    dialog.account.setText("p2")
    dialog.take()
    qtbot.waitUntil(lambda: page.claims.model.rowCount() == 2)
    assert {claim.account for claim in rows_of(page.claims.model)} == {"P1", "P2"}


def test_a_clerk_takes_claims_and_decides_none(shop, session, qtbot):
    session.actor = shop.clerk
    page = show_page(ReviewPage(session), session, qtbot)
    qtbot.waitUntil(lambda: page.items.rowCount() == 2)
    why = {action.id: action.why_disabled for action in page.page_actions()}
    page.show_claims()
    qtbot.waitUntil(lambda: page.current() is not None)
    assert why["review.claim"]() is None
    assert "manager or the owner" in why["review.decide"]()
    assert "manager or the owner" in why["review.assign"]()


def test_claims_are_found_by_number_word_and_state_and_a_visit_shows_one_whatever_is_filtered(
    page, qtbot, shop, session
):
    def found(text, *chips):
        page.claims.filter.set_filter(text, frozenset(chips))
        qtbot.waitUntil(lambda: session.runner.is_idle)
        return [claim.id for claim in rows_of(page.claims.model)]

    page.take_filter()
    assert page.tabs.currentIndex() == CLAIMS
    mine = [shop.claim.id]
    for text in (shop.claim.number, shop.ticket.number, "p1 +7", ""):
        assert found(text) == mine
    assert [found("", "open"), found("", "decided"), found("+8")] == [mine, [], []]
    page.visit(("claim", shop.claim.id))
    qtbot.waitUntil(lambda: page.current() is not None and page.current().id == shop.claim.id)
