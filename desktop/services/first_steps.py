"""The four steps from a new book to its first wager (UX c.15)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.book.queries.first_steps import find_begun
from desktop.book.statements import Reader
from desktop.services.books import House


class Step(StrEnum):
    """One step; they are done in this order, but none waits for another."""

    USERS = "users"
    ACCOUNTS = "accounts"
    LINES = "lines"
    WAGER = "wager"


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """Which steps are done; none are asked for in a demo or practice book."""

    done: frozenset[Step]

    @property
    def are_done(self) -> bool:
        """Whether nothing is left."""
        return len(self.done) == len(Step)


def read_first_steps(reader: Reader, house: House) -> FirstSteps:
    """How far a new book has come."""
    if house.book.demo or house.book.practice:
        return FirstSteps(frozenset(Step))
    begun = zip(Step, find_begun(reader), strict=True)
    return FirstSteps(frozenset(step for step, is_done in begun if is_done))
