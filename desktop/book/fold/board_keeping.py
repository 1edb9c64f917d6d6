"""Folds of what keeps the board: amounts of markets, and what straight action does to lines."""

import json
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.action import MarketKey, find_action_rule, find_due, list_stands
from desktop.book.facts import Fact
from desktop.book.fold.board import set_lines
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.board_keeping import ActionMoveTable
from desktop.domain.action_moves import Deed, Due, Mode, stands_after
from desktop.domain.errors import InputError
from desktop.domain.markets import Side

_EVENT = Query(
    lambda: select(EventTable.sport, EventTable.status).where(EventTable.id == bindparam("event"))
)
_OPEN = Query(
    lambda: select(ActionMoveTable.event_id).where(
        ActionMoveTable.ticket_id == bindparam("ticket"),
        ActionMoveTable.deed == bindparam("deed"),
        ActionMoveTable.status == "open",
    )
)


def cap_market(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `market.capped`."""
    body = fact.body
    row = (body["event"], body["period"], body["market"], body["circle_max"], body["off_at"])
    yield Put("market_cap", [row])


def set_rule(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `action_rule.set`."""
    body = fact.body
    steps = json.dumps(body["steps"])
    row = (body["sport"], body["market"], body["mode"], steps, body["off_at"], fact.seq)
    yield Put("action_rule", [row])


def follow_action(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `action.followed`; without effect unless the house's table says just this here."""
    body = fact.body
    key = MarketKey(body["event"], body["period"], body["market"])
    event = reader.one(_EVENT, event=key.event_id)
    if event is None or event[1] != "scheduled":
        return
    due = Due(
        Deed(body["deed"]), body["ticket"], Side(body["side"]), body["action"],
        body["quarters"], body["cents"],
    )  # fmt: skip
    if due not in find_due(reader, key, event[0]) or body["lines"] != lines_due(
        reader, key, event[0], due
    ):
        return
    moved = bool(body["lines"])
    status = "done" if moved else "open"
    row = (
        due.ticket_id, due.deed.value, *key, due.side.value, due.action, due.quarters, due.cents,
        status, fact.wall, fact.seq, None, None,
    )  # fmt: skip
    yield Insert("action_move", [row])
    if moved:
        yield from set_lines(reader, fact._replace(body=body))


def lines_due(reader: Reader, key: MarketKey, sport: str, due: Due) -> list[list[object]]:
    """The lines that action puts on the board by itself; none where a person is to decide."""
    rule = find_action_rule(reader, sport, key.market)
    if due.deed is Deed.MOVE and (rule is None or rule.rule.mode is not Mode.DO):
        return []
    return lines_after(reader, key, due)


def lines_after(reader: Reader, key: MarketKey, due: Due) -> list[list[object]]:
    """The lines of a market as they stand after a move, those that change alone."""
    try:
        stands = stands_after(due, list_stands(reader, key))
    except InputError:
        # A price that does not move by cents waits for a person.
        return []
    return [
        [s.selection.period.value, s.selection.market.value, s.selection.side.value,
         s.line, s.price, s.status]
        for s in stands
    ]  # fmt: skip


def decide_action(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `action.decided`; without effect when the suggestion was decided before."""
    body = fact.body
    found = reader.one(_OPEN, ticket=body["ticket"], deed=body["deed"])
    if found is None or found[0] != body["event"]:
        return
    columns = ("status", "seq", "decided_by", "decided_at")
    values = (body["decision"], fact.seq, fact.actor, fact.wall, body["ticket"], body["deed"])
    yield Update("action_move", columns, [values])
    if body["lines"]:
        yield from set_lines(reader, fact._replace(body=body))
