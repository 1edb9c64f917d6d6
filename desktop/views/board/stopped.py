"""What of a stopped game stands, said while its result is typed (RULES 15 and 16)."""

from collections.abc import Callable, Mapping

from desktop.book.queries.board import EventRow
from desktop.domain.baseball import FIRST_FIVE, FIRST_FIVE_SIDE, MONEY_LINE, SECOND_HALF
from desktop.domain.errors import InputError
from desktop.domain.markets import PERIODS, Period, Sport
from desktop.domain.periods import REGULATION, Score
from desktop.domain.results import Play, play_rules, result_scores
from desktop.domain.rules import HouseRules
from desktop.domain.sentences import say
from desktop.models.saying import shown_error
from desktop.services.settlement import Result

_GAME = Period.GAME.value
_BASEBALL = (
    (say("money line"), MONEY_LINE, _GAME),
    (say("run line and totals"), _GAME, _GAME),
    (say("first five, sides"), FIRST_FIVE_SIDE, FIRST_FIVE),
    (say("first five, totals"), FIRST_FIVE, FIRST_FIVE),
    (say("second half"), SECOND_HALF, SECOND_HALF),
)
_NAMES = {
    Period.GAME: say("game"), Period.H1: say("1st half"), Period.H2: say("2nd half"),
    Period.Q1: say("1st quarter"),
    Period.Q2: say("2nd quarter"), Period.Q3: say("3rd quarter"), Period.Q4: say("4th quarter"),
    Period.P1: say("1st period"), Period.P2: say("2nd period"), Period.P3: say("3rd period"),
}  # fmt: skip


def consequence(event: EventRow, read: Callable[[], Result], rules: HouseRules) -> str:
    """What stands and what is no action; or what is missing to say so.

    Args:
        event: The game.
        read: What is typed so far; it may raise an InputError.
        rules: The house's.
    """
    sport = Sport(event.sport)
    try:
        typed = read()
        play = Play(
            typed.status, typed.segments, typed.final, typed.played, typed.shootout, typed.innings
        )
        scores = result_scores(event.league, sport, play, play_rules(rules, event.league, sport))
    except InputError as error:
        return shown_error(error).partition(". ")[0] + "."
    return _said(_baseball(scores) if sport is Sport.BASEBALL else _by_clock(sport, scores))


Standing = list[tuple[str, Score | None]]


def _baseball(scores: Mapping[str, Score | None]) -> Standing:
    return [
        (name, scores[key] if key in scores else scores[other])
        for name, key, other in _BASEBALL
        if key in scores or other in scores
    ]


def _by_clock(sport: Sport, scores: Mapping[str, Score | None]) -> Standing:
    found: Standing = [
        (_NAMES[period], scores[period.value])
        for period in PERIODS[sport]
        if period.value in scores and period in _NAMES
    ]
    if REGULATION in scores and scores[REGULATION] != scores.get(_GAME):
        found.append((say("regulation time"), scores[REGULATION]))
    return found


def _said(standing: Standing) -> str:
    official = [f"{name} {score[0]}–{score[1]}" for name, score in standing if score is not None]
    without = [name for name, score in standing if score is None]
    parts = []
    if official:
        parts.append(f"Official: {', '.join(official)}.")
    if without:
        parts.append(f"No action: {', '.join(without)}.")
    return " ".join(parts)
