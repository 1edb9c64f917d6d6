"""Why a leg came to its result: the score and the arithmetic in a sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.domain.explaining.words import amount, ordinal
from desktop.domain.grading import grade_leg
from desktop.domain.lines import MINUS, typeset_quarters
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import BEFORE_SHOOTOUT, REGULATION, Score, score_key
from desktop.domain.results import FINAL, STOPPED
from desktop.domain.sentences import joined, say, word
from desktop.domain.tickets import LegResult

RESULTS = {
    LegResult.PENDING: "stays open",
    LegResult.WIN: say("win"),
    LegResult.LOSS: say("loss"),
    LegResult.PUSH: say("push"),
    LegResult.HALF_WIN: "half win: one half of the line wins, the other pushes",
    LegResult.HALF_LOSS: "half loss: one half of the line loses, the other pushes",
    LegResult.NO_ACTION: "no action",
    LegResult.VOID: say("void"),
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
_POOLS = {
    Market.POOL_WIN: "to win",
    Market.POOL_PLACE: "to place",
    Market.POOL_SHOW: "to show",
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
        return say("{away} at {home}", away=self.away, home=self.home)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The result of a leg and what leads to it.

    Attributes:
        because: Score and arithmetic.
        came: The result in words.
        finished: Of an outright: how it finished, whatever was taken.
    """

    result: LegResult
    because: str
    came: str
    finished: str = ""

    @property
    def sentence(self) -> str:
        """The whole of it: `Hawks 27–20, −3½: … = +3½ → win`."""
        return joined(" → ", (self.because, self.came))


def explain_leg(contest: Contest, selection: Selection, line: int) -> Explanation:
    """Grade a leg as `grade_leg` does and say how (RULES 3 and 4).

    Args:
        contest: Teams, status and scores.
        selection: Period, market and side.
        line: Quarter points: a spread from the side of the selection, otherwise the total itself.
    """
    teams = contest.teams
    if contest.status in {"postponed", "cancelled"}:
        return Explanation(LegResult.NO_ACTION, _not_played(contest), "no action")
    if contest.status == "suspended":
        return Explanation(
            LegResult.PENDING,
            say("{teams} was suspended", teams=teams),
            "stays open until it ends",
        )
    if contest.status not in {FINAL, STOPPED}:
        return Explanation(
            LegResult.PENDING, say("{teams} has no result", teams=teams), "stays open"
        )
    key = score_key(contest.sport, selection, contest.scores)
    part = _part(contest, key, selection)
    score = contest.scores.get(key)
    if score is None and key in contest.scores:
        return Explanation(
            LegResult.NO_ACTION,
            _not_official(contest, part),
            "no action",
        )
    if score is None:
        missing = part or "final score"
        return Explanation(
            LegResult.PENDING,
            say("{teams}: no score of the {missing}", teams=teams, missing=missing),
            "stays open",
        )
    result = grade_leg(selection, line, *score)
    said = _EXPLAINED[selection.market](contest, selection, line, score)
    heading = say("{part:capital}: ", part=part) if part else ""
    return Explanation(
        result,
        joined("", (heading, said)),
        RESULTS[result],
        finished=_finish(contest, score) if selection.market is Market.OUTRIGHT else "",
    )


def _part(contest: Contest, key: str, selection: Selection) -> str:
    if key == REGULATION:
        return "regulation time" if contest.sport is not Sport.SOCCER else ""
    if key == BEFORE_SHOOTOUT:
        return "" if contest.counts_shootout else "score before the shoot-out"
    special = _PERIODS_OF_SPORT.get((contest.sport, selection.period))
    return special or _PERIODS[selection.period]


def _not_played(contest: Contest) -> str:
    if contest.is_game or not contest.away:
        return say("{teams} was {status}", teams=contest.teams, status=word(contest.status))
    return say("{home} did not take part in {away}", home=contest.home, away=contest.away)


def _not_official(contest: Contest, part: str) -> str:
    if not contest.is_game:
        return say("{home}: no price or result was declared", home=contest.home)
    if contest.status != STOPPED:
        return say("{teams}: this market does not count", teams=contest.teams)
    called = word("called") if contest.sport is Sport.BASEBALL else word("stopped")
    called = joined(" ", filter(None, (called, contest.stopped)))
    what = say("the {part}", part=part.partition(",")[0]) if part else "this market"
    return say(
        "{teams} was {called}, too early for {what}", teams=contest.teams, called=called, what=what
    )


def _spread(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    mine, theirs, team = _sides(contest, selection, score)
    sign = MINUS if line < 0 else "+"
    lead = 4 * (mine - theirs) + line
    return say(
        "{team} {mine}–{theirs}, {line}: {mine} {sign} {points} {minus} {theirs} = {lead}",
        team=team,
        mine=mine,
        theirs=theirs,
        line=signed_line(line),
        sign=sign,
        points=typeset_quarters(abs(line)),
        minus=MINUS,
        lead=signed_line(lead),
    )


def _total(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    whole = sum(score)
    if not contest.is_game:
        return say(
            "The number was {whole}, {way}",
            whole=whole,
            way=_over_or_under(selection, line, whole),
        )
    return say(
        "{away} + {home} = {whole}, {way}",
        away=score[0],
        home=score[1],
        whole=whole,
        way=_over_or_under(selection, line, whole),
    )


def _team_total(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    mine, _, team = _sides(contest, selection, score)
    return say(
        "{team} {mine}, {way}",
        team=team,
        mine=mine,
        way=_over_or_under(selection, line, mine),
    )


def _over_or_under(selection: Selection, line: int, points: int) -> str:
    taken = typeset_quarters(line)
    if selection.side in _OVERS:
        return say(
            "over {taken}: {points} {minus} {taken} = {lead}",
            taken=taken,
            points=points,
            minus=MINUS,
            lead=signed_line(4 * points - line),
        )
    return say(
        "under {taken}: {taken} {minus} {points} = {lead}",
        taken=taken,
        minus=MINUS,
        points=points,
        lead=signed_line(line - 4 * points),
    )


def _straight_up(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    mine, theirs, team = _sides(contest, selection, score)
    if mine == theirs:
        return say("{team} {mine}–{theirs}: a tie", team=team, mine=mine, theirs=theirs)
    said = {"team": team, "mine": mine, "theirs": theirs, "lead": abs(mine - theirs)}
    if mine > theirs:
        return say("{team} {mine}–{theirs}: ahead by {lead}", **said)
    return say("{team} {mine}–{theirs}: behind by {lead}", **said)


def _outcome(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    away, home = score
    happened = (
        "a draw"
        if home == away
        else say("{team} won", team=contest.home if home > away else contest.away)
    )
    taken = taken_of(contest, selection)
    return say(
        "{visitor} {away}–{home} {host}: {happened}; {taken} was taken",
        visitor=contest.away,
        away=away,
        home=home,
        host=contest.home,
        happened=happened,
        taken=taken,
    )


def taken_of(contest: Contest, selection: Selection) -> str:
    """The answer that was taken, in words."""
    names = {
        Side.YES: say("Yes"),
        Side.NO: say("No"),
        Side.AWAY: contest.away,
        Side.HOME: contest.home,
        Side.DRAW: "the draw",
        Side.HOME_OR_DRAW: say("{home} or draw", home=contest.home),
        Side.HOME_OR_AWAY: say("{home} or {away}", home=contest.home, away=contest.away),
        Side.DRAW_OR_AWAY: say("draw or {away}", away=contest.away),
    }
    return names.get(selection.side, word(selection.side))


def _three_way_spread(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    away, home = score
    lead = 4 * (home - away) + line
    happened = "the draw" if lead == 0 else contest.home if lead > 0 else contest.away
    return say(
        "{visitor} {away}–{home} {host}, {host} {line}: {happened} by the handicap;"
        " {taken} was taken",
        visitor=contest.away,
        away=away,
        home=home,
        host=contest.home,
        line=signed_line(line),
        happened=happened,
        taken=taken_of(contest, selection),
    )


def _answer(_contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    happened = Side.YES if score[0] > score[1] else Side.NO
    return say(
        "The answer was {happened}; {side} was taken",
        happened=word(happened),
        side=word(selection.side),
    )


def _position(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    said = {"finish": _finish(contest, score), "where": place_in_words(line)}
    if selection.side is Side.YES:
        return say("{finish}; {where} was taken", **said)
    return say("{finish}; not {where} was taken", **said)


def _finish(contest: Contest, score: Score) -> str:
    position, sharing = score
    if not position:
        return say("{home} was not placed", home=contest.home)
    said = say("{home} finished {position}", home=contest.home, position=ordinal(position))
    if sharing > 1:
        return say("{finish}, tied with {count} more", finish=said, count=sharing - 1)
    return said


def place_in_words(line: int) -> str:
    """The places that an outright is paid for: `to win`, `in the first 3`."""
    if line == 4:
        return "to win"
    return say("in the first {places}", places=typeset_quarters(line))


def _pool(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    pool = {"home": contest.home, "pool": _POOLS[selection.market]}
    if score[0]:
        return say("{home} {pool}: the track pays {pays} on 2.00", **pool, pays=amount(score[0]))
    return say("{home} {pool}: the track pays nothing", **pool)


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
