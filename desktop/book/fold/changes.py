"""Row changes: what a fold answers, and all that it may do to the tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import overload

from desktop.book.statements import Query, Reader, Row, Value


class Laid(Sequence[Row]):
    """Rows laid end to end, as they are bound: to make a tuple of each costs as much as binding it.

    Attributes:
        values: Of all rows, one row after the other.
        width: How many are one row.
    """

    __slots__ = ("values", "width")

    def __init__(self, values: list[Value], width: int) -> None:
        self.values, self.width = values, width

    def __len__(self) -> int:
        return len(self.values) // self.width

    @overload
    def __getitem__(self, no: int) -> Row: ...

    @overload
    def __getitem__(self, no: slice) -> list[Row]: ...

    def __getitem__(self, no: int | slice) -> Row | list[Row]:
        if isinstance(no, slice):
            return [self[each] for each in range(*no.indices(len(self)))]
        first = range(len(self))[no] * self.width
        return tuple(self.values[first : first + self.width])


class Selected(Sequence[Row]):
    """Rows that a query makes of the tables; who writes them need not read them.

    They are read when they are looked at, so before they are written.

    Attributes:
        query: Its columns are those of the table that is written, in their order.
        values: What it asks with; there may be more.
        numbers: The first number and the step, where rows are numbered in their order; the query
            then leaves the first column out. A window that numbers them costs as much as to write
            them.
    """

    __slots__ = ("_reader", "numbers", "query", "values")

    def __init__(
        self,
        reader: Reader,
        query: Query,
        values: Mapping[str, Value],
        numbers: tuple[int, int] | None = None,
    ) -> None:
        self._reader, self.query, self.values, self.numbers = reader, query, values, numbers

    def __iter__(self) -> Iterator[Row]:
        rows = self._reader.all(self.query, **self.values)
        if self.numbers is None:
            return iter(rows)
        return ((number, *row) for number, row in zip(count(*self.numbers), rows, strict=False))

    def __len__(self) -> int:
        return len(list(iter(self)))

    @overload
    def __getitem__(self, no: int) -> Row: ...

    @overload
    def __getitem__(self, no: slice) -> list[Row]: ...

    def __getitem__(self, no: int | slice) -> Row | list[Row]:
        return list(iter(self))[no]


@dataclass(frozen=True, slots=True)
class Insert:
    """New rows, whole, in the order of the table's columns.

    Attributes:
        shared: Columns in which all rows hold the same; the rows then leave them out.
        empty_is_none: Columns in which an empty text stands for None, which is dearer to bind.
    """

    table: str
    rows: Sequence[Row]
    shared: Mapping[str, Value] = field(default_factory=dict)
    empty_is_none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Put:
    """Whole rows that replace the rows of their keys, or are new.

    Attributes:
        shared: Columns in which all rows hold the same; the rows then leave them out.
    """

    table: str
    rows: Sequence[Row]
    shared: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Update:
    """New values of some columns: each row holds the values, then the key.

    Attributes:
        shared: Further columns, in which all rows get the same.
    """

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Row]
    shared: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Increase:
    """Amounts added to some columns of rows that exist: the amounts, then the key."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Accumulate:
    """Whole rows whose `columns` are added to the row of their key, or which are new."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Row]


Change = Insert | Put | Update | Increase | Accumulate
