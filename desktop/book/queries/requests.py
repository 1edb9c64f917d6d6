"""Questions about transactions that wait: withdrawals, and what needs a second person."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.queries.sides import AnySelect
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import RequestTable
from desktop.book.tables.people import AccountTable

OPEN = ("requested", "approved")


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A transaction that waits or waited; cents from the account's side, milliseconds UTC.

    Attributes:
        number: As people say it: `KA1042-7`.
        posting: The body of the fact that will post it.
        due: The ISO day on which a withdrawal is to be paid, or None.
        status: requested, approved, posted, refused or withdrawn.
        user_id: Who asked.
        decided_by: The name of who approved or refused, or nothing.
    """

    id: int
    number: str
    account_id: int
    account: str
    name: str
    kind: str
    cents: int
    method: str
    posting: Any
    needs_approval: bool
    due: str | None
    status: str
    user_id: int
    user: str
    at: int
    decided_by: str
    decided_at: int | None
    reason: str
    document_id: int | None

    @property
    def is_open(self) -> bool:
        """Whether it still waits."""
        return self.status in OPEN

    @property
    def waits_for_approval(self) -> bool:
        """Whether another person has to agree first."""
        return self.status == "requested" and self.needs_approval


_DECIDED_BY = aliased(UserTable)
# Said one by one: a list cannot stand in a statement that is compiled before it has its values.
_IS_OPEN = or_(*(RequestTable.status == status for status in OPEN))


def _rows() -> AnySelect:
    return (
        select(
            RequestTable.id,
            RequestTable.account_id,
            AccountTable.code,
            AccountTable.name,
            RequestTable.kind,
            RequestTable.cents,
            RequestTable.method,
            RequestTable.posting,
            RequestTable.needs_approval,
            RequestTable.due,
            RequestTable.status,
            RequestTable.user_id,
            UserTable.name,
            RequestTable.at,
            func.coalesce(_DECIDED_BY.name, ""),
            RequestTable.decided_at,
            RequestTable.reason,
            RequestTable.document_id,
        )
        .join(AccountTable, AccountTable.id == RequestTable.account_id)
        .join(UserTable, UserTable.id == RequestTable.user_id)
        .outerjoin(_DECIDED_BY, _DECIDED_BY.id == RequestTable.decided_by)
    )


_BY_ID = Query(lambda: _rows().where(RequestTable.id == bindparam("id")))
_OPEN = Query(
    lambda: (
        _rows()
        .where(_IS_OPEN)
        .order_by(RequestTable.due.is_(None), RequestTable.due, RequestTable.id)
    )
)
_WAITING = Query(
    lambda: select(func.count(), func.coalesce(func.sum(-RequestTable.cents), 0)).where(
        RequestTable.account_id == bindparam("account"),
        RequestTable.kind == "withdrawal",
        _IS_OPEN,
    )
)


def find_request(reader: Reader, request_id: int) -> RequestRow | None:
    """The request with this id."""
    row = reader.one(_BY_ID, id=request_id)
    return None if row is None else _request(read_letters(reader), row)


def list_open_requests(reader: Reader) -> list[RequestRow]:
    """Everything that waits, what is due first."""
    letters = read_letters(reader)
    return [_request(letters, row) for row in reader.all(_OPEN)]


def count_waiting(reader: Reader, account_id: int) -> tuple[int, int]:
    """How many withdrawals of an account wait, and the cents of all together."""
    row = reader.one(_WAITING, account=account_id)
    return (0, 0) if row is None else (row[0], row[1])


def _request(letters: dict[int, str], row: Row) -> RequestRow:
    found, account_id, code, name, kind, cents, method, posting, needs_approval, *rest = row
    return RequestRow(
        found, number_in_words(letters, found), account_id, code, name, kind, cents, method,
        decode(posting.encode()), bool(needs_approval), *rest,
    )  # fmt: skip
