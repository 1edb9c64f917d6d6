"""A long list in one order, read in pages by key: the statements that every such list needs."""

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    SQLColumnExpression,
    asc,
    desc,
    func,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.sql import bindparam

from desktop.book.queries.sides import AnySelect
from desktop.book.statements import Query, Reader, Row

Key = tuple[Any, ...]
Bound = Callable[[SQLColumnExpression[Any]], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Arm:
    """Rows of a list; a list may have several arms, which are read as one.

    Attributes:
        rows: Joined to a table that is named, and filtered; in no order.
        key: What they are in the order of; an index leads through it.
        lead: What the rows are looked up by, told how the first column of the key is bounded:
            for a lookup in place of the key's order.
    """

    rows: AnySelect
    key: tuple[SQLColumnExpression[Any], ...]
    lead: Callable[[Bound], ColumnElement[bool]] | None = None

    def keyed(self, *, with_rows: bool) -> AnySelect:
        """The rows with their keys behind them, or the keys alone."""
        key: list[Any] = [column.label(_name(place)) for place, column in enumerate(self.key)]
        if with_rows:
            return self.rows.add_columns(*key)
        return self.rows.with_only_columns(*key)

    def everything(self, statement: AnySelect) -> list[AnySelect]:
        """All of the rows."""
        return [statement if self.lead is None else statement.where(self.lead(lambda _: true()))]

    def smaller(self, statement: AnySelect) -> list[AnySelect]:
        """The rows with a smaller key than the parameters."""
        return self._beyond(statement, operator.lt)

    def larger(self, statement: AnySelect) -> list[AnySelect]:
        """The rows with a larger key than the parameters."""
        return self._beyond(statement, operator.gt)

    def _beyond(self, statement: AnySelect, compare: Callable[[Any, Any], Any]) -> list[AnySelect]:
        place: list[BindParameter[Any]] = [bindparam(_name(no)) for no in range(len(self.key))]
        if self.lead is None:
            return [statement.where(compare(tuple_(*self.key), tuple_(*place)))]
        # Those that share the first column are looked up by it, and are not led to.
        (first, *others), (here, *rest) = self.key, place
        level = statement.where(first == here, compare(tuple_(*others), tuple_(*rest)))
        return [level, statement.where(self.lead(lambda column: compare(column, here)))]


_Part = Callable[[Arm, AnySelect], list[AnySelect]]


class Keyset:
    """What is read of one list: rows after a key, keys before a key, and how many there are.

    All columns of the key run the same way. The last is the id, so that no two rows share a key.
    """

    __slots__ = (
        "_above", "_anchors", "_count", "_count_above", "_first", "_last", "_names", "_next",
    )  # fmt: skip

    def __init__(self, *arms: Arm, is_descending: bool) -> None:
        """Write the statements; each is compiled at its first use.

        Args:
            arms: Their rows have the same columns, and no key is in two of them.
            is_descending: Whether the largest key stands first.
        """
        self._names = tuple(_name(place) for place in range(len(arms[0].key)))
        falling: list[Any] = [desc(name) for name in self._names]
        rising: list[Any] = [asc(name) for name in self._names]
        down, up = (falling, rising) if is_descending else (rising, falling)
        onward, back = (Arm.smaller, Arm.larger) if is_descending else (Arm.larger, Arm.smaller)
        limit: BindParameter[int] = bindparam("limit")
        skip: BindParameter[int] = bindparam("skip")

        def rows(part: _Part) -> Any:
            return _joined([s for arm in arms for s in part(arm, arm.keyed(with_rows=True))])

        def keys(part: _Part) -> Any:
            return _joined([s for arm in arms for s in part(arm, arm.keyed(with_rows=False))])

        every, above = keys(Arm.everything), keys(back)
        self._first = Query(lambda: rows(Arm.everything).order_by(*down).limit(limit).offset(skip))
        self._next = Query(lambda: rows(onward).order_by(*down).limit(limit).offset(skip))
        self._last = Query(lambda: every.order_by(*up).limit(limit))
        self._above = Query(lambda: above.order_by(*up).limit(limit))
        self._count = Query(lambda: select(func.count()).select_from(every.subquery()))
        self._count_above = Query(lambda: select(func.count()).select_from(above.subquery()))
        self._anchors = Query(lambda: _at_every(every.subquery(), is_descending=is_descending))

    def list_rows(self, reader: Reader, after: Key | None, skip: int, limit: int) -> list[Row]:
        """Up to `limit` rows, `skip` rows after the one with a key; from the top without one."""
        query, named = (self._first, {}) if after is None else (self._next, self._named(after))
        rows = reader.all(query, skip=skip, limit=limit, **named)
        return [row[: -len(self._names)] for row in rows]

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


def _name(place: int) -> str:
    return f"key_{place}"


def _joined(parts: Sequence[AnySelect]) -> Any:
    return parts[0] if len(parts) == 1 else union_all(*parts)


def _at_every(keys: Any, *, is_descending: bool) -> AnySelect:
    order = [column.desc() if is_descending else column.asc() for column in keys.c]
    place = func.row_number().over(order_by=order).label("place")
    *columns, number = select(*keys.c, place).subquery().c
    return select(*columns).where(number % bindparam("every") == 0).order_by(number)
