"""Bodies of facts about stations and the server that numbers their facts."""

from typing import TypedDict


class StationEnrolled(TypedDict):
    """The first fact of an incarnation that the server let in, and its own: what it was answered.

    Incarnation and Ed25519 key are hex.
    """

    station: int
    inc: str
    public_key: str
    label: str
    letters: str


class StationRevoked(TypedDict):
    """A station was sent away; of its facts those up to `last_valid_n` count (SYNC 2.13)."""

    station: int
    last_valid_n: int
    reason: str


class QuarantineDecided(TypedDict):
    """An owner decided about facts of a station that the server keeps apart (SYNC 2.13).

    Ids are those of the quarantine, hex. What is accepted gets its place right behind this fact.
    """

    station: int
    ids: list[str]
    accept: bool
    reason: str


class SequencerMoved(TypedDict):
    """From here on a server numbers the facts, under this term.

    Seq and chain, hex, are those of the journal just before this fact.
    """

    term: int
    seq: int
    chain: str


class BookRequire(TypedDict):
    """From here on every program that folds the book has this fold version, or stops."""

    fold: int
