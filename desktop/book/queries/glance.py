"""Sums that say where the operation stands now; money in cents from the players' side."""

from typing import Any, NamedTuple

from sqlalchemy import and_, case, exists, func, select, text
from sqlalchemy.sql import bindparam

from desktop.book.facts import address
from desktop.book.queries.expressions import NET_OF_WEEK
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable, LineTable
from desktop.book.tables.house import IncarnationTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import (
    IS_UNDECIDED_FLAG,
    ExposureTable,
    FlagTable,
    LegTable,
    TicketTable,
)
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.accounts import AccountKind


class PlayerSums(NamedTuple):
    """All players together.

    Attributes:
        opened: Accounts opened since the moment asked for.
        owed: What players owe, below 0.
        due: What is owed to players.
        over: Players with nothing available any more although they have a limit.
        pending: Cents at risk in open tickets.
    """

    players: int
    suspended: int
    opened: int
    owed: int
    due: int
    over: int
    pending: int


class AcceptedSums(NamedTuple):
    """Tickets accepted since a moment, without void ones; the risk is the handle."""

    tickets: int
    risk: int


class WeekSums(NamedTuple):
    """The players' week: net of graded tickets, what was paid, how many graded, at what risk."""

    net: int
    payments: int
    graded: int
    handle: int


class ComingEvent(NamedTuple):
    """An event that has not started, with the home side's spread and the total of the game."""

    id: int
    league: str
    start: int | None
    day: str
    rot_away: int
    rot_home: int
    away: str
    home: str
    spread: int | None
    spread_price: str | None
    total: int | None
    total_price: str | None
    tickets: int
    risk: int


class LateEvent(NamedTuple):
    """An event that has started, has open tickets and no result."""

    id: int
    league: str
    start: int | None
    day: str
    rot_away: int
    rot_home: int
    away: str
    home: str
    tickets: int
    risk: int


_LEFT = AccountTable.credit_limit + AccountTable.balance - AccountTable.pending
_PLAYERS = Query(
    lambda: select(
        func.count(),
        func.coalesce(func.sum(AccountTable.status != "active"), 0),
        func.coalesce(func.sum(AccountTable.opened_at >= bindparam("since")), 0),
        func.coalesce(func.sum(func.min(AccountTable.balance, 0)), 0),
        func.coalesce(func.sum(func.max(AccountTable.balance, 0)), 0),
        func.coalesce(func.sum(and_(AccountTable.credit_limit > 0, _LEFT <= 0)), 0),
        func.coalesce(func.sum(AccountTable.pending), 0),
    ).where(AccountTable.kind == AccountKind.PLAYER.value)
)
_STATIONS = Query(lambda: select(IncarnationTable.station))
# Ids of a station grow with time, so the last ticket before the moment is found from the end.
_LAST_BEFORE = Query(
    lambda: (
        select(TicketTable.id)
        .where(
            TicketTable.id >= bindparam("first"),
            TicketTable.id < bindparam("beyond"),
            TicketTable.accepted_at < bindparam("since"),
        )
        .order_by(TicketTable.id.desc())
        .limit(1)
    )
)
_TICKETS = Query(
    lambda: select(func.count(), func.coalesce(func.sum(TicketTable.risk), 0)).where(
        TicketTable.id > bindparam("last"),
        TicketTable.id < bindparam("beyond"),
        TicketTable.voided == 0,
    )
)
_WEEK = Query(
    lambda: (
        select(
            func.coalesce(func.sum(NET_OF_WEEK), 0),
            func.coalesce(func.sum(WeeklyTable.payments), 0),
            func.coalesce(func.sum(WeeklyTable.graded), 0),
            func.coalesce(func.sum(WeeklyTable.handle), 0),
        )
        .join(AccountTable, AccountTable.id == WeeklyTable.account_id)
        .where(
            WeeklyTable.week == bindparam("week"),
            AccountTable.kind == AccountKind.PLAYER.value,
        )
    )
)
_FLAGS = Query(
    lambda: select(func.count(func.distinct(FlagTable.ticket_id))).where(text(IS_UNDECIDED_FLAG))
)


def _line_of(market: str, side: str, *columns: str) -> list[Any]:
    return [
        select(LineTable.__table__.c[column])
        .where(
            LineTable.event_id == EventTable.id,
            LineTable.period == "game",
            LineTable.market == market,
            LineTable.side == side,
            LineTable.status == "open",
        )
        .scalar_subquery()
        for column in columns
    ]


def _exposed(column: Any) -> Any:
    return (
        select(func.coalesce(func.sum(column), 0))
        .where(ExposureTable.event_id == EventTable.id)
        .scalar_subquery()
    )


_EXPOSURE: tuple[Any, ...] = (_exposed(ExposureTable.tickets), _exposed(ExposureTable.risk))
_EVENT: tuple[Any, ...] = (
    EventTable.id,
    EventTable.league,
    EventTable.start,
    EventTable.day,
    EventTable.rot_away,
    EventTable.rot_home,
    EventTable.away,
    EventTable.home,
)
_COMING = Query(
    lambda: (
        select(
            *_EVENT,
            *_line_of("spread", "home", "line", "price"),
            *_line_of("total", "over", "line", "price"),
            *_EXPOSURE,
        )
        .where(
            EventTable.day >= bindparam("day"),
            EventTable.status == "scheduled",
            case(
                (EventTable.start.is_(None), EventTable.day >= bindparam("day")),
                else_=EventTable.start > bindparam("now"),
            ),
        )
        .order_by(EventTable.day, EventTable.start, EventTable.rot_away)
        .limit(bindparam("limit"))
    )
)
_IS_WAITED_FOR = (
    exists()
    .where(
        LegTable.event_id == EventTable.id,
        LegTable.result == "pending",
        TicketTable.id == LegTable.ticket_id,
        TicketTable.status == "open",
    )
    .correlate(EventTable)
)
_LATE = Query(
    lambda: (
        select(*_EVENT, *_EXPOSURE)
        .where(
            EventTable.result.is_(None),
            EventTable.status == "scheduled",
            EventTable.day <= bindparam("day"),
            case(
                (EventTable.start.is_(None), EventTable.day < bindparam("day")),
                else_=EventTable.start <= bindparam("now"),
            ),
            _IS_WAITED_FOR,
        )
        .order_by(EventTable.day, EventTable.start, EventTable.rot_away)
    )
)


def sum_players(reader: Reader, since: int) -> PlayerSums:
    """All players together; `since` (milliseconds UTC) counts the accounts opened."""
    row = reader.one(_PLAYERS, since=since)
    return PlayerSums(*row) if row else PlayerSums(0, 0, 0, 0, 0, 0, 0)


def sum_tickets_since(reader: Reader, since: int) -> AcceptedSums:
    """What was accepted since a moment (milliseconds UTC), on any station."""
    tickets = risk = 0
    for (station,) in reader.all(_STATIONS):
        first, beyond = address(station, 0), address(station + 1, 0)
        before = reader.one(_LAST_BEFORE, first=first, beyond=beyond, since=since)
        row = reader.one(_TICKETS, last=before[0] if before else first, beyond=beyond)
        if row is not None:
            tickets, risk = tickets + row[0], risk + row[1]
    return AcceptedSums(tickets, risk)


def sum_week(reader: Reader, week: str) -> WeekSums:
    """The players' week that starts on this ISO day."""
    row = reader.one(_WEEK, week=week)
    return WeekSums(*row) if row else WeekSums(0, 0, 0, 0)


def count_flagged_tickets(reader: Reader) -> int:
    """Tickets that wait for somebody's decision."""
    row = reader.one(_FLAGS)
    return 0 if row is None else int(row[0])


def list_coming_events(reader: Reader, day: str, now: int, limit: int) -> list[ComingEvent]:
    """The next events to start, from this ISO day on."""
    return [ComingEvent(*row) for row in reader.all(_COMING, day=day, now=now, limit=limit)]


def list_late_events(reader: Reader, day: str, now: int) -> list[LateEvent]:
    """Events that have started and whose result open tickets wait for."""
    return [LateEvent(*row) for row in reader.all(_LATE, day=day, now=now)]
