"""What a week came to for those who share it: volumes by product, and heads by channel."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.money import PostingTable, posting_id
from desktop.book.tables.wagers import OutcomeTable, TicketTable
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.billing import billing_channel
from desktop.domain.sharing import HORSES, SPORTS, Volume
from desktop.domain.tickets import TicketKind, TicketStatus

_WITHOUT_ACTION = (TicketStatus.VOID.value, TicketStatus.NO_ACTION.value, TicketStatus.OPEN.value)
_IS_HORSE: ColumnElement[bool] = TicketTable.kind == TicketKind.HORSE.value
_NET = (
    WeeklyTable.d0 + WeeklyTable.d1 + WeeklyTable.d2 + WeeklyTable.d3
    + WeeklyTable.d4 + WeeklyTable.d5 + WeeklyTable.d6
)  # fmt: skip
_WEEK = Query(
    lambda: select(WeeklyTable.account_id, _NET, WeeklyTable.handle, WeeklyTable.smaller).where(
        WeeklyTable.week == bindparam("week")
    )
)


# The net of tickets that may count apart: horses and free plays.
_APART = Query(
    lambda: (
        select(
            PostingTable.account_id, _IS_HORSE, TicketTable.free_play, func.sum(PostingTable.cents)
        )
        .join(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .where(
            PostingTable.id >= bindparam("first"),
            TicketTable.lay_off == 0,
            or_(_IS_HORSE, TicketTable.free_play == 1),
        )
        .group_by(PostingTable.account_id, _IS_HORSE, TicketTable.free_play)
    )
)
_HORSES_HANDLE = Query(
    lambda: (
        select(
            TicketTable.account_id,
            func.sum(TicketTable.risk),
            func.sum(func.min(TicketTable.risk, TicketTable.win)),
        )
        .join(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            _IS_HORSE,
            TicketTable.lay_off == 0,
            OutcomeTable.week == bindparam("week"),
            *(OutcomeTable.status != status for status in _WITHOUT_ACTION),
        )
        .group_by(TicketTable.account_id)
    )
)
_WRITTEN = Query(
    lambda: (
        select(TicketTable.account_id, TicketTable.kind, TicketTable.channel, func.count())
        .where(TicketTable.seq > bindparam("opened"), TicketTable.lay_off == 0)
        .group_by(TicketTable.account_id, TicketTable.kind, TicketTable.channel)
        .order_by(TicketTable.account_id, TicketTable.kind, TicketTable.channel)
    )
)


class PlayerWeek(NamedTuple):
    """A player's week by product; `free` is the part of it that was won with free plays."""

    volumes: Mapping[str, Volume]
    free: Mapping[str, int]

    def shared(self, *, with_free_play: bool) -> Mapping[str, Volume]:
        """What counts in the week that is shared with an agent (RULES 20.3)."""
        if with_free_play:
            return self.volumes
        return {
            product: volume + Volume(self.free.get(product, 0))
            for product, volume in self.volumes.items()
        }


def player_weeks(reader: Reader, week: str, opened_seq: int) -> dict[int, PlayerWeek]:
    """The week of every account that had one, net losses positive when it lost.

    Args:
        reader: A book in which this week is open.
        week: The ISO day it starts on.
        opened_seq: The place of the fact that opened it.
    """
    horses: dict[int, int] = defaultdict(int)
    free: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    first = posting_id(opened_seq + 1, 0)
    for account_id, is_horse, free_play, cents in reader.all(_APART, first=first):
        if is_horse:
            horses[account_id] += cents
        if free_play:
            free[account_id][HORSES if is_horse else SPORTS] += cents
    handles: dict[int, tuple[int, int]] = {}
    if horses:
        rows = reader.all(_HORSES_HANDLE, week=week)
        handles = {account_id: (risk, smaller) for account_id, risk, smaller in rows}
    found = {}
    for account_id, net, handle, smaller in reader.all(_WEEK, week=week):
        of_horses = Volume(-horses.get(account_id, 0), *handles.get(account_id, (0, 0)))
        volumes = {SPORTS: Volume(-net, handle, smaller) - of_horses}
        if of_horses != Volume():
            volumes[HORSES] = of_horses
        found[account_id] = PlayerWeek(volumes, free.get(account_id, {}))
    return found


def heads(reader: Reader, opened_seq: int) -> dict[int, dict[str, int]]:
    """How many wagers each account had accepted since a week was opened, by channel."""
    found: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for account_id, kind, channel, count in reader.all(_WRITTEN, opened=opened_seq):
        found[account_id][billing_channel(kind, channel)] += count
    return found
