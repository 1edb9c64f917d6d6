"""Which score decides which market: periods and overtime (RULES 4)."""

from collections.abc import Container, Mapping, Sequence

from desktop.domain.baseball import (
    FIRST_FIVE_SIDE,
    MONEY_LINE,
    NINE,
    Inning,
    Segments,
    read_innings,
    runs_of,
)
from desktop.domain.errors import InputError
from desktop.domain.markets import POOLS, Market, Period, Selection, Sport
from desktop.domain.sentences import say

Score = tuple[int, int]

REGULATION = "regulation"
BEFORE_SHOOTOUT = "before_shootout"
OVERTIME = "ot"
FINISH = "finish"

_QUARTERS = ("1q", "2q", "3q", "4q")
_HALVES = ("1h", "2h")
_PERIODS = ("p1", "p2", "p3")

# Overtime and shoot-outs count in the NHL and in no other league of hockey (RULES 4.1).
_HOCKEY_WITH_OVERTIME = "NHL"
_LEAGUES_BY_HALVES = frozenset({"NCAAB"})
_TYPED_SEGMENTS: Mapping[Sport, tuple[str, ...]] = {
    Sport.FOOTBALL: (*_QUARTERS, OVERTIME),
    Sport.BASKETBALL: (*_QUARTERS, OVERTIME),
    Sport.HOCKEY: (*_PERIODS, OVERTIME),
    Sport.BASEBALL: (Period.F5.value,),
    Sport.SOCCER: _HALVES,
    Sport.RACING: (),
    Sport.OTHER: (),
}

# Markets in which the draw is an answer are about regulation time (RULES 4.1).
_ON_REGULATION = frozenset(
    {Market.THREE_WAY, Market.DRAW_NO_BET, Market.DOUBLE_CHANCE, Market.THREE_WAY_SPREAD}
)

_STRAIGHT_UP = _ON_REGULATION | {Market.MONEY_LINE}
_NAMED_ALONE = (
    (Period.GAME, _STRAIGHT_UP, MONEY_LINE),
    (Period.F5, _STRAIGHT_UP | {Market.SPREAD}, FIRST_FIVE_SIDE),
)


def typed_segments(league: str, sport: Sport) -> tuple[str, ...]:
    """The segments of a linescore that are typed for a league, in the order in which they are."""
    if league in _LEAGUES_BY_HALVES:
        return (*_HALVES, OVERTIME)
    return _TYPED_SEGMENTS[sport]


def score_key(sport: Sport, selection: Selection, known: Container[str] = ()) -> str:
    """Under which name the scores of an event hold what decides this selection.

    Args:
        sport: Of the event.
        selection: What was taken.
        known: The names that its scores have: a called game of baseball may have others for its
            money line and for sides of its first five innings.
    """
    if selection.market is Market.OUTRIGHT:
        return FINISH
    if selection.market in POOLS:
        return selection.market.value
    if selection.period is Period.GAME and sport is not Sport.BASEBALL:
        if selection.market in _ON_REGULATION:
            return REGULATION
        if sport is Sport.HOCKEY and selection.market is Market.TEAM_TOTAL:
            return BEFORE_SHOOTOUT
    for period, markets, key in _NAMED_ALONE:
        if selection.period is period and selection.market in markets and key in known:
            return key
    return selection.period.value


def period_scores(
    league: str,
    sport: Sport,
    segments: Segments,
    final: Score,
    shootout: bool | None = None,  # noqa: FBT001 - the one question of a result that is yes or no
    *,
    team_totals_count_shootout: bool = False,
) -> dict[str, Score]:
    """The score, visitor first, of every period that the linescore gives; never a guessed one.

    Args:
        league: Hockey outside the NHL is graded on its regulation time.
        sport: Decides what overtime counts for.
        segments: By name: `1q` to `4q`, `1h`, `2h` (without overtime), `p1` to `p3`, innings `i1`
            and on, `ot` (all overtimes together, the goal of a shoot-out included).
        final: The official score; in hockey with exactly one goal for a shoot-out.
        shootout: Whether a shoot-out decided the game; None when that is not known.
        team_totals_count_shootout: By the house's rules (RULES 3.4).

    Raises:
        InputError: The segments contradict the final score or each other.
    """
    played: dict[str, Score] = {name: (away, home or 0) for name, (away, home) in segments.items()}
    _check_not_below_0([*played.values(), final])
    if sport is Sport.BASEBALL:
        return _baseball_scores(read_innings(segments), played, final)
    _check_halves(played)
    missing = overtime(played, final)
    scores = {Period.GAME.value: final}
    scores |= {name: played[name] for name in (*_QUARTERS, *_PERIODS) if name in played}
    _add(scores, "1h", _first_half(played))
    if sport is Sport.SOCCER:
        # Extra time and penalties are no part of the final score of a soccer game.
        _check_nothing_missing(missing)
        _add(scores, "2h", played.get("2h"))
        scores[REGULATION] = final
        return scores
    if missing == (0, 0):
        _add(scores, "2h", _second_half(played))
    _add(scores, REGULATION, _regulation(played))
    if sport is Sport.HOCKEY and league != _HOCKEY_WITH_OVERTIME:
        return _on_regulation_alone(scores)
    if sport is Sport.HOCKEY:
        alone = _before_shootout(played, final, shootout=shootout)
        _add(scores, BEFORE_SHOOTOUT, final if team_totals_count_shootout else alone)
    return scores


def _on_regulation_alone(scores: dict[str, Score]) -> dict[str, Score]:
    """Hockey outside the NHL: without a linescore nobody knows what regulation time came to."""
    regulation = scores.get(REGULATION)
    if regulation is None:
        del scores[Period.GAME.value]
        return scores
    return scores | {Period.GAME.value: regulation, BEFORE_SHOOTOUT: regulation}


def _baseball_scores(
    innings: Sequence[Inning], played: Mapping[str, Score], final: Score
) -> dict[str, Score]:
    """Of a game that was played to its end; extra innings belong to its second half."""
    five = runs_of(innings[:5]) if len(innings) >= 5 else None
    typed = played.get(Period.F5.value)
    if five is not None and typed is not None and five != typed:
        raise InputError(
            say(
                "The first five innings make {five}, not {typed}. "
                "Nothing was taken over; correct one of them.",
                five=_say(five),
                typed=_say(typed),
            )
        )
    runs = runs_of(innings)
    missing = final[0] - runs[0], final[1] - runs[1]
    if min(missing) < 0:
        raise InputError(
            say(
                "The final score {final} is below the sum of its innings {runs}. "
                "Nothing was taken over; correct the score or the innings.",
                final=_say(final),
                runs=_say(runs),
            )
        )
    scores = {Period.GAME.value: final}
    _add(scores, Period.F5.value, typed if five is None else five)
    has_extra_innings = len(innings) >= NINE and runs[0] == runs[1]
    if five is not None and (missing == (0, 0) or has_extra_innings):
        scores[Period.H2.value] = _sum((runs_of(innings[5:]), missing))
    return scores


def overtime(segments: Mapping[str, Score], final: Score) -> Score:
    """The part of the final score that no segment accounts for.

    It is (0, 0) as well when the segments do not cover regulation time: then nothing can be said.

    Raises:
        InputError: The final score is below the sum of its segments, or is not the sum although
            the segments name their overtime.
    """
    for group in (_QUARTERS, _HALVES, _PERIODS):
        away, home = known = _sum([segments[name] for name in group if name in segments])
        if away > final[0] or home > final[1]:
            raise InputError(
                say(
                    "The final score {final} is below the sum of its periods {known}. "
                    "Nothing was taken over; correct the score or the periods.",
                    final=_say(final),
                    known=_say(known),
                )
            )
    regulation = _regulation(segments)
    if regulation is None:
        return 0, 0
    whole = _sum((regulation, segments.get(OVERTIME, (0, 0))))
    missing = final[0] - whole[0], final[1] - whole[1]
    if OVERTIME in segments and missing != (0, 0):
        raise InputError(
            say(
                "The periods and the overtime make {whole}, not the final score {final}. "
                "Nothing was taken over; correct one of them.",
                whole=_say(whole),
                final=_say(final),
            )
        )
    return missing


def _say(score: Score) -> str:
    return f"{score[0]}-{score[1]}"


def _check_nothing_missing(missing: Score) -> None:
    if missing != (0, 0):
        raise InputError(
            "The halves do not make the final score; extra time is no part of a soccer score. "
            "Nothing was taken over; correct one of them."
        )


def _check_not_below_0(scores: Sequence[Score]) -> None:
    for score in scores:
        if min(score) < 0:
            raise InputError(
                say(
                    "{score} is not a score. Nothing was taken over; correct it.", score=_say(score)
                )
            )


def _check_halves(segments: Mapping[str, Score]) -> None:
    for half, quarters in (("1h", _QUARTERS[:2]), ("2h", _QUARTERS[2:])):
        total = _total(segments, quarters)
        if half in segments and total is not None and segments[half] != total:
            raise InputError(
                say(
                    "The score of the {half} is not the sum of its quarters. "
                    "Nothing was taken over; correct one of them.",
                    half=half,
                )
            )


def _add(scores: dict[str, Score], name: str, score: Score | None) -> None:
    if score is not None:
        scores[name] = score


def _first_half(segments: Mapping[str, Score]) -> Score | None:
    return segments.get("1h") or _total(segments, _QUARTERS[:2])


def _second_half(segments: Mapping[str, Score]) -> Score | None:
    """Overtime belongs to the second half and to no quarter (RULES 4.1)."""
    half = segments.get("2h") or _total(segments, _QUARTERS[2:])
    if half is None or (OVERTIME not in segments and _regulation(segments) is None):
        return None
    return _sum((half, segments.get(OVERTIME, (0, 0))))


def _regulation(segments: Mapping[str, Score]) -> Score | None:
    for names in (_QUARTERS, _HALVES, _PERIODS):
        total = _total(segments, names)
        if total is not None:
            return total
    return None


def _before_shootout(
    segments: Mapping[str, Score], final: Score, *, shootout: bool | None
) -> Score | None:
    """The score without the goal of a shoot-out, which team totals are graded by (RULES 3.4).

    Nothing when a shoot-out is possible, a margin of one that regulation time did not make, and
    nobody said how the game was decided.
    """
    margin = abs(final[0] - final[1])
    if shootout:
        if margin != 1:
            raise InputError(
                say(
                    "A shoot-out leaves a margin of one goal, and {final} has {margin}. "
                    "Nothing was taken over; correct the score.",
                    final=_say(final),
                    margin=margin,
                )
            )
        return min(final), min(final)
    if shootout is False or margin != 1 or _regulation(segments) == final:
        return final
    return None


def _total(segments: Mapping[str, Score], names: Sequence[str]) -> Score | None:
    """The sum of these segments, or nothing when one of them is not known."""
    if any(name not in segments for name in names):
        return None
    return _sum([segments[name] for name in names])


def _sum(scores: Sequence[Score]) -> Score:
    return sum(away for away, _ in scores), sum(home for _, home in scores)
