"""Which score decides which market: periods and overtime (RULES 4)."""

from collections.abc import Mapping, Sequence

from desktop.domain.errors import InputError
from desktop.domain.markets import POOLS, Market, Period, Selection, Sport

Score = tuple[int, int]

REGULATION = "regulation"
BEFORE_SHOOTOUT = "before_shootout"
OVERTIME = "ot"
FINISH = "finish"

_QUARTERS = ("1q", "2q", "3q", "4q")
_HALVES = ("1h", "2h")
_PERIODS = ("p1", "p2", "p3")
_INNINGS = tuple(f"i{number}" for number in range(1, 10))

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


def typed_segments(league: str, sport: Sport) -> tuple[str, ...]:
    """The segments of a linescore that are typed for a league, in the order in which they are."""
    if league in _LEAGUES_BY_HALVES:
        return (*_HALVES, OVERTIME)
    return _TYPED_SEGMENTS[sport]


def score_key(sport: Sport, selection: Selection) -> str:
    """Under which name the scores of an event hold what decides this selection."""
    if selection.market is Market.OUTRIGHT:
        return FINISH
    if selection.market in POOLS:
        return selection.market.value
    if selection.period is Period.GAME and sport is not Sport.BASEBALL:
        if selection.market in _ON_REGULATION:
            return REGULATION
        if sport is Sport.HOCKEY and selection.market is Market.TEAM_TOTAL:
            return BEFORE_SHOOTOUT
    return selection.period.value


def period_scores(
    sport: Sport,
    segments: Mapping[str, Score],
    final: Score,
    shootout: bool | None = None,  # noqa: FBT001 - the one question of a result that is yes or no
) -> dict[str, Score]:
    """The score, visitor first, of every period that the linescore gives; never a guessed one.

    Args:
        sport: Decides what overtime counts for.
        segments: By name: `1q` to `4q`, `1h`, `2h` (without overtime), `p1` to `p3`, innings `i1`
            and on, `ot` (all overtimes together, the goal of a shoot-out included).
        final: The official score; in hockey with exactly one goal for a shoot-out.
        shootout: Whether a shoot-out decided the game; None when that is not known.

    Raises:
        InputError: The segments contradict the final score or each other.
    """
    _check_not_below_0([*segments.values(), final])
    _check_halves(segments)
    missing = overtime(segments, final)
    scores = {Period.GAME.value: final}
    scores |= {name: segments[name] for name in (*_QUARTERS, *_PERIODS) if name in segments}
    _add(scores, "1h", _first_half(segments))
    _add(scores, "f5", segments.get("f5") or _total(segments, _INNINGS[:5]))
    if sport is Sport.SOCCER:
        # Extra time and penalties are no part of the final score of a soccer game.
        _check_nothing_missing(missing)
        _add(scores, "2h", segments.get("2h"))
        scores[REGULATION] = final
        return scores
    if missing == (0, 0):
        _add(scores, "2h", _second_half(segments))
    _add(scores, REGULATION, _regulation(segments))
    if sport is Sport.HOCKEY:
        _add(scores, BEFORE_SHOOTOUT, _before_shootout(segments, final, shootout=shootout))
    return scores


def overtime(segments: Mapping[str, Score], final: Score) -> Score:
    """The part of the final score that no segment accounts for.

    It is (0, 0) as well when the segments do not cover regulation time: then nothing can be said.

    Raises:
        InputError: The final score is below the sum of its segments, or is not the sum although
            the segments name their overtime.
    """
    for group in (_QUARTERS, _HALVES, _PERIODS, _INNINGS):
        away, home = known = _sum([segments[name] for name in group if name in segments])
        if away > final[0] or home > final[1]:
            raise InputError(
                f"The final score {_say(final)} is below the sum of its periods {_say(known)}. "
                "Nothing was taken over; correct the score or the periods."
            )
    regulation = _regulation(segments) or _total(segments, _INNINGS)
    if regulation is None:
        return 0, 0
    whole = _sum((regulation, segments.get(OVERTIME, (0, 0))))
    missing = final[0] - whole[0], final[1] - whole[1]
    if OVERTIME in segments and missing != (0, 0):
        raise InputError(
            f"The periods and the overtime make {_say(whole)}, not the final score {_say(final)}. "
            "Nothing was taken over; correct one of them."
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
            raise InputError(f"{_say(score)} is not a score. Nothing was taken over; correct it.")


def _check_halves(segments: Mapping[str, Score]) -> None:
    for half, quarters in (("1h", _QUARTERS[:2]), ("2h", _QUARTERS[2:])):
        total = _total(segments, quarters)
        if half in segments and total is not None and segments[half] != total:
            raise InputError(
                f"The score of the {half} is not the sum of its quarters. "
                "Nothing was taken over; correct one of them."
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
                f"A shoot-out leaves a margin of one goal, and {_say(final)} has {margin}. "
                "Nothing was taken over; correct the score."
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
