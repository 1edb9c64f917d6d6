"""What an owner administers a node of the tree by: how many below, settle figure, who may what.

Everything comes from maintained rows: the heads of the last closed week, documents by account, the
settings; no ticket is read (FEATURES 3).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.holders import given_rights
from desktop.book.queries.account_tree import AccountNode, Administration
from desktop.book.queries.people import list_users
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import SettingTable
from desktop.book.tables.money import DocumentTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import ClosedAccountTable, HeadTable, WeekTable
from desktop.domain.accounts import AccountKind
from desktop.domain.rights import Holder, Role

_AGENTS = frozenset({AccountKind.MASTER.value, AccountKind.AGENT.value})
_PLAYERS_FIGURE, _AGENTS_FIGURE = "credit/settle_figure", "week/agents_figure"


_LAST_MONEY = (
    # The index on (account_id, id) leads straight to it; ids grow with time within a station.
    select(DocumentTable.at)
    .where(DocumentTable.account_id == AccountTable.id)
    .order_by(DocumentTable.id.desc())
    .limit(1)
    .scalar_subquery()
)
_OWN = Query(lambda: select(AccountTable.id, AccountTable.balance, _LAST_MONEY))
_FIGURES = Query(
    lambda: select(
        SettingTable.account_id,
        SettingTable.key,
        SettingTable.value,
        SettingTable.temporary,
        SettingTable.until,
    ).where(SettingTable.key.in_((_PLAYERS_FIGURE, _AGENTS_FIGURE)))
)
_LAST_CLOSED = Query(
    lambda: select(func.max(WeekTable.starts_on)).where(WeekTable.status == "closed")
)
_ACTIVE = Query(
    lambda: (
        select(HeadTable.agent_id, func.count(HeadTable.account_id.distinct()))
        .where(HeadTable.week == bindparam("week"))
        .group_by(HeadTable.agent_id)
    )
)
_ABOVE_THEN = Query(
    lambda: select(ClosedAccountTable.account_id, ClosedAccountTable.parent_id).where(
        ClosedAccountTable.week == bindparam("week"),
        ClosedAccountTable.kind != AccountKind.PLAYER.value,
    )
)


def with_administration(
    reader: Reader, nodes: Sequence[AccountNode], day: str
) -> list[AccountNode]:
    """The nodes with what stands behind each.

    Args:
        reader: An open book.
        nodes: The whole tree.
        day: The ISO figure day for which temporary settings count.
    """
    above = {node.id: node.parent_id for node in nodes}
    figures = _settle_figures(reader, nodes, day)
    agents = _count_up({n.id: 1 for n in nodes if n.kind in _AGENTS}, above)
    active, week_closed = _active_last_week(reader)
    holders = _holders(reader)
    own = {account: (balance, last) for account, balance, last in reader.all(_OWN)}
    found = []
    for node in nodes:
        balance, last = own[node.id]
        is_player, is_house = node.kind == AccountKind.PLAYER, node.kind == AccountKind.HOUSE
        behind = Administration(
            own_balance=None if is_house else balance,
            settle_figure=None if is_house else figures.get(node.id),
            agents=agents.get(node.id, 0) - (node.kind in _AGENTS),
            active=active.get(node.id, 0) if week_closed and not is_player else None,
            last_money=last,
            holders=tuple(holders.get(node.id, ())),
        )
        found.append(replace(node, behind=behind))
    return found


def _count_up(counts: Mapping[int, int], above: Mapping[int, int | None]) -> dict[int, int]:
    """Each node's count with those of everybody below."""
    sums: dict[int, int] = defaultdict(int)
    for account_id, count in counts.items():
        place: int | None = account_id
        while place is not None:
            sums[place] += count
            place = above.get(place)
    return sums


def _active_last_week(reader: Reader) -> tuple[dict[int, int], bool]:
    row = reader.one(_LAST_CLOSED)
    week = None if row is None else row[0]
    if week is None:
        return {}, False
    then: dict[int, int | None] = dict(reader.all(_ABOVE_THEN, week=week))
    return _count_up(dict(reader.all(_ACTIVE, week=week)), then), True


def _settle_figures(reader: Reader, nodes: Sequence[AccountNode], day: str) -> dict[int, int]:
    """The settle figure in effect of each node that has one, its own or the nearest above."""
    own: dict[tuple[int, str], int] = {}
    for account_id, key, value, temporary, until in reader.all(_FIGURES):
        is_temporary = temporary is not None and until >= day
        kept = temporary if is_temporary else value
        if kept is not None:
            own[account_id, key] = int(kept)
    above = {node.id: node.parent_id for node in nodes}
    found = {}
    for node in nodes if own else ():
        key = _PLAYERS_FIGURE if node.kind == AccountKind.PLAYER else _AGENTS_FIGURE
        place: int | None = node.id
        while place is not None and (place, key) not in own:
            place = above.get(place)
        if place is not None:
            found[node.id] = own[place, key]
    return found


def _holders(reader: Reader) -> dict[int, list[Holder]]:
    found: dict[int, list[Holder]] = defaultdict(list)
    for user in list_users(reader):
        if user.active and user.account_id is not None:
            given = given_rights(user.rights)
            holder = Holder(user.id, user.name, Role(user.role), user.account_id, given)
            found[user.account_id].append(holder)
    return found
