"""The rights of facts about tickets and held wagers."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.holds import OpenHold, find_open_hold
from desktop.book.fold.rights.uses import Needed, Use, Uses, of_account
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.wagers import LegTable, TicketTable
from desktop.domain.rights import (
    GRACE_MS,
    NotAllowedError,
    Right,
)

TICKET = Query(
    lambda: select(TicketTable.user_id, TicketTable.accepted_at, TicketTable.account_id).where(
        TicketTable.id == bindparam("ticket")
    )
)


_FIRST_START = Query(
    lambda: (
        select(func.min(EventTable.start))
        .join(LegTable, LegTable.event_id == EventTable.id)
        .where(LegTable.ticket_id == bindparam("ticket"))
    )
)


def _ticket_accepted(reader: Reader, fact: Fact) -> Iterator[Use]:
    account = fact.body["account"]
    yield Use(Right.TICKETS_ACCEPT, account)
    if "hold" in fact.body:
        yield from _held_wager(fact, find_open_hold(reader, fact.body["hold"]))
    elif _is_overridden(fact.body):
        yield Use(Right.TICKETS_OVERRIDE, account)
    # An unconfirmed wager of a call has its own right, asked above.
    if "basket" not in fact.body and any("past_post" in leg["mark"] for leg in fact.body["legs"]):
        is_imported = fact.body["reference"] is not None
        yield Use(Right.BOOK_IMPORT if is_imported else Right.TICKETS_LATE, account)


def _is_overridden(body: Mapping[str, Any]) -> bool:
    """Whether somebody let pass what the rules refuse, or what no caller confirmed."""
    return "basket" in body or any("override" in leg["mark"] for leg in body["legs"])


def _held_wager(fact: Fact, hold: OpenHold | None) -> Iterator[Use]:
    """A held wager is booked by who may decide about it; a counter by any clerk, as it stands."""
    account = fact.body["account"]
    if hold is None or hold.status == "waiting":
        yield Use(Right.HOLDS_DECIDE, account)
    if hold is not None and not hold.allows(fact.body):
        raise NotAllowedError(
            "This is not the wager that was held. Nothing was changed. Hold it again."
        )


def _of_hold(right: Right) -> Uses:
    def uses(reader: Reader, fact: Fact) -> Iterator[Use]:
        hold = find_open_hold(reader, fact.body["hold"])
        yield Use(right, None if hold is None else hold.account_id)

    return uses


def of_ticket(right: Right) -> Uses:
    """The right, used on the account of the ticket that the fact names."""

    def uses(reader: Reader, fact: Fact) -> Iterator[Use]:
        row = reader.one(TICKET, ticket=fact.body["ticket"])
        yield Use(right, None if row is None else row[2])

    return uses


def _ticket_voided(reader: Reader, fact: Fact) -> Iterator[Use]:
    row = reader.one(TICKET, ticket=fact.body["ticket"])
    if row is None:
        yield Use(Right.TICKETS_VOID)
        return
    user, accepted_at, account = row
    is_own = user == fact.actor and fact.wall - accepted_at <= GRACE_MS
    yield Use(
        Right.TICKETS_VOID_OWN
        if is_own and not has_started(reader, fact.body["ticket"], fact.wall)
        else Right.TICKETS_VOID,
        account,
    )


def has_started(reader: Reader, ticket_id: int, at: int) -> bool:
    """Whether an event of a ticket had its start by then (milliseconds UTC)."""
    row = reader.one(_FIRST_START, ticket=ticket_id)
    return row is not None and row[0] is not None and row[0] <= at


NEEDED: Mapping[str, Needed] = {
    "caller.failed": of_account(Right.TICKETS_ACCEPT),
    "caller.admitted": of_account(Right.CALLERS_CHANGE),
    "call.started": of_account(Right.TICKETS_ACCEPT),
    "balance.verified": of_account(Right.TICKETS_ACCEPT),
    "wager.quoted": of_account(Right.TICKETS_ACCEPT),
    "call.ended": of_account(Right.TICKETS_ACCEPT),
    "basket.dropped": of_account(Right.TICKETS_OVERRIDE),
    "ticket.accepted": _ticket_accepted,
    "ticket.held": of_account(Right.TICKETS_ACCEPT),
    "hold.countered": _of_hold(Right.HOLDS_DECIDE),
    "hold.refused": _of_hold(Right.HOLDS_DECIDE),
    "hold.dropped": _of_hold(Right.TICKETS_ACCEPT),
    "hold.lapsed": Right.TICKETS_ACCEPT,
    "ticket.filled": of_ticket(Right.TICKETS_ACCEPT),
    "spots.expired": of_ticket(Right.TICKETS_DECIDE),
    "ticket.voided": _ticket_voided,
    "ticket.decided": of_ticket(Right.TICKETS_DECIDE),
    "legs.decided": Right.TICKETS_DECIDE,
    "legs.restored": Right.TICKETS_DECIDE,
}
