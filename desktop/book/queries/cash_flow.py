"""Where money came from and went, read from the ledger itself (FEATURES 126).

The page of money and the report ask this one question; house and till are the other side of it.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import accounts_under, agent_at
from desktop.book.queries.sides import AnySelect, Side, both_sides
from desktop.book.queries.weeks import WeekRow
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import CASH_ID, HOUSE_ID, aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import (
    SEQ_OF_POSTING,
    DocumentTable,
    PostingKind,
    PostingTable,
    posting_id,
)
from desktop.book.tables.people import AccountTable

GROUPS = ("day", "week", "month", "type", "user", "method", "reference", "account", "agent")


@dataclass(frozen=True, slots=True)
class FlowQuestion:
    """Which postings, and what they are added up by.

    Attributes:
        opened: The lowest id that a posting of the first week can have.
        first: The ISO day that the first week starts on.
        last: The same of the last week.
        by: Some of GROUPS.
        root_id: Only accounts at and below this one.
    """

    opened: int
    first: str
    last: str
    by: tuple[str, ...]
    root_id: int = HOUSE_ID


def flow_over(
    first: WeekRow, last: WeekRow, by: tuple[str, ...], root_id: int = HOUSE_ID
) -> FlowQuestion:
    """The question for the weeks from `first` to `last`."""
    opened = posting_id(first.opened_seq, 0)
    return FlowQuestion(opened, first.starts_on, last.starts_on, by, root_id)


@dataclass(frozen=True, slots=True)
class FlowRow:
    """What one group of postings comes to; cents from the accounts' side.

    Attributes:
        group: What it is a group of, in the order of the question; empty where a close posted it,
            or there is none.
        postings: How many.
        given: What accounts got.
        taken: What was taken from them, below 0.
    """

    group: tuple[str, ...]
    postings: int
    given: int
    taken: int

    @property
    def net(self) -> int:
        """Both together."""
        return self.given + self.taken


_ACCOUNT, _AGENT = aliased(AccountTable), aliased(AccountTable)
_DAY = func.date(PostingTable.week, func.printf("+%d days", PostingTable.day))


def _value_of(group: str) -> Any:
    return {
        "day": _DAY,
        "week": PostingTable.week,
        "month": func.substr(_DAY, 1, 7),
        "type": PostingTable.kind,
        "user": func.coalesce(UserTable.name, ""),
        "method": func.coalesce(DocumentTable.method, ""),
        "reference": func.coalesce(DocumentTable.reference, ""),
        "account": _ACCOUNT.code,
        "agent": func.coalesce(_AGENT.code, ""),
    }[group]


@lru_cache(maxsize=32)
def flow_query(by: tuple[str, ...]) -> Query:
    """The statement behind `list_flow`."""

    def lines(side: Side) -> AnySelect:
        groups = [_value_of(name).label(name) for name in by]
        return (
            select(*groups, side.cents.label("cents"))
            .select_from(PostingTable)
            .join(_ACCOUNT, _ACCOUNT.id == side.account_id)
            .outerjoin(
                _AGENT, _AGENT.id == agent_at(side.account_id, _ACCOUNT.parent_id, SEQ_OF_POSTING)
            )
            .outerjoin(DocumentTable, DocumentTable.seq == SEQ_OF_POSTING)
            .outerjoin(UserTable, UserTable.id == DocumentTable.user_id)
            .where(
                PostingTable.id >= bindparam("opened"),
                PostingTable.week >= bindparam("first"),
                PostingTable.week <= bindparam("last"),
                PostingTable.ticket_id.is_(None),
                # Worked out, so that the weeks are found by the id and not by the account.
                side.account_id + 0 > CASH_ID,
                (side.account_id + 0).in_(accounts_under(bindparam("root"))),
            )
        )

    line = both_sides(lines).subquery()
    groups = [line.c[name] for name in by]
    given = func.sum(case((line.c.cents > 0, line.c.cents), else_=0))
    taken = func.sum(case((line.c.cents < 0, line.c.cents), else_=0))
    return Query(
        lambda: select(*groups, func.count(), given, taken).group_by(*groups).order_by(*groups)
    )


def list_flow(reader: Reader, question: FlowQuestion) -> list[FlowRow]:
    """All money that is no wager, summed by the groups of the question."""
    rows = reader.all(
        flow_query(question.by),
        opened=question.opened,
        first=question.first,
        last=question.last,
        root=question.root_id,
    )
    width = len(question.by)
    found = []
    for row in rows:
        group = [
            PostingKind(value).word if name == "type" else str(value)
            for name, value in zip(question.by, row[:width], strict=True)
        ]
        found.append(FlowRow(tuple(group), *row[width:]))
    return found
