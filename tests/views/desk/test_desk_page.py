"""The desk over a real book: what it counts, whose side it names, where it leads."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.markets import Market, Side
from desktop.domain.weeks import milliseconds
from desktop.services.changes import changed
from desktop.services.glance import read_glance
from desktop.services.lines import set_lines
from desktop.services.users import Role, new_user
from desktop.services.users import add_user as add_user_to_book
from desktop.services.wagers import void_ticket
from desktop.views.desk.window import DeskPage
from tests.shop import Shop
from tests.views.opened import opened

LATER = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
EVENING = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "desk.bookdesk", credit=100_000)
    yesterday = made.event(441, day="2026-11-22")
    made.board(yesterday)
    made.accept("442 100", "P1")
    made.settle(yesterday, 20, 10)
    made.first = made.game(451)
    made.second = made.event(453, start=EVENING, day="2026-11-23")
    made.board(made.second)
    made.accept("452 200", "P2")
    made.accept("P 452/454 50", "P3")
    yield made
    made.book.close()


@pytest.fixture
def session(shop, theme, tmp_path):
    with opened(shop, theme, tmp_path) as session:
        yield session


@pytest.fixture
def page(session, qtbot):
    made = DeskPage(session)
    qtbot.addWidget(made)
    made.resize(1264, 800)
    made.show()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return made


def glance(shop):
    return read_glance(shop.book.reader, shop.house, shop.now)


def test_tickets_of_the_figure_day_are_counted_with_their_handle(shop):
    assert glance(shop).tickets == (3, 11_000 + 22_000 + 5_000)
    shop.now = milliseconds(EVENING)
    assert glance(shop).tickets == (0, 0)


def test_void_tickets_are_no_handle(shop):
    accepted = shop.accept("451 100")
    void_ticket(shop.book, shop.actor, accepted.ticket_id, "test")
    assert glance(shop).tickets.tickets == 3


def test_the_players_sums_add_up(shop):
    players = glance(shop).players
    assert (players.players, players.suspended, players.opened) == (3, 0, 3)
    assert (players.owed, players.due, players.pending) == (-11_000, 0, 27_000)


def test_the_week_is_told_from_the_houses_side(shop):
    seen = glance(shop)
    assert seen.house_result == 11_000
    assert (seen.figures.graded, seen.figures.handle) == (1, 11_000)


def test_events_ahead_come_in_the_order_of_their_start(shop):
    assert [event.rot_away for event in glance(shop).coming] == [451, 453]
    assert glance(shop).coming[0].spread == -14


def test_a_started_event_with_open_tickets_waits_for_its_result(shop):
    assert glance(shop).late == ()
    shop.now = milliseconds(LATER)
    (late,) = glance(shop).late
    assert (late.rot_away, late.tickets) == (451, 2)
    shop.result(shop.first, 3, 7)
    seen = glance(shop)
    assert (seen.late, seen.to_approve) == ((), 1)


def test_an_event_without_tickets_is_not_waited_for(shop):
    shop.game(461)
    shop.now = milliseconds(LATER)
    assert [event.rot_away for event in glance(shop).late] == [451]


def test_a_user_more_is_no_player_more(shop):
    add_user_to_book(shop.book, shop.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    assert glance(shop).players.players == 3


def test_the_stages_say_their_figures_and_whose_side_they_are_on(page):
    said = {
        card.accessibleName(): card.accessibleDescription()
        for card in (
            page.registration,
            page.funding,
            page.wagering,
            page.settlement,
            page.reporting,
        )
    }
    assert said["1  Registration"].startswith("3 players")
    assert said["2  Funding"].startswith("110.00 players owe")
    assert said["3  Wagering"].startswith("3 tickets today. 0 wagers held. 380.00 handle today")
    assert said["4  Settlement"].startswith("0 nothing to do")
    assert said["5  Reporting"].startswith("110.00 house wins this week")


def test_every_stage_leads_to_its_page(page, qtbot):
    for card, target in (
        (page.registration, "accounts"),
        (page.funding, "money"),
        (page.wagering, "entry"),
        (page.settlement, "settlement"),
        (page.reporting, "weekly"),
    ):
        with qtbot.waitSignal(page.go) as told:
            qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
        assert told.args == [target, None]


def test_every_line_of_open_work_leads_to_where_it_is_done(page, qtbot):
    led = []
    page.go.connect(lambda *way: led.append(way))
    for card in page.stages:
        for line in card.lines:
            if line.isEnabled():
                qtbot.keyClick(line, Qt.Key.Key_Space)
    assert ("tickets", "flag:open") in led
    assert ("tickets", "placed:today") in led
    assert ("money", None) in led
    assert ("weekly", "2026-11-17") in led
    assert len(led) == sum(line.isEnabled() for card in page.stages for line in card.lines)


def test_the_number_of_a_stage_is_its_key(page):
    keys = {action.id: action.keys for action in page.page_actions()}
    assert [keys[f"desk.{name}"] for name in (
        "registration", "funding", "wagering", "settlement", "reporting",
    )] == [("1",), ("2",), ("3",), ("4",), ("5",)]  # fmt: skip


def test_enter_leads_from_an_event_to_where_it_is_worked_on(page, shop, qtbot):
    for grid, target in ((page.coming_grid, "board"), (page.worst_grid, "exposure")):
        grid.select_row(0)
        with qtbot.waitSignal(page.go) as told:
            qtbot.keyClick(grid, Qt.Key.Key_Return)
        assert told.args == [target, shop.first]


def test_what_changed_elsewhere_is_read_again(page, session, shop, qtbot):
    setting = shop.setting(Market.SPREAD, Side.HOME, -18, "-110")
    session.runner.write(
        lambda book: set_lines(book, shop.actor, shop.first, [setting]), session.hub.announce
    )
    qtbot.waitUntil(lambda: page.coming.rows[0].spread == -18)


def test_a_hidden_desk_reads_when_it_is_shown_again(page, session, qtbot):
    page.hide()
    session.hub.announce(changed("lines"))
    qtbot.waitUntil(lambda: session.hub.is_marked(page))
    page.show()
    qtbot.waitUntil(lambda: not session.hub.is_marked(page) and session.runner.is_idle)


def test_the_tables_keep_the_rules_of_qt(page, qtbot, session):
    testers = [QAbstractItemModelTester(model) for model in (page.coming, page.worst, page.late)]
    page.reload()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert len(testers) == 3
