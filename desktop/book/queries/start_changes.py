"""Changes of when events start, and the wagers that they came too late for."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.board_keeping import StartChangeTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable


@dataclass(frozen=True, slots=True)
class StartChange:
    """What an event's day, start and status were and are; times in milliseconds UTC.

    Attributes:
        late: Tickets that are not void and were placed at or after a new, earlier start.
    """

    seq: int
    event_id: int
    league: str
    rotation: int
    away: str
    home: str
    old_day: str
    old_start: int | None
    old_status: str
    new_day: str
    new_start: int | None
    new_status: str
    user: str
    at: int
    late: int

    @property
    def is_earlier(self) -> bool:
        """Whether the event starts earlier than it was to."""
        if self.old_start is None or self.new_start is None:
            return self.new_day < self.old_day
        return self.new_start < self.old_start


_LATE = (
    select(func.count(LegTable.ticket_id.distinct()))
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
    .where(
        LegTable.event_id == StartChangeTable.event_id,
        TicketTable.placed_at >= StartChangeTable.new_start,
        func.coalesce(OutcomeTable.voided, 0) == 0,
    )
    .correlate(StartChangeTable)
    .scalar_subquery()
)
_SINCE = Query(
    lambda: (
        select(
            StartChangeTable.seq,
            StartChangeTable.event_id,
            EventTable.league,
            EventTable.rot_away,
            EventTable.away,
            EventTable.home,
            StartChangeTable.old_day,
            StartChangeTable.old_start,
            StartChangeTable.old_status,
            StartChangeTable.new_day,
            StartChangeTable.new_start,
            StartChangeTable.new_status,
            func.coalesce(UserTable.name, ""),
            StartChangeTable.at,
            _LATE,
        )
        .join(EventTable, EventTable.id == StartChangeTable.event_id)
        .outerjoin(UserTable, UserTable.id == StartChangeTable.user_id)
        .where(StartChangeTable.at >= bindparam("since"))
        .order_by(StartChangeTable.at.desc(), StartChangeTable.seq.desc())
        .limit(bindparam("at_most"))
    )
)
_PLACED_FROM = Query(
    lambda: (
        select(LegTable.ticket_id)
        .distinct()
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            LegTable.event_id == bindparam("event"),
            TicketTable.placed_at >= bindparam("start"),
            func.coalesce(OutcomeTable.voided, 0) == 0,
        )
        .order_by(LegTable.ticket_id)
    )
)


def list_start_changes(reader: Reader, since: int, at_most: int = 500) -> list[StartChange]:
    """What changed since a moment (milliseconds UTC), latest first."""
    return [StartChange(*row) for row in reader.all(_SINCE, since=since, at_most=at_most)]


def list_placed_from(reader: Reader, event_id: int, start: int) -> list[int]:
    """Tickets on an event placed at or after a start (milliseconds UTC) that are not void."""
    return [ticket for (ticket,) in reader.all(_PLACED_FROM, event=event_id, start=start)]
