"""Where the pages of a list come from that is kept in the order of one key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from desktop.book.queries.keyset import Key, Keyset
from desktop.book.statements import Reader
from desktop.book.statements import Row as Read
from desktop.models.pages import Start

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class KeysetPages(Generic[Row]):
    """Pages of a list from the read lane.

    Attributes:
        keyset: The statements of a question.
        tell: What was read, as the rows that are shown.
        key: Where a row stands.
        seen: The same question narrowed to rows with a text.
    """

    keyset: Callable[[Any], Keyset]
    tell: Callable[[Reader, Sequence[Read]], Sequence[Row]]
    key: Callable[[Row], Key]
    seen: Callable[[Reader, Any, str], Any]

    def count(self, reader: Reader, question: Any) -> int:
        """How many rows the question matches."""
        return self.keyset(question).count_rows(reader)

    def page(self, reader: Reader, question: Any, start: Start, limit: int) -> Sequence[Row]:
        """Up to `limit` rows from a start."""
        found = self.keyset(question).list_rows(reader, start.after, start.skip, limit)
        return self.tell(reader, found)

    def anchors(self, reader: Reader, question: Any, every: int) -> Sequence[Key]:
        """The keys of every so many rows."""
        return self.keyset(question).list_anchors(reader, every)

    def above(self, reader: Reader, question: Any, key: Key, limit: int) -> Sequence[Key]:
        """The keys of the rows before a key, the nearest first."""
        return self.keyset(question).list_keys_above(reader, key, limit)

    def place(self, reader: Reader, question: Any, key: Key) -> int:
        """How many rows stand before a key."""
        return self.keyset(question).count_above(reader, key)

    def find(
        self, reader: Reader, question: Any, text: str, key: Key | None, *, backwards: bool
    ) -> Key | None:
        """The key of the next row with a text."""
        narrowed = self.keyset(self.seen(reader, question, text))
        if not backwards:
            found = self.tell(reader, narrowed.list_rows(reader, key, 0, 1))
            return self.key(found[0]) if found else None
        return next(iter(narrowed.list_keys_above(reader, key, 1)), None)

    def order_key(self, question: Any, row: Row) -> Key:
        """Where a row stands."""
        del question
        return self.key(row)
