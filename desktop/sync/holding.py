"""What is held up for a while, by itself: one direction, the cosigning, or the whole line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from desktop.sync.backoff import LONGEST_MS, Draw
from desktop.sync.errands import (
    BeginLife,
    Cosign,
    Errand,
    Failure,
    Fill,
    GiveBack,
    Probe,
    Pull,
    Push,
    TakeBack,
    Wait,
)
from desktop.sync.standing import Problem
from desktop.sync.wire import Code

FOR_GOOD = 1 << 62


class Way(IntEnum):
    """What can be held up; the first that is, is what a person is told of."""

    LINE = 1
    PUSH = 2
    PULL = 3
    COSIGN = 4
    FILL = 5


_WAYS: Mapping[type[Errand], Way] = {
    Push: Way.PUSH,
    Pull: Way.PULL,
    Wait: Way.PULL,
    Probe: Way.LINE,
    GiveBack: Way.LINE,
    TakeBack: Way.LINE,
    BeginLife: Way.LINE,
    Cosign: Way.COSIGN,
    Fill: Way.FILL,
}

_BY_CODE: Mapping[Code, tuple[Way | None, Problem]] = {
    Code.UNKNOWN_TYPE: (None, Problem.UPDATE_SERVER),
    Code.MIN_APP: (Way.PULL, Problem.UPDATE_STATION),
    Code.UNSIGNED: (Way.LINE, Problem.UNKNOWN_HERE),
    Code.NOT_FOUND: (Way.LINE, Problem.UNKNOWN_HERE),
    Code.TOO_LARGE: (None, Problem.TOO_LARGE),
}

_BY_FAILURE: Mapping[Failure, tuple[Way, Problem]] = {
    Failure.STRANGER: (Way.LINE, Problem.STRANGER),
    Failure.BROKEN: (Way.PULL, Problem.BROKEN),
    Failure.NEWER: (Way.PULL, Problem.UPDATE_STATION),
    Failure.DIFFERENT: (Way.PULL, Problem.TABLES_DIFFER),
    Failure.UNFILLED: (Way.PULL, Problem.UNFILLED),
    Failure.ASTRAY: (Way.FILL, Problem.BROKEN),
    Failure.UNDECIDED: (Way.PULL, Problem.TABLES_DIFFER),
    Failure.OTHERS_DIFFER: (Way.COSIGN, Problem.OTHERS_DIFFER),
}
# A person has to do something before it can go well.
_FOR_GOOD = frozenset({Failure.DIFFERENT})


def way_of(errand: Errand) -> Way:
    """What an errand goes by."""
    return _WAYS[type(errand)]


def held_by_refusal(errand: Errand, code: Code) -> tuple[Way, Problem]:
    """What a refusal holds up that the station cannot mend by itself."""
    way, problem = _BY_CODE.get(code, (None, _BY_ERRAND.get(type(errand), Problem.BROKEN)))
    return way or way_of(errand), problem


# What a refusal means that says no more than no.
_BY_ERRAND: Mapping[type[Errand], Problem] = {
    Push: Problem.BAD_FACT,
    GiveBack: Problem.NOT_PROVEN,
    BeginLife: Problem.NO_LETTERS,
}


def held_by_failure(failure: Failure) -> tuple[Way, Problem, bool] | None:
    """What a failure holds up, and whether for good; None where keeping quiet is enough."""
    held = _BY_FAILURE.get(failure)
    return None if held is None else (*held, failure in _FOR_GOOD)


@dataclass(slots=True)
class Holds:
    """What is held up now, each with its problem and when it is tried again."""

    draw: Draw
    _held: dict[Way, tuple[Problem, int]] = field(default_factory=dict)

    def hold(self, way: Way, problem: Problem, now: int) -> None:
        """Hold it up for two and a half to five minutes."""
        self._held[way] = (problem, now + int(LONGEST_MS * (1 + self.draw()) / 2))

    def hold_for_good(self, way: Way, problem: Problem) -> None:
        """Hold it up until a person has done something about it and begins anew."""
        self._held[way] = (problem, FOR_GOOD)

    def let_go(self, way: Way) -> None:
        """It went well."""
        self._held.pop(way, None)

    def try_again(self) -> None:
        """Let everything be tried now; what is wrong is still told until it goes well."""
        self._held = {
            way: (problem, until if until == FOR_GOOD else 0)
            for way, (problem, until) in self._held.items()
        }

    def may(self, way: Way, now: int) -> bool:
        """Whether it may be tried."""
        return way not in self._held or now >= self._held[way][1]

    @property
    def problem(self) -> Problem | None:
        """What a person has to see to."""
        return self._held[min(self._held)][0] if self._held else None

    @property
    def is_in_the_way(self) -> bool:
        """Whether sending or fetching is held up until a person has done something.

        Comparing tables is not in the way, and older facts come by themselves.
        """
        return any(
            way is not Way.COSIGN and problem is not Problem.UNFILLED
            for way, (problem, _) in self._held.items()
        )

    @property
    def times(self) -> list[int]:
        """When what is held up is tried again."""
        return [until for _, until in self._held.values() if until != FOR_GOOD]
