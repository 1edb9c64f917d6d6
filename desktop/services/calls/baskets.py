"""Wagers that were read back in a call and never confirmed: a supervisor decides about each."""

from typing import cast

from desktop.book.bodies.calls import BasketDropped
from desktop.book.bodies.wagers import LegAccepted, TicketAccepted
from desktop.book.opening import Book, Command
from desktop.book.queries.baskets import BasketRow, find_basket
from desktop.book.queries.board import find_event
from desktop.book.queries.people import find_account_by_id
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.domain.settings.cells import PHONE
from desktop.domain.standing import Deed, find_bar
from desktop.domain.tickets import TicketKind
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.limits.credit import read_credit
from desktop.services.quoting.events import has_started
from desktop.services.quoting.quotes import OVERRIDE, PAST_POST
from desktop.services.standing import own_refusal, products_of, read_standing
from desktop.services.users import Actor, Right, require
from desktop.services.wagers import Accepted, number_of

CREDIT = "credit"
_NOTHING = "Nothing was changed."


def accept_basket(book: Book, actor: Actor, house: House, call_id: int, no: int) -> Accepted:
    """Make a ticket of an unconfirmed wager, at the terms that were read back.

    Every leg is marked as an override, one whose event has started as past the post; credit that
    does not reach is flagged for review, because a supervisor answers for it.

    Raises:
        InputError: It was decided already, the player may not wager, or the free play is gone.
        NotAllowedError: The role may not, or not alone.
    """
    with book.command(actor.author) as command:
        basket = _get_waiting(command, call_id, no)
        require(actor, Right.TICKETS_OVERRIDE, basket.account_id, reader=command.reader)
        left = _check_standing(command, house, basket)
        wager = _marked(command, house, basket)
        if left < 0:
            short = say(
                "{account} lacked {left} of credit",
                account=basket.account,
                left=format_money(-left),
            )
            wager["flags"] = [
                *wager["flags"],
                [CREDIT, say("{short} when it was accepted.", short=short)],
            ]
        ticket_id = command.record("ticket.accepted", wager).number
        number = number_of(command, ticket_id)
    changes = changed("tickets", "accounts", "exposure", "calls")
    return Accepted(ticket_id, number, left, changes)


def drop_basket(book: Book, actor: Actor, call_id: int, no: int, reason: str) -> ChangeSet:
    """Decide that an unconfirmed wager is none.

    Raises:
        InputError: It was decided already, or no reason was given.
        NotAllowedError: The role may not, or not alone.
    """
    if not reason.strip():
        raise InputError(say("Say why it is no wager. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        basket = _get_waiting(command, call_id, no)
        require(actor, Right.TICKETS_OVERRIDE, basket.account_id, reader=command.reader)
        body = BasketDropped(account=basket.account_id, call=call_id, no=no, reason=reason.strip())
        command.record("basket.dropped", body)
    return changed("calls")


def _get_waiting(command: Command, call_id: int, no: int) -> BasketRow:
    basket = find_basket(command.reader, call_id, no)
    if basket is None:
        raise InputError(say("There is no such unconfirmed wager. {nothing}", nothing=_NOTHING))
    if basket.status != "waiting":
        raise InputError(
            say(
                "{decided_by} {status} it already. {nothing}",
                decided_by=basket.decided_by,
                status=basket.status,
                nothing=_NOTHING,
            )
        )
    return basket


def _check_standing(command: Command, house: House, basket: BasketRow) -> int:
    """What is available once the wager is taken; below 0 the credit does not reach."""
    reader, wager, now = command.reader, basket.wager, command.now
    account = find_account_by_id(reader, basket.account_id)
    if account is None:
        raise ValueError("an unconfirmed wager of no account")
    products = products_of(TicketKind(wager["kind"]), wager.get("channel", PHONE))
    bar = find_bar(read_standing(reader, account, now), Deed.WAGER, *products)
    own = own_refusal(reader, account, wager["risk"], now)
    if bar or own:
        raise InputError(say("{bar} {nothing}", bar=bar or own, nothing=_NOTHING))
    if wager.get("free_play") and wager["risk"] > account.free_play:
        left = format_money(account.free_play)
        raise InputError(
            say(
                "{code} has {left} of free play by now. {nothing}",
                code=account.code,
                left=left,
                nothing=_NOTHING,
            )
        )
    is_held = not (wager.get("free_play") or wager.get("lay_off"))
    held = wager.get("held", wager["risk"]) if is_held else 0
    return read_credit(reader, house, account, now).available - held


def _marked(command: Command, house: House, basket: BasketRow) -> TicketAccepted:
    today = house.calendar.figure_date(instant(command.now))
    legs: list[LegAccepted] = []
    late: list[str] = []
    for leg in basket.wager["legs"]:
        event = find_event(command.reader, leg["event"])
        marks = {*leg["mark"].split(), OVERRIDE}
        if event is not None and has_started(event, command.now, today):
            marks.add(PAST_POST)
            late.append(
                say(
                    "{away} at {home} had started when it was accepted.",
                    away=event.away,
                    home=event.home,
                )
            )
        legs.append(cast("LegAccepted", {**leg, "mark": " ".join(sorted(marks))}))
    wager = basket.wager.copy()
    wager["legs"] = legs
    wager["call"] = basket.call_id
    wager["basket"] = [basket.call_id, basket.no]
    if late:
        wager["flags"] = [*wager["flags"], [PAST_POST, " ".join(late)]]
    return wager
