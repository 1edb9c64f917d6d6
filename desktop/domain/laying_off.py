"""How much to wager with another house so that the worst case of an event becomes what is wanted.

Exact, in integer cents: the scores are grouped by what the wager pays there (it wins, wins half,
is returned, loses half, loses). Within a group the worst score for the house stays the same
whatever the amount, and what the wager pays only grows, or only falls, with the amount. So the
least amount that is enough for the groups it wins, and the most that the others stand, are each
found by halving.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.exposure import (
    Axis,
    Row,
    axis_of,
    highest_score,
    house_result_grid,
    results_along,
    worst_case,
)
from desktop.domain.markets import Selection
from desktop.domain.money import LARGEST_AMOUNT, Rounding
from desktop.domain.prices import Price

# What a wager of these pays tells every result from the others.
_MARK_RISK, _MARK_WIN = 400, 200
_FAR = 4 * LARGEST_AMOUNT


@dataclass(frozen=True, slots=True)
class Offer:
    """What another house offers: a selection at its line (quarter points) and price."""

    selection: Selection
    line: int
    price: Price


@dataclass(frozen=True, slots=True)
class LayOff:
    """A wager with another house, and what the event comes to with it; cents.

    Attributes:
        worst: The house's worst case then.
        is_enough: Whether that is what was wanted; otherwise no amount reaches it, and this one
            comes nearest.
    """

    offer: Offer
    risk: int
    win: int
    worst: int
    is_enough: bool


@dataclass(frozen=True, slots=True)
class _Group:
    """The scores at which the wager comes to the same.

    Attributes:
        worst: The house's worst result there without the wager.
        at: A place on the axis of the wager, None of a question's two answers.
        pays: What the wager pays for the marks; above 0 it grows with the amount.
    """

    worst: int
    at: int | None
    pays: int


def suggest(
    rows: Iterable[Row], offer: Offer, wanted: int, rounding: Rounding, unit: int = 100
) -> LayOff | None:
    """The smallest wager on an offer after which the worst case is no worse than wanted.

    Args:
        rows: Everything open on the event in the period, as `worst_case` takes it.
        offer: Of the other house.
        wanted: The house's worst result that is accepted, cents; as a rule below 0.
        rounding: How the other house rounds what it pays.
        unit: Amounts are risked in steps of so many cents.

    Returns:
        None where any amount makes the event worse, or where nothing needs to be laid off.
    """
    taken = list(rows)
    before = worst_case(taken)
    if before >= wanted:
        return None
    search = _Search(_groups(taken, offer), offer, rounding, unit)
    steps = search.least(wanted)
    if steps is not None:
        return search.lay_off(steps, is_enough=True)
    # The best that can be had lies between what there is and what was wanted.
    low, high = before, wanted
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if search.least(middle) is None else (middle, high)
    steps = search.least(low) if low > before else None
    return search.lay_off(steps, is_enough=False) if steps else None


@dataclass(frozen=True, slots=True)
class _Search:
    groups: Sequence[_Group]
    offer: Offer
    rounding: Rounding
    unit: int

    def least(self, wanted: int) -> int | None:
        """The least number of units that is enough; None where none is."""
        most = LARGEST_AMOUNT // self.unit
        growing = [group for group in self.groups if group.pays >= 0]
        falling = [group for group in self.groups if group.pays < 0]

        def helps(steps: int) -> bool:
            return all(self._result(group, steps) >= wanted for group in growing)

        def hurts(steps: int) -> bool:
            return any(self._result(group, steps) < wanted for group in falling)

        least = _first(helps, most)
        return None if least is None or hurts(least) else least

    def lay_off(self, steps: int, *, is_enough: bool) -> LayOff:
        """The wager of so many units."""
        risk, win = self._stake(steps)
        worst = min(self._result(group, steps) for group in self.groups)
        return LayOff(self.offer, risk, win, worst, is_enough)

    def _stake(self, steps: int) -> tuple[int, int]:
        risk = steps * self.unit
        return risk, self.rounding.cents(risk * self.offer.price.win, self.offer.price.stake)

    def _result(self, group: _Group, steps: int) -> int:
        risk, win = self._stake(steps)
        if group.at is None:
            return group.worst + (win if group.pays > 0 else -risk)
        return group.worst + _pays(self.offer, group.at, risk, win)


def _first(is_so: Callable[[int], bool], most: int) -> int | None:
    """The first number from 0 to most from which on something is so; None where it never is."""
    if not is_so(most):
        return None
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_so(middle) else (middle + 1, high)
    return low


def _pays(offer: Offer, at: int, risk: int, win: int) -> int:
    """What the wager pays the house at one place of its axis."""
    return results_along([(offer.selection, offer.line, -risk, -win)], at, at)[0]


def _groups(rows: list[Row], offer: Offer) -> list[_Group]:
    axis = axis_of(offer.selection)
    if axis == "answer":
        return _groups_of_answers(rows, offer)
    answers = [row for row in rows if axis_of(row[0]) == "answer"]
    scored = [row for row in rows if axis_of(row[0]) != "answer"]
    rest = worst_case(answers)
    highest = highest_score([*scored, (offer.selection, offer.line, -_MARK_RISK, -_MARK_WIN)])
    worst: dict[int, int] = {}
    for home, line in enumerate(house_result_grid(scored, highest)):
        for away, cents in enumerate(line):
            at = _place(axis, away, home)
            if at not in worst or cents < worst[at]:
                worst[at] = cents
    groups: dict[int, _Group] = {}
    for at, cents in worst.items():
        pays = _pays(offer, at, _MARK_RISK, _MARK_WIN)
        if pays not in groups or cents + rest < groups[pays].worst:
            groups[pays] = _Group(cents + rest, at, pays)
    return list(groups.values())


def _place(axis: Axis, away: int, home: int) -> int:
    match axis:
        case "margin":
            return home - away
        case "total":
            return home + away
        case "home":
            return home
        case _:
            return away


def _groups_of_answers(rows: list[Row], offer: Offer) -> list[_Group]:
    """A question comes in or does not: the other answer is kept off by a wager without end."""
    groups = []
    for pays in (1, -1):
        # In one of the two answers the house then wins so much that it is never the worst.
        far = (offer.selection, offer.line, _FAR if pays > 0 else 0, 0 if pays > 0 else -_FAR)
        groups.append(_Group(worst_case([*rows, far]), None, pays))
    return groups
