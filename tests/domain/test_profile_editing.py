"""A profile changed step by step: each step answers a new one, or a sentence with the key."""

import copy

import pytest

from desktop.domain.errors import InputError
from desktop.domain.profiles.comparing import compare, leaves_of
from desktop.domain.profiles.editing import (
    entries_of,
    part_of,
    with_entry,
    with_pay,
    with_text,
    without_entry,
)
from desktop.domain.profiles.reading import check_profile
from tests.domain.test_rules import shipped

PROFILE = shipped("default")


@pytest.mark.parametrize("name", ["default", "whole_dollars", "nevada"])
def test_every_value_can_be_typed_as_it_is_said(name):
    profile = shipped(name)
    for leaf in leaves_of(profile):
        again = leaf.kind.read(leaf.text)
        assert again == leaf.value, leaf
        leaf.kind.check(".".join(leaf.path), again)


def test_a_step_leaves_the_old_profile_as_it_was():
    before = copy.deepcopy(PROFILE)
    with_text(PROFILE, ("horse_caps", "win"), "20")
    with_pay(PROFILE, ("teasers", "6", "pays"), 3, "+150")
    without_entry(with_entry(PROFILE, ("slang",), "grand"), ("slang", "dime"))
    assert before == PROFILE


@pytest.mark.parametrize(
    ("path", "typed", "value"),
    [
        (("parlay_max_win_cents",), "250,000", 250_000_00),
        (("parlay_max_win_cents",), "none", None),
        (("horse_caps", "win"), "", None),
        (("open_spots",), "Yes", True),
        (("if_amounts",), "equal or less", "equal_or_less"),
        (("reverse_expansion",), "pairs", "PAIRS"),
        (("parlay_bars",), "none", []),
        (("buy_in",), "straight, Round robin", ["straight", "round_robin"]),
        (("place_terms",), "5: 2 at 1/4, from 8: 3 at 1/5", [[5, 2, "1/4"], [8, 3, "1/5"]]),
        (("teasers", "6", "basketball_points"), "none", None),
    ],
)
def test_what_is_typed_is_read_as_people_say_it(path, typed, value):
    assert part_of(with_text(PROFILE, path, typed), path) == value


def test_a_price_is_added_changed_and_taken_out_of_a_pay_table():
    path = ("parlay_table", "pays")
    longer = with_pay(PROFILE, path, 11, "f1000/1")
    assert part_of(longer, path)[-1] == [11, "f1000/1"]
    assert part_of(with_pay(longer, path, 11, ""), path) == part_of(PROFILE, path)
    (change,) = compare(PROFILE, with_pay(PROFILE, path, 2, "f14/5"))
    assert (change.key, change.old, change.new) == ("parlay_table.pays.2", "f13/5", "f14/5")


def test_a_house_adds_a_league_a_key_number_and_a_pleaser_of_its_own():
    profile = with_entry(PROFILE, ("buy_costs",), "CFL")
    profile = with_entry(profile, ("buy_costs", "CFL", "touch"), "3")
    profile = with_entry(profile, ("pleasers",), "6.5")
    check_profile(profile)
    assert part_of(profile, ("pleasers", "6.5", "points")) == "6.5"
    tables = [path for path, _ in entries_of(profile, "Bought points")]
    assert ("buy_costs", "CFL", "touch") in tables


@pytest.mark.parametrize(
    ("path", "name", "said"),
    [
        (("slang",), "dime", "already"),
        (("slang",), "Big One", "“slang.Big One”"),
        (("rotation_prefixes",), "0", "one digit"),
        (("round_mode",), "x", "takes no entries"),
    ],
)
def test_an_entry_that_does_not_fit_is_refused(path, name, said):
    with pytest.raises(InputError, match=said):
        with_entry(PROFILE, path, name)


def test_profiles_that_say_the_same_do_not_differ():
    assert compare(PROFILE, PROFILE | {"version": 9}) == []
