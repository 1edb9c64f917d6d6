"""The server's tables (SYNC 2.9): journal, stations, users' verifiers, checkpoints.

`book_id` stands first in every primary key, unique and foreign key, nothing is counted by a
sequence and nothing runs by a trigger, so that the schema can be spread over a cluster by book.
Whatever is hashed or signed is `bytea`, times are milliseconds UTC. Nothing of a book is folded
here: what a ticket is worth is none of the server's business.
"""

from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    ForeignKeyConstraint,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMING = {
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(referred_table_name)s",
}


def _of_book() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["book_id"], ["book.book_id"])


class Base(DeclarativeBase):
    """The tables of the server."""

    metadata = MetaData(naming_convention=_NAMING)
    type_annotation_map: ClassVar[dict[type, Any]] = {
        bool: Boolean,
        bytes: LargeBinary,
        int: BigInteger,
        str: Text,
    }


class BookTable(Base):
    """A book and where its journal ends; its row is the lock under which facts are numbered.

    `state` is adopting or open. `published_seq` is what pages are served up to; it
    follows `head_seq` once the commit has returned. `min_fold` is what `book.require` asked for.
    """

    __tablename__ = "book"
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    state: Mapped[str]
    term: Mapped[int]
    head_seq: Mapped[int]
    head_chain: Mapped[bytes]
    published_seq: Mapped[int]
    min_fold: Mapped[int]
    made_at: Mapped[int]


class FactTable(Base):
    """The journal: exact bytes. It has no foreign key, which would be looked up for each fact.

    An id is a hash over a header that says incarnation and number, so no two facts of a book have
    the same where those are unique: an index of hashes, of which each lies on a page of its own,
    would cost two fifths of a push (goal 9).
    """

    __tablename__ = "fact"
    __table_args__ = (UniqueConstraint("book_id", "inc", "n"),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    term: Mapped[int]
    id: Mapped[bytes]
    inc: Mapped[bytes]
    n: Mapped[int]
    station_id: Mapped[int]
    type: Mapped[str]
    tv: Mapped[int]
    header: Mapped[bytes]
    body: Mapped[bytes]
    sig: Mapped[bytes]
    received_at: Mapped[int]
    chain: Mapped[bytes]


class StationTable(Base):
    """A station's incarnation: its number in addresses, and its key.

    `state` is waiting (for the six words), active or revoked; a station of the time before the
    server has no key and is past.
    """

    __tablename__ = "station"
    __table_args__ = (UniqueConstraint("book_id", "inc"), _of_book())
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    station_id: Mapped[int] = mapped_column(primary_key=True)
    inc: Mapped[bytes]
    public_key: Mapped[bytes]
    label: Mapped[str]
    state: Mapped[str]
    made_at: Mapped[int]
    last_contact: Mapped[int]


class OriginHeadTable(Base):
    """How far the facts of an incarnation have come: number, id and base of the last one."""

    __tablename__ = "origin_head"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    inc: Mapped[bytes] = mapped_column(primary_key=True)
    station_id: Mapped[int]
    n: Mapped[int]
    id: Mapped[bytes]
    base: Mapped[int]
    revoked_at_n: Mapped[int | None]


class EnrolCodeTable(Base):
    """A one-time code, kept as its hash; `book_id` is zeros where the station brings a book."""

    __tablename__ = "enrol_code"
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    code_hash: Mapped[bytes] = mapped_column(primary_key=True)
    expires_at: Mapped[int]
    used_at: Mapped[int | None]
    station_id: Mapped[int | None]
    needs_words: Mapped[bool]


class UserAuthTable(Base):
    """Who the facts say may act: role and verifier; never shown, never logged."""

    __tablename__ = "user_auth"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str]
    verifier: Mapped[str]
    is_active: Mapped[bool]


class AuthenticatorTable(Base):
    """The key that a user's authenticator app has, too; asked for while `is_on`.

    `last_step` is the half minute of the last digits that counted.
    """

    __tablename__ = "authenticator"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[bytes]
    is_on: Mapped[bool]
    last_step: Mapped[int]


class QuarantineTable(Base):
    """What came in broken or forged, for the owner to look at; `q_id` is the hash of `raw`."""

    __tablename__ = "quarantine"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    q_id: Mapped[bytes] = mapped_column(primary_key=True)
    station_id: Mapped[int]
    n: Mapped[int | None]
    reason: Mapped[str]
    raw: Mapped[bytes]
    at: Mapped[int]


class QuarantineDecisionTable(Base):
    """What an owner decided of it: let in or refused, by the fact `quarantine.decided` at `seq`."""

    __tablename__ = "quarantine_decision"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    q_id: Mapped[bytes] = mapped_column(primary_key=True)
    is_accepted: Mapped[bool]
    seq: Mapped[int]


class CheckpointTable(Base):
    """The chain at a thousandth fact or a close that a station cosigned, and our own signature."""

    __tablename__ = "checkpoint"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    chain: Mapped[bytes]
    sig: Mapped[bytes]


class CosignTable(Base):
    """A station's own signature under a checkpoint, and the hash of its confirmed tables there."""

    __tablename__ = "cosign"
    __table_args__ = (
        ForeignKeyConstraint(["book_id", "seq"], ["checkpoint.book_id", "checkpoint.seq"]),
    )
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    station_id: Mapped[int] = mapped_column(primary_key=True)
    state_hash: Mapped[bytes]
    sig: Mapped[bytes]


class SnapshotTable(Base):
    """What a station says of a snapshot of the tables at a place, `said` as it sent it.

    `missing` is how many chunks are still to come, `touched_at` when the last one came.
    """

    __tablename__ = "snapshot"
    __table_args__ = (_of_book(),)
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    station_id: Mapped[int]
    said: Mapped[bytes]
    missing: Mapped[int]
    touched_at: Mapped[int]


class SnapshotChunkTable(Base):
    """The pieces of a snapshot."""

    __tablename__ = "snapshot_chunk"
    __table_args__ = (
        ForeignKeyConstraint(["book_id", "seq"], ["snapshot.book_id", "snapshot.seq"]),
    )
    book_id: Mapped[bytes] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    chunk_no: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[bytes]
    bytes: Mapped[bytes]


METADATA = Base.metadata
