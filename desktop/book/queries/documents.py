"""Questions about transactions posted by hand: their documents, and what they add up to."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import accounts_under
from desktop.book.queries.sides import AnySelect
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import ConnectionReader, Query, Reader, Row
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import DocumentTable
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class DocumentQuestion:
    """Which documents; what is None or empty does not matter.

    Attributes:
        account_id: On either side of a transfer.
        under_id: An account and everybody below it.
        week: The ISO day that the week they were posted in starts on.
        kinds: Types of transactions.
        is_reversal: Only those that were reversed, and what reversed them.
        text: Occurs in code, reference or reason.
    """

    account_id: int | None = None
    under_id: int | None = None
    week: str | None = None
    kinds: tuple[str, ...] = ()
    method: str | None = None
    user_id: int | None = None
    is_reversal: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A transaction; cents from the account's side, times in milliseconds UTC.

    Attributes:
        number: As people say it: `KA1042-7`.
        contra: The code of the other account of a transfer, or nothing.
        fee: Charged beside it by its method.
        bonus: Given beside it by its method.
        day: The figure date, ISO.
        reverses: The number of the document that it takes back, or nothing.
        reversed_by: The number of the document that took it back, or nothing.
    """

    id: int
    seq: int
    number: str
    account_id: int
    account: str
    name: str
    contra: str
    kind: str
    cents: int
    method: str
    reference: str
    fee: int
    bonus: int
    memo: str
    user: str
    at: int
    day: str
    week: str
    reverses: str
    reversed_by: str
    request_id: int | None

    @property
    def may_be_reversed(self) -> bool:
        """Whether it still counts and is no reversal itself."""
        return not self.reverses and not self.reversed_by

    @property
    def effect(self) -> int:
        """What it moved of the balance or of the free play, with its fee and bonus, cents."""
        return self.cents - self.fee + self.bonus


@dataclass(frozen=True, slots=True)
class Paid:
    """What an account paid in or was paid out, cents above 0 as a rule.

    Attributes:
        day: On the figure day that was asked for.
        week: In the week that was asked for.
        month: In the calendar month of that day.
        last_at: When it was last, milliseconds UTC; None where it never was.
    """

    day: int
    week: int
    month: int
    last_at: int | None


_CONTRA = aliased(AccountTable)
_PAID = Query(
    select(
        func.coalesce(
            func.sum(DocumentTable.cents).filter(DocumentTable.day == bindparam("day")), 0
        ),
        func.coalesce(
            func.sum(DocumentTable.cents).filter(DocumentTable.week == bindparam("week")), 0
        ),
        func.coalesce(
            func.sum(DocumentTable.cents).filter(
                func.substr(DocumentTable.day, 1, 7) == bindparam("month")
            ),
            0,
        ),
        func.max(DocumentTable.at).filter(
            DocumentTable.reverses.is_(None), DocumentTable.reversed_by.is_(None)
        ),
    ).where(
        DocumentTable.account_id == bindparam("account"), DocumentTable.kind == bindparam("kind")
    )
)


def find_paid(reader: Reader, account_id: int, kind: str, *, day: str, week: str) -> Paid:
    """What an account moved by one type of transaction; reversed ones do not count.

    Args:
        reader: An open book.
        account_id: Whose.
        kind: `deposit` or `withdrawal`; withdrawals are answered above 0 too.
        day: An ISO figure date.
        week: The ISO day the week starts on.
    """
    place = {"account": account_id, "kind": kind, "day": day, "week": week, "month": day[:7]}
    on_day, in_week, in_month, last_at = reader.one(_PAID, **place) or (0, 0, 0, None)
    sign = -1 if kind == "withdrawal" else 1
    return Paid(sign * on_day, sign * in_week, sign * in_month, last_at)


def list_documents(
    reader: Reader, question: DocumentQuestion, limit: int, skip: int = 0
) -> list[DocumentRow]:
    """Up to `limit` documents, newest first."""
    letters = read_letters(reader)
    rows = reader.all(_page(question), limit=limit, skip=skip)
    return [_document(letters, row) for row in rows]


def stream_documents(reader: ConnectionReader, question: DocumentQuestion) -> Iterator[DocumentRow]:
    """All documents that a question matches, oldest first, without holding them all."""
    letters = read_letters(reader)
    for row in reader.stream(_everything(question)):
        yield _document(letters, row)


def count_documents(reader: Reader, question: DocumentQuestion) -> int:
    """How many documents a question matches."""
    row = reader.one(_count(question))
    return 0 if row is None else int(row[0])


def find_document(reader: Reader, document_id: int) -> DocumentRow | None:
    """The document with this id."""
    row = reader.one(_BY_ID, id=document_id)
    return None if row is None else _document(read_letters(reader), row)


def _document(letters: dict[int, str], row: Row) -> DocumentRow:
    found, seq, *rest, reverses, reversed_by, request_id = row
    taken_back, taken_by = (
        "" if n is None else number_in_words(letters, n) for n in (reverses, reversed_by)
    )
    rest += [taken_back, taken_by, request_id]
    return DocumentRow(found, seq, number_in_words(letters, found), *rest)


def _joined(*columns: Any) -> AnySelect:
    return (
        select(*columns)
        .select_from(DocumentTable)
        .join(AccountTable, AccountTable.id == DocumentTable.account_id)
        .join(UserTable, UserTable.id == DocumentTable.user_id)
        .outerjoin(_CONTRA, _CONTRA.id == DocumentTable.contra_id)
    )


def _rows() -> AnySelect:
    return _joined(
        DocumentTable.id,
        DocumentTable.seq,
        DocumentTable.account_id,
        AccountTable.code,
        AccountTable.name,
        func.coalesce(_CONTRA.code, ""),
        DocumentTable.kind,
        DocumentTable.cents,
        DocumentTable.method,
        DocumentTable.reference,
        DocumentTable.fee,
        DocumentTable.bonus,
        DocumentTable.memo,
        UserTable.name,
        DocumentTable.at,
        DocumentTable.day,
        DocumentTable.week,
        DocumentTable.reverses,
        DocumentTable.reversed_by,
        DocumentTable.request_id,
    )


_BY_ID = Query(_rows().where(DocumentTable.id == bindparam("id")))


def _conditions(question: DocumentQuestion) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if question.account_id is not None:
        whose = question.account_id
        conditions.append(or_(DocumentTable.account_id == whose, DocumentTable.contra_id == whose))
    if question.under_id is not None:
        conditions.append(DocumentTable.account_id.in_(accounts_under(question.under_id)))
    if question.week is not None:
        conditions.append(DocumentTable.week == question.week)
    if question.kinds:
        conditions.append(or_(*(DocumentTable.kind == kind for kind in question.kinds)))
    if question.method is not None:
        conditions.append(DocumentTable.method == question.method)
    if question.user_id is not None:
        conditions.append(DocumentTable.user_id == question.user_id)
    if question.is_reversal:
        conditions.append(
            DocumentTable.reverses.is_not(None) | DocumentTable.reversed_by.is_not(None)
        )
    if question.text:
        searched = (AccountTable.code, DocumentTable.reference, DocumentTable.memo)
        conditions.append(
            or_(*(column.contains(question.text, autoescape=True) for column in searched))
        )
    return conditions


@lru_cache(maxsize=64)
def _page(question: DocumentQuestion) -> Query:
    rows = _rows().where(*_conditions(question)).order_by(DocumentTable.seq.desc())
    return Query(rows.limit(bindparam("limit")).offset(bindparam("skip")))


@lru_cache(maxsize=64)
def _everything(question: DocumentQuestion) -> Query:
    return Query(_rows().where(*_conditions(question)).order_by(DocumentTable.seq))


@lru_cache(maxsize=64)
def _count(question: DocumentQuestion) -> Query:
    return Query(_joined(func.count()).where(*_conditions(question)))
