"""The disks of the machines: each serves one office after the other, and its book stays open.

To open a file, read its schema and compile some hundred statements took a tenth of every seed. So
SQLite's connection outlives a crash, and the office: a crash ends a station between two commits,
and what it had in memory goes with its `Book`, which is opened anew as ever. What SQLite makes of
a torn file is tried in `tests/book/`. A new station has a file of its own, which every crash
closes for good.
"""

import os
import shutil
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from sqlcipher3 import dbapi2

from desktop.book import opening
from desktop.book.engine import writer_engine
from tests.sync.simulation.prepared import BOOK, fast_folder

# What books are asked and told in many offices.
_STATEMENTS = 2_000
# At the beginning of the index of a WAL. Where there is nothing but zeros SQLite reads the WAL
# again, and has forgotten all pages.
_INDEX_HEADER = bytes(136)
_SCHEMA = "SELECT name, rootpage, sql FROM sqlite_master"
_READ = "SELECT count(*) FROM sqlite_master"
_BESIDE = frozenset({BOOK, f"{BOOK}-wal", f"{BOOK}-shm", f"{BOOK}.lock"})


class Disk:
    """One folder with a book in it; in place of the book's engine, too."""

    def __init__(self, home):
        self.home = home
        self._book = home / BOOK
        self._engine = self._connection = None
        home.mkdir()

    def furnish(self, files):
        """Hold these files, by name, and no others."""
        for path in self.home.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name not in _BESIDE:
                path.unlink()
        for name, content in files.items():
            path = self.home / name
            if name != BOOK:
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(content)
        self.put(files[BOOK])

    def put(self, content):
        """Have another book in place of the book, which nobody has open."""
        wal, index = (self.home / f"{BOOK}{end}" for end in ("-wal", "-shm"))
        schema = self.rows(_SCHEMA) if self._is_open else None
        if not self._book.exists() or self._book.read_bytes() != content:
            self._book.write_bytes(content)
        if schema is None:
            wal.unlink(missing_ok=True)
            index.unlink(missing_ok=True)
            return
        os.truncate(wal, 0)
        with index.open("r+b") as file:
            file.write(_INDEX_HEADER)
        if self.rows(_SCHEMA) != schema:
            # SQLite knows a schema by a number, which another file may have for another one.
            self.rows("PRAGMA writable_schema=RESET")

    @property
    def _is_open(self):
        return self._connection is not None and not self._connection.closed

    def connect(self):
        """The connection; as an engine gives it."""
        if not self._is_open:
            self._engine = writer_engine(self._book)
            many = partial(dbapi2.connect, cached_statements=_STATEMENTS)
            with patch.object(dbapi2, "connect", many):
                self._connection = self._engine.connect()
            self._lock("EXCLUSIVE")
        return self._connection

    @contextmanager
    def shared(self):
        """Let another connection read the book, for which each reading asks the system."""
        self._lock("NORMAL")
        yield
        self._lock("EXCLUSIVE")

    def _lock(self, mode):
        # From the next reading on. Of a file that was not read yet it would hold for good.
        for sql in (_READ, f"PRAGMA locking_mode={mode}", _READ):
            self._connection.connection.driver_connection.execute(sql).fetchall()

    def rows(self, sql):
        """What the book says, whether its station is on or not."""
        return self.connect().connection.driver_connection.execute(sql).fetchall()

    def dispose(self):
        """As an engine does it: but the connection stays."""

    def close(self):
        if self._is_open:
            self._connection.close()
            self._engine.dispose()


class _Disks:
    """As many as were ever needed at once."""

    def __init__(self, folder):
        self._folder = folder
        self._by_book = {}

    def disk(self, number):
        home = self._folder / f"{number}"
        if home / BOOK not in self._by_book:
            self._by_book[home / BOOK] = Disk(home)
        return self._by_book[home / BOOK]

    def engine_of(self, path):
        """Of a book on one of them the disk itself."""
        return self._by_book.get(path) or writer_engine(path)

    def close(self):
        for disk in self._by_book.values():
            disk.close()


_OPEN = []


@contextmanager
def disks():
    """While this lasts there are disks, that stay from one office to the next; answers them."""
    if _OPEN:
        yield _OPEN[0]
        return
    with TemporaryDirectory(prefix="disks-", dir=fast_folder()) as folder:
        found = _Disks(Path(folder))
        _OPEN.append(found)
        try:
            with patch.object(opening, "writer_engine", found.engine_of):
                yield found
        finally:
            _OPEN.clear()
            found.close()
