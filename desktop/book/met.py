"""How far the facts of a station were read, by whoever reads the journal in its order."""

from dataclasses import dataclass


@dataclass(slots=True)
class Met:
    """A station as far as its facts were read.

    Attributes:
        seq: The place of its last fact.
        wall: The latest wall of its facts, milliseconds UTC.
        unseen: Places of others between its own facts, as far as they may still be unseen.
        base: The last place that it has seen for certain.
    """

    seq: int
    wall: int
    unseen: tuple[range, ...]
    base: int
