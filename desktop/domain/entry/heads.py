"""Read the head of a wager: its kind, its class of teaser, its sizes of round robin (UX c.4)."""

import re
from typing import NamedTuple, NoReturn

from desktop.domain.entry.complaints import quoted
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.rule_choices import Condition
from desktop.domain.sentences import say
from desktop.domain.tickets import TicketKind


class Head(NamedTuple):
    """What the first word of a wager says.

    Attributes:
        name: As it is shown to whoever typed it, `RR2,3`; empty when there is none.
        needs: How many selections it takes at least, open spots included.
        example: A line that begins so.
        takes_spots: Whether spots may be left open (RULES 23.2).
    """

    kind: TicketKind
    name: str
    needs: int
    example: str
    takes_spots: bool = False
    card: str = ""
    sizes: tuple[int, ...] = ()
    condition: Condition | None = None


NO_HEAD = Head(TicketKind.STRAIGHT, "", 1, "452 -3 500")

_WORDS = {
    "st": Head(TicketKind.STRAIGHT, "ST", 1, "ST 452 454 466 100"),
    "p": Head(TicketKind.PARLAY, "P", 2, "P 452 -3/454 o47.5 100", takes_spots=True),
    "if": Head(TicketKind.IF_BET, "IF", 2, "IF 452 -3/454 o47.5 500", condition=Condition.IF_WIN),
    "rv": Head(TicketKind.REVERSE, "RV", 2, "RV 452 454 100", condition=Condition.IF_WIN),
    "ra": Head(TicketKind.REVERSE, "RA", 2, "RA 452 454 100", condition=Condition.IF_ACTION),
    "wr": Head(TicketKind.MANUAL, "WR", 0, 'WR "Smith is elected" +250 100'),
}
_TEASER = Head(TicketKind.TEASER, "T", 2, "T6 452 454 455 100", takes_spots=True)
_PLEASER = Head(TicketKind.PLEASER, "PL", 2, "PL6 452 454 100", takes_spots=True)
_ROUND_ROBIN_EXAMPLE = "RR2 452 454 461 466 50"
_CARD = re.compile(r"(t|pl)([1-9][0-9]?)(\.5|\.|½)?([a-z]*)")
_SIZE = re.compile(r"([0-9]{1,2})(?:-([0-9]{1,2}))?")
_FEWEST_IN_A_ROUND_ROBIN = 3  # of two selections it is a parlay (RULES 10.1)


def read_head(cursor: Cursor) -> Head:
    """Read the head of the wager; without one it is a straight or an if bet.

    Raises:
        EntryError: The class of a teaser or the sizes of a round robin cannot be read.
    """
    token = cursor.take(Role.HEAD)
    if token is None:
        return NO_HEAD
    if head := _WORDS.get(token.text):
        return head
    if token.text.startswith("rr"):
        return _read_round_robin(cursor, token)
    return _read_card(cursor, token)


def _read_card(cursor: Cursor, token: Token) -> Head:
    match = _CARD.fullmatch(token.text)
    if match is None:
        is_pleaser = token.text.startswith("pl")
        cursor.refuse(
            token,
            say(
                "{text} names no {which}: its "
                "points, .5 if there is half a one, the letters of its class if it has one, "
                "a space.",
                text=quoted(token.text.upper()),
                which="pleaser" if is_pleaser else "teaser",
            ),
            *("T6", "T6.5", "T10sw", "PL6"),
            example=(_PLEASER if is_pleaser else _TEASER).example,
        )
    like = _PLEASER if match[1] == "pl" else _TEASER
    card = f"{match[2]}{'.5' if match[3] else ''}{match[4]}"
    return like._replace(name=f"{like.name}{card}", card=card)


def _read_round_robin(cursor: Cursor, token: Token) -> Head:
    sizes: set[int] = set()
    for part in token.text[2:].split(","):
        match = _SIZE.fullmatch(part)
        if match is None:
            if token.text[-1] in "r,-":
                _refuse_sizes(cursor, token, "the sizes of the parlays were expected")
            _refuse_sizes(cursor, token, say("{quoted} is no size of parlays", quoted=quoted(part)))
        low = int(match[1])
        high = int(match[2] or low)
        if not 2 <= low <= high:
            _refuse_sizes(cursor, token, "a parlay has 2 selections at least, and a range rises")
        if not sizes.isdisjoint(range(low, high + 1)):
            _refuse_sizes(cursor, token, "a size is named twice")
        sizes.update(range(low, high + 1))
    needs = max(_FEWEST_IN_A_ROUND_ROBIN, *sizes)
    in_order = tuple(sorted(sizes))
    name = token.text.upper()
    return Head(TicketKind.ROUND_ROBIN, name, needs, _ROUND_ROBIN_EXAMPLE, sizes=in_order)


def _refuse_sizes(cursor: Cursor, token: Token, complaint: str) -> NoReturn:
    cursor.refuse_unfinished(
        token,
        say("{complaint}: RR2, RR2,3 or RR2-4, then a space.", complaint=complaint),
        *("RR2", "RR2,3", "RR2-4"),
        example=_ROUND_ROBIN_EXAMPLE,
    )
