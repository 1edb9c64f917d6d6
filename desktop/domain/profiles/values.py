"""The kinds of values that a profile of house rules holds, each of which checks its own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple, Protocol

from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.money import format_money, parse_money
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say

Path = tuple[str, ...]

NONE = "none"

_RATIO = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,4}|/[1-9][0-9]{0,3})?")


class Value(Protocol):
    """What a key of a profile holds."""

    def check(self, key: str, value: object) -> None:
        """Refuse a value that is not one of this kind.

        Raises:
            InputError: Names the key, the value and what it is to be.
        """

    def leaves(self, path: Path, value: Any) -> Iterator["Leaf"]:
        """The single values that a checked value is made of, each with its path."""


class Single(Value, Protocol):
    """A value that is one thing, said and typed as one text."""

    def say(self, value: Any) -> str:
        """A checked value as people read it."""

    def read(self, text: str) -> object:
        """What a person typed, as it is stored; a text that is none comes back unchanged."""


class Leaf(NamedTuple):
    """One thing in a profile.

    Attributes:
        path: For instance `("teasers", "6", "pays", "3")`.
        kind: What it is.
        value: As it is stored.
    """

    path: Path
    kind: Single
    value: Any

    @property
    def text(self) -> str:
        """As people read it."""
        return self.kind.say(self.value)


class _Plain:
    """A single value that is said as it is stored, as text."""

    __slots__ = ()

    def leaves(self: Single, path: Path, value: Any) -> Iterator[Leaf]:
        """Itself."""
        yield Leaf(path, self, value)

    def say(self, value: Any) -> str:
        """As it is stored."""
        return str(value)

    def read(self, text: str) -> object:
        """As it was typed."""
        return text.strip()


@dataclass(frozen=True, slots=True)
class Text(_Plain):
    """Some words of one line."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, str) or not value.strip() or len(value) > 200 or "\n" in value:
            raise refusal(key, value, "it is a line of text")


@dataclass(frozen=True, slots=True)
class YesNo(_Plain):
    """True or false."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, bool):
            raise refusal(key, value, "it is true or false")

    def say(self, value: Any) -> str:
        """Yes or no."""
        return "yes" if value else "no"

    def read(self, text: str) -> object:
        """From yes or no."""
        return {"yes": True, "no": False}.get(text.strip().lower(), text)


@dataclass(frozen=True, slots=True)
class Whole(_Plain):
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
            wanted = say(
                "it is a whole number from {lowest} to {highest}",
                lowest=self.lowest,
                highest=self.highest,
            )
            if self.is_money:
                wanted += " (cents)"
            raise refusal(
                key, value, say("{wanted}, or null", wanted=wanted) if self.optional else wanted
            )

    def say(self, value: Any) -> str:
        """The number, money with its decimals."""
        if value is None:
            return NONE
        return format_money(value) if self.is_money else str(value)

    def read(self, text: str) -> object:
        """From a number, an amount of money or nothing."""
        typed = text.strip()
        if self.optional and typed.lower() in {"", NONE}:
            return None
        try:
            return parse_money(typed) if self.is_money else int(typed)
        except (InputError, ValueError):
            return text


@dataclass(frozen=True, slots=True)
class OneOf(_Plain):
    """One of a few choices."""

    options: tuple[str | int, ...]

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        if type(value) not in (str, int) or value not in self.options:
            raise refusal(key, value, say("it is one of {options}", options=listed(self.options)))

    def say(self, value: Any) -> str:
        """The choice in words."""
        return str(value).replace("_", " ")

    def read(self, text: str) -> object:
        """From the words of a choice."""
        typed = text.strip().lower()
        return next((one for one in self.options if self.say(one).lower() == typed), text)


@dataclass(frozen=True, slots=True)
class Several(_Plain):
    """Any of a few choices, each at most once."""

    options: tuple[str, ...]

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        wanted = say("it is a list of any of {options}, each once", options=listed(self.options))
        if not isinstance(value, list) or any(item not in self.options for item in value):
            raise refusal(key, value, wanted)
        if len(set(value)) != len(value):
            raise refusal(key, value, wanted)

    def say(self, value: Any) -> str:
        """The choices in words."""
        return ", ".join(one.replace("_", " ") for one in value) or NONE

    def read(self, text: str) -> object:
        """From words with commas between them."""
        typed = [one.strip().lower() for one in text.split(",")]
        if typed in ([""], [NONE]):
            return []
        return [one.replace(" ", "_") for one in typed]


@dataclass(frozen=True, slots=True)
class Ratio(_Plain):
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
class PriceText(_Plain):
    """A price as quoted."""

    def check(self, key: str, value: object) -> None:
        """Refuse anything else."""
        try:
            if isinstance(value, str) and parse_price(value).text == value:
                return
        except InputError as error:
            raise InputError(
                say("The house rules, “{key}”: {error}", key=key, error=error)
            ) from error
        raise refusal(key, value, "it is a price such as “-110” or “f13/5”")


@dataclass(frozen=True, slots=True)
class Points(_Plain):
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

    def say(self, value: Any) -> str:
        """The points, or that there are none."""
        return NONE if value is None else str(value)

    def read(self, text: str) -> object:
        """From points, or from nothing."""
        typed = text.strip()
        return None if typed.lower() in {"", NONE} else typed


def check_keys(known: Mapping[str, object], given: Mapping[str, object], path: str = "") -> None:
    """Refuse a key that is not known, and one that is missing.

    Raises:
        InputError: Names the key.
    """
    for name in given:
        if name not in known:
            raise InputError(
                say(
                    "The house rules name “{path}{name}”, which this program does not know.",
                    path=path,
                    name=name,
                )
            )
    for name in known:
        if name not in given:
            raise InputError(
                say("The house rules do not say “{path}{name}”.", path=path, name=name)
            )


def refusal(key: str, value: object, wanted: str) -> InputError:
    """The failure of a value, in words."""
    said = "a list" if isinstance(value, list) else str(value)[:60]
    if isinstance(value, Mapping):
        said = "a table"
    elif value is None:
        said = "nothing"
    return InputError(
        say("The house rules give “{key}” as {said}; {wanted}.", key=key, said=said, wanted=wanted)
    )


def listed(options: tuple[str | int, ...]) -> str:
    """The choices with commas between them."""
    return ", ".join(str(option) for option in options)
