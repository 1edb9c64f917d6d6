"""Tickets one after the other, for reports: never all of them in memory."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import NET, OUTCOME_OF_TICKET, STATUS, accounts_under
from desktop.book.queries.ticket_question import TicketQuestion, ticket_conditions
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.foundation import HOUSE_ID, aliased
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable


class ListedTicket(NamedTuple):
    """A ticket as reports show it.

    Money is cents from the player's side, times are milliseconds UTC, `week` is the ISO day that
    the week it was graded in starts on. `agent` is the account right above the player.
    """

    number: str
    reference: str | None
    account: str
    agent: str
    placed_at: int
    kind: str
    description: str
    risk: int
    win: int
    status: str
    net: int
    graded_at: int | None
    week: str | None


class TicketSums(NamedTuple):
    """How many tickets there are, and what they come to in cents from the player's side."""

    tickets: int
    risk: int
    net: int


_PLAYER = aliased(AccountTable)
_AGENT = aliased(AccountTable)
_COLUMNS = (
    TicketTable.id,
    TicketTable.reference,
    _PLAYER.code,
    _AGENT.code,
    TicketTable.placed_at,
    TicketTable.kind,
    TicketTable.description,
    TicketTable.risk,
    TicketTable.win,
    STATUS,
    NET,
    OutcomeTable.graded_at,
    OutcomeTable.week,
)


def stream_tickets(
    reader: ConnectionReader,
    *,
    week: str | None = None,
    root_id: int = HOUSE_ID,
    chosen: TicketQuestion | None = None,
) -> Iterator[ListedTicket]:
    """Tickets in the order in which they were written.

    Args:
        reader: An open book.
        week: Only what was graded in the week that starts on this ISO day.
        root_id: Only tickets of this account and of those under it.
        chosen: Only tickets that fit this question.
    """
    letters = read_letters(reader)
    query = listed_query(week is not None, chosen)
    for ticket_id, *cells in reader.stream(query, week=week, root=root_id):
        yield ListedTicket(number_in_words(letters, ticket_id), *cells)


def sum_tickets(
    reader: ConnectionReader,
    *,
    week: str | None = None,
    root_id: int = HOUSE_ID,
    chosen: TicketQuestion | None = None,
) -> TicketSums:
    """What the tickets of `stream_tickets` with the same choice come to together."""
    row = reader.one(_sums(week is not None, chosen), week=week, root=root_id)
    return TicketSums(*row) if row else TicketSums(0, 0, 0)


@lru_cache(maxsize=64)
def listed_query(is_of_week: bool, chosen: TicketQuestion | None) -> Query:  # noqa: FBT001  a key of the cache
    """The statement of `stream_tickets`; nothing is sorted, which would need all rows at once."""
    statement = (
        _chosen(_COLUMNS, is_of_week, chosen)
        .outerjoin(_PLAYER, _PLAYER.id == TicketTable.account_id)
        .outerjoin(_AGENT, _AGENT.id == _PLAYER.parent_id)
    )
    return Query(
        lambda: statement.order_by(OutcomeTable.ticket_id if is_of_week else TicketTable.id)
    )


@lru_cache(maxsize=64)
def _sums(is_of_week: bool, chosen: TicketQuestion | None) -> Query:  # noqa: FBT001  a key of the cache
    sums = (
        func.count(),
        func.coalesce(func.sum(TicketTable.risk), 0),
        func.coalesce(func.sum(OutcomeTable.net), 0),
    )
    return Query(lambda: _chosen(sums, is_of_week, chosen))


def _chosen(
    columns: tuple[Any, ...],
    is_of_week: bool,  # noqa: FBT001  a key of the cache
    chosen: TicketQuestion | None,
) -> Select[Any]:
    """Of a week the small outcomes lead and find their tickets; else tickets, as they lie."""
    statement = select(*columns)
    if is_of_week:
        # The sum keeps SQLite from walking the accounts and looking through all their tickets.
        statement = (
            statement.select_from(OutcomeTable)
            .join(TicketTable, OutcomeTable.ticket_id + 0 == TicketTable.id)
            .where(OutcomeTable.week == bindparam("week"))
        )
    else:
        statement = statement.select_from(TicketTable).outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    conditions = [] if chosen is None else ticket_conditions(chosen)
    return statement.where(
        (TicketTable.account_id + 0).in_(accounts_under(bindparam("root"))), *conditions
    )
