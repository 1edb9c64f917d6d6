"""Read what a wager says besides its selections: bought points, pitchers, free play (UX c.4)."""

from dataclasses import replace
from typing import NoReturn

from desktop.domain.entry.complaints import quoted
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.numbers import read_line
from desktop.domain.entry.terms import TOTALS, LegEntry, WrittenMarket
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.tickets import PitcherOption

PITCHERS = {
    "lp": PitcherOption.LISTED_BOTH,
    "l1": PitcherOption.LISTED_AWAY,
    "l2": PitcherOption.LISTED_HOME,
    "act": PitcherOption.ACTION,
}
_HAVE_POINTS = TOTALS | {None, WrittenMarket.SPREAD}
_MOST_HALF_POINTS = 40
_BOUGHT_EXAMPLE = "452 -3 b1.5 r500"


def read_bought(cursor: Cursor, token: Token, leg: LegEntry) -> int:
    """Read `b.`, `b`, `bh`, `b1.5` into half points bought, or `s…` into ones sold, below 0.

    Raises:
        EntryError: Not a number of half points, or a market without points.
    """
    verb = "bought" if token.text[0] == "b" else "sold"
    if leg.half_points:
        cursor.refuse(token, "points are bought or sold once in a selection.", "amount")
    if leg.market not in _HAVE_POINTS:
        cursor.refuse(
            token,
            say("points are {verb} on a spread or a total.", verb=verb),
            "amount",
            example=_BOUGHT_EXAMPLE,
        )
    digits = token.text[1:]
    try:
        quarters = read_line(digits) if digits else 2
    except InputError as error:
        cursor.refuse(token, str(error), "half points", example=_BOUGHT_EXAMPLE)
    half_points, odd = divmod(quarters, 2)
    if odd or not half_points:
        cursor.refuse(
            token,
            say("points are {verb} by the half.", verb=verb),
            "half points",
            example=_BOUGHT_EXAMPLE,
        )
    if half_points > _MOST_HALF_POINTS:
        cursor.refuse(
            token,
            say(
                "nobody has {digits} points {verb}; a space stands in front of the amount.",
                digits=digits,
                verb=verb,
            ),
            "half points",
            example=_BOUGHT_EXAMPLE,
        )
    return half_points if verb == "bought" else -half_points


def read_leg_flag(cursor: Cursor, token: Token, leg: LegEntry) -> LegEntry:
    """Read a flag that stands after a selection: its pitchers, or free play for the wager.

    Raises:
        EntryError: It was said already.
    """
    if token.text == "fp":
        _take_free_play(cursor, token)
        return leg
    if leg.pitchers is not None:
        _refuse_second_choice(cursor, token)
    return replace(leg, pitchers=PITCHERS[token.text])


def read_flags(cursor: Cursor) -> None:
    """Read the flags after an amount: of the part of an if bet in front of a link, else of all.

    Raises:
        EntryError: One was said already.
    """
    while token := cursor.take(Role.FLAG):
        wager = cursor.wager
        if token.text == "fp":
            _take_free_play(cursor, token)
            continue
        if not wager.legs:
            cursor.refuse(token, "a write-in has no pitchers.", "fp", ";", "end")
        if wager.pitchers or all(leg.pitchers for leg in wager.legs):
            _refuse_second_choice(cursor, token)
        wager.pitchers = token


def keep_pitchers(cursor: Cursor) -> None:
    """Give pitchers that were said after a part of an if bet to that part: another follows.

    Raises:
        EntryError: The selection has its own.
    """
    wager = cursor.wager
    if wager.pitchers is not None:
        if wager.legs[-1].pitchers:
            _refuse_second_choice(cursor, wager.pitchers)
        wager.legs[-1] = replace(wager.legs[-1], pitchers=PITCHERS[wager.pitchers.text])
        wager.pitchers = None


def pitchers_of_all(cursor: Cursor) -> PitcherOption | None:
    """What was said of the pitchers of all selections."""
    token = cursor.wager.pitchers
    return token and PITCHERS[token.text]


def _take_free_play(cursor: Cursor, token: Token) -> None:
    if cursor.wager.free_play is not None:
        cursor.refuse(token, "free play is said once.", ";", "end", example="451 100 fp")
    cursor.wager.free_play = token


def _refuse_second_choice(cursor: Cursor, token: Token) -> NoReturn:
    cursor.refuse(
        token,
        say(
            "the pitchers were said already; {text} is one choice too many.",
            text=quoted(token.text),
        ),
        "amount",
        example="462 -140 act r200",
    )
