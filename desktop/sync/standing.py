"""How a station stands with its server, in the few words that lamp and page show (UX c.14)."""

from dataclasses import dataclass
from enum import StrEnum


class Lamp(StrEnum):
    """The one word.

    Attributes:
        ALONE: The book has no server.
        IN_STEP: Everything here is with the server, and everything of the server is here.
        SENDING: Own facts are on their way.
        BEHIND: Facts of others are on their way.
        OUT_OF_TOUCH: The server does not answer; work goes on.
        WAITING: An owner has to compare the six words and let the station in.
        PAUSED: A person wants the line left alone.
        REVOKED: The station was taken out of the office's book.
        NEEDS_PERSON: It does not go on by itself; the problem says what to do.
    """

    ALONE = "alone"
    IN_STEP = "in step"
    SENDING = "sending"
    BEHIND = "behind"
    OUT_OF_TOUCH = "out of touch"
    WAITING = "waiting"
    PAUSED = "paused"
    REVOKED = "revoked"
    NEEDS_PERSON = "needs a person"


class Problem(StrEnum):
    """What a person has to see to; `desktop.sync.answers` has a sentence for each.

    Attributes:
        NO_KEY: This user does not have the station's key.
        STRANGER: Who answers is not the office's server.
        UNKNOWN_HERE: The server does not know the book, the station or its key.
        UPDATE_STATION: The book needs a newer program here.
        UPDATE_SERVER: The server is older than this program.
        BAD_FACT: The server does not take a fact of this station; it keeps it apart.
        OUT_OF_ORDER: The server lacks facts of this station that it had.
        TOO_LARGE: A single fact is larger than the server takes.
        NOT_PROVEN: The server does not take back what it lost.
        NO_LETTERS: There is no station number left.
        BROKEN: What the server sends does not continue the journal that is here.
        TABLES_DIFFER: The tables here differ from those of the other stations.
        UNFILLED: What the server has can be taken in once all older facts are here.
        OTHERS_DIFFER: The tables of another station differ from those here and at most others.
    """

    NO_KEY = "no-key"
    STRANGER = "stranger"
    UNKNOWN_HERE = "unknown-here"
    UPDATE_STATION = "update-station"
    UPDATE_SERVER = "update-server"
    BAD_FACT = "bad-fact"
    OUT_OF_ORDER = "out-of-order"
    TOO_LARGE = "too-large"
    NOT_PROVEN = "not-proven"
    NO_LETTERS = "no-letters"
    BROKEN = "broken"
    TABLES_DIFFER = "tables-differ"
    UNFILLED = "unfilled"
    OTHERS_DIFFER = "others-differ"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where station and server are with each other; times as the engine's clock has them.

    Attributes:
        lamp: The one word.
        problem: What a person has to see to, if anything.
        pending: How many own facts the server has not confirmed.
        seq: The last confirmed fact here.
        published: The last one that the server serves, as far as is known; -1 when it is not.
        heard_at: When the server last answered; None when it has not yet.
        next_try: When it is tried again; None when nothing waits for a time.
        is_recovering: Whether the server gets back what it lost.
        missing: How many older facts are still to be fetched here.
        is_unchecked: Whether they are all here now, and the whole was not yet checked.
        oldest_at: Since when the oldest own fact waits; None where none does.
    """

    lamp: Lamp
    problem: Problem | None = None
    pending: int = 0
    seq: int = 0
    published: int = -1
    heard_at: int | None = None
    next_try: int | None = None
    is_recovering: bool = False
    missing: int = 0
    is_unchecked: bool = False
    oldest_at: int | None = None

    @property
    def is_reached(self) -> bool:
        """Whether the server answers, and takes what this station writes."""
        return self.lamp in {Lamp.IN_STEP, Lamp.SENDING, Lamp.BEHIND}
