"""Spots that nobody filled in time wait in the queue, and Enter closes them after a look."""

import pytest

from desktop.services.reviewing import EXPIRED_SPOTS
from desktop.views.settlement.window import SettlementPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "spots.bookdesk")
    made.change_rules(open_spots=True)
    game = made.game(451)
    made.accept("P 452 * 100")
    made.settle(game, 10, 30)
    made.now += 400 * 86_400_000
    yield made
    made.book.close()


def test_the_queue_names_them_and_enter_closes_them(session, qtbot):
    page = show_page(SettlementPage(session=session), session, qtbot)

    def rows():
        return [n for n, entry in enumerate(page._model.rows)
                if entry.entry.waits_for == EXPIRED_SPOTS]  # fmt: skip

    qtbot.waitUntil(lambda: len(rows()) == 1)
    page._on_row_activated(page._model.row_at(rows()[0]))
    dialog = page.by_hand.decisions.dialog
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1 and dialog.post_button.isEnabled())
    dialog.post()
    qtbot.waitUntil(lambda: "are closed" in session.strip.sentence)
    qtbot.waitUntil(lambda: rows() == [])
