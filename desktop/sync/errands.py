"""What the engine wants done next, and what came of it; plain values, nothing is done here.

An errand goes to the book, to the server, or to both; `desktop.sync.round_trip` carries it out.
There is at most one errand under way besides a `Wait`.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.sync.wire import Refusal


@dataclass(frozen=True, slots=True)
class Push:
    """Send own facts.

    Attributes:
        after: Those up to this number are known to be with the server.
        most: So many at once.
    """

    after: int
    most: int


@dataclass(frozen=True, slots=True)
class Pull:
    """Fetch one page and take it in."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Ask to be told when there is more (long poll)."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Ask whether the server has the same journal up to a place."""

    at: int


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Send confirmed facts to a server that lost them; one part, up to a note.

    Attributes:
        after: The server has everything up to here.
    """

    after: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take the own confirmed journal back to a place; it comes again by pages."""

    to: int


@dataclass(frozen=True, slots=True)
class BeginLife:
    """Ask for another incarnation and go on as that: this file is an older copy of itself."""


@dataclass(frozen=True, slots=True)
class Cosign:
    """Say what the tables hash to at the oldest checkpoint for which that is still to be said."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Fetch one page of older facts: the station began with a snapshot."""


Errand = Push | Pull | Wait | Probe | GiveBack | TakeBack | BeginLife | Cosign | Fill


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wake the engine then, milliseconds of its clock; a later `Sleep` replaces an earlier one."""

    until: int


Effect = Errand | Sleep


@dataclass(frozen=True, slots=True)
class Copy:
    """Where this station's copy of the book stands.

    Attributes:
        seq: The last confirmed fact.
        pending: How many own facts the server has not confirmed.
        last_n: The number of the last of them; 0 when there are none.
        checkpoints: How many checkpoints are still to be cosigned.
        is_older: Whether the file is behind the mark beside its key.
        missing: How many older facts are still to be fetched.
        is_unchecked: Whether they are all here now, and the whole was not yet checked.
        oldest_at: Since when the oldest own fact waits, by the engine's clock; None for none.
    """

    seq: int
    pending: int = 0
    last_n: int = 0
    checkpoints: int = 0
    is_older: bool = False
    missing: int = 0
    is_unchecked: bool = False
    oldest_at: int | None = None


class Failure(StrEnum):
    """Why an errand came to nothing, when the server did not say it itself.

    Attributes:
        UNREACHED: No answer: the line is down, the server is off, or it took too long.
        STRANGER: Who answers is not the office's server.
        GARBLED: The answer is no message of ours.
        BROKEN: A page does not continue the journal that this station has, or is not signed by
            the server's own key.
        FORKED: A page holds another fact under the number of a fact that waits here.
        NEWER: A page holds facts of a newer program.
        UNFILLED: What came can be taken in once all older facts are here.
        ASTRAY: Older facts do not continue those that are here, or do not lead to the newer ones.
        DIFFERENT: The tables here differ from those of most stations, and come out so again.
        UNDECIDED: They differ, and as many stations say the one as the other.
        OTHERS_DIFFER: Those of fewer stations differ from the tables here.
    """

    UNREACHED = "unreached"
    STRANGER = "stranger"
    GARBLED = "garbled"
    BROKEN = "broken"
    FORKED = "forked"
    NEWER = "newer"
    DIFFERENT = "different"
    UNFILLED = "unfilled"
    ASTRAY = "astray"
    UNDECIDED = "undecided"
    OTHERS_DIFFER = "others-differ"


@dataclass(frozen=True, slots=True)
class Began:
    """The engine starts.

    Attributes:
        copy: Where the book stands; None when it has no server.
        has_key: Whether this user has the station's key.
    """

    copy: Copy | None
    has_key: bool = True


@dataclass(frozen=True, slots=True)
class Wrote:
    """Own facts were written, or the book was changed otherwise."""

    copy: Copy


@dataclass(frozen=True, slots=True)
class Did:
    """An errand came to its end.

    Attributes:
        errand: Which.
        copy: Where the book stands after it.
        acked_n: Of a `Push`: the last own number that is with the server.
        acked_seq: Of a `GiveBack`: the last old place that the server has again.
        published: Up to where the server serves pages; -1 when it did not say.
        refusal: Of a `Push` or `GiveBack`: why the rest was not taken.
        failure: What is wrong although it was done: facts of a newer program after those that were
            taken in, or tables that differ.
    """

    errand: Errand
    copy: Copy
    acked_n: int = 0
    acked_seq: int = 0
    published: int = -1
    refusal: Refusal | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The server answered an errand with a refusal."""

    errand: Errand
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Failed:
    """An errand came to nothing."""

    errand: Errand
    failure: Failure


@dataclass(frozen=True, slots=True)
class Woke:
    """The time of a `Sleep` has come."""


@dataclass(frozen=True, slots=True)
class Nudged:
    """A person wants it tried now."""


@dataclass(frozen=True, slots=True)
class Paused:
    """A person wants the line left alone, or no longer."""

    is_paused: bool


Event = Began | Wrote | Did | Refused | Failed | Woke | Nudged | Paused
