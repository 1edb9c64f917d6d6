"""Folds of wagers that wait for a supervisor (FEATURES 36).

The journal decides which of two answers counts: the one that comes first. A held wager is in no
pending and no exposure; what it would take of the credit is reserved, as a withdrawal that was
asked for is, so that what a supervisor approves is still covered (RULES 25.1).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Increase, Insert, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.holds import HoldTable

# What a ticket says beside the wager: which one it was, and the salt of every body.
_APART = frozenset({"hold", "salt"})
OPEN = ("waiting", "countered")

_HOLD = Query(
    lambda: select(
        HoldTable.id,
        HoldTable.account_id,
        HoldTable.user_id,
        HoldTable.until,
        HoldTable.status,
        HoldTable.wager,
        HoldTable.reserved,
        HoldTable.decided_by,
    ).where(HoldTable.id == bindparam("hold"))
)


@dataclass(frozen=True, slots=True)
class OpenHold:
    """A wager that still waits.

    Attributes:
        wager: As the table keeps it, JSON.
    """

    id: int
    account_id: int
    user_id: int
    until: int
    status: str
    wager: str
    reserved: int
    decided_by: int | None

    def allows(self, body: Mapping[str, Any]) -> bool:
        """Whether a ticket has the terms that wait and no others."""
        written = {name: value for name, value in body.items() if name not in _APART}
        return bool(decode(self.wager.encode()) == written)


def find_open_hold(reader: Reader, hold_id: int) -> OpenHold | None:
    """The held wager, unless it was decided, dropped or lapsed before."""
    row = reader.one(_HOLD, hold=hold_id)
    hold = None if row is None else OpenHold(*row)
    return hold if hold is not None and hold.status in OPEN else None


def held_of(wager: Mapping[str, Any]) -> int:
    """Cents of the credit that a wager takes once it is a ticket."""
    if wager.get("free_play") or wager.get("lay_off"):
        return 0
    return int(wager.get("held", wager["risk"]))


def hold_ticket(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.held`: the wager waits, and its part of the credit is kept for it."""
    body = fact.body
    account, reserved = body["account"], held_of(body["wager"])
    row = (
        fact.number, account, fact.actor, fact.wall, body["until"], "waiting",
        _json(body["why"]), _json(body["wager"]), None, reserved, None, None, "", None,
    )  # fmt: skip
    yield Insert("hold", [row])
    yield from _reserve(account, reserved)


def counter_hold(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `hold.countered`: other terms wait for the caller's answer."""
    body = fact.body
    hold = find_open_hold(reader, body["hold"])
    if hold is None or hold.status != "waiting":
        return
    reserved = held_of(body["wager"])
    columns = ("status", "wager", "asked", "until", "reserved", "decided_by", "decided_at")
    row = (
        "countered", _json(body["wager"]), hold.wager, body["until"], reserved, _decider(fact),
        fact.wall, hold.id,
    )  # fmt: skip
    yield Update("hold", columns, [row])
    yield from _reserve(hold.account_id, reserved - hold.reserved)


def refuse_hold(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `hold.refused`."""
    hold = find_open_hold(reader, fact.body["hold"])
    if hold is not None:
        yield from _end(fact, hold, "refused", fact.body["reason"])


def drop_hold(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `hold.dropped`: the caller no longer wants it, or not as it was countered."""
    hold = find_open_hold(reader, fact.body["hold"])
    if hold is not None:
        yield from _end(fact, hold, "dropped", fact.body["reason"])


def lapse_holds(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `hold.lapsed`: those among them that still wait although their time is over."""
    for hold_id in fact.body["holds"]:
        hold = find_open_hold(reader, hold_id)
        if hold is not None and fact.wall >= hold.until:
            yield from _end(fact, hold, "lapsed", "")


def book_hold(fact: Fact, hold: OpenHold) -> Iterator[Change]:
    """What becomes of a held wager when a fact makes it a ticket."""
    columns = ("status", "reserved", "decided_by", "decided_at", "ticket_id")
    decider = hold.decided_by if hold.status == "countered" else _decider(fact)
    row = ("booked", 0, decider, fact.wall, fact.number, hold.id)
    yield Update("hold", columns, [row])
    yield from _reserve(hold.account_id, -hold.reserved)


def _end(fact: Fact, hold: OpenHold, status: str, reason: str) -> Iterator[Change]:
    decider = _decider(fact) if status == "refused" else hold.decided_by
    columns = ("status", "reserved", "decided_by", "decided_at", "reason")
    yield Update("hold", columns, [(status, 0, decider, fact.wall, reason, hold.id)])
    yield from _reserve(hold.account_id, -hold.reserved)


def _decider(fact: Fact) -> int:
    """Who decided: the second person at a clerk's station, or who is signed in."""
    return fact.actor if fact.approved_by is None else fact.approved_by


def _reserve(account_id: int, cents: int) -> Iterator[Change]:
    if cents:
        yield Increase("account", ("reserved",), [(cents, account_id)])


def _json(said: Any) -> str:
    return orjson.dumps(said, option=orjson.OPT_SORT_KEYS).decode()
