"""Tickets found by a filter, page by page, in any order; and what they come to."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, asc, desc, func, select, union_all
from sqlalchemy.sql import bindparam

from desktop.book.facts import address, origin
from desktop.book.queries.expressions import NET, OUTCOME_OF_TICKET, STATUS
from desktop.book.queries.sides import AnySelect, AnyUnion
from desktop.book.queries.ticket_question import (
    IN_ORDER,
    TicketQuestion,
    indexed_bounds,
    ticket_conditions,
)
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import IncarnationTable, UserTable
from desktop.book.tables.journal import FactTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import FlagTable, OutcomeTable, TicketTable
from desktop.domain.numbers import ticket_number


@dataclass(frozen=True, slots=True)
class RegisteredTicket:
    """A ticket as the registers show it.

    Money is cents from the player's side, times are milliseconds UTC.

    Attributes:
        number: As it is told to the caller.
        agent: The account right above the player.
        open_flags: How many decisions it waits for.
        flags: How many it ever needed.
        writer: The name of the user who wrote it.
        waits: Whether the server has not confirmed it yet; it is no less accepted.
    """

    id: int
    number: str
    account: str
    agent: str
    kind: str
    legs: int
    description: str
    placed_at: int
    risk: int
    win: int
    status: str
    net: int
    reference: str | None
    open_flags: int
    flags: int
    writer: str
    waits: bool = False


@dataclass(frozen=True, slots=True)
class TicketTotals:
    """What the tickets of a question come to, in cents; the net from the player's side."""

    tickets: int
    risk: int
    win: int
    net: int


_PLAYER = aliased(AccountTable)
_AGENT = aliased(AccountTable)
_FIRST_WAITING = Query(
    lambda: (
        select(FactTable.station, FactTable.n)
        .where(FactTable.term.is_(None))
        .order_by(FactTable.seq)
        .limit(1)
    )
)
_LETTERS = Query(lambda: select(IncarnationTable.station, IncarnationTable.letters))
_STATION = Query(
    lambda: select(IncarnationTable.station).where(IncarnationTable.letters == bindparam("letters"))
)

ORDERS: dict[str, Any] = {
    "number": TicketTable.id,
    "player": _PLAYER.code,
    "placed": TicketTable.placed_at,
    "risk": TicketTable.risk,
    "win": TicketTable.win,
    "net": NET,
    "status": STATUS,
}
# The orders that an index holds, so that a page of them costs the same in any book.
INDEXED_ORDERS = frozenset({"number", "placed", "risk", "player"})
# So many tickets are sorted for a page without an index for their order.
FEW = 20_000


def _flag_count(*conditions: ColumnElement[bool]) -> Any:
    return (
        select(func.count())
        .select_from(FlagTable)
        .where(FlagTable.ticket_id == TicketTable.id, *conditions)
        .scalar_subquery()
    )


_COLUMNS = (
    TicketTable.id,
    _PLAYER.code,
    _AGENT.code,
    TicketTable.kind,
    TicketTable.legs,
    TicketTable.description,
    TicketTable.placed_at,
    TicketTable.risk,
    TicketTable.win,
    STATUS,
    NET,
    TicketTable.reference,
    _flag_count(FlagTable.decision == ""),
    _flag_count(),
    select(UserTable.name).where(UserTable.id == TicketTable.user_id).scalar_subquery(),
)


def led(reader: Reader, question: TicketQuestion) -> TicketQuestion:
    """The question with its lead: what it asks for is come by without reading the whole table."""
    for name in indexed_bounds(question):
        row = reader.one(_few(question, name))
        if row is not None and row[0] <= FEW:
            return replace(question, lead=name, is_few=True)
    lead = "" if question.account_id is not None else IN_ORDER
    return replace(question, lead=lead)


def can_stand_in(question: TicketQuestion, order: str) -> bool:
    """Whether tickets of a question with its lead are offered in an order."""
    if question.is_few or order == "number":
        return True
    return order in INDEXED_ORDERS and question.account_id is None


def list_registered_tickets(
    reader: Reader, question: TicketQuestion, after: Any, skip: int, limit: int
) -> list[RegisteredTicket]:
    """Up to `limit` tickets, `skip` rows after the one whose order key is `after`."""
    query = _page(question, after is not None)
    value, ticket_id = after if after is not None else (None, None)
    rows = reader.all(query, after=value, after_id=ticket_id, skip=skip, limit=limit)
    letters = read_letters(reader)
    found = [_registered(letters, row) for row in rows]
    # What waits is a station's own, and its newest.
    waiting = reader.one(_FIRST_WAITING)
    if waiting is None:
        return found
    return [replace(one, waits=_is_from(one.id, *waiting)) for one in found]


def _is_from(ticket_id: int, station: int, first: int) -> bool:
    own, counter = origin(ticket_id)
    return own == station and counter >= first


def list_keys_above(
    reader: Reader, question: TicketQuestion, key: tuple[Any, int], limit: int
) -> list[tuple[Any, int]]:
    """The order keys of the tickets that stand before a place, the nearest first."""
    upwards = replace(question, is_descending=not question.is_descending)
    rows = reader.all(_keys(upwards), after=key[0], after_id=key[1], limit=limit)
    return [(value, ticket_id) for ticket_id, value in rows]


def count_tickets_above(reader: Reader, question: TicketQuestion, key: tuple[Any, int]) -> int:
    """How many tickets of a question stand before a place."""
    upwards = replace(question, is_descending=not question.is_descending)
    row = reader.one(_count_keys(upwards), after=key[0], after_id=key[1])
    return 0 if row is None else int(row[0])


def count_registered_tickets(reader: Reader, question: TicketQuestion) -> int:
    """How many tickets a question matches."""
    row = reader.one(_count(question))
    return 0 if row is None else int(row[0])


def sum_registered_tickets(reader: Reader, question: TicketQuestion) -> TicketTotals:
    """What all tickets of a question come to."""
    row = reader.one(_totals(question))
    return TicketTotals(*row) if row else TicketTotals(0, 0, 0, 0)


def list_ticket_anchors(
    reader: Reader, question: TicketQuestion, every: int
) -> list[tuple[Any, int]]:
    """The order keys of every so many tickets."""
    return [(value, ticket_id) for value, ticket_id in reader.all(_anchors(question, every))]


def ticket_order_key(question: TicketQuestion, ticket: RegisteredTicket) -> tuple[Any, int]:
    """Where a ticket stands in the order of a question; no two stand at the same place."""
    values = {
        "number": ticket.id,
        "player": ticket.account,
        "placed": ticket.placed_at,
        "risk": ticket.risk,
        "win": ticket.win,
        "net": ticket.net,
        "status": ticket.status,
    }
    return values[question.order], ticket.id


def read_letters(reader: Reader) -> dict[int, str]:
    """The letters that ticket numbers begin with, by station."""
    return dict(reader.all(_LETTERS))


def number_in_words(letters: dict[int, str], ticket_id: int) -> str:
    """The number of a ticket as it is told to the caller: `KA1042-7`."""
    station, counter = origin(ticket_id)
    return ticket_number(letters[station], counter)


def find_ticket_id(reader: Reader, letters: str, counter: int) -> int | None:
    """The id behind a ticket number; None when no copy of the book has those letters."""
    row = reader.one(_STATION, letters=letters)
    return None if row is None else address(row[0], counter)


def _registered(letters: dict[int, str], row: tuple[Any, ...]) -> RegisteredTicket:
    ticket_id, *cells = row
    return RegisteredTicket(ticket_id, number_in_words(letters, ticket_id), *cells)


def _joined(statement: Select[Any]) -> Select[Any]:
    return (
        statement.outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .outerjoin(_PLAYER, _PLAYER.id == TicketTable.account_id)
        .outerjoin(_AGENT, _AGENT.id == _PLAYER.parent_id)
    )


def _order(question: TicketQuestion) -> tuple[Any, ...]:
    column = ORDERS[question.order]
    columns = (column,) if column is TicketTable.id else (column, TicketTable.id)
    return tuple(c.desc() if question.is_descending else c.asc() for c in columns)


def _placed(question: TicketQuestion, *columns: Any, is_continued: bool = False) -> Select[Any]:
    """The tickets of a question, joined with their players only where the order needs it."""
    statement = select(TicketTable.id.label("id"), *columns).select_from(TicketTable)
    if question.order == "player":
        # Walked player by player, in the order of their codes: the sum keeps SQLite from walking
        # the tickets and sorting them.
        is_walked = question.lead == IN_ORDER
        player_id = _PLAYER.id + 0 if is_walked else _PLAYER.id.expression
        statement = select(TicketTable.id.label("id"), *columns).select_from(_PLAYER)
        statement = statement.join(TicketTable, TicketTable.account_id == player_id)
    statement = statement.outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    return statement.where(*ticket_conditions(question, is_continued=is_continued))


def chosen_ids(question: TicketQuestion, *, is_continued: bool) -> AnySelect | AnyUnion:
    """The ids and values of `limit` tickets in their order, after `skip`, behind `after` if any."""
    found = _behind(question) if is_continued else _in_order(question)
    return found.limit(bindparam("limit")).offset(bindparam("skip"))


def _in_order(question: TicketQuestion) -> AnySelect:
    value = ORDERS[question.order].label("value")
    return _placed(question, value).order_by(*_order(question))


def _behind(question: TicketQuestion) -> AnySelect | AnyUnion:
    """The tickets of a question that stand behind a place, in their order.

    Those of the same value first and those of further values then: each of the two is a range of
    an index, and SQLite merges them. A comparison of pairs reads everything of the same value.
    """
    column: Any = ORDERS[question.order]
    rows = _placed(question, column.label("value"), is_continued=True)
    is_further = _is_beyond(question, TicketTable.id, "after_id")
    if column is TicketTable.id:
        return rows.where(is_further).order_by(*_order(question))
    same = rows.where(column == bindparam("after"), is_further)
    beyond = rows.where(_is_beyond(question, column, "after"))
    directed = desc if question.is_descending else asc
    return union_all(same, beyond).order_by(directed("value"), directed("id"))


def _is_beyond(question: TicketQuestion, column: Any, name: str) -> ColumnElement[bool]:
    there: Any = bindparam(name)
    is_beyond: ColumnElement[bool] = column < there if question.is_descending else column > there
    return is_beyond


@lru_cache(maxsize=64)
def _few(question: TicketQuestion, bound: str) -> Query:
    found = indexed_bounds(question)[bound].limit(FEW + 1).subquery()
    return Query(lambda: select(func.count()).select_from(found))


@lru_cache(maxsize=64)
def _count(question: TicketQuestion) -> Query:
    plain = replace(question, order="number")
    return Query(lambda: select(func.count()).select_from(_placed(plain).subquery()))


@lru_cache(maxsize=64)
def _keys(question: TicketQuestion) -> Query:
    return Query(lambda: _behind(question).limit(bindparam("limit")))


@lru_cache(maxsize=64)
def _page(question: TicketQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    # The ids first: what is shown beside them is read for the rows of the page alone, not for
    # every row that has to be sorted.
    chosen = chosen_ids(question, is_continued=is_continued).subquery()
    statement = _joined(select(*_COLUMNS).join(chosen, chosen.c.id == TicketTable.id))
    return Query(lambda: statement.order_by(*_order(question)))


@lru_cache(maxsize=64)
def _count_keys(question: TicketQuestion) -> Query:
    keys = _behind(question).order_by(None).subquery()
    return Query(lambda: select(func.count()).select_from(keys))


@lru_cache(maxsize=64)
def _totals(question: TicketQuestion) -> Query:
    return Query(
        lambda: (
            select(
                func.count(),
                func.coalesce(func.sum(TicketTable.risk), 0),
                func.coalesce(func.sum(TicketTable.win), 0),
                func.coalesce(func.sum(OutcomeTable.net), 0),
            )
            .select_from(TicketTable)
            .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
            .where(*ticket_conditions(question))
        )
    )


@lru_cache(maxsize=64)
def _anchors(question: TicketQuestion, every: int) -> Query:
    place = func.row_number().over(order_by=_order(question))
    column = ORDERS[question.order].label("value")
    found = _placed(question, column, place.label("place")).subquery()
    statement = select(found.c.value, found.c.id).where(found.c.place % every == 0)
    return Query(lambda: statement.order_by(found.c.place))
