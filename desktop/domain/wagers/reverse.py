"""Reverses: every ordered pair of the legs as an if bet of two (RULES 12)."""

from collections.abc import Sequence
from itertools import permutations

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.domain.prices import Price
from desktop.domain.rule_choices import Condition
from desktop.domain.rules import ReverseRules
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, Part, TicketStatus
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.if_bet import grade_if_bet, risk_of_if_bet, win_of_if_bet
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.terms import IfBet, Reverse


def price_reverse(
    condition: Condition,
    amount: tuple[AmountMode, int],
    prices: Sequence[Price],
    rules: ReverseRules,
    rounding: Rounding,
) -> Reverse:
    """The terms of a reverse: one amount on every leg of every pair (RULES 12.3 and 12.8).

    Args:
        condition: Of every pair.
        amount: How the amount on each leg was said, and the cents.
        prices: Of each leg.
        rules: The house's.
        rounding: The house's.

    Raises:
        InputError: Too few or too many teams, or an amount that is no wager.
    """
    if not 2 <= len(prices) <= rules.max_teams:
        raise InputError(
            say(
                "A reverse of this house has 2 to {max_teams} teams, and this one has "
                "{count}. Nothing was written; change its legs.",
                max_teams=rules.max_teams,
                count=len(prices),
            )
        )
    return Reverse(condition, tuple(amounts_at(*amount, price, rounding) for price in prices))


def pairs_of(count: int) -> list[tuple[int, int]]:
    """The places of the two legs of every if bet, in the order of the parts (RULES 12.1)."""
    return list(permutations(range(count), 2))


def if_bets_of(terms: Reverse) -> list[IfBet]:
    """The if bets a reverse is made of, in the order of its parts."""
    stakes = terms.stakes
    return [
        IfBet(terms.condition, (stakes[first], stakes[second]))
        for first, second in pairs_of(len(stakes))
    ]


def grade_reverse(terms: Reverse, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a reverse has come to: each if bet is graded and posted by itself (RULES 12.9).

    Args:
        terms: As frozen.
        outcomes: Of each leg.
        rounding: The rounding the ticket was written under.
    """
    parts: list[Part] = []
    for (first, second), if_bet in zip(pairs_of(len(terms.stakes)), if_bets_of(terms), strict=True):
        graded = grade_if_bet(if_bet, (outcomes[first], outcomes[second]), rounding)
        parts.append(Part(graded.status, graded.net, graded.held))
    net = sum(part.net for part in parts)
    held = sum(part.held for part in parts)
    if any(part.status is TicketStatus.OPEN for part in parts):
        status = TicketStatus.OPEN
    else:
        results = [outcome.result for outcome in outcomes]
        status = status_by_money(results, risk_of_reverse(terms), net)
    return Graded(status, net, held, tuple(parts))


def risk_of_reverse(terms: Reverse) -> int:
    """The largest risk of every if bet together, cents (RULES 25.4)."""
    return sum(risk_of_if_bet(if_bet) for if_bet in if_bets_of(terms))


def win_of_reverse(terms: Reverse) -> int:
    """The most it can win, cents (RULES 25.5)."""
    return sum(win_of_if_bet(if_bet) for if_bet in if_bets_of(terms))
