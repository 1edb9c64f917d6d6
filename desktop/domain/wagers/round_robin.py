"""Round robins: every parlay of some sizes over one set of selections (RULES 10)."""

from collections.abc import Sequence
from itertools import combinations

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.domain.rules import ParlayRules
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, Part, TicketStatus
from desktop.domain.wagers.parlay import PricedLeg, grade_parlay, price_parlay
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.terms import RoundRobin


def price_round_robin(  # noqa: PLR0917  # the order of every pricing function
    mode: AmountMode,
    cents: int,
    legs: Sequence[PricedLeg],
    sizes: Sequence[int],
    rules: ParlayRules,
    rounding: Rounding,
) -> RoundRobin:
    """The terms of a round robin: its parlays by size, then in the order of the legs.

    How many selections it may have is the caller's to check (`RoundRobinRules`).

    Args:
        mode: How the amount was said: risk or win, of each parlay.
        cents: The amount of each parlay.
        legs: The prices, and whether the pay table of parlays covers each.
        sizes: How many legs its parlays have: `[2]`, or `[2, 3]` for by twos and threes.
        rules: The house's for parlays.
        rounding: The house's.

    Raises:
        InputError: No size, one that is named twice or that is not from 2 to the number of legs,
            or a parlay cannot be priced.
    """
    for size in sizes:
        if not 2 <= size <= len(legs):
            raise InputError(
                say(
                    "{count} selections make no parlays of {size}. Write a size from 2 to {count}.",
                    count=len(legs),
                    size=size,
                )
            )
    if not sizes or len(set(sizes)) < len(sizes):
        raise InputError("A round robin names each size of its parlays once, such as by 2s and 3s.")
    return RoundRobin(
        tuple(
            (places, price_parlay(mode, cents, [legs[i] for i in places], rules, rounding))
            for size in sorted(sizes)
            for places in combinations(range(len(legs)), size)
        )
    )


def grade_round_robin(
    terms: RoundRobin, outcomes: Sequence[LegOutcome], rounding: Rounding
) -> Graded:
    """What each parlay has come to, and all of them together (RULES 10.1 and 10.4)."""
    parts = tuple(
        Part(*grade_parlay(parlay, [outcomes[i] for i in places], rounding)[:3])
        for places, parlay in terms.parlays
    )
    net, held = sum(part.net for part in parts), sum(part.held for part in parts)
    status = TicketStatus.OPEN
    if all(part.status is not TicketStatus.OPEN for part in parts):
        results = [outcome.result for outcome in outcomes]
        status = status_by_money(results, risk_of_round_robin(terms), net)
    return Graded(status, net, held, parts)


def risk_of_round_robin(terms: RoundRobin) -> int:
    """The risk of all its parlays, cents (RULES 10.2)."""
    return sum(parlay.risk for _, parlay in terms.parlays)


def win_of_round_robin(terms: RoundRobin) -> int:
    """What all its parlays win, the most it can, cents (RULES 10.2)."""
    return sum(parlay.win for _, parlay in terms.parlays)
