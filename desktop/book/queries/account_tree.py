"""The tree of accounts with its money rolled up, from the maintained sums (never from tickets)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Integer, case, cast, func, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.stretches import list_stints
from desktop.book.queries.expressions import NET_OF_WEEK, last_wager_of_account
from desktop.book.queries.player_weeks import read_player_weeks
from desktop.book.queries.standing_tree import list_agents
from desktop.book.queries.watched import list_pinned
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import SettingTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.rights import Holder


@dataclass(frozen=True, slots=True)
class Administration:
    """What stands behind a node beside the money of its players; cents, milliseconds UTC.

    Attributes:
        own_balance: Of the account itself, from its own side; None for the house.
        settle_figure: From which balance on it is settled, its own or inherited; None without one.
        agents: Masters and agents below.
        active: Players below with a wager in the last closed week, where they stood then; None
            before a week was closed.
        last_money: When a transaction was last posted to the account itself.
        holders: The active users who are held to this part of the tree.
    """

    own_balance: int | None = None
    settle_figure: int | None = None
    agents: int = 0
    active: int | None = None
    last_money: int | None = None
    holders: tuple[Holder, ...] = ()


@dataclass(frozen=True, slots=True)
class AccountNode:
    """An account in the tree; money in cents from the player's side.

    A player's money is the player's own; everybody else's is the sum of the players below.

    Attributes:
        parent_id: None at the top.
        players: How many players stand below, or 1 for a player.
        week: The net of the week that was asked for; above players what those below made while
            they stood there (FEATURES 1).
        available: What can still be risked (RULES 25.1), with unexpired temporary credit.
        last_wager: Milliseconds UTC, or None.
        rating: What kind of player it is, its own or the nearest above it.
        is_pinned: Whether somebody pinned it to the player watch.
        behind: What it is administered by, where that was asked for.
    """

    id: int
    code: str
    name: str
    kind: str
    parent_id: int | None
    status: str
    credit_limit: int
    players: int
    week: int
    balance: int
    pending: int
    available: int
    last_wager: int | None
    rating: str = ""
    is_pinned: bool = False
    behind: Administration = Administration()


# Stopped credit counts again once nothing is owed.
_CREDIT = case(
    ((AccountTable.credit_stopped == 1) & (AccountTable.balance < 0), 0),
    else_=AccountTable.credit_limit,
)
_OWN = (
    select(
        AccountTable.id,
        _CREDIT.label("credit"),
        AccountTable.balance,
        AccountTable.pending,
        AccountTable.reserved,
        func.coalesce(NET_OF_WEEK, 0).label("week"),
        last_wager_of_account().label("last_wager"),
    )
    .outerjoin(
        WeeklyTable,
        (WeeklyTable.account_id == AccountTable.id) & (WeeklyTable.week == bindparam("week")),
    )
    .where(AccountTable.kind == "player")
    .cte("own")
)
_ABOVE = select(AccountTable.id.label("top"), AccountTable.id.label("id")).cte(
    "above", recursive=True
)
_CHILD = aliased(AccountTable)
_ABOVE = _ABOVE.union_all(
    select(_ABOVE.c.top, _CHILD.id).join(_CHILD, _CHILD.parent_id == _ABOVE.c.id)
)
_ROLLED = (
    select(
        _ABOVE.c.top,
        func.count().label("players"),
        func.sum(_OWN.c.week).label("week"),
        func.sum(_OWN.c.balance).label("balance"),
        func.sum(_OWN.c.pending).label("pending"),
        func.sum(_OWN.c.credit + _OWN.c.balance - _OWN.c.pending - _OWN.c.reserved).label(
            "available"
        ),
        func.max(_OWN.c.last_wager).label("last_wager"),
    )
    .select_from(_ABOVE)
    .join(_OWN, _OWN.c.id == _ABOVE.c.id)
    .group_by(_ABOVE.c.top)
    .cte("rolled")
)
_RATINGS = Query(
    lambda: select(SettingTable.account_id, SettingTable.value).where(
        SettingTable.key == "rating", SettingTable.value.is_not(None)
    )
)
_LENT = Query(
    lambda: (
        select(SettingTable.account_id, cast(SettingTable.temporary, Integer))
        .join(AccountTable, AccountTable.id == SettingTable.account_id)
        .where(
            SettingTable.key == "credit/temporary",
            SettingTable.temporary.is_not(None),
            SettingTable.until >= bindparam("day"),
            # Stopped credit lends nothing while anything is owed.
            (AccountTable.credit_stopped == 0) | (AccountTable.balance >= 0),
        )
    )
)
_KIND_ORDER = case({"house": 0, "master": 1, "agent": 2, "player": 3}, value=AccountTable.kind)
_TREE = Query(
    lambda: (
        select(
            AccountTable.id,
            AccountTable.code,
            AccountTable.name,
            AccountTable.kind,
            AccountTable.parent_id,
            AccountTable.status,
            AccountTable.credit_limit,
            func.coalesce(_ROLLED.c.players, 0),
            func.coalesce(_ROLLED.c.week, 0),
            func.coalesce(_ROLLED.c.balance, 0),
            func.coalesce(_ROLLED.c.pending, 0),
            func.coalesce(_ROLLED.c.available, 0),
            _ROLLED.c.last_wager,
        )
        .outerjoin(_ROLLED, _ROLLED.c.top == AccountTable.id)
        .where(AccountTable.kind != "cash")
        .order_by(_KIND_ORDER, AccountTable.code)
    )
)


def list_account_nodes(reader: Reader, week: str, day: str = "9999") -> list[AccountNode]:
    """The whole tree without the till, whoever stands above first, then by code.

    Args:
        reader: An open book.
        week: The ISO day that the week of the figures starts on.
        day: The ISO figure day for whose temporary credit is asked; without one none counts.
    """
    nodes = _with_moved(reader, week, [AccountNode(*row) for row in reader.all(_TREE, week=week)])
    lent: dict[int, int] = dict(reader.all(_LENT, day=day))
    nodes = _with_lent(nodes, lent) if lent else nodes
    own: dict[int, str] = dict(reader.all(_RATINGS))
    nodes = _rated(nodes, own) if own else nodes
    pinned = list_pinned(reader, day)
    return [replace(n, is_pinned=True) if n.id in pinned else n for n in nodes] if pinned else nodes


def _with_moved(reader: Reader, week: str, nodes: list[AccountNode]) -> list[AccountNode]:
    """The nodes with what was made before a move in the weeks of those it was made under."""
    if not list_stints(reader, week):
        return nodes
    places = {agent.id: agent for agent in list_agents(reader, week)}
    now = {agent.code: agent.id for agent in places.values() if agent.id > 0}
    weeks: dict[int, int] = defaultdict(int)
    for agent_id, figure in read_player_weeks(reader, week).figures_by_agent().items():
        place = places.get(agent_id)
        while place is not None:
            weeks[now[place.code]] += figure.week
            place = places.get(place.parent_id or 0)
    return [replace(n, week=weeks[n.id]) if n.id in places else n for n in nodes]


def _with_lent(nodes: list[AccountNode], lent: Mapping[int, int]) -> list[AccountNode]:
    """The nodes with the temporary credit of each player, counted up to the house."""
    above = {node.id: node.parent_id for node in nodes}
    added: dict[int, int] = defaultdict(int)
    for player, cents in lent.items():
        place: int | None = player
        while place is not None:
            added[place] += cents
            place = above.get(place)
    return [replace(node, available=node.available + added[node.id]) for node in nodes]


def _rated(nodes: list[AccountNode], own: Mapping[int, str]) -> list[AccountNode]:
    """The nodes with the rating that each has, or inherits."""
    above = {node.id: node.parent_id for node in nodes}

    def rating(account_id: int | None) -> str:
        while account_id is not None and account_id not in own:
            account_id = above.get(account_id)
        return own.get(account_id or 0, "")

    return [replace(node, rating=rating(node.id)) for node in nodes]
