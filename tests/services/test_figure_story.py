"""Every number of the weekly figures is what its postings come to, to the cent."""

from datetime import date

import pytest

from desktop.services.figure_story import DAYS, NUMBERS, read_figure_story
from desktop.services.figures import find_week_figures
from desktop.services.funding.reversing import reverse_money
from desktop.services.weeks import close_week
from tests.shop import Shop

FIRST, SECOND = "2026-11-17", "2026-11-24"


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    game = made.game(451)
    for text, player in (("452 r110", "P1"), ("451 r220", "P2"), ("452 r330", "P2")):
        made.accept(text, player)
    made.settle(game, 10, 20)
    made.post("P1", 7_000, "deposit")
    made.post("P1", -2_000, "withdrawal")
    made.post("P2", 900, "betting_adjustment", figure_date=date(2026, 11, 18))
    made.post("P2", -450, "promotion")
    made.post("P3", 12_345, "opening_balance")
    late = made.post("P3", 5_000, "deposit")
    close_week(made.book, made.actor, date.fromisoformat(FIRST))
    made.now += 7 * 86_400_000
    made.settle(game, 20, 10)
    reverse_money(made.book, made.actor, late.id, "cheque came back")
    yield made
    made.book.close()


def number_of(figure, number):
    if number in DAYS:
        return figure.days[DAYS.index(number)]
    return getattr(figure, number)


@pytest.mark.parametrize("week", [FIRST, SECOND])
def test_every_number_is_the_sum_of_its_parts(shop, week):
    lines = find_week_figures(shop.book.reader, week).lines
    players = [line for line in lines if line.kind == "player"]
    assert len(players) == 3
    for line in players:
        for number in NUMBERS:
            story = read_figure_story(shop.book.reader, week, line.code, number)
            assert story.total == number_of(line.figure, number), (line.code, number)


def test_what_came_late_says_which_week_it_corrects(shop):
    story = read_figure_story(shop.book.reader, SECOND, "P1", "week")
    assert [(part.cents, part.occurred_week) for part in story.parts] == [(-21_000, FIRST)]
    (back,) = read_figure_story(shop.book.reader, SECOND, "P3", "payments").parts
    assert (back.cents, back.occurred_week, back.text) == (-5_000, FIRST, "cheque came back")


def test_what_was_brought_forward_stands_beside_the_postings(shop):
    story = read_figure_story(shop.book.reader, SECOND, "P1", "balance")
    assert (story.brought, len(story.parts), story.total) == (15_000, 1, -6_000)
    first = read_figure_story(shop.book.reader, FIRST, "P3", "carry")
    assert (first.brought, [part.kind for part in first.parts]) == (0, ["opening_balance"])
