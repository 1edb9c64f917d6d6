import pytest

from desktop.domain.money import CENT
from desktop.domain.pitchers import (
    PitcherVerdict,
    listed_opponent,
    listed_own,
    pitcher_verdict,
    reprice,
)
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode, PitcherOption, RepriceKeep
from desktop.domain.wagers.straight import price_straight

ACTION, REPRICE, NO_ACTION = PitcherVerdict


@pytest.mark.parametrize(
    ("chosen", "away_changed", "home_changed", "both_changed"),
    [
        (PitcherOption.LISTED_BOTH, NO_ACTION, NO_ACTION, NO_ACTION),
        (PitcherOption.LISTED_AWAY, NO_ACTION, REPRICE, NO_ACTION),
        (PitcherOption.LISTED_HOME, REPRICE, NO_ACTION, NO_ACTION),
        (PitcherOption.ACTION, REPRICE, REPRICE, REPRICE),
        (PitcherOption.ACTION_LOCKED, ACTION, ACTION, ACTION),
    ],
)
def test_an_option_says_whose_change_matters(chosen, away_changed, home_changed, both_changed):
    found = [
        pitcher_verdict(chosen, away_started=away, home_started=home)
        for away, home in ((True, True), (False, True), (True, False), (False, False))
    ]
    assert found == [ACTION, away_changed, home_changed, both_changed]


def test_my_pitcher_and_their_pitcher_are_told_by_the_side_that_is_taken():
    assert (listed_own(home=True), listed_opponent(home=True)) == (
        PitcherOption.LISTED_HOME,
        PitcherOption.LISTED_AWAY,
    )
    assert (listed_own(home=False), listed_opponent(home=False)) == (
        PitcherOption.LISTED_AWAY,
        PitcherOption.LISTED_HOME,
    )


@pytest.mark.parametrize(
    ("stake", "price", "keep", "expected"),
    [
        ((16_000, 10_000), "-130", RepriceKeep.BASE, (13_000, 10_000)),
        ((16_000, 10_000), "+120", RepriceKeep.BASE, (10_000, 12_000)),
        ((10_000, 13_000), "-105", RepriceKeep.BASE, (10_500, 10_000)),
        ((10_000, 15_000), "+180", RepriceKeep.BASE, (10_000, 18_000)),
        ((10_000, 10_000), "-110", RepriceKeep.BASE, (11_000, 10_000)),
        ((11_000, 10_000), "-100", RepriceKeep.BASE, (10_000, 10_000)),
        ((16_000, 10_000), "-130", RepriceKeep.RISK, (16_000, 12_308)),
        ((16_000, 10_000), "+120", RepriceKeep.RISK, (16_000, 19_200)),
    ],
)
def test_a_new_price_keeps_the_base_amount_or_the_risk(stake, price, keep, expected):
    assert reprice(stake, parse_price(price), keep, CENT) == expected


def test_a_price_that_did_not_move_keeps_base_amounts_to_the_cent():
    written = price_straight(AmountMode.BASE, 12_345, parse_price("-137"), CENT)
    stake = (written.risk, written.win)
    assert reprice(stake, parse_price("-137"), RepriceKeep.BASE, CENT) == stake
