"""The fold of the closing of a week."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables import AccountTable, BookTable

_OPEN_WEEK = Query(select(BookTable.open_week))
_BALANCES = Query(
    select(AccountTable.id, AccountTable.balance)
    .where(AccountTable.balance != 0)
    .order_by(AccountTable.id)
)


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
