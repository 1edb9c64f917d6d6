"""When the routines of this copy ran last, and what they did; kept beside the journal."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.opening import Book
from desktop.book.queries.local import find_local
from desktop.book.statements import Query, Reader, insert_into, put_into, run_many
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import LocalTable, RoutineTable

_PREFIX = "routine/last/"
_FOLDER = "routine/folder"
_INSERT = insert_into(METADATA.tables["routine"])
_PUT_LOCAL = put_into(METADATA.tables["local"])
_LAST_SEQ = Query(lambda: select(RoutineTable.seq).order_by(RoutineTable.seq.desc()).limit(1))
_KEPT = Query(
    lambda: select(LocalTable.name, LocalTable.value).where(
        LocalTable.name >= _PREFIX, LocalTable.name < f"{_PREFIX}~"
    )
)
_NEWEST = Query(
    lambda: (
        select(RoutineTable.at, RoutineTable.name, RoutineTable.went_well, RoutineTable.text)
        .order_by(RoutineTable.seq.desc())
        .limit(bindparam("most"))
    )
)


@dataclass(frozen=True, slots=True)
class RoutineRun:
    """What a routine did, in a sentence; `at` in milliseconds UTC."""

    at: int
    name: str
    went_well: bool
    text: str


def log_run(book: Book, run: RoutineRun) -> None:
    """Keep when a routine ran and, where it has something to say, what it did."""
    with book.aside() as connection:
        run_many(connection, _PUT_LOCAL.text, [(f"{_PREFIX}{run.name}", str(run.at))])
        if run.text:
            (last,) = book.reader.one(_LAST_SEQ) or (0,)
            row = (last + 1, run.at, run.name, int(run.went_well), run.text)
            run_many(connection, _INSERT.text, [row])


def last_runs(reader: Reader) -> dict[str, int]:
    """When each routine ran last (milliseconds UTC), by name, where it ever did."""
    return {name.removeprefix(_PREFIX): int(value) for name, value in reader.all(_KEPT)}


def list_runs(reader: Reader, most: int = 500) -> list[RoutineRun]:
    """What the routines did, the newest first."""
    return [
        RoutineRun(at, name, bool(ok), text)
        for at, name, ok, text in reader.all(_NEWEST, most=most)
    ]


def routine_folder(reader: Reader) -> str:
    """The folder of this station that backups and exports go into; empty where none is chosen."""
    return find_local(reader, _FOLDER)


def keep_routine_folder(book: Book, folder: str) -> None:
    """Choose the folder of this station."""
    book.keep(_FOLDER, folder)
