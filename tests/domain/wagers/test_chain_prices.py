import pytest

from desktop.domain.errors import InputError
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import Condition, IfAmounts, IfExposure, ReverseExpansion
from desktop.domain.rules import IfRules, ReverseRules
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.if_bet import price_if_bet
from desktop.domain.wagers.reverse import price_reverse

BASE, RISK = AmountMode.BASE, AmountMode.RISK
EQUAL, LESS, ROLL = IfAmounts.EQUAL, IfAmounts.EQUAL_OR_LESS, IfAmounts.ROLL
IF_WIN, IF_ACTION = Condition.IF_WIN, Condition.IF_ACTION
REVERSES = ReverseRules(8, IF_ACTION, ReverseExpansion.PAIRS, strict=False)


def if_bet(amounts_rule, condition, *legs, exposure=IfExposure.MAX_LEG, **options):
    """Price an if bet of (mode, cents, price) legs."""
    return price_if_bet(
        condition,
        [(mode, cents) for mode, cents, _ in legs],
        [parse_price(price) for _, _, price in legs],
        IfRules(6, amounts_rule, exposure),
        CENT,
        **options,
    )


@pytest.mark.parametrize(
    ("rule", "condition", "legs", "stakes"),
    [
        (LESS, IF_WIN, [(BASE, 10_000, "-110"), (BASE, 10_000, "-190")],
         ((11_000, 10_000), (19_000, 10_000))),
        (LESS, IF_WIN, [(BASE, 10_000, "-110"), (BASE, 5_000, "+150")],
         ((11_000, 10_000), (5_000, 7_500))),
        (EQUAL, IF_ACTION, [(BASE, 10_000, "-110"), (BASE, 10_000, "+150")],
         ((11_000, 10_000), (10_000, 15_000))),
        (ROLL, IF_WIN, [(RISK, 11_000, "-110"), (RISK, 21_000, "-110")],
         ((11_000, 10_000), (21_000, 19_091))),
    ],
)  # fmt: skip
def test_an_if_bet_freezes_risk_and_win_of_each_leg(rule, condition, legs, stakes):
    assert if_bet(rule, condition, *legs).stakes == stakes


@pytest.mark.parametrize(
    ("rule", "condition", "legs", "sentence"),
    [
        (LESS, IF_WIN, [(BASE, 10_000, "-110"), (BASE, 10_001, "-110")], "at most the 100.00"),
        (EQUAL, IF_WIN, [(BASE, 10_000, "-110"), (BASE, 9_999, "-110")], "the same amount"),
        (ROLL, IF_WIN, [(RISK, 11_000, "-110"), (RISK, 21_001, "-110")], "at most the 210.00"),
        (ROLL, IF_ACTION, [(RISK, 11_000, "-110"), (RISK, 21_000, "-110")], "at most the 110.00"),
        (LESS, IF_WIN, [(BASE, 10_000, "-110")], "2 to 6 legs"),
        (LESS, IF_WIN, [(BASE, 10_000, "-110")] * 7, "2 to 6 legs"),
        (LESS, IF_WIN, [(BASE, 10_000, "-110"), (BASE, 0, "-110")], "is no wager"),
    ],
)
def test_an_if_bet_that_the_house_does_not_write_is_refused(rule, condition, legs, sentence):
    with pytest.raises(InputError, match=sentence):
        if_bet(rule, condition, *legs)


def test_each_leg_is_measured_by_the_one_before_it():
    with pytest.raises(InputError, match="Leg 3 is for 80"):
        if_bet(LESS, IF_WIN, *[(BASE, cents, "-110") for cents in (10_000, 5_000, 8_000)])


@pytest.mark.parametrize(
    ("has_quarter_lines", "expected"), [(False, IfExposure.EXACT), (True, IfExposure.MAX_LEG)]
)
def test_a_leg_that_may_win_by_half_holds_its_largest_risk(has_quarter_lines, expected):
    legs = [(BASE, 10_000, "-110")] * 2
    terms = if_bet(
        LESS, IF_WIN, *legs, exposure=IfExposure.EXACT, has_quarter_lines=has_quarter_lines
    )
    assert terms.exposure is expected


def reverse(mode, cents, *prices):
    return price_reverse(
        IF_ACTION, (mode, cents), [parse_price(text) for text in prices], REVERSES, CENT
    )


@pytest.mark.parametrize(
    ("mode", "cents", "stakes"),
    [
        (BASE, 10_000, ((11_000, 10_000), (17_500, 10_000))),
        (RISK, 11_000, ((11_000, 10_000), (11_000, 6_286))),
    ],
)
def test_a_reverse_says_one_amount_for_all_its_legs(mode, cents, stakes):
    assert reverse(mode, cents, "-110", "-175").stakes == stakes


@pytest.mark.parametrize("teams", [1, 9])
def test_a_reverse_of_too_few_or_too_many_teams_is_refused(teams):
    with pytest.raises(InputError, match="2 to 8 teams"):
        reverse(BASE, 10_000, *["-110"] * teams)
