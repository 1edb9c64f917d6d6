"""What every table has: naming, strictness, and the two accounts that each book has.

Money is integer cents, lines are integer quarter points, times are integer milliseconds UTC,
book-local days are ISO text. Every table but the journal, its blocks, `local` and `draft` is
disposable: the fold can rebuild it. An entity's id is the address of the fact that made it
(`desktop.book.facts.address`).
"""

from typing import Any, ClassVar

from sqlalchemy import LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "pk": "pk_%(table_name)s",
}

# One house account takes the other side of every wager, one till the other side of every payment.
HOUSE_ID = 1

CASH_ID = 2

STRICT = {"sqlite_strict": True}

CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}


class Base(DeclarativeBase):
    """The tables of a book."""

    metadata = MetaData(naming_convention=NAMING)
    # A STRICT table knows TEXT, not VARCHAR.
    type_annotation_map: ClassVar[dict[type, Any]] = {str: Text, bytes: LargeBinary}
