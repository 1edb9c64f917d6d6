"""Read selections that fill the open spots of a ticket: `#KD1042-7 461ml` (UX c.4, RULES 23)."""

import re
from typing import NoReturn

from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.legs import read_leg
from desktop.domain.entry.terms import FILLS_FOR_NOTHING, Span, Wager
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.errors import InputError
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.tickets import TicketKind

_EXAMPLE = "#KD1042-7 461 ml"
_WHOLE_NUMBER = re.compile(r"#[a-z]*[0-9]+-[0-9]")


def read_fill(cursor: Cursor, token: Token) -> Wager:
    """Read the selections after the number of the ticket; nothing is wagered anew.

    Raises:
        EntryError: Not a ticket number, no selection, or an amount.
    """
    number = token.text[1:].upper()
    try:
        parse_ticket_number(number)
    except InputError as error:
        is_whole = _WHOLE_NUMBER.fullmatch(token.text)
        refuse = cursor.refuse if is_whole else cursor.refuse_unfinished
        refuse(token, str(error), "ticket number", example=_EXAMPLE)
    _read_selections(cursor)
    if free_play := cursor.wager.free_play:
        _refuse(cursor, free_play, "the ticket says already whether it is free play.")
    if amount := cursor.next_if(Role.AMOUNT):
        _refuse(cursor, amount, "filling open spots costs nothing: leave the amount out.")
    if spot := cursor.next_if(Role.SPOT):
        _refuse(cursor, spot, "spots that stay open are not written again.")
    return Wager(
        TicketKind.PARLAY,
        tuple(cursor.wager.legs),
        FILLS_FOR_NOTHING,
        fills=number,
        span=Span(token.start, cursor.end),
    )


def _read_selections(cursor: Cursor) -> None:
    while not cursor.wager.legs or cursor.is_at(Role.ROTATION, Role.SLASH):
        if cursor.wager.legs:
            cursor.take(Role.SLASH)
        rotation = cursor.take(Role.ROTATION)
        if rotation is None:
            cursor.refuse_next("a rotation number", "rotation number", example=_EXAMPLE)
        read_leg(cursor, rotation)


def _refuse(cursor: Cursor, token: Token, complaint: str) -> NoReturn:
    cursor.refuse(token, complaint, *("rotation number", ";", "end"), example=_EXAMPLE)
