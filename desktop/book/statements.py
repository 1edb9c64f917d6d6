"""Core statements compiled once to SQL text, because compiling costs more than running (goal 1)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, zip_longest
from typing import Any, Protocol

from sqlalchemy import Connection, Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql import bindparam
from sqlalchemy.sql.expression import BindParameter, ClauseElement, insert, update

_DIALECT = dialect(paramstyle="qmark")
# How many rows one statement inserts where there are many.
_TOGETHER = 20

Row = tuple[Any, ...]
Value = int | str | None


class Prepared:
    """A Core statement as SQL text with its parameters in order."""

    __slots__ = ("_constants", "_names", "text")

    def __init__(self, statement: ClauseElement) -> None:
        compiled = statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
        names = tuple(getattr(compiled, "positiontup", None) or ())
        self._constants = dict(compiled.params)
        given = {bound.key for bound in getattr(compiled, "binds", {}).values() if not bound.unique}
        written = {
            no: literal(self._constants[name])
            for no, (before, name) in enumerate(_before_marks(str(compiled), names))
            if name not in given and _is_planned_by(before, self._constants[name])
        }
        self.text = with_marks(str(compiled), written)
        self._names = tuple(name for no, name in enumerate(names) if no not in written)

    def parameters(self, values: Mapping[str, Any]) -> Row:
        """The values in the order of the text; constants of the statement fill the rest."""
        constants = self._constants
        return tuple([values[n] if n in values else constants[n] for n in self._names])


def _before_marks(text: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    return zip(text.split("?")[:-1], names, strict=True)


def _is_planned_by(before: str, constant: object) -> bool:
    """Whether SQLite may look at a constant to plan a statement, as for an index of some rows.

    Where it is bound the statement is compiled anew at each use, which costs more than most of
    ours. What a person asked for stays bound: it is another one each time.
    """
    if before.endswith(("LIMIT ", "OFFSET ")):
        return isinstance(constant, int)
    is_word = isinstance(constant, str) and constant.isascii() and constant.islower()
    return before.endswith(" = ") and (constant in {0, 1} or is_word)


class Query:
    """A reading statement, written and compiled at its first use.

    A window asks a few of some hundreds, and a statement takes ten times the memory of its text
    (goal 10).

    Attributes:
        looks_into: The index without which it would read all of a table, where tables that are
            made anew do without it until somebody asks.
    """

    __slots__ = ("_prepared", "_write", "looks_into")

    def __init__(self, write: Callable[[], ClauseElement], looks_into: str = "") -> None:
        self._write = write
        self.looks_into = looks_into
        self._prepared: Prepared | None = None

    @property
    def statement(self) -> ClauseElement:
        """The statement, written anew."""
        return self._write()

    @property
    def prepared(self) -> Prepared:
        """The compiled text."""
        if self._prepared is None:
            self._prepared = Prepared(self._write())
        return self._prepared


class Reader(Protocol):
    """What a fold and a query may do with a book: read."""

    def all(self, query: Query, **values: Any) -> list[Row]:
        """Every row."""
        ...

    def one(self, query: Query, **values: Any) -> Row | None:
        """The first row, or None."""
        ...

    def pages(self, query: Query, size: int, **values: Any) -> Iterator[list[Row]]:
        """The rows in pages of this size, without holding them all."""
        ...


def driver_of(connection: Connection) -> Any:
    """The library's own connection, to run compiled statements on.

    SQLAlchemy's result object costs more than most of our statements (goal 1).
    """
    return connection.connection.driver_connection


class ConnectionReader:
    """Reads through one SQLAlchemy connection.

    Attributes:
        kept: What `desktop.book.kept` keeps; None where facts are seen before they are committed.
        remembered: What `desktop.book.remembering` keeps for the one writer; None where somebody
            else may write.
        driver: The library's own connection.
    """

    def __init__(self, connection: Connection, *, keeps: bool = False) -> None:
        self.connection = connection
        self.kept: dict[object, Row] | None = {} if keeps else None
        self.remembered: dict[tuple[Any, ...], Any] | None = None
        self.driver = driver_of(connection)

    def all(self, query: Query, **values: Any) -> list[Row]:
        """Every row."""
        cursor = self._run(query, values)
        rows: list[Row] = cursor.fetchall()  # type: ignore[assignment]  # sqlcipher3 gives tuples
        cursor.close()
        return rows

    def one(self, query: Query, **values: Any) -> Row | None:
        """The first row, or None."""
        cursor = self._run(query, values)
        row: Row | None = cursor.fetchone()
        cursor.close()
        return row

    def stream(self, query: Query, **values: Any) -> Iterator[Row]:
        """The rows one after the other, without holding them all."""
        for page in self.pages(query, 500, **values):
            yield from page

    def pages(self, query: Query, size: int, **values: Any) -> Iterator[list[Row]]:
        """The rows in pages of this size, without holding them all."""
        cursor = self._run(query, values)
        while page := cursor.fetchmany(size):
            yield page  # type: ignore[misc]  # sqlcipher3 gives tuples
        cursor.close()

    def _run(self, query: Query, values: dict[str, Any]) -> DBAPICursor:
        prepared = query.prepared
        cursor: DBAPICursor = self.driver.execute(prepared.text, prepared.parameters(values))
        return cursor


def with_marks(text: str, marks: Mapping[int, str]) -> str:
    """Write into the text in place of some of its question marks, counted from 0."""
    pieces = text.split("?")
    written = [marks.get(no, "?") for no in range(len(pieces) - 1)]
    return "".join(chain.from_iterable(zip_longest(pieces, written, fillvalue="")))


def literal(value: Value) -> str:
    """A value as a statement says it.

    Binding it again for each of many rows costs more than storing it (goal 2).
    """
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def insert_into(table: Table) -> Prepared:
    """Insert a whole row, columns in the table's order."""
    # Where no values are named every column is bound; to name them costs three times as much.
    return Prepared(insert(table))


def put_into(table: Table) -> Prepared:
    """Insert a whole row, or replace what the row of that key holds."""
    statement = upsert(table)
    kept = {c.name: statement.excluded[c.name] for c in table.c if not c.primary_key}
    if not kept:
        return Prepared(statement.on_conflict_do_nothing(index_elements=_key(table)))
    return Prepared(statement.on_conflict_do_update(index_elements=_key(table), set_=kept))


def add_to(table: Table, sums: Sequence[str]) -> Prepared:
    """Insert a whole row, or add these columns to the row of that key."""
    statement = upsert(table)
    added = {name: table.c[name] + statement.excluded[name] for name in sums}
    return Prepared(statement.on_conflict_do_update(index_elements=_key(table), set_=added))


def update_of(table: Table, columns: Sequence[str], *, add: bool = False) -> Prepared:
    """Set (or add to) these columns of the row of a key: values first, then the key."""
    new: list[tuple[str, BindParameter[Any]]] = [
        (name, bindparam(f"new_{name}")) for name in columns
    ]
    pairs = [(table.c[name], table.c[name] + value if add else value) for name, value in new]
    statement = update(table).ordered_values(*pairs)
    for column in table.primary_key:
        statement = statement.where(column == bindparam(f"key_{column.name}"))
    return Prepared(statement)


def _key(table: Table) -> list[str]:
    return [column.name for column in table.primary_key]


def run_many(connection: Connection, text: str, rows: Iterable[Row]) -> None:
    """Run a writing statement once per row."""
    run_on(driver_of(connection), text, rows)


def insert_many(connection: Connection, text: str, rows: Sequence[Row]) -> None:
    """Insert rows, so many of them by one statement: a call for each is a third of it (goal 9b).

    Args:
        connection: With the caller's transaction.
        text: As `insert_into` writes it.
        rows: Whole rows.
    """
    driver, whole = driver_of(connection), len(rows) - len(rows) % _TOGETHER
    values = text.rpartition(" VALUES ")[2]
    groups = (rows[at : at + _TOGETHER] for at in range(0, whole, _TOGETHER))
    together = [tuple(chain.from_iterable(group)) for group in groups]
    driver.executemany(f"{text}{f', {values}' * (_TOGETHER - 1)}", together)
    driver.executemany(text, rows[whole:])


def run_on(driver: Any, text: str, rows: Iterable[Sequence[Value]]) -> None:
    """Run a writing statement once per row, on the library's own connection."""
    batch = rows if isinstance(rows, list) else list(rows)
    if len(batch) == 1:
        driver.execute(text, batch[0])
    elif batch:
        driver.executemany(text, batch)
