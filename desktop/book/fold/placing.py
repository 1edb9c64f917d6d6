"""Folds of moves in the tree: ordered, taken back, and taken once their day has come.

A move counts from the first fact on that was written at or after its time, whatever that fact is.
What the open week had come to is kept then for each account whose way to the house changes.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.fold.conflicts import Part, tell_left_out
from desktop.book.fold.week_sums import player_weeks
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.house import BookTable, SettingTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.placing import MoveTable
from desktop.book.tables.weeks import WeeklyTable, WeekTable
from desktop.domain.accounts import AccountKind
from desktop.domain.placing import Place, find_move_problem, list_below
from desktop.domain.settings.registry import find_setting
from desktop.domain.sharing import HORSES, SPORTS, Volume
from desktop.domain.standing import Status

# Beyond every time and every place.
NEVER = 1 << 62

_DUE = Query(
    lambda: (
        select(
            MoveTable.id,
            MoveTable.account_id,
            MoveTable.from_id,
            MoveTable.to_id,
            MoveTable.inherit,
        )
        .where(MoveTable.state == "waiting", MoveTable.at <= bindparam("wall"))
        .order_by(MoveTable.at, MoveTable.id, MoveTable.account_id)
    )
)
_FIRST_DUE = Query(
    lambda: select(MoveTable.at).where(MoveTable.state == "waiting").order_by(MoveTable.at).limit(1)
)
_WAITING = Query(
    lambda: select(MoveTable.account_id, MoveTable.id).where(MoveTable.state == "waiting")
)
_TREE = Query(
    lambda: select(
        AccountTable.id,
        AccountTable.code,
        AccountTable.kind,
        AccountTable.status,
        AccountTable.parent_id,
    )
)
_OPEN = Query(
    lambda: select(BookTable.open_week, WeekTable.opened_seq).join(
        WeekTable, WeekTable.starts_on == BookTable.open_week
    )
)
_SUMS = Query(
    lambda: select(
        WeeklyTable.account_id,
        WeeklyTable.d0,
        WeeklyTable.d1,
        WeeklyTable.d2,
        WeeklyTable.d3,
        WeeklyTable.d4,
        WeeklyTable.d5,
        WeeklyTable.d6,
        WeeklyTable.payments,
        WeeklyTable.adjustments,
        WeeklyTable.handle,
        WeeklyTable.smaller,
    ).where(WeeklyTable.week == bindparam("week"))
)
_OWN_SETTINGS = Query(
    lambda: select(SettingTable.key).where(
        SettingTable.account_id == bindparam("account"),
        SettingTable.value.is_not(None) | SettingTable.temporary.is_not(None),
    )
)
_NO_SUMS = (0,) * 11


def read_tree(reader: Reader) -> dict[int, Place]:
    """Every account with its place."""
    return {
        account_id: Place(code, AccountKind(kind), Status(status), parent_id)
        for account_id, code, kind, status, parent_id in reader.all(_TREE)
    }


def find_first_due(reader: Reader) -> int | None:
    """When the first of the moves that wait takes effect, milliseconds UTC; None without one."""
    row = reader.one(_FIRST_DUE)
    return None if row is None else int(row[0])


def find_next_move(reader: Reader) -> int:
    """As `find_first_due`; a time that never comes where no move waits."""
    due = find_first_due(reader)
    return NEVER if due is None else due


def move_accounts(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `accounts.moved`; without effect for those that wait already or stand elsewhere."""
    body = fact.body
    tree = read_tree(reader)
    waiting = {account for account, _ in reader.all(_WAITING)}
    target = tree.get(body["target"])
    still = [
        (account, above)
        for account, above in body["accounts"]
        if account in tree
        and target is not None
        and tree[account].parent_id == above
        and account not in waiting
    ]
    if still:
        said = (body["target"], int(body["inherit"]), body["at"], "waiting", "", fact.actor)
        rows: list[Row] = [
            (fact.number, account, above, *said, fact.wall, body["reason"], None)
            for account, above in still
        ]
        yield Insert("move", rows)
    gone = {account for account, _ in body["accounts"]} - {account for account, _ in still}
    lost = [_left_out(tree, account, target) for account in sorted(gone)]
    yield from tell_left_out(fact, lost, is_all=not still)


def _left_out(tree: Mapping[int, Place], account: int, target: Place | None) -> Part:
    own = tree.get(account)
    above = None if own is None else tree.get(own.parent_id or 0)
    return (
        str(account) if own is None else own.code,
        "" if target is None else target.code,
        "" if above is None else above.code,
    )


def drop_move(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `accounts.move_dropped`; what took effect already stays."""
    move = fact.body["move"]
    waiting = [(account, of) for account, of in reader.all(_WAITING) if of == move]
    if waiting:
        yield Update("move", ("state",), [("dropped", of, account) for account, of in waiting])


def take_due_moves(reader: Reader, seq: int, wall: int) -> Iterator[Change]:
    """The changes of every move that is due for a fact at this place and time (UTC)."""
    due = reader.all(_DUE, wall=wall)
    if not due:
        return
    before = read_tree(reader)
    after = dict(before)
    ended: list[Row] = []
    gone: list[tuple[int, int, int]] = []
    for move, account, above, target, inherit in due:
        problem = find_move_problem(after, account, target)
        if after[account].parent_id != above:
            problem = f"{after[account].code} no longer stood where it was."
        if problem is None:
            after[account] = after[account]._replace(parent_id=target)
            gone.append((account, target, inherit))
        state = ("done", "", seq) if problem is None else ("lapsed", problem, None)
        ended.append((*state, move, account))
    yield Update("move", ("state", "why", "done_seq"), ended)
    if not gone:
        return
    moved = frozenset(account for account, _, _ in gone)
    yield Insert("stint", list(_stints(reader, seq, before, moved)))
    yield Update("account", ("parent_id",), [(target, account) for account, target, _ in gone])
    for account, _, inherit in gone:
        if inherit:
            yield from _inherit(reader, account)


def _stints(
    reader: Reader, seq: int, before: dict[int, Place], moved: frozenset[int]
) -> Iterator[Row]:
    week, opened_seq = reader.one(_OPEN) or ("", 0)
    sums = {account: row for account, *row in reader.all(_SUMS, week=week)}
    shared = player_weeks(reader, week, opened_seq)
    for account in list_below(before, moved):
        of = shared.get(account)
        horses = Volume() if of is None else of.volumes.get(HORSES, Volume())
        free = {} if of is None else of.free
        yield (
            week, account, seq, before[account].parent_id, *sums.get(account, _NO_SUMS),
            horses.net_loss, horses.handle, horses.smaller,
            free.get(SPORTS, 0), free.get(HORSES, 0),
        )  # fmt: skip


def _inherit(reader: Reader, account: int) -> Iterator[Change]:
    """Drop what an account has set itself, but for what nobody could inherit."""
    rows = [
        (account, key, None, None, None)
        for (key,) in reader.all(_OWN_SETTINGS, account=account)
        if is_inherited(key)
    ]
    if rows:
        yield Put("setting", rows)


def is_inherited(key: str) -> bool:
    """Whether an account without a value of its own takes this setting from above."""
    setting = find_setting(key)
    return setting is not None and not setting.is_own
