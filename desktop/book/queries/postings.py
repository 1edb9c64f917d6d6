"""The ledger, posting by posting, newest first, each with the balance it led to."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.history import require_history
from desktop.book.queries.sides import (
    NEWEST_FIRST,
    OLDEST_FIRST,
    AnySelect,
    AnyUnion,
    Side,
    both_sides,
)
from desktop.book.queries.taken_back import find_postings_taken_back
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import CASH_ID
from desktop.book.tables.journal import FactTable
from desktop.book.tables.money import SEQ_OF_POSTING, PostingKind, PostingTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import TicketTable
from desktop.domain.transactions import Column, types_in

PostingKey = int


@dataclass(frozen=True, slots=True)
class PostingQuestion:
    """Which postings; what is None or empty does not matter.

    Attributes:
        kind: A type of transaction, or `payment` or `adjustment` for all in that column.
        text: Occurs in the code or name of the account or in the description of the ticket.
        seen: Another text that occurs there.
    """

    account_id: int | None = None
    ticket_id: int | None = None
    kind: str | None = None
    text: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class PostingRow:
    """One side of an entry; cents from the account's own side, times in milliseconds UTC.

    Attributes:
        balance: Where the account stood after it.
        ticket: The number of the ticket, or nothing.
        memo: The reason of a payment or adjustment, or the description of the ticket.
        week: The ISO day that its week starts on.
        occurred_week: The closed week that it is about, or None.
        takes_back: The fact whose posting to the account it takes back, or None.
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
    occurred_week: str | None
    takes_back: int | None = None

    @property
    def key(self) -> PostingKey:
        """Its place in the order of the ledger."""
        return self.id


def _columns(side: Side) -> tuple[Any, ...]:
    return (
        side.id.label("id"),
        SEQ_OF_POSTING.label("seq"),
        FactTable.received_at,
        side.account_id.label("account_id"),
        AccountTable.code,
        PostingTable.kind,
        side.cents.label("cents"),
        PostingTable.ticket_id,
        TicketTable.description,
        # Only money posted by hand has a reason, and it is in the body of its fact.
        case((PostingTable.ticket_id.is_(None), FactTable.body)).label("body"),
        PostingTable.week,
        PostingTable.occurred_week,
        *side.order,
    )


def _listed(name: str) -> Any:
    values = func.json_each(bindparam(name)).table_valued("value")
    return select(values.c.value)


_BALANCES = Query(
    lambda: select(AccountTable.id, AccountTable.balance).where(
        AccountTable.id.in_(_listed("accounts"))
    )
)


def _movements(first: int) -> tuple[Query, Query]:
    """What accounts with ids from `first` on moved: since a posting, and between two, each."""

    def moved(side: Side, *conditions: ColumnElement[bool]) -> AnySelect:
        account_id = side.account_id
        columns = (side.id.label("id"), account_id.label("account_id"), side.cents.label("cents"))
        of_accounts = (account_id.in_(_listed("accounts")), *side.is_indexed(first))
        return select(*columns).where(*of_accounts, *conditions)

    def moved_between(side: Side) -> AnySelect:
        last, newest = side.place("last"), side.place("id")
        return moved(side, PostingTable.id >= last, PostingTable.id <= newest)

    since = both_sides(lambda side: moved(side, PostingTable.id > side.place("id"))).subquery()
    between = both_sides(moved_between).subquery()
    newest_first = between.c.id.desc()
    sums = func.sum(between.c.cents).over(partition_by=between.c.account_id, order_by=newest_first)
    running = select(between.c.id, sums.label("moved")).subquery()
    return (
        Query(
            lambda: select(since.c.account_id, func.sum(since.c.cents)).group_by(since.c.account_id)
        ),
        Query(
            lambda: select(running.c.id, running.c.moved).where(running.c.id.in_(_listed("ids")))
        ),
    )


_MOVEMENTS_OF_ALL = _movements(0)
_MOVEMENTS_OF_OTHERS = _movements(CASH_ID + 1)


def list_postings(
    reader: Reader, question: PostingQuestion, after: PostingKey | None, skip: int, limit: int
) -> list[PostingRow]:
    """Up to `limit` postings, newest first, `skip` rows after the one with the key `after`.

    Raises:
        HistoryError: The facts of some are still being fetched.
    """
    rows = reader.all(_page(question, after is not None), id=after, skip=skip, limit=limit)
    if not rows:
        return []
    if any(row[2] is None for row in rows):
        require_history(reader)
    balances = _balances(reader, rows)
    letters = read_letters(reader)
    taken_back = find_postings_taken_back(reader, [(row[1], row[7]) for row in rows])
    return [_posting(row, balances[row[0]], letters, taken_back) for row in rows]


def count_postings(reader: Reader, question: PostingQuestion) -> int:
    """How many postings a question matches."""
    row = reader.one(_count(question))
    return 0 if row is None else int(row[0])


def list_postings_above(
    reader: Reader, question: PostingQuestion, key: PostingKey, limit: int
) -> list[PostingKey]:
    """The keys of the next postings after a key, the nearest first."""
    return [row[0] for row in reader.all(_above(question), id=key, limit=limit)]


def count_postings_above(reader: Reader, question: PostingQuestion, key: PostingKey) -> int:
    """How many postings of a question are newer."""
    row = reader.one(_count_above(question), id=key)
    return 0 if row is None else int(row[0])


def list_posting_anchors(reader: Reader, question: PostingQuestion, every: int) -> list[PostingKey]:
    """The keys of every so many postings, newest first."""
    return [posting for (posting,) in reader.all(_anchors(question, every))]


def _posting(
    row: Row, balance: int, letters: dict[int, str], taken_back: dict[int, int]
) -> PostingRow:
    (posting, seq, at, account_id, account, kind, cents,
     ticket_id, description, body, week, occurred_week, _, _) = row  # fmt: skip
    ticket = "" if ticket_id is None else number_in_words(letters, ticket_id)
    memo = description if body is None else _reason(decode(body))
    word = PostingKind(kind).word
    return PostingRow(
        posting, seq, at, account_id, account, word, cents, balance,
        ticket_id, ticket, memo, week, occurred_week, taken_back.get(seq),
    )  # fmt: skip


def _reason(body: Mapping[str, Any]) -> str:
    # What is posted by a rule of the book, such as a close, was given no reason by anybody.
    return str(body.get("memo", body.get("reason", "")))


def _balances(reader: Reader, rows: list[Row]) -> dict[PostingKey, int]:
    """Where the account of each row stood after it.

    Counted back from today's balance: what moved since the newest row is one sum, and only what
    lies between the rows is walked through.
    """
    ids = sorted({row[3] for row in rows})
    accounts = json.dumps(ids)
    since, between = _MOVEMENTS_OF_OTHERS if ids[0] > CASH_ID else _MOVEMENTS_OF_ALL
    newest, oldest = rows[0][0], rows[-1][0]
    standing: dict[int, int] = dict(reader.all(_BALANCES, accounts=accounts))
    for account_id, moved in reader.all(since, id=newest, accounts=accounts):
        standing[account_id] -= moved
    postings = json.dumps([row[0] for row in rows])
    found = reader.all(between, id=newest, last=oldest, accounts=accounts, ids=postings)
    moved_through: dict[int, int] = dict(found)
    return {row[0]: standing[row[3]] - moved_through[row[0]] + row[6] for row in rows}


def _conditions(side: Side, question: PostingQuestion) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if question.account_id is not None:
        conditions += side.is_of(question.account_id)
    if question.ticket_id is not None:
        conditions.append(PostingTable.ticket_id == question.ticket_id)
    if question.kind is not None:
        conditions.append(or_(*(PostingTable.kind == kind for kind in _kinds(question.kind))))
    searched = (AccountTable.code, AccountTable.name, TicketTable.description)
    for text_ in filter(None, (question.text, question.seen)):
        conditions.append(or_(*(column.contains(text_, autoescape=True) for column in searched)))
    return conditions


def _kinds(word: str) -> list[int]:
    columns = {"payment": Column.PAYMENTS, "adjustment": Column.ADJUSTMENTS}
    words = {kind.value for kind in types_in(columns[word])} if word in columns else {word}
    return [kind.value for kind in PostingKind if kind.word in words]


def _asked(side: Side, question: PostingQuestion, columns: Iterable[Any]) -> AnySelect:
    """One side of what a question matches."""
    return (
        select(*columns)
        .select_from(PostingTable)
        .outerjoin(FactTable, FactTable.seq == SEQ_OF_POSTING)
        .outerjoin(AccountTable, AccountTable.id == side.account_id)
        .outerjoin(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .where(*_conditions(side, question))
    )


@lru_cache(maxsize=64)
def _page(question: PostingQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    def page_of(side: Side) -> AnySelect:
        asked = _asked(side, question, _columns(side))
        return asked.where(PostingTable.id < side.place("id")) if is_continued else asked

    page = both_sides(page_of).order_by(*NEWEST_FIRST)
    return Query(lambda: page.limit(bindparam("limit")).offset(bindparam("skip")))


def _newer(question: PostingQuestion) -> AnyUnion:
    def newer(side: Side) -> AnySelect:
        columns = (side.id.label("id"), *side.order)
        return _asked(side, question, columns).where(PostingTable.id > side.place("id"))

    return both_sides(newer)


@lru_cache(maxsize=64)
def _above(question: PostingQuestion) -> Query:
    return Query(lambda: _newer(question).order_by(*OLDEST_FIRST).limit(bindparam("limit")))


@lru_cache(maxsize=64)
def _count_above(question: PostingQuestion) -> Query:
    return Query(lambda: select(func.count()).select_from(_newer(question).subquery()))


@lru_cache(maxsize=64)
def _count(question: PostingQuestion) -> Query:
    sides = both_sides(lambda side: _asked(side, question, side.order)).subquery()
    return Query(lambda: select(func.count()).select_from(sides))


@lru_cache(maxsize=64)
def _anchors(question: PostingQuestion, every: int) -> Query:
    sides = both_sides(lambda side: _asked(side, question, side.order)).subquery()
    key = (sides.c.posting + sides.c.side).label("key")
    newest_first = (sides.c.posting.desc(), sides.c.side.desc())
    place = func.row_number().over(order_by=newest_first).label("place")
    found = select(key, place).subquery()
    statement = select(found.c.key).where(found.c.place % every == 0)
    return Query(lambda: statement.order_by(found.c.place))
