"""Why a number of the weekly figures is what it is: the postings that make it, to the cent."""

from dataclasses import dataclass

from desktop.book.queries.figure_parts import FigurePart, find_carry, list_figure_parts
from desktop.book.statements import Reader
from desktop.domain.transactions import Column
from desktop.services.accounts import get_account

DAYS = tuple(f"day {number}" for number in range(7))
NUMBERS = ("carry", *DAYS, "week", "payments", "adjustments", "balance")


@dataclass(frozen=True, slots=True)
class FigureStory:
    """One number of one account and week; cents from the account's side.

    Attributes:
        number: One of NUMBERS.
        brought: What came from the week before, where that is part of the number.
        parts: The postings, oldest first.
    """

    code: str
    name: str
    number: str
    brought: int
    parts: tuple[FigurePart, ...]

    @property
    def total(self) -> int:
        """What they come to: the number."""
        return self.brought + sum(part.cents for part in self.parts)


def read_figure_story(reader: Reader, week: str, code: str, number: str) -> FigureStory:
    """Find what a number is made of.

    Args:
        reader: An open book.
        week: The ISO day it starts on.
        code: An account that is neither house nor till.
        number: One of NUMBERS.

    Raises:
        InputError: There is no such account.
    """
    account = get_account(reader, code)
    everything = list_figure_parts(reader, week, account.id)
    opened = sum(part.cents for part in everything if part.column is Column.CARRY)
    brought = 0
    if number in {"carry", "balance"}:
        brought = find_carry(reader, week, account.id) - opened
    parts = tuple(part for part in everything if _is_in(part, number))
    return FigureStory(account.code, account.name, number, brought, parts)


def _is_in(part: FigurePart, number: str) -> bool:
    if number == "balance":
        return True
    if number in DAYS:
        return part.column is Column.WEEK and part.day == DAYS.index(number)
    return part.column == number
