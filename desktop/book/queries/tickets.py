"""Questions about tickets that commands ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import and_, exists, func, literal_column, select, union_all
from sqlalchemy.sql import bindparam

from desktop.book.facts import read_fact
from desktop.book.history import require_history
from desktop.book.queries.board import EventRow, LineRow
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable, LineTable
from desktop.book.tables.journal import FactTable
from desktop.book.tables.results import ScoreTable
from desktop.book.tables.wagers import FlagTable, LegTable, TicketTable


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket; money in cents from the player's side, times in milliseconds UTC.

    Attributes:
        terms: JSON; None where kind, risk and win say it all.
        held: What still counts against the credit; `holds` did when it was accepted.
    """

    id: int
    account_id: int
    kind: str
    placed_at: int
    accepted_at: int
    amount_mode: str
    risk: int
    win: int
    legs: int
    description: str
    reference: str | None
    rules: int
    user_id: int
    seq: int
    holds: int
    terms: str | None
    free_play: int
    lay_off: int
    path: str
    chart: int
    call_id: int | None
    channel: str
    quoted: int | None
    status: str
    net: int
    held: int
    voided: int
    graded_at: int | None
    week: str | None


@dataclass(frozen=True, slots=True)
class ImportedTicket:
    """A ticket that another system or a paper has a reference for; milliseconds UTC."""

    account_id: int
    placed_at: int
    entry: str


@dataclass(frozen=True, slots=True)
class WrittenLeg:
    """A leg with its frozen terms and its event; `options` are JSON or None."""

    event: EventRow
    period: str
    market: str
    side: str
    line: int
    price: str
    options: str | None


_EVENT_COLUMNS = tuple(EventTable.__table__.columns)
_LINE_COLUMNS = tuple(LineTable.__table__.columns)
_PLACE = ("event", "period", "market", "side")

# An event and one side of one of its markets; None where it was never on the board.
OnBoard = tuple[EventRow, LineRow | None]

_TICKET = Query(
    lambda: select(
        *TicketTable.__table__.columns,
        TicketTable.status,
        TicketTable.net,
        TicketTable.held,
        TicketTable.voided,
        TicketTable.graded_at,
        TicketTable.week,
    ).where(TicketTable.id == bindparam("ticket"))
)
_REFERENCE = Query(
    lambda: (
        select(TicketTable.account_id, TicketTable.placed_at, *FactTable.__table__.columns)
        .outerjoin(FactTable, FactTable.seq == TicketTable.seq)
        .where(TicketTable.reference == bindparam("reference"), TicketTable.reference.is_not(None))
    )
)
_WRITTEN_LEGS = Query(
    lambda: (
        select(
            LegTable.period,
            LegTable.market,
            LegTable.side,
            LegTable.line,
            LegTable.price,
            LegTable.options,
            *_EVENT_COLUMNS,
        )
        .join(EventTable, EventTable.id == LegTable.event_id)
        .where(LegTable.ticket_id == bindparam("ticket"))
        .order_by(LegTable.no)
    )
)
_FLAG = Query(
    lambda: select(FlagTable.decision).where(
        FlagTable.ticket_id == bindparam("ticket"), FlagTable.kind == bindparam("kind")
    )
)
_WAITING_LEGS = Query(
    lambda: (
        select(func.count())
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .where(
            LegTable.event_id == bindparam("event"),
            LegTable.result == "pending",
            TicketTable.status == "open",
            ~exists().where(
                ScoreTable.event_id == LegTable.event_id,
                ScoreTable.stage == "recorded",
                ScoreTable.period == LegTable.period,
                ScoreTable.away.is_not(None),
            ),
        )
    )
)
_OPEN_TICKETS = Query(
    lambda: select(func.count()).select_from(TicketTable).where(TicketTable.status == "open")
)


@cache
def _events_and_lines(count: int) -> Query:
    looks = [
        select(literal_column(str(no)), *_EVENT_COLUMNS, *_LINE_COLUMNS)
        .select_from(EventTable)
        .outerjoin(
            LineTable,
            and_(
                LineTable.event_id == EventTable.id,
                LineTable.period == bindparam(f"period_{no}"),
                LineTable.market == bindparam(f"market_{no}"),
                LineTable.side == bindparam(f"side_{no}"),
            ),
        )
        .where(EventTable.id == bindparam(f"event_{no}"))
        for no in range(count)
    ]
    return Query(lambda: looks[0] if count == 1 else union_all(*looks))


def find_events_and_lines(
    reader: Reader, places: Sequence[tuple[int, str, str, str]]
) -> list[OnBoard | None]:
    """Events, each with one side of one of its markets, in one look at the book (goal 1).

    Args:
        reader: An open book.
        places: Event, period, market and side of each.

    Returns:
        One for each place; None where there is no such event.
    """
    if not places:
        return []
    values = {
        f"{name}_{no}": value
        for no, place in enumerate(places)
        for name, value in zip(_PLACE, place, strict=True)
    }
    found: list[OnBoard | None] = [None] * len(places)
    end = 1 + len(_EVENT_COLUMNS)
    for row in reader.all(_events_and_lines(len(places)), **values):
        line = None if row[end] is None else LineRow(*row[end:])
        found[row[0]] = EventRow(*row[1:end]), line
    return found


def find_ticket(reader: Reader, ticket_id: int) -> TicketRow | None:
    """The ticket with this id."""
    row = reader.one(_TICKET, ticket=ticket_id)
    return None if row is None else TicketRow(*row)


def list_written_legs(reader: Reader, ticket_id: int) -> list[WrittenLeg]:
    """The legs of a ticket in their order, as they were agreed on."""
    rows = reader.all(_WRITTEN_LEGS, ticket=ticket_id)
    return [WrittenLeg(EventRow(*row[6:]), *row[:6]) for row in rows]


def find_imported(reader: Reader, reference: str) -> ImportedTicket | None:
    """The ticket that was imported under this reference, as its fact tells it.

    Raises:
        HistoryError: Its fact is still being fetched.
    """
    row = reader.one(_REFERENCE, reference=reference)
    if row is None:
        return None
    account_id, placed_at, *fact = row
    if fact[0] is None:
        require_history(reader)
    return ImportedTicket(account_id, placed_at, read_fact(tuple(fact)).body["entry"])


def find_flag_decision(reader: Reader, ticket_id: int, kind: str) -> str | None:
    """What was decided of a flag: empty while nothing is, None when there is no such flag."""
    row = reader.one(_FLAG, ticket=ticket_id, kind=kind)
    return None if row is None else str(row[0])


def count_waiting_legs(reader: Reader, event_id: int) -> int:
    """Open legs on an event whose period has no recorded score."""
    row = reader.one(_WAITING_LEGS, event=event_id)
    return 0 if row is None else int(row[0])


def count_open_tickets(reader: Reader) -> int:
    """How many tickets are not graded yet."""
    row = reader.one(_OPEN_TICKETS)
    return 0 if row is None else int(row[0])
