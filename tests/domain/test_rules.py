"""House rules are read from profiles, and whatever is wrong in one is refused by its name."""

import copy
import json
from fractions import Fraction
from pathlib import Path

import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Sport
from desktop.domain.money import Rounding
from desktop.domain.profiles.keys import KEYS
from desktop.domain.profiles.pay_tables import check_pay_table, fill_in
from desktop.domain.profiles.reading import house_rules
from desktop.domain.rule_choices import ParlayMode, TieRule, Window
from desktop.domain.tickets import PitcherOption, TicketKind

RESOURCES = Path(__file__).parents[2] / "resources"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


TABLES = {
    check_pay_table(table): table for table in map(read, (RESOURCES / "pay_tables").glob("*.json"))
}


def shipped(name):
    return fill_in(read(RESOURCES / "rules" / f"{name}.json"), TABLES)


def changed(path, value, name="default"):
    """A shipped profile with another value at a path such as `teasers.6.pays`."""
    profile = copy.deepcopy(shipped(name))
    *parents, last = path
    part = profile
    for parent in parents:
        part = part[parent]
    part[last] = value
    return profile


def paths(value, path=()):
    """Every key of a profile, at every depth."""
    for name, inner in value.items():
        yield (*path, name)
        if isinstance(inner, dict):
            yield from paths(inner, (*path, name))


CHOSEN_BY_THE_HOUSE = {"slang", "rotation_prefixes", "buy_costs", "touch", "teasers", "pleasers"}
CHOSEN_BY_THE_HOUSE |= {"official_seconds"}
FIXED = [
    path
    for path in paths(shipped("default"))
    if len(path) == 1 or path[-2] not in CHOSEN_BY_THE_HOUSE
]


@pytest.mark.parametrize("name", ["default", "whole_dollars", "nevada"])
def test_every_profile_that_is_shipped_is_accepted(name):
    assert house_rules(shipped(name)).name


def test_the_default_profile_is_the_recommended_one():
    rules = house_rules(shipped("default"))
    assert (rules.version, rules.rounding, rules.parlay.max_legs) == (1, Rounding(), 10)
    said_as_base = {kind for kind, mode in rules.entry_mode_default.items() if mode == "base"}
    assert said_as_base == {
        TicketKind.STRAIGHT,
        TicketKind.TEASER,
        TicketKind.IF_BET,
        TicketKind.REVERSE,
    }
    assert rules.parlay.mode is ParlayMode.TRUE
    assert rules.correlation_ratio == Fraction(3, 10)
    assert rules.rotation_prefixes[1] is Period.H1
    assert rules.slang["dime"] == 1_000_00
    assert rules.baseball.pitchers[Market.MONEY_LINE] is PitcherOption.LISTED_BOTH
    assert rules.baseball.pitchers[Market.SPREAD] is PitcherOption.ACTION_LOCKED
    assert rules.resume[Sport.SOCCER] is Window.HOURS_24
    assert not rules.pleasers
    assert not rules.birdcage_enabled


def test_old_credit_shops_round_to_whole_dollars():
    assert house_rules(shipped("whole_dollars")).rounding == Rounding(100, "half_up")


def test_nevada_rounds_to_nickels_pays_by_its_tables_and_teases_no_totals():
    rules = house_rules(shipped("nevada"))
    assert rules.rounding == Rounding(5, "half_up")
    assert (rules.parlay.mode, rules.parlay.table) == (ParlayMode.TABLE_IF_STANDARD, "WH_NV")
    assert rules.parlay.pays[-1] == (10, "f720/1")
    assert not any(card.totals for card in rules.teasers.values())
    special = rules.teasers["14sw"]
    assert (special.points, special.basketball_points, special.tie_rule) == (56, None, TieRule.LOSE)
    assert (special.min_legs, special.max_legs, special.pays) == (4, 4, ((4, "f1/2"),))


def test_a_classic_teaser_moves_football_by_six_and_basketball_by_four():
    card = house_rules(shipped("default")).teasers["6"]
    assert (card.points, card.basketball_points) == (24, 16)
    assert (card.min_legs, card.max_legs, card.pays[0]) == (2, 8, (2, "-110"))


@pytest.mark.parametrize("path", FIXED, ids=".".join)
def test_a_profile_that_leaves_something_open_is_refused_by_its_name(path):
    profile = copy.deepcopy(shipped("default"))
    part = profile
    for parent in path[:-1]:
        part = part[parent]
    del part[path[-1]]
    with pytest.raises(InputError, match=f"do not say “{'.'.join(path)}”"):
        house_rules(profile)


WRONG = [-7, 1.5, "", "nonsense!", [[]], {"?": 1}]
WORDS = {"name", "table"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (path, value)
        for path in paths(shipped("default"))
        for value in WRONG
        if not (path[-1] in WORDS and value == "nonsense!")
    ],
)
def test_a_value_of_another_kind_is_refused_by_its_name(path, value):
    name = ".".join(path)
    with pytest.raises(InputError, match=f"“{name}") as refused:
        house_rules(changed(path, value))
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("key", [key.name for key in KEYS])
def test_a_truth_value_is_no_number_and_a_number_is_no_truth_value(key):
    profile = shipped("default")
    wrong = 1 if isinstance(profile[key], bool) else True
    with pytest.raises(InputError, match=f"“{key}”"):
        house_rules(profile | {key: wrong})


@pytest.mark.parametrize("path", [("parlay_max_payout",), ("horse_caps", "exacta")], ids=".".join)
def test_a_rule_that_nobody_reads_is_refused(path):
    with pytest.raises(InputError, match=f"“{'.'.join(path)}”, which this program does not know"):
        house_rules(changed(path, 1))


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("entry_mode_default", "parlay"), "base", "entry_mode_default.parlay"),
        (("entry_mode_default", "horse"), "win", "entry_mode_default.horse"),
        (("table_min_price",), "-105", "better than “parlay_standard_price”"),
        (("parlay_max_legs",), 11, "what 11 teams pay"),
        (("parlay_table", "pays"), [], "what 2 teams pay"),
        (("teasers", "6", "pays"), [], "“teasers.6.pays”"),
        (("teasers", "6", "pays"), [[2, "-110"], [4, "+300"]], "what 3 teams pay"),
        (("teasers", "6", "points"), None, "neither"),
        (("teasers", "6", "points"), "6.5", "begins with its points"),
        (("round_robin_min_legs",), 11, "more than “round_robin_max_legs”"),
        (("open_min_filled",), 11, "more than “parlay_max_legs”"),
        (("birdcage_enabled",), True, "birdcage"),
        (("reverse_strict",), True, "“reverse_strict”"),
        (("rotation_prefixes", "2"), "1h", "1h twice"),
    ],
)
def test_values_that_cannot_stand_together_are_refused(path, value, said):
    with pytest.raises(InputError, match=said):
        house_rules(changed(path, value, "nevada"))


@pytest.mark.parametrize("pays", [[[3, "-110"], [2, "+180"]], [[2, "-110"], [2, "-110"]], [[2]]])
def test_a_pay_table_goes_up_by_the_number_of_teams(pays):
    with pytest.raises(InputError, match=r"“parlay_table\.pays”"):
        house_rules(changed(("parlay_table", "pays"), pays))


def test_a_profile_that_names_a_pay_table_nobody_has_is_refused():
    profile = read(RESOURCES / "rules" / "default.json") | {"parlay_table": "VEGAS"}
    with pytest.raises(InputError, match="no parlay pay table “VEGAS”; there are BETPHOENIX,"):
        fill_in(profile, TABLES)


def test_a_teasers_pay_table_is_none_for_pleasers():
    profile = read(RESOURCES / "rules" / "default.json") | {"pleasers": ["CLASSIC"]}
    with pytest.raises(InputError, match="no pleaser pay table “CLASSIC”; there are none"):
        fill_in(profile, TABLES)


def test_two_tables_with_the_same_teaser_are_refused():
    profile = read(RESOURCES / "rules" / "default.json") | {"teasers": ["CLASSIC", "GALAXY"]}
    with pytest.raises(InputError, match="two tables in “teasers” that sell 6"):
        fill_in(profile, TABLES)


@pytest.mark.parametrize("name", [name for kind, name in TABLES if kind == "teaser"])
def test_every_teaser_table_that_is_shipped_can_be_the_houses(name):
    profile = read(RESOURCES / "rules" / "default.json") | {"teasers": [name]}
    assert house_rules(fill_in(profile, TABLES)).teasers


@pytest.mark.parametrize(
    ("runners", "handicap", "places"),
    [
        (4, False, None), (5, False, 2), (7, False, 2), (8, False, 3), (40, False, 3),
        (11, True, (3, (1, 5))), (12, True, (3, (1, 4))), (16, True, (4, (1, 4))),
    ],
)  # fmt: skip
def test_place_terms_go_by_the_number_of_runners(runners, handicap, places):
    term = house_rules(shipped("default")).outrights.place_term(runners, handicap=handicap)
    if handicap:
        assert term is not None
        assert (term.places, term.term) == places
    else:
        assert (term and term.places) == places


def test_a_leagues_own_rules_come_before_its_sports():
    rules = house_rules(shipped("default"))
    nfl, cfl = (rules.buying.costs_of(league, Sport.FOOTBALL) for league in ("NFL", "CFL"))
    assert nfl is not None
    assert cfl is not None
    assert (nfl.touch, cfl.touch) == ({3: 25, 7: 25}, {})
    assert rules.buying.costs_of("NHL", Sport.HOCKEY) is None
    assert rules.seconds_to_official("NBA", Sport.BASKETBALL) == 43 * 60
    assert rules.seconds_to_official("WNBA", Sport.BASKETBALL) == 35 * 60
    assert rules.seconds_to_official("MLB", Sport.BASEBALL) is None
