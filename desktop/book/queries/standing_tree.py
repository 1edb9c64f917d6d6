"""Who stands where now: read once, and again only after somebody was opened, named or moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.figures import FormerPlaces
from desktop.book.fold.stretches import list_stints
from desktop.book.kept import Kept
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import ClosedAccountTable
from desktop.domain.accounts import AccountKind

# The facts whose folds write what is kept here (`tests/book/test_kept.py`); moves are no fact's.
CHANGED_BY = frozenset({"book.created", "account.opened", "accounts.opened", "account.changed"})

_NOW = Query(
    lambda: select(
        AccountTable.parent_id,
        AccountTable.id,
        AccountTable.code,
        AccountTable.name,
        AccountTable.kind,
    ).order_by(AccountTable.code)
)
_AT_CLOSE = Query(
    lambda: select(
        ClosedAccountTable.parent_id,
        ClosedAccountTable.account_id,
        ClosedAccountTable.code,
        ClosedAccountTable.name,
        ClosedAccountTable.kind,
        ClosedAccountTable.pending,
    ).where(ClosedAccountTable.week == bindparam("week"))
)
_CODE = itemgetter(2)
_AGENTS = frozenset({AccountKind.MASTER.value, AccountKind.AGENT.value})


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


@dataclass(frozen=True, slots=True)
class StandingTree:
    """The accounts of a book by code, without what changes with every wager.

    Attributes:
        players: Of each the id of who stands right above, its own id, code and name.
        agents: The same of masters and agents, with the kind besides.
        parents: Of every account who stands right above, by id; None above the house.
        pending: Of a closed week what was open at its close by id, cents; of now it is None.
    """

    players: tuple[Row, ...]
    agents: tuple[Row, ...]
    parents: Mapping[int, int | None]
    pending: Mapping[int, int] | None = None


def _tree_of(rows: Sequence[Row]) -> StandingTree:
    return StandingTree(
        tuple(row[:4] for row in rows if row[4] == AccountKind.PLAYER),
        tuple(row[:5] for row in rows if row[4] in _AGENTS),
        {row[1]: row[0] for row in rows},
    )


_TREE = Kept(lambda reader: _tree_of(reader.all(_NOW)), CHANGED_BY)


def read_tree(reader: Reader, week: str) -> StandingTree:
    """Who stands where, or of a closed week who stood where when it closed.

    To move, name or open somebody changes nothing in a week that is closed.
    """
    then = reader.all(_AT_CLOSE, week=week)
    if not then:
        return _TREE.of(reader)
    return replace(_tree_of(sorted(then, key=_CODE)), pending={row[1]: row[5] for row in then})


def read_former_places(reader: Reader, week: str, tree: StandingTree) -> FormerPlaces | None:
    """Where accounts stood in the stretches of a week; None where nobody moved."""
    stints = list_stints(reader, week)
    if not stints:
        return None
    players = {player[1] for player in tree.players}
    of_players = [stint for stint in stints if stint.account_id in players]
    return FormerPlaces(of_players, stints, tree.parents)


def list_agents(reader: Reader, week: str = "") -> list[AgentRow]:
    """Every master and agent by code; in a closed week those of then, where they stood then.

    One that moved within the week, or stands below one that did, has a row for each former place,
    with an id of its own below 0.
    """
    tree = read_tree(reader, week)
    agents = [
        AgentRow(agent_id, code, name, kind, parent_id)
        for parent_id, agent_id, code, name, kind in tree.agents
    ]
    places = read_former_places(reader, week, tree)
    if places is None:
        return agents
    by_id = {agent.id: agent for agent in agents}
    for agent_id, place, parent_id in places.agents(by_id):
        agents.append(replace(by_id[agent_id], id=place, parent_id=parent_id))
    return sorted(agents, key=lambda agent: agent.code)
