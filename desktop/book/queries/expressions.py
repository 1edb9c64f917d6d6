"""Expressions that several queries are made of."""

from typing import Any

from sqlalchemy import BindParameter, Select, and_, func, or_, select

from desktop.book.facts import address
from desktop.book.tables.calls import CallTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.placing import StintTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable
from desktop.book.tables.weeks import ClosedAccountTable, WeeklyTable

DAYS = (
    WeeklyTable.d0,
    WeeklyTable.d1,
    WeeklyTable.d2,
    WeeklyTable.d3,
    WeeklyTable.d4,
    WeeklyTable.d5,
    WeeklyTable.d6,
)
# What a ticket came to, for statements that join its outcome because they look through many.
OUTCOME_OF_TICKET = OutcomeTable.ticket_id == TicketTable.id
STATUS: Any = func.coalesce(OutcomeTable.status, "open")
NET: Any = func.coalesce(OutcomeTable.net, 0)
# The account's tickets since the call began, or of a station with a smaller number: there is an
# index on these, and none on the call.
TICKET_OF_CALL = and_(
    TicketTable.account_id == CallTable.account_id,
    or_(
        TicketTable.id > CallTable.id,
        TicketTable.id < CallTable.id - CallTable.id % address(1, 0),
    ),
    TicketTable.call_id == CallTable.id,
)
NET_OF_WEEK = sum(DAYS[1:], start=DAYS[0].expression)


def agent_at(account_id: Any, parent_id: Any, seq: Any) -> Any:
    """The id of who stood right above an account for a fact, though it moved since.

    Args:
        account_id: Whose posting it is.
        parent_id: Who stands above it now.
        seq: The place of the fact.
    """
    left = (
        select(StintTable.parent_id)
        .where(StintTable.account_id == account_id, StintTable.seq > seq)
        .order_by(StintTable.seq)
        .limit(1)
        .correlate_except(StintTable)
        .scalar_subquery()
    )
    return func.coalesce(left, parent_id)


def agent_of_week(account_id: Any, parent_id: Any, week: Any) -> Any:
    """The id of who stood right above an account when a week was closed, or stands there now."""
    then = (
        select(ClosedAccountTable.parent_id)
        .where(ClosedAccountTable.week == week, ClosedAccountTable.account_id == account_id)
        .correlate_except(ClosedAccountTable)
        .scalar_subquery()
    )
    return func.coalesce(then, parent_id)


def accounts_under(root: int | BindParameter[int]) -> Select[tuple[int]]:
    """The ids of an account and of all accounts below it."""
    under = select(AccountTable.id).where(AccountTable.id == root).cte(recursive=True)
    under = under.union_all(
        select(AccountTable.id).join(under, AccountTable.parent_id == under.c.id)
    )
    return select(under.c.id)


def last_wager_of_account() -> Any:
    """When the account of a statement over accounts wrote its last ticket, or NULL."""
    # The index on (account_id, id) leads straight to it; ids grow with time within a station.
    return (
        select(TicketTable.accepted_at)
        .where(TicketTable.account_id == AccountTable.id)
        .order_by(TicketTable.id.desc())
        .limit(1)
        .scalar_subquery()
    )
