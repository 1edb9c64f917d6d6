"""Read the further parts of an if bet, `452 -3 500 > 454 o47.5`, after its first (UX c.4)."""

from desktop.domain.entry.amounts import read_amount
from desktop.domain.entry.complaints import CHAIN_EXAMPLE
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.legs import read_leg
from desktop.domain.entry.options import keep_pitchers, pitchers_of_all, read_flags
from desktop.domain.entry.terms import Amount, Span, Wager
from desktop.domain.entry.tokens import Role
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import TicketKind

_CONDITIONS = {">": Condition.IF_WIN, ">>": Condition.IF_ACTION}


def read_chain(cursor: Cursor, first: Amount, start: int) -> Wager:
    """Read every link with the selection and the amount behind it.

    Raises:
        EntryError: A part is wrong, or the links are not all alike.
    """
    amounts: list[Amount | None] = [first]
    condition: Condition | None = None
    while link := cursor.take(Role.LINK):
        if condition not in {None, _CONDITIONS[link.text]}:
            cursor.refuse(
                link,
                "“>” (goes on if it wins) and “>>” (goes on if it has action) are not mixed in one "
                "if bet.",
                *(">", ">>"),
                example=CHAIN_EXAMPLE,
            )
        condition = _CONDITIONS[link.text]
        keep_pitchers(cursor)
        amounts.append(_read_part(cursor))
    return Wager(
        TicketKind.IF_BET,
        tuple(cursor.wager.legs),
        first,
        amounts=tuple(amounts),
        condition=condition,
        free_play=cursor.wager.free_play is not None,
        pitchers=pitchers_of_all(cursor),
        span=Span(start, cursor.end),
    )


def _read_part(cursor: Cursor) -> Amount | None:
    rotation = cursor.take(Role.ROTATION)
    if rotation is None:
        cursor.refuse_next("a rotation number", "rotation number", example=CHAIN_EXAMPLE)
    read_leg(cursor, rotation)
    if second := cursor.next_if(Role.ROTATION, Role.SLASH, Role.SPOT):
        cursor.refuse(
            second,
            "each part of an if bet is one selection.",
            *("amount", ">", ">>", "end"),
            example=CHAIN_EXAMPLE,
        )
    if cursor.next is None or cursor.is_at(Role.LINK, Role.SEPARATOR):
        return None
    amount = read_amount(cursor, example=CHAIN_EXAMPLE)
    read_flags(cursor)
    return amount
