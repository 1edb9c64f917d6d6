"""Horses to win, place or show at the track's price (RULES 19)."""

from collections.abc import Sequence

from desktop.domain.errors import InputError
from desktop.domain.markets import Market
from desktop.domain.money import Rounding, format_money, parse_money
from desktop.domain.rules import HorseRules
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import check_said
from desktop.domain.wagers.straight import straight_net
from desktop.domain.wagers.terms import Horse

NO_TRACK_PRICE = ""
_PAID_FOR = 200


def price_horse(mode: AmountMode, cents: int, market: Market, rules: HorseRules) -> Horse:
    """The terms of a wager on a pool.

    Args:
        mode: How the amount was said.
        cents: What it risks.
        market: The pool.
        rules: The house's.

    Raises:
        InputError: The amount is no wager, or is not what it risks.
    """
    if mode is not AmountMode.RISK:
        raise InputError(
            "What a horse wins is known when the track has paid; say what the wager risks."
        )
    check_said(cents)
    return Horse(cents, rules.caps[market], rules.max_win)


def track_price(pays: int | None) -> str:
    """The price of a horse as an outcome carries it: what the track pays for 2.00.

    Args:
        pays: Cents; None when the track declared no price for this pool.
    """
    return NO_TRACK_PRICE if pays is None else format_money(pays)


def grade_horse(terms: Horse, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a wager on a pool has come to.

    A scratched horse is no action, and a pool without a track price refunds (RULES 19.3).

    Args:
        terms: As frozen.
        outcomes: Of its one leg, with the `track_price` of its pool.
        rounding: The rounding the ticket was written under.
    """
    (outcome,) = outcomes
    if outcome.result is LegResult.WIN and outcome.price == NO_TRACK_PRICE:
        return Graded(TicketStatus.NO_ACTION, 0, 0)
    win = 0
    if outcome.result is LegResult.WIN:
        win = min(
            rounding.cents(terms.risk * parse_money(outcome.price), _PAID_FOR) - terms.risk,
            win_of_horse(terms),
        )
    status, net = straight_net(outcome.result, terms.risk, win, rounding)
    return Graded(status, net, terms.risk if status is TicketStatus.OPEN else 0)


def win_of_horse(terms: Horse) -> int:
    """The most that its caps let it win, cents (RULES 19.2)."""
    if terms.cap is None:
        return terms.max_win
    return min(terms.cap * terms.risk, terms.max_win)
