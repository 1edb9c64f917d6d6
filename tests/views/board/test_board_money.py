"""Whose money the board holds, what moved since it was seen, and a board without motion."""

import pytest
from PySide6.QtCore import Qt

from desktop.book.reading import BookReader
from desktop.services.changes import changed
from desktop.services.why.explanation import share
from desktop.views.board.rows import Movement
from desktop.views.board.window import BoardPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "money.bookdesk")
    made.first = made.game(451, away="+150", home="-170")
    made.second = made.game(453)
    made.accept("452 500")
    made.accept("451 ml 100", "P2")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.lines.grid.model().rowCount() > 4)
    return made


def cells(page, title):
    model = page.lines.grid.model()
    place = [column.title for column in model.columns].index(title)
    return {row.rotation: (model.columns[place], row) for row in model.rows if row.rotation}


def test_each_side_tells_its_share_of_our_money_and_what_it_costs(page, session):
    shares, results = cells(page, "Our money"), cells(page, "If it wins")
    with BookReader(session.path) as reader:
        for rotation, risk, result in (("451", 10_000, 55_000 - 15_000), ("452", 55_000, -40_000)):
            column, row = shares[rotation]
            assert column.text(row) == session.formatting.money(share(risk, 65_000)) + " %"
            assert column.why_of(row)(reader).total == share(risk, 65_000)
            column, row = results[rotation]
            assert row.money.result == result
            assert column.why_of(row)(reader).total == result
    column, row = shares["453"]
    assert column.text(row) == ""


def test_only_what_moved_since_it_was_seen_is_left_by_the_filter(page, session, qtbot):
    grid = page.lines.grid
    page.lines.clear_moved()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    grid.setCurrentIndex(grid.model().index(1, 4))
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    session.hub.announce(changed("lines"))
    page.filter.set_filter("", frozenset({"moved"}))
    qtbot.waitUntil(lambda: {r.rotation for r in grid.model().rows} == {"", "451", "452"})
    page.filter.set_filter("", frozenset())
    qtbot.waitUntil(lambda: grid.model().rowCount() > 4)


def test_without_motion_a_move_has_its_arrow_and_no_flash():
    moved = Movement(line_up=True, price_up=None, at=1_000)
    assert moved.mark("line", 1_000) == ("▲ ", "flash-up")
    assert moved.mark("line", 1_000, has_motion=False) == ("▲ ", "")
    assert moved.mark("line", 3_000, has_motion=False) == ("• ", "")
