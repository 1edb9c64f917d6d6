"""Games that are moved or called off in the window, with what hangs on them."""

import pytest

from desktop.views.board.window import RESULTS, BoardPage
from tests.shop import Shop
from tests.views.board.test_moved_games import asked
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "families.book")
    made.parent = made.game(451)
    made.plain = made.game(453)
    made.safety = made.prop(game=451)
    made.overtime = made.prop("Is there overtime?", 9013, game=451)
    made.accept("9012 y r10")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.results.grid.model().rowCount() == 4)
    return made


def test_a_move_asks_about_each_that_hangs_on_the_game(page, shop, session, qtbot):
    page.visit(shop.parent)
    qtbot.waitUntil(lambda: page._why_no_move() is None)
    page.move_event()
    dialog = page._move_dialog
    qtbot.waitUntil(lambda: len(dialog.family.boxes) == 2)
    assert [box.text() for box in dialog.family.boxes.values()] == [
        "9012 Is there a safety? · 1 ticket",
        "9013 Is there overtime? · no ticket",
    ]
    dialog.day.setText("2026-11-23")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1 and dialog.post_button.isEnabled())
    dialog.family.boxes[shop.safety].setChecked(False)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0 and dialog.post_button.isEnabled())
    dialog.post()
    qtbot.waitUntil(lambda: "was moved" in session.strip.sentence)
    days = asked(session, qtbot, "SELECT rot_away, day FROM event ORDER BY rot_away")
    assert days == [
        (451, "2026-11-23"),
        (453, "2026-11-22"),
        (9012, "2026-11-22"),
        (9013, "2026-11-23"),
    ]


def call_off(page, qtbot, event_id):
    page.tabs.setCurrentIndex(RESULTS)
    page.results.show_event(event_id)
    qtbot.waitUntil(lambda: page.results._shown_event == event_id)
    sheet = page.results.sheet
    sheet.status.setCurrentIndex(sheet.status.findData("cancelled"))
    sheet.ask_record()


def test_a_game_that_is_called_off_asks_about_each_that_hangs_on_it(page, shop, session, qtbot):
    call_off(page, qtbot, shop.parent)
    qtbot.waitUntil(lambda: getattr(page.results, "_family_dialog", None) is not None)
    dialog = page.results._family_dialog
    assert asked(session, qtbot, "SELECT DISTINCT status FROM event") == [("scheduled",)]
    dialog.family.boxes[shop.overtime].setChecked(False)
    dialog.submit()
    qtbot.waitUntil(lambda: "is recorded" in session.strip.sentence)
    found = asked(session, qtbot, "SELECT rot_away, status FROM event ORDER BY rot_away")
    assert found == [
        (451, "cancelled"),
        (453, "scheduled"),
        (9012, "cancelled"),
        (9013, "scheduled"),
    ]


def test_a_game_on_which_nothing_hangs_is_called_off_without_a_question(page, shop, session, qtbot):
    call_off(page, qtbot, shop.plain)
    qtbot.waitUntil(lambda: "is recorded" in session.strip.sentence)
    assert asked(session, qtbot, f"SELECT status FROM event WHERE id = {shop.plain}") == [
        ("cancelled",)
    ]
