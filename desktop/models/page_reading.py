"""What the read lane does for a big table: frozen work that touches no widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from desktop.models.pages import (
    ANCHOR_ROWS,
    PAGE_ROWS,
    Anchors,
    HeldPage,
    Pages,
    PageSource,
    Start,
)
from desktop.models.table import PaintedRow

# So many new rows are counted one by one; after more of them at once all is read anew.
NEWS_MOST = 5_000


@dataclass(frozen=True, slots=True)
class PageReading:
    """Some pages, formatted in the lane."""

    source: PageSource[Any]
    format_row: Callable[[Any], PaintedRow]
    question: Any
    wanted: tuple[tuple[int, Start], ...]

    def __call__(self, reader: Any) -> Pages[Any]:
        return {number: self.read(reader, start) for number, start in self.wanted}

    def read(self, reader: Any, start: Start) -> HeldPage[Any]:
        """One page."""
        rows = tuple(self.source.page(reader, self.question, start, PAGE_ROWS))
        return HeldPage(rows, tuple([self.format_row(row) for row in rows]))


@dataclass(frozen=True, slots=True)
class Counting:
    """How many rows there are from row 0 on; newer ones may have come in above it."""

    source: PageSource[Any]
    question: Any
    first_key: Any

    def __call__(self, reader: Any) -> int:
        count = self.source.count(reader, self.question)
        return count - len(_above(self.source, reader, self.question, self.first_key))


@dataclass(frozen=True, slots=True)
class Anchoring:
    """The order key of every thousandth row.

    Attributes:
        first_key: The order key of row 0.
        rows_added: How many rows had been added above the first row 0 by then.
    """

    source: PageSource[Any]
    question: Any
    first_key: Any
    rows_added: int

    def __call__(self, reader: Any) -> Anchors:
        keys = self.source.anchors(reader, self.question, ANCHOR_ROWS)
        above = _above(self.source, reader, self.question, self.first_key)
        return Anchors(tuple(keys), self.rows_added + len(above))


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh has found.

    Attributes:
        news: How many rows stand above the row that was the first.
        top: The order key of the last of those, or None.
        pages: What is on the screen, read anew.
    """

    news: int
    top: Any
    pages: Pages[Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refreshing:
    """What is on the screen, read anew from the key of its first row.

    Attributes:
        first_key: The order key of row 0.
        pinned: The pages on the screen with the order keys of their first rows.
        shows_news: New rows come in at the top; otherwise they are only counted.
    """

    reading: PageReading
    first_key: Any
    pinned: tuple[tuple[int, Any], ...]
    shows_news: bool

    def __call__(self, reader: Any) -> Refreshed:
        source, question = self.reading.source, self.reading.question
        above = _above(source, reader, question, self.first_key)
        found = Refreshed(len(above), above[0] if above else None)
        if len(above) > NEWS_MOST:
            return found
        start = Start(None, 0)
        if not self.shows_news and self.pinned:
            before = source.above(reader, question, self.pinned[0][1], 1)
            start = Start(before[0] if before else None, 0)
        for number, _ in self.pinned:
            page = found.pages[number] = self.reading.read(reader, start)
            if len(page.rows) < PAGE_ROWS:
                break
            start = Start(source.order_key(question, page.rows[-1]), 0)
        return found

    def __post_init__(self) -> None:
        numbers = [number for number, _ in self.pinned]
        if any(following != number + 1 for number, following in pairwise(numbers)):
            raise ValueError("The pages on a screen follow each other.")


@dataclass(frozen=True, slots=True)
class Seeking:
    """At which place a row stands that was shown before, or None where it stands no longer."""

    source: PageSource[Any]
    question: Any
    row: Any

    def __call__(self, reader: Any) -> int | None:
        source, question = self.source, self.question
        key = source.order_key(question, self.row)
        before = source.above(reader, question, key, 1)
        start = Start(before[0] if before else None, 0)
        found = source.page(reader, question, start, 1)
        if not found or source.order_key(question, found[0]) != key:
            return None
        return source.place(reader, question, key)


@dataclass(frozen=True, slots=True)
class Placing:
    """At which place the row with an order key stands."""

    source: PageSource[Any]
    question: Any
    key: Any

    def __call__(self, reader: Any) -> int | None:
        return self.source.place(reader, self.question, self.key)


@dataclass(frozen=True, slots=True)
class Finding:
    """At which place the next row with a text stands, once round the table; None without one."""

    source: PageSource[Any]
    question: Any
    text: str
    key: Any
    backwards: bool

    def __call__(self, reader: Any) -> int | None:
        for key in dict.fromkeys((self.key, None)):
            found = self.source.find(
                reader, self.question, self.text, key, backwards=self.backwards
            )
            if found is not None:
                return self.source.place(reader, self.question, found)
        return None


def _above(source: PageSource[Any], reader: Any, question: Any, key: Any) -> Sequence[Any]:
    return () if key is None else source.above(reader, question, key, NEWS_MOST + 1)
