"""Questions about the close of weeks: sign-offs, agents' weeks, heads, accounts as they were."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import PostingTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.placing import PassedUpTable
from desktop.book.tables.wagers import LegTable, OutcomeTable
from desktop.book.tables.weeks import (
    AgentWeekTable,
    ClosedAccountTable,
    HeadTable,
    MakeupEditTable,
    MakeupTable,
    SignOffTable,
)
from desktop.domain.tickets import TicketStatus


@dataclass(frozen=True, slots=True)
class SignOff:
    """An item of the checklist as a person signed it off; `at` in milliseconds UTC."""

    item: str
    left: int
    reason: str
    user: str
    at: int


@dataclass(frozen=True, slots=True)
class AgentShare:
    """One product of an agent's week, as `agent_week` has it; cents.

    Attributes:
        kind: A `CommissionKind`; empty without a deal.
        rate: Hundredths of a percent.
        own: Net loss of the agent's own players: positive when they lost.
        below: What agents below passed up.
    """

    account_id: int
    product: str
    kind: str
    rate: int
    unit: str
    mode: str
    own: int
    below: int
    handle: int
    commission: int
    makeup_before: int
    makeup: int

    @property
    def passed_up(self) -> int:
        """What goes up to the next level (RULES 26.5)."""
        return self.own + self.below - self.commission


@dataclass(frozen=True, slots=True)
class Head:
    """A player who was active in a week, through one channel; `fee` in cents."""

    account_id: int
    channel: str
    agent_id: int
    tickets: int
    fee: int


@dataclass(frozen=True, slots=True)
class PassedUp:
    """What an agent that moved within a week passed up to one of those above it; cents."""

    account_id: int
    product: str
    parent_id: int
    cents: int


@dataclass(frozen=True, slots=True)
class ClosedAccount:
    """An account as a week closed on it; cents from its own side."""

    id: int
    parent_id: int | None
    code: str
    name: str
    kind: str
    pending: int
    balance: int
    settled: int


@dataclass(frozen=True, slots=True)
class MakeupEdit:
    """A change of make-up by hand; `at` in milliseconds UTC."""

    account_id: int
    product: str
    week: str
    old: int
    new: int
    reason: str
    user: str
    at: int


@dataclass(frozen=True, slots=True)
class Correction:
    """What was posted in a week to an account about an earlier week; cents, the player's side."""

    account_id: int
    week: str
    postings: int
    cents: int


_CORRECTIONS = Query(
    lambda: (
        select(
            PostingTable.account_id,
            PostingTable.occurred_week,
            func.count(),
            func.sum(PostingTable.cents),
        )
        .where(PostingTable.week == bindparam("week"), PostingTable.occurred_week.is_not(None))
        .group_by(PostingTable.account_id, PostingTable.occurred_week)
        .order_by(PostingTable.account_id, PostingTable.occurred_week)
    )
)
_SIGN_OFFS = Query(
    lambda: (
        select(
            SignOffTable.item,
            SignOffTable.left,
            SignOffTable.reason,
            UserTable.name,
            SignOffTable.at,
        )
        .join(UserTable, UserTable.id == SignOffTable.user_id)
        .where(SignOffTable.week == bindparam("week"))
        .order_by(SignOffTable.item)
    )
)
_SHARES = Query(
    lambda: (
        select(
            AgentWeekTable.account_id,
            AgentWeekTable.product,
            AgentWeekTable.kind,
            AgentWeekTable.rate,
            AgentWeekTable.unit,
            AgentWeekTable.mode,
            AgentWeekTable.own,
            AgentWeekTable.below,
            AgentWeekTable.handle,
            AgentWeekTable.commission,
            AgentWeekTable.makeup_before,
            AgentWeekTable.makeup,
        )
        .where(AgentWeekTable.week == bindparam("week"))
        .order_by(AgentWeekTable.account_id, AgentWeekTable.product.desc())
    )
)
_HEADS = Query(
    lambda: (
        select(
            HeadTable.account_id,
            HeadTable.channel,
            HeadTable.agent_id,
            HeadTable.tickets,
            HeadTable.fee,
        )
        .where(HeadTable.week == bindparam("week"))
        .order_by(HeadTable.account_id, HeadTable.channel)
    )
)
_PASSED_UP = Query(
    lambda: (
        select(
            PassedUpTable.account_id,
            PassedUpTable.product,
            PassedUpTable.parent_id,
            PassedUpTable.cents,
        )
        .where(PassedUpTable.week == bindparam("week"))
        .order_by(PassedUpTable.account_id, PassedUpTable.product.desc(), PassedUpTable.parent_id)
    )
)
_ACCOUNTS = Query(
    lambda: (
        select(
            ClosedAccountTable.account_id,
            ClosedAccountTable.parent_id,
            ClosedAccountTable.code,
            ClosedAccountTable.name,
            ClosedAccountTable.kind,
            ClosedAccountTable.pending,
            ClosedAccountTable.balance,
            ClosedAccountTable.settled,
        )
        .where(ClosedAccountTable.week == bindparam("week"))
        .order_by(ClosedAccountTable.code)
    )
)
_EDITS = Query(
    lambda: (
        select(
            MakeupEditTable.account_id,
            MakeupEditTable.product,
            MakeupEditTable.week,
            MakeupEditTable.old,
            MakeupEditTable.new,
            MakeupEditTable.reason,
            UserTable.name,
            MakeupEditTable.at,
        )
        .join(UserTable, UserTable.id == MakeupEditTable.user_id)
        .order_by(MakeupEditTable.at, MakeupEditTable.id)
    )
)
_MAKEUP = Query(
    lambda: (
        select(AccountTable.code, MakeupTable.product, MakeupTable.cents)
        .join(AccountTable, AccountTable.id == MakeupTable.account_id)
        .order_by(AccountTable.code, MakeupTable.product.desc())
    )
)
_LATE_GAMES = Query(
    lambda: (
        select(func.count(LegTable.event_id.distinct()))
        .join(EventTable, EventTable.id == LegTable.event_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == LegTable.ticket_id)
        .where(
            EventTable.settled.is_(None),
            EventTable.result.is_(None),
            EventTable.start < bindparam("now"),
            func.coalesce(OutcomeTable.status, TicketStatus.OPEN.value) == TicketStatus.OPEN.value,
        )
    )
)


def list_sign_offs(reader: Reader, week: str) -> list[SignOff]:
    """What was signed off of a week's checklist, and by whom."""
    return [SignOff(*row) for row in reader.all(_SIGN_OFFS, week=week)]


def list_shares(reader: Reader, week: str) -> list[AgentShare]:
    """What every agent earned on a closed week; nothing of an open one."""
    return [AgentShare(*row) for row in reader.all(_SHARES, week=week)]


def list_heads(reader: Reader, week: str) -> list[Head]:
    """Who was active in a closed week, by channel; nothing of an open one."""
    return [Head(*row) for row in reader.all(_HEADS, week=week)]


def list_passed_up(reader: Reader, week: str) -> list[PassedUp]:
    """To whom agents that moved within a closed week passed what; nothing of an open one."""
    return [PassedUp(*row) for row in reader.all(_PASSED_UP, week=week)]


def list_closed_accounts(reader: Reader, week: str) -> list[ClosedAccount]:
    """Every account by code as a week closed on it; nothing of an open week."""
    return [ClosedAccount(*row) for row in reader.all(_ACCOUNTS, week=week)]


def list_corrections(reader: Reader, week: str) -> list[Correction]:
    """What a week holds about weeks that were closed before it, by account."""
    return [Correction(*row) for row in reader.all(_CORRECTIONS, week=week)]


def list_makeup_edits(reader: Reader) -> list[MakeupEdit]:
    """Every change of make-up by hand, oldest first."""
    return [MakeupEdit(*row) for row in reader.all(_EDITS)]


def list_makeup(reader: Reader) -> list[tuple[str, str, int]]:
    """What agents have to make up now: code, product, cents."""
    return [(code, product, cents) for code, product, cents in reader.all(_MAKEUP)]


def count_late_games(reader: Reader, now: int) -> int:
    """Games that began before a moment, have open wagers and no result."""
    row = reader.one(_LATE_GAMES, now=now)
    return 0 if row is None else int(row[0])
