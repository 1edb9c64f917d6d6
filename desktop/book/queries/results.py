"""What the house won: by week and day, and by sport, type and agent, summed up in SQL.

Amounts are cents from the house's side.
"""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import case, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import DAYS, NET_OF_WEEK, OUTCOME_OF_TICKET
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.foundation import HOUSE_ID, aliased
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.tickets import TicketStatus

MIXED = "mixed"
LAST_OF_ALL = "9999-12-31"


@dataclass(frozen=True, slots=True)
class HouseWeek:
    """A week of the house.

    Attributes:
        week: The ISO day it starts on.
        days: The result of wagers on each of its days.
        graded: Tickets with action.
        handle: The risk of those tickets.
    """

    week: str
    days: tuple[int, ...]
    graded: int
    handle: int

    @property
    def result(self) -> int:
        """What the house won of the wagers."""
        return sum(self.days)


@dataclass(frozen=True, slots=True)
class HouseShare:
    """The house's result from a part of the graded tickets; the part is named in `name`."""

    name: str
    tickets: int
    handle: int
    result: int


class Mover(NamedTuple):
    """What the house won of one account, or lost to it."""

    code: str
    name: str
    result: int


class AccountWeek(NamedTuple):
    """A week of one account; cents, the result from the house's side."""

    code: str
    name: str
    handle: int
    result: int


_WITHOUT_ACTION = (
    TicketStatus.OPEN.value, TicketStatus.VOID.value, TicketStatus.NO_ACTION.value,
)  # fmt: skip
_WEEKS = Query(
    lambda: (
        select(
            WeeklyTable.week,
            *DAYS,
            WeeklyTable.graded,
            WeeklyTable.handle,
        )
        .where(WeeklyTable.account_id == HOUSE_ID, WeeklyTable.week >= bindparam("first"))
        .order_by(WeeklyTable.week)
    )
)
# The outcomes are joined here, because all of them are read: looked up one by one they cost more.
_IN_RANGE = (
    OutcomeTable.week >= bindparam("first"),
    OutcomeTable.week <= bindparam("last"),
    *(OutcomeTable.status != status for status in _WITHOUT_ACTION),
)
# What was laid off is the house's own wager: what it wins, the house wins.
_WON = OutcomeTable.net * (2 * TicketTable.lay_off - 1)
_SUMS = (func.count(), func.sum(TicketTable.risk), func.sum(_WON))
_BY_KIND = Query(
    lambda: (
        select(TicketTable.kind, *_SUMS)
        .join(OutcomeTable, OUTCOME_OF_TICKET)
        .where(*_IN_RANGE)
        .group_by(TicketTable.kind)
        .order_by(TicketTable.kind)
    )
)
_RESULT = -NET_OF_WEEK
_MOVED = func.sum(_RESULT)
_MOVERS = Query(
    lambda: (
        select(AccountTable.code, AccountTable.name, _MOVED)
        .join(WeeklyTable, WeeklyTable.account_id == AccountTable.id)
        .where(WeeklyTable.week >= bindparam("first"), AccountTable.kind == "player")
        .group_by(AccountTable.id)
        .having(_MOVED != 0)
        .order_by(func.abs(_MOVED).desc(), AccountTable.code)
        .limit(bindparam("at_most"))
    )
)
_ACCOUNT_WEEKS = Query(
    lambda: (
        select(AccountTable.code, AccountTable.name, WeeklyTable.handle, _RESULT)
        .join(WeeklyTable, WeeklyTable.account_id == AccountTable.id)
        .where(
            WeeklyTable.week == bindparam("week"),
            AccountTable.id != HOUSE_ID,
            or_(WeeklyTable.handle != 0, NET_OF_WEEK != 0),
        )
        .order_by(AccountTable.code)
    )
)
_WEEKS_OF = Query(
    lambda: (
        select(WeeklyTable.week, _RESULT)
        .join(AccountTable, AccountTable.id == WeeklyTable.account_id)
        .where(
            AccountTable.code == bindparam("code"),
            WeeklyTable.week >= bindparam("first"),
            NET_OF_WEEK != 0,
        )
        .order_by(WeeklyTable.week)
    )
)
_AGENT = aliased(AccountTable)
_BY_AGENT = Query(
    lambda: (
        select(_AGENT.code, *_SUMS)
        .select_from(TicketTable)
        .join(OutcomeTable, OUTCOME_OF_TICKET)
        .join(AccountTable, AccountTable.id == TicketTable.account_id)
        .join(_AGENT, _AGENT.id == AccountTable.parent_id)
        .where(*_IN_RANGE)
        .group_by(_AGENT.code)
        .order_by(_AGENT.code)
    )
)
# A parlay over several sports belongs to none of them.
_SPORTS = (
    select(
        TicketTable.id,
        TicketTable.risk,
        _WON.label("won"),
        case(
            (func.min(EventTable.sport) == func.max(EventTable.sport), func.min(EventTable.sport)),
            else_=MIXED,
        ).label("sport"),
    )
    .select_from(TicketTable)
    .join(OutcomeTable, OUTCOME_OF_TICKET)
    .join(LegTable, LegTable.ticket_id == TicketTable.id)
    .join(EventTable, EventTable.id == LegTable.event_id)
    .where(*_IN_RANGE)
    .group_by(TicketTable.id)
    .subquery()
)
_BY_SPORT = Query(
    lambda: (
        select(_SPORTS.c.sport, func.count(), func.sum(_SPORTS.c.risk), func.sum(_SPORTS.c.won))
        .group_by(_SPORTS.c.sport)
        .order_by(_SPORTS.c.sport)
    )
)


def list_house_weeks(reader: Reader, first: str) -> list[HouseWeek]:
    """The weeks of the house from this ISO day on, oldest first."""
    return [
        HouseWeek(week, tuple(days), graded, handle)
        for week, *days, graded, handle in reader.all(_WEEKS, first=first)
    ]


def sum_by_sport(reader: Reader, first: str, last: str = LAST_OF_ALL) -> list[HouseShare]:
    """Tickets graded in weeks between these days, by sport; parlays over several are `mixed`."""
    return [HouseShare(*row) for row in reader.all(_BY_SPORT, first=first, last=last)]


def sum_by_kind(reader: Reader, first: str, last: str = LAST_OF_ALL) -> list[HouseShare]:
    """Tickets graded in weeks between these days, by type of ticket."""
    return [HouseShare(*row) for row in reader.all(_BY_KIND, first=first, last=last)]


def sum_by_agent(reader: Reader, first: str, last: str = LAST_OF_ALL) -> list[HouseShare]:
    """Tickets graded in weeks between these days, by the account right above the player."""
    return [HouseShare(*row) for row in reader.all(_BY_AGENT, first=first, last=last)]


def list_movers(reader: Reader, first: str, at_most: int) -> list[Mover]:
    """The players who moved the house most since this ISO day, the largest first."""
    return [Mover(*row) for row in reader.all(_MOVERS, first=first, at_most=at_most)]


def list_week_of_accounts(reader: Reader, week: str) -> list[AccountWeek]:
    """What every account but the house did in a week, by code; those that did nothing left out."""
    return [AccountWeek(*row) for row in reader.all(_ACCOUNT_WEEKS, week=week)]


def list_weeks_of_account(reader: Reader, code: str, first: str) -> list[tuple[str, int]]:
    """The house's result from an account, week by week since this ISO day."""
    return [(week, cents) for week, cents in reader.all(_WEEKS_OF, code=code, first=first)]
