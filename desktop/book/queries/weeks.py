"""Questions about weeks, and about the figures kept with every posting (RULES 27.6)."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, func, or_, select, true
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import DAYS
from desktop.book.statements import ConnectionReader, Query, Reader, Row
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import ClosedAccountTable, WeeklyTable, WeekTable
from desktop.domain.accounts import AccountKind


@dataclass(frozen=True, slots=True)
class WeekRow:
    """An accounting week; `starts_on` is an ISO day, `status` open, closing or closed."""

    starts_on: str
    status: str
    opened_seq: int
    closed_at: int | None
    closed_by: int | None
    statement: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """The week of one player, or of several together, in cents from the player's side.

    Attributes:
        players: How many it is the sum of.
        carry: What was brought forward into the week.
        days: The net of each of the seven days, in the order of the book's week.
        adjustments: Everything else that changed the balance.
        pending: The risk of what is open now; of a closed week, of what was open at its close.
    """

    players: int = 0
    carry: int = 0
    days: tuple[int, ...] = (0,) * 7
    payments: int = 0
    adjustments: int = 0
    pending: int = 0

    @property
    def week(self) -> int:
        """The net of the week: the sum of its days."""
        return sum(self.days)

    @property
    def balance(self) -> int:
        """What stood at the end of the week, or stands now while it is open."""
        return self.carry + self.week + self.payments + self.adjustments

    def __add__(self, other: "Figure") -> "Figure":
        return Figure(
            self.players + other.players,
            self.carry + other.carry,
            tuple(mine + theirs for mine, theirs in zip(self.days, other.days, strict=True)),
            self.payments + other.payments,
            self.adjustments + other.adjustments,
            self.pending + other.pending,
        )


@dataclass(frozen=True, slots=True)
class PlayerFigure:
    """A player and the player's week."""

    code: str
    name: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class WeekBalance:
    """The two sides of the ledger at the end of a week, in cents; together they make 0.

    Attributes:
        players: From players and agents, their side.
        house: From the house's side.
        till: The other side of every payment.
    """

    players: int
    house: int
    till: int

    @property
    def is_balanced(self) -> bool:
        """Whether nothing was lost or made up."""
        return self.players + self.house + self.till == 0


@dataclass(frozen=True, slots=True)
class AgentRow:
    """An agent or master in the tree; `parent_id` leads up to the house."""

    id: int
    code: str
    name: str
    kind: str
    parent_id: int


_WEEKS = Query(select(WeekTable).order_by(WeekTable.starts_on))
_POSTED = Query(
    select(WeeklyTable)
    .where(WeeklyTable.week == bindparam("week"))
    .order_by(WeeklyTable.account_id)
)
_SUMMED = (
    WeeklyTable.carry,
    *DAYS,
    WeeklyTable.payments,
    WeeklyTable.adjustments,
)


def _balance_of(accounts: ColumnElement[bool]) -> ColumnElement[int]:
    """What stood at the end of the week, of these accounts together."""
    balance = func.sum(sum(_SUMMED[1:], start=_SUMMED[0].expression)).filter(accounts)
    return func.coalesce(balance, 0)


# A player without a row in the week had no carry and did nothing.
_WEEK_OF_PLAYER = (WeeklyTable.account_id == AccountTable.id) & (
    WeeklyTable.week == bindparam("week")
)
# Of a closed week every account is as it was then: moved, renamed or opened since changes nothing.
_AS_CLOSED = (ClosedAccountTable.account_id == AccountTable.id) & (
    ClosedAccountTable.week == bindparam("week")
)
_EXISTED = ClosedAccountTable.account_id.is_not(None) | ~exists().where(
    ClosedAccountTable.week == bindparam("week")
)
_PARENT = func.coalesce(ClosedAccountTable.parent_id, AccountTable.parent_id)
_NAME = func.coalesce(ClosedAccountTable.name, AccountTable.name)
_PENDING = func.coalesce(ClosedAccountTable.pending, AccountTable.pending)
_PLAYERS = Query(
    select(AccountTable.code, _NAME, _PENDING, *_SUMMED)
    .outerjoin(WeeklyTable, _WEEK_OF_PLAYER)
    .outerjoin(ClosedAccountTable, _AS_CLOSED)
    .where(bindparam("agent") == _PARENT, AccountTable.kind == AccountKind.PLAYER.value, _EXISTED)
    .order_by(AccountTable.code)
)
_ALL_PLAYERS = Query(
    select(_PARENT, AccountTable.code, _NAME, _PENDING, *_SUMMED)
    .outerjoin(WeeklyTable, _WEEK_OF_PLAYER)
    .outerjoin(ClosedAccountTable, _AS_CLOSED)
    .where(AccountTable.kind == AccountKind.PLAYER.value, _EXISTED)
    .order_by(AccountTable.code)
)
_BALANCE = Query(
    select(
        _balance_of(AccountTable.kind == AccountKind.HOUSE.value),
        _balance_of(AccountTable.kind == AccountKind.CASH.value),
        _balance_of(true()),
    )
    .select_from(WeeklyTable)
    .join(AccountTable, AccountTable.id == WeeklyTable.account_id)
    .where(WeeklyTable.week == bindparam("week"))
)
_BY_AGENT = Query(
    select(
        _PARENT,
        func.count(),
        func.sum(_PENDING),
        *(func.coalesce(func.sum(column), 0) for column in _SUMMED),
    )
    .select_from(AccountTable)
    .outerjoin(WeeklyTable, _WEEK_OF_PLAYER)
    .outerjoin(ClosedAccountTable, _AS_CLOSED)
    .where(AccountTable.kind == AccountKind.PLAYER.value, _EXISTED)
    .group_by(_PARENT)
)
_AGENTS = Query(
    select(AccountTable.id, AccountTable.code, _NAME, AccountTable.kind, _PARENT)
    .select_from(AccountTable)
    .outerjoin(ClosedAccountTable, _AS_CLOSED)
    .where(
        or_(
            AccountTable.kind == AccountKind.MASTER.value,
            AccountTable.kind == AccountKind.AGENT.value,
        ),
        _EXISTED,
    )
    .order_by(AccountTable.code)
)


def list_weeks(reader: Reader) -> list[WeekRow]:
    """All weeks, oldest first; the last is open."""
    return [WeekRow(*row) for row in reader.all(_WEEKS)]


def list_posted_rows(reader: Reader, week: str) -> list[Row]:
    """The rows of the table of figures for a week, house and till included, as they are kept."""
    return reader.all(_POSTED, week=week)


def stream_player_figures(
    reader: ConnectionReader, week: str, agent_id: int
) -> Iterator[PlayerFigure]:
    """The week of each player right under an agent or master, by code.

    Args:
        reader: An open book.
        week: The ISO day the week starts on.
        agent_id: Players further down stand under agents of their own.
    """
    for code, name, *sums in reader.stream(_PLAYERS, week=week, agent=agent_id):
        yield PlayerFigure(code, name, _figure((1, *sums)))


def list_player_figures(reader: Reader, week: str) -> list[tuple[int, PlayerFigure]]:
    """The week of every player by code, each with the id of the agent right above."""
    return [
        (agent_id, PlayerFigure(code, name, _figure((1, *sums))))
        for agent_id, code, name, *sums in reader.all(_ALL_PLAYERS, week=week)
    ]


def find_week_balance(reader: Reader, week: str) -> WeekBalance:
    """Where players, house and till stood at the end of a week, or stand now."""
    row = reader.one(_BALANCE, week=week)
    house, till, everybody = (0, 0, 0) if row is None else row
    return WeekBalance(everybody - house - till, house, till)


def find_account_figures(reader: Reader, week: str) -> dict[int, Figure]:
    """The figure of every account that had one in a week, agents and house included, by id."""
    found = {}
    for row in reader.all(_POSTED, week=week):
        _, account_id, carry, *sums = row
        payments, adjustments = sums[7:9]
        found[account_id] = Figure(1, carry, tuple(sums[:7]), payments, adjustments)
    return found


def find_figures_by_agent(reader: Reader, week: str) -> dict[int, Figure]:
    """The week of all players right under each agent or master, by the agent's id."""
    return {agent_id: _figure(sums) for agent_id, *sums in reader.all(_BY_AGENT, week=week)}


def list_agents(reader: Reader, week: str = "") -> list[AgentRow]:
    """Every master and agent by code; in a closed week those of then, where they stood then."""
    return [AgentRow(*row) for row in reader.all(_AGENTS, week=week)]


def _figure(sums: Row | list[int]) -> Figure:
    players, pending, carry, *days, payments, adjustments = (number or 0 for number in sums)
    return Figure(players, carry, tuple(days), payments, adjustments, pending)
