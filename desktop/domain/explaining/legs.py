"""Why a leg came to its result: the score and the arithmetic in a sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.domain.explaining.words import amount, ordinal
from desktop.domain.grading import grade_leg
from desktop.domain.lines import MINUS, typeset_quarters
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import BEFORE_SHOOTOUT, REGULATION, Score, score_key
from desktop.domain.results import FINAL, STOPPED
from desktop.domain.tickets import LegResult

RESULTS = {
    LegResult.PENDING: "stays open",
    LegResult.WIN: "win",
    LegResult.LOSS: "loss",
    LegResult.PUSH: "push",
    LegResult.HALF_WIN: "half win: one half of the line wins, the other pushes",
    LegResult.HALF_LOSS: "half loss: one half of the line loses, the other pushes",
    LegResult.NO_ACTION: "no action",
    LegResult.VOID: "void",
}
_PERIODS = {
    Period.GAME: "",
    Period.H1: "1st half",
    Period.H2: "2nd half, overtime included",
    Period.Q1: "1st quarter",
    Period.Q2: "2nd quarter",
    Period.Q3: "3rd quarter",
    Period.Q4: "4th quarter, without overtime",
    Period.P1: "1st period",
    Period.P2: "2nd period",
    Period.P3: "3rd period, without overtime",
    Period.F5: "first five innings",
}
_PERIODS_OF_SPORT = {
    (Sport.BASEBALL, Period.H2): "innings after the fifth, extra innings included",
    (Sport.SOCCER, Period.H2): "2nd half",
}
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
_OVERS = frozenset({Side.OVER, Side.AWAY_OVER, Side.HOME_OVER})


@dataclass(frozen=True, slots=True)
class Contest:
    """What decides a leg.

    Attributes:
        status: Of the result: `final`, `stopped`, `postponed`, `suspended`, `cancelled`; else not
            played.
        scores: By the names of `score_key`, visitor first; None where there is no action.
        league: Hockey outside the NHL is decided by regulation time.
        stopped: How far a game that was stopped was played, such as `after 6 innings`.
        counts_shootout: Whether a shoot-out counts in team totals (RULES 3.4).
        is_game: False of an entrant, whose contest is `away`, and of a question.
    """

    sport: Sport
    away: str
    home: str
    status: str
    scores: Mapping[str, Score | None]
    league: str = ""
    stopped: str = ""
    counts_shootout: bool = False
    is_game: bool = True

    @property
    def teams(self) -> str:
        """What it is called: both sides, or the entrant and its contest, or the question."""
        if not self.is_game:
            return ", ".join(filter(None, (self.home, self.away)))
        return f"{self.away} at {self.home}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """The result of a leg and the sentence that leads to it."""

    result: LegResult
    sentence: str


def explain_leg(contest: Contest, selection: Selection, line: int) -> Explanation:
    """Grade a leg as `grade_leg` does and say how (RULES 3 and 4).

    Args:
        contest: Teams, status and scores.
        selection: Period, market and side.
        line: Quarter points: a spread from the side of the selection, otherwise the total itself.
    """
    teams = contest.teams
    if contest.status in {"postponed", "cancelled"}:
        return Explanation(LegResult.NO_ACTION, f"{_not_played(contest)} → no action")
    if contest.status == "suspended":
        return Explanation(LegResult.PENDING, f"{teams} was suspended → stays open until it ends")
    if contest.status not in {FINAL, STOPPED}:
        return Explanation(LegResult.PENDING, f"{teams} has no result → stays open")
    key = score_key(contest.sport, selection, contest.scores)
    part = _part(contest, key, selection)
    score = contest.scores.get(key)
    if score is None and key in contest.scores:
        return Explanation(LegResult.NO_ACTION, f"{_not_official(contest, part)} → no action")
    if score is None:
        missing = part or "final score"
        return Explanation(LegResult.PENDING, f"{teams}: no score of the {missing} → stays open")
    result = grade_leg(selection, line, *score)
    said = _EXPLAINED[selection.market](contest, selection, line, score)
    heading = f"{part[:1].upper()}{part[1:]}: " if part else ""
    return Explanation(result, f"{heading}{said} → {RESULTS[result]}")


def _part(contest: Contest, key: str, selection: Selection) -> str:
    if key == REGULATION:
        return "regulation time" if contest.sport is not Sport.SOCCER else ""
    if key == BEFORE_SHOOTOUT:
        return "" if contest.counts_shootout else "score before the shoot-out"
    special = _PERIODS_OF_SPORT.get((contest.sport, selection.period))
    return special or _PERIODS[selection.period]


def _not_played(contest: Contest) -> str:
    if contest.is_game or not contest.away:
        return f"{contest.teams} was {contest.status}"
    return f"{contest.home} did not take part in {contest.away}"


def _not_official(contest: Contest, part: str) -> str:
    if not contest.is_game:
        return f"{contest.home}: no price or result was declared"
    if contest.status != STOPPED:
        return f"{contest.teams}: this market does not count"
    called = "called" if contest.sport is Sport.BASEBALL else "stopped"
    called = " ".join(filter(None, (called, contest.stopped)))
    what = f"the {part.partition(',')[0]}" if part else "this market"
    return f"{contest.teams} was {called}, too early for {what}"


def _spread(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    mine, theirs, team = _sides(contest, selection, score)
    sign = MINUS if line < 0 else "+"
    lead = 4 * (mine - theirs) + line
    return (
        f"{team} {mine}–{theirs}, {signed_line(line)}:"
        f" {mine} {sign} {typeset_quarters(abs(line))} {MINUS} {theirs} = {signed_line(lead)}"
    )


def _total(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    whole = sum(score)
    if not contest.is_game:
        return f"The number was {whole}, {_over_or_under(selection, line, whole)}"
    return f"{score[0]} + {score[1]} = {whole}, {_over_or_under(selection, line, whole)}"


def _team_total(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    mine, _, team = _sides(contest, selection, score)
    return f"{team} {mine}, {_over_or_under(selection, line, mine)}"


def _over_or_under(selection: Selection, line: int, points: int) -> str:
    taken = typeset_quarters(line)
    if selection.side in _OVERS:
        return f"over {taken}: {points} {MINUS} {taken} = {signed_line(4 * points - line)}"
    return f"under {taken}: {taken} {MINUS} {points} = {signed_line(line - 4 * points)}"


def _straight_up(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    mine, theirs, team = _sides(contest, selection, score)
    if mine == theirs:
        return f"{team} {mine}–{theirs}: a tie"
    word = "ahead" if mine > theirs else "behind"
    return f"{team} {mine}–{theirs}: {word} by {abs(mine - theirs)}"


def _outcome(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    away, home = score
    happened = "a draw" if home == away else f"{contest.home if home > away else contest.away} won"
    taken = taken_of(contest, selection)
    return f"{contest.away} {away}–{home} {contest.home}: {happened}; {taken} was taken"


def taken_of(contest: Contest, selection: Selection) -> str:
    """The answer that was taken, in words."""
    names = {
        Side.YES: "Yes",
        Side.NO: "No",
        Side.AWAY: contest.away,
        Side.HOME: contest.home,
        Side.DRAW: "the draw",
        Side.HOME_OR_DRAW: f"{contest.home} or draw",
        Side.HOME_OR_AWAY: f"{contest.home} or {contest.away}",
        Side.DRAW_OR_AWAY: f"draw or {contest.away}",
    }
    return names.get(selection.side, selection.side)


def _three_way_spread(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    away, home = score
    lead = 4 * (home - away) + line
    happened = "the draw" if lead == 0 else contest.home if lead > 0 else contest.away
    return (
        f"{contest.away} {away}–{home} {contest.home}, {contest.home} {signed_line(line)}:"
        f" {happened} by the handicap; {taken_of(contest, selection)} was taken"
    )


def _answer(_contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    happened = Side.YES if score[0] > score[1] else Side.NO
    return f"The answer was {happened}; {selection.side} was taken"


def _position(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    position, sharing = score
    shared = f", tied with {sharing - 1} more" if sharing > 1 else ""
    finished = f"finished {ordinal(position)}{shared}" if position else "was not placed"
    taken = "" if selection.side is Side.YES else "not "
    where = "to win" if line == 4 else f"in the first {typeset_quarters(line)}"
    return f"{contest.home} {finished}; {taken}{where} was taken"


def _pool(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    pool = selection.market.removeprefix("pool_")
    if score[0]:
        return f"{contest.home} to {pool}: the track pays {amount(score[0])} on 2.00"
    return f"{contest.home} to {pool}: the track pays nothing"


_EXPLAINED: Mapping[Market, Callable[[Contest, Selection, int, Score], str]] = {
    Market.SPREAD: _spread,
    Market.TOTAL: _total,
    Market.TEAM_TOTAL: _team_total,
    Market.MONEY_LINE: _straight_up,
    Market.DRAW_NO_BET: _straight_up,
    Market.THREE_WAY: _outcome,
    Market.DOUBLE_CHANCE: _outcome,
    Market.THREE_WAY_SPREAD: _three_way_spread,
    Market.YES_NO: _answer,
    Market.OUTRIGHT: _position,
    Market.POOL_WIN: _pool,
    Market.POOL_PLACE: _pool,
    Market.POOL_SHOW: _pool,
}


def _sides(contest: Contest, selection: Selection, score: Score) -> tuple[int, int, str]:
    away, home = score
    if selection.side in _HOME_SIDES:
        return home, away, contest.home
    return away, home, contest.away


def signed_line(quarters: int) -> str:
    """A line with its sign, as people read it: `+3½`, `−7`, `0`."""
    if quarters == 0:
        return "0"
    return f"{'+' if quarters > 0 else ''}{typeset_quarters(quarters)}"
