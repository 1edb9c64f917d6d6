"""From the amount that was said to risk and win, rounded once (RULES 1.6, 2 and 7.2)."""

from collections.abc import Sequence

from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT, Rounding, format_money
from desktop.domain.prices import Price
from desktop.domain.tickets import AmountMode


def straight_amounts(
    mode: AmountMode, cents: int, price: Price, rounding: Rounding
) -> tuple[int, int]:
    """Risk and win, in cents, of a straight wager (RULES 2.1 and 2.2).

    Raises:
        InputError: The amount is not above 0 or too large, or the other side of it rounds to 0.
    """
    _check_said(cents)
    if mode is AmountMode.BASE:
        mode = AmountMode.WIN if price.lays else AmountMode.RISK
    if mode is AmountMode.RISK:
        risk, win = cents, rounding.cents(cents * price.win, price.stake)
    else:
        risk, win = rounding.cents(cents * price.stake, price.win), cents
    _check_reckoned(mode, risk, win)
    return risk, win


def parlay_amounts(
    mode: AmountMode, cents: int, prices: Sequence[Price], rounding: Rounding
) -> tuple[int, int]:
    """Risk and win, in cents, of a parlay at true odds (RULES 7.2, mode TRUE).

    Raises:
        InputError: Fewer than two legs; an amount said as base; an amount that is not above 0 or
            too large; or the other side of it rounds to 0.
    """
    _check_said(cents)
    if len(prices) < 2:
        raise InputError("A parlay has at least two legs. Write one leg as a straight wager.")
    if mode is AmountMode.BASE:
        raise InputError("The amount of a parlay is what it risks or what it wins; say which.")
    paid, staked = _product([(price.win + price.stake, price.stake) for price in prices])
    if mode is AmountMode.RISK:
        risk, win = cents, rounding.cents(cents * paid, staked) - cents
    else:
        risk, win = rounding.cents(cents * staked, paid - staked), cents
    _check_reckoned(mode, risk, win)
    return risk, win


def parlay_return(risk: int, factors: Sequence[tuple[int, int]], rounding: Rounding) -> int:
    """What a parlay gives back, its risk included: risk × every factor, rounded once (RULES 7.4).

    Args:
        risk: Cents.
        factors: Return per unit staked of each leg, as numerator and denominator.
        rounding: The rounding the ticket was written under.
    """
    paid, staked = _product(factors)
    return rounding.cents(risk * paid, staked)


def _product(factors: Sequence[tuple[int, int]]) -> tuple[int, int]:
    paid = staked = 1
    for numerator, denominator in factors:
        paid *= numerator
        staked *= denominator
    return paid, staked


def _check_said(cents: int) -> None:
    if cents <= 0:
        raise InputError(f"An amount of {format_money(cents)} is no wager. Type more than 0.")
    if cents > LARGEST_AMOUNT:
        raise InputError("The amount is larger than any amount the book can hold.")


def _check_reckoned(mode: AmountMode, risk: int, win: int) -> None:
    word, reckoned = ("win", win) if mode is AmountMode.RISK else ("risk", risk)
    if reckoned <= 0:
        raise InputError(f"At this price the {word} rounds to nothing. Type a larger amount.")
    if reckoned > LARGEST_AMOUNT:
        raise InputError(
            f"At this price the {word} is larger than any amount the book can hold. "
            "Type a smaller amount."
        )
