"""From the amount that was said to risk and win, rounded once (RULES 1.6 and 2)."""

from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT, Rounding, format_money
from desktop.domain.prices import Price
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode


def amounts_at(mode: AmountMode, cents: int, price: Price, rounding: Rounding) -> tuple[int, int]:
    """Risk and win, in cents, of an amount at one price (RULES 2.1 and 2.2).

    Raises:
        InputError: The amount is not above 0 or too large, or the other side of it rounds to 0.
    """
    check_said(cents)
    if mode is AmountMode.BASE:
        mode = AmountMode.WIN if price.lays else AmountMode.RISK
    if mode is AmountMode.RISK:
        risk, win = cents, rounding.cents(cents * price.win, price.stake)
    else:
        risk, win = rounding.cents(cents * price.stake, price.win), cents
    check_reckoned(mode, risk, win)
    return risk, win


def check_said(cents: int) -> None:
    """Refuse an amount that is no wager.

    Raises:
        InputError: It is not above 0, or more than the book can hold.
    """
    if cents <= 0:
        raise InputError(
            say("An amount of {cents} is no wager. Type more than 0.", cents=format_money(cents))
        )
    if cents > LARGEST_AMOUNT:
        raise InputError("The amount is larger than any amount the book can hold.")


def check_reckoned(mode: AmountMode, risk: int, win: int) -> None:
    """Refuse what follows from the amount that was said, where it is no wager.

    Raises:
        InputError: The win of a said risk, or the risk of a said win, is 0 or too large.
    """
    word, reckoned = ("win", win) if mode is AmountMode.RISK else ("risk", risk)
    if reckoned <= 0:
        raise InputError(
            say("At this price the {word} rounds to nothing. Type a larger amount.", word=word)
        )
    if reckoned > LARGEST_AMOUNT:
        raise InputError(
            say(
                "At this price the {word} is larger than any amount the book can hold. "
                "Type a smaller amount.",
                word=word,
            )
        )
