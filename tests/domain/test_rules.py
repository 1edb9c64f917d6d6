import json
from pathlib import Path

import pytest

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.domain.rules import house_rules
from desktop.domain.tickets import TicketKind

PROFILES = Path(__file__).parents[2] / "resources" / "rules"


def default_profile() -> dict[str, object]:
    return json.loads((PROFILES / "default.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("profile", sorted(PROFILES.glob("*.json")), ids=lambda path: path.stem)
def test_every_profile_that_is_shipped_is_accepted(profile):
    assert house_rules(json.loads(profile.read_text(encoding="utf-8"))).name


def test_the_default_profile_is_the_recommended_one():
    rules = house_rules(default_profile())
    assert (rules.version, rules.rounding, rules.parlay_max_legs) == (1, Rounding(1, "half_up"), 10)
    said_as_base = {kind for kind, mode in rules.entry_mode_default.items() if mode == "base"}
    assert said_as_base == {
        TicketKind.STRAIGHT,
        TicketKind.TEASER,
        TicketKind.IF_BET,
        TicketKind.REVERSE,
    }


def test_old_credit_shops_round_to_whole_dollars():
    profile = json.loads((PROFILES / "whole_dollars.json").read_text(encoding="utf-8"))
    assert house_rules(profile).rounding == Rounding(100, "half_up")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("version", 0),
        ("version", "1"),
        ("version", True),
        ("name", ""),
        ("name", 7),
        ("round_unit_cents", 3),
        ("round_unit_cents", True),
        ("round_unit_cents", 1.0),
        ("round_unit_cents", [1]),
        ("round_mode", "bankers"),
        ("round_mode", None),
        ("parlay_mode", "TABLE"),
        ("parlay_max_legs", 1),
        ("parlay_max_legs", 25),
        ("entry_mode_default", "base"),
        ("entry_mode_default", {"straight": "base"}),
        ("entry_mode_default", {"straight": "both", "parlay": "risk"}),
        ("entry_mode_default", {"straight": ["base"], "parlay": "risk"}),
        ("entry_mode_default", {"straight": "base", "parlay": "base"}),
    ],
)
def test_a_value_that_the_rules_do_not_know_is_refused(key, value):
    with pytest.raises(InputError, match=r"The house rules .*\."):
        house_rules(default_profile() | {key: value})


@pytest.mark.parametrize("key", sorted(default_profile()))
def test_a_profile_that_leaves_something_open_is_refused(key):
    profile = default_profile()
    del profile[key]
    with pytest.raises(InputError, match=f"do not say “{key}”"):
        house_rules(profile)


def test_a_rule_that_nobody_reads_is_refused():
    with pytest.raises(InputError, match="“parlay_max_win_cents”"):
        house_rules(default_profile() | {"parlay_max_win_cents": 1})
