"""Write-ins: wagers that a person describes and a person decides."""

from collections.abc import Sequence

from desktop.domain.money import Rounding
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, TicketStatus
from desktop.domain.wagers.amounts import check_reckoned, check_said
from desktop.domain.wagers.straight import straight_net
from desktop.domain.wagers.terms import Manual


def price_manual(risk: int, win: int) -> Manual:
    """The terms of a write-in, as both amounts were said, cents.

    Raises:
        InputError: An amount is not above 0 or is too large.
    """
    check_said(risk)
    check_reckoned(AmountMode.RISK, risk, win)
    return Manual(risk, win)


def grade_manual(terms: Manual, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a write-in has come to: as it was decided, and open until then.

    Args:
        terms: As frozen.
        outcomes: One, what the person decided.
        rounding: The rounding the ticket was written under.
    """
    (outcome,) = outcomes
    status, net = straight_net(outcome.result, terms.risk, terms.win, rounding)
    return Graded(status, net, terms.risk if status is TicketStatus.OPEN else 0)
