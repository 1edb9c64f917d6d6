"""What a figure of the product may be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """What a counter of the product may be, so and so many per unit of the goal."""

    counter: str
    most: float
    least: float = 0

    def allows(self, count: float) -> bool:
        """Whether the count keeps within the limit."""
        return self.least <= count <= self.most

    @property
    def text(self) -> str:
        """The limit as a person reads it."""
        if self.least == self.most:
            return f"{self.most:g}"
        return f"≤ {self.most:g}" if self.least == 0 else f"{self.least:g} to {self.most:g}"
