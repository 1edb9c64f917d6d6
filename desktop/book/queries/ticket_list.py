"""Tickets one after the other, for reports: never all of them in memory."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import NET, OUTCOME_OF_TICKET, STATUS, accounts_under
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.foundation import HOUSE_ID
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
_CHOSEN = (
    (TicketTable.account_id + 0).in_(accounts_under(bindparam("root"))),
    or_(bindparam("week").is_(None), OutcomeTable.week == bindparam("week")),
)
_TICKETS = Query(
    select(
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
    # Outer joins and the sum keep the tickets outermost and in the order of their ids: the rows
    # then come as they lie in the file, and nothing is sorted, which would need them all.
    .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    .outerjoin(_PLAYER, _PLAYER.id == TicketTable.account_id)
    .outerjoin(_AGENT, _AGENT.id == _PLAYER.parent_id)
    .where(*_CHOSEN)
    .order_by(TicketTable.id)
)
_SUMS = Query(
    select(
        func.count(),
        func.coalesce(func.sum(TicketTable.risk), 0),
        func.coalesce(func.sum(OutcomeTable.net), 0),
    )
    .select_from(TicketTable)
    .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    .where(*_CHOSEN)
)


def stream_tickets(
    reader: ConnectionReader, *, week: str | None = None, root_id: int = HOUSE_ID
) -> Iterator[ListedTicket]:
    """Tickets in the order in which they were written.

    Args:
        reader: An open book.
        week: Only what was graded in the week that starts on this ISO day.
        root_id: Only tickets of this account and of those under it.
    """
    letters = read_letters(reader)
    for ticket_id, *cells in reader.stream(_TICKETS, week=week, root=root_id):
        yield ListedTicket(number_in_words(letters, ticket_id), *cells)


def sum_tickets(
    reader: ConnectionReader, *, week: str | None = None, root_id: int = HOUSE_ID
) -> TicketSums:
    """What the tickets of `stream_tickets` with the same choice come to together."""
    row = reader.one(_SUMS, week=week, root=root_id)
    return TicketSums(*row) if row else TicketSums(0, 0, 0)
