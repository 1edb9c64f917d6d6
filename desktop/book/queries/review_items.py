"""Questions about what waits for a person besides results."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Text, cast, exists, func, literal, select, text
from sqlalchemy.sql import bindparam

from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.conflicts import ConflictTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import PostingTable, posting_id
from desktop.book.tables.people import AccountTable
from desktop.book.tables.review import ContradictionTable, ReviewItemTable, ReviewNoteTable
from desktop.book.tables.wagers import (
    IS_DECIDED_BY_HAND,
    IS_UNDECIDED_FLAG,
    FlagTable,
    OutcomeTable,
    TicketTable,
)
from desktop.book.tables.weeks import WeekTable
from desktop.domain.tickets import TicketKind, TicketStatus


@dataclass(frozen=True, slots=True)
class TicketToReview:
    """A ticket that somebody has to look at; cents from the player's side, milliseconds UTC.

    Attributes:
        said: Why, as it was written down; nothing where the ticket says it itself.
    """

    id: int
    number: str
    account: str
    kind: str
    description: str
    risk: int
    net: int
    at: int
    said: str


@dataclass(frozen=True, slots=True)
class ContradictionRow:
    """Another source says another score; `at` in milliseconds UTC."""

    id: int
    event_id: int
    away: str
    home: str
    day: str
    source: str
    said: str
    at: int


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A fact that met what its author had not seen; `at` in milliseconds UTC.

    Attributes:
        number: The fact's address.
        kind: As `ConflictTable` has it.
        about: What of it, or nothing; `wanted` is what the fact said and `stands` what there is.
        user: Its author's name.
    """

    number: int
    kind: str
    about: str
    wanted: str
    stands: str
    type: str
    user: str
    at: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What people did about one thing that waits.

    Attributes:
        assigned_to: The name of who looks into it, or nothing.
        is_done: Whether it was put aside.
        notes: How many notes it has.
    """

    assigned_to: str
    is_done: bool
    notes: int


def conflict_key(number: Any, kind: Any) -> Any:
    """The key of a conflict in the queue, of values or of columns."""
    if isinstance(number, int):
        return f"conflict/{number}/{kind}"
    return literal("conflict/").concat(cast(number, Text)).concat("/").concat(kind)


_TICKET = (
    TicketTable.id,
    AccountTable.code,
    TicketTable.description,
    TicketTable.risk,
    func.coalesce(OutcomeTable.net, 0),
)
_FROM = TicketTable.__table__.join(
    AccountTable.__table__, AccountTable.id == TicketTable.account_id
).outerjoin(OutcomeTable.__table__, OutcomeTable.ticket_id == TicketTable.id)


def _key(source: str, *parts: Any) -> Any:
    key: Any = literal(source)
    for part in parts:
        key = key.concat("/").concat(cast(part, Text))
    return key


def _is_given(key: Any) -> Any:
    """Whether somebody looks into it: that is listed first, however much waits."""
    given = exists().where(ReviewItemTable.item == key, ReviewItemTable.assigned_to.is_not(None))
    return given.desc()


def _is_done(key: Any) -> Any:
    return exists().where(ReviewItemTable.item == key, ReviewItemTable.done_at.is_not(None))


_MOST: Any = bindparam("most")
_OF_FLAG = _key("flag", FlagTable.ticket_id, FlagTable.kind)
_UNDECIDED = (text(f"flag.{IS_UNDECIDED_FLAG}"), func.coalesce(OutcomeTable.voided, 0) == 0)
_FLAGGED = FlagTable.__table__.outerjoin(
    OutcomeTable.__table__, OutcomeTable.ticket_id == FlagTable.ticket_id
)
_FLAGS = Query(
    lambda: (
        select(*_TICKET, TicketTable.accepted_at, FlagTable.kind, FlagTable.reason)
        .select_from(
            _FLAGGED.join(TicketTable.__table__, TicketTable.id == FlagTable.ticket_id).join(
                AccountTable.__table__, AccountTable.id == TicketTable.account_id
            )
        )
        .where(*_UNDECIDED)
        .order_by(_is_given(_OF_FLAG), FlagTable.ticket_id, FlagTable.kind)
        .limit(_MOST)
    )
)
_FLAG_COUNT = Query(lambda: select(func.count()).select_from(_FLAGGED).where(*_UNDECIDED))
_BY_HAND = aliased(TicketTable)
_IS_OLD = (
    # The index of what a person decides, which holds open spots as well.
    TicketTable.id.in_(select(_BY_HAND.id).where(text(f"({IS_DECIDED_BY_HAND})"))),
    TicketTable.kind == TicketKind.MANUAL.value,
    TicketTable.placed_at < bindparam("before"),
    func.coalesce(OutcomeTable.status, TicketStatus.OPEN.value) == TicketStatus.OPEN.value,
)
_WRITE_INS = Query(
    lambda: (
        select(*_TICKET, TicketTable.placed_at)
        .select_from(_FROM)
        .where(*_IS_OLD)
        .order_by(_is_given(_key("write-in", TicketTable.id)), TicketTable.id)
        .limit(_MOST)
    )
)
_WRITE_IN_COUNT = Query(lambda: select(func.count()).select_from(_FROM).where(*_IS_OLD))
_OPENED = Query(
    lambda: select(WeekTable.opened_seq).where(WeekTable.starts_on == bindparam("week"))
)
_OF_WINNER = _key("winner", TicketTable.id)


def _has_won() -> tuple[Any, ...]:
    """Found by what was posted since the week was opened: outcomes have no index of weeks."""
    posted = select(PostingTable.ticket_id).where(
        PostingTable.id >= bindparam("first"), PostingTable.ticket_id.is_not(None)
    )
    return (
        TicketTable.id.in_(posted),
        OutcomeTable.week == bindparam("week"),
        OutcomeTable.net >= bindparam("net"),
        ~_is_done(_OF_WINNER),
    )


_WINNERS = Query(
    lambda: (
        select(*_TICKET, TicketTable.placed_at)
        .select_from(_FROM)
        .where(*_has_won())
        .order_by(_is_given(_OF_WINNER), OutcomeTable.net.desc(), TicketTable.id)
        .limit(_MOST)
    )
)
_WINNER_COUNT = Query(lambda: select(func.count()).select_from(_FROM).where(*_has_won()))
_CONTRADICTIONS = Query(
    lambda: (
        select(
            ContradictionTable.id,
            ContradictionTable.event_id,
            EventTable.away,
            EventTable.home,
            EventTable.day,
            ContradictionTable.source,
            ContradictionTable.said,
            ContradictionTable.at,
        )
        .join(EventTable, EventTable.id == ContradictionTable.event_id)
        .where(EventTable.result == ContradictionTable.against)
        .order_by(ContradictionTable.id)
    )
)
_KNOWN = Query(
    lambda: select(ContradictionTable.id).where(
        ContradictionTable.event_id == bindparam("event"),
        ContradictionTable.against == bindparam("against"),
        ContradictionTable.source == bindparam("source"),
        ContradictionTable.said == bindparam("said"),
    )
)
_CONFLICTS = Query(
    lambda: (
        select(
            ConflictTable.number,
            ConflictTable.kind,
            ConflictTable.about,
            ConflictTable.wanted,
            ConflictTable.stands,
            ConflictTable.type,
            func.coalesce(UserTable.name, ""),
            ConflictTable.at,
        )
        .outerjoin(UserTable, UserTable.id == ConflictTable.user_id)
        .where(
            ~exists().where(
                ReviewItemTable.item == conflict_key(ConflictTable.number, ConflictTable.kind),
                ReviewItemTable.done_at.is_not(None),
            )
        )
        .order_by(ConflictTable.at, ConflictTable.number, ConflictTable.kind, ConflictTable.about)
    )
)
_ITEMS = select(func.json_each(bindparam("items")).table_valued("value").c.value)
_MARKS = Query(
    lambda: (
        select(
            ReviewItemTable.item,
            func.coalesce(UserTable.name, ""),
            ReviewItemTable.done_at.is_not(None),
        )
        .outerjoin(UserTable, UserTable.id == ReviewItemTable.assigned_to)
        .where(ReviewItemTable.item.in_(_ITEMS))
    )
)
_NOTES = Query(
    lambda: (
        select(ReviewNoteTable.item, func.count())
        .where(ReviewNoteTable.item.in_(_ITEMS))
        .group_by(ReviewNoteTable.item)
    )
)


def list_flags_to_review(reader: Reader, most: int) -> list[TicketToReview]:
    """Flagged tickets that nobody decided about, up to `most`; `kind` is that of the flag."""
    letters = read_letters(reader)
    return [
        TicketToReview(
            found, number_in_words(letters, found), account, kind, told, risk, net, at, said
        )
        for found, account, told, risk, net, at, kind, said in reader.all(_FLAGS, most=most)
    ]


def count_flags_to_review(reader: Reader) -> int:
    """How many flags nobody decided about."""
    return _count(reader, _FLAG_COUNT)


def list_old_write_ins(reader: Reader, before: int, most: int) -> list[TicketToReview]:
    """Write-ins placed before a time (milliseconds UTC) that nobody decided, up to `most`."""
    return _tickets(reader, _WRITE_INS, "write-in", before=before, most=most)


def count_old_write_ins(reader: Reader, before: int) -> int:
    """How many write-ins placed before a time nobody decided."""
    return _count(reader, _WRITE_IN_COUNT, before=before)


def list_big_winners(reader: Reader, week: str, net: int, most: int) -> list[TicketToReview]:
    """Tickets that won this much (cents) or more in the week that starts on this ISO day.

    Up to `most` of them, without those that somebody put aside.
    """
    first = _first_posting(reader, week)
    return _tickets(reader, _WINNERS, "big winner", week=week, net=net, first=first, most=most)


def count_big_winners(reader: Reader, week: str, net: int) -> int:
    """How many tickets won this much and were not put aside."""
    return _count(reader, _WINNER_COUNT, week=week, net=net, first=_first_posting(reader, week))


def _first_posting(reader: Reader, week: str) -> int:
    row = reader.one(_OPENED, week=week)
    return 0 if row is None else posting_id(row[0], 0)


def _count(reader: Reader, query: Query, **binds: int | str) -> int:
    row = reader.one(query, **binds)
    return 0 if row is None else int(row[0])


def _tickets(reader: Reader, query: Query, kind: str, **binds: int | str) -> list[TicketToReview]:
    letters = read_letters(reader)
    return [
        TicketToReview(
            found, number_in_words(letters, found), account, kind, told, risk, net, at, ""
        )
        for found, account, told, risk, net, at in reader.all(query, **binds)
    ]


def list_contradictions(reader: Reader) -> list[ContradictionRow]:
    """Where another source says another score than the one that stands, oldest first."""
    return [ContradictionRow(*row) for row in reader.all(_CONTRADICTIONS)]


def list_conflicts(reader: Reader) -> list[ConflictRow]:
    """Facts that met what their authors had not seen and nobody put aside, oldest first."""
    return [ConflictRow(*row) for row in reader.all(_CONFLICTS)]


def is_contradiction_known(
    reader: Reader, event_id: int, against: int, source: str, said: str
) -> bool:
    """Whether this was said by this source about this very result before."""
    known = reader.one(_KNOWN, event=event_id, against=against, source=source, said=said)
    return known is not None


def read_marks(reader: Reader, keys: Iterable[str]) -> dict[str, Mark]:
    """What people did about some of what waits, by their keys in the queue."""
    items = orjson.dumps(list(keys)).decode()
    notes = {str(item): int(count) for item, count in reader.all(_NOTES, items=items)}
    found = {
        item: Mark(name, bool(done), 0) for item, name, done in reader.all(_MARKS, items=items)
    }
    for item, count in notes.items():
        was = found.get(item, Mark("", is_done=False, notes=0))
        found[item] = Mark(was.assigned_to, was.is_done, count)
    return found
