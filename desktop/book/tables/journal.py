"""The journal, and what a copy of the file keeps for itself."""

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base

# What a fact about an account names: the account, or a claim, a document, a request or a move of
# it. The texts of indexes, to be asked for with the same; nothing is kept of tickets and lines.
FACT_SUBJECT = "coalesce({})".format(
    ", ".join(
        f"json_extract(CAST(body AS TEXT), '$.{name}')"
        for name in ("account", "posting.account", "claim", "document", "request", "move")
    )
)
IS_ABOUT_ACCOUNT = "type IN ({})".format(
    ", ".join(
        f"'{kind}'"
        for kind in (
            "account.changed", "account.decided", "break.started", "own_limit.set",
            "settings.changed", "promise.recorded", "promise.dropped",
            "claim.opened", "claim.noted", "claim.decided", "accounts.move_dropped",
            "money.posted", "money.requested", "money.reversed", "money.approved", "money.refused",
        )
    )
)  # fmt: skip
IS_ABOUT_MANY = "type IN ('settings.mass_changed', 'accounts.moved')"


class FactTable(Base):
    """The journal: exact bytes, chained by hash, append-only by trigger."""

    __tablename__ = "fact"
    __table_args__ = (
        Index("uq_fact_station_n", "station", "n", unique=True),
        Index("ix_fact_about_many", "type", sqlite_where=text(IS_ABOUT_MANY)),
        STRICT,
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    station: Mapped[int]
    n: Mapped[int]
    type: Mapped[str]
    header: Mapped[bytes] = mapped_column()
    body: Mapped[bytes] = mapped_column()
    received_at: Mapped[int]
    chain: Mapped[bytes] = mapped_column()


class LocalTable(Base):
    """What this copy of the file is and keeps for itself; not folded, not part of verify."""

    __tablename__ = "local"
    __table_args__ = (CLUSTERED,)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class UndoTable(Base):
    """Before-images of what facts not yet confirmed by a server changed (SYNC 2.8)."""

    __tablename__ = "undo"
    __table_args__ = (CLUSTERED,)
    seq: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    table_name: Mapped[str]
    row_key: Mapped[str]
    before: Mapped[str | None]


class AccessTable(Base):
    """Sign-ins and failures at this copy, chained by hash, append-only; no part of the journal."""

    __tablename__ = "access"
    __table_args__ = (Index("ix_access_name", "name", "seq"), STRICT)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int]
    kind: Mapped[str]
    name: Mapped[str]
    session: Mapped[str]
    chain: Mapped[bytes] = mapped_column()


class RoutineTable(Base):
    """What the routines of this copy did, append-only; no part of the journal."""

    __tablename__ = "routine"
    __table_args__ = (STRICT,)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int]
    name: Mapped[str]
    went_well: Mapped[int]
    text: Mapped[str]


_APPEND_ONLY = (
    "CREATE TRIGGER fact_no_{action} BEFORE {action} ON fact BEGIN"
    " SELECT RAISE(ABORT, 'the journal is append-only: no fact is ever changed or deleted'); END"
)

_LOG_APPEND_ONLY = (
    "CREATE TRIGGER access_no_{action} BEFORE {action} ON access BEGIN"
    " SELECT RAISE(ABORT, 'the log of sign-ins is append-only'); END"
)

_ROUTINES_APPEND_ONLY = (
    "CREATE TRIGGER routine_no_{action} BEFORE {action} ON routine BEGIN"
    " SELECT RAISE(ABORT, 'the log of routines is append-only'); END"
)

# An index of an expression, which Alembic does not see.
_INDEX_OF_SUBJECTS = (
    f"CREATE INDEX ix_fact_subject ON fact ({FACT_SUBJECT}) WHERE {IS_ABOUT_ACCOUNT}"
)

# What the tables above do not say.
JOURNAL_STATEMENTS = (
    *(
        statement.format(action=action)
        for statement in (_APPEND_ONLY, _LOG_APPEND_ONLY, _ROUTINES_APPEND_ONLY)
        for action in ("update", "delete")
    ),
    _INDEX_OF_SUBJECTS,
)
