"""Games that are moved in the window, and suspended ones whose result is typed."""

import pytest

from desktop.services.settlement import Result, record_result
from desktop.views.board.window import RESULTS, BoardPage
from tests.shop import TICKETS, Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "moved.book")
    made.moved = made.game(451)
    made.suspended = made.game(453)
    made.accept("452-3.5 r110")
    result = Result("suspended", {"1h": (7, 10)}, None, played=56 * 60)
    record_result(made.book, made.actor, made.suspended, result)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.results.grid.model().rowCount() == 2)
    return made


def asked(session, qtbot, sql):
    found = []

    def ask(reader):
        return [tuple(row) for row in reader.connection.exec_driver_sql(sql).all()]

    session.runner.read(ask, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_move_shows_ruling_and_tickets_before_it_is_made(page, shop, session, qtbot):
    page.visit(shop.moved)
    qtbot.waitUntil(lambda: page._why_no_move() is None)
    page.move_event()
    dialog = page._move_dialog
    assert not dialog.post_button.isEnabled()
    dialog.day.setText("2026-11-23")
    qtbot.waitUntil(lambda: "no action" in dialog.rulings.text())
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1 and dialog.post_button.isEnabled())
    assert asked(session, qtbot, f"SELECT status FROM {TICKETS}") == [("open",)]
    dialog.post()
    qtbot.waitUntil(lambda: "was moved" in session.strip.sentence)
    assert asked(session, qtbot, f"SELECT status FROM {TICKETS}") == [("no_action",)]


def test_a_day_that_is_none_is_said_and_nothing_can_be_posted(page, shop, qtbot):
    page.visit(shop.moved)
    qtbot.waitUntil(lambda: page._why_no_move() is None)
    page.move_event()
    dialog = page._move_dialog
    dialog.day.setText("tomorrow")
    assert "not a day" in dialog.problem.text()
    assert not dialog.post_button.isEnabled()


@pytest.mark.parametrize(
    "end",
    [("2026-11-22 23:10", "final", "→ action"), ("2026-11-25 20:00", "stopped", "as stopped")],
)
def test_the_end_of_a_suspended_game_is_ruled_on(page, shop, session, qtbot, end):
    completed, status, said = end
    page.tabs.setCurrentIndex(RESULTS)
    page.results.show_event(shop.suspended)
    qtbot.waitUntil(lambda: page.results._shown_event == shop.suspended)
    sheet = page.results.sheet
    sheet.status.setCurrentIndex(sheet.status.findData("final"))
    for side, points in (("away", "27"), ("home", "17")):
        sheet.matrix.fields[side, "final"].setText(points)
    sheet.completion.setText(completed)
    sheet.ask_record()
    qtbot.waitUntil(lambda: said in session.strip.sentence)
    found = asked(session, qtbot, f"SELECT status FROM event WHERE id = {shop.suspended}")
    assert found == [(status,)]
