"""What the money of a ticket of any kind is made of (RULES 7 to 20 and 25)."""

from collections.abc import Sequence

from desktop.domain.explaining.chains import if_bet, reverse
from desktop.domain.explaining.parlays import named, parlay, round_robin
from desktop.domain.explaining.singles import Formula, each_way, horse, manual, one, outright
from desktop.domain.explaining.singles import straight as straight_money
from desktop.domain.explaining.teasers import teaser
from desktop.domain.explaining.words import amount, signed
from desktop.domain.money import Rounding
from desktop.domain.sentences import capital, say, word
from desktop.domain.tickets import LegOutcome, TicketStatus
from desktop.domain.wagers import free_play
from desktop.domain.wagers.grading import grade, risk_of
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


def formula_of(  # noqa: C901, PLR0911  # one case a kind, and nothing else
    terms: Terms, outcomes: Sequence[LegOutcome], rounding: Rounding
) -> Formula:
    """How the net of a ticket is reckoned, step by step.

    Args:
        terms: As frozen on the ticket.
        outcomes: Of the legs in the order of the ticket.
        rounding: The rounding the ticket was written under.
    """
    match terms:
        case Straight():
            return straight_money(terms, one(outcomes), rounding)
        case Parlay():
            return parlay(terms, named(outcomes), rounding)
        case Teaser():
            return teaser(terms, named(outcomes), rounding)
        case RoundRobin():
            return round_robin(terms, named(outcomes), rounding)
        case IfBet():
            return if_bet(terms, named(outcomes), rounding)
        case Reverse():
            return reverse(terms, named(outcomes), rounding)
        case Outright():
            return outright(terms, one(outcomes), rounding)
        case EachWay():
            return each_way(terms, one(outcomes), rounding)
        case Horse():
            return horse(terms, one(outcomes), rounding)
        case Manual():
            return manual(terms, one(outcomes), rounding)


def explain_money(
    terms: Terms,
    outcomes: Sequence[LegOutcome],
    rounding: Rounding,
    *,
    is_free_play: bool = False,
    is_lay_off: bool = False,
) -> tuple[str, ...]:
    """Say what the money of a ticket is made of; the last sentence is what the player gets.

    Args:
        terms: As frozen on the ticket.
        outcomes: Of the legs in the order of the ticket.
        rounding: The rounding the ticket was written under.
        is_free_play: Whether it was not the player's own money.
        is_lay_off: Whether the house wrote it with another house.
    """
    formula = formula_of(terms, outcomes, rounding)
    status = grade(terms, outcomes, rounding).status
    said = [line + "." for line in formula.lines]
    if is_free_play:
        return _FREE_PLAY, *said, *_free_play(terms, outcomes, rounding)
    if is_lay_off:
        net = -(formula.net or 0)
        said.append("The house placed it with another house, whose account gets the other side.")
        said.append(say("{status}: other house {net}.", status=in_words(status), net=signed(net)))
    else:
        said.append(
            say("{status}: player {net}.", status=in_words(status), net=signed(formula.net or 0))
        )
    return tuple(said)


_FREE_PLAY = "A free play: a win is paid without the stake, and a loss costs no money."


def _free_play(terms: Terms, outcomes: Sequence[LegOutcome], rounding: Rounding) -> list[str]:
    graded = grade(terms, outcomes, rounding)
    net, returned = free_play.settle(graded, risk_of(terms))
    said: list[str] = []
    if returned:
        said.append(say("Free play given back: {returned}.", returned=amount(returned)))
    said.append(say("{status}: player {net}.", status=in_words(graded.status), net=signed(net)))
    return said


def in_words(status: TicketStatus) -> str:
    """A state as a sentence begins with it: `Half won`."""
    return capital(word(status.value))
