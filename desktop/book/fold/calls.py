"""Folds of calls: who is on the phone, notices, and wagers that nobody confirmed."""

from collections.abc import Iterator

import orjson
from sqlalchemy import or_, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Increase, Insert, Put, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.calls import BasketTable, CallerTable, CallTable, NoticeTable
from desktop.domain.calls import CALLER_TRIES

_CALLER = Query(
    lambda: select(
        CallerTable.secret_hash,
        CallerTable.failures,
        CallerTable.locked_at,
        CallerTable.secret_at,
    ).where(CallerTable.account_id == bindparam("account"))
)
_CALL = Query(
    lambda: select(CallTable.account_id, CallTable.user_id, CallTable.ended_at).where(
        CallTable.id == bindparam("call")
    )
)
_COUNTED = Query(
    lambda: (
        select(NoticeTable.id)
        .where(
            NoticeTable.account_id == bindparam("account"),
            NoticeTable.closed_at.is_(None),
            NoticeTable.shown < NoticeTable.shows,
            or_(NoticeTable.until.is_(None), NoticeTable.until >= bindparam("day")),
        )
        .order_by(NoticeTable.id)
    )
)
_NOTICE = Query(
    lambda: select(NoticeTable.account_id, NoticeTable.closed_at).where(
        NoticeTable.id == bindparam("notice")
    )
)
_BASKET = Query(
    lambda: select(BasketTable.account_id, BasketTable.status).where(
        BasketTable.call_id == bindparam("call"), BasketTable.no == bindparam("no")
    )
)


def set_phone_secret(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `phone_secret.set`: a new secret begins with no failures."""
    hashed = fact.body["hash"]
    since = fact.wall if hashed else None
    yield Put("caller", [(fact.body["account"], hashed, 0, None, since)])


def fail_caller(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `caller.failed`: the third wrong secret locks the account for callers."""
    account = fact.body["account"]
    found = reader.one(_CALLER, account=account) or ("", 0, None, None)
    secret, failures, locked_at, secret_at = found
    failures += 1
    if locked_at is None and failures >= CALLER_TRIES:
        locked_at = fact.wall
    yield Put("caller", [(account, secret, failures, locked_at, secret_at)])


def admit_caller(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `caller.admitted`: callers are let in again."""
    account = fact.body["account"]
    if reader.one(_CALLER, account=account) is not None:
        yield Update("caller", ("failures", "locked_at"), [(0, None, account)])


def set_notice(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `notice.set`; without effect where the one it replaces was taken down already."""
    body = fact.body
    account, replaced, texts = body["account"], body["notice"], body["texts"]
    if replaced is not None:
        if reader.one(_NOTICE, notice=replaced) != (account, None):
            return
        yield Update("notice", ("closed_at",), [(fact.wall, replaced)])
    if texts is not None:
        row = (
            fact.number, account, texts["clerk"], texts["agent"], texts["customer"],
            texts["colour"], texts["until"], texts["shows"], int(texts["must_acknowledge"]), 0,
            fact.actor, fact.wall, None,
        )  # fmt: skip
        yield Insert("notice", [row])


def start_call(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `call.started`: notices that are shown so many times are shown once more."""
    body = fact.body
    account, checked = body["account"], int(body["checked"])
    row = (
        fact.number, account, fact.actor, body["line"], checked, fact.wall, None, "", "", "",
        None, None,
    )  # fmt: skip
    yield Insert("call", [row])
    if checked and (reader.one(_CALLER, account=account) or ("", 0, None))[1:] != (0, None):
        yield Update("caller", ("failures",), [(0, account)])
    counted = reader.all(_COUNTED, account=account, day=body["day"])
    if counted:
        yield Increase("notice", ("shown",), [(1, notice) for (notice,) in counted])


def verify_balance(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `balance.verified`: the last one counts; notices are acknowledged once in a call."""
    body = fact.body
    call = body["call"]
    if reader.one(_CALL, call=call) is None:
        return
    columns = ("verified_at", "verified_balance")
    yield Update("call", columns, [(fact.wall, body["balance"], call)])
    if body["notices"]:
        seen = [(notice, call, fact.actor, fact.wall) for notice in body["notices"]]
        yield Put("notice_seen", seen)


def quote_wagers(_reader: Reader, _fact: Fact) -> Iterator[Change]:
    """Fold `wager.quoted`: who was quoted what is in the journal, and in no table."""
    yield from ()


def end_call(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `call.ended`: what was read back and not confirmed waits for a person."""
    body = fact.body
    call = body["call"]
    row = reader.one(_CALL, call=call)
    if row is None or row[2] is not None:
        return
    account, clerk, _ = row
    columns = ("ended_at", "ending", "recorder", "typed")
    ended = (fact.wall, body["ending"], body["recorder"], body["typed"], call)
    yield Update("call", columns, [ended])
    rows = [
        (
            call, no, account, clerk, kept["quoted_at"], fact.wall,
            orjson.dumps(kept["wager"], option=orjson.OPT_SORT_KEYS).decode(), "waiting", "",
            None, None, None,
        )
        for no, kept in enumerate(body.get("baskets", ()), start=1)
    ]  # fmt: skip
    if rows:
        yield Insert("basket", rows)


def is_waiting(reader: Reader, call: int, no: int, account: int) -> bool:
    """Whether an unconfirmed wager of an account still waits for a person."""
    return reader.one(_BASKET, call=call, no=no) == (account, "waiting")


def accept_basket(fact: Fact, call: int, no: int) -> Iterator[Change]:
    """The row of an unconfirmed wager that became this ticket."""
    columns = ("status", "decided_by", "decided_at", "ticket_id")
    yield Update("basket", columns, [("accepted", fact.actor, fact.wall, fact.number, call, no)])


def drop_basket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `basket.dropped`; without effect where it was decided already."""
    body = fact.body
    call, no = body["call"], body["no"]
    if not is_waiting(reader, call, no, body["account"]):
        return
    columns = ("status", "reason", "decided_by", "decided_at")
    dropped = ("dropped", body["reason"], fact.actor, fact.wall, call, no)
    yield Update("basket", columns, [dropped])
