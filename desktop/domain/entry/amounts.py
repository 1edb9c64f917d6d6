"""Read the amount of a wager, or of one part of an if bet (UX c.4)."""

from typing import NoReturn

from desktop.domain.entry.complaints import EXAMPLE, LEG_WORDS, quoted
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.numbers import amount_mode, read_cents
from desktop.domain.entry.terms import TOTALS, Amount, Span
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.errors import InputError
from desktop.domain.sentences import say


def read_amount(cursor: Cursor, *, example: str = EXAMPLE) -> Amount:
    """Read the amount of the selections that have been read.

    Raises:
        EntryError: There is none, it is not an amount, or it may have been meant as a line.
    """
    token = cursor.take(Role.AMOUNT)
    if token is None:
        _refuse_no_amount(cursor, example)
    if token.text[0] in ".0123456789" and "." in token.text:
        _check_decimal(cursor, token)
    span = Span(token.start, token.end)
    if token.text == "max":
        return Amount(None, span=span)
    try:
        cents = read_cents(token.text)
    except InputError as error:
        _refuse_amount(cursor, token, str(error))
    return Amount(cents, amount_mode(token.text), token.text.isdecimal(), span)


def _check_decimal(cursor: Cursor, token: Token) -> None:
    """Refuse an amount with a point that may have been meant as a line."""
    leg = cursor.wager.legs[-1] if cursor.wager.legs else None
    if leg and leg.market in TOTALS and leg.line is None and not leg.half_points:
        cursor.refuse(
            token,
            say(
                "is {text} the total or the amount? Write {market}{text} or ${text}.",
                text=token.text,
                market=leg.market,
            ),
            "total",
            "amount",
            example="451 o47.5 300",
        )
    if cursor.is_at(Role.AMOUNT):
        cursor.refuse(
            token,
            say(
                "{text} is not the amount, which comes last, and a line has a sign or a "
                "letter: +{text2}, -{text2} or o{text2}.",
                text=quoted(token.text),
                text2=token.text,
            ),
            "line",
        )


def _refuse_amount(cursor: Cursor, token: Token, complaint: str) -> NoReturn:
    follower = cursor.take(Role.LINE, Role.PRICE)
    if token.text in {"r", "w", "$"} and follower is not None:
        cursor.refuse(follower, "an amount is never negative and has no sign.", "amount")
    if token.text[-1] in "rw$.":
        cursor.refuse_unfinished(token, complaint, "amount")
    cursor.refuse(token, complaint, "amount")


def _refuse_no_amount(cursor: Cursor, example: str) -> NoReturn:
    leg = cursor.wager.legs[-1] if cursor.wager.legs else None
    expected = ["amount"]
    if leg and leg.price is None:
        expected.insert(0, "price")
    if leg and leg.market is None:
        expected[:0] = ["market", "line"]
    if leg and (period := cursor.take(Role.PERIOD)):
        cursor.refuse(
            period,
            "the period stands right after the rotation number.",
            *expected,
            example="451:1h -3 500",
        )
    cursor.refuse_next("an amount", *expected, words=LEG_WORDS, example=example)
