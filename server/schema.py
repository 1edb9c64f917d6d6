"""The schema of the server's database: made, and carried from version to version."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.util import CommandError
from sqlalchemy import Connection

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

NEWEST_SCHEMA = "0002"

_MIGRATIONS = Path(__file__).parent / "migrations"


class NewerDatabaseError(BookdeskError):
    """The database was written by a newer server."""


def is_newest(connection: Connection) -> bool:
    """Whether there is nothing to bring up to date."""
    return MigrationContext.configure(connection).get_current_revision() == NEWEST_SCHEMA


def migrate(connection: Connection) -> None:
    """Bring the database to the newest schema, inside the caller's transaction.

    Raises:
        NewerDatabaseError: No migration leads from the version that it has.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    found = MigrationContext.configure(connection).get_current_revision()
    try:
        command.upgrade(config, NEWEST_SCHEMA)
    except CommandError as error:
        raise NewerDatabaseError(
            say(
                "The database was written by a newer server (version {found}, this program knows"
                " {newest}). Nothing was changed. Start the newer program.",
                found=found,
                newest=NEWEST_SCHEMA,
            )
        ) from error
