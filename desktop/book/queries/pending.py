"""The tickets that are open, one after the other."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import OUTCOME_OF_TICKET, STATUS, accounts_under
from desktop.book.queries.ticket_question import TicketQuestion, ticket_conditions
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable


class OpenTicket(NamedTuple):
    """An open ticket; cents, milliseconds UTC.

    Attributes:
        free_play: 1 where it is not the player's own money.
        pending: What counts against the player's credit.
        open_spots: How many of its places are still to be filled.
    """

    number: str
    account: str
    agent: str
    placed_at: int
    clerk: str
    kind: str
    description: str
    free_play: int
    risk: int
    win: int
    pending: int
    open_spots: int


class OpenSums(NamedTuple):
    """What the open tickets add up to, cents."""

    tickets: int
    risk: int
    win: int
    pending: int


_PLAYER = aliased(AccountTable)
_AGENT = aliased(AccountTable)
_HELD: Any = func.coalesce(OutcomeTable.held, TicketTable.holds)
# Terms name how many legs a ticket is to have where some of them were left open.
_OPEN_SPOTS: Any = func.max(
    func.coalesce(func.json_extract(TicketTable.terms, "$.spots"), 0) - TicketTable.legs, 0
)
_COLUMNS = (
    TicketTable.id,
    _PLAYER.code,
    _AGENT.code,
    TicketTable.placed_at,
    UserTable.name,
    TicketTable.kind,
    TicketTable.description,
    TicketTable.free_play,
    TicketTable.risk,
    TicketTable.win,
    _HELD,
    _OPEN_SPOTS,
)


def stream_open_tickets(
    reader: ConnectionReader, root_id: int, chosen: TicketQuestion | None = None
) -> Iterator[OpenTicket]:
    """The open tickets of an account and of those under it that fit a question, oldest first."""
    letters = read_letters(reader)
    for ticket_id, *cells in reader.stream(open_query(chosen), root=root_id):
        yield OpenTicket(number_in_words(letters, ticket_id), *cells)


def sum_open_tickets(
    reader: ConnectionReader, root_id: int, chosen: TicketQuestion | None = None
) -> OpenSums:
    """What the tickets of `stream_open_tickets` add up to."""
    row = reader.one(_sums(chosen), root=root_id)
    return OpenSums(*row) if row else OpenSums(0, 0, 0, 0)


@lru_cache(maxsize=64)
def open_query(chosen: TicketQuestion | None) -> Query:
    """The statement of `stream_open_tickets`."""
    statement = (
        _chosen(_COLUMNS, chosen)
        .outerjoin(_PLAYER, _PLAYER.id == TicketTable.account_id)
        .outerjoin(_AGENT, _AGENT.id == _PLAYER.parent_id)
        .outerjoin(UserTable, UserTable.id == TicketTable.user_id)
    )
    return Query(lambda: statement.order_by(TicketTable.id))


@lru_cache(maxsize=64)
def _sums(chosen: TicketQuestion | None) -> Query:
    sums = (
        func.count(),
        func.coalesce(func.sum(TicketTable.risk), 0),
        func.coalesce(func.sum(TicketTable.win), 0),
        func.coalesce(func.sum(_HELD), 0),
    )
    return Query(lambda: _chosen(sums, chosen))


def _chosen(columns: tuple[Any, ...], chosen: TicketQuestion | None) -> Select[Any]:
    conditions = [] if chosen is None else ticket_conditions(chosen)
    return (
        select(*columns)
        .select_from(TicketTable)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(
            STATUS == "open",
            (TicketTable.account_id + 0).in_(accounts_under(bindparam("root"))),
            *conditions,
        )
    )
