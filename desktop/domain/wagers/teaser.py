"""Teasers and pleasers: every line moved, all must win, paid by a table (RULES 8 and 9)."""

from collections.abc import Mapping, Sequence

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import Rounding
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import OpenUnfilled, TieRule, TwoTeamTie
from desktop.domain.rules import TeaserCard
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.terms import Teaser

# In the player's favour: more points for a side and an under, fewer for an over.
_FAVOUR: Mapping[Side, int] = {Side.AWAY: 1, Side.HOME: 1, Side.UNDER: 1, Side.OVER: -1}

# Lines are whole or half (`tease`); of others, what was half won counts as won and what was half
# lost as lost, as in a chain. What the house took off drops like a leg without action.
_PLAIN: Mapping[LegResult, LegResult] = {
    LegResult.HALF_WIN: LegResult.WIN,
    LegResult.HALF_LOSS: LegResult.LOSS,
    LegResult.VOID: LegResult.NO_ACTION,
}
_TIES: Mapping[TieRule, LegResult] = {TieRule.WIN: LegResult.WIN, TieRule.LOSE: LegResult.LOSS}


def tease(selection: Selection, line: int, points: int, *, is_pleaser: bool = False) -> int:
    """The line of a leg after the points, in quarter points (RULES 8.1, 8.2 and 9.1).

    Args:
        selection: A spread or a total of the whole game.
        line: Quarter points, as posted, from the side of the selection.
        points: Quarter points.
        is_pleaser: Whether they go against the player.

    Raises:
        InputError: Another market or a part of a game, or a quarter line.
    """
    word = "pleaser" if is_pleaser else "teaser"
    if selection.period is not Period.GAME or selection.market not in {Market.SPREAD, Market.TOTAL}:
        raise InputError(
            say("a {word} has spreads and totals of the whole game, and nothing else.", word=word)
        )
    if line % 2:
        raise InputError(
            say("a quarter line cannot be in a {word}; take the half point beside it.", word=word)
        )
    moved = _FAVOUR[selection.side] * points
    return line - moved if is_pleaser else line + moved


def points_for(card: TeaserCard, sport: Sport) -> int:
    """The quarter points that a card gives in a sport.

    Raises:
        InputError: The card is not sold for that sport.
    """
    by_sport = {Sport.FOOTBALL: card.points, Sport.BASKETBALL: card.basketball_points}
    points = by_sport.get(sport)
    if points is None:
        raise InputError(
            say("the card “{name}” is not sold for {sport}.", name=card.name, sport=sport)
        )
    return points


def price_teaser(
    mode: AmountMode,
    cents: int,
    teams: int,
    card: TeaserCard,
    rounding: Rounding,
    *,
    is_open: bool = False,
    unfilled: OpenUnfilled = OpenUnfilled.REDUCE,
) -> Teaser:
    """The terms of a teaser or pleaser (RULES 8.4).

    Args:
        mode: How the amount was said.
        cents: The amount.
        teams: How many legs it has, open spots among them.
        card: What the house sells.
        rounding: The house's.
        is_open: Whether some of them are still to be named.
        unfilled: What spots do that are never filled.

    Raises:
        InputError: The card does not pay so many teams, or the amount is not above 0, too large,
            or its other side rounds to 0.
    """
    text = dict(card.pays).get(teams)
    if text is None or not card.min_legs <= teams <= card.max_legs:
        raise InputError(
            say("The card “{name}” does not pay {teams} teams.", name=card.name, teams=teams)
        )
    risk, win = amounts_at(mode, cents, parse_price(text), rounding)
    return Teaser(
        risk=risk,
        win=win,
        points=card.points or 0,
        basketball_points=card.basketball_points or 0,
        table=card.table,
        pays=card.pays,
        tie_rule=card.tie_rule,
        two_team_tie=card.two_team_tie,
        is_special=card.is_special,
        is_pleaser=card.is_pleaser,
        spots=teams if is_open else 0,
        unfilled=unfilled,
    )


def grade_teaser(terms: Teaser, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a teaser or pleaser has come to (RULES 8.5 to 8.8, 9.2 and 23.2).

    With open spots it stays open until they are filled, or until the outcomes of
    `expired_spots` follow those of its legs.
    """
    results = [_counted(terms.tie_rule, outcome.result) for outcome in outcomes]
    net = _net(terms, results, rounding)
    if net is None:
        return Graded(TicketStatus.OPEN, 0, terms.risk)
    status = status_by_money([outcome.result for outcome in outcomes], terms.risk, net)
    return Graded(status, net, 0)


def _counted(tie_rule: TieRule, result: LegResult) -> LegResult:
    """The result as the tie rule sees it: won, lost, tied, off or pending."""
    if result is LegResult.PUSH:
        return _TIES.get(tie_rule, result)
    return _PLAIN.get(result, result)


def _net(terms: Teaser, results: Sequence[LegResult], rounding: Rounding) -> int | None:
    """Cents of the player's side; None while it is undecided."""
    teams = max(terms.spots, len(results))
    is_open = LegResult.PENDING in results or len(results) < teams
    has_tie, has_off = LegResult.PUSH in results, LegResult.NO_ACTION in results
    cancels = terms.tie_rule is TieRule.CANCEL
    pushes_always = (
        teams == 2
        and terms.tie_rule is TieRule.REDUCE
        and terms.two_team_tie is TwoTeamTie.PUSH_ALWAYS
    )
    if (has_tie and cancels) or ((has_tie or has_off) and pushes_always):
        return 0
    if LegResult.LOSS in results:
        # A tie of the others would still save it (RULES 8.8).
        return None if is_open and (cancels or pushes_always) else -terms.risk
    if is_open:
        return None
    if (has_tie and terms.tie_rule is TieRule.REFUND_ALL) or (has_off and terms.is_special):
        return 0
    return _pay(terms, results.count(LegResult.WIN), teams, rounding)


def _pay(terms: Teaser, wins: int, teams: int, rounding: Rounding) -> int:
    """What so many live legs win; where no smaller teaser exists the risk is given back."""
    if wins == teams:
        return terms.win
    text = dict(terms.pays).get(wins) if wins >= 2 else None
    if text is None:
        return 0
    pays = parse_price(text)
    return rounding.cents(terms.risk * pays.win, pays.stake)
