"""How clerks do: their calls, what they wrote, and what of it had to be put right."""

from dataclasses import dataclass

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import TICKET_OF_CALL, accounts_under
from desktop.book.statements import Query, Reader
from desktop.book.tables.calls import CallTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.review import ClaimTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable


@dataclass(frozen=True, slots=True)
class ClerkRow:
    """One user between two moments.

    Attributes:
        seconds: Of all calls that ended, those that were lost with the program left out.
        unwritten: Calls that ended without a wager.
        dropped: Calls that broke off, or were lost with the program.
        bets: Tickets that the user wrote; `called` those of them in a call.
        risk: Of the tickets that were not voided, cents.
        overrides: Tickets with a line or legs that a supervisor let pass.
        claims_lost: Claims on the user's tickets that were upheld.
    """

    user: str
    calls: int
    seconds: int
    unwritten: int
    dropped: int
    bets: int
    called: int
    risk: int
    voids: int
    overrides: int
    claims_lost: int

    @property
    def seconds_per_bet(self) -> int | None:
        """Of the time on the phone for each ticket of a call, rounded to the nearest."""
        return None if not self.called else (2 * self.seconds + self.called) // (2 * self.called)


_HAS_TICKET = select(TicketTable.id).where(TICKET_OF_CALL).correlate(CallTable).exists()
_HAS_OVERRIDE = (
    select(LegTable.ticket_id)
    .where(LegTable.ticket_id == TicketTable.id, LegTable.mark.contains("override"))
    .correlate(TicketTable)
    .exists()
)
_IS_LOST = (
    select(ClaimTable.id)
    .where(ClaimTable.ticket_id == TicketTable.id, ClaimTable.status == "upheld")
    .correlate(TicketTable)
    .exists()
)
_VOIDED = func.coalesce(OutcomeTable.voided, 0)
_UNWRITTEN = and_(CallTable.ended_at.is_not(None), ~_HAS_TICKET)
_BROKEN_OFF = or_(CallTable.ending == "dropped", CallTable.ending == "lost")
# When a call was over that went down with the program, nobody knows.
_IS_TIMED = or_(CallTable.ending == "ended", CallTable.ending == "dropped")
_SECONDS = case((_IS_TIMED, (CallTable.ended_at - CallTable.started_at) // 1000), else_=0)
_CALLS = Query(
    lambda: (
        select(
            UserTable.name,
            func.count(),
            func.sum(_SECONDS),
            func.sum(case((_UNWRITTEN, 1), else_=0)),
            func.sum(case((_BROKEN_OFF, 1), else_=0)),
        )
        .join(UserTable, UserTable.id == CallTable.user_id)
        .where(
            CallTable.started_at >= bindparam("after"),
            CallTable.started_at < bindparam("before"),
            CallTable.account_id.in_(accounts_under(bindparam("root"))),
        )
        .group_by(UserTable.name)
    )
)
_TICKETS = Query(
    lambda: (
        select(
            UserTable.name,
            func.count(),
            func.count(TicketTable.call_id),
            func.sum(TicketTable.risk * (1 - _VOIDED)),
            func.sum(_VOIDED),
            func.sum(case((_HAS_OVERRIDE, 1), else_=0)),
            func.sum(case((_IS_LOST, 1), else_=0)),
        )
        .join(UserTable, UserTable.id == TicketTable.user_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            TicketTable.accepted_at >= bindparam("after"),
            TicketTable.accepted_at < bindparam("before"),
            (TicketTable.account_id + 0).in_(accounts_under(bindparam("root"))),
        )
        .group_by(UserTable.name)
    )
)


def list_clerks(reader: Reader, root_id: int, after: int, before: int) -> list[ClerkRow]:
    """Every user who took a call or wrote a ticket between two moments, milliseconds UTC."""
    asked = {"root": root_id, "after": after, "before": before}
    calls = {name: sums for name, *sums in reader.all(_CALLS, **asked)}
    tickets = {name: sums for name, *sums in reader.all(_TICKETS, **asked)}
    return [
        ClerkRow(name, *calls.get(name, [0] * 4), *tickets.get(name, [0] * 6))
        for name in sorted({*calls, *tickets})
    ]
