"""Explanations of numbers whose rows are known where they are shown."""

from collections.abc import Sequence
from typing import Unpack

from desktop.book.statements import Reader
from desktop.services.why.explanation import Explanation, Part, Terms, Unit, Why


def stated(title: str, meaning: str, parts: Sequence[Part], **terms: Unpack[Terms]) -> Why:
    """A number whose rows stand there already; see `Explanation` for the arguments."""
    explanation = Explanation(title, meaning, tuple(parts), **terms)

    def read(_reader: Reader) -> Explanation:
        return explanation

    return read


def place_of_fact(seq: int, told: str, at: int | None = None) -> Why:
    """A fact's place in the journal."""
    meaning = "Facts are counted from 1; each is tied to all before it, and none is ever changed."
    part = Part("Its place in the journal", seq, told, at)
    return stated("Fact", meaning, [part], unit=Unit.COUNT)
