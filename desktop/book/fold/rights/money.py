"""The rights of facts about money."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.rights.uses import Needed, Use
from desktop.book.statements import Query, Reader
from desktop.book.tables.money import RequestTable
from desktop.domain.rights import (
    Right,
)
from desktop.domain.transactions import TransactionType

_OF_MONEY: Mapping[str, Right] = {
    TransactionType.DEPOSIT: Right.PAYMENTS_TAKE,
    TransactionType.WITHDRAWAL: Right.PAYMENTS_PAY,
    TransactionType.FREE_PLAY: Right.FREE_PLAY_GRANT,
}


_REQUEST = Query(
    lambda: select(RequestTable.account_id).where(RequestTable.id == bindparam("request"))
)


def right_of_money(kind: str) -> Right:
    """The right that posting a transaction of this type needs."""
    return _OF_MONEY.get(kind, Right.MONEY_ADJUST)


def _money_posted(_reader: Reader, fact: Fact) -> Iterator[Use]:
    yield from _of_posting(fact.body)


def _of_posting(body: Mapping[str, Any]) -> Iterator[Use]:
    for account in (body["account"], body.get("contra")):
        if account is not None:
            yield Use(right_of_money(body["kind"]), account, abs(body["cents"]))
    if "figure_date" in body:
        yield Use(Right.MONEY_DATE, body["account"])


def _money_requested(_reader: Reader, fact: Fact) -> Iterator[Use]:
    posting = fact.body["posting"]
    if posting["kind"] == TransactionType.WITHDRAWAL:
        yield Use(Right.PAYMENTS_REQUEST, posting["account"])
        return
    for use in _of_posting(posting):
        # What waits for another person's word has no amount from which it needs one.
        yield replace(use, amount=0)


def _money_refused(reader: Reader, fact: Fact) -> Iterator[Use]:
    row = reader.one(_REQUEST, request=fact.body["request"])
    is_taken_back = fact.body["by"] == "player"
    right = Right.PAYMENTS_REQUEST if is_taken_back else Right.MONEY_APPROVE
    yield Use(right, None if row is None else row[0])


def _promise_recorded(_reader: Reader, fact: Fact) -> Iterator[Use]:
    yield Use(Right.PROMISES_CHANGE, fact.body["account"])
    if fact.body["no_credit"]:
        yield Use(Right.CREDIT_LOWER, fact.body["account"])


def _promise_dropped(_reader: Reader, fact: Fact) -> Iterator[Use]:
    yield Use(Right.CREDIT_LOWER, fact.body["account"])


NEEDED: Mapping[str, Needed] = {
    "money.posted": _money_posted,
    "money.requested": _money_requested,
    "money.approved": Right.MONEY_APPROVE,
    "money.refused": _money_refused,
    "money.reversed": Right.MONEY_REVERSE,
    "promise.recorded": _promise_recorded,
    "promise.dropped": _promise_dropped,
    "makeup.changed": Right.WEEK_CLOSE,
    # A station says what it has sent; nobody has to be asked for that.
    "week.cutoff": None,
    "week.closing": Right.WEEK_CLOSE,
    "week.closed": Right.WEEK_CLOSE,
}
