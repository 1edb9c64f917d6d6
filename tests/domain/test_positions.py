from fractions import Fraction

import pytest

from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.positions import Open, part_of, positions


def row(market, side, line=0, risk=110_00, win=100_00, *, tickets=1, is_multi=False):
    selection = Selection(Period.GAME, Market(market), Side(side))
    volume = min(abs(risk), abs(win)) * (1 if risk > 0 else -1)
    return Open(selection, line, is_multi, tickets, risk, win, volume)


def of(rows, side):
    (found,) = [p for p in positions(rows) if p.selection.side == side]
    return found


def test_lines_of_one_side_stand_in_one_row_with_their_range_and_average():
    rows = [row("spread", "home", -14), row("spread", "home", -10, 330_00, 300_00, tickets=2)]
    home = of(rows, "home")
    assert (home.tickets, home.risk, home.win, home.volume) == (3, 440_00, 400_00, 400_00)
    assert (home.lowest, home.highest, home.average) == (-14, -10, Fraction(-11))


def test_a_side_that_wins_costs_its_wins_and_earns_what_is_against_it():
    rows = [row("spread", "home", -14), row("spread", "away", 14, 220_00, 200_00)]
    assert (of(rows, "home").net, of(rows, "away").net) == (120_00, -90_00)


def test_a_draw_takes_both_other_sides():
    rows = [row("three_way", side, 0, 100_00, 200_00) for side in ("home", "away", "draw")]
    assert [p.net for p in positions(rows)] == [0, 0, 0]


@pytest.mark.parametrize(("side", "net"), [("home_or_draw", -200_00), ("draw_or_away", -200_00)])
def test_of_a_double_chance_the_worse_outcome_counts(side, net):
    rows = [row("double_chance", s, 0, 150_00, 100_00) for s in ("home_or_draw", "draw_or_away")]
    assert of(rows, side).net == net


def test_an_over_of_one_team_is_not_against_the_other_team():
    rows = [row("team_total", "home_over", 80), row("team_total", "away_under", 70)]
    assert of(rows, "home_over").net == -100_00


def test_legs_of_parlays_stand_apart_and_make_no_net():
    rows = [row("spread", "home", -14, is_multi=True)]
    (home,) = positions(rows)
    assert (home.tickets, home.risk, home.net, home.average) == (0, 0, 0, None)
    assert (home.legs, home.legs_risk, home.legs_win) == (1, 110_00, 100_00)


def test_what_is_laid_off_counts_against_the_rest():
    rows = [row("spread", "home", -14), row("spread", "home", -12, -110_00, -100_00)]
    home = of(rows, "home")
    assert (home.risk, home.win, home.net, home.average) == (0, 0, 0, Fraction(-13))


def test_a_part_is_rounded_once():
    assert (part_of(5, Fraction(1, 2)), part_of(-5, Fraction(1, 2))) == (3, -3)
