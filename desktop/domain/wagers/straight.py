"""Straight wagers: one selection at its own price (RULES 1.7 and 2)."""

from collections.abc import Sequence

from desktop.domain.money import Rounding
from desktop.domain.pitchers import reprice
from desktop.domain.prices import Price, parse_price
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.statuses import STATUS_OF_LEG
from desktop.domain.wagers.terms import Stake, Straight

# Names of this module are looked up much faster than members of a class, and bulk grading does so
# millions of times.
_WIN = LegResult.WIN
_LOSS = LegResult.LOSS
_HALF_WIN = LegResult.HALF_WIN
_HALF_LOSS = LegResult.HALF_LOSS
_WON = TicketStatus.WON
_LOST = TicketStatus.LOST


def price_straight(mode: AmountMode, cents: int, price: Price, rounding: Rounding) -> Straight:
    """The terms of a straight wager (RULES 2.1 and 2.2).

    Args:
        mode: How the amount was said.
        cents: The amount.
        price: As quoted.
        rounding: The house's.

    Raises:
        InputError: The amount is not above 0 or too large, or the other side of it rounds to 0.
    """
    return Straight(*amounts_at(mode, cents, price, rounding))


def grade_straight(terms: Straight, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a straight wager has come to by its one leg."""
    (outcome,) = outcomes
    risk, win = stake_at((terms.risk, terms.win), outcome, rounding)
    status, net = straight_net(outcome.result, risk, win, rounding)
    return Graded(status, net, risk if status is TicketStatus.OPEN else 0)


def stake_at(stake: Stake, outcome: LegOutcome, rounding: Rounding) -> Stake:
    """The frozen risk and win, or those at a new price after a change of pitchers (RULES 15.2)."""
    if outcome.reprice is None:
        return stake
    return reprice(stake, parse_price(outcome.price), outcome.reprice, rounding)


def straight_net(
    result: LegResult, risk: int, win: int, rounding: Rounding
) -> tuple[TicketStatus, int]:
    """Status and net (cents, the player's side) of a straight wager by the result of its leg.

    A full win pays the ticket's own win; it is never reckoned again (RULES 0.4).

    Args:
        result: Of the leg.
        risk: Cents, as frozen on the ticket.
        win: Cents, as frozen on the ticket.
        rounding: The rounding the ticket was written under; half results are rounded by it.
    """
    if result is _WIN:
        return _WON, win
    if result is _LOSS:
        return _LOST, -risk
    if result is _HALF_WIN:
        return TicketStatus.HALF_WON, rounding.cents(win, 2)
    if result is _HALF_LOSS:
        return TicketStatus.HALF_LOST, rounding.cents(risk, 2) - risk
    return STATUS_OF_LEG[result], 0
