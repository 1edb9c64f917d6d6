"""Questions about transactions posted by hand: their documents, and what they add up to."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, case, func, not_, or_, select, true
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import accounts_under
from desktop.book.queries.sides import AnySelect
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import DocumentTable
from desktop.book.tables.people import AccountTable
from desktop.domain.transactions import TransactionType


@dataclass(frozen=True, slots=True)
class DocumentQuestion:
    """Which documents; what is None or empty does not matter.

    Attributes:
        account_id: On either side of a transfer.
        under_id: An account and everybody below it.
        week: The ISO day that the week they were posted in starts on.
        day_from: The first figure date, ISO.
        day_to: The last figure date, ISO.
        kinds: Types of transactions.
        user: The name of who posted it.
        amount_from: Cents without a sign; `amount_to` likewise.
        is_reversed: Only those that were reversed and what reversed them, or none of them.
        words: Each occurs in code, reference or reason.
    """

    account_id: int | None = None
    under_id: int | None = None
    document_id: int | None = None
    week: str | None = None
    day_from: str | None = None
    day_to: str | None = None
    kinds: tuple[str, ...] = ()
    method: str | None = None
    user: str | None = None
    reference: str | None = None
    amount_from: int | None = None
    amount_to: int | None = None
    is_reversed: bool | None = None
    words: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class DocumentSums:
    """What documents come to; cents from the accounts' side, reversals taken off.

    Attributes:
        paid_in: Deposits.
        paid_out: Withdrawals, below 0.
        fees: Charged by methods, below 0.
        bonuses: Given by methods.
        others: Everything else that moves balances.
        free_play: Which is no money.
    """

    documents: int
    paid_in: int
    paid_out: int
    fees: int
    bonuses: int
    others: int
    free_play: int

    @property
    def net(self) -> int:
        """What the balances of the accounts were moved by."""
        return self.paid_in + self.paid_out + self.fees + self.bonuses + self.others


_CONTRA = aliased(AccountTable)
_PAID = Query(
    lambda: select(
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
    reader: Reader,
    question: DocumentQuestion,
    limit: int,
    skip: int = 0,
    after: int | None = None,
) -> list[DocumentRow]:
    """Up to `limit` documents, newest first, `skip` rows after the one at the place `after`."""
    letters = read_letters(reader)
    rows = reader.all(_page(question, after is not None), limit=limit, skip=skip, after=after)
    return [_document(letters, row) for row in rows]


def sum_documents(reader: Reader, question: DocumentQuestion) -> DocumentSums:
    """What all documents of a question come to."""
    return DocumentSums(*(reader.one(_sums(question)) or (0,) * 7))


def list_document_anchors(reader: Reader, question: DocumentQuestion, every: int) -> list[int]:
    """The places of every so many documents, newest first."""
    return [seq for (seq,) in reader.all(_anchors(question, every))]


def list_documents_above(
    reader: Reader, question: DocumentQuestion, seq: int, limit: int
) -> list[int]:
    """The places of the next documents after a place, the nearest first."""
    return [found for (found,) in reader.all(_above(question), after=seq, limit=limit)]


def count_documents(reader: Reader, question: DocumentQuestion, after: int = 0) -> int:
    """How many documents of a question stand at a later place."""
    row = reader.one(_count(question), after=after)
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


_BY_ID = Query(lambda: _rows().where(DocumentTable.id == bindparam("id")))


def _conditions(question: DocumentQuestion) -> list[ColumnElement[bool]]:
    amount, day = func.abs(DocumentTable.cents), DocumentTable.day
    bounds: tuple[tuple[Any, Any], ...] = (
        (DocumentTable.id, question.document_id),
        (DocumentTable.week, question.week),
        (DocumentTable.method, question.method),
        (DocumentTable.reference, question.reference),
        (UserTable.name, question.user),
    )
    conditions: list[ColumnElement[bool]] = [
        column == value for column, value in bounds if value is not None
    ]
    for column, first, last in (
        (amount, question.amount_from, question.amount_to),
        (day, question.day_from, question.day_to),
    ):
        conditions += [column >= first] if first is not None else []
        conditions += [column <= last] if last is not None else []
    if question.account_id is not None:
        whose = question.account_id
        conditions.append(or_(DocumentTable.account_id == whose, DocumentTable.contra_id == whose))
    if question.under_id is not None:
        conditions.append(DocumentTable.account_id.in_(accounts_under(question.under_id)))
    if question.kinds:
        conditions.append(or_(*(DocumentTable.kind == kind for kind in question.kinds)))
    if question.is_reversed is not None:
        is_whole = DocumentTable.reverses.is_(None) & DocumentTable.reversed_by.is_(None)
        conditions.append(not_(is_whole) if question.is_reversed else is_whole)
    searched = (AccountTable.code, DocumentTable.reference, DocumentTable.memo)
    for word in question.words:
        conditions.append(or_(*(column.contains(word, autoescape=True) for column in searched)))
    return conditions


@lru_cache(maxsize=64)
def _page(question: DocumentQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    rows = _rows().where(*_conditions(question)).order_by(DocumentTable.seq.desc())
    if is_continued:
        rows = rows.where(DocumentTable.seq < bindparam("after"))
    return Query(lambda: rows.limit(bindparam("limit")).offset(bindparam("skip")))


def _later(question: DocumentQuestion, *columns: Any) -> AnySelect:
    is_later = DocumentTable.seq > bindparam("after")
    return _joined(*columns).where(is_later, *_conditions(question))


@lru_cache(maxsize=64)
def _above(question: DocumentQuestion) -> Query:
    found = _later(question, DocumentTable.seq).order_by(DocumentTable.seq)
    return Query(lambda: found.limit(bindparam("limit")))


@lru_cache(maxsize=64)
def _count(question: DocumentQuestion) -> Query:
    return Query(lambda: _later(question, func.count()))


@lru_cache(maxsize=64)
def _anchors(question: DocumentQuestion, every: int) -> Query:
    place = func.row_number().over(order_by=DocumentTable.seq.desc())
    found = _joined(DocumentTable.seq, place.label("place")).where(*_conditions(question))
    rows = found.subquery()
    return Query(lambda: select(rows.c.seq).where(rows.c.place % every == 0).order_by(rows.c.place))


@lru_cache(maxsize=64)
def _sums(question: DocumentQuestion) -> Query:
    kind, cents = DocumentTable.kind, DocumentTable.cents

    def total(amount: Any, *conditions: Any) -> Any:
        return func.coalesce(func.sum(amount).filter(*conditions), 0)

    apart = (TransactionType.DEPOSIT, TransactionType.WITHDRAWAL, TransactionType.FREE_PLAY)
    is_transfer = kind == TransactionType.TRANSFER.value
    # What a transfer gives to one account it takes from another: one of them is looked at, or both.
    own = case((DocumentTable.account_id == question.account_id, cents), else_=-cents)
    moved = case((is_transfer, 0 if question.account_id is None else own), else_=cents)
    sums = _joined(
        func.count(),
        total(cents, kind == TransactionType.DEPOSIT.value),
        total(cents, kind == TransactionType.WITHDRAWAL.value),
        total(-DocumentTable.fee, true()),
        total(DocumentTable.bonus, true()),
        total(moved, *(kind != of.value for of in apart)),
        total(cents, kind == TransactionType.FREE_PLAY.value),
    )
    return Query(lambda: sums.where(*_conditions(question)))
