"""Read a line of ticket entry: text in, wagers out, or the place and what was expected (UX c.4)."""

from desktop.domain.entry.complaints import FLAG_WORDS
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.fills import read_fill
from desktop.domain.entry.heads import read_head
from desktop.domain.entry.terms import Entry, Wager
from desktop.domain.entry.tokens import Role
from desktop.domain.entry.wagers import read_wagers
from desktop.domain.entry.write_ins import read_write_in
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
    wagers = _read_one(cursor)
    while cursor.take(Role.SEPARATOR):
        wagers += _read_one(cursor)
    return Entry(account and account.text, pin and pin.text, tuple(wagers))


def _read_one(cursor: Cursor) -> list[Wager]:
    """Read up to the next semicolon; ST makes one wager of each selection."""
    cursor.begin_wager()
    start = cursor.position
    if fill := cursor.take(Role.FILL):
        wagers = [read_fill(cursor, fill)]
        example = "#KD1042-7 461 ml; 454 100"
    else:
        head = read_head(cursor)
        if head.kind is TicketKind.MANUAL:
            wagers = [read_write_in(cursor, start)]
        else:
            wagers = read_wagers(cursor, head, start)
        example = f"{head.example}; 454 100"
    _check_end(cursor, example)
    return wagers


def _check_end(cursor: Cursor, example: str) -> None:
    if cursor.next is None or cursor.is_at(Role.SEPARATOR):
        return
    if spot := cursor.take(Role.SPOT):
        cursor.refuse(
            spot,
            "open spots stand in front of the amount.",
            *(";", "end"),
            example="P 452 454 * 100",
        )
    cursor.refuse_next("a semicolon or the end", ";", "end", words=FLAG_WORDS, example=example)
