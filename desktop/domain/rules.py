"""House rules: the choices a house makes where houses differ, as checked data (RULES, DESIGN 4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding, RoundMode
from desktop.domain.tickets import AmountMode, TicketKind

_ROUND_MODES: tuple[RoundMode, ...] = ("half_up", "down", "up")
_ROUND_UNITS = (1, 5, 10, 100)
_KEYS = frozenset(
    {
        "version",
        "name",
        "round_unit_cents",
        "round_mode",
        "parlay_mode",
        "parlay_max_legs",
        "entry_mode_default",
    }
)


@dataclass(frozen=True, slots=True)
class HouseRules:
    """One version of a house's rules; a ticket keeps the version it was written under.

    Attributes:
        version: Counts up with every change of a profile.
        name: What the profile is called.
        rounding: Of the final win or risk of a ticket (RULES 1.6).
        parlay_mode: How parlays are priced (RULES 7.2); TRUE is multiplied odds.
        parlay_max_legs: RULES 7.5.
        entry_mode_default: What an amount means when the caller does not say (RULES 2.3).
    """

    version: int
    name: str
    rounding: Rounding
    parlay_mode: Literal["TRUE"]
    parlay_max_legs: int
    entry_mode_default: Mapping[TicketKind, AmountMode]


def house_rules(profile: Mapping[str, object]) -> HouseRules:
    """Check a profile as read from its file.

    Raises:
        InputError: A key is missing or unknown, or a value is not one that the rules know.
    """
    if unknown := sorted(set(profile) - _KEYS):
        raise InputError(f"The house rules name “{unknown[0]}”, which this program does not know.")
    if missing := sorted(_KEYS - set(profile)):
        raise InputError(f"The house rules do not say “{missing[0]}”.")
    name = profile["name"]
    if not isinstance(name, str) or not name:
        raise InputError("The house rules have no name.")
    if profile["parlay_mode"] != "TRUE":
        raise InputError("The house rules price parlays by a mode other than TRUE.")
    unit, mode = profile["round_unit_cents"], profile["round_mode"]
    if unit not in _ROUND_UNITS or isinstance(unit, bool) or not isinstance(unit, int):
        raise InputError("The house rules round to something other than 1, 5, 10 or 100 cents.")
    if mode not in _ROUND_MODES:
        raise InputError("The house rules round in a way other than half_up, down or up.")
    return HouseRules(
        version=_whole(profile, "version", 1, 1_000_000),
        name=name,
        rounding=Rounding(unit, next(known for known in _ROUND_MODES if known == mode)),
        parlay_mode="TRUE",
        parlay_max_legs=_whole(profile, "parlay_max_legs", 2, 24),
        entry_mode_default=_entry_modes(profile["entry_mode_default"]),
    )


def _whole(profile: Mapping[str, object], key: str, lowest: int, highest: int) -> int:
    number = profile[key]
    if not isinstance(number, int) or isinstance(number, bool) or not lowest <= number <= highest:
        raise InputError(
            f"The house rules give “{key}” as {number}; it is a number from {lowest} to {highest}."
        )
    return number


def _entry_modes(chosen: object) -> dict[TicketKind, AmountMode]:
    if not isinstance(chosen, Mapping) or set(chosen) != set(TicketKind):
        kinds = ", ".join(TicketKind)
        raise InputError(f"The house rules need an entry mode for each of: {kinds}.")
    if any(mode not in tuple(AmountMode) for mode in chosen.values()):
        raise InputError("The house rules name an entry mode other than base, risk or win.")
    modes = {TicketKind(kind): AmountMode(mode) for kind, mode in chosen.items()}
    if modes[TicketKind.PARLAY] is AmountMode.BASE:
        raise InputError("The house rules take a parlay's amount as base; it is risk or win.")
    return modes
