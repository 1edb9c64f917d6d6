"""Folds of money that is not a wager, and of the closing of a week."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from desktop.book.facts import Fact
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Update
from desktop.book.fold.settling import WEEKLY_SUMS, posting_day
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables import (
    CASH_ID,
    HOUSE_ID,
    AccountTable,
    BookTable,
    PostingKind,
    posting_id,
)

_OPEN_WEEK = Query(select(BookTable.open_week))
_BALANCES = Query(
    select(AccountTable.id, AccountTable.balance)
    .where(AccountTable.balance != 0)
    .order_by(AccountTable.id)
)


def post_money(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `money.posted`: a payment against the till, an adjustment against the house.

    Free play is no money: it is kept beside the ledger.
    """
    account_id, kind, cents = fact.body["account"], fact.body["kind"], fact.body["cents"]
    if kind == "free_play":
        granted = (posting_id(fact.seq, 0), account_id, cents, None, fact.wall)
        yield Insert("free_play", [granted])
        yield Increase("account", ("free_play",), [(cents, account_id)])
        return
    counter_id = CASH_ID if kind == "payment" else HOUSE_ID
    day = posting_day(reader, fact)
    posting = (
        posting_id(fact.seq, 0), account_id, counter_id, cents, PostingKind[kind.upper()].value,
        None, 0, day.week, day.day, None,
    )  # fmt: skip
    yield Insert("posting", [posting])
    sides = ((account_id, cents), (counter_id, -cents))
    yield Increase("account", ("balance",), [(amount, account) for account, amount in sides])
    yield Accumulate(
        "weekly", WEEKLY_SUMS, [_money_row(day.week, a, kind, amount) for a, amount in sides]
    )


def _money_row(week: str, account_id: int, kind: str, cents: int) -> Row:
    payment = cents if kind == "payment" else 0
    return (week, account_id, 0, *[0] * 7, payment, cents - payment, 0, 0)


def close_week(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `week.closed`: balances are carried into the next week, which opens."""
    row = reader.one(_OPEN_WEEK)
    week = fact.body["week"]
    if row is None or row[0] != week:
        return  # closed already: a second close has no effect (SYNC 2.6)
    following = (date.fromisoformat(week) + timedelta(days=7)).isoformat()
    columns = ("status", "closed_at", "closed_by", "statement")
    closed = ("closed", fact.wall, fact.actor, fact.body["statement"], week)
    yield Update("week", columns, [closed])
    yield Insert("week", [(following, "open", None, None, None)])
    yield Update("book", ("open_week",), [(following, 1)])
    carried = [
        (following, account_id, balance, *[0] * 7, 0, 0, 0, 0)
        for account_id, balance in reader.all(_BALANCES)
    ]
    if carried:
        yield Insert("weekly", carried)
