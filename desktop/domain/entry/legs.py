"""Read one selection of a line of ticket entry: number, period, market, line, price (UX c.4)."""

from dataclasses import replace

from desktop.domain.entry.complaints import PERIOD_WORDS, is_beginning, quoted
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.numbers import is_half_line, is_half_price, read_line, read_price
from desktop.domain.entry.terms import LegEntry, Span, WrittenMarket
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.errors import InputError
from desktop.domain.markets import Period

_WHOLE_WORDS = {market.value: market for market in WrittenMarket} | {"m": WrittenMarket.MONEY_LINE}
_PERIODS = ("1h", "2h", "1q", "2q", "3q", "4q", "p1", "p2", "p3", "f5")
_LARGEST_ROTATION = 999_999


def read_leg(cursor: Cursor, rotation: Token) -> None:
    """Read a selection from its rotation number on and add it to the cursor's legs.

    Raises:
        EntryError: A part of it is wrong or stands in the wrong place.
    """
    if rotation.text.startswith("0") or len(rotation.text) > len(str(_LARGEST_ROTATION)):
        cursor.refuse(
            rotation, f"{quoted(rotation.text)} is not a rotation number.", "rotation number"
        )
    span = Span(rotation.start, rotation.end)
    cursor.legs.append(LegEntry(int(rotation.text), span=span))
    if token := cursor.take(Role.PERIOD):
        leg, period = cursor.legs[-1], _period(cursor, token)
        cursor.legs[-1] = replace(leg, period=period, span=_up_to(leg, token))
    while token := cursor.take(Role.LINE, Role.MARKET, Role.PRICE):
        if token.role is Role.PRICE:
            _read_price(cursor, token)
        else:
            _read_market(cursor, token)


def _up_to(leg: LegEntry, token: Token) -> Span:
    return Span(leg.span.start, token.end)


def _period(cursor: Cursor, token: Token) -> Period:
    try:
        return Period(token.text[1:])
    except ValueError:
        complaint = f"{quoted(token.text)} does not name a period."
        if is_beginning(token.text, PERIOD_WORDS):
            cursor.refuse_unfinished(token, complaint, *_PERIODS, example="451:1h -3 500")
        cursor.refuse(token, complaint, *_PERIODS, example="451:1h -3 500")


def _read_price(cursor: Cursor, token: Token) -> None:
    leg = cursor.legs[-1]
    if leg.price is not None:
        cursor.refuse(token, "a selection has one price.", "amount")
    try:
        price = read_price(token.text)
    except InputError as error:
        refuse = cursor.refuse_unfinished if is_half_price(token.text) else cursor.refuse
        refuse(token, str(error), "price", example="461 +130 100")
    cursor.legs[-1] = replace(
        leg,
        market=leg.market or WrittenMarket.MONEY_LINE,
        price=price,
        span=_up_to(leg, token),
        price_span=Span(token.start, token.end),
    )


def _read_market(cursor: Cursor, token: Token) -> None:
    leg = cursor.legs[-1]
    if token.text in {"+", "-"}:
        cursor.refuse_unfinished(token, "a number was expected after the sign.", "line", "price")
    if leg.market is not None and token.role is Role.LINE:
        cursor.refuse_unfinished(
            token,
            f"{quoted(token.text)} cannot be meant here: a selection has one line, in front of its "
            "price, and American prices are -100 and below or +100 and above.",
            "price",
            "amount",
            example="452 -3 -115 500",
        )
    if leg.price is not None:
        cursor.refuse(token, "the market stands in front of the price.", "amount")
    if leg.market is not None:
        cursor.refuse(token, "a selection has one market.", "price", "amount")
    market, line = _market(cursor, token)
    line_span = Span(token.start, token.end)
    cursor.legs[-1] = replace(
        leg, market=market, line=line, span=_up_to(leg, token), line_span=line_span
    )


def _market(cursor: Cursor, token: Token) -> tuple[WrittenMarket, int | None]:
    if token.text in {"pk", "pick"}:
        return WrittenMarket.SPREAD, 0
    if market := _WHOLE_WORDS.get(token.text):
        return market, None
    word = token.text.rstrip("0123456789.½¼¾h") if token.role is Role.MARKET else ""
    try:
        line = read_line(token.text.removeprefix(word))
    except InputError as error:
        refuse = cursor.refuse_unfinished if is_half_line(token.text) else cursor.refuse
        refuse(token, str(error), "line")
    if not word:
        return WrittenMarket.SPREAD, line
    if line == 0:
        cursor.refuse(token, "a total is above 0.", "total", example="451 o47.5 300")
    return WrittenMarket(word), line
