"""The supervisor's page of held wagers over a real book, by its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.book.queries.board import list_lines
from desktop.services.holds.deciding import refuse_hold
from desktop.views.holds.window import ENDED, HoldsPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "queue.bookdesk")
    made.game_id = made.game(451, away="+150", home="-170")
    made.follow_spreads()
    made.set("A1", {"hold/*/*": 100_00, "wager_limit": 400_00})
    made.hold("452-3.5 r500")
    made.hold("451 o r220", "P2")
    gone = made.hold("451 ml r150", "P3")
    refuse_hold(made.book, made.actor, gone, "no more of these")
    made.now += 1_000
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(HoldsPage(session=session), session, qtbot)
    made.activateWindow()
    settle(qtbot, session, made)
    return made


def settle(qtbot, session, page):
    qtbot.waitUntil(
        lambda: session.runner.is_idle and not session.hub.is_marked(page), timeout=5000
    )


def press(qtbot, session, page, key):
    qtbot.keyClick(page.waiting, key)
    settle(qtbot, session, page)


def test_what_waits_stands_with_why_limits_and_figures(page):
    QAbstractItemModelTester(page.waiting.rows)
    assert [h.account for h in page.waiting.rows.rows] == ["P1", "P2"]
    assert "wager limit from A1" in page.pane.why.text()
    assert "hold amount from A1" in page.pane.why.text()
    assert "wager limit from A1" in page.pane.answer.text()
    assert {layer.name.value for layer in page.pane.layers} >= {"wager limit", "hold amount"}
    assert "−3.5 −110" in page.pane.board.text()


def test_a_approves_and_the_next_one_is_shown(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_A)
    assert [h.account for h in page.waiting.rows.rows] == ["P2"]
    assert [h.status for h in page.ended.rows.rows] == ["booked", "refused"]
    assert session.strip.sentence.startswith("Approved: ticket ")
    assert page.pane.isVisible()
    press(qtbot, session, page, Qt.Key.Key_A)
    # With nothing to look at there is no empty frame: the queue's sentence has the room.
    assert page.waiting.rows.rowCount() == 0
    qtbot.waitUntil(lambda: not page.pane.isVisible())


def test_the_action_of_an_approved_wager_moves_the_line_at_once(shop, page, qtbot, session):
    found = []
    press(qtbot, session, page, Qt.Key.Key_A)
    session.runner.read(lambda reader: list_lines(reader, shop.game_id), found.extend)
    settle(qtbot, session, page)
    assert [line.line for line in found if (line.market, line.side) == ("spread", "home")] == [-16]


def test_c_counters_and_the_caller_answers_next(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_C)
    page.answers.dialog.wager.setText("452-3.5 r250")
    page.answers.dialog.offer()
    settle(qtbot, session, page)
    (countered,) = [h for h in page.waiting.rows.rows if h.status == "countered"]
    assert countered.wager["risk"] == 250_00
    assert "The caller had asked for" in page.pane.why.text()
    action = next(a for a in page.page_actions() if a.id == "holds.approve")
    assert "countered" in action.why_disabled()


def test_r_refuses_with_a_reason(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_R)
    page.answers.dialog.reason.setText("too much on this side")
    page.answers.dialog.give()
    settle(qtbot, session, page)
    assert [h.account for h in page.waiting.rows.rows] == ["P2"]
    assert page.ended.rows.rows[0].reason == "too much on this side"


def test_an_answered_one_leads_to_its_ticket(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_A)
    page.tabs.setCurrentIndex(ENDED)
    page.ended.select_row(0)
    with qtbot.waitSignal(page.go) as gone:
        page.ended.row_activated.emit(page.ended.current_row())
    assert gone.args[0] == "tickets"
    settle(qtbot, session, page)
