"""What came out for a goal, and whether it is enough."""

from dataclasses import dataclass, field
from typing import Any, Literal

from benchmarks.goals import Goal

Verdict = Literal["aim", "must", "short", "not measured"]
Count = float | str


@dataclass(frozen=True, slots=True)
class Counted:
    """A counter of both sides; a word where it could not be counted."""

    floor: Count | None
    product: Count | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A goal as measured: µs per unit, and the ratio with its quartiles over the pairs.

    Attributes:
        absent: Why nothing was measured, or nothing.
    """

    goal: Goal
    floor: float
    product: float
    ratio: float
    quartiles: tuple[float, float]
    counters: dict[str, Counted] = field(default_factory=dict)
    absent: str = ""

    @property
    def verdict(self) -> Verdict:
        """Aim, must or short; a counter beyond its limit is short, whatever the ratio."""
        if self.absent:
            return "not measured"
        if self.broken_limits or self.ratio > self.goal.must:
            return "short"
        return "aim" if self.ratio <= self.goal.aim else "must"

    @property
    def broken_limits(self) -> list[str]:
        """The counters of the product that are beyond what the goal allows."""
        return [
            limit.counter
            for limit in self.goal.all_limits.values()
            if (counted := self.counters.get(limit.counter))
            and isinstance(counted.product, int | float)
            and not limit.allows(counted.product)
        ]

    def as_json(self) -> dict[str, Any]:
        """The goal's entry of `bench --json`."""
        limits = self.goal.all_limits
        return {
            "name": self.goal.name,
            "number": self.goal.number,
            "unit": f"µs per {self.goal.unit}",
            "size": self.goal.size,
            "absent": self.absent,
            "floor": self.floor,
            "product": self.product,
            "ratio": self.ratio,
            "quartiles": self.quartiles,
            "must": self.goal.must,
            "aim": self.goal.aim,
            "verdict": self.verdict,
            "counters": {
                name: {
                    "floor": counted.floor,
                    "product": counted.product,
                    "least": limits[name].least if name in limits else None,
                    "most": limits[name].most if name in limits else None,
                }
                for name, counted in self.counters.items()
            },
        }
