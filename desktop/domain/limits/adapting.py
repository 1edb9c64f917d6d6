"""Rules that propose another limit from what a player did lately (FEATURES 34).

A rule looks at so many weeks of a player. Where all its conditions hold, it names a new value for
one setting, as a part of the value that counts now or as an amount.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word

WEEKS_MOST = 52
DAYS_MOST = 365


class Indicator(StrEnum):
    """What a condition looks at."""

    EXPOSURE = "exposure"  # cents at risk now
    VOLUME = word("volume")  # cents risked in graded wagers
    NET = "net"  # cents, the player's side
    HOLD = word("hold")  # hundredths of a percent of the volume that the house kept
    CLOSE = "close"  # percent of the straights that beat the closing line


_SAID = {
    Indicator.EXPOSURE: "open risk",
    Indicator.VOLUME: word("volume"),
    Indicator.NET: "player's net",
    Indicator.HOLD: word("hold"),
    Indicator.CLOSE: "beat the close",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that has to be so: `net over 1000.00`."""

    indicator: Indicator
    is_over: bool
    than: int

    @property
    def text(self) -> str:
        """As people read it."""
        figure = {"figure": _SAID[self.indicator], "than": write_figure(self.indicator, self.than)}
        if self.is_over:
            return say("{figure} over {than}", **figure)
        return say("{figure} under {than}", **figure)

    def holds(self, figures: "Figures") -> bool:
        """Whether it is so; never of a figure that there is not."""
        value = figures.of(self.indicator)
        if value is None:
            return False
        return value > self.than if self.is_over else value < self.than


@dataclass(frozen=True, slots=True)
class Figures:
    """What a player did in the weeks that a rule looks at; cents.

    Attributes:
        exposure: At risk now.
        net: From the player's side.
        straights: Straights whose market has closed.
        beat: Those among them with the better line or price.
    """

    exposure: int = 0
    volume: int = 0
    net: int = 0
    straights: int = 0
    beat: int = 0

    def of(self, indicator: Indicator) -> int | None:
        """The figure that a condition looks at; None where there is none."""
        match indicator:
            case Indicator.EXPOSURE:
                return self.exposure
            case Indicator.VOLUME:
                return self.volume
            case Indicator.NET:
                return self.net
            case Indicator.HOLD:
                return -self.net * 100_00 // self.volume if self.volume else None
            case Indicator.CLOSE:
                return self.beat * 100 // self.straights if self.straights else None


@dataclass(frozen=True, slots=True)
class Change:
    """The new value: a percentage of the one that counts, or an amount."""

    percent: int | None = None
    cents: int | None = None

    def of(self, value: int | None) -> int | None:
        """The new value of a setting; None where a part of nothing was asked for."""
        if self.cents is not None:
            return self.cents
        return None if value is None or self.percent is None else value * self.percent // 100


@dataclass(frozen=True, slots=True)
class LimitRule:
    """A rule as a person set it.

    Attributes:
        weeks: How many weeks it looks at, the open one among them.
        key: The setting that it changes.
        acts: Whether it may change it by itself, for so many `days`.
    """

    name: str
    weeks: int
    conditions: tuple[Condition, ...]
    key: str
    change: Change
    acts: bool = False
    days: int = 7

    def check(self) -> None:
        """Refuse what is no rule.

        Raises:
            InputError: Says what is missing or out of its bounds.
        """
        if not 1 <= len(self.name) <= 60 or not self.name.isprintable():
            raise InputError("A rule has a name of one line, 1 to 60 characters. Nothing was set.")
        if not 1 <= self.weeks <= WEEKS_MOST:
            raise InputError(
                say(
                    "A rule looks at 1 to {weeks_most} weeks. Nothing was set.",
                    weeks_most=WEEKS_MOST,
                )
            )
        if not self.conditions:
            raise InputError("A rule has at least one condition. Nothing was set.")
        if len({one.indicator for one in self.conditions if one.is_over}) + len(
            {one.indicator for one in self.conditions if not one.is_over}
        ) != len(self.conditions):
            raise InputError("A rule names a figure once over and once under. Nothing was set.")
        if (self.change.percent is None) == (self.change.cents is None):
            raise InputError("The new limit is a percentage or an amount. Nothing was set.")
        if self.change.percent is not None and not 0 <= self.change.percent <= 1000:
            raise InputError("The new limit is 0% to 1000% of the old one. Nothing was set.")
        if not 1 <= self.days <= DAYS_MOST:
            raise InputError(
                say(
                    "What a rule does lasts 1 to {days_most} days. Nothing was set.",
                    days_most=DAYS_MOST,
                )
            )

    def fires(self, figures: Figures) -> bool:
        """Whether all its conditions hold."""
        return all(condition.holds(figures) for condition in self.conditions)

    def evidence(self, figures: Figures) -> tuple[tuple[str, int, int], ...]:
        """The figures that made it fire: words of the condition, the figure, its bound."""
        return tuple(
            (one.indicator.value, figures.of(one.indicator) or 0, one.than)
            for one in self.conditions
        )


def write_figure(indicator: Indicator, value: int) -> str:
    """A figure as people read it: `1000.00`, `-3.25%`, `55%`."""
    match indicator:
        case Indicator.HOLD:
            sign = "-" if value < 0 else ""
            return f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}%"
        case Indicator.CLOSE:
            return f"{value}%"
        case _:
            return format_money(value)


def tell_evidence(evidence: Iterable[tuple[str, int, int]]) -> str:
    """The figures that made a rule fire: `player's net 1200.00 (bound 1000.00)`."""
    told = []
    for name, value, than in evidence:
        indicator = Indicator(name)
        there = write_figure(indicator, value)
        told.append(
            say(
                "{said} {there} (bound {indicator})",
                said=_SAID[indicator],
                there=there,
                indicator=write_figure(indicator, than),
            )
        )
    return joined(", ", told)
