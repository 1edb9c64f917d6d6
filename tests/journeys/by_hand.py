"""Wagers reckoned by hand: from the cells of an archive to a net, exactly, as RULES reads."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import prod
from typing import NamedTuple

from tests.journeys.archive import Game, Score

# A part without action, and one that nobody knows the score of.
NO_ACTION, UNKNOWN = "no action", "unknown"
Known = Score | str

_STANDS_WHEN_CALLED = {("game", "ml"), ("f5", "ml"), ("f5", "spread")}
_REGULATION = {"draw", "dnb", "dc", "eh"}


@dataclass(frozen=True)
class Pick:
    """One selection.

    Attributes:
        market: ml, spread, total, team_total, draw, dnb, dc or eh.
        side: away, home, over, under, draw, or with a team: `away over`; of dc 1x, 12 or x2.
        line: Points, from the side of the selection.
        price: As typed: -110, +130, d1.91.
        text: The selection as it is typed, with its rotation number.
    """

    game: Game
    period: str
    market: str
    side: str
    line: Fraction
    price: str
    text: str


@dataclass(frozen=True)
class Wager:
    """A ticket as it is typed, and what it should come to.

    Attributes:
        size: Selections in each parlay; of a straight 1.
        mode: r for risk, w for win; what is typed before the cents.
    """

    reference: str
    picks: tuple[Pick, ...]
    size: int
    mode: str
    cents: int
    entry: str


class Reckoned(NamedTuple):
    """What a ticket should say in the report, cents, and in the queue while it is open."""

    status: str
    net: int
    risk: int
    win: int
    waits_for: str


def half_up(amount: Fraction) -> int:
    """To the cent, halves away from nothing."""
    return int(amount + Fraction(1, 2))


def decimal(price: str) -> Fraction:
    """What one staked brings back."""
    if price.startswith("d"):
        return Fraction(price[1:])
    if price.startswith("f"):
        return 1 + Fraction(price[1:])
    american = int(price)
    return 1 + (Fraction(american, 100) if american > 0 else Fraction(100, -american))


def baseball_score(game: Game, period: str, market: str) -> Known:
    """RULES 15 with the rule set classic; the archives have no inning that was cut."""
    if game.final is None:
        return UNKNOWN
    if game.parts is None or len(game.parts[0]) - len(game.parts[1]) not in {0, 1}:
        return game.final if period == "game" else UNKNOWN
    tops, bottoms = game.parts
    first_five = sum(tops[:5]), sum(bottoms[:5])
    if period == "f5" and len(bottoms) >= 5:
        return first_five
    if len(bottoms) < 9 and not (len(tops) == 9 and sum(bottoms) > sum(tops)):
        return _called_score(tops, bottoms, period, market)
    if period == "game":
        return game.final
    return game.final[0] - first_five[0], game.final[1] - first_five[1]


def _called_score(
    tops: tuple[int, ...], bottoms: tuple[int, ...], period: str, market: str
) -> Known:
    home_leads = sum(bottoms) > sum(tops)
    is_official = len(bottoms) >= 5 or (len(tops) == 5 and home_leads)
    if not is_official or (period, market) not in _STANDS_WHEN_CALLED:
        return NO_ACTION
    if not home_leads:
        tops = tops[: len(bottoms)]
    return sum(tops), sum(bottoms)


def hockey_score(game: Game, period: str, market: str) -> Known:
    """RULES 4 and 3.4: overtime counts but for regulation markets, and where it may have been a
    shoot-out nobody knows what a team scored."""
    if game.final is None or game.parts is None:
        return UNKNOWN
    away, home = game.parts
    regulation = sum(away), sum(home)
    if period != "game":
        which = int(period[1]) - 1
        return away[which], home[which]
    if market in _REGULATION:
        return regulation
    if market == "team_total" and game.final != regulation:
        return UNKNOWN
    return game.final


def verdict(pick: Pick, score: Score) -> Fraction:
    """How much of the stake wins: 1, ½, 0, -½ or -1."""
    away, home = score
    if pick.market in {"draw", "dc", "eh"}:
        margin = home - away
        if pick.market == "eh":
            margin += int(pick.line if pick.side == "home" else -pick.line)
        result = "x" if margin == 0 else "1" if margin > 0 else "2"
        answers = {"draw": "x", "home": "1", "away": "2"}.get(pick.side, pick.side)
        return Fraction(1 if result in answers else -1)
    if pick.line % Fraction(1, 2):
        halves = pick.line - Fraction(1, 4), pick.line + Fraction(1, 4)
    else:
        halves = pick.line, pick.line
    return Fraction(sum(_sign(_ahead(pick, line, away, home)) for line in halves), 2)


def _ahead(pick: Pick, line: Fraction, away: int, home: int) -> Fraction:
    if pick.market in {"ml", "dnb", "spread"}:
        return (away - home if pick.side == "away" else home - away) + line
    points = {"away": away, "home": home}.get(pick.side.split()[0], away + home)
    return line - points if pick.side.endswith("under") else points - line


def _sign(number: Fraction) -> int:
    return (number > 0) - (number < 0)


def reckon(wager: Wager, score: Callable[[Game, str, str], Known]) -> Reckoned:
    """What a wager should come to."""
    known = [score(pick.game, pick.period, pick.market) for pick in wager.picks]
    outcomes = [
        one if isinstance(one, str) else verdict(pick, one)
        for pick, one in zip(wager.picks, known, strict=True)
    ]
    prices = [decimal(pick.price) for pick in wager.picks]
    waits_for = _first_reason(wager.picks, outcomes)
    if len(wager.picks) == 1:
        return Reckoned(*_straight(wager, prices[0], outcomes[0]), waits_for)
    children = list(combinations(range(len(prices)), wager.size))
    stake = wager.cents
    win = sum(half_up(stake * prod(prices[no] for no in child)) - stake for child in children)
    nets = [_parlay(stake, [(prices[no], outcomes[no]) for no in child]) for child in children]
    decided = [net for net in nets if net is not None]
    risk = stake * len(children)
    status = "open" if len(decided) < len(nets) else _by_money(sum(decided), risk, outcomes)
    return Reckoned(status, sum(decided), risk, win, waits_for)


def _first_reason(picks: Sequence[Pick], outcomes: Sequence[Fraction | str]) -> str:
    for pick, outcome in zip(picks, outcomes, strict=True):
        if outcome == UNKNOWN:
            return "no result" if pick.game.final is None else "no period score"
    return ""


def _straight(wager: Wager, price: Fraction, outcome: Fraction | str) -> tuple[str, int, int, int]:
    if wager.mode == "w":
        risk, win = half_up(wager.cents / (price - 1)), wager.cents
    else:
        risk, win = wager.cents, half_up(wager.cents * (price - 1))
    status, net = {
        UNKNOWN: ("open", 0),
        NO_ACTION: ("no_action", 0),
        1: ("won", win),
        Fraction(1, 2): ("half_won", half_up(Fraction(win, 2))),
        0: ("push", 0),
        Fraction(-1, 2): ("half_lost", half_up(Fraction(risk, 2)) - risk),
        -1: ("lost", -risk),
    }[outcome]
    return status, net, risk, win


def _parlay(stake: int, legs: Sequence[tuple[Fraction, Fraction | str]]) -> int | None:
    """Cents from the player's side; None while it is open."""
    outcomes = [outcome for _, outcome in legs]
    if -1 in outcomes:
        return -stake
    if UNKNOWN in outcomes:
        return None
    return half_up(stake * prod(_factor(*leg) for leg in legs)) - stake


def _factor(price: Fraction, outcome: Fraction | str) -> Fraction:
    if isinstance(outcome, str) or outcome == 0:
        return Fraction(1)
    return 1 + outcome * (price - 1) if outcome > 0 else 1 + outcome


def _by_money(net: int, risk: int, outcomes: Iterable[Fraction | str]) -> str:
    if net > 0:
        return "won"
    if net == 0:
        return "no_action" if set(outcomes) == {NO_ACTION} else "push"
    return "lost" if net == -risk else "half_lost"
