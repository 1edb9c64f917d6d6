"""Proposed limits on the supervisor's page: rules, a look, and the answers, by keys."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule
from desktop.services.limits.adapting import propose, set_rule
from desktop.views.holds.window import PROPOSED, HoldsPage
from tests.shop import Shop
from tests.views.opened import show_page

RULE = LimitRule(
    "winners", 4, (Condition(Indicator.NET, is_over=True, than=100_00),), "wager_limit",
    Change(percent=50),
)  # fmt: skip


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "proposals.bookdesk")
    game = made.game(451)
    made.set("A1", {"wager_limit": 500_00})
    made.accept("451 +3.5 r220", "P1")
    made.accept("451 +3.5 r220", "P2")
    made.now += 6 * 3_600_000
    made.settle(game, 24, 20)
    set_rule(made.book, made.actor, "HOUSE", RULE)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(HoldsPage(session=session), session, qtbot)
    made.activateWindow()
    made.tabs.setCurrentIndex(PROPOSED)
    settle(qtbot, session, made)
    return made


def settle(qtbot, session, page):
    qtbot.waitUntil(
        lambda: session.runner.is_idle and not session.hub.is_marked(page), timeout=5000
    )


def press(qtbot, session, page, key):
    page.activateWindow()
    qtbot.keyClick(page.proposed.grid, key)
    settle(qtbot, session, page)


def states(page):
    return [(row.account, row.status) for row in page.proposed.proposals.rows]


def test_a_look_proposes_and_a_approves_through_a_day(page, qtbot, session):
    assert not page.pane.isVisible()
    press(qtbot, session, page, Qt.Key.Key_L)
    assert states(page) == [("P1", "open"), ("P2", "open")]
    press(qtbot, session, page, Qt.Key.Key_A)
    dialog = page.proposed.dialog
    dialog.through.setText("soon")
    dialog.give()
    assert "is no day" in dialog.strip.sentence
    dialog.through.setText("2026-11-30")
    dialog.give()
    settle(qtbot, session, page)
    assert sorted(states(page)) == [("P1", "approved"), ("P2", "open")]
    press(qtbot, session, page, Qt.Key.Key_L)
    assert sorted(states(page)) == [("P1", "approved"), ("P2", "open")]


def test_r_declines_with_a_reason(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_L)
    press(qtbot, session, page, Qt.Key.Key_R)
    page.proposed.dialog.reason.setText("a friend of the house")
    page.proposed.dialog.give()
    settle(qtbot, session, page)
    assert sorted(states(page)) == [("P1", "declined"), ("P2", "open")]


def test_enter_opens_the_tickets_that_make_the_figures(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_L)
    with qtbot.waitSignal(page.go) as gone:
        press(qtbot, session, page, Qt.Key.Key_Return)
    assert gone.args == ["tickets", "acct:P1 placed:2026-11-17.."]


def test_a_rule_is_typed_changed_and_stopped(page, qtbot, session):
    press(qtbot, session, page, Qt.Key.Key_Insert)
    dialog = page.proposed.dialog
    dialog.name.setText("sharp")
    dialog.conditions.setText("close >> 60")
    dialog.give()
    assert "is no condition" in dialog.strip.sentence
    dialog.conditions.setText("close > 60%, hold < -5%")
    dialog.account.setText("NOBODY")
    dialog.give()
    settle(qtbot, session, page)
    assert "NOBODY" in dialog.strip.sentence
    dialog.account.setText("A1")
    dialog.give()
    settle(qtbot, session, page)
    rules = page.proposed.rules
    assert [row.rule.name for row in rules.rows] == ["winners", "sharp"]
    page.proposed.edit_rule(rules.rows[1])
    assert page.proposed.dialog.conditions.text() == "close > 60%, hold < -5.00%"
    page.proposed.dialog.weeks.setText("8")
    page.proposed.dialog.give()
    settle(qtbot, session, page)
    assert (rules.rows[1].rule.weeks, len(rules.rows)) == (8, 2)
    page.proposed.rules_grid.select_row(1)
    page.proposed.stop_rule()
    settle(qtbot, session, page)
    assert [row.is_active for row in rules.rows] == [True, False]


def test_what_another_station_proposed_is_shown(page, qtbot, session):
    session.runner.write(
        lambda book: propose(book, session.actor, session.house),
        lambda done: session.hub.announce(done.changes),
    )
    qtbot.waitUntil(lambda: len(states(page)) == 2)
