"""Where a station stands with its server, as its own file tells it: nobody is asked."""

from dataclasses import dataclass

from desktop.book.facts import address
from desktop.book.membership import State, find_heard, find_membership
from desktop.book.pending import list_own_pending
from desktop.book.queries.fact_register import find_fact
from desktop.book.queries.stations import StationRow, list_stations
from desktop.book.statements import Reader
from desktop.services.narration.telling import ToldFact, tell_facts
from desktop.services.stations.keys import key_of
from desktop.services.stations.recovering import Stranded, tell_stranded
from desktop.sync import store

_ENOUGH_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class OwnStation:
    """This copy of the book among the stations; times in milliseconds UTC.

    Attributes:
        state: alone, adopting, joining, enrolled, copied or revoked.
        station: Its number; 0 where it is alone.
        letters: What its ticket numbers begin with.
        label: What it is called.
        server: Where its server is, host:port; empty without one or without the key.
        has_key: Whether its key is here.
        term: The sequencer's.
        seq: The last confirmed fact.
        pending: How many own facts the server has not confirmed.
        oldest_ms: For how long the oldest of them waits.
        heard_at: The server's clock when it was last heard; 0 for never.
        words: Six, while an owner has to compare them.
        stations: All of them, as the journal tells it.
        stranded: What a former life of this copy wrote and the server never had.
    """

    state: str
    station: int = 0
    letters: str = ""
    label: str = ""
    server: str = ""
    has_key: bool = False
    term: int = 0
    seq: int = 0
    pending: int = 0
    oldest_ms: int = 0
    heard_at: int = 0
    words: tuple[str, ...] = ()
    stations: tuple[StationRow, ...] = ()
    stranded: tuple[Stranded, ...] = ()


def read_own_station(reader: Reader, now: int) -> OwnStation:
    """Where this station stands.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
    """
    member = find_membership(reader)
    known, waiting = store.known(reader), store.pending_state(reader, now)
    if member is None:
        return OwnStation("alone", seq=known.seq)
    key = key_of(member)
    is_joining = member.state is State.JOINING
    return OwnStation(
        member.state.value,
        member.station,
        member.letters,
        "" if key is None else key.label,
        "" if key is None else f"{key.host}:{key.port}",
        key is not None,
        known.term,
        known.seq,
        waiting.count,
        waiting.oldest_ms,
        find_heard(reader).server_time,
        tuple(key.words) if is_joining and key is not None else (),
        () if is_joining else tuple(list_stations(reader)),
        tuple(tell_stranded(reader)),
    )


def tell_waiting(reader: Reader, most: int = 200) -> list[ToldFact]:
    """The oldest facts of this station that the server has not confirmed, in sentences."""
    member = find_membership(reader)
    if member is None or member.state is State.JOINING:
        return []
    waiting = list_own_pending(reader, member.station, most, _ENOUGH_BYTES)
    found = [find_fact(reader, address(member.station, fact.n)) for fact in waiting]
    return tell_facts(reader, [fact for fact in found if fact is not None])
