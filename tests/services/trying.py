"""How a right is tried: what the owner prepares, what somebody attempts, and where in the tree."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.rights import Right

# Where an agent stands: the account itself, one below it, and one of another agent.
PLACES = {"own": "M1", "subtree": "P1", "other": "Q1"}
EVERYWHERE = tuple(PLACES)


@dataclass(frozen=True)
class Attempt:
    """A way to try a right: `prepare` is the owner's, `act` is who is tried.

    `cells` are what SYNC 4.1 says of owner, manager, clerk, agent and auditor: F full, S the own
    part of the tree, g and s the same once it was given to that user, 2 with a second person,
    – not at all.
    """

    right: Right
    cells: str
    act: Callable
    prepare: Callable = lambda _shop, _code: None
    at: tuple[str, ...] = ("other",)


def player_at(code):
    return "P1" if code == "M1" else code
