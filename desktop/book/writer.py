"""The one writer of the folded tables, which can record what it overwrites (SYNC 2.1, 2.8)."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, MutableMapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, Table, delete, func, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.changes import (
    Accumulate,
    Change,
    Increase,
    Insert,
    Laid,
    Put,
    Selected,
    Update,
)
from desktop.book.remembering import REMEMBERED_TABLES, RememberingReader
from desktop.book.statements import (
    Prepared,
    Row,
    Value,
    add_to,
    driver_of,
    insert_into,
    literal,
    put_into,
    run_on,
    update_of,
    with_marks,
)
from desktop.book.tables.every import METADATA

# So many rows are written by one statement; more would make it costly to prepare.
_AT_ONCE = 32
# Of many rows so many values: with more of them in one statement each costs more again.
_VALUES_AT_ONCE = 128
# Rows that a statement makes are numbered by the number of the row before: SQLite knows what it
# inserted last, where to ask Python for each number costs a sixth of making the rows. The first
# follows a number that was put here.
_NUMBER_BEFORE = (
    "CREATE TEMP TABLE IF NOT EXISTS number_before (id INTEGER PRIMARY KEY)",
    "DELETE FROM temp.number_before",
    "INSERT INTO temp.number_before VALUES (?)",
)


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
        empty = change.empty_is_none if isinstance(change, Insert) else ()
        return _with_shared(text, table, count, tuple(change.shared.items()), empty)
    if isinstance(change, Update):
        text = _statement(kind, table, (*change.columns, *change.shared)).text
        marks = dict(enumerate(map(literal, change.shared.values()), start=len(change.columns)))
        return with_marks(text, marks) if marks else text
    text = _statement(kind, table, change.columns).text
    return _for_rows(text, count) if count > 1 else text


@lru_cache(maxsize=64)
def _with_shared(
    text: str,
    table: str,
    count: int,
    shared: tuple[tuple[str, Value], ...],
    empty_is_none: tuple[str, ...],
) -> str:
    """An insert of so many rows with what they share written into it, and where '' is no value."""
    names = [column.name for column in _table(table).columns]
    written = [(name, literal(value)) for name, value in shared]
    written += [(name, "NULLIF(?, '')") for name in empty_is_none]
    marks = {
        names.index(name) + row * len(names): mark for row in range(count) for name, mark in written
    }
    return with_marks(text, marks) if marks else text


@cache
def _for_rows(text: str, count: int) -> str:
    """The same insert for so many rows at once."""
    start = text.index("(?")
    end = text.index(")", start) + 1
    return text[:start] + ", ".join([text[start:end]] * count) + text[end:]


@cache
def _of_query(text: str, query: str, step: int) -> str:
    """The same insert of the rows that a query makes, numbered where there is a step."""
    start = text.index("VALUES (?")
    end = text.index(")", start) + 1
    if step:
        # With a limit it makes its rows in their order, each when the one before is inserted.
        query = (
            f"SELECT last_insert_rowid() + {step}, made.* "  # noqa: S608  # our own
            f"FROM ({query} LIMIT -1) AS made"
        )
    return text[:start] + query + text[end:]


@cache
def _whole_row(table: str) -> Prepared:
    target = _table(table)
    return Prepared(select(target).where(*_key_matches(target)))


@cache
def _removal(table: str) -> Prepared:
    target = _table(table)
    return Prepared(delete(target).where(*_key_matches(target)))


class _Undo(NamedTuple):
    """The statements about before-images, as text; each but `keep` asks for a place.

    `newest_first` and `forget` are about that place and all behind it.
    """

    last_step: str
    keep: str
    newest_first: str
    forget: str


@cache
def _undo() -> _Undo:
    table = _table("undo")
    at_place = table.c.seq == bindparam("seq")
    from_place = table.c.seq >= bindparam("seq")
    images = select(table.c.table_name, table.c.row_key, table.c.before).where(from_place)
    statements = (
        Prepared(select(func.max(table.c.step)).where(at_place)),
        insert_into(table),
        Prepared(images.order_by(table.c.seq.desc(), table.c.step.desc())),
        Prepared(delete(table).where(from_place)),
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
        # From this place on there are no images.
        self._clear_from: int | None = None

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
        images = list[Row]()
        step = 0 if undo_seq is None else self._next_step(undo_seq)
        for change in changes:
            if undo_seq is not None:
                for key, before in self._images(change):
                    images.append((undo_seq, step, change.table, key, before))
                    step += 1
            self._write(change)
            if change.table in REMEMBERED_TABLES and not isinstance(change, Increase):
                self.forget()
        if images:
            run_on(self._driver, _undo().keep, images)

    def _next_step(self, seq: int) -> int:
        """Moves that a fact found due were recorded before it, under the same place."""
        if self._clear_from is not None and seq >= self._clear_from:
            self._clear_from = seq + 1
            return 0
        (last,) = self._driver.execute(_undo().last_step, (seq,)).fetchone()
        return 0 if last is None else int(last) + 1

    def _write(self, change: Change) -> None:
        rows = change.rows
        if isinstance(rows, Selected):
            asked, (first, step) = rows.query.prepared, rows.numbers or (0, 0)
            text = _of_query(_text(change), asked.text, step)
            if step:
                self._put_before(first - step)
            self._driver.execute(text, asked.parameters(rows.values))
            return
        if isinstance(change, Update | Increase) or len(rows) < 2:
            run_on(self._driver, _text(change), rows)
            return
        # The legs of a ticket, and what is graded, are written many at once: to begin a statement
        # costs about as much as a row (goals 1 and 2).
        size = len(rows)
        if size > _AT_ONCE:
            size = max(1, min(_AT_ONCE, _VALUES_AT_ONCE // len(rows[0])))
        whole = len(rows) - len(rows) % size
        self._driver.executemany(_text(change, size), _groups(rows, size, whole))
        if whole < len(rows):
            run_on(self._driver, _text(change), rows[whole:])

    def _put_before(self, number: int) -> None:
        """Let this be what was inserted last."""
        table, no_other, put = _NUMBER_BEFORE
        self._driver.execute(table)
        self._driver.execute(no_other)
        self._driver.execute(put, (number,))

    def _images(self, change: Change) -> Iterator[tuple[str, str | None]]:
        """The rows that a change is about to write: their keys, and what they hold until then."""
        # What is inserted was not there, or inserting it fails.
        whole_row = None if isinstance(change, Insert) else _whole_row(change.table).text
        for key in _keys_of(change):
            found = whole_row and self._driver.execute(whole_row, key).fetchone()
            yield orjson.dumps(key).decode(), orjson.dumps(found).decode() if found else None

    def take_back(self, seq: int) -> set[str]:
        """Undo what the facts from this place on changed; answers the tables.

        Every row gets its oldest image. All of them are taken away first, so that none is in the
        way of another where a table has more than one key.
        """
        driver, oldest = self._driver, defaultdict[str, dict[str, str | None]](dict)
        for table, row_key, before in driver.execute(_undo().newest_first, (seq,)).fetchall():
            oldest[table][row_key] = before
        for table, images in oldest.items():
            run_on(driver, _removal(table).text, [tuple(orjson.loads(key)) for key in images])
            rows = [tuple(orjson.loads(before)) for before in images.values() if before is not None]
            run_on(driver, _statement(Insert, table, ()).text, rows)
        driver.execute(_undo().forget, (seq,))
        self._clear_from = seq
        self.forget()
        return set(oldest)


def forget_written(reader: RememberingReader, change: Change) -> None:
    """A change was written: what it may have changed has to be asked again."""
    columns: Sequence[str] = ()
    if isinstance(change, Update):
        columns = (*change.columns, *change.shared)
    elif isinstance(change, Increase):
        columns = change.columns
    reader.forget(change.table, only_new=isinstance(change, Insert), columns=columns)


def _groups(rows: Sequence[Row], size: int, whole: int) -> Iterator[Sequence[Value]]:
    """The values of so many rows at once, as far as the rows make whole groups."""
    if isinstance(rows, Laid):
        values, step = rows.values, size * rows.width
        return (values[first : first + step] for first in range(0, whole * rows.width, step))
    return (
        tuple(chain.from_iterable(rows[first : first + size])) for first in range(0, whole, size)
    )


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
