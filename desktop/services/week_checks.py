"""Whether a closed week adds up, account by account and level by level (RULES 26.6, 27.2)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.fold.statement import list_posted_rows
from desktop.book.queries.closing import (
    AgentShare,
    ClosedAccount,
    PassedUp,
    list_closed_accounts,
    list_heads,
    list_passed_up,
    list_shares,
)
from desktop.book.queries.posted_sums import add_up_postings
from desktop.book.statements import Reader, Row
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say

_AGENTS = frozenset({AccountKind.MASTER.value, AccountKind.AGENT.value})
# Of a row of the table of figures: week, account, carry, seven days, payments, adjustments, ...
_CARRY, _SUMS = 2, slice(2, 12)


@dataclass(frozen=True, slots=True)
class WeekChecks:
    """How many sums of a week were worked out again, and those that do not agree.

    Attributes:
        problems: A sentence each; none when everything adds up.
    """

    week: str
    accounts: int
    levels: int
    statements: int
    problems: tuple[str, ...]


def check_week(reader: Reader, week: str) -> WeekChecks:
    """Add a closed week up again.

    Figures, payments and adjustments are the change of the balance, for every account and every
    level of the tree; the next week carries that balance on; what agents pass up is what the
    levels above, and in the end the house, were left with.

    Raises:
        InputError: The week is not closed.
    """
    accounts = list_closed_accounts(reader, week)
    if not accounts:
        raise InputError(say("The week of {week} is not closed. Nothing was checked.", week=week))
    following = (date.fromisoformat(week) + timedelta(days=7)).isoformat()
    figures = _by_account(list_posted_rows(reader, week))
    carried = {row[1]: row[_CARRY] for row in list_posted_rows(reader, following)}
    shares = list_shares(reader, week)
    agents = {account.id: account for account in accounts if account.kind in _AGENTS}
    problems = [
        *_check_accounts(accounts, figures),
        *_check_carries(accounts, carried, add_up_postings(reader, following).brought),
        *_check_levels(accounts, figures),
        *_check_statements(agents, shares, list_passed_up(reader, week)),
        *_check_heads(reader, week, agents),
    ]
    return WeekChecks(week, len(accounts), len(agents) + 1, len(agents), tuple(problems))


def _by_account(rows: Sequence[Row]) -> Mapping[int, Row]:
    return {row[1]: row for row in rows}


def _check_accounts(accounts: Sequence[ClosedAccount], figures: Mapping[int, Row]) -> Iterator[str]:
    for account in accounts:
        row = figures.get(account.id)
        worked_out = 0 if row is None else sum(row[_SUMS])
        if worked_out != account.balance:
            yield _differs(
                say("The week of {code}", code=account.code), worked_out, account.balance
            )


def _check_carries(
    accounts: Sequence[ClosedAccount], carried: Mapping[int, int], brought_in: Mapping[int, int]
) -> Iterator[str]:
    """What an opening balance brought in since is no part of what was carried."""
    for account in accounts:
        carry = carried.get(account.id, 0) - brought_in.get(account.id, 0)
        if carry != account.balance:
            yield _differs(say("The carry of {code}", code=account.code), carry, account.balance)


def _check_levels(accounts: Sequence[ClosedAccount], figures: Mapping[int, Row]) -> Iterator[str]:
    """Every level: the columns of all accounts below add up to their balances, and all to 0."""
    below: dict[int | None, list[ClosedAccount]] = defaultdict(list)
    for account in accounts:
        below[account.parent_id].append(account)

    def add_up(account: ClosedAccount) -> tuple[int, int]:
        row = figures.get(account.id)
        sums = [(0 if row is None else sum(row[_SUMS]), account.balance)]
        sums += [add_up(child) for child in below.get(account.id, ())]
        return sum(worked_out for worked_out, _ in sums), sum(balance for _, balance in sums)

    for account in accounts:
        if account.kind in _AGENTS or account.id == HOUSE_ID:
            worked_out, balance = add_up(account)
            if worked_out != balance:
                yield _differs(say("{code} and below", code=account.code), worked_out, balance)
            if account.id == HOUSE_ID and balance:
                yield _differs("All accounts together", balance, 0)


def _check_statements(
    agents: Mapping[int, ClosedAccount],
    shares: Sequence[AgentShare],
    passed: Sequence[PassedUp],
) -> Iterator[str]:
    """What the statements of agents pass up is what the statement above them receives."""
    received: dict[int, int] = defaultdict(int)
    given: dict[int, int] = defaultdict(int)
    moved = {one.account_id for one in passed}
    for one in passed:
        given[one.parent_id] += one.cents
    for share in shares:
        received[share.account_id] += share.below
        if share.account_id in moved:
            continue
        parent_id = agents[share.account_id].parent_id
        given[HOUSE_ID if parent_id is None else parent_id] += share.passed_up
    for agent in agents.values():
        if received[agent.id] != given[agent.id]:
            yield _differs(
                say("What comes up to {code}", code=agent.code), received[agent.id], given[agent.id]
            )
    everything = sum(share.own - share.commission for share in shares)
    if given[HOUSE_ID] != everything:
        yield _differs("What comes up to the house", given[HOUSE_ID], everything)


def _check_heads(reader: Reader, week: str, agents: Mapping[int, ClosedAccount]) -> Iterator[str]:
    for head in list_heads(reader, week):
        if head.agent_id not in agents:
            yield say("A head of the week of {week} is charged to nobody.", week=week)


def _differs(what: str, found: int, wanted: int) -> str:
    return say(
        "{what} comes to {found} and should be {wanted}.",
        what=what,
        found=format_money(found),
        wanted=format_money(wanted),
    )
