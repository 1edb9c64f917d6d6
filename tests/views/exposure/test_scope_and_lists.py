"""What the exposure page looks at, its other lists, and from each cell to its tickets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.accounts import AccountKind
from desktop.services.exposure.scope import EVERYTHING, Kinds, Part
from desktop.views.exposure.lists import AGENTS, REPEATED
from desktop.views.exposure.positions import LIVE
from desktop.views.exposure.window import ExposurePage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "scope.bookdesk")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    made.open("Q1", AccountKind.PLAYER, "A2", 1_000_000)
    made.second_agent = made.account("A2").id
    made.first = made.game(451)
    made.second = made.game(453)
    made.accept("452 500")
    made.accept("452 300", "Q1")
    made.accept("P 451 454 50", "P3")
    made.accept("454 100", "P2")
    made.field()
    made.accept("5001 100", "P3")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(ExposurePage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.pane.heatmap.outcome is not None)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return made


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_at_first_everything_is_looked_at(page):
    assert page._scope() == EVERYTHING


def test_an_agent_narrows_every_list(page, shop, qtbot):
    qtbot.waitUntil(lambda: page._scope_bar.agent.count() == 4)
    choose(page._scope_bar.agent, shop.second_agent)
    qtbot.waitUntil(lambda: len(page._lists.events_model.rows) == 1)
    assert page._lists.events_model.rows[0].risk == 330_00
    qtbot.waitUntil(lambda: sum(p.side.tickets for p in page._positions.sides_model.rows) == 1)


@pytest.mark.parametrize(
    ("choice", "rows"),
    [
        (("kinds", Kinds.PARLAY), 2),
        (("kinds", Kinds.IF_BET), 0),
        (("sport", "soccer"), 0),
        (("period", "1h"), 0),
        (("day", 1), 0),
        (("part", Part.HOUSE), 3),
    ],
)
def test_each_choice_is_followed(page, qtbot, session, choice, rows):
    box, value = choice
    choose(getattr(page._scope_bar, box), value)
    assert page._scope() != EVERYTHING
    qtbot.waitUntil(lambda: len(page._lists.events_model.rows) == rows)
    qtbot.waitUntil(lambda: session.runner.is_idle)


def test_g_shows_the_position_by_agent_and_enter_lists_its_tickets(page, qtbot):
    qtbot.keyClick(page._lists.events, Qt.Key.Key_N)
    assert page._lists.shown == AGENTS
    qtbot.waitUntil(lambda: len(page._lists.agents_model.rows) == 4)
    codes = [row.code for row in page._lists.agents_model.rows]
    assert codes == ["HOUSE", "M1", "A1", "A2"]
    page._lists.agents.select_row(3)
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page._lists.agents, Qt.Key.Key_Return)
    assert went.args == ["tickets", "agent:A2 status:open"]


def test_repeated_action_leads_to_its_tickets(page, shop, qtbot):
    page._lists.tabs.setCurrentIndex(REPEATED)
    qtbot.waitUntil(lambda: len(page._lists.repeated_model.rows) == 1)
    assert page._lists.repeated.model().painted_row(0).texts[0] == "451 Home451"
    page._lists.repeated.select_row(0)
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page._lists.repeated, Qt.Key.Key_Return)
    assert went.args == ["tickets", "rot:451 day:2026-11-22 on:game/spread/home status:open"]


def test_enter_on_a_side_lists_the_tickets_of_that_side(page, qtbot):
    sides = [row.side.selection.side for row in page._positions.sides_model.rows]
    page._positions.sides.select_row(sides.index("home"))
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page._positions.sides, Qt.Key.Key_Return)
    assert went.args == ["tickets", "rot:451 day:2026-11-22 on:game/spread/home status:open"]


def test_tickets_with_several_legs_stand_apart_and_open_by_enter(page, qtbot):
    qtbot.keyClick(page._lists.events, Qt.Key.Key_P)
    assert page._positions.tabs.currentIndex() == LIVE
    (live,) = page._positions.live_model.rows
    assert (live.account, live.legs_left) == ("P3", 2)
    assert "at most 132.23" in page._positions.tabs.tabText(LIVE)
    page._positions.live.select_row(0)
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page._positions.live, Qt.Key.Key_Return)
    assert went.args == ["tickets", live.ticket_id]


def test_a_contest_shows_its_entrants_in_place_of_a_picture(page, qtbot):
    rows = page._lists.events_model.rows
    place = next(no for no, row in enumerate(rows) if row.contest is not None)
    page._lists.events.select_row(place)
    qtbot.waitUntil(lambda: page.picture is not None and page.picture.contest is not None)
    assert page.pane.face is page.pane.undrawn
    (ann,) = page._positions.sides_model.rows
    assert (ann.event.home, ann.side.net) == ("Ann", -300_00)
    why = {action.id: action.why_disabled() for action in page.page_actions()}
    assert "No score decides this" in why["exposure.what_if"]
    assert "contest" in why["exposure.lay_off"]


def test_the_header_adds_worst_cases_up_and_keeps_larger_tickets_apart(page, session):
    worst = sum(row.worst for row in page._lists.events_model.rows)
    text = page._header._count.text()
    assert session.formatting.house_result(worst) in text
    assert "several legs apart: at most 132.23" in text


def test_the_models_behave(page, qtbot):
    lists, positions = page._lists, page._positions
    for tab in (AGENTS, REPEATED):
        lists.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(lambda: len(lists.repeated_model.rows) == 1)
    for model in (lists.agents_model, lists.repeated_model, positions.live_model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()
    qtbot.waitUntil(lambda: page._session.runner.is_idle)
