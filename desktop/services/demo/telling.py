"""Doing the steps of a story in the order of its clock, many facts a commit."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from desktop.book.opening import Book, Command
from desktop.services.demo.clock import DemoClock
from desktop.services.users import Actor


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happens at a moment, inside the commit of its neighbours.

    Attributes:
        at: Milliseconds UTC.
        act: Records facts.
    """

    at: int
    act: Callable[[Command], object]


@dataclass(frozen=True, slots=True)
class Errand:
    """Something that happens at a moment by a command of its own."""

    at: int
    act: Callable[[], object]


def tell(
    book: Book, actor: Actor, clock: DemoClock, steps: Iterable[Step | Errand], until: int
) -> None:
    """Do the steps before a moment, earliest first; steps that stand together are one commit."""
    ordered = sorted((step for step in steps if step.at < until), key=lambda step: step.at)
    for is_errand, group in groupby(ordered, key=lambda step: isinstance(step, Errand)):
        if is_errand:
            for step in group:
                clock.now = step.at
                if isinstance(step, Errand):
                    step.act()
            continue
        with book.command(actor.author) as command:
            for step in group:
                clock.now = step.at
                if isinstance(step, Step):
                    step.act(command)
