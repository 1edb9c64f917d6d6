"""Questions about rules that propose other limits, and about what they proposed."""

from dataclasses import dataclass

import orjson
from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.adapting import LimitProposalTable, LimitRuleTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule


@dataclass(frozen=True, slots=True)
class LimitRuleRow:
    """A rule, whose players it looks at, and who set it last."""

    id: int
    account_id: int
    account: str
    rule: LimitRule
    is_active: bool
    set_by: str


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A changed limit that was proposed; cents, milliseconds UTC.

    Attributes:
        since: The first ISO day that was looked at.
        evidence: Figure, its value, the bound.
        status: open, approved, declined or applied.
    """

    id: int
    rule_id: int
    rule: str
    account_id: int
    account: str
    name: str
    week: str
    since: str
    key: str
    old: int | None
    new: int
    evidence: tuple[tuple[str, int, int], ...]
    at: int
    status: str
    through: str | None
    decided_by: str
    reason: str


_RULES = Query(
    lambda: (
        select(
            LimitRuleTable.id,
            LimitRuleTable.account_id,
            AccountTable.code,
            LimitRuleTable.name,
            LimitRuleTable.weeks,
            LimitRuleTable.conditions,
            LimitRuleTable.key,
            LimitRuleTable.percent,
            LimitRuleTable.cents,
            LimitRuleTable.acts,
            LimitRuleTable.days,
            LimitRuleTable.active,
            UserTable.name,
        )
        .join(AccountTable, AccountTable.id == LimitRuleTable.account_id)
        .join(UserTable, UserTable.id == LimitRuleTable.set_by)
        .order_by(LimitRuleTable.id)
    )
)
_DECIDED_BY = aliased(UserTable)
_ROWS = (
    select(
        LimitProposalTable.id,
        LimitProposalTable.rule_id,
        LimitRuleTable.name,
        LimitProposalTable.account_id,
        AccountTable.code,
        AccountTable.name,
        LimitProposalTable.week,
        LimitProposalTable.since,
        LimitProposalTable.key,
        LimitProposalTable.old,
        LimitProposalTable.new,
        LimitProposalTable.evidence,
        LimitProposalTable.at,
        LimitProposalTable.status,
        LimitProposalTable.through,
        func.coalesce(_DECIDED_BY.name, ""),
        LimitProposalTable.reason,
    )
    .join(LimitRuleTable, LimitRuleTable.id == LimitProposalTable.rule_id)
    .join(AccountTable, AccountTable.id == LimitProposalTable.account_id)
    .outerjoin(_DECIDED_BY, _DECIDED_BY.id == LimitProposalTable.decided_by)
)
_PROPOSALS = Query(
    lambda: _ROWS.order_by(
        LimitProposalTable.status != "open", LimitProposalTable.at.desc(), LimitProposalTable.id
    ).limit(bindparam("most"))
)
_BY_ID = Query(lambda: _ROWS.where(LimitProposalTable.id == bindparam("id")))
_TAKEN = Query(
    lambda: select(
        LimitProposalTable.rule_id,
        LimitProposalTable.account_id,
    ).where((LimitProposalTable.week == bindparam("week")) | (LimitProposalTable.status == "open"))
)


def list_limit_rules(reader: Reader) -> list[LimitRuleRow]:
    """Every rule, the oldest first."""
    return [_rule(row) for row in reader.all(_RULES)]


def list_proposals(reader: Reader, most: int) -> list[ProposalRow]:
    """What was proposed: the open ones first, then the newest."""
    return [_proposal(row) for row in reader.all(_PROPOSALS, most=most)]


def find_proposal(reader: Reader, proposal_id: int) -> ProposalRow | None:
    """The proposal with this id."""
    row = reader.one(_BY_ID, id=proposal_id)
    return None if row is None else _proposal(row)


def list_taken(reader: Reader, week: str) -> set[tuple[int, int]]:
    """Rule and account of what is open, or was proposed in this week already."""
    return {(row[0], row[1]) for row in reader.all(_TAKEN, week=week)}


def _rule(row: Row) -> LimitRuleRow:
    found, account_id, code, name, weeks, conditions, key, percent, cents, acts, days, *rest = row
    rule = LimitRule(
        name=name,
        weeks=weeks,
        conditions=tuple(
            Condition(Indicator(one), bool(is_over), than)
            for one, is_over, than in orjson.loads(conditions)
        ),
        key=key,
        change=Change(percent, cents),
        acts=bool(acts),
        days=days,
    )
    return LimitRuleRow(found, account_id, code, rule, bool(rest[0]), rest[1])


def _proposal(row: Row) -> ProposalRow:
    values = list(row)
    values[11] = tuple((one, value, than) for one, value, than in orjson.loads(row[11]))
    return ProposalRow(*values)
