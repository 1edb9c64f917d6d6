"""The values of a profile that hold several others: named fields, entries, pay tables, terms."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.profiles.values import (
    Leaf,
    Path,
    PriceText,
    Ratio,
    Value,
    check_keys,
    listed,
    refusal,
)
from desktop.domain.sentences import say

_MOST_LEGS = 24
_TERM = re.compile(r"(?:from )?([0-9]{1,3}): *([0-9]{1,2}) at ([0-9./]{1,9})")


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

    def leaves(self, path: Path, value: Any) -> Iterator[Leaf]:
        """The price of each number of teams."""
        for teams, price in value:
            yield Leaf((*path, str(teams)), PriceText(), price)


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
                raise refusal(key, term, say("{wanted}, fewest runners first", wanted=wanted))
            if type(places) is not int or not 1 <= places < runners:
                raise refusal(
                    key, term, say("{wanted}, with fewer places than runners", wanted=wanted)
                )
            Ratio().check(f"{key}.{runners}", part)
            last = runners

    def leaves(self, path: Path, value: Any) -> Iterator[Leaf]:
        """All of them are one thing: they only mean something together."""
        yield Leaf(path, self, value)

    def say(self, value: Any) -> str:
        """As `from 5: 2 at 1/4, from 8: 3 at 1/5`."""
        return ", ".join(
            say("from {runners}: {places} at {part}", runners=runners, places=places, part=part)
            for runners, places, part in value
        )

    def read(self, text: str) -> object:
        """From the way it is said."""
        terms = []
        for typed in text.split(",") if text.strip() else []:
            match = _TERM.fullmatch(typed.strip())
            if match is None:
                return text
            terms.append([int(match[1]), int(match[2]), match[3]])
        return terms


@dataclass(frozen=True, slots=True)
class Fields:
    """Named values, all of which are there."""

    fields: Mapping[str, Value]

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, Mapping):
            raise refusal(key, value, say("it holds {fields}", fields=listed(tuple(self.fields))))
        check_keys(self.fields, value, f"{key}.")
        for name, kind in self.fields.items():
            kind.check(f"{key}.{name}", value[name])

    def leaves(self, path: Path, value: Any) -> Iterator[Leaf]:
        """Those of each field."""
        for name, kind in self.fields.items():
            yield from kind.leaves((*path, name), value[name])


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
            raise refusal(key, value, say("it holds entries, each under {says}", says=self.says))
        for name, entry in value.items():
            if not isinstance(name, str) or not re.fullmatch(self.key, name):
                raise InputError(
                    say(
                        "The house rules name “{key}.{name}”; each of its keys is {says}.",
                        key=key,
                        name=name,
                        says=self.says,
                    )
                )
            self.value.check(f"{key}.{name}", entry)

    def leaves(self, path: Path, value: Any) -> Iterator[Leaf]:
        """Those of each entry."""
        for name in sorted(value, key=_by_numbers):
            yield from self.value.leaves((*path, name), value[name])


def _by_numbers(name: str) -> list[str | int]:
    """Orders 6, 6.5, 7 and 10sw as people count, and words by the alphabet."""
    return [int(part) if part.isdigit() else part for part in re.split(r"([0-9]+)", name)]
