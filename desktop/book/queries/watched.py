"""Which players are pinned to the player watch, and what stands open of players."""

import json
from collections.abc import Iterable

from sqlalchemy import case, func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import NET_OF_WEEK, OUTCOME_OF_TICKET, STATUS
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import SettingTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable
from desktop.book.tables.weeks import WeeklyTable

_COUNTS = case(
    (
        SettingTable.temporary.is_not(None) & (SettingTable.until >= bindparam("day")),
        SettingTable.temporary,
    ),
    else_=SettingTable.value,
)
_PINNED = Query(
    lambda: select(SettingTable.account_id).where(
        SettingTable.key == "watch/pinned", _COUNTS == "1"
    )
)
_NET = Query(
    lambda: (
        select(WeeklyTable.account_id, func.sum(NET_OF_WEEK))
        .where(WeeklyTable.week >= bindparam("first"))
        .group_by(WeeklyTable.account_id)
    )
)
_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_OPEN = Query(
    lambda: (
        select(TicketTable.account_id, func.count())
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(TicketTable.account_id.in_(_IDS), STATUS == "open")
        .group_by(TicketTable.account_id)
    )
)


def list_pinned(reader: Reader, day: str) -> frozenset[int]:
    """The ids of the players that somebody pinned, as of an ISO figure day."""
    return frozenset(row[0] for row in reader.all(_PINNED, day=day))


def sum_net_since(reader: Reader, first: str) -> dict[int, int]:
    """What wagers came to since the week of an ISO day, by account; cents from its side."""
    return dict(reader.all(_NET, first=first))


def count_open_wagers(reader: Reader, ids: Iterable[int]) -> dict[int, int]:
    """How many tickets of these accounts are open; those without any are left out."""
    return dict(reader.all(_OPEN, ids=json.dumps(sorted(set(ids)))))
