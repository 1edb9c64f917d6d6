"""What a ticket of any kind has come to, and what it risks, wins and holds (RULES 7 to 25)."""

from collections.abc import Sequence

from desktop.domain.money import Rounding
from desktop.domain.tickets import Graded, LegOutcome
from desktop.domain.wagers.each_way import grade_each_way
from desktop.domain.wagers.horse import grade_horse
from desktop.domain.wagers.if_bet import grade_if_bet
from desktop.domain.wagers.manual import grade_manual
from desktop.domain.wagers.outright import grade_outright
from desktop.domain.wagers.parlay import grade_parlay
from desktop.domain.wagers.reverse import grade_reverse
from desktop.domain.wagers.straight import grade_straight
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    Straight,
)


def grade(  # noqa: PLR0911  # one answer for each kind of wager
    terms: Straight | Parlay | IfBet | Reverse | Outright | EachWay | Horse | Manual,
    outcomes: Sequence[LegOutcome],
    rounding: Rounding,
) -> Graded:
    """What a ticket has come to by the outcomes of its legs.

    Args:
        terms: As frozen on the ticket.
        outcomes: Of the legs in the order of the ticket.
        rounding: The rounding the ticket was written under.
    """
    match terms:
        case Straight():
            return grade_straight(terms, outcomes, rounding)
        case Parlay():
            return grade_parlay(terms, outcomes, rounding)
        case IfBet():
            return grade_if_bet(terms, outcomes, rounding)
        case Reverse():
            return grade_reverse(terms, outcomes, rounding)
        case Outright():
            return grade_outright(terms, outcomes, rounding)
        case EachWay():
            return grade_each_way(terms, outcomes, rounding)
        case Horse():
            return grade_horse(terms, outcomes, rounding)
        case Manual():
            return grade_manual(terms, outcomes, rounding)
