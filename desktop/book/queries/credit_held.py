"""What of an account's credit is taken: open tickets, withdrawals asked for, wagers that wait."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import OUTCOME_OF_TICKET
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.holds import HoldTable
from desktop.book.tables.money import RequestTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable


@dataclass(frozen=True, slots=True)
class HeldTicket:
    """A ticket that holds credit; cents, milliseconds UTC."""

    id: int
    number: str
    description: str
    placed_at: int
    held: int


@dataclass(frozen=True, slots=True)
class Reservation:
    """What keeps credit without being a ticket; cents, milliseconds UTC.

    Attributes:
        is_wager: A wager that waits for a supervisor; else a withdrawal.
    """

    is_wager: bool
    at: int
    cents: int


_HELD = func.coalesce(OutcomeTable.held, TicketTable.holds)
_TICKETS = Query(
    lambda: (
        select(TicketTable.id, TicketTable.description, TicketTable.placed_at, _HELD)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(TicketTable.account_id == bindparam("account"), _HELD != 0)
        .order_by(TicketTable.id)
    )
)
_WITHDRAWALS = Query(
    lambda: (
        select(RequestTable.at, RequestTable.cents)
        .where(
            RequestTable.account_id == bindparam("account"),
            RequestTable.kind == "withdrawal",
            or_(RequestTable.status == "requested", RequestTable.status == "approved"),
        )
        .order_by(RequestTable.id)
    )
)
_WAGERS = Query(
    lambda: (
        select(HoldTable.at, HoldTable.reserved)
        .where(
            HoldTable.account_id == bindparam("account"),
            or_(HoldTable.status == "waiting", HoldTable.status == "countered"),
        )
        .order_by(HoldTable.id)
    )
)


def list_held_tickets(reader: Reader, account_id: int) -> list[HeldTicket]:
    """The tickets that hold credit of an account, oldest first."""
    letters = read_letters(reader)
    return [
        HeldTicket(number, number_in_words(letters, number), description, placed_at, held)
        for number, description, placed_at, held in reader.all(_TICKETS, account=account_id)
    ]


def list_reservations(reader: Reader, account_id: int) -> list[Reservation]:
    """What else keeps credit of an account: withdrawals first, each oldest first."""
    withdrawals = reader.all(_WITHDRAWALS, account=account_id)
    wagers = reader.all(_WAGERS, account=account_id)
    return [
        *(Reservation(is_wager=False, at=at, cents=abs(cents)) for at, cents in withdrawals),
        *(Reservation(is_wager=True, at=at, cents=cents) for at, cents in wagers),
    ]
