"""Values of a profile that are right one by one and cannot stand together."""

import re
from collections.abc import Mapping
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.prices import parse_price
from desktop.domain.profiles.values import refusal
from desktop.domain.rule_choices import ParlayMode, TieRule
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, TicketKind

_Profile = Mapping[str, Any]

# Wagers without one price of their own: an amount cannot be the smaller side of it (RULES 2.2).
_NOT_BY_BASE = (TicketKind.PARLAY, TicketKind.ROUND_ROBIN, TicketKind.HORSE, TicketKind.MANUAL)


def find_contradiction(profile: _Profile) -> None:
    """Refuse what contradicts itself.

    Raises:
        InputError: Names both keys.
    """
    _check_entry_modes(profile)
    _check_parlays(profile)
    for key in ("teasers", "pleasers"):
        for name, card in profile[key].items():
            _check_card(f"{key}.{name}", name, card)
    _check_ranges(profile)
    _check_switches(profile)
    _check_prefixes(profile)


def _check_entry_modes(profile: _Profile) -> None:
    modes = profile["entry_mode_default"]
    for kind in _NOT_BY_BASE:
        if modes[kind] == AmountMode.BASE:
            raise refusal(
                f"entry_mode_default.{kind}", "base", "without one price there is no base"
            )
    if modes[TicketKind.HORSE] != AmountMode.RISK:
        raise refusal(
            "entry_mode_default.horse",
            modes[TicketKind.HORSE],
            "a horse has no price before it ran",
        )


def _check_parlays(profile: _Profile) -> None:
    standard = parse_price(profile["parlay_standard_price"])
    dearest = parse_price(profile["table_min_price"])
    if dearest.win * standard.stake > standard.win * dearest.stake:
        raise InputError(
            say(
                "The house rules give “table_min_price” as {dearest}, which is better than"
                " “parlay_standard_price”, {standard}; it is the dearest price the table "
                "still pays.",
                dearest=dearest,
                standard=standard,
            )
        )
    if profile["parlay_mode"] == ParlayMode.TRUE:
        return
    paid = {teams for teams, _ in profile["parlay_table"]["pays"]}
    missing = [n for n in range(2, profile["parlay_max_legs"] + 1) if n not in paid]
    if missing:
        raise InputError(
            say(
                "The house rules price parlays by “parlay_table”, which does not say what {missing}"
                " teams pay; “parlay_max_legs” allows {parlay_max_legs}.",
                missing=missing[0],
                parlay_max_legs=profile["parlay_max_legs"],
            )
        )


def _check_card(path: str, name: str, card: _Profile) -> None:
    if not card["pays"]:
        raise InputError(say("The house rules do not say what “{path}.pays” pays.", path=path))
    points = card["points"] or card["basketball_points"]
    if points is None:
        raise InputError(
            say(
                "The house rules give “{path}” points neither for football nor for basketball.",
                path=path,
            )
        )
    number = re.match(r"[0-9.]+", name)
    if number is None or parse_line(number[0]) != parse_line(points):
        raise InputError(
            say(
                "The house rules give “{path}” {points} points; its name begins with its points.",
                path=path,
                points=points,
            )
        )
    if card["tie_rule"] == TieRule.REDUCE:
        paid = [teams for teams, _ in card["pays"]]
        missing = [n for n in range(2, paid[-1]) if n not in paid]
        if missing:
            raise InputError(
                say(
                    "The house rules reduce “{path}” by ties and do not say what {missing} teams"
                    " pay in “{path}.pays”.",
                    path=path,
                    missing=missing[0],
                )
            )


def _check_ranges(profile: _Profile) -> None:
    for lower, upper in (
        ("round_robin_min_legs", "round_robin_max_legs"),
        ("open_min_filled", "parlay_max_legs"),
    ):
        if profile[lower] > profile[upper]:
            raise InputError(
                say(
                    "The house rules give “{lower}” as {profile}, more than “{upper}”, {profile2}.",
                    lower=lower,
                    profile=profile[lower],
                    upper=upper,
                    profile2=profile[upper],
                )
            )


def _check_switches(profile: _Profile) -> None:
    if profile["birdcage_enabled"]:
        raise InputError(
            "The house rules switch “birdcage_enabled” on; no definition of a birdcage is"
            " published, so it stays off."
        )
    if profile["reverse_strict"] and TicketKind.REVERSE in profile["buy_in"]:
        raise InputError(
            "The house rules name reverses in “buy_in”, and “reverse_strict” bars bought points"
            " from them."
        )


def _check_prefixes(profile: _Profile) -> None:
    periods = list(profile["rotation_prefixes"].values())
    twice = next((period for period in periods if periods.count(period) > 1), None)
    if twice is not None:
        raise InputError(
            say("The house rules give {twice} twice in “rotation_prefixes”.", twice=twice)
        )
