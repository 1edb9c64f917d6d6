"""A second grader, written from the words of the rules alone and as plainly as they are.

It knows nothing of the program: results are words, prices are what 1 wins as a fraction, a ticket
is spelt out into the simple wagers that it is made of, and everything is added up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from itertools import combinations
from math import prod

WIN, LOSS, PUSH = "win", "loss", "push"
HALF_WIN, HALF_LOSS = "half_win", "half_loss"
NO_ACTION, VOID = "no_action", "void"
OFF = (NO_ACTION, VOID)


@dataclass(frozen=True)
class House:
    """How amounts are rounded: to a unit of cents, in one of three ways."""

    unit: int = 1
    way: str = "half_up"

    def rounded(self, amount: Fraction | int) -> int:
        units, rest = divmod(abs(amount.numerator), self.unit * amount.denominator)
        half = 2 * rest >= self.unit * amount.denominator
        units += {"half_up": half, "down": False, "up": rest > 0}[self.way]
        return units * self.unit * (1 if amount >= 0 else -1)


@cache
def profit_of(price: str) -> Fraction:
    """What 1 wins, exactly in the way in which the price is quoted."""
    if price.startswith("d"):
        return Fraction(price[1:]) - 1
    if price.startswith("f"):
        return Fraction(price[1:])
    number = int(price)
    return Fraction(number, 100) if number > 0 else Fraction(100, -number)


@dataclass(frozen=True)
class Pick:
    """A leg: what 1 wins, and whether the pay table covers it."""

    profit: Fraction
    is_covered: bool = False

    @cached_property
    def returns(self) -> dict[str, Fraction]:
        """What 1 comes back as when it wins, and when half of it wins or is lost."""
        return {WIN: 1 + self.profit, HALF_WIN: 1 + self.profit / 2, HALF_LOSS: Fraction(1, 2)}


Table = dict[int, Fraction]


@dataclass(frozen=True)
class Paying:
    """A table of parlays, empty at true odds, and the most one wins: cents, and times its risk."""

    table: Table
    cents: int | None
    times: int | None

    def cut(self, win: int, risk: int) -> int:
        if self.cents is not None and win > self.cents:
            win = self.cents
        if self.times is not None and win > self.times * risk:
            win = self.times * risk
        return win


def amounts(said: str, cents: int, profit: Fraction, house: House) -> tuple[int, int]:
    """Risk and win: base is the win where more is laid than won, and else the risk."""
    if said == "base":
        said = "win" if profit < 1 else "risk"
    if said == "risk":
        return cents, house.rounded(cents * profit)
    return house.rounded(cents / profit), cents


def straight(risk: int, win: int, result: str, house: House) -> int:
    if result == WIN:
        return win
    if result == LOSS:
        return -risk
    if result == HALF_WIN:
        return house.rounded(Fraction(win, 2))
    if result == HALF_LOSS:
        return house.rounded(Fraction(risk, 2)) - risk
    return 0


def parlay_profit(picks: Sequence[Pick], table: Table) -> Fraction:
    """What 1 wins when all of them win: by the table where it covers them all."""
    if table and all(pick.is_covered for pick in picks) and len(picks) in table:
        return table[len(picks)]
    return prod((pick.returns[WIN] for pick in picks), start=Fraction(1)) - 1


def parlay(
    risk: int, picks: Sequence[Pick], results: Sequence[str], house: House, paying: Paying
) -> int:
    """Everything that is left must win, and never wins more than the whole would have."""
    if LOSS in results:
        return -risk
    whole = parlay_win(risk, picks, house, paying)
    if set(results) == {WIN}:
        return whole
    return min(whole, reduced_parlay(risk, picks, results, house, paying))


def reduced_parlay(
    risk: int, picks: Sequence[Pick], results: Sequence[str], house: House, paying: Paying
) -> int:
    """The legs that are left: one is a straight, those that won in full may be paid by table."""
    left = [
        (pick, result)
        for pick, result in zip(picks, results, strict=True)
        if result in {WIN, HALF_WIN, HALF_LOSS}
    ]
    if not left:
        return 0
    if len(left) == 1:
        ((pick, result),) = left
        alone = straight(risk, house.rounded(risk * pick.profit), result, house)
        return paying.cut(alone, risk)
    if all(result == WIN for _, result in left):
        return parlay_win(risk, [pick for pick, _ in left], house, paying)
    returned = Fraction(risk)
    for pick, result in left:
        returned *= pick.returns[result]
    return paying.cut(house.rounded(returned) - risk, risk)


def parlay_win(risk: int, picks: Sequence[Pick], house: House, paying: Paying) -> int:
    """All of them win: what comes back is rounded, and the risk is taken off."""
    profit = parlay_profit(picks, paying.table)
    return paying.cut(house.rounded(risk * (1 + profit)) - risk, risk)


def round_robin(
    wager: tuple[int, Sequence[int]],
    picks: Sequence[Pick],
    results: Sequence[str],
    house: House,
    paying: Paying,
) -> int:
    """Every parlay of every size, one by one; the wager is the stake of each, and the sizes."""
    stake, sizes = wager
    net = 0
    for size in sizes:
        for chosen in combinations(range(len(picks)), size):
            legs = [picks[place] for place in chosen]
            came_to = [results[place] for place in chosen]
            net += parlay(stake, legs, came_to, house, paying)
    return net


@dataclass(frozen=True)
class Card:
    """A teaser: what it pays by teams, and what ties and legs without action do."""

    pays: Table
    tie: str
    two_teams: str
    is_special: bool


def teaser(  # noqa: PLR0911  # one return for each sentence of the rule
    risk: int, win: int, card: Card, results: Sequence[str], house: House
) -> int:
    """By the sentences of the rule, in the order in which they overrule each other."""
    teams = len(results)
    ties, offs = results.count(PUSH), sum(result in OFF for result in results)
    if card.tie == "cancel" and ties:
        return 0
    if card.tie == "lose" and ties:
        return -risk
    if teams == 2 and card.tie == "reduce" and card.two_teams == "push_always" and ties + offs:
        return 0
    if LOSS in results:
        return -risk
    if card.is_special and offs:
        return 0
    if card.tie == "refund_all" and ties:
        return 0
    alive = results.count(WIN) + (ties if card.tie == "win" else 0)
    if alive == teams:
        return win
    if alive < 2 or alive not in card.pays:
        return 0
    return house.rounded(risk * card.pays[alive])


Stake = tuple[int, int]


def chain(stakes: Sequence[Stake], results: Sequence[str], condition: str, house: House) -> int:
    """The first leg, and the rest of the chain where the first lets it go on."""
    if not stakes:
        return 0
    (risk, win), result = stakes[0], results[0]
    net = straight(risk, win, result, house)
    is_won = result in {WIN, HALF_WIN}
    has_not_lost = result not in {LOSS, HALF_LOSS}
    if is_won or (condition == "if_action" and has_not_lost):
        net += chain(stakes[1:], results[1:], condition, house)
    return net


def reverse(stakes: Sequence[Stake], results: Sequence[str], condition: str, house: House) -> int:
    """Each leg first and each other one second, as a chain of two."""
    net = 0
    for first in range(len(stakes)):
        for second in range(len(stakes)):
            if first != second:
                pair = [stakes[first], stakes[second]]
                come = [results[first], results[second]]
                net += chain(pair, come, condition, house)
    return net


def shared(
    stake: Stake,
    profit: Fraction,
    place: tuple[int, int],
    *,
    places: int,
    method: str,
    house: House,
) -> int:
    """One stake on a runner: unplaced loses, and those that tie share the places that are left."""
    (risk, win), (position, tied) = stake, place
    if position == 0 or position > places:
        return -risk
    left = min(tied, places - position + 1)
    if left == tied:
        return win
    part = Fraction(left, tied)
    if method == "odds":
        return house.rounded(risk * profit * part)
    return house.rounded(risk * (1 + profit) * part) - risk


def status(net: int, risk: int, results: Sequence[str]) -> str:
    """What a report calls a decided ticket of several legs: the money says it."""
    if net > 0:
        return "won"
    if net <= -risk:
        return "lost"
    if net < 0:
        return "half_lost"
    if any(result not in OFF for result in results):
        return "push"
    return "void" if all(result == VOID for result in results) else "no_action"


def track(risk: int, pays: int, cap: int | None, most: int, house: House) -> int:
    """A horse that came in: what the track pays for 2.00, less the risk, under the caps.

    Where the track names no price, 0, the risk comes back.
    """
    if pays == 0:
        return 0
    win = house.rounded(Fraction(risk * pays, 200)) - risk
    return min([win, most] + ([cap * risk] if cap is not None else []))
