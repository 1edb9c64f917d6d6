"""Folds of what an account may do: its approval, its breaks, the player's own limits."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Put, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.people import AccountTable, BreakTable, OwnLimitTable
from desktop.domain.own_limits import is_looser
from desktop.domain.standing import BreakKind, Status

_STATUS = Query(lambda: select(AccountTable.status).where(AccountTable.id == bindparam("account")))
_BREAK = Query(
    lambda: select(BreakTable.until).where(BreakTable.account_id == bindparam("account"))
)
_OWN_LIMIT = Query(
    lambda: select(OwnLimitTable.cents, OwnLimitTable.next_cents, OwnLimitTable.next_at).where(
        OwnLimitTable.account_id == bindparam("account"), OwnLimitTable.kind == bindparam("kind")
    )
)
_STATUS_AFTER = {"approved": Status.ACTIVE, "refused": Status.REFUSED, "returned": Status.PENDING}


def decide_account(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `account.decided`; without effect when the account no longer waits."""
    body = fact.body
    if reader.one(_STATUS, account=body["account"]) != (Status.PENDING.value,):
        return
    account, decision = body["account"], body["decision"]
    decided = (decision, body["reason"], fact.actor, fact.wall, account)
    yield Update("application", ("state", "reason", "decided_by", "decided_at"), [decided])
    yield Update("account", ("status",), [(_STATUS_AFTER[decision].value, account)])


def start_break(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `break.started`; a break that ends later stays as it is."""
    body = fact.body
    account, until = body["account"], body["until"]
    current = reader.one(_BREAK, account=account)
    if current is not None and (current[0] is None or (until or current[0] + 1) <= current[0]):
        return
    yield Put("account_break", [(account, body["kind"], until, fact.wall, body["asked_by"])])
    if body["kind"] == BreakKind.EXCLUSION.value:
        yield Update("account", ("credit_limit",), [(0, account)])


def set_own_limit(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `own_limit.set`: stricter counts at once, looser from its time on."""
    body = fact.body
    account, kind, cents, at = body["account"], body["kind"], body["cents"], body["at"]
    current, coming, comes_at = reader.one(_OWN_LIMIT, account=account, kind=kind) or (None,) * 3
    if comes_at is not None and fact.wall >= comes_at:
        current = coming
    row = (current, cents, at) if is_looser(current, cents) else (cents, None, None)
    yield Put("own_limit", [(account, kind, *row)])
