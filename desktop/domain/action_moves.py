"""What straight action does to the board: ranges of it move a line, an amount takes it off.

The sums of a market run per side. A straight on another side of it starts them anew, so a market
with action on both sides does not move (FEATURES A3.74 and 76).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import InputError
from desktop.domain.ladder import better_by
from desktop.domain.markets import SIDES, Market, Selection, Side
from desktop.domain.money import format_money
from desktop.domain.offers import OFF
from desktop.domain.prices import PriceFormat, parse_price
from desktop.domain.sentences import say

MOST_POINTS = 4 * 10
MOST_CENTS = 100
_MOVING = frozenset({Market.SPREAD, Market.TOTAL, Market.TEAM_TOTAL})
_LOWERED_BY_ACTION = frozenset({Side.UNDER, Side.AWAY_UNDER, Side.HOME_UNDER})
_PAIRS = (
    (Side.AWAY, Side.HOME),
    (Side.OVER, Side.UNDER),
    (Side.AWAY_OVER, Side.AWAY_UNDER),
    (Side.HOME_OVER, Side.HOME_UNDER),
    (Side.YES, Side.NO),
)
_OPPOSITE = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}


class Mode(StrEnum):
    """What happens when action reaches a range: nothing, a suggestion, or the move itself."""

    OFF = "off"
    SUGGEST = "suggest"
    DO = "do"


class Deed(StrEnum):
    """What action does: a move of the line, or the market leaves the board."""

    MOVE = "move"
    TAKE_OFF = "off"


@dataclass(frozen=True, slots=True)
class Step:
    """A range of action with its move; cents and quarter points, both against the action.

    Attributes:
        least: Where the range begins.
        most: Where it ends, included; None is without end.
        quarters: By how much the line moves.
        cents: By how much the price moves.
    """

    least: int
    most: int | None
    quarters: int = 0
    cents: int = 0

    def covers(self, action: int) -> bool:
        """Whether so much action lies in the range."""
        return self.least <= action and (self.most is None or action <= self.most)


@dataclass(frozen=True, slots=True)
class ActionRule:
    """What action does to a market of a sport.

    Attributes:
        off_at: Action on a side, cents, from which the market leaves the board; None never.
    """

    mode: Mode
    steps: tuple[Step, ...] = ()
    off_at: int | None = None


@dataclass(frozen=True, slots=True)
class Straight:
    """A straight wager on a market: the lower of risk and win is its action, cents."""

    ticket_id: int
    side: Side
    cents: int


@dataclass(frozen=True, slots=True)
class Due:
    """What a ticket brought about: with it the action on its side came to `action` cents."""

    deed: Deed
    ticket_id: int
    side: Side
    action: int
    quarters: int = 0
    cents: int = 0


def check_rule(market: Market, rule: ActionRule) -> None:
    """Refuse ranges that overlap, do nothing, or move a line that the market has not.

    Raises:
        InputError: Which range, and why.
    """
    end: int | None = 0
    for step in rule.steps:
        named = say("The range from {least}", least=format_money(step.least))
        if step.least <= 0 or (step.most is not None and step.most < step.least):
            raise InputError(
                say("{named} ends before it begins. Nothing was changed.", named=named)
            )
        if end is None or step.least <= end:
            raise InputError(
                say("{named} begins within the one before. Nothing was changed.", named=named)
            )
        if not (0 <= step.quarters <= MOST_POINTS and 0 <= step.cents <= MOST_CENTS):
            raise InputError(
                say("{named} moves by 0 to 10 points and 0 to 100 cents.", named=named)
            )
        if not step.quarters and not step.cents:
            raise InputError(
                say("{named} moves nothing. Say by how many points or cents.", named=named)
            )
        if step.quarters and market not in _MOVING:
            raise InputError(
                say("{named} moves points, and this market has none. Say cents.", named=named)
            )
        end = step.most
    if rule.off_at is not None and rule.off_at <= 0:
        raise InputError("The amount to take a market off the board at is above 0.")
    if rule.mode is not Mode.OFF and not rule.steps:
        raise InputError("There is no range to move by. Nothing was changed.")


def moves_due(
    rule: ActionRule, straights: Sequence[Straight], followed: Mapping[int, int]
) -> list[Due]:
    """The moves that these straights bring about and that were not made yet.

    Args:
        rule: The ranges.
        straights: Of one market, in the order of the journal.
        followed: The tickets that were followed already, each with the action it came to.
    """
    if rule.mode is Mode.OFF:
        return []
    found = []
    sums: dict[Side, int] = {}
    reached: dict[Side, int] = {}
    for straight in straights:
        side = straight.side
        for rival in _rivals(side) & sums.keys():
            del sums[rival]
            reached.pop(rival, None)
        sums[side] = sums.get(side, 0) + straight.cents
        done = followed.get(straight.ticket_id)
        step = _step_at(rule, sums[side] if done is None else done)
        if step is None or step.least <= reached.get(side, 0):
            continue
        reached[side] = step.least
        if done is None:
            move = Due(Deed.MOVE, straight.ticket_id, side, sums[side], step.quarters, step.cents)
            found.append(move)
    return found


def offs_due(off_at: int, straights: Sequence[Straight], followed: Mapping[int, int]) -> list[Due]:
    """That a side reached the amount at which its market leaves the board, once."""
    sums: dict[Side, int] = {}
    for straight in straights:
        side = straight.side
        sums[side] = sums.get(side, 0) + straight.cents
        if straight.ticket_id in followed:
            return []
        if sums[side] >= off_at:
            return [Due(Deed.TAKE_OFF, straight.ticket_id, side, sums[side])]
    return []


def _rivals(side: Side) -> frozenset[Side]:
    """The sides whose action this one answers: the other team's totals are nothing to it."""
    pair = {side, _OPPOSITE.get(side, side)}
    team_totals = SIDES[Market.TEAM_TOTAL]
    return frozenset(pair if side in team_totals else Side) - {side}


def _step_at(rule: ActionRule, action: int) -> Step | None:
    return next((step for step in rule.steps if step.covers(action)), None)


@dataclass(frozen=True, slots=True)
class Stand:
    """A side of a market as it stands: quarter points, price as quoted, status."""

    selection: Selection
    line: int
    price: str
    status: str


def stands_after(due: Due, stands: Sequence[Stand]) -> list[Stand]:
    """The sides of a market that are others after it; none where nothing can move.

    The side with the action gets the worse line and price, its opposite the better one.

    Raises:
        InputError: A price does not move by cents, or it would be none any more.
    """
    if due.deed is Deed.TAKE_OFF:
        return [
            Stand(stand.selection, stand.line, stand.price, OFF)
            for stand in stands
            if stand.status != OFF
        ]
    sides = {stand.selection.side: stand for stand in stands}
    mine = sides.get(due.side)
    if mine is None or mine.status == OFF:
        return []
    other = sides.get(_OPPOSITE.get(due.side, due.side))
    found = [_moved(mine, due.side, due.quarters, -due.cents)]
    if other is not None and other is not mine and len(SIDES[mine.selection.market]) != 3:
        found.append(_moved(other, due.side, due.quarters, due.cents))
    return found


def _moved(stand: Stand, action: Side, quarters: int, cents: int) -> Stand:
    """A side after action on one of its market: a total moves as a whole, a spread mirrored."""
    market = stand.selection.market
    if market in {Market.TOTAL, Market.TEAM_TOTAL}:
        step = -quarters if action in _LOWERED_BY_ACTION else quarters
    else:
        step = -quarters if stand.selection.side is action else quarters
    quoted = parse_price(stand.price)
    if cents and quoted.format is PriceFormat.FRACTION:
        raise InputError(
            say(
                "{price} is a fraction and does not move by cents. Type a price.", price=stand.price
            )
        )
    return Stand(stand.selection, stand.line + step, better_by(quoted, cents).text, stand.status)
