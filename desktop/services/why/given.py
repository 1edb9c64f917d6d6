"""Explanations of numbers whose rows are known where they are shown."""

from collections.abc import Sequence
from typing import Unpack

from desktop.book.statements import Reader
from desktop.services.why.explanation import Explanation, Part, Terms, Why


def stated(title: str, meaning: str, parts: Sequence[Part], **terms: Unpack[Terms]) -> Why:
    """A number whose rows stand there already; see `Explanation` for the arguments."""
    explanation = Explanation(title, meaning, tuple(parts), **terms)

    def read(_reader: Reader) -> Explanation:
        return explanation

    return read
