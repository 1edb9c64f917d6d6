"""The week of every player, read in one go and kept as rows until somebody looks at one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.figures import Figure, FormerPlaces, total_of
from desktop.book.queries.expressions import DAYS
from desktop.book.queries.standing_tree import StandingTree, read_former_places, read_tree
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import WeeklyTable

# One range of the table that is clustered by week; whoever did nothing has no row in it.
_SUMS = Query(
    lambda: select(
        WeeklyTable.account_id,
        WeeklyTable.carry,
        *DAYS,
        WeeklyTable.payments,
        WeeklyTable.adjustments,
    ).where(WeeklyTable.week == bindparam("week"))
)
_PENDING = Query(
    lambda: select(AccountTable.id, AccountTable.pending).where(AccountTable.pending != 0)
)
_NOTHING: Row = (0,) * 11
_COLUMNS = [itemgetter(place) for place in range(len(_NOTHING))]


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
class PlayerWeeks:
    """The week of every player, by code, each with the id of the agent right above.

    A player who moved within the week comes once under each agent, or under each place that the
    agent had (`list_agents`): what was posted while it stood there. The balance goes along.

    Attributes:
        tree: Who stands where.
        sums: By the id of those who have a row: the id, carry, the seven days, payments and
            adjustments, cents.
        pending: By the id of those who have anything open, cents.
        places: Where accounts stood that moved; None where nobody did.
    """

    tree: StandingTree
    sums: Mapping[int, Row]
    pending: Mapping[int, int]
    places: FormerPlaces | None = None

    def __len__(self) -> int:
        return len(self.tree.players)

    def __iter__(self) -> Iterator[tuple[int, PlayerFigure]]:
        for agent_id, account_id, code, name in self.tree.players:
            figure = self._figure(account_id)
            if self.places is not None:
                *left, (_, figure) = self.places.split(account_id, agent_id, figure)
                for place, part in left:
                    yield place, PlayerFigure(code, name, part, is_former=True)
            yield agent_id, PlayerFigure(code, name, figure)

    def by_agent(self) -> dict[int, list[PlayerFigure]]:
        """The players right under each agent, or under each place that it had, by code."""
        found: dict[int, list[PlayerFigure]] = defaultdict(list)
        for agent_id, player in self:
            found[agent_id].append(player)
        return found

    def figures_by_agent(self) -> dict[int, Figure]:
        """The week of all players right under each agent, or under each place that it had."""
        if self.places is not None:
            below = self.by_agent().items()
            return {place: total_of(player.figure for player in all_) for place, all_ in below}
        rows: dict[int, list[Row]] = defaultdict(list)
        pending: dict[int, int] = defaultdict(int)
        for agent_id, account_id, _, _ in self.tree.players:
            rows[agent_id].append(self.sums.get(account_id, _NOTHING))
            pending[agent_id] += self.pending.get(account_id, 0)
        return {
            agent_id: _figure(
                len(below), [sum(map(of, below)) for of in _COLUMNS], pending[agent_id]
            )
            for agent_id, below in rows.items()
        }

    def _figure(self, account_id: int) -> Figure:
        sums = self.sums.get(account_id, _NOTHING)
        return _figure(1, sums, self.pending.get(account_id, 0))


def read_player_weeks(reader: Reader, week: str) -> PlayerWeeks:
    """Read the week that starts on an ISO day; nothing of it is added up from postings."""
    tree = read_tree(reader, week)
    pending = dict(reader.all(_PENDING)) if tree.pending is None else tree.pending
    sums = {row[0]: row for row in reader.all(_SUMS, week=week)}
    return PlayerWeeks(tree, sums, pending, read_former_places(reader, week, tree))


def _figure(players: int, sums: Sequence[int], pending: int) -> Figure:
    return Figure(players, sums[1], tuple(sums[2:9]), sums[9], sums[10], pending)


def list_player_figures(reader: Reader, week: str) -> list[tuple[int, PlayerFigure]]:
    """The week of every player by code, each with the id of the agent or place right above."""
    return list(read_player_weeks(reader, week))
