"""What the server did not take, and what an owner decides about it (SYNC 2.10, 2.13)."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from desktop.book.bodies.stations import QuarantineDecided
from desktop.book.codec import decode
from desktop.book.facts import Fact, address
from desktop.book.opening import Book
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.numbers import station_letters
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.narration.narrator import Narrator
from desktop.services.narration.telling import sentence_of
from desktop.services.stations.asking import ask_quarantine
from desktop.services.users import Actor, Right, require
from desktop.sync.wire import Code, KeptApart

_LONGEST_REASON = 500
_LONGEST_KIND = 60
_REASONS = {
    Code.REVOKED: say("written after its station was sent away"),
    Code.BAD_SIG: say("not signed by its station"),
    Code.BAD_FORM: say("no fact of this book"),
}


@dataclass(frozen=True, slots=True)
class Aside:
    """A fact that is kept apart, as a person reads it.

    Attributes:
        id: What a decision names it by, hex.
        station: From which it came.
        letters: What ticket numbers of that station begin with.
        at: When it came, milliseconds UTC.
        n: Its number there; 0 where that cannot be read.
        why: Why the server did not take it.
        sentence: What it says, as far as that can be read.
        may_be_let_in: Whether it is a station's own, and only came too late.
    """

    id: str
    station: int
    letters: str
    at: int
    n: int
    why: str
    sentence: str
    may_be_let_in: bool


@dataclass(frozen=True, slots=True)
class Asides:
    """The oldest facts that are kept apart, and how many there are in all."""

    facts: list[Aside]
    count: int


def list_aside(reader: Reader) -> Asides:
    """Ask the server what nobody has decided yet.

    Raises:
        NoServerError: The book works alone.
        NoKeyError: The station's key is not here.
        SyncError: The server was not reached, or refused.
    """
    kept = ask_quarantine(reader)
    facts = [_aside(reader, one) for one in kept.facts]
    return Asides(sorted(facts, key=lambda one: (one.station, one.n, one.at)), kept.count)


def decide_aside(
    book: Book, actor: Actor, facts: Sequence[Aside], reason: str, *, is_accepted: bool
) -> ChangeSet:
    """Let facts of one station in, or refuse them for good; the server does it when it has this.

    Args:
        book: Of another station; the server must be in reach.
        actor: An owner.
        facts: Of one station.
        reason: Why; it stays in the journal.
        is_accepted: Whether they are to count.

    Raises:
        NotAllowedError: The actor may not.
        InputError: There are none, of several stations, forged ones to be let in, or no reason.
        OutOfReachError: The server is not in reach; nothing was changed.
    """
    require(actor, Right.STATIONS_REVOKE)
    stations = {fact.station for fact in facts}
    if len(stations) != 1:
        raise InputError("Choose facts of one station. Nothing was changed.")
    if is_accepted and not all(fact.may_be_let_in for fact in facts):
        raise InputError(
            "What is not signed by its station, or is no fact, cannot be let in. Nothing was"
            " changed. Refuse it, and look who sent it."
        )
    if not 0 < len(reason.strip()) <= _LONGEST_REASON:
        raise InputError("Say why, in 500 letters or fewer; it stays in the journal.")
    body = QuarantineDecided(
        station=stations.pop(), ids=[fact.id for fact in facts],
        accept=is_accepted, reason=reason.strip(),
    )  # fmt: skip
    with book.command(actor.author) as command:
        command.record("quarantine.decided", body)
    return changed("users")


def goes_with(facts: Sequence[Aside], chosen: Aside, *, is_accepted: bool) -> list[Aside]:
    """What is decided with one fact: what it follows on, or what would follow on it."""
    if not chosen.may_be_let_in:
        return [chosen]
    own = [one for one in facts if one.station == chosen.station and one.may_be_let_in]
    if is_accepted:
        return [one for one in own if one.n <= chosen.n]
    return [one for one in own if one.n >= chosen.n]


def _aside(reader: Reader, kept: KeptApart) -> Aside:
    n, sentence = 0, say("cannot be read")
    # Whatever came stands there, forged and broken things too.
    with suppress(ValueError, TypeError, AttributeError, LookupError, ArithmeticError):
        header = decode(kept.header)
        sentence = "".join(filter(str.isprintable, str(header["type"])[:_LONGEST_KIND]))
        n = int(header["n"])
        if kept.reason is Code.REVOKED:
            sentence = _told(reader, kept, header)
    return Aside(
        kept.id.hex(), kept.station, station_letters(kept.station), kept.at, n,
        _REASONS.get(kept.reason, kept.reason.value), sentence, kept.reason is Code.REVOKED,
    )  # fmt: skip


def _told(reader: Reader, kept: KeptApart, header: Mapping[str, Any]) -> str:
    number = address(kept.station, header["n"])
    fact = Fact(0, number, header["type"], header["actor"], header["wall"], decode(kept.body))
    names = Narrator(reader, [fact])
    return say("{user}: {deed}", user=names.user(fact.actor), deed=sentence_of(names, fact))
