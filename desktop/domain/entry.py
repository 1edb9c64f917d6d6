"""Read a line of ticket entry: text in, wagers out, or the place and what was expected (UX c.4)."""

from typing import NoReturn

from desktop.domain.entry_checks import find_collision, split_house_rotation, written_selection
from desktop.domain.entry_complaints import (
    EXAMPLE,
    HEAD_WORDS,
    LEG_WORDS,
    PARLAY_EXAMPLE,
    later_kind,
)
from desktop.domain.entry_cursor import Cursor
from desktop.domain.entry_format import format_entry
from desktop.domain.entry_legs import read_leg
from desktop.domain.entry_numbers import amount_mode, read_cents
from desktop.domain.entry_terms import (
    TOTALS,
    Amount,
    Entry,
    EntryError,
    LegEntry,
    Span,
    Wager,
    WrittenMarket,
)
from desktop.domain.entry_tokens import Role, Token, tokens
from desktop.domain.errors import InputError
from desktop.domain.tickets import TicketKind

__all__ = [
    "Amount",
    "Entry",
    "EntryError",
    "LegEntry",
    "Role",
    "Span",
    "Token",
    "Wager",
    "WrittenMarket",
    "find_collision",
    "format_entry",
    "parse_entry",
    "split_house_rotation",
    "tokens",
    "written_selection",
]


def parse_entry(text: str) -> Entry:
    """Read the wagers of one line, with the player in front of them if there is one.

    Raises:
        EntryError: The line cannot be read, or is not complete.
    """
    cursor = Cursor(text)
    account = cursor.take(Role.ACCOUNT)
    if account is not None and not account.text:
        cursor.refuse_unfinished(
            account, "the account goes right after “@”.", "account", example="@00123 452 -3 500"
        )
    pin = cursor.take(Role.PIN)
    wagers = _read_wagers(cursor)
    while cursor.take(Role.SEPARATOR):
        wagers += _read_wagers(cursor)
    return Entry(account and account.text, pin and pin.text, tuple(wagers))


def _read_wagers(cursor: Cursor) -> list[Wager]:
    """Read up to the next semicolon; ST makes one wager of each selection."""
    cursor.legs.clear()
    start = cursor.position
    head = cursor.take(Role.HEAD)
    is_parlay = head is not None and head.text == "p"
    _read_legs(cursor, head)
    if is_parlay and len(cursor.legs) == 1:
        _refuse_single(cursor)
    amount = _read_amount(cursor)
    if cursor.next is not None and cursor.next.role is not Role.SEPARATOR:
        _refuse_after_amount(cursor)
    span = Span(start, amount.span.end)
    if is_parlay:
        return [Wager(TicketKind.PARLAY, tuple(cursor.legs), amount, span)]
    return [Wager(TicketKind.STRAIGHT, (leg,), amount, span) for leg in cursor.legs]


def _read_legs(cursor: Cursor, head: Token | None) -> None:
    rotation = cursor.take(Role.ROTATION)
    if rotation is None:
        _refuse_no_leg(cursor, head)
    read_leg(cursor, rotation)
    while (slash := cursor.take(Role.SLASH)) or _is_at(cursor, Role.ROTATION):
        rotation = cursor.take(Role.ROTATION)
        if rotation is None:
            cursor.refuse_next("a rotation number", "rotation number", example=PARLAY_EXAMPLE)
        if head is None:
            _refuse_later(cursor)
            cursor.refuse(
                slash or rotation,
                "two selections are separate straights (ST) or a parlay (P); begin with one.",
                "amount",
                example=PARLAY_EXAMPLE,
            )
        read_leg(cursor, rotation)


def _is_at(cursor: Cursor, role: Role) -> bool:
    return cursor.next is not None and cursor.next.role is role


def _read_amount(cursor: Cursor) -> Amount:
    token = cursor.take(Role.AMOUNT)
    if token is None:
        _refuse_no_amount(cursor)
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
    leg = cursor.legs[-1]
    if leg.market in TOTALS and leg.line is None:
        cursor.refuse(
            token,
            f"is {token.text} the total or the amount? "
            f"Write {leg.market}{token.text} or ${token.text}.",
            "total",
            "amount",
            example="451 o47.5 300",
        )
    if _is_at(cursor, Role.AMOUNT):
        cursor.refuse(
            token,
            f"“{token.text}” is not the amount, which comes last, and a line has a sign or a "
            f"letter: +{token.text}, -{token.text} or o{token.text}.",
            "line",
        )


def _refuse_amount(cursor: Cursor, token: Token, complaint: str) -> NoReturn:
    follower = cursor.next
    if token.text in {"r", "w", "$"} and follower is not None and follower.role in _SIGNED:
        cursor.refuse(follower, "an amount is never negative and has no sign.", "amount")
    if token.text[-1] in "rw$.":
        cursor.refuse_unfinished(token, complaint, "amount")
    cursor.refuse(token, complaint, "amount")


_SIGNED = {Role.LINE, Role.PRICE}


def _refuse_later(cursor: Cursor) -> None:
    token = cursor.next
    if token is not None and token.role is Role.LATER:
        is_head = not cursor.legs and token.text[0] in "rti"
        cursor.refuse(token, later_kind(token.text, is_head=is_head), "straight", "parlay")


def _refuse_no_leg(cursor: Cursor, head: Token | None) -> NoReturn:
    _refuse_later(cursor)
    if head is not None:
        cursor.refuse_next("a rotation number", "rotation number", example=PARLAY_EXAMPLE)
    cursor.refuse_next("a rotation number", "rotation number", "ST", "P", words=HEAD_WORDS)


def _refuse_single(cursor: Cursor) -> None:
    token = cursor.next
    if token is None or token.role is Role.SEPARATOR:
        cursor.refuse_next("a second selection", "rotation number", example=PARLAY_EXAMPLE)
    if token.role is Role.AMOUNT:
        cursor.refuse_unfinished(
            token,
            f"P needs 2 selections: is {token.text} a team or the amount?",
            "rotation number",
            "amount",
            example=PARLAY_EXAMPLE,
        )


def _refuse_no_amount(cursor: Cursor) -> NoReturn:
    _refuse_later(cursor)
    token, leg = cursor.next, cursor.legs[-1]
    expected = ["amount"]
    if leg.price is None:
        expected.insert(0, "price")
    if leg.market is None:
        expected[:0] = ["market", "line"]
    if token is not None and token.role is Role.PERIOD:
        cursor.refuse(
            token,
            "the period stands right after the rotation number.",
            *expected,
            example="451:1h -3 500",
        )
    cursor.refuse_next("an amount", *expected, words=LEG_WORDS)


def _refuse_after_amount(cursor: Cursor) -> NoReturn:
    _refuse_later(cursor)
    cursor.refuse_next("a semicolon or the end", ";", "end", example=f"{EXAMPLE}; 454 100")
