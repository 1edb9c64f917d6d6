"""The fewest steps that turn one list of keys into another."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

STEPS_AT_MOST = 400


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the places `first` to `last` out."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Reorder:
    """Bring what is there into this order."""

    keys: tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Insert:
    """Put keys in, the first of them at place `first`."""

    first: int
    keys: tuple[Hashable, ...]


Step = Remove | Reorder | Insert


def steps_between(
    before: Sequence[Hashable], after: Sequence[Hashable], at_most: int | None = STEPS_AT_MOST
) -> list[Step] | None:
    """The steps from `before` to `after`, to be taken one after the other.

    None when there would be more than `at_most`: starting anew is then cheaper for every view.
    """
    if list(before) == list(after):
        return []
    kept_in_after = set(after)
    removals = _removals(before, kept_in_after)
    had_before = set(before)
    insertions = _insertions(after, had_before)
    if at_most is not None and len(removals) + len(insertions) > at_most:
        return None
    survivors = [key for key in before if key in kept_in_after]
    survivors_wanted = [key for key in after if key in had_before]
    steps: list[Step] = list(removals)
    if survivors != survivors_wanted:
        steps.append(Reorder(tuple(survivors_wanted)))
    steps.extend(insertions)
    return steps


def _removals(before: Sequence[Hashable], kept: set[Hashable]) -> list[Remove]:
    """Last run first, so that the places of the others stay true."""
    removals: list[Remove] = []
    last: int | None = None
    for place in range(len(before) - 1, -1, -1):
        if before[place] not in kept:
            last = place if last is None else last
        elif last is not None:
            removals.append(Remove(place + 1, last))
            last = None
    if last is not None:
        removals.append(Remove(0, last))
    return removals


def _insertions(after: Sequence[Hashable], had: set[Hashable]) -> list[Insert]:
    """First run first: each place is then the final one."""
    insertions: list[Insert] = []
    run: list[Hashable] = []
    for place, key in enumerate(after):
        if key not in had:
            run.append(key)
        elif run:
            insertions.append(Insert(place - len(run), tuple(run)))
            run = []
    if run:
        insertions.append(Insert(len(after) - len(run), tuple(run)))
    return insertions
