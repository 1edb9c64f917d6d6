"""Straight action on markets, and what it is due to do to the board by the house's table."""

import json
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.board import LineChangeTable, LineTable
from desktop.book.tables.board_keeping import ActionMoveTable, ActionRuleTable, MarketCapTable
from desktop.book.tables.wagers import LEGS_BY_EVENT, LegTable, OutcomeTable, TicketTable
from desktop.domain.action_moves import (
    ActionRule,
    Due,
    Mode,
    Stand,
    Step,
    Straight,
    moves_due,
    offs_due,
)
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.tickets import TicketKind

ANY = "*"


class MarketKey(NamedTuple):
    """One market of an event."""

    event_id: int
    period: str
    market: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """What action does to a market of a sport; `seq` is where that was set."""

    sport: str
    market: str
    rule: ActionRule
    seq: int


@dataclass(frozen=True, slots=True)
class CapRow:
    """Amounts of a market of an event alone, cents; empty period and market: all of it."""

    period: str
    market: str
    circle_max: int | None
    off_at: int | None


_RULES = Query(
    lambda: select(ActionRuleTable).order_by(ActionRuleTable.sport, ActionRuleTable.market)
)
_RULE = Query(
    lambda: (
        select(ActionRuleTable)
        .where(
            ActionRuleTable.sport.in_((bindparam("sport"), ANY)),
            ActionRuleTable.market == bindparam("market"),
        )
        .order_by(ActionRuleTable.sport.desc())
    )
)
_CAPS = Query(
    lambda: select(
        MarketCapTable.period,
        MarketCapTable.market,
        MarketCapTable.circle_max,
        MarketCapTable.off_at,
    ).where(MarketCapTable.event_id == bindparam("event"))
)
_ANY_CAP = Query(
    lambda: select(MarketCapTable.off_at).where(MarketCapTable.off_at.is_not(None)).limit(1)
)
_STRAIGHTS = Query(
    lambda: (
        select(TicketTable.id, TicketTable.seq, LegTable.side, TicketTable.risk, TicketTable.win)
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            LegTable.event_id == bindparam("event"),
            LegTable.period == bindparam("period"),
            LegTable.market == bindparam("market"),
            TicketTable.kind == TicketKind.STRAIGHT.value,
            TicketTable.lay_off == 0,
            func.coalesce(OutcomeTable.voided, 0) == 0,
        )
        .order_by(TicketTable.seq)
    ),
    looks_into=LEGS_BY_EVENT,
)
_CHANGES = Query(
    lambda: (
        select(LineChangeTable.seq, LineChangeTable.status)
        .where(
            LineChangeTable.event_id == bindparam("event"),
            LineChangeTable.period == bindparam("period"),
            LineChangeTable.market == bindparam("market"),
        )
        .order_by(LineChangeTable.seq)
    )
)
_FOLLOWED = Query(
    lambda: select(
        ActionMoveTable.ticket_id, ActionMoveTable.deed, ActionMoveTable.action, ActionMoveTable.seq
    ).where(
        ActionMoveTable.event_id == bindparam("event"),
        ActionMoveTable.period == bindparam("period"),
        ActionMoveTable.market == bindparam("market"),
    )
)
_STANDS = Query(
    lambda: (
        select(LineTable.side, LineTable.line, LineTable.price, LineTable.status)
        .where(
            LineTable.event_id == bindparam("event"),
            LineTable.period == bindparam("period"),
            LineTable.market == bindparam("market"),
        )
        .order_by(LineTable.side)
    )
)


def list_action_rules(reader: Reader) -> list[RuleRow]:
    """What action does to markets, sport by sport."""
    return [_rule(row) for row in reader.all(_RULES)]


def find_action_rule(reader: Reader, sport: str, market: str) -> RuleRow | None:
    """What action does to a market of a sport; a rule of the sport goes before that of any."""
    row = reader.one(_RULE, sport=sport, market=market)
    return None if row is None else _rule(row)


def _rule(row: Row) -> RuleRow:
    sport, market, mode, steps, off_at, seq = row
    found = tuple(Step(*step) for step in json.loads(steps))
    return RuleRow(sport, market, ActionRule(Mode(mode), found, off_at), seq)


def list_caps(reader: Reader, event_id: int) -> list[CapRow]:
    """The amounts that are an event's alone."""
    return [CapRow(*row) for row in reader.all(_CAPS, event=event_id)]


def cap_of(caps: list[CapRow], period: str, market: str) -> CapRow | None:
    """The amounts of a market: its own before those of the whole event, each by itself."""
    own = next((cap for cap in caps if (cap.period, cap.market) == (period, market)), None)
    whole = next((cap for cap in caps if not cap.period), None)
    if own is None or whole is None:
        return own or whole
    return CapRow(
        period,
        market,
        whole.circle_max if own.circle_max is None else own.circle_max,
        whole.off_at if own.off_at is None else own.off_at,
    )


def is_action_followed(reader: Reader) -> bool:
    """Whether action does anything at all in this house."""
    rules = list_action_rules(reader)
    by_rule = any(row.rule.mode is not Mode.OFF or row.rule.off_at is not None for row in rules)
    return by_rule or reader.one(_ANY_CAP) is not None


def list_stands(reader: Reader, key: MarketKey) -> list[Stand]:
    """The sides of a market as they stand."""
    period, market = Period(key.period), Market(key.market)
    rows = reader.all(_STANDS, event=key.event_id, period=key.period, market=key.market)
    return [
        Stand(Selection(period, market, Side(side)), line, price, status)
        for side, line, price, status in rows
    ]


def find_due(reader: Reader, key: MarketKey, sport: str) -> list[Due]:
    """What the straights on a market have brought about and was not followed yet.

    Moves count from where the rule was set, or a person last set the line; what takes the market
    off the board from where it was last put back on it.
    """
    row = find_action_rule(reader, sport, key.market)
    cap = cap_of(list_caps(reader, key.event_id), key.period, key.market)
    off_at = row.rule.off_at if row is not None else None
    if cap is not None and cap.off_at is not None:
        off_at = cap.off_at
    if row is None and off_at is None:
        return []
    binds = {"event": key.event_id, "period": key.period, "market": key.market}
    found = [
        (seq, Straight(ticket, Side(side), min(risk, win)))
        for ticket, seq, side, risk, win in reader.all(_STRAIGHTS, **binds)
    ]
    followed: dict[str, dict[int, int]] = {}
    own: set[int | None] = set()
    for ticket, deed, action, seq in reader.all(_FOLLOWED, **binds):
        followed.setdefault(deed, {})[ticket] = action
        own.add(seq)
    changes = reader.all(_CHANGES, **binds)
    due: list[Due] = []
    if off_at is not None:
        since = _put_back(changes)
        straights = [straight for seq, straight in found if seq > since]
        due += offs_due(off_at, straights, followed.get("off", {}))
    if row is not None:
        since = max([row.seq, *(seq for seq, _ in changes if seq not in own)])
        straights = [straight for seq, straight in found if seq > since]
        due += moves_due(row.rule, straights, followed.get("move", {}))
    return due


def _put_back(changes: list[tuple[int, str]]) -> int:
    """Where a market last came back to the board; 0 where it never left."""
    found, is_off = 0, False
    for seq, status in changes:
        if is_off and status != "off":
            found = seq
        is_off = status == "off"
    return found
