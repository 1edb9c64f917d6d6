"""Questions about the versions of the house rules."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.house import BookTable, RulesTable, UserTable

_CURRENT = Query(lambda: select(BookTable.rules))
_BODY = Query(lambda: select(RulesTable.body).where(RulesTable.version == bindparam("version")))
_VERSIONS = Query(
    lambda: (
        select(RulesTable.version, RulesTable.name, UserTable.name, RulesTable.changed_at)
        .join(UserTable, UserTable.id == RulesTable.changed_by)
        .order_by(RulesTable.version.desc())
    )
)


@dataclass(frozen=True, slots=True)
class RulesVersion:
    """A version of the house rules.

    Attributes:
        user: Who made it.
        at: Milliseconds UTC.
    """

    version: int
    name: str
    user: str
    at: int


def find_current_version(reader: Reader) -> int:
    """The number of the version that wagers are taken under."""
    row = reader.one(_CURRENT)
    if row is None:
        raise ValueError("a book without its first fact")
    number: int = row[0]
    return number


def find_profile(reader: Reader, version: int) -> str | None:
    """The whole profile of a version as JSON text; None when there is none."""
    row = reader.one(_BODY, version=version)
    return None if row is None else row[0]


def list_rules_versions(reader: Reader) -> list[RulesVersion]:
    """Every version, newest first."""
    return [RulesVersion(*row) for row in reader.all(_VERSIONS)]
