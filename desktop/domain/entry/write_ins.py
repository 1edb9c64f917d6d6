"""Read a write-in: `WR "Smith is elected" on 2026-11-03 +250 100`, or risk and win (UX c.4)."""

from datetime import date

from desktop.domain.entry.amounts import read_amount
from desktop.domain.entry.complaints import quoted
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.legs import price_of
from desktop.domain.entry.options import read_flags
from desktop.domain.entry.terms import Span, Wager, WriteIn
from desktop.domain.entry.tokens import Role
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, TicketKind

_PRICED = 'WR "Smith is elected" on 2026-11-03 +250 100'
_PLAIN = 'WR "Smith is elected" r100 w250'
_MARKS = '"“”'
_LONGEST_DATE = len("2026-11-03")


def read_write_in(cursor: Cursor, start: int) -> Wager:
    """Read what follows the head WR: text in quotes, a day if one is said, then the money.

    Raises:
        EntryError: One of them is missing or cannot be read.
    """
    text = _read_text(cursor)
    due = _read_due(cursor)
    token = cursor.take(Role.PRICE)
    price = price_of(cursor, token) if token else None
    if token is None and not cursor.is_at(Role.AMOUNT):
        cursor.refuse_next("a price or what is risked", "price", "risk", example=_PRICED)
    risk_token = cursor.next
    amount = read_amount(cursor, example=_PRICED)
    win = None
    if price is None:
        if risk_token and (amount.mode is not AmountMode.RISK or amount.cents is None):
            cursor.refuse(
                risk_token,
                "without a price a write-in names its risk and what it wins, such as r100 w250.",
                *("price", "risk"),
                example=_PLAIN,
            )
        win = _read_win(cursor)
    read_flags(cursor)
    return Wager(
        TicketKind.MANUAL,
        (),
        amount,
        free_play=cursor.wager.free_play is not None,
        write_in=WriteIn(text, price, win, due),
        span=Span(start, cursor.end),
    )


def _read_win(cursor: Cursor) -> int | None:
    token = cursor.next
    won = read_amount(cursor, example=_PLAIN)
    if token and won.mode is not AmountMode.WIN:
        cursor.refuse(token, "after the risk comes the win, such as w250.", "win", example=_PLAIN)
    return won.cents


def _read_text(cursor: Cursor) -> str:
    token = cursor.take(Role.TEXT)
    if token is None:
        cursor.refuse_next("the text in quotes", "text in quotes", example=_PRICED)
    if len(token.text) < 2 or token.text[-1] not in _MARKS:
        cursor.refuse_unfinished(
            token, "a quotation mark ends the text.", "quotation mark", example=_PRICED
        )
    text = token.text[1:-1]
    if not text.strip():
        cursor.refuse(token, "the text says nothing.", "text in quotes", example=_PRICED)
    return text


def _read_due(cursor: Cursor) -> date | None:
    token = cursor.take(Role.DUE)
    if token is None:
        return None
    digits = token.text.removeprefix("on").strip()
    try:
        return _day(digits)
    except ValueError:
        refuse = cursor.refuse_unfinished if len(digits) < _LONGEST_DATE else cursor.refuse
        refuse(
            token,
            say("{text} is no day; write on 2026-11-03.", text=quoted(token.text)),
            "day",
            example=_PRICED,
        )


def _day(digits: str) -> date:
    if len(digits) != _LONGEST_DATE:
        raise ValueError
    return date.fromisoformat(digits)
