"""The scores that a result is graded on, whether it was played to its end or stopped (RULES 16)."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.baseball import NINE, Segments, called_scores, read_innings, runs_of
from desktop.domain.errors import InputError
from desktop.domain.markets import PERIODS, Period, Sport
from desktop.domain.official import is_official, seconds_of_period
from desktop.domain.periods import BEFORE_SHOOTOUT, REGULATION, Score, period_scores
from desktop.domain.rules import BaseballRules, HouseRules
from desktop.domain.sentences import say

FINAL = "final"
STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class PlayRules:
    """What the house's rules say of the play of one league.

    Attributes:
        seconds: Play that makes a game official; None where it has no clock.
        baseball: RULES 15.
        team_totals_count_shootout: RULES 3.4.
    """

    seconds: int | None
    baseball: BaseballRules
    team_totals_count_shootout: bool


def play_rules(rules: HouseRules, league: str, sport: Sport) -> PlayRules:
    """What the rules of the house say of a league."""
    return PlayRules(
        rules.seconds_to_official(league, sport),
        rules.baseball,
        rules.nhl_team_total_counts_shootout,
    )


@dataclass(frozen=True, slots=True)
class Play:
    """How a game was played.

    Attributes:
        status: `final`, or `stopped` and not to be resumed; others have no scores.
        segments: By name, visitor first; of a stopped inning `i6*`, a half not batted None.
        final: The score at the end or at the stop.
        played: Seconds, of a game that was stopped; None in baseball.
        shootout: Whether a shoot-out decided it; None when that is not known.
        innings: As scheduled.
    """

    status: str
    segments: Segments
    final: Score | None
    played: int | None = None
    shootout: bool | None = None
    innings: int = NINE


def result_scores(
    league: str, sport: Sport, play: Play, rules: PlayRules
) -> Mapping[str, Score | None]:
    """The score by each name of `score_key`: None is no action, one that is missing is not known.

    Raises:
        InputError: The linescore contradicts itself, or what is needed of it is missing.
    """
    if play.status == FINAL:
        if play.final is None:
            raise InputError("A final result needs the final score. Nothing was recorded.")
        return period_scores(
            league,
            sport,
            play.segments,
            play.final,
            play.shootout,
            team_totals_count_shootout=rules.team_totals_count_shootout,
        )
    if play.status != STOPPED:
        return {}
    if sport is Sport.BASEBALL:
        return _of_called_baseball(play, rules.baseball)
    return _of_stopped(league, sport, play, rules)


def _of_called_baseball(play: Play, rules: BaseballRules) -> Mapping[str, Score | None]:
    innings = read_innings(play.segments)
    if not innings:
        raise InputError(
            "A game of baseball that was called is graded by its innings. "
            "Nothing was recorded; type them."
        )
    if play.final is not None and play.final != runs_of(innings):
        away, home = runs_of(innings)
        raise InputError(
            say(
                "The innings make {away}-{home}, not the score of the game. "
                "Nothing was recorded; correct one of them.",
                away=away,
                home=home,
            )
        )
    return called_scores(innings, rules, play.innings)


def _of_stopped(
    league: str, sport: Sport, play: Play, rules: PlayRules
) -> Mapping[str, Score | None]:
    """Periods that were played to their end stand; the game does from its minimum of play on."""
    if play.final is None or play.played is None:
        raise InputError(
            "A game that was stopped needs its score and the time that was played. "
            "Nothing was recorded; type both."
        )
    known = period_scores(
        league,
        sport,
        play.segments,
        play.final,
        play.shootout,
        team_totals_count_shootout=rules.team_totals_count_shootout,
    )
    whole_game = {Period.GAME.value, REGULATION}
    if sport is Sport.HOCKEY:
        whole_game.add(BEFORE_SHOOTOUT)
    regulation = seconds_of_period(league, sport, PERIODS[sport][-1])
    is_in_regulation = regulation is not None and play.played < regulation
    scores: dict[str, Score | None] = {}
    for key in whole_game | {period.value for period in PERIODS[sport]}:
        period = Period.GAME if key in whole_game else Period(key)
        if not is_official(league, sport, period, played=play.played, needed=rules.seconds):
            scores[key] = None
        elif key in known:
            scores[key] = known[key]
        elif key in whole_game and is_in_regulation:
            scores[key] = play.final
    return scores
