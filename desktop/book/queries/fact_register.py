"""The journal, fact by fact, newest first; and the facts that are about one thing."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, Text, and_, cast, exists, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import EMPTY_CHAIN
from desktop.book.facts import Fact, address, origin, read_fact
from desktop.book.history import find_missing, require_history
from desktop.book.journal import find_confirmed
from desktop.book.statements import ConnectionReader, Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.journal import FactTable
from desktop.book.tables.review import ClaimTable


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """Which facts; what is empty or None does not matter.

    Attributes:
        kinds: Beginnings of kinds, such as `ticket.`, or whole kinds.
        user_id: Whose.
        text: Occurs in the body as it is stored.
        account_id: What made or is about this account; with a text, that as well as the text.
        ticket_id: What made or is about this ticket; with a text, that as well as the text.
        first: The place from which on they stand; others are not read.
        before: The place before which they stand.
        station: The small number of the copy that recorded them.
        from_at: Received from this moment on, milliseconds UTC.
        before_at: Received before this moment.
        also: What they have to be as well.
    """

    kinds: tuple[str, ...] = ()
    user_id: int | None = None
    text: str = ""
    account_id: int | None = None
    ticket_id: int | None = None
    first: int | None = None
    before: int | None = None
    station: int | None = None
    from_at: int | None = None
    before_at: int | None = None
    also: "FactQuestion | None" = None


@dataclass(frozen=True, slots=True)
class JournalFact:
    """A fact with its place in the journal.

    Attributes:
        station: The small number of the copy that recorded it.
        chain: The chain's hash after it, hex.
    """

    fact: Fact
    station: int
    chain: str


class Seen(NamedTuple):
    """How much of the journal somebody has seen, while facts of others come in before own ones.

    Attributes:
        seq: All up to this place.
        number: And of the station that this fact is from, all up to it; 0 where nothing waits.
    """

    seq: int
    number: int = 0

    def holds(self, number: int) -> bool:
        """Whether a fact behind the place was seen all the same."""
        return number <= self.number and origin(number)[0] == origin(self.number)[0]


@dataclass(frozen=True, slots=True)
class RawFact:
    """A fact's very bytes, and its link in the chain.

    Attributes:
        received_at: Milliseconds UTC of the sequencer.
        chain: After it.
        term: The sequencer's; None while the server has not numbered it.
        before: The chain after the fact before it.
    """

    seq: int
    station: int
    n: int
    type: str
    header: bytes
    body: bytes
    received_at: int
    chain: bytes
    term: int | None
    before: bytes


def _is_one_of(*kinds: str) -> ColumnElement[bool]:
    return or_(*(FactTable.type == kind for kind in kinds))


_BODY = cast(FactTable.body, Text)
_actor = func.json_extract(cast(FactTable.header, Text), "$.actor")
_PREVIOUS = aliased(FactTable)
_RAW = Query(
    lambda: (
        select(*FactTable.__table__.columns, _PREVIOUS.chain)
        .outerjoin(_PREVIOUS, _PREVIOUS.seq == FactTable.seq - 1)
        .where(
            FactTable.seq.in_(select(func.json_each(bindparam("seqs")).table_valued("value").c[0]))
        )
        .order_by(FactTable.seq)
    )
)
_END = Query(lambda: select(FactTable.seq, FactTable.chain).order_by(FactTable.seq.desc()).limit(1))
_NEWEST = Query(
    lambda: (
        select(FactTable.seq, FactTable.station, FactTable.n, FactTable.term)
        .order_by(FactTable.seq.desc())
        .limit(1)
    )
)
_LAST = Query(lambda: select(func.coalesce(func.max(FactTable.seq), 0)))
_KINDS = select(func.json_each(bindparam("kinds")).table_valued("value").c.value)
_AFTER = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq > bindparam("seq"), FactTable.type.in_(_KINDS))
        .order_by(FactTable.seq.desc())
        .limit(bindparam("most"))
    )
)
_BY_ORIGIN = Query(
    lambda: select(FactTable).where(
        FactTable.station == bindparam("station"), FactTable.n == bindparam("n")
    )
)
_EVENTS = func.json_each(bindparam("events")).table_valued("value")
_SETTLED = func.json_each(_BODY, "$.events").table_valued("value").alias("settled")
_LEGS = func.json_each(_BODY, "$.legs").table_valued("value").alias("legs_of")
_ABOUT_TICKET = Query(
    lambda: (
        select(FactTable)
        .where(
            FactTable.seq > bindparam("after"),
            (
                _is_one_of(
                    "ticket.voided",
                    "ticket.filled",
                    "ticket.decided",
                    "spots.expired",
                    "review.decided",
                    "review.done",
                    "claim.opened",
                )
                & (func.json_extract(_BODY, "$.ticket") == bindparam("ticket"))
            )
            | (
                _is_one_of("legs.decided", "legs.restored")
                & exists().where(func.json_extract(_LEGS.c.value, "$[0]") == bindparam("ticket"))
            )
            | (
                _is_one_of("claim.noted", "claim.decided", "money.posted", "money.requested")
                & func.coalesce(
                    func.json_extract(_BODY, "$.claim"), func.json_extract(_BODY, "$.posting.claim")
                ).in_(select(ClaimTable.id).where(ClaimTable.ticket_id == bindparam("ticket")))
            )
            | (
                _is_one_of("result.recorded")
                & func.json_extract(_BODY, "$.event").in_(select(_EVENTS.c.value))
            )
            | (
                _is_one_of("event.settled")
                & exists().where(
                    func.json_extract(_SETTLED.c.value, "$[0]").in_(select(_EVENTS.c.value))
                )
            ),
        )
        .order_by(FactTable.seq)
    )
)


def list_facts(
    reader: Reader, question: FactQuestion, after: int | None, skip: int, limit: int
) -> list[JournalFact]:
    """Up to `limit` facts, newest first, `skip` rows after the one with the place `after`."""
    rows = reader.all(_page(question, after is not None), after=after, skip=skip, limit=limit)
    return [_journal_fact(row) for row in rows]


def count_facts(reader: Reader, question: FactQuestion) -> int:
    """How many facts a question matches."""
    # Places are counted from 1 without a gap, so that the last one is the number of all.
    query = _LAST if _is_all(reader, question) else _count(question)
    row = reader.one(query)
    return 0 if row is None else int(row[0])


def _is_all(reader: Reader, question: FactQuestion) -> bool:
    """Whether every place up to the last one is meant, and is here."""
    return question == FactQuestion() and not find_missing(reader)


def list_facts_above(reader: Reader, question: FactQuestion, seq: int, limit: int) -> list[int]:
    """The places of the next facts after a place, the nearest first."""
    return [found for (found,) in reader.all(_above(question), after=seq, limit=limit)]


def count_facts_above(reader: Reader, question: FactQuestion, seq: int) -> int:
    """How many facts of a question stand after a place."""
    if _is_all(reader, question):
        return count_facts(reader, question) - seq
    row = reader.one(_count_above(question), after=seq)
    return 0 if row is None else int(row[0])


def list_fact_anchors(reader: Reader, question: FactQuestion, every: int) -> list[int]:
    """The places of every so many facts, newest first."""
    if _is_all(reader, question):
        last = count_facts(reader, question)
        return list(range(last - every + 1, 0, -every))
    return [row[0] for row in reader.all(_anchors(question, every))]


def find_newest(reader: Reader) -> int:
    """The place of the newest fact; 0 in an empty journal."""
    row = reader.one(_LAST)
    return 0 if row is None else int(row[0])


def find_seen(reader: Reader) -> Seen:
    """What somebody has seen who looks now."""
    newest = reader.one(_NEWEST)
    if newest is None or newest[3] is not None:
        return Seen(0 if newest is None else newest[0])
    _, station, n, _ = newest
    return Seen(find_confirmed(reader), address(station, n))


def list_facts_after(
    reader: Reader, seq: int, kinds: Sequence[str], most: int
) -> list[JournalFact]:
    """The newest facts of these kinds that stand after a place, the newest first."""
    rows = reader.all(_AFTER, seq=seq, kinds=json.dumps([*kinds]), most=most)
    return [_journal_fact(row) for row in rows]


def find_fact(reader: Reader, number: int) -> JournalFact | None:
    """The fact with this address, which is also the id of what it made.

    Raises:
        HistoryError: It may be one that is still being fetched.
    """
    found = find_fact_here(reader, number)
    if found is None:
        require_history(reader)
    return found


def find_fact_here(reader: Reader, number: int) -> JournalFact | None:
    """The fact with this address; None, too, where it is still being fetched."""
    station, n = origin(number)
    row = reader.one(_BY_ORIGIN, station=station, n=n)
    return None if row is None else _journal_fact(row)


def list_raw_facts(reader: Reader, seqs: Iterable[int]) -> list[RawFact]:
    """The facts at these places as they were stored, in order, each with the chain before it.

    Raises:
        HistoryError: Some of them are still being fetched.
    """
    places = sorted(seqs)
    rows = reader.all(_RAW, seqs=json.dumps(places))
    if len(rows) < len(places):
        require_history(reader)
    return [RawFact(*(*row[:-1], row[-1] or EMPTY_CHAIN)) for row in rows]


def find_chain_end(reader: Reader) -> tuple[int, str]:
    """How many facts the journal has, and the chain's hash after the last one, hex."""
    row = reader.one(_END)
    return (0, EMPTY_CHAIN.hex()) if row is None else (row[0], row[1].hex())


def list_facts_about_ticket(
    reader: ConnectionReader, ticket_id: int, events: str, after: int
) -> list[JournalFact]:
    """What happened to a ticket and to its events since its acceptance, oldest first.

    Args:
        reader: An open book.
        ticket_id: The ticket.
        events: The ids of its events, as a JSON list.
        after: The place of its acceptance.

    Raises:
        HistoryError: Some of it is still being fetched.
    """
    require_history(reader, after)
    found = reader.stream(_ABOUT_TICKET, ticket=ticket_id, events=events, after=after)
    return [_journal_fact(row) for row in found]


def _journal_fact(row: Row) -> JournalFact:
    return JournalFact(read_fact(row), row[1], row[7].hex())


def _conditions(question: FactQuestion) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if question.kinds:
        starts = (FactTable.type.startswith(kind, autoescape=True) for kind in question.kinds)
        conditions.append(or_(*starts))
    if question.first is not None:
        conditions.append(FactTable.seq >= question.first)
    if question.before is not None:
        conditions.append(FactTable.seq < question.before)
    if question.station is not None:
        conditions.append(FactTable.station == question.station)
    if question.from_at is not None:
        conditions.append(FactTable.received_at >= question.from_at)
    if question.before_at is not None:
        conditions.append(FactTable.received_at < question.before_at)
    if question.user_id is not None:
        conditions.append(_actor == question.user_id)
    if question.text or question.account_id is not None or question.ticket_id is not None:
        conditions.append(or_(*_mentions(question)))
    if question.also is not None:
        conditions += _conditions(question.also)
    return conditions


def _mentions(question: FactQuestion) -> Iterator[ColumnElement[bool]]:
    if question.text:
        yield _BODY.contains(question.text, autoescape=True)
    for made in (question.account_id, question.ticket_id):
        if made is not None:
            station, n = origin(made)
            yield and_(FactTable.station == station, FactTable.n == n)
    if question.account_id is not None:
        for place in ("$.account", "$.posting.account"):
            yield func.json_extract(_BODY, place) == question.account_id
    if question.ticket_id is not None:
        yield func.json_extract(_BODY, "$.ticket") == question.ticket_id


@lru_cache(maxsize=64)
def _page(question: FactQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    statement = select(FactTable).where(*_conditions(question))
    if is_continued:
        statement = statement.where(FactTable.seq < bindparam("after"))
    statement = statement.order_by(FactTable.seq.desc())
    return Query(lambda: statement.limit(bindparam("limit")).offset(bindparam("skip")))


@lru_cache(maxsize=64)
def _count(question: FactQuestion) -> Query:
    return Query(lambda: select(func.count()).select_from(FactTable).where(*_conditions(question)))


@lru_cache(maxsize=64)
def _above(question: FactQuestion) -> Query:
    above = FactTable.seq > bindparam("after")
    found = select(FactTable.seq).where(above, *_conditions(question)).order_by(FactTable.seq)
    return Query(lambda: found.limit(bindparam("limit")))


@lru_cache(maxsize=64)
def _count_above(question: FactQuestion) -> Query:
    above = FactTable.seq > bindparam("after")
    found = select(func.count()).select_from(FactTable)
    return Query(lambda: found.where(above, *_conditions(question)))


@lru_cache(maxsize=64)
def _anchors(question: FactQuestion, every: int) -> Query:
    place = func.row_number().over(order_by=FactTable.seq.desc()).label("place")
    found = select(FactTable.seq, place).where(*_conditions(question)).subquery()
    statement = select(found.c.seq).where(found.c.place % every == 0)
    return Query(lambda: statement.order_by(found.c.place))
