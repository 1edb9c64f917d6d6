"""Questions about wagers that wait for a supervisor (FEATURES 36)."""

from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import func, or_, select, text
from sqlalchemy.sql import bindparam

from desktop.book.bodies.wagers import TicketAccepted
from desktop.book.codec import decode
from desktop.book.queries.sides import AnySelect
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.holds import IS_OPEN_HOLD, HoldTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.domain.recalling import recalled
from desktop.domain.sentences import joined


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A wager that waits or waited; cents, milliseconds UTC.

    Attributes:
        user: The clerk who took it.
        until: When it lapses.
        status: waiting, countered, booked, refused, dropped or lapsed.
        why: Kind and sentence of all that made it wait.
        wager: The body that the ticket has or would have; the counter's once there is one.
        asked: As the caller asked for it, where that was countered.
        decided_by: The name of who approved, countered or refused it; empty where nobody did.
        ticket: Its number as people say it, once it is a ticket.
    """

    id: int
    account_id: int
    account: str
    name: str
    user_id: int
    user: str
    at: int
    until: int
    status: str
    why: tuple[tuple[str, str], ...]
    wager: TicketAccepted
    asked: TicketAccepted | None
    reserved: int
    decided_by: str
    decided_at: int | None
    reason: str
    ticket_id: int | None
    ticket: str

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to answer."""
        return self.status in {"waiting", "countered"}

    @property
    def because(self) -> str:
        """Why it waits, in a line."""
        return joined("; ", (recalled(sentence) for _, sentence in self.why))

    def seconds_left(self, at: int) -> int:
        """How long it still waits at a moment; 0 once its time is over."""
        return max(-(-(self.until - at) // 1000), 0)


_DECIDED_BY = aliased(UserTable)
_IS_OPEN = or_(HoldTable.status == "waiting", HoldTable.status == "countered")


def _rows() -> AnySelect:
    return (
        select(
            HoldTable.id,
            HoldTable.account_id,
            AccountTable.code,
            AccountTable.name,
            HoldTable.user_id,
            UserTable.name,
            HoldTable.at,
            HoldTable.until,
            HoldTable.status,
            HoldTable.why,
            HoldTable.wager,
            HoldTable.asked,
            HoldTable.reserved,
            func.coalesce(_DECIDED_BY.name, ""),
            HoldTable.decided_at,
            HoldTable.reason,
            HoldTable.ticket_id,
        )
        .join(AccountTable, AccountTable.id == HoldTable.account_id)
        .join(UserTable, UserTable.id == HoldTable.user_id)
        .outerjoin(_DECIDED_BY, _DECIDED_BY.id == HoldTable.decided_by)
    )


_BY_ID = Query(lambda: _rows().where(HoldTable.id == bindparam("id")))
_BY_TICKET = Query(lambda: _rows().where(HoldTable.ticket_id == bindparam("ticket")))
_OPEN = Query(
    lambda: _rows().where(text(f"hold.{IS_OPEN_HOLD}")).order_by(HoldTable.until, HoldTable.id)
)
_ENDED = Query(
    lambda: (
        _rows()
        .where(~_IS_OPEN)
        .order_by(HoldTable.decided_at.desc(), HoldTable.id.desc())
        .limit(bindparam("most"))
    )
)
_OF_ACCOUNT = Query(
    lambda: (
        _rows()
        .where(
            HoldTable.account_id == bindparam("account"),
            or_(_IS_OPEN, HoldTable.decided_at >= bindparam("since")),
        )
        .order_by(HoldTable.id.desc())
    )
)
_OVERDUE = Query(
    lambda: (
        select(HoldTable.id)
        .where(_IS_OPEN, HoldTable.until <= bindparam("at"))
        .order_by(HoldTable.id)
    )
)


def find_hold(reader: Reader, hold_id: int) -> HoldRow | None:
    """The held wager with this id."""
    row = reader.one(_BY_ID, id=hold_id)
    return None if row is None else _hold(read_letters(reader), row)


def find_hold_of_ticket(reader: Reader, ticket_id: int) -> HoldRow | None:
    """The held wager that became this ticket."""
    row = reader.one(_BY_TICKET, ticket=ticket_id)
    return None if row is None else _hold(read_letters(reader), row)


def list_waiting_holds(reader: Reader) -> list[HoldRow]:
    """Every wager that still waits, what lapses first at the head."""
    letters = read_letters(reader)
    return [_hold(letters, row) for row in reader.all(_OPEN)]


def list_ended_holds(reader: Reader, most: int) -> list[HoldRow]:
    """The wagers that waited and no longer do, the newest first."""
    letters = read_letters(reader)
    return [_hold(letters, row) for row in reader.all(_ENDED, most=most)]


def list_holds_of(reader: Reader, account_id: int, since: int) -> list[HoldRow]:
    """Of an account: what waits, and what was decided since a moment; the newest first."""
    letters = read_letters(reader)
    return [_hold(letters, row) for row in reader.all(_OF_ACCOUNT, account=account_id, since=since)]


def list_overdue_holds(reader: Reader, at: int) -> list[int]:
    """The ids of those that wait although their time was over at this moment."""
    return [int(row[0]) for row in reader.all(_OVERDUE, at=at)]


def _hold(letters: dict[int, str], row: Row) -> HoldRow:
    head, (why, wager, asked, *rest, ticket_id) = row[:9], row[9:]
    before = None if asked is None else _body(asked)
    number = "" if ticket_id is None else number_in_words(letters, ticket_id)
    values = (*head, _why(why), _body(wager), before, *rest, ticket_id, number)
    return HoldRow(*values)


def _why(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((kind, sentence) for kind, sentence in orjson.loads(text))


def _body(text: str) -> Any:
    return decode(text.encode())
