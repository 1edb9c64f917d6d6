"""A random ticket, told twice: to the program, and to the naive grader."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from desktop.domain.money import Rounding, RoundMode
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.horse import track_price
from desktop.domain.wagers.terms import Terms
from tests.differential.naive import (
    HALF_LOSS,
    HALF_WIN,
    LOSS,
    NO_ACTION,
    PUSH,
    VOID,
    WIN,
    House,
)

# What becomes of a leg, as a word; of a runner with its position and how many share it, of a
# horse with what the track pays, 0 where it names no price.
Answer = tuple[str, tuple[int, int] | int | None]


def words(*answers: str) -> tuple[Answer, ...]:
    return tuple((word, None) for word in answers)


# Winning is drawn more often, so that long tickets come in as well.
WHOLE_LINE = words(WIN, WIN, WIN, WIN, LOSS, PUSH, NO_ACTION, VOID)
ANY_LINE = WHOLE_LINE + words(WIN, WIN, HALF_WIN, HALF_LOSS)

PRICES = (
    *("-110", "-110", "-110", "-105", "-115", "-120", "-130", "-150", "-175", "-190", "-240"),
    *("-350", "-800", "-100", "+100", "+105", "+110", "+125", "+150", "+185", "+240", "+400"),
    *("d1.91", "d2.07", "d1.755", "d3.4", "f5/2", "f10/11", "f7/4", "f1/3"),
)
# Of sides and totals, which pay tables are about.
SIDE_PRICES = ("-110", "-110", "-110", "-110", "-105", "-115", "-120", "+100", "+105")


@dataclass(frozen=True)
class Drawn:
    """A ticket that was drawn.

    Attributes:
        kind: For people.
        terms: As the program prices it.
        risk: By the naive grader, as a report says it, cents.
        win: By the naive grader, the most that it wins, cents.
        net: What it comes to by the naive grader, from what becomes of each leg, cents.
        answers: What may become of a leg.
        prices: One for each leg.
        covered: Whether the pay table covers each leg; empty where there is none.
    """

    kind: str
    terms: Terms
    risk: int
    win: int
    net: Callable[[Sequence[Answer]], int]
    answers: tuple[Answer, ...]
    prices: tuple[str, ...]
    covered: tuple[bool, ...] = ()

    def outcomes(self, answers: Sequence[Answer | None]) -> list[LegOutcome]:
        """What the program is told; None is a leg that is not decided yet."""
        covered = self.covered or (False,) * len(self.prices)
        return [
            outcome(answer, price, by_table)
            for answer, price, by_table in zip(answers, self.prices, covered, strict=True)
        ]


RESULTS = {result.value: result for result in LegResult}


def outcome(answer: Answer | None, price: str, by_table: bool) -> LegOutcome:
    word, detail = answer or ("pending", None)
    if isinstance(detail, tuple):
        return LegOutcome(RESULTS[word], price, finish=detail)
    if isinstance(detail, int):
        return LegOutcome(RESULTS[word], track_price(detail or None))
    return LegOutcome(RESULTS[word], price, by_table)


WAYS: tuple[RoundMode, ...] = ("half_up", "down", "up")


class Chance:
    """Random choices, and one house whose way of rounding was drawn."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - drawn for a test, and the same each time
        unit = self.random.choice((1, 1, 1, 5, 10, 100))
        way = self.random.choice(WAYS)
        self.rounding = Rounding(unit, way)
        self.house = House(unit, way)

    def cents(self) -> int:
        """Mostly whole dollars, as callers say it."""
        dollars = self.random.randint(100, 5_000) * 100
        return dollars + self.random.choice((0, 0, 0, self.random.randint(1, 99)))

    def prices(self, fewest: int, most: int, among: Sequence[str] = PRICES) -> tuple[str, ...]:
        return tuple(self.random.choices(among, k=self.random.randint(fewest, most)))

    def is_so(self) -> bool:
        return self.random.random() < 0.5
