"""Read one selection of a line of ticket entry: number, period, market, line, price (UX c.4)."""

from dataclasses import replace

from desktop.domain.entry.complaints import PERIOD_WORDS, is_beginning, quoted
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.numbers import is_half_line, is_half_price, read_line, read_price
from desktop.domain.entry.options import read_bought, read_leg_flag
from desktop.domain.entry.terms import HANDICAPS, LegEntry, Span, WrittenMarket
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.errors import InputError
from desktop.domain.markets import Period
from desktop.domain.sentences import say

_WHOLE_WORDS = {market.value: market for market in WrittenMarket} | {"m": WrittenMarket.MONEY_LINE}
_PICK = frozenset({"pk", "pick"})
_PERIODS = ("1h", "2h", "1q", "2q", "3q", "4q", "p1", "p2", "p3", "f5")
_LARGEST_ROTATION = 999_999
_LARGEST_FIELD = 999


def read_leg(cursor: Cursor, rotation: Token) -> None:
    """Read a selection from its rotation number on and add it to the wager under way.

    Raises:
        EntryError: A part of it is wrong or stands in the wrong place.
    """
    if rotation.text.startswith("0") or len(rotation.text) > len(str(_LARGEST_ROTATION)):
        cursor.refuse(
            rotation,
            say("{text} is not a rotation number.", text=quoted(rotation.text)),
            "rotation number",
        )
    legs = cursor.wager.legs
    legs.append(LegEntry(int(rotation.text), span=Span(rotation.start, rotation.end)))
    if token := cursor.take(Role.PERIOD):
        period = _period(cursor, token)
        legs[-1] = replace(legs[-1], period=period, span=_up_to(legs[-1], token))
    while token := cursor.take(Role.LINE, Role.MARKET, Role.PRICE):
        if token.role is Role.PRICE:
            _read_price(cursor, token)
        elif token.role is Role.LINE and legs[-1].market in HANDICAPS and legs[-1].line is None:
            _read_handicap(cursor, token)
        else:
            _read_market(cursor, token)
    _read_options(cursor)


def _read_options(cursor: Cursor) -> None:
    while token := cursor.take(Role.BUY, Role.FLAG):
        leg = cursor.wager.legs[-1]
        if token.role is Role.FLAG:
            leg = read_leg_flag(cursor, token, leg)
        else:
            leg = replace(leg, half_points=read_bought(cursor, token, leg))
        cursor.wager.legs[-1] = replace(leg, span=_up_to(leg, token))
        if (late := cursor.next) and late.role in {Role.LINE, Role.MARKET, Role.PRICE}:
            cursor.refuse(
                late,
                say(
                    "{text} stands in front of {text2}.",
                    text=quoted(late.text),
                    text2=quoted(token.text),
                ),
                "amount",
                example="452 -3 -115 b. act r500",
            )


def _up_to(leg: LegEntry, token: Token) -> Span:
    return Span(leg.span.start, token.end)


def _period(cursor: Cursor, token: Token) -> Period:
    try:
        return Period(token.text[1:])
    except ValueError:
        complaint = say("{text} does not name a period.", text=quoted(token.text))
        if is_beginning(token.text, PERIOD_WORDS):
            cursor.refuse_unfinished(token, complaint, *_PERIODS, example="451:1h -3 500")
        cursor.refuse(token, complaint, *_PERIODS, example="451:1h -3 500")


def _read_price(cursor: Cursor, token: Token) -> None:
    leg = cursor.wager.legs[-1]
    if leg.price is not None:
        cursor.refuse(token, "a selection has one price.", "amount")
    # Made anew: `replace` takes three times as long, and this runs on every key.
    cursor.wager.legs[-1] = LegEntry(
        leg.rotation,
        leg.period,
        leg.market or WrittenMarket.MONEY_LINE,
        leg.line,
        price_of(cursor, token),
        span=_up_to(leg, token),
        line_span=leg.line_span,
        price_span=Span(token.start, token.end),
    )


def price_of(cursor: Cursor, token: Token) -> str:
    """The canonical text of a price.

    Raises:
        EntryError: It is none.
    """
    try:
        return read_price(token.text)
    except InputError as error:
        refuse = cursor.refuse_unfinished if is_half_price(token.text) else cursor.refuse
        refuse(token, str(error), "price", example="461 +130 100")


def _read_handicap(cursor: Cursor, token: Token) -> None:
    leg = cursor.wager.legs[-1]
    if leg.price is not None:
        cursor.refuse(token, "the handicap stands in front of the price.", "amount")
    line = 0 if token.text in _PICK else _line_of(cursor, token, token.text)
    if line == 0 or line % 4:
        cursor.refuse(
            token,
            "a three-way handicap is of whole goals and not 0; without one write ml or draw.",
            "handicap",
            example="461 eh-1 d2.60 100",
        )
    start = leg.line_span.start if leg.line_span else token.start
    cursor.wager.legs[-1] = replace(
        leg, line=line, span=_up_to(leg, token), line_span=Span(start, token.end)
    )


def _read_market(cursor: Cursor, token: Token) -> None:
    leg = cursor.wager.legs[-1]
    if leg.market is not None and token.role is Role.LINE and token.text not in {"+", "-"}:
        cursor.refuse_unfinished(
            token,
            say(
                "{text} cannot be meant here: a selection has one line, in front of its "
                "price, and American prices are -100 and below or +100 and above.",
                text=quoted(token.text),
            ),
            "price",
            "amount",
            example="452 -3 -115 500",
        )
    if token.text in {"+", "-"}:
        _refuse_sign(cursor, token)
    if leg.price is not None:
        cursor.refuse(token, "the market stands in front of the price.", "amount")
    if leg.market is not None:
        cursor.refuse(token, "a selection has one market.", "price", "amount")
    market, line = _market(cursor, token)
    cursor.wager.legs[-1] = LegEntry(
        leg.rotation,
        leg.period,
        market,
        line,
        span=_up_to(leg, token),
        line_span=Span(token.start, token.end),
    )


def _refuse_sign(cursor: Cursor, token: Token) -> None:
    cursor.refuse_unfinished(token, "a number was expected after the sign.", "line", "price")


def _market(cursor: Cursor, token: Token) -> tuple[WrittenMarket, int | None]:
    if token.text in _PICK:
        return WrittenMarket.SPREAD, 0
    if token.text.startswith("top"):
        return WrittenMarket.TOP, _field_of(cursor, token)
    if market := _WHOLE_WORDS.get(token.text):
        return market, None
    word = token.text.rstrip("0123456789.½¼¾h") if token.role is Role.MARKET else ""
    line = _line_of(cursor, token, token.text.removeprefix(word))
    if not word:
        return WrittenMarket.SPREAD, line
    if line == 0:
        cursor.refuse(token, "a total is above 0.", "total", example="451 o47.5 300")
    return WrittenMarket(word), line


def _line_of(cursor: Cursor, token: Token, text: str) -> int:
    if text in {"+", "-"}:
        _refuse_sign(cursor, token)
    try:
        return read_line(text)
    except InputError as error:
        refuse = cursor.refuse_unfinished if is_half_line(token.text) else cursor.refuse
        refuse(token, str(error), "line")


def _field_of(cursor: Cursor, token: Token) -> int:
    """How many positions count, in quarter points: `top10` is 40."""
    example = "9012 top10 d3.50 20"
    digits = token.text.removeprefix("top")
    if not digits:
        cursor.refuse_unfinished(
            token, "how many positions count was expected.", "top10", example=example
        )
    if digits[0] == "0" or len(digits) > len(str(_LARGEST_FIELD)):
        cursor.refuse(
            token, say("there is no {text}.", text=quoted(token.text)), "top10", example=example
        )
    return 4 * int(digits)
