"""Questions about what waits for a person besides results."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, cast, exists, func, literal, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.conflicts import ConflictTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.review import ContradictionTable, ReviewItemTable, ReviewNoteTable
from desktop.book.tables.wagers import FlagTable, OutcomeTable, TicketTable
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
        kind: no_effect, no_right, right_lapsed, renamed or overwrote.
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
_FLAGS = Query(
    lambda: (
        select(*_TICKET, TicketTable.accepted_at, FlagTable.kind, FlagTable.reason)
        .select_from(_FROM.join(FlagTable.__table__, FlagTable.ticket_id == TicketTable.id))
        .where(FlagTable.decision == "", func.coalesce(OutcomeTable.voided, 0) == 0)
        .order_by(FlagTable.ticket_id, FlagTable.kind)
    )
)
_WRITE_INS = Query(
    lambda: (
        select(*_TICKET, TicketTable.placed_at)
        .select_from(_FROM)
        .where(
            TicketTable.kind == TicketKind.MANUAL.value,
            TicketTable.placed_at < bindparam("before"),
            func.coalesce(OutcomeTable.status, TicketStatus.OPEN.value) == TicketStatus.OPEN.value,
        )
        .order_by(TicketTable.id)
    )
)
_WINNERS = Query(
    lambda: (
        select(*_TICKET, TicketTable.placed_at)
        .select_from(_FROM)
        .where(OutcomeTable.week == bindparam("week"), OutcomeTable.net >= bindparam("net"))
        .order_by(OutcomeTable.net.desc(), TicketTable.id)
    )
)
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
_MARKS = Query(
    lambda: select(
        ReviewItemTable.item,
        func.coalesce(UserTable.name, ""),
        ReviewItemTable.done_at.is_not(None),
    ).outerjoin(UserTable, UserTable.id == ReviewItemTable.assigned_to)
)
_NOTES = Query(lambda: select(ReviewNoteTable.item, func.count()).group_by(ReviewNoteTable.item))


def list_flags_to_review(reader: Reader) -> list[TicketToReview]:
    """Flagged tickets that nobody decided about; `kind` is that of the flag."""
    letters = read_letters(reader)
    return [
        TicketToReview(
            found, number_in_words(letters, found), account, kind, told, risk, net, at, said
        )
        for found, account, told, risk, net, at, kind, said in reader.all(_FLAGS)
    ]


def list_old_write_ins(reader: Reader, before: int) -> list[TicketToReview]:
    """Write-ins placed before a time (milliseconds UTC) that nobody decided."""
    return _tickets(reader, _WRITE_INS, "write-in", before=before)


def list_big_winners(reader: Reader, week: str, net: int) -> list[TicketToReview]:
    """Tickets that won this much (cents) or more in the week that starts on this ISO day."""
    return _tickets(reader, _WINNERS, "big winner", week=week, net=net)


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


def read_marks(reader: Reader) -> dict[str, Mark]:
    """What people did about what waits, by its key in the queue."""
    notes = {str(item): int(count) for item, count in reader.all(_NOTES)}
    found = {item: Mark(name, bool(done), 0) for item, name, done in reader.all(_MARKS)}
    for item, count in notes.items():
        was = found.get(item, Mark("", is_done=False, notes=0))
        found[item] = Mark(was.assigned_to, was.is_done, count)
    return found
