"""Read a line of ticket entry: text in, wagers out, or the place and what was expected (UX c.4)."""

from typing import NoReturn

from desktop.domain.entry.amounts import read_amount
from desktop.domain.entry.complaints import EXAMPLE, HEAD_WORDS, PARLAY_EXAMPLE
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.legs import read_leg
from desktop.domain.entry.terms import (
    Entry,
    Span,
    Wager,
)
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.tickets import TicketKind


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
    amount = read_amount(cursor)
    if cursor.next is not None and not cursor.is_at(Role.SEPARATOR):
        cursor.refuse_next("a semicolon or the end", ";", "end", example=f"{EXAMPLE}; 454 100")
    span = Span(start, amount.span.end)
    if is_parlay:
        return [Wager(TicketKind.PARLAY, tuple(cursor.legs), amount, span=span)]
    return [Wager(TicketKind.STRAIGHT, (leg,), amount, span=span) for leg in cursor.legs]


def _read_legs(cursor: Cursor, head: Token | None) -> None:
    read_leg(cursor, _take_rotation(cursor, head))
    while token := cursor.take(Role.ROTATION, Role.SLASH):
        if head is None:
            _refuse_second(cursor, token)
        is_slash = token.role is Role.SLASH
        read_leg(cursor, _take_rotation(cursor, head) if is_slash else token)


def _take_rotation(cursor: Cursor, head: Token | None) -> Token:
    rotation = cursor.take(Role.ROTATION)
    if rotation is None:
        _refuse_no_rotation(cursor, head)
    return rotation


def _refuse_no_rotation(cursor: Cursor, head: Token | None) -> NoReturn:
    if head is not None:
        cursor.refuse_next("a rotation number", "rotation number", example=PARLAY_EXAMPLE)
    cursor.refuse_next("a rotation number", "rotation number", "ST", "P", words=HEAD_WORDS)


def _refuse_second(cursor: Cursor, token: Token) -> NoReturn:
    cursor.refuse_later()
    cursor.refuse(
        token,
        "two selections are separate straights (ST) or a parlay (P); begin with one.",
        "amount",
        example=PARLAY_EXAMPLE,
    )


def _refuse_single(cursor: Cursor) -> None:
    token = cursor.next
    if token is None or token.role is Role.SEPARATOR:
        cursor.refuse_next("a second selection", "rotation number", example=PARLAY_EXAMPLE)
    if token.role is Role.AMOUNT:
        question = f": is {token.text} a team or the amount?" if token.text.isdecimal() else "."
        cursor.refuse_unfinished(
            token,
            f"P needs 2 selections{question}",
            "rotation number",
            "amount",
            example=PARLAY_EXAMPLE,
        )
