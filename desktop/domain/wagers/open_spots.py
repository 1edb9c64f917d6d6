"""Spots of a parlay or teaser that were left open and never filled (RULES 23)."""

from desktop.domain.rule_choices import OpenUnfilled
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.terms import Parlay, Teaser


def expired_spots(terms: Parlay | Teaser, filled: int) -> list[LegOutcome]:
    """The outcomes of spots that nobody filled in time, to follow those of the legs (RULES 23.1).

    Args:
        terms: As frozen on the ticket.
        filled: How many legs it has.
    """
    drops = terms.unfilled is OpenUnfilled.REDUCE
    result = LegResult.NO_ACTION if drops else LegResult.LOSS
    return [LegOutcome(result, "")] * max(terms.spots - filled, 0)
