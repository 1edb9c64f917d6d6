"""The journal, and what a copy of the file keeps for itself."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key

# What a fact about an account names: the account, or a claim, a document, a request or a move of
# it. The texts of indexes, to be asked for with the same; nothing is kept of tickets and lines.
FACT_SUBJECT = "coalesce({})".format(
    ", ".join(
        f"json_extract(CAST(body AS TEXT), '$.{name}')"
        for name in ("account", "posting.account", "claim", "document", "request", "move")
    )
)
# What comes by the thousand is told apart first, for a list is made anew for each row (goal 9b).
IS_ABOUT_ACCOUNT = "type <> 'ticket.accepted' AND type <> 'account.opened' AND type IN ({})".format(
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
    """The journal: exact bytes, chained by hash, append-only by trigger.

    Attributes:
        term: The sequencer's, which numbered the fact; 0 where the book was alone. None where it is
            pending: written here and not yet numbered by the server. Until then place, time and
            chain are what the copy itself would give it, behind all that is confirmed (SYNC 2.8).
    """

    __tablename__ = "fact"
    __table_args__ = (
        Index("uq_fact_station_n", "station", "n", unique=True),
        Index("ix_fact_pending", "seq", sqlite_where=text("term IS NULL")),
        Index("ix_fact_about_many", "type", sqlite_where=text(IS_ABOUT_MANY)),
        STRICT,
    )
    seq: Mapped[int] = primary_key()
    station: Mapped[int]
    n: Mapped[int]
    type: Mapped[str]
    header: Mapped[bytes]
    body: Mapped[bytes]
    received_at: Mapped[int]
    chain: Mapped[bytes]
    term: Mapped[int | None]


class SignatureTable(Base):
    """What the stations signed their facts with, beside the journal; none while it was alone."""

    __tablename__ = "signature"
    __table_args__ = (CLUSTERED,)
    station: Mapped[int] = primary_key()
    n: Mapped[int] = primary_key()
    sig: Mapped[bytes]


class ServerNoteTable(Base):
    """Places of the journal and the chain there as the server signed them (SYNC 2.9)."""

    __tablename__ = "server_note"
    __table_args__ = (CLUSTERED,)
    seq: Mapped[int] = primary_key()
    chain: Mapped[bytes]
    sig: Mapped[bytes]


class SetAsideTable(Base):
    """Facts that wait for another place, since the server was rewound and gives new numbers.

    A fact leaves the journal only into this table, and this table only into the journal. Of two
    copies that wrote under one name both facts with a number may be here.
    """

    __tablename__ = "set_aside"
    __table_args__ = (CLUSTERED,)
    station: Mapped[int] = primary_key()
    n: Mapped[int] = primary_key()
    type: Mapped[str]
    header: Mapped[bytes] = primary_key()
    body: Mapped[bytes]


class BlockTable(Base):
    """The digest of each block of sealed facts, kept by this copy; not folded (goal 4)."""

    __tablename__ = "block"
    __table_args__ = (STRICT,)
    last: Mapped[int] = primary_key()
    digest: Mapped[bytes]


class LocalTable(Base):
    """What this copy of the file is and keeps for itself; not folded, not part of verify."""

    __tablename__ = "local"
    __table_args__ = (CLUSTERED,)
    name: Mapped[str] = primary_key()
    value: Mapped[str]


class UndoTable(Base):
    """Before-images of what facts not yet confirmed by a server changed (SYNC 2.8)."""

    __tablename__ = "undo"
    __table_args__ = (CLUSTERED,)
    seq: Mapped[int] = primary_key()
    step: Mapped[int] = primary_key()
    table_name: Mapped[str]
    row_key: Mapped[str]
    before: Mapped[str | None]


class AccessTable(Base):
    """Sign-ins and failures at this copy, chained by hash, append-only; no part of the journal."""

    __tablename__ = "access"
    __table_args__ = (Index("ix_access_name", "name", "seq"), STRICT)
    seq: Mapped[int] = primary_key()
    at: Mapped[int]
    kind: Mapped[str]
    name: Mapped[str]
    session: Mapped[str]
    chain: Mapped[bytes]


class RoutineTable(Base):
    """What the routines of this copy did, append-only; no part of the journal."""

    __tablename__ = "routine"
    __table_args__ = (STRICT,)
    seq: Mapped[int] = primary_key()
    at: Mapped[int]
    name: Mapped[str]
    went_well: Mapped[int]
    text: Mapped[str]


_NEVER = "SELECT RAISE(ABORT, 'the journal is append-only: no fact is ever changed or deleted')"
# A fact that is pending gets its place, its time and its term once; its bytes never change.
_NO_UPDATE = (
    f"CREATE TRIGGER fact_no_update BEFORE UPDATE ON fact WHEN OLD.term IS NOT NULL"
    f" OR (NEW.station, NEW.n, NEW.type, NEW.header, NEW.body)"
    f" IS NOT (OLD.station, OLD.n, OLD.type, OLD.header, OLD.body) BEGIN {_NEVER}; END"
)
_NO_DELETE = (
    "CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} WHEN NOT EXISTS (SELECT 1"
    " FROM {other} AS kept WHERE kept.station = OLD.station AND kept.n = OLD.n"
    " AND kept.header = OLD.header AND kept.body = OLD.body) BEGIN {never}; END"
)
_SET_ASIDE_NO_UPDATE = (
    f"CREATE TRIGGER set_aside_no_update BEFORE UPDATE ON set_aside BEGIN {_NEVER}; END"
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
    _NO_UPDATE,
    _SET_ASIDE_NO_UPDATE,
    *(
        _NO_DELETE.format(table=table, other=other, never=_NEVER)
        for table, other in (("fact", "set_aside"), ("set_aside", "fact"))
    ),
    *(
        statement.format(action=action)
        for statement in (_LOG_APPEND_ONLY, _ROUTINES_APPEND_ONLY)
        for action in ("update", "delete")
    ),
    _INDEX_OF_SUBJECTS,
)
