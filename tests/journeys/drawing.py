"""A deterministic set of wagers on a season of an archive: every market, every kind it is for."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import cycle
from typing import NamedTuple

from tests.journeys.archive import Game
from tests.journeys.by_hand import Pick, Wager, decimal


class Stated(NamedTuple):
    """A selection that no board has, with the terms that are typed."""

    period: str
    market: str
    side: str
    line: str
    price: str


OF_BASEBALL: tuple[Stated, ...] = (
    Stated("f5", "ml", "away", "0", "+105"),
    Stated("f5", "ml", "home", "0", "-125"),
    Stated("f5", "spread", "away", "0.5", "-145"),
    Stated("f5", "spread", "home", "-0.5", "d2.05"),
    Stated("f5", "spread", "home", "-0.25", "d1.83"),
    Stated("f5", "spread", "away", "0.25", "-133"),
    Stated("f5", "total", "over", "4.5", "-105"),
    Stated("f5", "total", "under", "4", "-115"),
    Stated("f5", "team_total", "home over", "2", "+100"),
    Stated("2h", "total", "over", "4", "-110"),
    Stated("2h", "spread", "away", "0.5", "-130"),
    Stated("2h", "ml", "home", "0", "-120"),
    Stated("game", "team_total", "away over", "4", "-110"),
    Stated("game", "team_total", "home under", "3.5", "+115"),
    Stated("game", "spread", "home", "-2.5", "+260"),
    Stated("game", "spread", "away", "-1", "+145"),
    Stated("game", "total", "over", "8.25", "d1.95"),
    Stated("game", "total", "under", "7.75", "f10/11"),
)
OF_HOCKEY: tuple[Stated, ...] = (
    Stated("game", "draw", "draw", "0", "d4.10"),
    Stated("game", "dnb", "away", "0", "d1.87"),
    Stated("game", "dnb", "home", "0", "-115"),
    Stated("game", "dc", "1x", "0", "d1.40"),
    Stated("game", "dc", "12", "0", "d1.28"),
    Stated("game", "dc", "x2", "0", "f3/5"),
    Stated("game", "eh", "home", "-1", "d3.75"),
    Stated("game", "eh", "away", "1", "d1.72"),
    Stated("game", "team_total", "away over", "2.5", "-120"),
    Stated("game", "team_total", "home under", "3", "+105"),
    Stated("game", "spread", "home", "0.5", "-210"),
    Stated("game", "spread", "away", "-0.75", "d2.45"),
    Stated("game", "total", "over", "5.75", "d1.93"),
    Stated("game", "total", "under", "6.25", "-108"),
    Stated("p1", "ml", "home", "0", "-105"),
    Stated("p1", "total", "over", "1.5", "-130"),
    Stated("p2", "spread", "away", "0.5", "-160"),
    Stated("p2", "total", "under", "2", "+110"),
    Stated("p3", "draw", "draw", "0", "d2.60"),
    Stated("p3", "team_total", "home over", "0.5", "-150"),
)
_WRITTEN = {"total": "", "team_total": "t", "dc": "dc", "draw": "draw", "dnb": "dnb", "eh": "eh"}
_ON_THE_BOARD = (
    ("ml", "away"),
    ("spread", "home"),
    ("total", "over"),
    ("ml", "home"),
    ("spread", "away"),
    ("total", "under"),
)


def straights(games: Sequence[Game], stated: Sequence[Stated], flags: Sequence[str]) -> list[Wager]:
    """Three wagers at the board and two with a stated line and price on every game."""
    made_up, flag = cycle(stated), cycle(flags)
    modes = cycle(("r", "w", "$"))
    wagers = []
    for number, game in enumerate(games):
        offered = _ON_THE_BOARD[3 * (number % 2) :][:3]
        picks = [
            _on_board(game, *offer, is_silent=number % 4 < 2)
            for offer in offered
            if offer in game.offers
        ]
        picks += [_stated(game, next(made_up)) for _ in range(2)]
        wagers += [_straight(pick, next(flag), next(modes)) for pick in picks]
    return wagers


def combined(games: Sequence[Game]) -> Iterator[Wager]:
    """Two-team parlays of neighbours, and round robins by 2s of three and of four of them."""
    offered = [
        [_on_board(game, *offer, is_silent=True) for offer in _ON_THE_BOARD if offer in game.offers]
        for game in games
    ]
    legs = [picks[number % len(picks)] for number, picks in enumerate(offered)]
    for first in range(0, len(legs) - 1, 2):
        yield _combined("P", 2, legs[first : first + 2], 10_000)
    for first in range(0, len(legs) - 2, 6):
        yield _combined("RR2", 2, legs[first : first + 3], 5_000)
    for first in range(0, len(legs) - 3, 8):
        yield _combined("RR2", 2, legs[first : first + 4], 2_525)


def _on_board(game: Game, market: str, side: str, *, is_silent: bool) -> Pick:
    """A pick at the board, whose line and price are written out or left to it."""
    line, price = game.offers[market, side]
    rotation = game.rotations[side in {"home", "under"}]
    sign = side[0] if market == "total" else ""
    text = f"{rotation} {_text_on_board(market, sign, line, is_silent=is_silent)}"
    if not is_silent:
        text += f" {price:+d}"
    return Pick(game, "game", market, side, line, str(price), text)


def _text_on_board(market: str, sign: str, line: Fraction, *, is_silent: bool) -> str:
    if market == "ml":
        return "ml"
    if is_silent:
        return sign
    return f"{sign}{float(line):g}" if sign else f"{float(line):+g}"


def _stated(game: Game, stated: Stated) -> Pick:
    period, market, side, line, price = stated
    words = side.split()
    rotation = game.rotations[words[0] in {"home", "under", "1x"}]
    text = str(rotation) if period == "game" else f"{rotation}:{period}"
    if market == "ml":
        text += " ml"
    elif market == "spread":
        text += f" {float(line):+g}"
    else:
        letter = words[-1][0] if market.endswith("total") else ""
        number = line if letter else f"{int(line):+d}" if market == "eh" else ""
        text += f" {_WRITTEN[market]}{side if market == 'dc' else ''}{letter}{number}"
    return Pick(game, period, market, side, Fraction(line), price, f"{text} {price}")


def _straight(pick: Pick, flag: str, mode: str) -> Wager:
    reference = f"{pick.game.row}-{pick.period}-{pick.market}-{pick.side}-{pick.price}"
    entry = " ".join(filter(None, (pick.text, flag, f"{mode}110.10")))
    meant = mode
    if mode == "$":
        meant = "w" if decimal(pick.price) < 2 else "r"
    return Wager(reference, (pick,), 1, meant, 11_010, entry)


def _combined(head: str, size: int, picks: Sequence[Pick], cents: int) -> Wager:
    reference = f"{head}-of-{len(picks)}-{picks[0].game.row}"
    legs = "/".join(pick.text for pick in picks)
    return Wager(
        reference,
        tuple(picks),
        size,
        "r",
        cents,
        f"{head} {legs} r{cents // 100}.{cents % 100:02d}",
    )
