"""What changed of an event's day, start or status, kept so that clerks are told (FEATURES 68)."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert

# A game that is played and reviewed takes its usual way.
_USUAL = frozenset({"scheduled", "final"})


class Schedule(NamedTuple):
    """When an event is, and whether: ISO day, milliseconds UTC or None, status."""

    day: str
    start: int | None
    status: str


def keep_change(fact: Fact, event_id: int, was: Schedule, now: Schedule) -> Iterator[Change]:
    """A row for a change that wagers on an event are told of; none where there is no such."""
    is_usual = was[:2] == now[:2] and {was.status, now.status} <= _USUAL
    if was != now and not is_usual:
        yield Insert("start_change", [(fact.seq, event_id, *was, *now, fact.actor, fact.wall)])
