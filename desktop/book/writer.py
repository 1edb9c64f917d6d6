"""The one writer of the folded tables, which can record what it overwrites (SYNC 2.1, 2.8)."""

from collections.abc import Hashable, Iterable, MutableMapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, Table, delete, func, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Laid, Put, Update
from desktop.book.remembering import REMEMBERED_TABLES
from desktop.book.statements import (
    Prepared,
    Row,
    Value,
    add_to,
    driver_of,
    insert_into,
    put_into,
    run_on,
    update_of,
    with_constants,
)
from desktop.book.tables.every import METADATA

# So many rows are written by one statement; more would make it costly to prepare.
_AT_ONCE = 32


@cache
def _statement(kind: Hashable, table: str, columns: tuple[str, ...]) -> Prepared:
    target = _table(table)
    if kind is Insert:
        return insert_into(target)
    if kind is Put:
        return put_into(target)
    if kind is Accumulate:
        return add_to(target, columns)
    return update_of(target, columns, add=kind is Increase)


def _text(change: Change, count: int = 1) -> str:
    """The statement of a change; of an insert for so many rows at once."""
    kind: Any = type(change)
    table = change.table
    if isinstance(change, Insert | Put):
        text = _statement(kind, table, ()).text
        if count > 1:
            text = _for_rows(text, count)
        if not change.shared:
            return text
        names = [column.name for column in _table(table).columns]
        constants = {
            names.index(name) + row * len(names): value
            for row in range(count)
            for name, value in change.shared.items()
        }
    elif isinstance(change, Update):
        text = _statement(kind, table, (*change.columns, *change.shared)).text
        constants = dict(enumerate(change.shared.values(), start=len(change.columns)))
    else:
        text = _statement(kind, table, change.columns).text
        return _for_rows(text, count) if count > 1 else text
    return with_constants(text, constants) if constants else text


@cache
def _for_rows(text: str, count: int) -> str:
    """The same insert for so many rows at once."""
    start = text.index("(?")
    end = text.index(")", start) + 1
    return text[:start] + ", ".join([text[start:end]] * count) + text[end:]


@cache
def _whole_row(table: str) -> Prepared:
    target = _table(table)
    return Prepared(select(target).where(*_key_matches(target)))


@cache
def _removal(table: str) -> Prepared:
    target = _table(table)
    return Prepared(delete(target).where(*_key_matches(target)))


class _Undo(NamedTuple):
    """The statements about before-images, as text; each but `keep` asks for a place alone."""

    last_step: str
    keep: str
    newest_first: str
    forget: str


@cache
def _undo() -> _Undo:
    table = _table("undo")
    at_place = table.c.seq == bindparam("seq")
    images = select(table.c.table_name, table.c.row_key, table.c.before).where(at_place)
    statements = (
        Prepared(select(func.max(table.c.step)).where(at_place)),
        insert_into(table),
        Prepared(images.order_by(table.c.step.desc())),
        Prepared(delete(table).where(at_place)),
    )
    return _Undo(*(statement.text for statement in statements))


def _key_matches(target: Table) -> list:  # type: ignore[type-arg]  # conditions of any type
    return [column == bindparam(f"key_{column.name}") for column in target.primary_key]


def _table(name: str) -> Table:
    return METADATA.tables[name]


class TableWriter:
    """Applies row changes through one connection."""

    def __init__(
        self, connection: Connection, remembered: MutableMapping[tuple[Any, ...], Any] | None = None
    ) -> None:
        """Write through a connection.

        Args:
            connection: Of the book, or of tables aside.
            remembered: By a reader of the same tables, to be forgotten as they change.
        """
        self._connection = connection
        self._remembered = remembered
        self._driver = driver_of(connection)

    def forget(self) -> None:
        """What was remembered may be otherwise now: the tables were put back."""
        if self._remembered:
            self._remembered.clear()

    def apply(self, changes: Iterable[Change], *, undo_seq: int | None = None) -> None:
        """Apply the changes in order.

        Args:
            changes: May be a generator that reads between changes.
            undo_seq: Record before-images under this place, for a fact not yet confirmed.
        """
        step = 0 if undo_seq is None else self._next_step(undo_seq)
        for change in changes:
            if undo_seq is not None:
                step = self._record(change, undo_seq, step)
            self._write(change)
            if change.table in REMEMBERED_TABLES and not isinstance(change, Increase):
                self.forget()

    def _next_step(self, seq: int) -> int:
        """Moves that a fact found due were recorded before it, under the same place."""
        (last,) = self._driver.execute(_undo().last_step, (seq,)).fetchone()
        return 0 if last is None else int(last) + 1

    def _write(self, change: Change) -> None:
        rows = change.rows
        if isinstance(change, Update | Increase) or len(rows) < 2:
            run_on(self._driver, _text(change), rows)
            return
        # The legs of a ticket, and what is graded, are written many at once: to begin a statement
        # costs about as much as a row (goals 1 and 2).
        size = min(len(rows), _AT_ONCE)
        whole = len(rows) - len(rows) % size
        run_on(self._driver, _text(change, size), _groups(rows, size, whole))
        if whole < len(rows):
            run_on(self._driver, _text(change), rows[whole:])

    def _record(self, change: Change, seq: int, step: int) -> int:
        name, driver, images = change.table, self._driver, list[Row]()
        # What is inserted was not there, or inserting it fails.
        whole_row = None if isinstance(change, Insert) else _whole_row(name).text
        for key in _keys_of(change):
            found = whole_row and driver.execute(whole_row, key).fetchone()
            before = orjson.dumps(found).decode() if found else None
            images.append((seq, step, name, orjson.dumps(key).decode(), before))
            step += 1
        run_on(driver, _undo().keep, images)
        return step

    def take_back(self, seq: int) -> None:
        """Undo, newest first, what the fact at this place changed."""
        driver = self._driver
        for table, row_key, before in driver.execute(_undo().newest_first, (seq,)).fetchall():
            if before is None:
                driver.execute(_removal(table).text, tuple(orjson.loads(row_key)))
            else:
                driver.execute(_statement(Put, table, ()).text, tuple(orjson.loads(before)))
        driver.execute(_undo().forget, (seq,))
        self.forget()


def _groups(rows: Sequence[Row], size: int, whole: int) -> list[Sequence[Value]]:
    """The values of so many rows at once, as far as the rows make whole groups."""
    if isinstance(rows, Laid):
        values, step = rows.values, size * rows.width
        return [values[first : first + step] for first in range(0, whole * rows.width, step)]
    return [
        tuple(chain.from_iterable(rows[first : first + size])) for first in range(0, whole, size)
    ]


def _keys_of(change: Change) -> list[Row]:
    """The keys of the rows that a change writes, in its order."""
    if isinstance(change, Update | Increase):
        count = len(change.columns)
        return [tuple(row[count:]) for row in change.rows]
    shared = change.shared if isinstance(change, Insert | Put) else {}
    places = _key_places(change.table, tuple(shared))
    return [
        tuple([shared[place] if isinstance(place, str) else row[place] for place in places])
        for row in change.rows
    ]


@cache
def _key_places(table: str, shared: tuple[str, ...]) -> tuple[int | str, ...]:
    """Where the columns of a key stand in a row, or their names where all rows share them."""
    columns = _table(table).columns
    given = [column.name for column in columns if column.name not in shared]
    keys = [column.name for column in columns if column.primary_key]
    return tuple(name if name in shared else given.index(name) for name in keys)
