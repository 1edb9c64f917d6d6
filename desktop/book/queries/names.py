"""What ids are called: accounts, events, tickets and users, many at a time."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import DocumentTable, RequestTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import TicketTable
from desktop.domain.naming import numbered_title


@dataclass(frozen=True, slots=True)
class EventName:
    """What tells an event from others; `day` is book-local ISO."""

    league: str
    day: str
    rot_away: int
    rot_home: int
    away: str
    home: str

    @property
    def teams(self) -> str:
        """`451 Pittsburgh at 452 Cleveland`, `9012 Is there a safety?`."""
        return numbered_title(self)


_WANTED = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_ACCOUNTS = Query(
    lambda: select(AccountTable.id, AccountTable.code).where(AccountTable.id.in_(_WANTED))
)
_TICKETS = Query(
    lambda: (
        select(TicketTable.id, AccountTable.code)
        .join(AccountTable, AccountTable.id == TicketTable.account_id)
        .where(TicketTable.id.in_(_WANTED))
    )
)
_EVENTS = Query(
    lambda: select(
        EventTable.id,
        EventTable.league,
        EventTable.day,
        EventTable.rot_away,
        EventTable.rot_home,
        EventTable.away,
        EventTable.home,
    ).where(EventTable.id.in_(_WANTED))
)
_MONEY = Query(
    lambda: (
        select(DocumentTable.id, AccountTable.code)
        .join(AccountTable, AccountTable.id == DocumentTable.account_id)
        .where(DocumentTable.id.in_(_WANTED))
        .union_all(
            select(RequestTable.id, AccountTable.code)
            .join(AccountTable, AccountTable.id == RequestTable.account_id)
            .where(RequestTable.id.in_(_WANTED))
        )
    )
)
_USERS = Query(lambda: select(UserTable.id, UserTable.name))


def find_account_codes(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The codes of these accounts."""
    return dict(reader.all(_ACCOUNTS, ids=_json(ids)))


def find_ticket_accounts(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The codes of the accounts that these tickets are of."""
    return dict(reader.all(_TICKETS, ids=_json(ids)))


def find_money_accounts(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The codes of the accounts that these documents and requests are of."""
    return dict(reader.all(_MONEY, ids=_json(ids)))


def find_event_names(reader: Reader, ids: Iterable[int]) -> dict[int, EventName]:
    """The names of these events."""
    return {row[0]: EventName(*row[1:]) for row in reader.all(_EVENTS, ids=_json(ids))}


def find_user_names(reader: Reader) -> dict[int, str]:
    """The names of all users, also of those who may no longer act."""
    return dict(reader.all(_USERS))


def _json(ids: Iterable[int]) -> str:
    return json.dumps(sorted(set(ids)))
