"""The journal, and what a copy of the file keeps for itself."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base


class FactTable(Base):
    """The journal: exact bytes, chained by hash, append-only by trigger."""

    __tablename__ = "fact"
    __table_args__ = (
        Index("uq_fact_station_n", "station", "n", unique=True),
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

JOURNAL_TRIGGERS = tuple(
    text.format(action=action)
    for text in (_APPEND_ONLY, _LOG_APPEND_ONLY, _ROUTINES_APPEND_ONLY)
    for action in ("update", "delete")
)
