"""Tickets that were accepted without knowledge of others: looked at again, and flagged.

What was promised on the phone stands; a person learns of what its clerk could not know (SYNC 2.4,
2.6 and 2.7).
"""

from collections.abc import Iterator, Mapping
from typing import Any

import orjson
from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.credit_left import credit_left
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.board import EventTable, LineChangeTable
from desktop.book.tables.house import BookTable, RulesTable
from desktop.book.tables.wagers import TicketTable
from desktop.domain.money import format_money
from desktop.domain.sentences import say

# Clocks that are set right by the network step back by less; a fact may be so long on its way.
GRACE_MS = 5_000

OVER_LIMIT, STALE_LINE = "over_limit", "stale_line"
CLOCK_BACK, CLOCK_SLOW, UNWITNESSED = "clock_back", "clock_slow", "unwitnessed"
OUT_OF_TOUCH = frozenset({OVER_LIMIT, STALE_LINE, CLOCK_BACK, CLOCK_SLOW, UNWITNESSED})

_EVENTS = func.json_each(bindparam("events")).table_valued("value")
_FIRST_START = Query(
    lambda: select(func.min(EventTable.start)).where(
        EventTable.id.in_(select(_EVENTS.c.value)), EventTable.start > bindparam("since")
    )
)
_MOVED_SINCE = Query(
    lambda: (
        select(
            LineChangeTable.seq, LineChangeTable.line, LineChangeTable.price, LineChangeTable.status
        )
        .where(
            LineChangeTable.event_id == bindparam("event"),
            LineChangeTable.period == bindparam("period"),
            LineChangeTable.market == bindparam("market"),
            LineChangeTable.side == bindparam("side"),
            LineChangeTable.seq > bindparam("base"),
        )
        .order_by(LineChangeTable.seq)
    )
)
_RULES = Query(lambda: select(RulesTable.version).where(RulesTable.version == bindparam("version")))
_CURRENT_RULES = Query(lambda: select(BookTable.rules))
_SAME_REFERENCE = Query(
    lambda: select(TicketTable.id).where(
        TicketTable.reference == bindparam("reference"), TicketTable.reference.is_not(None)
    )
)


def is_out_of_touch(fact: Fact) -> bool:
    """Whether a fact's author may have missed something, or its clock says what cannot be."""
    return bool(fact.unseen) or is_clock_doubtful(
        fact.wall, fact.wall_before, fact.srv_lo, fact.received_at
    )


def is_clock_doubtful(wall: int, wall_before: int, srv_lo: int, received_at: int) -> bool:
    """Whether a clock was set back, is slow, or nobody heard the fact in time; as `Fact` has it."""
    return wall < max(wall_before, srv_lo) - GRACE_MS or (
        srv_lo > 0 and received_at > srv_lo + GRACE_MS
    )


def is_imported_twice(reader: Reader, fact: Fact) -> bool:
    """Whether another station imported the same ticket first."""
    reference = fact.body["reference"]
    if reference is None or not fact.unseen:
        return False
    return reader.one(_SAME_REFERENCE, reference=reference) is not None


def unknown_rules(reader: Reader, fact: Fact) -> int | None:
    """The house rules of its place, where a ticket names a version that never came to be."""
    if not fact.unseen or reader.one(_RULES, version=fact.body["rules"]) is not None:
        return None
    row = reader.one(_CURRENT_RULES)
    return None if row is None else int(row[0])


def unseen_flags(reader: Reader, fact: Fact) -> list[Row]:
    """The flags of a ticket whose author was out of touch, as the tables stand before it."""
    if fact.body["reference"] is not None:
        return []
    said = {kind for kind, _ in fact.body["flags"]}
    found = [*_by_clock(reader, fact)]
    if fact.unseen:
        found += [*_over_limit(reader, fact), *_stale_lines(reader, fact)]
    return [
        (fact.number, kind, str(why), "", None, None) for kind, why in found if kind not in said
    ]


def _by_clock(reader: Reader, fact: Fact) -> Iterator[tuple[str, str]]:
    if fact.wall < fact.wall_before - GRACE_MS:
        yield CLOCK_BACK, say("The clock of its station was set back before it was accepted.")
    if fact.srv_lo and fact.wall < fact.srv_lo - GRACE_MS:
        yield CLOCK_SLOW, say("It was accepted later than the clock of its station says.")
    if fact.srv_lo and fact.received_at > fact.srv_lo + GRACE_MS:
        events = orjson.dumps(sorted({leg["event"] for leg in fact.body["legs"]})).decode()
        (start,) = reader.one(_FIRST_START, events=events, since=fact.srv_lo) or (None,)
        if start is not None and fact.wall < start <= fact.received_at:
            yield (
                UNWITNESSED,
                say(
                    "Its station was out of reach when an event of it began: nobody saw that it"
                    " was accepted before."
                ),
            )


def _over_limit(reader: Reader, fact: Fact) -> Iterator[tuple[str, str]]:
    body = fact.body
    held = 0 if body.get("free_play") or body.get("lay_off") else body.get("held", body["risk"])
    left = credit_left(reader, fact, body["account"]) if held else 0
    if held and held > left:
        yield (
            OVER_LIMIT,
            say(
                "It takes {held}, and {left} of the credit was left when other stations' wagers"
                " had come in.",
                held=format_money(held),
                left=format_money(left),
            ),
        )


def _stale_lines(reader: Reader, fact: Fact) -> Iterator[tuple[str, str]]:
    stale = [leg for leg in fact.body["legs"] if _is_stale(reader, fact, leg)]
    if stale:
        yield (
            STALE_LINE,
            say(
                "Another station had moved the line of {legs} by then.",
                legs="1 leg" if len(stale) == 1 else f"{len(stale)} legs",
            ),
        )


def _is_stale(reader: Reader, fact: Fact, leg: Mapping[str, Any]) -> bool:
    """Whether the line was moved elsewhere and unseen, and is not back at what was taken."""
    key = {name: leg[name] for name in ("event", "period", "market", "side")}
    moves = reader.all(_MOVED_SINCE, **key, base=fact.base)
    taken = (leg["line"], leg["price"], "open")
    return (
        any(any(move[0] in places for places in fact.unseen) for move in moves)
        and moves[-1][1:] != taken
    )
