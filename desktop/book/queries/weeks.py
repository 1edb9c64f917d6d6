"""Questions about weeks, and about the figures kept with every posting (RULES 27.6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, exists, func, or_, select, true
from sqlalchemy.sql import bindparam

from desktop.book.figures import Figure, FormerPlaces
from desktop.book.fold.stretches import Stint, list_stints
from desktop.book.queries.expressions import DAYS, last_wager_of_account
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
class PlayerFigure:
    """A player and the player's week.

    Attributes:
        is_former: Whether it is the part of the week before the player moved away.
    """

    code: str
    name: str
    figure: Figure
    is_former: bool = False


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
    """An agent or master in the tree; `parent_id` leads up to the house.

    The id is below 0 where it is a place in which it no longer stands.
    """

    id: int
    code: str
    name: str
    kind: str
    parent_id: int

    @property
    def is_former(self) -> bool:
        """Whether it moved within the week, and this is where it stood before."""
        return self.id < 0


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
    select(_PARENT, AccountTable.id, AccountTable.code, _NAME, _PENDING, *_SUMMED)
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


_LAST_WAGERS = Query(
    select(AccountTable.code, last_wager_of_account()).where(
        AccountTable.kind == AccountKind.PLAYER.value
    )
)
_PARENTS = Query(
    select(AccountTable.id, _PARENT, AccountTable.kind)
    .select_from(AccountTable)
    .outerjoin(ClosedAccountTable, _AS_CLOSED)
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
    if list_stints(reader, week):
        # Somebody moved, so that some players have a part of their week elsewhere.
        yield from (row for above, row in list_player_figures(reader, week) if above == agent_id)
        return
    for code, name, *sums in reader.stream(_PLAYERS, week=week, agent=agent_id):
        yield PlayerFigure(code, name, _figure((1, *sums)))


def list_player_figures(reader: Reader, week: str) -> list[tuple[int, PlayerFigure]]:
    """The week of every player by code, each with the id of the agent right above.

    A player who moved within the week has a row under each agent, or under each place that the
    agent had (`list_agents`): what was posted while it stood there. The balance goes along.
    """
    stints = list_stints(reader, week)
    if not stints:
        return [
            (agent_id, PlayerFigure(code, name, _figure((1, *sums))))
            for agent_id, _, code, name, *sums in reader.all(_ALL_PLAYERS, week=week)
        ]
    places = _places(reader, week, stints)
    found: list[tuple[int, PlayerFigure]] = []
    for agent_id, account_id, code, name, *sums in reader.all(_ALL_PLAYERS, week=week):
        *left, (_, last) = places.split(account_id, agent_id, _figure((1, *sums)))
        found += [(place, PlayerFigure(code, name, part, is_former=True)) for place, part in left]
        found.append((agent_id, PlayerFigure(code, name, last)))
    return found


def find_last_wagers(reader: Reader) -> dict[str, int | None]:
    """When every player last wagered, by code: milliseconds UTC, None for never."""
    return dict(reader.all(_LAST_WAGERS))


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
    """The week of all players right under each agent or master, by the agent's id.

    An agent that moved within the week has figures for its former places, too (`list_agents`).
    """
    if not list_stints(reader, week):
        return {agent_id: _figure(sums) for agent_id, *sums in reader.all(_BY_AGENT, week=week)}
    found: dict[int, Figure] = {}
    for agent_id, player in list_player_figures(reader, week):
        found[agent_id] = found.get(agent_id, Figure()) + player.figure
    return found


def list_agents(reader: Reader, week: str = "") -> list[AgentRow]:
    """Every master and agent by code; in a closed week those of then, where they stood then.

    One that moved within the week, or stands below one that did, has a row for each former place,
    with an id of its own below 0.
    """
    agents = [AgentRow(*row) for row in reader.all(_AGENTS, week=week)]
    stints = list_stints(reader, week)
    if not stints:
        return agents
    places = _places(reader, week, stints)
    by_id = {agent.id: agent for agent in agents}
    for agent_id, place, parent_id in places.agents(by_id):
        agents.append(replace(by_id[agent_id], id=place, parent_id=parent_id))
    return sorted(agents, key=lambda agent: agent.code)


def _places(reader: Reader, week: str, stints: Sequence[Stint]) -> FormerPlaces:
    rows = reader.all(_PARENTS, week=week)
    players = {account_id for account_id, _, kind in rows if kind == AccountKind.PLAYER}
    parents = {account_id: parent_id for account_id, parent_id, _ in rows}
    return FormerPlaces([stint for stint in stints if stint.account_id in players], stints, parents)


def _figure(sums: Row | list[int]) -> Figure:
    players, pending, carry, *days, payments, adjustments = (number or 0 for number in sums)
    return Figure(players, carry, tuple(days), payments, adjustments, pending)
