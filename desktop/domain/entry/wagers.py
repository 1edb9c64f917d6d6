"""Read a wager made of selections: straight, parlay, teaser, round robin, reverse (UX c.4)."""

from dataclasses import replace
from typing import NoReturn

from desktop.domain.entry.amounts import read_amount
from desktop.domain.entry.chains import read_chain
from desktop.domain.entry.complaints import CHAIN_EXAMPLE, HEAD_WORDS, PARLAY_EXAMPLE
from desktop.domain.entry.cursor import Cursor
from desktop.domain.entry.heads import NO_HEAD, Head
from desktop.domain.entry.legs import read_leg
from desktop.domain.entry.options import pitchers_of_all, read_flags
from desktop.domain.entry.terms import Amount, Span, Wager
from desktop.domain.entry.tokens import Role, Token
from desktop.domain.sentences import say
from desktop.domain.tickets import TicketKind

_CONTINUES = frozenset({Role.ROTATION, Role.SLASH, Role.SPOT})
_BEGINNINGS = ("rotation number", "ST", "P", "T6", "RR2", "IF", "RV", "RA")
_ORDINALS = {1: "a second selection", 2: "a third selection"}
_NAMES = {
    TicketKind.STRAIGHT: "a straight",
    TicketKind.PARLAY: "a parlay",
    TicketKind.TEASER: "a teaser",
    TicketKind.PLEASER: "a pleaser",
    TicketKind.ROUND_ROBIN: "a round robin",
    TicketKind.IF_BET: "an if bet",
    TicketKind.REVERSE: "a reverse",
}


def read_wagers(cursor: Cursor, head: Head, start: int) -> list[Wager]:
    """Read the selections after the head, their amount and what follows it; ST makes several.

    Raises:
        EntryError: A part is missing, cannot be read, or does not go with this kind.
    """
    _read_selections(cursor, head)
    is_chain = len(cursor.wager.legs) == 1 and (head is NO_HEAD or head.kind is TicketKind.IF_BET)
    if not is_chain:
        _check_enough(cursor, head)
    token = cursor.next
    amount = read_amount(cursor, example=head.example)
    read_flags(cursor)
    if link := cursor.next_if(Role.LINK):
        if not is_chain:
            _refuse_link(cursor, head, link)
        return [read_chain(cursor, amount, start)]
    if is_chain and head is not NO_HEAD and token is not None:
        _refuse_short(cursor, head, token)
    return _wagers(cursor, head, amount, Span(start, cursor.end))


def _wagers(cursor: Cursor, head: Head, amount: Amount, span: Span) -> list[Wager]:
    legs = tuple(cursor.wager.legs)
    wager = Wager(
        head.kind,
        legs,
        amount,
        amounts=(amount, *(None,) * (len(legs) - 1)) if head.kind is TicketKind.IF_BET else (),
        condition=head.condition,
        sizes=head.sizes,
        card=head.card,
        free_play=cursor.wager.free_play is not None,
        pitchers=pitchers_of_all(cursor),
        spots=cursor.wager.spots,
        span=span,
    )
    if head.kind is not TicketKind.STRAIGHT or len(legs) == 1:
        return [wager]
    return [replace(wager, legs=(leg,)) for leg in legs]


def _read_selections(cursor: Cursor, head: Head) -> None:
    _read_selection(cursor, head)
    while token := cursor.next:
        if token.role not in _CONTINUES:
            break
        if head is NO_HEAD and token.role is not Role.SPOT:
            _refuse_second(cursor, token)
        cursor.take(Role.SLASH)
        _read_selection(cursor, head)
    if not cursor.wager.legs:
        cursor.refuse_next(
            "a selection beside the open spots", "rotation number", example="P 452 454 * 100"
        )


def _read_selection(cursor: Cursor, head: Head) -> None:
    if rotation := cursor.take(Role.ROTATION):
        read_leg(cursor, rotation)
    elif spot := cursor.take(Role.SPOT):
        if not head.takes_spots:
            cursor.refuse(
                spot,
                say(
                    "{names} has no open spots; parlays and teasers have.", names=_NAMES[head.kind]
                ),
                "rotation number",
                example="P 452 454 * 100",
            )
        cursor.wager.spots += 1
    elif head is NO_HEAD:
        cursor.refuse_next("a rotation number", *_BEGINNINGS, words=HEAD_WORDS)
    else:
        cursor.refuse_next("a rotation number", "rotation number", example=head.example)


def _refuse_second(cursor: Cursor, token: Token) -> NoReturn:
    refuse = cursor.refuse_short if token.role is Role.ROTATION else cursor.refuse
    refuse(
        token,
        "two selections are separate straights (ST) or a parlay (P); begin with one.",
        *("amount", "fp", "end"),
        example=PARLAY_EXAMPLE,
    )


def _check_enough(cursor: Cursor, head: Head) -> None:
    count = len(cursor.wager.legs) + cursor.wager.spots
    if count >= head.needs:
        return
    token = cursor.next
    if token is None or token.role is Role.SEPARATOR:
        wanted = _ORDINALS.get(count, "one more selection")
        cursor.refuse_next(wanted, "rotation number", example=head.example)
    if token.role is Role.AMOUNT:
        _refuse_short(cursor, head, token)


def _refuse_short(cursor: Cursor, head: Head, token: Token) -> NoReturn:
    question = (
        say(": is {text} a team or the amount?", text=token.text) if token.text.isdecimal() else "."
    )
    expected = ["rotation number", "amount"]
    if head.kind is TicketKind.IF_BET:
        expected.insert(0, ">")
    complaint = say(
        "{name} needs {needs} selections{question}",
        name=head.name,
        needs=head.needs,
        question=question,
    )
    cursor.refuse_short(token, complaint, *expected, example=head.example)


def _refuse_link(cursor: Cursor, head: Head, token: Token) -> NoReturn:
    if head.kind is TicketKind.IF_BET:
        complaint = "an if bet is a chain of single selections, one before each > or >>."
    elif head.kind is TicketKind.STRAIGHT:
        complaint = "an if bet begins without ST."
    else:
        complaint = say("{names} cannot be a part of an if bet.", names=_NAMES[head.kind])
    cursor.refuse(token, complaint, ";", "end", example=CHAIN_EXAMPLE)
