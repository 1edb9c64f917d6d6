"""Why a leg came to its result and a ticket to its money: rule, score, arithmetic in a sentence."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.grading import grade_leg
from desktop.domain.lines import MINUS, typeset_quarters
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import Rounding
from desktop.domain.periods import BEFORE_SHOOTOUT, REGULATION, Score, score_key
from desktop.domain.rule_choices import TieRule
from desktop.domain.tickets import LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.grading import grade, risk_of
from desktop.domain.wagers.terms import IfBet, Manual, Parlay, Straight, Teaser, Terms

_WORDS = {
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
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
_OVERS = frozenset({Side.OVER, Side.AWAY_OVER, Side.HOME_OVER})


@dataclass(frozen=True, slots=True)
class Contest:
    """What decides a leg.

    Attributes:
        status: Of the result: `final`, `postponed`, `suspended`, `cancelled`; else not played.
        scores: By the names of `period_scores`, visitor first.
    """

    sport: Sport
    away: str
    home: str
    status: str
    scores: Mapping[str, Score]


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
    teams = f"{contest.away} at {contest.home}"
    if contest.status in {"postponed", "cancelled"}:
        return Explanation(LegResult.NO_ACTION, f"{teams} was {contest.status} → no action")
    if contest.status == "suspended":
        return Explanation(LegResult.PENDING, f"{teams} was suspended → stays open until it ends")
    if contest.status != "final":
        return Explanation(LegResult.PENDING, f"{teams} has no result → stays open")
    key = score_key(contest.sport, selection, contest.scores)
    part = _part(key, selection)
    score = contest.scores.get(key)
    if score is None:
        missing = part or "final score"
        return Explanation(LegResult.PENDING, f"{teams}: no score of the {missing} → stays open")
    result = grade_leg(selection, line, *score)
    said = _EXPLAINED[selection.market](contest, selection, line, score)
    heading = f"{part[:1].upper()}{part[1:]}: " if part else ""
    return Explanation(result, f"{heading}{said} → {_WORDS[result]}")


def _part(key: str, selection: Selection) -> str:
    if key == REGULATION:
        return "regulation time"
    if key == BEFORE_SHOOTOUT:
        return "score before the shoot-out"
    return _PERIODS[selection.period]


def _spread(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    mine, theirs, team = _sides(contest, selection, score)
    sign = MINUS if line < 0 else "+"
    lead = 4 * (mine - theirs) + line
    return (
        f"{team} {mine}–{theirs}, {_signed(line)}:"
        f" {mine} {sign} {typeset_quarters(abs(line))} {MINUS} {theirs} = {_signed(lead)}"
    )


def _total(_contest: Contest, selection: Selection, line: int, score: Score) -> str:
    whole = sum(score)
    return f"{score[0]} + {score[1]} = {whole}, {_over_or_under(selection, line, whole)}"


def _team_total(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    mine, _, team = _sides(contest, selection, score)
    return f"{team} {mine}, {_over_or_under(selection, line, mine)}"


def _over_or_under(selection: Selection, line: int, points: int) -> str:
    taken = typeset_quarters(line)
    if selection.side in _OVERS:
        return f"over {taken}: {points} {MINUS} {taken} = {_signed(4 * points - line)}"
    return f"under {taken}: {taken} {MINUS} {points} = {_signed(line - 4 * points)}"


def _straight_up(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    mine, theirs, team = _sides(contest, selection, score)
    if mine == theirs:
        return f"{team} {mine}–{theirs}: a tie"
    word = "ahead" if mine > theirs else "behind"
    return f"{team} {mine}–{theirs}: {word} by {abs(mine - theirs)}"


def _outcome(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    away, home = score
    happened = "a draw" if home == away else f"{contest.home if home > away else contest.away} won"
    taken = _taken(contest, selection)
    return f"{contest.away} {away}–{home} {contest.home}: {happened}; {taken} was taken"


def _taken(contest: Contest, selection: Selection) -> str:
    names = {
        Side.AWAY: contest.away,
        Side.HOME: contest.home,
        Side.DRAW: "the draw",
        Side.HOME_OR_DRAW: f"{contest.home} or draw",
        Side.HOME_OR_AWAY: f"{contest.home} or {contest.away}",
        Side.DRAW_OR_AWAY: f"draw or {contest.away}",
    }
    return names[selection.side]


def _three_way_spread(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    away, home = score
    lead = 4 * (home - away) + line
    happened = "the draw" if lead == 0 else contest.home if lead > 0 else contest.away
    return (
        f"{contest.away} {away}–{home} {contest.home}, {contest.home} {_signed(line)}:"
        f" {happened} by the handicap; {_taken(contest, selection)} was taken"
    )


def _answer(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    happened = Side.YES if score[0] > score[1] else Side.NO
    return f"{contest.home}: {happened}; {selection.side} was taken"


def _position(contest: Contest, selection: Selection, line: int, score: Score) -> str:
    position, sharing = score
    shared = f", shared by {sharing}" if sharing > 1 else ""
    finished = f"finished {position}{shared}" if position else "was not placed"
    taken = "" if selection.side is Side.YES else "not "
    return f"{contest.home} {finished}; {taken}in the first {typeset_quarters(line)} was taken"


def _pool(contest: Contest, selection: Selection, _line: int, score: Score) -> str:
    pool = selection.market.removeprefix("pool_")
    if score[0]:
        return f"{contest.home} to {pool}: the track pays {_amount(score[0])} on 2.00"
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


def _signed(quarters: int) -> str:
    if quarters == 0:
        return "0"
    return f"{'+' if quarters > 0 else ''}{typeset_quarters(quarters)}"


def explain_money(terms: Terms, outcomes: Sequence[LegOutcome], rounding: Rounding) -> str:
    """Grade a ticket and say what its money is made of (RULES 7.4).

    Args:
        terms: As frozen on the ticket.
        outcomes: Of the legs in the order of the ticket.
        rounding: The rounding the ticket was written under.
    """
    graded = grade(terms, outcomes, rounding)
    status, net = graded.status, graded.net
    if graded.parts:
        decided = sum(part.status is not TicketStatus.OPEN for part in graded.parts)
        return f"{decided} of {len(graded.parts)} parts are decided: player {_money(net)}."
    if status is TicketStatus.OPEN:
        return "Stays open: nothing is posted."
    if net == 0 and status in _REFUNDS and not isinstance(terms, IfBet):
        return f"The risk of {_amount(risk_of(terms))} is given back: player 0.00."
    return f"{_how(terms, status, outcomes)}: player {_money(net)}."


def _how(terms: Terms, status: TicketStatus, outcomes: Sequence[LegOutcome]) -> str:
    match terms:
        case Straight() | Manual():
            return _straight_money(status, terms.risk, terms.win)
        case Parlay():
            return _parlay_money(status, terms.risk, outcomes)
        case Teaser():
            return _teaser_money(status, terms, outcomes)
        case IfBet():
            return "Its legs in order, until one stops the others"
        case _:
            return "By where it came in"


def _teaser_money(status: TicketStatus, terms: Teaser, legs: Sequence[LegOutcome]) -> str:
    word = "pleaser" if terms.is_pleaser else "teaser"
    if status is TicketStatus.LOST:
        return f"It loses the {word} and its risk of {_amount(terms.risk)}"
    wins = sum(leg.result is LegResult.WIN for leg in legs)
    if wins == len(legs) or terms.tie_rule is TieRule.WIN:
        return "Wins what it was written to win"
    return f"Reduced to a {word} of {wins} teams on {_amount(terms.risk)}"


def _straight_money(status: TicketStatus, risk: int, win: int) -> str:
    if status is TicketStatus.LOST:
        return f"A loss costs the risk of {_amount(risk)}"
    if status is TicketStatus.HALF_WON:
        return f"Half of the win of {_amount(win)}"
    if status is TicketStatus.HALF_LOST:
        return f"Half of the risk of {_amount(risk)} is lost"
    return "Wins what it was written to win"


def _parlay_money(status: TicketStatus, risk: int, legs: Sequence[LegOutcome]) -> str:
    if status is TicketStatus.LOST:
        return f"A lost leg loses the parlay and its risk of {_amount(risk)}"
    if all(leg.result is LegResult.WIN for leg in legs):
        return "Wins what it was written to win"
    live = [
        f"{leg.price.replace('-', MINUS)}{_FACTOR_WORDS.get(leg.result, '')}"
        for leg in legs
        if leg.result in _LIVE
    ]
    return f"Reduced to {' × '.join(live)} on {_amount(risk)}, rounded once at the end"


_REFUNDS = frozenset({TicketStatus.PUSH, TicketStatus.NO_ACTION, TicketStatus.VOID})
_LIVE = frozenset({LegResult.WIN, LegResult.HALF_WIN, LegResult.HALF_LOSS})
_FACTOR_WORDS = {LegResult.HALF_WIN: " (half won)", LegResult.HALF_LOSS: " (half lost)"}


def _money(cents: int) -> str:
    text = _amount(abs(cents))
    return text if cents == 0 else f"{'+' if cents > 0 else MINUS}{text}"


def _amount(cents: int) -> str:
    return f"{cents // 100:,}.{cents % 100:02d}"
