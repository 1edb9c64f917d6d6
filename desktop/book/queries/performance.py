"""What wagers came to, added up by player, agent, clerk, kind, sport, league, period or time.

Two questions each: how many tickets were graded and for how much, from their outcomes; and what
was posted for them, from the ledger, which is the money.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, case, func, literal_column, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import (
    OUTCOME_OF_TICKET,
    accounts_under,
    agent_of_week,
)
from desktop.book.queries.ticket_question import TicketQuestion, ticket_conditions
from desktop.book.queries.ticket_traits import LEAGUE, PERIOD, SPORT
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import HOUSE_ID, aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import PostingTable, posting_id
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable


@dataclass(frozen=True, slots=True)
class Graded:
    """Tickets with action that were last graded at one moment, in milliseconds UTC; cents."""

    group: str
    week: str
    graded_at: int
    bets: int
    volume: int
    won: int
    lost: int


@dataclass(frozen=True, slots=True)
class Posted:
    """What was posted for wagers on one figure day of a week; cents from the player's side."""

    group: str
    week: str
    day: int
    net: int


_PLAYER = aliased(AccountTable)
_AGENT = aliased(AccountTable)
_TIMES: Any = literal_column("''")
_NEVER = 1 << 62
GROUPS: dict[str, Any] = {
    "player": _PLAYER.code,
    "agent": _AGENT.code,
    "clerk": UserTable.name,
    "kind": TicketTable.kind,
    "sport": SPORT,
    "league": LEAGUE,
    "period": PERIOD,
    "day": _TIMES,
    "week": _TIMES,
    "month": _TIMES,
    "year": _TIMES,
    "lifetime": _TIMES,
}


def list_graded(
    reader: Reader,
    group: str,
    first: WeekRow,
    last: WeekRow,
    root_id: int = HOUSE_ID,
    *,
    chosen: TicketQuestion | None = None,
) -> list[Graded]:
    """Players' tickets with action, by group and by the moment they were graded at.

    Args:
        reader: An open book.
        group: One of GROUPS.
        first: The first of the weeks.
        last: The last of them.
        root_id: Only tickets of accounts under this one.
        chosen: Only tickets that fit this question.
    """
    weeks = {"first": first.starts_on, "last": last.starts_on}
    return [Graded(*row) for row in reader.all(_graded(group, chosen), root=root_id, **weeks)]


def list_posted(
    reader: Reader,
    group: str,
    first: WeekRow,
    last: WeekRow,
    root_id: int = HOUSE_ID,
    *,
    chosen: TicketQuestion | None = None,
) -> list[Posted]:
    """What was posted for players' wagers, by group and figure day; as `list_graded`."""
    weeks = {"first": first.starts_on, "last": last.starts_on}
    opened = posting_id(first.opened_seq, 0)
    # The fact that closes a week opens the next one: what it posts is still the week's.
    later = [week.opened_seq for week in list_weeks(reader) if week.starts_on > last.starts_on]
    bounds = {"opened": opened, "ended": posting_id(min(later) + 1, 0) if later else _NEVER}
    rows = reader.all(posted_query(group, chosen), root=root_id, **bounds, **weeks)
    return [Posted(*row) for row in rows]


def _named(
    statement: Select[Any], group: str, week: Any, chosen: TicketQuestion | None
) -> Select[Any]:
    conditions = [] if chosen is None else ticket_conditions(chosen)
    statement = statement.where(TicketTable.lay_off == 0, *conditions)
    if group in {"player", "agent"}:
        statement = statement.join(_PLAYER, _PLAYER.id == TicketTable.account_id)
    if group == "agent":
        above = agent_of_week(TicketTable.account_id, _PLAYER.parent_id, week)
        statement = statement.join(_AGENT, _AGENT.id == above)
    if group == "clerk":
        statement = statement.join(UserTable, UserTable.id == TicketTable.user_id)
    return statement.where(
        (TicketTable.account_id + 0).in_(accounts_under(bindparam("root")))
    ).group_by(GROUPS[group])


@lru_cache
def _graded(group: str, chosen: TicketQuestion | None) -> Query:
    net = OutcomeTable.net
    statement = (
        select(
            GROUPS[group],
            OutcomeTable.week,
            OutcomeTable.graded_at,
            func.count(),
            func.sum(TicketTable.risk),
            func.sum(case((net > 0, net), else_=0)),
            func.sum(case((net < 0, -net), else_=0)),
        )
        .select_from(OutcomeTable)
        .join(TicketTable, OUTCOME_OF_TICKET)
        .where(
            OutcomeTable.week >= bindparam("first"),
            OutcomeTable.week <= bindparam("last"),
            *(OutcomeTable.status != status for status in ("open", "void", "no_action")),
        )
        .group_by(OutcomeTable.week, OutcomeTable.graded_at)
    )
    return Query(lambda: _named(statement, group, OutcomeTable.week, chosen))


@lru_cache
def posted_query(group: str, chosen: TicketQuestion | None = None) -> Query:
    """The statement of `list_posted`: one pass over the ledger of the weeks."""
    statement = (
        select(GROUPS[group], PostingTable.week, PostingTable.day, func.sum(PostingTable.cents))
        .select_from(PostingTable)
        .join(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .where(
            # Postings lie in the order of the journal, so other weeks are not read at all.
            PostingTable.id >= bindparam("opened"),
            PostingTable.id < bindparam("ended"),
            PostingTable.week >= bindparam("first"),
            PostingTable.week <= bindparam("last"),
        )
        .group_by(PostingTable.week, PostingTable.day)
    )
    if chosen is not None:
        statement = statement.outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    return Query(lambda: _named(statement, group, PostingTable.week, chosen))
