"""What it takes to read wagers back in a language: its templates and how it says numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """How one language reads a wager back.

    Attributes:
        templates: By kind, market with its answer, period and part of the sentence.
        number: Of a whole number of 0 or more.
        spread: Of a line with its sign, in quarter points.
        total: Of a line without a sign, in quarter points.
        price: Of a price as quoted.
        amount: Of cents.
    """

    templates: Mapping[str, str]
    number: Callable[[int], str]
    spread: Callable[[int], str]
    total: Callable[[int], str]
    price: Callable[[str], str]
    amount: Callable[[int], str]
