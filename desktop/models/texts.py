"""The texts that column lists need; the views write them, because they know the locale."""

from datetime import datetime
from typing import Protocol


class Texts(Protocol):
    """Writes values for people; `desktop.views.formatting.Formats` does."""

    def money(self, cents: int) -> str:
        """Cents with two decimals."""
        ...

    def signed_money(self, cents: int) -> str:
        """As `money`, with a plus before what is won."""
        ...

    def count(self, number: int) -> str:
        """A whole number with separators."""
        ...

    def date_time(self, moment: datetime) -> str:
        """Day and minute in the book's zone."""
        ...
