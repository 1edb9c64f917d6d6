"""The stretches of a week between moves: who stood where, and what each came to there."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.fold.week_sums import PlayerWeek
from desktop.book.statements import Query, Reader
from desktop.book.tables.placing import StintTable
from desktop.domain.sharing import HORSES, SPORTS, Volume

_DAYS = (
    StintTable.d0, StintTable.d1, StintTable.d2, StintTable.d3, StintTable.d4, StintTable.d5,
    StintTable.d6,
)  # fmt: skip
_STINTS = Query(
    lambda: (
        select(
            StintTable.account_id,
            StintTable.seq,
            StintTable.parent_id,
            *_DAYS,
            StintTable.payments,
            StintTable.adjustments,
            StintTable.handle,
            StintTable.smaller,
            StintTable.horses,
            StintTable.horses_handle,
            StintTable.horses_smaller,
            StintTable.free,
            StintTable.free_horses,
        )
        .where(StintTable.week == bindparam("week"))
        .order_by(StintTable.account_id, StintTable.seq)
    )
)


class Stint(NamedTuple):
    """What an account's week had come to when its way to the house changed; cents.

    Attributes:
        seq: The place of the first fact after.
        parent_id: Right above it until then.
        days: From the beginning of the week, as the rest.
    """

    account_id: int
    seq: int
    parent_id: int
    days: tuple[int, ...]
    payments: int
    adjustments: int
    handle: int
    smaller: int
    horses: int
    horses_handle: int
    horses_smaller: int
    free: int
    free_horses: int

    @property
    def sums(self) -> tuple[int, ...]:
        """The seven days, payments, adjustments."""
        return (*self.days, self.payments, self.adjustments)

    @property
    def week(self) -> PlayerWeek:
        """What is shared, from the beginning of the week."""
        horses = Volume(self.horses, self.horses_handle, self.horses_smaller)
        sports = Volume(-sum(self.days), self.handle, self.smaller) - horses
        volumes = {SPORTS: sports, HORSES: horses}
        return PlayerWeek(volumes, {SPORTS: self.free, HORSES: self.free_horses})


def list_stints(reader: Reader, week: str) -> list[Stint]:
    """The stints of a week by account, the earliest of each first; as a rule there are none."""
    return [
        Stint(account_id, seq, parent_id, tuple(sums[:7]), *sums[7:])
        for account_id, seq, parent_id, *sums in reader.all(_STINTS, week=week)
    ]


def parents_until(
    stints: Sequence[Stint], seq: int | None, now: Mapping[int, int | None]
) -> dict[int, int | None]:
    """Who stood above each account before a place in the journal.

    Args:
        stints: Of the week that the place is in.
        seq: The first fact after a stretch; None is the stretch that goes on.
        now: Who stands above each account after the last of them.
    """
    found = dict(now)
    if seq is not None:
        for stint in reversed(stints):
            if stint.seq >= seq:
                found[stint.account_id] = stint.parent_id
    return found


def split_week(stints: Sequence[Stint], whole: PlayerWeek) -> dict[int | None, PlayerWeek]:
    """The week of one account, stretch by stretch, by the place that ends each.

    Args:
        stints: All of this account, the earliest first.
        whole: From the beginning of the week until now.
    """
    if not stints:
        return {None: whole}
    found: dict[int | None, PlayerWeek] = {}
    before = PlayerWeek({}, {})
    for seq, week in (*((stint.seq, stint.week) for stint in stints), (None, whole)):
        found[seq] = _less(week, before)
        before = week
    return found


def _less(week: PlayerWeek, before: PlayerWeek) -> PlayerWeek:
    nothing = Volume()
    volumes = {}
    for product in {**before.volumes, **week.volumes}:
        volumes[product] = week.volumes.get(product, nothing) - before.volumes.get(product, nothing)
    products = {**before.free, **week.free}
    free = {p: week.free.get(p, 0) - before.free.get(p, 0) for p in products}
    return PlayerWeek(volumes, free)
