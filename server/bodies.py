"""Bodies of the few facts that the server acts on; of others it knows only that they are JSON.

What stands here must be there and of its type, or the fact is BAD_FORM; a body may hold more.
"""

from collections.abc import Mapping
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from desktop.sync.fields import Count
from desktop.sync.wire import MOST_FACTS

# PostgreSQL keeps no text with a NUL in it.
Text = Annotated[str, Meta(pattern=r"\A[^\x00]*\Z", max_length=500)]
Hex16 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class UserBody(Struct, frozen=True):
    """`user.added`, and the owner in `book.created`."""

    role: Text
    password_hash: Text


class BookCreated(Struct, frozen=True):
    """`book.created`: the book's first incarnation and its owner."""

    inc: Hex16
    letters: Text
    owner: UserBody


class IncarnationStarted(Struct, frozen=True):
    """`incarnation.started`: a copy of the time before the server."""

    inc: Hex16
    letters: Text


class UserChanges(Struct, frozen=True):
    """Of a user's changed fields those that the server keeps."""

    role: Text | UnsetType = UNSET
    password_hash: Text | UnsetType = UNSET
    active: bool | int | UnsetType = UNSET


class UserChanged(Struct, frozen=True):
    """`user.changed`."""

    user: Count
    changes: UserChanges


class StationEnrolled(Struct, frozen=True):
    """`station.enrolled`: what the server answered at the enrolment."""

    station: Count
    inc: Hex16
    public_key: Hex32
    label: Text
    letters: Text


class StationRevoked(Struct, frozen=True):
    """`station.revoked`: the last of its facts that counts."""

    station: Count
    last_valid_n: Count
    reason: str


class QuarantineDecided(Struct, frozen=True):
    """`quarantine.decided`: what of a station's facts that are kept apart is let in, or not."""

    station: Count
    ids: Annotated[list[Hex32], Meta(max_length=MOST_FACTS)]
    accept: bool


class SequencerMoved(Struct, frozen=True):
    """`sequencer.moved`: the journal as it stood before this fact."""

    term: Count
    seq: Count
    chain: Hex32


class BookRequire(Struct, frozen=True):
    """`book.require`: the fold that all stations must have from here on."""

    fold: Count


BODIES: Mapping[str, type[Struct]] = {
    "book.created": BookCreated,
    "incarnation.started": IncarnationStarted,
    "user.added": UserBody,
    "user.changed": UserChanged,
    "station.enrolled": StationEnrolled,
    "station.revoked": StationRevoked,
    "quarantine.decided": QuarantineDecided,
    "sequencer.moved": SequencerMoved,
    "book.require": BookRequire,
}
