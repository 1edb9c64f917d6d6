"""The server's database in memory: SQLite that answers what the server says to PostgreSQL.

The server's own code runs over it unchanged; only numbering under the row's lock has no meaning
where nobody else comes in between. What is PostgreSQL's alone is said here in SQLite's words: the
binary COPY, the driver's placeholders, the lock's patience. What it says to a real PostgreSQL is
tried in `tests/server/`.
"""

import re
import struct
from weakref import WeakKeyDictionary

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from server.tables import METADATA

_COPY = re.compile(r"COPY (\w+) \(([^)]*)\) FROM STDIN \(FORMAT BINARY\)")
_COPY_HEADER_BYTES = 19
_DRIVERS = WeakKeyDictionary()
_TEXT, _BYTES = ("type",), ("book_id", "id", "inc", "chain", "header", "body", "sig")


class _Copy:
    """The rows of one binary COPY."""

    def __init__(self, cursor, table, columns):
        self._cursor, self._table, self._columns = cursor, table, columns
        self._parts = []

    def __enter__(self):
        return self

    def write(self, raw):
        self._parts.append(raw)

    def __exit__(self, problem, *_):
        if problem is None:
            self._insert(b"".join(self._parts))

    def _insert(self, raw):
        marks = ", ".join("?" * len(self._columns))
        insert = f"INSERT INTO {self._table} ({', '.join(self._columns)}) VALUES ({marks})"
        self._cursor.executemany(insert, self._rows(raw))

    def _rows(self, raw):
        at = _COPY_HEADER_BYTES
        while (count := struct.unpack_from(">h", raw, at)[0]) != -1:
            assert count == len(self._columns)
            at += 2
            row = []
            for name in self._columns:
                (size,) = struct.unpack_from(">i", raw, at)
                value = raw[at + 4 : at + 4 + size]
                at += 4 + size
                row.append(self._read(name, value))
            yield row

    @staticmethod
    def _read(name, value):
        if name in _BYTES:
            return value
        return value.decode() if name in _TEXT else int.from_bytes(value)


class _Cursor(dbapi2.Cursor):
    """A cursor that also takes what psycopg's takes."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def copy(self, statement):
        table, columns = _COPY.fullmatch(statement).groups()
        return _Copy(self, table, columns.split(", "))

    def execute(self, sql, values=()):
        if "%" in sql:
            sql = re.sub(r"%\((\w+)\)s", r":\1", sql).replace("%s", "?")
        return super().execute(sql, values)


class _Connection(dbapi2.Connection):
    def cursor(self, kind=_Cursor, *, binary=False):
        assert kind is _Cursor or not binary
        return super().cursor(kind)


def open_database():
    """An empty database with the server's tables; one connection, so one thread at a time."""
    connection = dbapi2.connect(":memory:", factory=_Connection, check_same_thread=False)
    connection.create_function("set_config", 3, lambda _name, value, _local: value)
    connection.create_function("greatest", 2, max)
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool
    )
    _DRIVERS[engine] = connection

    @event.listens_for(engine, "before_cursor_execute", retval=True)
    def say_it_in_its_words(_connection, _cursor, statement, values, _context, _many):
        return ("SELECT 1" if statement.startswith("SET LOCAL ") else statement), values

    METADATA.create_all(engine)
    return engine


def copy_of(engine):
    """The database as it stands, to be put back later: a backup of the server."""
    saved = dbapi2.connect(":memory:")
    driver_of(engine).backup(saved)
    return saved


def put_back(engine, saved):
    """Restore the database from a backup."""
    saved.backup(driver_of(engine))


def driver_of(engine):
    """The one connection of the database."""
    return _DRIVERS[engine]
