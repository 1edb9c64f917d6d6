"""The schema of a book file: made, recognised, and carried from version to version."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement
from sqlcipher3 import dbapi2

from desktop.book.statements import driver_of
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import JOURNAL_STATEMENTS
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

# "BKDS": tells a book from every other SQLite file.
APPLICATION_ID = 0x424B4453
NEWEST_SCHEMA = "0001"

_MADE = "SELECT type, name, sql FROM sqlite_master"
_HAS_VERSION = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
# As Alembic makes it.
_VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
_MIGRATIONS = Path(__file__).parent / "migrations"


class NotABookError(BookdeskError):
    """The file is something else."""


class NewerBookError(BookdeskError):
    """The book was made by a newer program."""


def schema_version(connection: Connection, path: Path) -> str:
    """Which version of the schema a file has, by two cheap statements.

    Raises:
        NotABookError: It is not a book.
        NewerBookError: It is a book from a newer program.
    """
    identity = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if identity != APPLICATION_ID:
        raise NotABookError(
            say("“{name}” is not a Bookdesk book. Nothing was changed.", name=path.name)
        )
    if not connection.exec_driver_sql(_HAS_VERSION).scalar():
        raise NotABookError(
            say("“{name}” is a book without tables. Nothing was changed.", name=path.name)
        )
    version = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if version > NEWEST_SCHEMA:
        raise NewerBookError(
            say(
                "“{name}” was written by a newer Bookdesk (book format {version}, this program"
                " knows {newest_schema}). Nothing was changed. Update the program to open it.",
                name=path.name,
                version=version,
                newest_schema=NEWEST_SCHEMA,
            )
        )
    return version


def make_schema(connection: Connection) -> None:
    """Make the newest schema in an empty file: what all migrations in turn make, at once."""
    with _all_or_nothing(connection):
        create_tables(connection)
        connection.exec_driver_sql(_VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (NEWEST_SCHEMA,))


def create_tables(connection: Connection) -> None:
    """Make the tables as they are today, in an empty file or for a rebuild aside."""
    driver = driver_of(connection)
    for statement in _creating():
        driver.execute(statement)


def has_tables_of_today(connection: Connection) -> bool:
    """Whether a book has every table, index and trigger just as a new one has.

    While a format is worked on, its number says less than what is in the file.
    """
    new = dbapi2.connect(":memory:")
    try:
        for statement in _creating():
            new.execute(statement)
        wanted = new.execute(_MADE).fetchall()
    finally:
        new.close()
    return set(wanted) <= {tuple(row) for row in connection.exec_driver_sql(_MADE)}


@cache
def _creating() -> tuple[str, ...]:
    """What makes tables, indexes and triggers, as text: compiling it costs more than running it."""
    made, written_for = list[ExecutableDDLElement](), dialect()
    for table in METADATA.sorted_tables:
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made += [CreateTable(table), *map(CreateIndex, indexes)]
    return (*(str(each.compile(dialect=written_for)) for each in made), *JOURNAL_STATEMENTS)


def migrate(connection: Connection) -> None:
    """Bring the file to the newest schema in one transaction.

    Alembic is imported here, because importing it costs more than opening a book.

    Raises:
        NotABookError: No migration leads from the format that the file names.
    """
    from alembic import command  # noqa: PLC0415 - see the docstring
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _all_or_nothing(connection):
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise NotABookError(
                "The book is in a format that no Bookdesk has written. It is as it was."
            ) from error


@contextmanager
def _all_or_nothing(connection: Connection) -> Iterator[None]:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def set_aside(path: Path, version: str) -> Path:
    """Keep a copy of a closed book before it is migrated; answers where.

    Raises:
        BookdeskError: There is no room for the copy, or the folder does not allow it.
    """
    copy = path.with_name(f"{path.name}.before-{NEWEST_SCHEMA}-from-{version}")
    try:
        shutil.copy2(path, copy)
    except OSError as error:
        copy.unlink(missing_ok=True)
        raise BookdeskError(
            say(
                "“{name}” is from an older Bookdesk and could not be copied before it is brought"
                " up to date ({part}). The book is as it was. Make room beside it"
                " and open it again.",
                name=path.name,
                part=error.strerror or error,
            )
        ) from error
    return copy
