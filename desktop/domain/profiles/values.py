"""The kinds of values that a profile of house rules holds, each of which checks its own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.prices import parse_price

_RATIO = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,4}|/[1-9][0-9]{0,3})?")
_MOST_LEGS = 24


class Value(Protocol):
    """What a key of a profile holds."""

    def check(self, key: str, value: object) -> None:
        """Refuse a value that is not one of this kind.

        Raises:
            InputError: Names the key, the value and what it is to be.
        """


@dataclass(frozen=True, slots=True)
class Text:
    """Some words of one line."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, str) or not value.strip() or len(value) > 200 or "\n" in value:
            raise refusal(key, value, "it is a line of text")


@dataclass(frozen=True, slots=True)
class YesNo:
    """True or false."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, bool):
            raise refusal(key, value, "it is true or false")


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number.

    Attributes:
        lowest: Included.
        highest: Included.
        is_money: Whether it is cents.
        optional: Whether it may be null, which is no cap.
    """

    lowest: int
    highest: int
    is_money: bool = False
    optional: bool = False

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if value is None and self.optional:
            return
        if type(value) is not int or not self.lowest <= value <= self.highest:
            wanted = f"it is a whole number from {self.lowest} to {self.highest}"
            if self.is_money:
                wanted += " (cents)"
            raise refusal(key, value, f"{wanted}, or null" if self.optional else wanted)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few choices."""

    options: tuple[str | int, ...]

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if type(value) not in (str, int) or value not in self.options:
            raise refusal(key, value, f"it is one of {_list(self.options)}")


@dataclass(frozen=True, slots=True)
class Several:
    """Any of a few choices, each at most once."""

    options: tuple[str, ...]

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        wanted = f"it is a list of any of {_list(self.options)}, each once"
        if not isinstance(value, list) or any(item not in self.options for item in value):
            raise refusal(key, value, wanted)
        if len(set(value)) != len(value):
            raise refusal(key, value, wanted)


@dataclass(frozen=True, slots=True)
class Ratio:
    """A part of one, written `0.30` or `1/4`."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if (
            not isinstance(value, str)
            or not _RATIO.fullmatch(value)
            or not 0 < Fraction(value) <= 1
        ):
            raise refusal(key, value, "it is a part of one written as “0.30” or “1/4”")


@dataclass(frozen=True, slots=True)
class PriceText:
    """A price as quoted."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        try:
            if isinstance(value, str) and parse_price(value).text == value:
                return
        except InputError as error:
            raise InputError(f"The house rules, “{key}”: {error}") from error
        raise refusal(key, value, "it is a price such as “-110” or “f13/5”")


@dataclass(frozen=True, slots=True)
class Points:
    """Points by which lines move, in steps of a half; null where a sport is not allowed."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if value is None:
            return
        wanted = "it is points in steps of a half, such as “6.5”, or null"
        if not isinstance(value, str):
            raise refusal(key, value, wanted)
        try:
            points = parse_line(value)
        except InputError as error:
            raise refusal(key, value, wanted) from error
        if not 0 < points <= 120 or points % 2:
            raise refusal(key, value, wanted)


@dataclass(frozen=True, slots=True)
class Pays:
    """A pay table: pairs of a number of teams and the price it pays, fewest teams first."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        wanted = "it is a list of pairs such as [2, “f13/5”], fewest teams first"
        if not isinstance(value, list):
            raise refusal(key, value, wanted)
        last = 1
        for pair in value:
            if not isinstance(pair, list) or len(pair) != 2:
                raise refusal(key, pair, wanted)
            teams, price = pair
            if type(teams) is not int or not last < teams <= _MOST_LEGS:
                raise refusal(key, pair, wanted)
            PriceText().check(f"{key}.{teams}", price)
            last = teams


@dataclass(frozen=True, slots=True)
class PlaceTerms:
    """Terms of each-way wagers: lists of runners, places and part of the odds."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        wanted = "it is a list such as [5, 2, “1/4”]: runners, places, part of the odds"
        if not isinstance(value, list):
            raise refusal(key, value, wanted)
        last = 1
        for term in value:
            if not isinstance(term, list) or len(term) != 3:
                raise refusal(key, term, wanted)
            runners, places, part = term
            if type(runners) is not int or not last < runners <= 100:
                raise refusal(key, term, f"{wanted}, fewest runners first")
            if type(places) is not int or not 1 <= places < runners:
                raise refusal(key, term, f"{wanted}, with fewer places than runners")
            Ratio().check(f"{key}.{runners}", part)
            last = runners


@dataclass(frozen=True, slots=True)
class Fields:
    """Named values, all of which are there."""

    fields: Mapping[str, Value]

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, Mapping):
            raise refusal(key, value, f"it holds {_list(tuple(self.fields))}")
        check_keys(self.fields, value, f"{key}.")
        for name, kind in self.fields.items():
            kind.check(f"{key}.{name}", value[name])


@dataclass(frozen=True, slots=True)
class Entries:
    """Values under keys that the house chooses.

    Attributes:
        key: A pattern of the keys.
        says: What a key is, for people.
        value: What each holds.
    """

    key: str
    says: str
    value: Value

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, Mapping):
            raise refusal(key, value, f"it holds entries, each under {self.says}")
        for name, entry in value.items():
            if not isinstance(name, str) or not re.fullmatch(self.key, name):
                raise InputError(
                    f"The house rules name “{key}.{name}”; each of its keys is {self.says}."
                )
            self.value.check(f"{key}.{name}", entry)


def check_keys(known: Mapping[str, object], given: Mapping[str, object], path: str = "") -> None:
    """Refuse a key that is not known, and one that is missing.

    Raises:
        InputError: Names the key.
    """
    for name in given:
        if name not in known:
            raise InputError(
                f"The house rules name “{path}{name}”, which this program does not know."
            )
    for name in known:
        if name not in given:
            raise InputError(f"The house rules do not say “{path}{name}”.")


def refusal(key: str, value: object, wanted: str) -> InputError:
    """The failure of a value, in words."""
    said = "a list" if isinstance(value, list) else str(value)[:60]
    if isinstance(value, Mapping):
        said = "a table"
    elif value is None:
        said = "nothing"
    return InputError(f"The house rules give “{key}” as {said}; {wanted}.")


def _list(options: tuple[str | int, ...]) -> str:
    return ", ".join(str(option) for option in options)
