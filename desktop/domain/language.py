"""What it takes to read wagers back in a language: its templates and how it says numbers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Language:
    """How one language reads a wager back.

    Attributes:
        templates: By kind, market with its answer, period and part of the sentence. A thing that
            is counted has a second template, with `_one` behind its name.
        number: Of a whole number of 0 or more that stands in front of what it counts.
        spread: Of a line with its sign, in quarter points.
        total: Of a line without a sign, in quarter points.
        points: Of the points of a teaser, in quarter points: “six-point”.
        price: Of a price as quoted.
        amount: Of cents.
        sizes: Of the sizes of a round robin: “twos and threes”.
        part: Of a part of the odds, numerator and denominator: “a quarter”.
        day: Of a date.
    """

    templates: Mapping[str, str]
    number: Callable[[int], str]
    spread: Callable[[int], str]
    total: Callable[[int], str]
    points: Callable[[int], str]
    price: Callable[[str], str]
    amount: Callable[[int], str]
    sizes: Callable[[Sequence[int]], str]
    part: Callable[[int, int], str]
    day: Callable[[date], str]

    def say(self, key: str, **words: object) -> str:
        """Fill in a template."""
        return self.templates[key].format(**words)

    def count(self, key: str, number: int) -> str:
        """Say how many there are of something: “two spots open”."""
        one = f"{key}_one"
        return self.say(one if number == 1 else key, count=self.number(number))
