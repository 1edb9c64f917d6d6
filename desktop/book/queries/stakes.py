"""What a player has on events already, and how the week and the agents above stand."""

import json
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import address
from desktop.book.queries.expressions import (
    NET_OF_WEEK,
    OUTCOME_OF_TICKET,
    STATUS,
    accounts_under,
)
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import BookTable
from desktop.book.tables.journal import FactTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, StakeTable, TicketTable
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.limits.wagered import EarlierLeg
from desktop.domain.tickets import TicketKind

_EVENTS = select(func.json_each(bindparam("events")).table_valued("value").c.value)
_EARLIER = Query(
    lambda: (
        select(
            TicketTable.id,
            TicketTable.kind,
            TicketTable.legs,
            TicketTable.risk,
            TicketTable.win,
            LegTable.event_id,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            LegTable.line,
            LegTable.price,
        )
        .select_from(StakeTable)
        .join(TicketTable, TicketTable.id == StakeTable.ticket_id)
        .join(
            LegTable,
            (LegTable.ticket_id == StakeTable.ticket_id)
            & (LegTable.event_id == StakeTable.event_id),
        )
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(
            StakeTable.account_id == bindparam("account"),
            StakeTable.event_id.in_(_EVENTS),
            func.coalesce(OutcomeTable.voided, 0) == 0,
        )
        .order_by(LegTable.ticket_id, LegTable.no)
    )
)
_WEEK = Query(
    lambda: select(NET_OF_WEEK, WeeklyTable.carry).where(
        WeeklyTable.account_id == bindparam("account"),
        WeeklyTable.week == select(BookTable.open_week).scalar_subquery(),
    )
)
_PAYOUT_SINCE = Query(
    lambda: (
        select(func.coalesce(func.sum(TicketTable.risk + TicketTable.win), 0))
        .select_from(TicketTable)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(
            TicketTable.account_id == bindparam("account"),
            TicketTable.accepted_at >= bindparam("since"),
            func.coalesce(OutcomeTable.voided, 0) == 0,
        )
    )
)
_NUMBER = FactTable.station * address(1, 0) + FactTable.n
_UNKNOWN_TO_SERVER = Query(
    lambda: (
        select(func.coalesce(func.sum(TicketTable.risk), 0))
        .select_from(FactTable)
        .join(TicketTable, TicketTable.id == _NUMBER)
        .where(
            FactTable.term.is_(None),
            FactTable.received_at >= bindparam("since"),
            TicketTable.account_id == func.coalesce(bindparam("account"), TicketTable.account_id),
        )
    )
)
_UNDER = accounts_under(bindparam("account"))
_ID = Query(lambda: select(AccountTable.id).where(AccountTable.code == bindparam("code")))
_OPEN_BELOW = Query(
    lambda: select(func.coalesce(func.sum(AccountTable.pending), 0)).where(
        AccountTable.id.in_(_UNDER), AccountTable.kind == "player"
    )
)
_EVENT_BELOW = Query(
    lambda: (
        select(StakeTable.event_id, func.sum(TicketTable.risk))
        .join(TicketTable, TicketTable.id == StakeTable.ticket_id)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(
            StakeTable.account_id.in_(_UNDER), StakeTable.event_id.in_(_EVENTS), STATUS == "open"
        )
        .group_by(StakeTable.event_id)
    )
)


def list_earlier_legs(reader: Reader, account_id: int, events: Iterable[int]) -> list[EarlierLeg]:
    """The legs that an account has on these events, void tickets left out."""
    rows = reader.all(_EARLIER, account=account_id, events=_json(events))
    return [EarlierLeg(row[0], TicketKind(row[1]), *row[2:]) for row in rows]


def find_open_week(reader: Reader, account_id: int) -> tuple[int, int]:
    """Of the week that is open: the net of the wagers, and what was carried into it; cents."""
    row = reader.one(_WEEK, account=account_id)
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def sum_payout_since(reader: Reader, account_id: int, since: int) -> int:
    """Cents that the tickets taken since then (milliseconds UTC) pay, stakes included."""
    row = reader.one(_PAYOUT_SINCE, account=account_id, since=since)
    return 0 if row is None else int(row[0])


def sum_unknown_to_server(reader: Reader, account_id: int | None, *, since: int) -> int:
    """Cents at risk in an account's tickets, or in all, that the server has not numbered yet.

    Args:
        reader: An open book.
        account_id: Whose; None is everybody's.
        since: When they were written at the earliest, milliseconds UTC.
    """
    row = reader.one(_UNKNOWN_TO_SERVER, account=account_id, since=since)
    return 0 if row is None else int(row[0])


def sum_open_below(reader: Reader, code: str) -> int:
    """Cents at risk of all players below an account."""
    row = reader.one(_OPEN_BELOW, account=_account_id(reader, code))
    return 0 if row is None else int(row[0])


def sum_open_on_events_below(reader: Reader, code: str, events: Iterable[int]) -> dict[int, int]:
    """Cents at risk of all players below an account on each of these events."""
    rows = reader.all(_EVENT_BELOW, account=_account_id(reader, code), events=_json(events))
    return {event: int(cents) for event, cents in rows}


def _account_id(reader: Reader, code: str) -> int:
    row = reader.one(_ID, code=code)
    if row is None:
        raise ValueError(f"no account {code}")
    return int(row[0])


def _json(ids: Iterable[int]) -> str:
    return json.dumps(sorted(set(ids)))
