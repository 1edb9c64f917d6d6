"""A long list in one order, read in pages by key: the statements that every such list needs."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, func, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql import bindparam

from desktop.book.queries.sides import AnySelect
from desktop.book.statements import Query, Reader, Row

Key = tuple[Any, ...]
_Column = ColumnElement[Any] | InstrumentedAttribute[Any]


class Keyset:
    """What is read of one list: rows after a key, keys before a key, and how many there are.

    All columns of the key run the same way. The last is the id, so that no two rows share a key.
    """

    __slots__ = (
        "_above", "_anchors", "_count", "_count_above", "_first", "_last", "_names", "_next",
    )  # fmt: skip

    def __init__(self, rows: AnySelect, key: Sequence[_Column], *, is_descending: bool) -> None:
        """Write the statements; each is compiled at its first use.

        Args:
            rows: Joined and filtered, in no order.
            key: What the list is in the order of; an index leads through it.
            is_descending: Whether the largest key stands first.
        """
        self._names = tuple(f"key_{place}" for place in range(len(key)))
        own, place = tuple_(*key), tuple_(*(bindparam(name) for name in self._names))
        is_smaller, is_larger = own < place, own > place
        falling, rising = [column.desc() for column in key], [column.asc() for column in key]
        is_below, is_above = (is_smaller, is_larger) if is_descending else (is_larger, is_smaller)
        down, up = (falling, rising) if is_descending else (rising, falling)
        limit: BindParameter[int] = bindparam("limit")
        skip: BindParameter[int] = bindparam("skip")
        keys = rows.with_only_columns(*key, maintain_column_froms=True)
        count = rows.with_only_columns(func.count(), maintain_column_froms=True)
        page = rows.order_by(*down).limit(limit).offset(skip)
        self._first, self._next = Query(page), Query(page.where(is_below))
        self._last = Query(keys.order_by(*up).limit(limit))
        self._above = Query(keys.where(is_above).order_by(*up).limit(limit))
        self._count, self._count_above = Query(count), Query(count.where(is_above))
        self._anchors = Query(_every(keys, down))

    def list_rows(self, reader: Reader, after: Key | None, skip: int, limit: int) -> list[Row]:
        """Up to `limit` rows, `skip` rows after the one with a key; from the top without one."""
        if after is None:
            return reader.all(self._first, skip=skip, limit=limit)
        return reader.all(self._next, skip=skip, limit=limit, **self._named(after))

    def list_keys_above(self, reader: Reader, key: Key | None, limit: int) -> list[Key]:
        """The keys of up to `limit` rows before a key, or at the end; the nearest first."""
        if key is None:
            return reader.all(self._last, limit=limit)
        return reader.all(self._above, limit=limit, **self._named(key))

    def list_anchors(self, reader: Reader, every: int) -> list[Key]:
        """The keys of the rows `every`, 2 × `every`, … counted from one."""
        return reader.all(self._anchors, every=every)

    def count_rows(self, reader: Reader) -> int:
        """How many rows there are."""
        row = reader.one(self._count)
        return 0 if row is None else int(row[0])

    def count_above(self, reader: Reader, key: Key) -> int:
        """How many rows stand before a key."""
        row = reader.one(self._count_above, **self._named(key))
        return 0 if row is None else int(row[0])

    def _named(self, key: Key) -> dict[str, Any]:
        return dict(zip(self._names, key, strict=True))


def _every(keys: AnySelect, order: Sequence[Any]) -> AnySelect:
    place = func.row_number().over(order_by=order).label("place")
    found = keys.add_columns(place).subquery()
    *columns, number = found.c
    return select(*columns).where(number % bindparam("every") == 0).order_by(number)
