"""One ticket of each kind by key presses: preview, read-back, number, what the book then has."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.entry.states import State
from tests.shop import Shop
from tests.views.entry.test_entry_page import clerk, page  # noqa: F401  # fixtures

KINDS = [
    ("P 452 454 100", "parlay", 10_000, 26_446, "Two-team parlay"),
    ("T6 452 454 110", "teaser", 12_100, 11_000, "Two-team six-point teaser"),
    ("RR2 452 454 456 50", "round_robin", 15_000, 39_669, "three parlays at fifty"),
    ("452 500 > 454 300", "if_bet", 55_000, 80_000, "If it wins, then 454"),
    ("RA 452 454 100", "reverse", 22_000, 40_000, "each pair both ways"),
    ("9012 y 100", "prop", 10_000, 30_000, "Proposition"),
    ("5001 ew 10", "future", 2_000, 3_600, "Each way"),
    ("6001 win 20", "horse", 2_000, 30_000, "at the track's price"),
    ('WR "Rain" +250 100', "manual", 10_000, 25_000, "Write-in: Rain"),
    ("452 b1 500", "straight", 80_000, 50_000, "bought to minus two and a half"),
    ("452 100 fp", "straight", 10_000, 9_091, "Free play"),
]


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "kinds.bookdesk")
    for rotation in (451, 453, 455):
        made.game(rotation, away="+150", home="-170")
    made.prop()
    made.field(tuple("ABCDEFGH"))
    made.race()
    made.pay("P1", 50_000, "free_play")
    made.change_rules(open_spots=True)
    yield made
    made.book.close()


@pytest.mark.parametrize(("typed", "kind", "risk", "win", "said"), KINDS)
def test_a_ticket_of_each_kind_is_taken_by_the_keyboard(clerk, page, typed, kind, risk, win, said):  # noqa: F811, PLR0917  # a fixture by its name, and one column each
    clerk.read_back(typed)
    assert page.call.state is State.READ_BACK, page.strip.sentence
    assert said in page.panel.sentence.text()
    clerk.press(Qt.Key.Key_F12)
    ((found_risk, found_win, _, status),) = clerk.tickets()
    assert (found_risk, found_win, status) == (risk, win, "open")
    assert page.tickets.rows[0].kind == kind


def test_open_spots_are_filled_by_the_number_of_their_ticket(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("P 452 454 * 100")
    clerk.press(Qt.Key.Key_F12)
    number = page.tickets.rows[0].number
    clerk.type(f"#{number} 456 ml")
    clerk.press(Qt.Key.Key_Return)
    assert page.call.state is State.READ_BACK, page.strip.sentence
    clerk.press(Qt.Key.Key_F12)
    ((risk, win, description, _),) = clerk.tickets()
    assert (risk, win, description.count(" + ")) == (10_000, 47_885, 2)


def test_related_legs_wait_for_the_supervisor_s_key(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("P 452 452ml 100")
    assert page.call.state is State.EDIT
    assert "related" in page.strip.sentence
    clerk.press(Qt.Key.Key_F8, on=page.box)
    assert page.call.state is State.READ_BACK
    clerk.press(Qt.Key.Key_F12)
    assert len(clerk.tickets()) == 1


def test_the_lines_of_a_teaser_are_shown_as_they_are_teased_without_prices(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("T6 452 454 u 100")
    assert [line.leg.line for line in page.legs.rows] == [10, 214]
    assert [line.price for line in page.legs.rows] == ["", ""]
