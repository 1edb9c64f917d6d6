"""If bets: straights one after another, each played only when those before it allow (RULES 11)."""

from collections.abc import Sequence

from desktop.domain.money import Rounding
from desktop.domain.tickets import Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.straight import stake_at, straight_net
from desktop.domain.wagers.terms import Condition, IfBet, IfExposure, Stake

# A half win goes on under both conditions and a half loss stops both (RULES 11.5).
_GOES_ON = {
    Condition.IF_WIN: frozenset({LegResult.WIN, LegResult.HALF_WIN}),
    Condition.IF_ACTION: frozenset(
        {
            LegResult.WIN,
            LegResult.HALF_WIN,
            LegResult.PUSH,
            LegResult.NO_ACTION,
            LegResult.VOID,
        }
    ),
}


def grade_if_bet(terms: IfBet, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a chain has come to, in the order of the ticket and no other (RULES 11.2).

    A leg waits while one before it is undecided, though its own game may be over. The net is that
    of the whole chain and comes when the chain is final (RULES 25.7).

    Args:
        terms: As frozen.
        outcomes: Of each leg.
        rounding: The rounding the ticket was written under.
    """
    stakes = [
        stake_at(stake, outcome, rounding)
        for stake, outcome in zip(terms.stakes, outcomes, strict=True)
    ]
    net = 0
    results: list[LegResult] = []
    for place, (stake, outcome) in enumerate(zip(stakes, outcomes, strict=True)):
        if outcome.result is LegResult.PENDING:
            return Graded(TicketStatus.OPEN, 0, _held(stakes[place:], terms))
        net += straight_net(outcome.result, *stake, rounding)[1]
        results.append(outcome.result)
        if outcome.result not in _GOES_ON[terms.condition]:
            break
    return Graded(status_by_money(results, _largest_risk(stakes), net), net, 0)


def risk_of_if_bet(terms: IfBet) -> int:
    """The largest risk of a leg, cents (RULES 25.3)."""
    return _largest_risk(terms.stakes)


def win_of_if_bet(terms: IfBet) -> int:
    """The most it can win, every leg, cents (RULES 25.5)."""
    return sum(win for _, win in terms.stakes)


def _held(stakes: Sequence[Stake], terms: IfBet) -> int:
    """What the legs still possible may lose; wins that are banked already are not netted."""
    if terms.exposure is IfExposure.MAX_LEG or terms.condition is Condition.IF_ACTION:
        return _largest_risk(stakes)
    held = won = 0
    for risk, win in stakes:
        held = max(held, risk - won)
        won += win
    return held


def _largest_risk(stakes: Sequence[Stake]) -> int:
    return max(risk for risk, _ in stakes)
