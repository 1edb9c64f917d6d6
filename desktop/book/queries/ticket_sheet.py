"""Everything the tables hold about one ticket, and the flags that wait for a decision."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, select, text
from sqlalchemy.sql import bindparam

from desktop.book.queries.sides import OLDEST_FIRST, AnySelect, Side, both_sides
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.board import EventTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.money import SEQ_OF_POSTING, PostingKind, PostingTable
from desktop.book.tables.results import ScoreTable
from desktop.book.tables.wagers import IS_UNDECIDED_FLAG, FlagTable, LegTable


@dataclass(frozen=True, slots=True)
class TicketLeg:
    """A leg with its frozen terms, its event as it stands, and the score of its period.

    Attributes:
        line: Quarter points from the side of the selection.
        mark: `override`, `past_post`, both or nothing.
        settled: The score that was approved, visitor first, or None.
        recorded: The score as last entered, or None.
    """

    no: int
    event_id: int
    league: str
    sport: str
    day: str
    start: int | None
    rot_away: int
    rot_home: int
    away: str
    home: str
    period: str
    market: str
    side: str
    line: int
    price: str
    mark: str
    result: str
    settled: tuple[int, int] | None
    recorded: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class FlagRow:
    """Why a person has to look at a ticket; `decision` is empty while nobody has decided."""

    ticket_id: int
    kind: str
    reason: str
    decision: str
    decided_by: int | None
    decided_at: int | None


_SETTLED = aliased(ScoreTable)
_RECORDED = aliased(ScoreTable)


def _score_of(score: Any, stage: str) -> Any:
    return and_(
        score.event_id == LegTable.event_id, score.stage == stage, score.period == LegTable.period
    )


_LEGS = Query(
    lambda: (
        select(
            LegTable.no,
            LegTable.event_id,
            EventTable.league,
            EventTable.sport,
            EventTable.day,
            EventTable.start,
            EventTable.rot_away,
            EventTable.rot_home,
            EventTable.away,
            EventTable.home,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            LegTable.line,
            LegTable.price,
            LegTable.mark,
            LegTable.result,
            _SETTLED.away,
            _SETTLED.home,
            _RECORDED.away,
            _RECORDED.home,
        )
        .join(EventTable, EventTable.id == LegTable.event_id)
        .outerjoin(_SETTLED, _score_of(_SETTLED, "settled"))
        .outerjoin(_RECORDED, _score_of(_RECORDED, "recorded"))
        .where(LegTable.ticket_id == bindparam("ticket"))
        .order_by(LegTable.no)
    )
)
_FLAGS = Query(
    lambda: (
        select(*FlagTable.__table__.columns)
        .where(FlagTable.ticket_id == bindparam("ticket"))
        .order_by(FlagTable.kind)
    )
)


def _entries(side: Side) -> AnySelect:
    # By the player's account first: there is an index on it, and none on the ticket.
    return select(
        SEQ_OF_POSTING.label("seq"),
        side.account_id.label("account_id"),
        PostingTable.kind,
        side.cents.label("cents"),
        PostingTable.week,
        PostingTable.occurred_week,
        *side.order,
    ).where(
        PostingTable.account_id == bindparam("account"),
        PostingTable.ticket_id == bindparam("ticket"),
    )


_ENTRIES = Query(lambda: both_sides(_entries).order_by(*OLDEST_FIRST))
_OPEN_FLAGS = Query(
    lambda: select(func.count()).select_from(FlagTable).where(text(IS_UNDECIDED_FLAG))
)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One side of an entry of a ticket; cents from the account's own side."""

    seq: int
    account_id: int
    kind: str
    cents: int
    week: str
    occurred_week: str | None


def list_ticket_legs(reader: Reader, ticket_id: int) -> list[TicketLeg]:
    """The legs of a ticket in its order."""
    rows = reader.all(_LEGS, ticket=ticket_id)
    return [_leg(row[:17], row[17:19], row[19:]) for row in rows]


def list_ticket_flags(reader: Reader, ticket_id: int) -> list[FlagRow]:
    """The flags of a ticket, decided or not."""
    return [FlagRow(*row) for row in reader.all(_FLAGS, ticket=ticket_id)]


def list_ticket_entries(reader: Reader, ticket_id: int, account_id: int) -> list[EntryRow]:
    """What was posted for a ticket, both sides of each entry, oldest first."""
    rows = reader.all(_ENTRIES, ticket=ticket_id, account=account_id)
    return [
        EntryRow(seq, account, PostingKind(kind).word, *terms)
        for seq, account, kind, *terms, _, _ in rows
    ]


def count_open_flags(reader: Reader) -> int:
    """How many flags wait for a decision."""
    row = reader.one(_OPEN_FLAGS)
    return 0 if row is None else int(row[0])


def _leg(terms: Row, settled: Row, recorded: Row) -> TicketLeg:
    scores = [None if score[0] is None else (score[0], score[1]) for score in (settled, recorded)]
    return TicketLeg(*(*terms, *scores))
