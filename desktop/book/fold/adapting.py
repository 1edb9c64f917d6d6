"""Folds of rules that propose other limits (FEATURES 34)."""

from collections.abc import Iterator

import orjson
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.fold.conflicts import tell_left_out
from desktop.book.fold.settings import changed_rows, lost_settings
from desktop.book.statements import Query, Reader
from desktop.book.tables.adapting import LimitProposalTable

_SAME = Query(
    lambda: select(LimitProposalTable.id).where(
        LimitProposalTable.rule_id == bindparam("rule"),
        LimitProposalTable.account_id == bindparam("account"),
        LimitProposalTable.week == bindparam("week"),
    )
)
_STATUS = Query(
    lambda: select(LimitProposalTable.status).where(
        LimitProposalTable.id == bindparam("proposal"),
        LimitProposalTable.account_id == bindparam("account"),
    )
)


def set_limit_rule(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `limit_rule.set`."""
    body = fact.body
    row = (
        fact.number if body["rule"] is None else body["rule"], body["account"], body["name"],
        body["weeks"], orjson.dumps(body["conditions"]).decode(), body["key"], body["percent"],
        body["cents"], int(body["acts"]), body["days"], int(body["active"]), fact.actor, fact.wall,
    )  # fmt: skip
    yield Put("limit_rule", [row])


def propose_limit(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `limit.proposed`; a rule proposes for a player once in a week."""
    body = fact.body
    same = {"rule": body["rule"], "account": body["account"], "week": body["week"]}
    if reader.one(_SAME, **same) is not None:
        return
    evidence = orjson.dumps(body["evidence"]).decode()
    row = (
        fact.number, body["rule"], body["account"], body["week"], body["since"], body["key"],
        body["old"], body["new"], evidence, fact.wall, "open", None, None, None, "",
    )  # fmt: skip
    yield Insert("limit_proposal", [row])


def decide_limit(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `limit.decided`: without effect when it was decided, or the setting changed, before."""
    body = fact.body
    key = {"proposal": body["proposal"], "account": body["account"]}
    if reader.one(_STATUS, **key) != ("open",):
        return
    rows = changed_rows(reader, body["account"], body["changes"], body["through"])
    if body["changes"] and not rows:
        lost = lost_settings(reader, body["account"], body["changes"], body["through"])
        yield from tell_left_out(fact, lost, is_all=True)
        return
    if rows:
        yield Put("setting", rows)
    columns = ("status", "through", "decided_by", "decided_at", "reason")
    decided = (
        body["decision"], body["through"], fact.actor, fact.wall, body["reason"], body["proposal"],
    )  # fmt: skip
    yield Update("limit_proposal", columns, [decided])
