"""The close of a week: as a closed week keeps it, or as the fold would make it of the open one."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.bodies.weeks import WeekClosed
from desktop.book.facts import Fact
from desktop.book.fold import closing
from desktop.book.fold.agreements import AsIf
from desktop.book.fold.changes import Change, Insert
from desktop.book.fold.folding import effects
from desktop.book.queries.closing import (
    AgentShare,
    ClosedAccount,
    Head,
    PassedUp,
    list_closed_accounts,
    list_heads,
    list_passed_up,
    list_shares,
)
from desktop.book.queries.weeks import WeekRow
from desktop.book.statements import Reader, Row


@dataclass(frozen=True, slots=True)
class WeekClose:
    """Every account, what the agents earn, and who was active.

    Attributes:
        accounts: By code, the house and the till among them.
        passed: Of agents that moved within the week.
    """

    accounts: tuple[ClosedAccount, ...]
    shares: tuple[AgentShare, ...]
    heads: tuple[Head, ...]
    passed: tuple[PassedUp, ...]


def find_close(reader: Reader, week: WeekRow, now: int) -> WeekClose:
    """The close of a week; of one that is not closed yet, as it would be at a moment.

    Args:
        reader: An open book.
        week: One of its weeks.
        now: Milliseconds UTC.
    """
    if week.status != "closed":
        return as_close(changes_of_close(reader, week.starts_on, now))
    return WeekClose(
        tuple(list_closed_accounts(reader, week.starts_on)),
        tuple(list_shares(reader, week.starts_on)),
        tuple(list_heads(reader, week.starts_on)),
        tuple(list_passed_up(reader, week.starts_on)),
    )


def changes_of_close(reader: Reader, week: str, now: int) -> list[Change]:
    """What the close of the open week would change: the fold asked, and not applied."""
    body = WeekClosed(week=week, statement="")
    return list(effects(reader, Fact(0, 0, "week.closed", 0, now, body)))


def share_as_if(reader: Reader, as_if: AsIf) -> tuple[tuple[AgentShare, ...], tuple[Head, ...]]:
    """What agents would earn and be charged for, were the open week closed with other settings.

    Args:
        reader: An open book.
        as_if: By account and key the values that are supposed; None is: none of its own.
    """
    shares, heads = closing.share_as_if(reader, as_if)
    return tuple(AgentShare(*row[1:]) for row in shares), tuple(_head(row) for row in heads)


def as_close(changes: Sequence[Change]) -> WeekClose:
    """The rows that a close would keep."""
    return WeekClose(
        tuple(ClosedAccount(*row[1:]) for row in rows_of(changes, "closed_account")),
        tuple(AgentShare(*row[1:]) for row in rows_of(changes, "agent_week")),
        tuple(_head(row) for row in rows_of(changes, "head")),
        tuple(PassedUp(*row[1:]) for row in rows_of(changes, "passed_up")),
    )


def rows_of(changes: Sequence[Change], table: str) -> list[Row]:
    """The new rows of one table."""
    return [
        row
        for change in changes
        if isinstance(change, Insert) and change.table == table
        for row in change.rows
    ]


def _head(row: Row) -> Head:
    _, account_id, channel, agent_id, tickets, fee = row
    return Head(account_id, channel, agent_id, tickets, fee)
