"""Legs as they were written, for a person to decide about; selections without a new price."""

from dataclasses import dataclass

from sqlalchemy import and_, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.results import RepricingTable
from desktop.book.tables.wagers import DecisionTable, LegTable, TicketTable


@dataclass(frozen=True, slots=True)
class WrittenLeg:
    """A leg of a ticket that is not void; `placed_at` in milliseconds UTC, the line in quarters.

    Attributes:
        decided: What a person gave it already, or empty.
    """

    ticket_id: int
    no: int
    number: str
    account: str
    placed_at: int
    description: str
    event_id: int
    period: str
    market: str
    side: str
    line: int
    price: str
    risk: int
    win: int
    status: str
    decided: str


@dataclass(frozen=True, slots=True)
class Unpriced:
    """A selection whose pitchers changed and for which nobody stated a new price yet."""

    period: str
    market: str
    side: str
    legs: int


_LEGS = (
    select(
        LegTable.ticket_id,
        LegTable.no,
        AccountTable.code,
        TicketTable.placed_at,
        TicketTable.description,
        LegTable.event_id,
        LegTable.period,
        LegTable.market,
        LegTable.side,
        LegTable.line,
        LegTable.price,
        TicketTable.risk,
        TicketTable.win,
        TicketTable.status,
        func.coalesce(DecisionTable.result, ""),
    )
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .join(AccountTable, AccountTable.id == TicketTable.account_id)
    .outerjoin(
        DecisionTable,
        and_(DecisionTable.ticket_id == LegTable.ticket_id, DecisionTable.no == LegTable.no),
    )
    .where(TicketTable.voided == 0)
    .order_by(TicketTable.placed_at, LegTable.ticket_id, LegTable.no)
)
_OF_TICKET = Query(lambda: _LEGS.where(LegTable.ticket_id == bindparam("ticket")))
_OF_EVENT = Query(
    lambda: _LEGS.where(
        LegTable.event_id == bindparam("event"),
        TicketTable.accepted_at >= bindparam("first"),
        TicketTable.accepted_at <= bindparam("last"),
        or_(bindparam("market").is_(None), LegTable.market == bindparam("market")),
        or_(bindparam("period").is_(None), LegTable.period == bindparam("period")),
    )
)
_UNPRICED = Query(
    lambda: (
        select(
            *EventTable.__table__.columns,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            func.count(),
        )
        .join(LegTable, LegTable.event_id == EventTable.id)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(
            RepricingTable,
            and_(
                RepricingTable.event_id == LegTable.event_id,
                RepricingTable.period == LegTable.period,
                RepricingTable.market == LegTable.market,
                RepricingTable.side == LegTable.side,
            ),
        )
        .where(
            TicketTable.status == "open",
            EventTable.settled.is_not(None),
            # Decided by the score, and by its pitchers not: a new price is missing.
            LegTable.own == "pending",
            LegTable.options.contains('"pitchers"'),
            RepricingTable.price.is_(None),
        )
        .group_by(EventTable.id, LegTable.period, LegTable.market, LegTable.side)
        .order_by(
            EventTable.day, EventTable.rot_away, LegTable.period, LegTable.market, LegTable.side
        )
    )
)


def _written(reader: Reader, rows: list[tuple[object, ...]]) -> list[WrittenLeg]:
    letters = read_letters(reader)
    return [
        WrittenLeg(row[0], row[1], number_in_words(letters, row[0]), *row[2:])  # type: ignore[arg-type]  # a row of the query above
        for row in rows
    ]


def list_written_of(reader: Reader, ticket_id: int) -> list[WrittenLeg]:
    """The legs of a ticket that is not void."""
    return _written(reader, list(reader.all(_OF_TICKET, ticket=ticket_id)))


def list_written_on(
    reader: Reader,
    event_id: int,
    *,
    between: tuple[int, int] = (0, 2**53),
    market: str | None = None,
    period: str | None = None,
) -> list[WrittenLeg]:
    """The legs on an event, or on a market of it, that were accepted between two times.

    Args:
        reader: An open book.
        event_id: Of the schedule.
        between: Milliseconds UTC, both included.
        market: None for all.
        period: None for all.
    """
    first, last = between
    rows = reader.all(
        _OF_EVENT, event=event_id, first=first, last=last, market=market, period=period
    )
    return _written(reader, list(rows))


def list_unpriced(reader: Reader) -> dict[EventRow, list[Unpriced]]:
    """Events whose pitchers changed, with the selections that wait for a new price."""
    found: dict[EventRow, list[Unpriced]] = {}
    for row in reader.all(_UNPRICED):
        found.setdefault(EventRow(*row[:-4]), []).append(Unpriced(*row[-4:]))
    return found
