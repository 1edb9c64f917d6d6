"""Folds of promises to pay (FEATURES 118)."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.money import PromiseTable

_STANDING = Query(
    lambda: (
        select(PromiseTable.id)
        .where(PromiseTable.account_id == bindparam("account"), PromiseTable.ended_at.is_(None))
        .order_by(PromiseTable.id)
    )
)


def record_promise(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `promise.recorded`: it takes the place of the one before."""
    body = fact.body
    yield from _end_standing(reader, fact)
    row = (
        fact.number, body["account"], body["cents"], body["promised_on"], body["collector"],
        int(body["no_credit"]), body["memo"], fact.actor, fact.wall, None,
    )  # fmt: skip
    yield Insert("promise", [row])
    yield Update("account", ("credit_stopped",), [(int(body["no_credit"]), body["account"])])


def drop_promise(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `promise.dropped`: the account's credit counts again."""
    yield from _end_standing(reader, fact)
    yield Update("account", ("credit_stopped",), [(0, fact.body["account"])])


def _end_standing(reader: Reader, fact: Fact) -> Iterator[Change]:
    account = fact.body["account"]
    ended = [(fact.wall, promise) for (promise,) in reader.all(_STANDING, account=account)]
    if ended:
        yield Update("promise", ("ended_at",), ended)
