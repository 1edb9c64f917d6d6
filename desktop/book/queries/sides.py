"""The two sides of a posting, which one row holds: what one account gets, another gives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    asc,
    bindparam,
    desc,
    literal_column,
    text,
    union_all,
)

from desktop.book.tables.foundation import CASH_ID
from desktop.book.tables.money import PostingTable

AnySelect = Select[*tuple[Any, ...]]
AnyUnion = CompoundSelect[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Side:
    """One account's view of the postings.

    Attributes:
        no: 0 of the posting itself, 1 of its counter-posting: what its id is further on.
        cents: From the side of this account.
    """

    no: int
    account_id: ColumnElement[int]
    cents: ColumnElement[int]

    @property
    def id(self) -> ColumnElement[int]:
        """The id of this side; both sides of a posting have their own."""
        return PostingTable.id + self.no

    @property
    def order(self) -> tuple[ColumnElement[int], ...]:
        """The columns that a union of sides is put in the order of the ledger by."""
        return PostingTable.id.label("posting"), literal_column(str(self.no)).label("side")

    def place(self, name: str) -> ColumnElement[int]:
        """Where the side with the id of this parameter stands, to compare `PostingTable.id` with.

        An id that was worked out would be found in no index.
        """
        return bindparam(name) - self.no

    def is_of(self, account_id: int) -> list[ColumnElement[bool]]:
        """The conditions for the postings of one account."""
        return [self.account_id == account_id, *self.is_indexed(account_id)]

    def is_indexed(self, first: int) -> list[ColumnElement[bool]]:
        """What has to be said of accounts with ids from `first` on, for SQLite to use the index."""
        return [self.account_id > text(str(CASH_ID))] if self.no and first > CASH_ID else []


# SQLite merges the sides in these orders as the table has them, without sorting.
OLDEST_FIRST: tuple[Any, ...] = (asc("posting"), asc("side"))
NEWEST_FIRST: tuple[Any, ...] = (desc("posting"), desc("side"))
SIDES = (
    Side(0, PostingTable.account_id.expression, PostingTable.cents.expression),
    Side(1, PostingTable.contra_id.expression, -PostingTable.cents),
)


def both_sides(select_side: Callable[[Side], AnySelect]) -> AnyUnion:
    """Every posting and every counter-posting, as `select_side` reads one of the two."""
    return union_all(*(select_side(side) for side in SIDES))
