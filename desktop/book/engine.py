"""Opening the SQLite file of a book: the one library, its pragmas, and its failures in words."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.domain.errors import BookdeskError

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA busy_timeout=5000",
)
# A wager reads two pages more than with all of a large book's indexes at hand.
_WRITER_CACHE = "PRAGMA cache_size=-4096"
_LITTLE_CACHE = "PRAGMA cache_size=-1024"
# Grading a full Sunday goes over the same pages of its indexes again and again (goal 2).
_LARGE_CACHE = "PRAGMA cache_size=-16384"
# NORMAL may lose commits that were already acknowledged when the power fails (SYNC 0.4).
_WRITER_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA journal_size_limit=67108864",
    # The WAL is carried into the file in steps of 64 MiB, so that a page that changes often is
    # copied once.
    "PRAGMA wal_autocheckpoint=16000",
    _WRITER_CACHE,
    # What a large transaction has changed stays in memory beyond that until it is committed: pages
    # that go out before would be written twice. (The lowest byte must not be 0: that means never.)
    "PRAGMA cache_spill=16000",
)
_MAC_PRAGMAS = ("PRAGMA fullfsync=1", "PRAGMA checkpoint_fullfsync=1")
# Each lane has a reader of its own: what they all keep would be in memory several times.
_READER_PRAGMAS = ("PRAGMA query_only=ON", _LITTLE_CACHE)

_SENTENCES = {
    "SQLITE_BUSY": "“{name}” is being written by another program. Nothing was changed."
    " Try again in a moment.",
    "SQLITE_READONLY": "“{name}” or its folder is read-only, so nothing can be written."
    " Nothing was changed. Make the folder writable or move the book.",
    "SQLITE_FULL": "The disk is full. What was not yet confirmed was not written; everything"
    " confirmed is safe. Free some space and try again.",
    "SQLITE_IOERR": "The disk failed while “{name}” was read or written. What was confirmed is"
    " safe; the last command was not written. Check the disk, then run verify.",
    "SQLITE_CORRUPT": "“{name}” is damaged. Nothing was changed. Restore the latest backup.",
    "SQLITE_NOTADB": "“{name}” is not a Bookdesk book, or it is encrypted. Nothing was changed.",
    "SQLITE_CANTOPEN": "“{name}” cannot be opened: the folder does not exist or may not be"
    " entered. Nothing was changed.",
    "SQLITE_PERM": "You may not open “{name}”. Nothing was changed. Ask for access to the file.",
}


# Without it the library looks for a conversion of every NULL and blob that is bound, which takes
# longer than storing it (goal 1). Both of these answer what they are given, without a call of ours.
dbapi2.register_adapter(type(None), {None: None}.get)
dbapi2.register_adapter(bytes, bytes.__bytes__)


class BookFileError(BookdeskError):
    """The file or the disk does not allow what was asked; confirmed facts are safe."""


class DiskFullError(BookFileError):
    """There was no room for the last command; it was not written."""


@contextmanager
def failures_in_words(path: Path) -> Iterator[None]:
    """Turn the environment's failures into sentences; our own mistakes stay exceptions.

    Raises:
        BookFileError: Busy, read-only, full, damaged, not a book, or not to be opened.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        sentence = _sentence(getattr(cause, "sqlite_errorname", "") or "", str(cause), path)
        if sentence is None:
            raise
        kind = DiskFullError if "disk is full" in sentence else BookFileError
        raise kind(sentence) from error


def _sentence(code: str, text: str, path: Path) -> str | None:
    for prefix, sentence in _SENTENCES.items():
        if code.startswith(prefix):
            return sentence.format(name=path.name)
    for prefix, mark in (
        ("SQLITE_NOTADB", "file is not a database"),
        ("SQLITE_CORRUPT", "malformed"),
        ("SQLITE_FULL", "disk is full"),
        ("SQLITE_READONLY", "readonly"),
        ("SQLITE_IOERR", "disk I/O error"),
        ("SQLITE_CANTOPEN", "unable to open"),
        ("SQLITE_BUSY", "database is locked"),
    ):
        if mark in text:
            return _SENTENCES[prefix].format(name=path.name)
    return None


def writer_engine(path: Path) -> Engine:
    """An engine whose one connection may write the book."""
    engine = _engine(f"file:{quote(str(path.absolute()))}?mode=rwc")
    _pragmas(engine, (*_PRAGMAS, *_WRITER_PRAGMAS, *(_MAC_PRAGMAS if _on_mac() else ())))
    return engine


def reader_engine(path: Path) -> Engine:
    """An engine that can only read the book."""
    engine = _engine(f"file:{quote(str(path.absolute()))}?mode=ro")
    _pragmas(engine, (*_PRAGMAS, *_READER_PRAGMAS))
    return engine


@contextmanager
def little_kept(connection: Connection) -> Iterator[None]:
    """Let a writer pass through a journal once: its cache would hold it from then on."""
    with _kept(connection, _LITTLE_CACHE):
        yield


@contextmanager
def much_kept(connection: Connection) -> Iterator[None]:
    """Let a writer keep what it needs over and over in one piece of work."""
    with _kept(connection, _LARGE_CACHE):
        yield


@contextmanager
def _kept(connection: Connection, cache: str) -> Iterator[None]:
    connection.exec_driver_sql(cache)
    try:
        yield
    finally:
        connection.exec_driver_sql(_WRITER_CACHE)


def _engine(uri: str) -> Engine:
    def connect() -> Any:
        # Transactions are begun by us, IMMEDIATE, so the driver must not begin its own.
        return dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)

    return create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=NullPool)


def _pragmas(engine: Engine, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def apply(connection: Any, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(pragma)


def _on_mac() -> bool:
    return sys.platform == "darwin"
