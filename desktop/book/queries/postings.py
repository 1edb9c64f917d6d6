"""The ledger, posting by posting, newest first, each with the balance it led to."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, case, func, or_, select, text
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables import CASH_ID, AccountTable, FactTable, PostingTable, TicketTable

PostingKey = int


@dataclass(frozen=True, slots=True)
class PostingQuestion:
    """Which postings; what is None or empty does not matter.

    Attributes:
        kind: `wager`, `payment` or `adjustment`.
        text: Occurs in the code or name of the account or in the description of the ticket.
    """

    account_id: int | None = None
    ticket_id: int | None = None
    kind: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class PostingRow:
    """One side of an entry; cents from the account's own side, times in milliseconds UTC.

    Attributes:
        balance: Where the account stood after it.
        ticket: The number of the ticket, or nothing.
        memo: The reason of a payment or adjustment, or the description of the ticket.
        week: The ISO day that its week starts on.
        corrects_week: The closed week that it corrects, or None.
    """

    id: int
    seq: int
    at: int
    account_id: int
    account: str
    kind: str
    cents: int
    balance: int
    ticket_id: int | None
    ticket: str
    memo: str
    week: str
    corrects_week: str | None

    @property
    def key(self) -> PostingKey:
        """Its place in the order of the ledger."""
        return self.id


_COLUMNS = (
    PostingTable.id,
    PostingTable.seq,
    FactTable.received_at,
    PostingTable.account_id,
    AccountTable.code,
    PostingTable.kind,
    PostingTable.cents,
    PostingTable.ticket_id,
    TicketTable.description,
    # Only money posted by hand has a reason, and it is in the body of its fact.
    case((PostingTable.ticket_id.is_(None), FactTable.body)),
    PostingTable.week,
    PostingTable.corrects_week,
)


def _listed(name: str) -> Any:
    values = func.json_each(bindparam(name)).table_valued("value")
    return select(values.c.value)


_BALANCES = Query(
    select(AccountTable.id, AccountTable.balance).where(AccountTable.id.in_(_listed("accounts")))
)
_MOVED_SINCE = Query(
    select(PostingTable.account_id, func.sum(PostingTable.cents))
    .where(
        PostingTable.id > bindparam("id"),
        PostingTable.account_id.in_(_listed("accounts")),
    )
    .group_by(PostingTable.account_id)
)
_RUNNING = (
    select(
        PostingTable.id,
        func.sum(PostingTable.cents)
        .over(
            partition_by=PostingTable.account_id,
            order_by=PostingTable.id.desc(),
        )
        .label("moved"),
    )
    .where(
        PostingTable.id >= bindparam("last"),
        PostingTable.id <= bindparam("id"),
        PostingTable.account_id.in_(_listed("accounts")),
    )
    .subquery()
)
_MOVED_BETWEEN = Query(
    select(_RUNNING.c.id, _RUNNING.c.moved).where(_RUNNING.c.id.in_(_listed("ids")))
)


def list_postings(
    reader: Reader, question: PostingQuestion, after: PostingKey | None, skip: int, limit: int
) -> list[PostingRow]:
    """Up to `limit` postings, newest first, `skip` rows after the one with the key `after`."""
    rows = reader.all(_page(question, after is not None), id=after, skip=skip, limit=limit)
    if not rows:
        return []
    balances = _balances(reader, rows)
    letters = read_letters(reader)
    return [_posting(row, balances[row[0]], letters) for row in rows]


def count_postings(reader: Reader, question: PostingQuestion) -> int:
    """How many postings a question matches."""
    row = reader.one(_count(question))
    return 0 if row is None else int(row[0])


def list_posting_anchors(reader: Reader, question: PostingQuestion, every: int) -> list[PostingKey]:
    """The keys of every so many postings, newest first."""
    return [posting for (posting,) in reader.all(_anchors(question, every))]


def _posting(row: Row, balance: int, letters: dict[int, str]) -> PostingRow:
    posting, seq, at, account_id, account, kind, cents, ticket_id, description, body, *weeks = row
    ticket = "" if ticket_id is None else number_in_words(letters, ticket_id)
    memo = description if body is None else str(decode(body)["memo"])
    return PostingRow(
        posting, seq, at, account_id, account, kind, cents, balance, ticket_id, ticket, memo, *weeks
    )


def _balances(reader: Reader, rows: list[Row]) -> dict[PostingKey, int]:
    """Where the account of each row stood after it.

    Counted back from today's balance: what moved since the newest row is one sum, and only what
    lies between the rows is walked through.
    """
    accounts = json.dumps(sorted({row[3] for row in rows}))
    newest, oldest = rows[0][0], rows[-1][0]
    standing: dict[int, int] = dict(reader.all(_BALANCES, accounts=accounts))
    for account_id, moved in reader.all(_MOVED_SINCE, id=newest, accounts=accounts):
        standing[account_id] -= moved
    ids = json.dumps([row[0] for row in rows])
    between = reader.all(_MOVED_BETWEEN, id=newest, last=oldest, accounts=accounts, ids=ids)
    moved_through: dict[int, int] = dict(between)
    return {row[0]: standing[row[3]] - moved_through[row[0]] + row[6] for row in rows}


def _conditions(question: PostingQuestion) -> list[ColumnElement[bool]]:
    exact: list[tuple[Any, Any]] = [
        (PostingTable.account_id, question.account_id),
        (PostingTable.ticket_id, question.ticket_id),
        (PostingTable.kind, question.kind),
    ]
    conditions: list[ColumnElement[bool]] = [c == value for c, value in exact if value is not None]
    if question.account_id is not None and question.account_id > CASH_ID:
        # What the index of postings is limited to; SQLite uses it only when it is said.
        conditions.append(PostingTable.account_id > text(str(CASH_ID)))
    if question.text:
        searched = (AccountTable.code, AccountTable.name, TicketTable.description)
        conditions.append(
            or_(*(column.contains(question.text, autoescape=True) for column in searched))
        )
    return conditions


def _joined(statement: Any) -> Any:
    return (
        statement.select_from(PostingTable)
        .outerjoin(FactTable, FactTable.seq == PostingTable.seq)
        .outerjoin(AccountTable, AccountTable.id == PostingTable.account_id)
        .outerjoin(TicketTable, TicketTable.id == PostingTable.ticket_id)
    )


@lru_cache(maxsize=64)
def _page(question: PostingQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    statement = _joined(select(*_COLUMNS)).where(*_conditions(question))
    if is_continued:
        statement = statement.where(PostingTable.id < bindparam("id"))
    statement = statement.order_by(PostingTable.id.desc())
    return Query(statement.limit(bindparam("limit")).offset(bindparam("skip")))


@lru_cache(maxsize=64)
def _count(question: PostingQuestion) -> Query:
    return Query(_joined(select(func.count())).where(*_conditions(question)))


@lru_cache(maxsize=64)
def _anchors(question: PostingQuestion, every: int) -> Query:
    place = func.row_number().over(order_by=PostingTable.id.desc()).label("place")
    found = _joined(select(PostingTable.id, place)).where(*_conditions(question)).subquery()
    statement = select(found.c.id).where(found.c.place % every == 0)
    return Query(statement.order_by(found.c.place))
