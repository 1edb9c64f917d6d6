"""What straight action does to lines: ranges, the other side, and what is done once."""

import pytest

from desktop.domain.action_moves import (
    ActionRule,
    Deed,
    Due,
    Mode,
    Stand,
    Step,
    Straight,
    check_rule,
    moves_due,
    offs_due,
    stands_after,
)
from desktop.domain.action_text import format_steps, parse_steps
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side

RULE = ActionRule(Mode.DO, (Step(500_00, 999_99, 2), Step(1_000_00, None, 0, 10)))


def wagers(*said):
    """Straights numbered from 1: `h500` is 500.00 on the home side."""
    sides = {"h": Side.HOME, "a": Side.AWAY, "d": Side.DRAW}
    return [Straight(no, sides[one[0]], int(one[1:]) * 100) for no, one in enumerate(said, start=1)]


def moved(straights, followed=()):
    found = moves_due(RULE, straights, dict(followed))
    return [(due.ticket_id, due.action // 100, due.quarters, due.cents) for due in found]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (["h499"], []),
        (["h500"], [(1, 500, 2, 0)]),
        (["h300", "h200", "h300"], [(2, 500, 2, 0)]),
        (["h500", "h500"], [(1, 500, 2, 0), (2, 1000, 0, 10)]),
        (["h1200"], [(1, 1200, 0, 10)]),
        (["h1200", "h100"], [(1, 1200, 0, 10)]),
        (["h400", "a100", "h400"], []),
        (["h500", "a10", "h500"], [(1, 500, 2, 0), (3, 500, 2, 0)]),
        (["h500", "a500"], [(1, 500, 2, 0), (2, 500, 2, 0)]),
        (["h500", "d1", "h499"], [(1, 500, 2, 0)]),
    ],
    ids=lambda case: " ".join(map(str, case)) if case else "nothing",
)
def test_a_side_moves_once_a_range_until_the_other_side_comes_in(said, expected):
    assert moved(wagers(*said)) == expected


def test_what_was_followed_is_not_due_again_even_after_a_void_before_it():
    straights = wagers("h300", "h300", "h300")
    assert moved(straights, [(2, 600_00)]) == []
    # The first one is void: the two left come to the same range, which moved already.
    assert moved(straights[1:], [(2, 600_00)]) == []


def test_the_totals_of_the_two_teams_are_nothing_to_each_other():
    straights = [
        Straight(1, Side.AWAY_OVER, 300_00),
        Straight(2, Side.HOME_UNDER, 400_00),
        Straight(3, Side.AWAY_OVER, 200_00),
    ]
    assert [due.ticket_id for due in moves_due(RULE, straights, {})] == [3]


def test_a_rule_that_is_off_moves_nothing():
    assert moves_due(ActionRule(Mode.OFF, RULE.steps), wagers("h900"), {}) == []


def test_a_market_leaves_the_board_once_when_a_side_reaches_the_amount():
    straights = wagers("h600", "a600", "h400", "h100")
    (due,) = offs_due(1_000_00, straights, {})
    assert (due.deed, due.ticket_id, due.action) == (Deed.TAKE_OFF, 3, 1_000_00)
    assert offs_due(1_000_00, straights, {3: 1_000_00}) == []


SPREAD = (("home", -14, "-110"), ("away", 14, "-110"))
TOTAL = (("over", 190, "-110"), ("under", 190, "-105"))
MONEY = (("home", 0, "-150"), ("away", 0, "+130"))
SOCCER = (("home", 0, "+140"), ("away", 0, "+180"), ("draw", 0, "+210"))


def stands(market, said):
    return [Stand(Selection(Period.GAME, market, Side(s)), n, p, "open") for s, n, p in said]


@pytest.mark.parametrize(
    ("market", "board", "side", "step", "expected"),
    [
        (Market.SPREAD, SPREAD, "home", (2, 0), [("home", -16, "-110"), ("away", 16, "-110")]),
        (Market.SPREAD, SPREAD, "away", (2, 0), [("away", 12, "-110"), ("home", -12, "-110")]),
        (Market.SPREAD, SPREAD, "home", (0, 5), [("home", -14, "-115"), ("away", 14, "-105")]),
        (Market.TOTAL, TOTAL, "over", (2, 0), [("over", 192, "-110"), ("under", 192, "-105")]),
        (Market.TOTAL, TOTAL, "under", (4, 5), [("under", 186, "-110"), ("over", 186, "-105")]),
        (Market.MONEY_LINE, MONEY, "away", (0, 10), [("away", 0, "+120"), ("home", 0, "-140")]),
        (Market.THREE_WAY, SOCCER, "draw", (0, 10), [("draw", 0, "+200")]),
    ],
)
def test_the_side_with_the_action_gets_worse_and_the_other_follows(
    market, board, side, step, expected
):
    due = Due(Deed.MOVE, 1, Side(side), 500_00, *step)
    after = stands_after(due, stands(market, board))
    assert [(s.selection.side, s.line, s.price) for s in after] == expected


def test_what_is_off_the_board_does_not_move():
    board = [Stand(s.selection, s.line, s.price, "off") for s in stands(Market.SPREAD, SPREAD)]
    assert stands_after(Due(Deed.MOVE, 1, Side.HOME, 1, 2), board) == []
    assert stands_after(Due(Deed.TAKE_OFF, 1, Side.HOME, 1), board) == []


@pytest.mark.parametrize(
    ("market", "rule", "sentence"),
    [
        (Market.SPREAD, ActionRule(Mode.DO), "no range"),
        (Market.SPREAD, ActionRule(Mode.DO, (Step(0, None, 2),)), "before it begins"),
        (Market.SPREAD, ActionRule(Mode.DO, (Step(500, 400, 2),)), "before it begins"),
        (Market.SPREAD, ActionRule(Mode.DO, (Step(1, 9, 2), Step(9, 20, 2))), "within"),
        (Market.SPREAD, ActionRule(Mode.DO, (Step(1, None, 2), Step(9, 20, 2))), "within"),
        (Market.SPREAD, ActionRule(Mode.DO, (Step(1, None),)), "moves nothing"),
        (Market.SPREAD, ActionRule(Mode.DO, (Step(1, None, 41),)), "0 to 10 points"),
        (Market.MONEY_LINE, ActionRule(Mode.DO, (Step(1, None, 2),)), "has none"),
        (Market.SPREAD, ActionRule(Mode.OFF, (), 0), "above 0"),
    ],
)
def test_a_table_that_makes_no_sense_is_refused(market, rule, sentence):
    with pytest.raises(InputError, match=sentence):
        check_rule(market, rule)


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        ("5000-9999.99 0.5", (Step(5_000_00, 9_999_99, 2),)),
        ("10000- 0.5 10c", (Step(10_000_00, None, 2, 10),)),
        ("1-2 5c\n\n3- 1", (Step(1_00, 2_00, 0, 5), Step(3_00, None, 4))),
        ("", ()),
    ],
)
def test_ranges_are_typed_one_a_line(typed, steps):
    assert parse_steps(typed) == steps
    assert parse_steps(format_steps(steps)) == steps


@pytest.mark.parametrize("typed", ["5000", "5000 0.5", "a-b 1", "5000- half"])
def test_what_is_no_range_is_refused(typed):
    with pytest.raises(InputError, match="is no"):
        parse_steps(typed)
