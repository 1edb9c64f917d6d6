"""What a ticket of any kind has come to, and what it risks, wins and holds (RULES 7 to 25)."""

from collections.abc import Sequence

from desktop.domain.money import Rounding
from desktop.domain.tickets import Graded, LegOutcome
from desktop.domain.wagers.each_way import grade_each_way, risk_of_each_way, win_of_each_way
from desktop.domain.wagers.horse import grade_horse, win_of_horse
from desktop.domain.wagers.if_bet import grade_if_bet, held_of_if_bet, risk_of_if_bet, win_of_if_bet
from desktop.domain.wagers.manual import grade_manual
from desktop.domain.wagers.outright import grade_outright
from desktop.domain.wagers.parlay import grade_parlay
from desktop.domain.wagers.reverse import grade_reverse, risk_of_reverse, win_of_reverse
from desktop.domain.wagers.round_robin import (
    grade_round_robin,
    risk_of_round_robin,
    win_of_round_robin,
)
from desktop.domain.wagers.straight import grade_straight
from desktop.domain.wagers.teaser import grade_teaser
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
    Terms,
)


def grade(  # noqa: C901, PLR0911  # one case a kind, and nothing else
    terms: Terms, outcomes: Sequence[LegOutcome], rounding: Rounding
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
        case Teaser():
            return grade_teaser(terms, outcomes, rounding)
        case RoundRobin():
            return grade_round_robin(terms, outcomes, rounding)
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


def risk_of(terms: Terms) -> int:
    """Cents that a ticket risks, as reports write it (RULES 25.2 to 25.4)."""
    match terms:
        case RoundRobin():
            return risk_of_round_robin(terms)
        case IfBet():
            return risk_of_if_bet(terms)
        case Reverse():
            return risk_of_reverse(terms)
        case EachWay():
            return risk_of_each_way(terms)
        case _:
            return terms.risk


def win_of(terms: Terms) -> int:
    """The most that a ticket can win, cents (RULES 25.5)."""
    match terms:
        case RoundRobin():
            return win_of_round_robin(terms)
        case IfBet():
            return win_of_if_bet(terms)
        case Reverse():
            return win_of_reverse(terms)
        case EachWay():
            return win_of_each_way(terms)
        case Horse():
            return win_of_horse(terms)
        case _:
            return terms.win


def held_of(terms: Terms) -> int:
    """Cents of the player's credit that a ticket holds while nothing is decided (RULES 25)."""
    match terms:
        case IfBet():
            return held_of_if_bet(terms)
        case _:
            return risk_of(terms)
