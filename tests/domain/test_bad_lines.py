"""Lines that are probably typed wrong are asked about, and the usual ones never."""

import pytest

from desktop.domain.bad_lines import find_doubts, usual_guard
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.offers import Offer

_SIDES = {"h": Side.HOME, "a": Side.AWAY, "o": Side.OVER, "u": Side.UNDER, "y": Side.YES}
_MARKETS = {"s": Market.SPREAD, "t": Market.TOTAL, "m": Market.MONEY_LINE, "f": Market.OUTRIGHT}


def board(text):
    """`sh-3.5/-110 to47` are sides of markets with their line and price."""
    found = {}
    for word in text.split():
        line, _, price = word[2:].partition("/")
        market = _MARKETS[word[0]]
        points = parse_line(line) if market in {Market.SPREAD, Market.TOTAL} else 0
        quoted = (price or "-110") if market in {Market.SPREAD, Market.TOTAL} else line
        found[Selection(Period.GAME, market, _SIDES[word[1]])] = Offer(points, quoted, "open")
    return found


def doubts(before, after, sport=Sport.FOOTBALL):
    found = find_doubts(sport, board(before), board(after), usual_guard(sport))
    return [doubt.sentence for doubt in found]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("sh-3.5 sa3.5", "sh-13.5 sa13.5", "moves by 10 points, from -3.5 to -13.5"),
        ("sh-3.5 sa3.5", "sh3.5 sa-3.5", "The favourite changes: home was -3.5"),
        ("to47 tu47", "to74 tu74", "moves by 27 points, from 47 to 74"),
        ("", "to4.5 tu4.5", "4.5 is outside 20 to 110"),
        ("", "to470 tu470", "470 is outside 20 to 110"),
        ("", "sh-7 sa7 mh+240 ma-300", "home gives 7 and is the underdog at +240"),
        ("sh-7 sa7", "mh+240 ma-300", "home gives 7"),
        ("mh-110", "mh-1100", "from -110 to -1100"),
        ("fy+1000", "fy+10000", "+1000 would be +10000"),
        ("fy+10000", "fy+20000", "multiple"),
        ("fy+10000", "fy+1000", "or a part"),
    ],
)
def test_what_looks_wrong_is_asked_about_once(before, after, sentence):
    (told,) = doubts(before, after)
    assert sentence in told


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sh-3.5 sa3.5", "sh-4.5 sa4.5"),
        ("sh-1 sa1", "sh1 sa-1"),
        ("sh-3.5 sa3.5", "sh-3.5/-120 sa3.5/+100"),
        ("to47 tu47", "to50 tu50"),
        ("", "sh-14 sa14 to61 tu61 mh-600 ma+450"),
        ("", "sh-1 sa1 mh+100 ma-120"),
        ("mh-110", "mh+120"),
        ("fy+1000", "fy+1400"),
        ("sh-13.5 sa13.5", "sh-13.5 sa13.5"),
    ],
)
def test_usual_moves_raise_no_question(before, after):
    assert doubts(before, after) == []


@pytest.mark.parametrize(
    ("after", "is_doubted"),
    [
        ("sh-1.5/+140 sa1.5/-160 mh-150 ma+130", False),
        ("sh-1.5/+190 sa1.5/-220 mh+105 ma-125", False),
        ("sh-1.5/+190 sa1.5/-220 mh+160 ma-180", True),
    ],
)
def test_the_run_line_of_a_near_even_game_agrees_with_its_money_line(after, is_doubted):
    assert bool(doubts("", after, Sport.BASEBALL)) is is_doubted


def test_a_part_of_a_game_has_a_smaller_total():
    half = {
        Selection(Period.H1, Market.TOTAL, side): Offer(4 * 9, "-110", "open")
        for side in (Side.OVER, Side.UNDER)
    }
    assert find_doubts(Sport.FOOTBALL, {}, half, usual_guard(Sport.FOOTBALL)) == []
