"""Turning a quote into a ticket, and taking a ticket off again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from desktop.book.bodies.wagers import ReviewDecided, TicketVoided
from desktop.book.facts import address, origin
from desktop.book.fold.rights.wagers import has_started as ticket_has_started
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow
from desktop.book.queries.people import AccountRow, find_account_to_wager
from desktop.book.queries.tickets import (
    OnBoard,
    find_events_and_lines,
    find_flag_decision,
    find_ticket,
)
from desktop.domain.errors import InputError
from desktop.domain.limits.layers import Amounts
from desktop.domain.naming import title_of
from desktop.domain.numbers import ticket_number
from desktop.domain.rights import GRACE_MS
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.standing import Deed, find_bar
from desktop.domain.tickets import WHOLE_CHART
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.limits.credit import credit_of
from desktop.services.limits.gathering import Asked, gather, has_credit_alone
from desktop.services.line_types.offering import OfferedLines, offered_to
from desktop.services.quoting.events import cut_off_ms, has_started
from desktop.services.quoting.offers import is_other_offer, offer_of, terms_text
from desktop.services.quoting.pricing import each_of, open_spots_of
from desktop.services.quoting.quotes import PAST_POST, Filling, Quote, QuotedLeg, waits_of
from desktop.services.quoting.recording import record_ticket
from desktop.services.quoting.refusals import DECIDABLE, find_refusals
from desktop.services.settings.reading import settings_to_wager
from desktop.services.standing import find_rest, own_refusal, products_of, standing_of
from desktop.services.users import Actor, Right, require

_VOIDED = ("tickets", "accounts", "exposure", "settlement", "weeks")


class RefusedError(InputError):
    """The wager is not taken; nothing was written.

    Attributes:
        kind: `past_post`, `override`, `credit`, `rules`, `hold` and others.
    """

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind


class MovedError(InputError):
    """A line moved between the read-back and the acceptance; nothing was written.

    Attributes:
        legs: Which legs, from 0.
    """

    def __init__(self, sentence: str, legs: tuple[int, ...]) -> None:
        super().__init__(sentence, "Read the changed leg again: F7 takes the new line.")
        self.legs = legs


@dataclass(frozen=True, slots=True)
class Accepted:
    """A ticket that is in the book and durable.

    Attributes:
        number: The number that is told to the caller.
        available: Cents the account can still risk now.
    """

    ticket_id: int
    number: str
    available: int
    changes: ChangeSet


def accept_wager(
    book: Book, actor: Actor, house: House, quote: Quote, *, keeps_line: bool = False
) -> Accepted:
    """Write the ticket for a quote that was read back and confirmed.

    Args:
        book: The book.
        actor: Who takes the wager.
        house: The book's calendar.
        quote: What was read back.
        keeps_line: Take the caller's line although the board has another, and related legs
            together; supervisors only.

    Raises:
        MovedError: The board is no longer what was read back.
        RefusedError: It has to wait for a supervisor (`place_wagers`), an event started, the line
            is not the board's, the credit or the free play does not reach, a rule of the house
            bars it, the ticket whose spots it fills is no longer as it was, or the rules are
            others than those it was quoted under.
        NotAllowedError: The role does not allow it.
    """
    return accept_wagers(book, actor, house, [quote], keeps_line=keeps_line)[0]


def accept_wagers(
    book: Book,
    actor: Actor,
    house: House,
    quotes: Sequence[Quote],
    *,
    keeps_line: bool = False,
) -> tuple[Accepted, ...]:
    """Write the tickets of wagers that were read back together: all of them, or none.

    One with a reason to be late is written although an event of it closed or started, marked and
    flagged for review as a past post, by who has the right to it (FEATURES 59).

    Raises:
        BookdeskError: As `accept_wager`; then none of them is written.
    """
    if keeps_line:
        require(actor, Right.TICKETS_OVERRIDE)
    with book.command(actor.author) as command:
        return tuple(
            write_ticket(command, actor, house, quote, keeps_line=keeps_line) for quote in quotes
        )


def write_ticket(
    command: Command,
    actor: Actor,
    house: House,
    quote: Quote,
    *,
    keeps_line: bool = False,
    replaces: int | None = None,
) -> Accepted:
    """Write one ticket inside a command, in the place of one that was taken off where it says so.

    Raises:
        BookdeskError: As `accept_wager`.
    """
    require(actor, Right.TICKETS_ACCEPT, quote.account.id, reader=command.reader)
    if quote.late:
        _check_late(command, actor, quote)
    fresh = check_still_good(
        command, house, quote, keeps_line=keeps_line, takes_late=bool(quote.late)
    )
    if fresh.waits and not keeps_line:
        sentences = ". ".join(sentence for _, sentence in fresh.waits)
        raise RefusedError(
            "hold",
            say(
                "It waits for a supervisor: {sentences}. Nothing was written.", sentences=sentences
            ),
        )
    ticket_id = record_ticket(command, fresh, placed_at=command.now, replaces=replaces)
    number = quote.filling.number if quote.filling else number_of(command, ticket_id)
    left = fresh.available - fresh.held
    return Accepted(ticket_id, number, left, changed("tickets", "accounts", "exposure"))


def _check_late(command: Command, actor: Actor, quote: Quote) -> None:
    require(actor, Right.TICKETS_LATE, quote.account.id, reader=command.reader)
    if not quote.late.strip():
        raise RefusedError(PAST_POST, "A late wager needs a reason. Nothing was written.")
    if quote.filling is not None:
        raise RefusedError(PAST_POST, "Open spots are not filled late. Nothing was written.")


def check_still_good(
    command: Command, house: House, quote: Quote, *, keeps_line: bool, takes_late: bool = False
) -> Quote:
    """The quote with the account, the credit and the limits of now.

    Raises:
        MovedError: As `accept_wager`.
        RefusedError: As `accept_wager`; what a supervisor may let pass only without `keeps_line`,
            and legs that are marked as late only without `takes_late`.
    """
    found = find_account_to_wager(command.reader, quote.account.id, quote.quoted)
    if found is None:
        raise RefusedError(
            "account", say("{code} takes no wagers any more.", code=quote.account.code)
        )
    _check_quote(quote, command.now, is_taken=found.is_taken)
    account, rules, protects_itself = found.account, found.rules, found.protects_itself
    reader, now, calendar = command.reader, command.now, house.calendar
    settings = settings_to_wager(reader, house, account, now, has_own=found.has_settings)
    rest = find_rest(reader, account, now, calendar) if protects_itself else None
    standing = standing_of(account, settings, rest)
    bar = find_bar(standing, Deed.WAGER, *products_of(quote.kind, quote.channel))
    if bar is not None:
        raise RefusedError("account", say("{bar} Nothing was written.", bar=bar))
    if quote.rules != rules:
        raise RefusedError(
            "rules",
            "The house rules changed since this was read back. Nothing was written."
            " Read it back again.",
        )
    if quote.filling is not None:
        _check_spots(command, quote.filling)
    moved = []
    today = settings.day
    offered = offered_to(reader, account, settings)
    board = find_events_and_lines(reader, [_place_of(leg) for leg in quote.legs])
    for no, seen in enumerate(zip(quote.legs, board, strict=True)):
        is_late = takes_late and PAST_POST in seen[0].marks
        sentence = _find_move(command, quote, seen, today, offered, is_late=is_late)
        if sentence is not None:
            moved.append((no, sentence))
    if moved:
        sentences = " ".join(sentence for _, sentence in moved)
        raise MovedError(
            say("{sentences} Nothing was written.", sentences=sentences),
            tuple(no for no, _ in moved),
        )
    risk = 0 if quote.filling else quote.risk
    own = (own_refusal(reader, account, risk, now) or "") if protects_itself else ""
    fresh = _limited_now(command, house, quote, _Stands(account, settings, own))
    passing = DECIDABLE if keeps_line else frozenset()
    _check_refusals(fresh, passing | {PAST_POST} if takes_late else passing)
    return fresh


def _check_quote(quote: Quote, now: int, *, is_taken: bool) -> None:
    if is_taken:
        raise RefusedError(
            "taken",
            "This wager was taken already when it was read back. Nothing was written again; it is"
            " among the last tickets.",
        )
    if quote.until is not None and now >= quote.until:
        raise RefusedError(
            "expired",
            "The quote expired before the caller confirmed it. Nothing was written."
            " Read it back again.",
        )


def _check_refusals(quote: Quote, passing: frozenset[str]) -> None:
    for kind, sentence in find_refusals(quote):
        if kind not in passing:
            raise RefusedError(kind, say("{sentence} Nothing was written.", sentence=sentence))


class _Stands(NamedTuple):
    """The account as it stands now, with its settings and what its own limits refuse."""

    account: AccountRow
    settings: PathSettings
    own: str


def _limited_now(command: Command, house: House, quote: Quote, stands: _Stands) -> Quote:
    account, settings, own = stands
    if quote.amounts_at is None:
        left = credit_of(command.reader, account, settings).available
        return replace(quote, account=account, own=own, available=left)
    is_plain = not quote.free_play and not any(leg.is_circled for leg in quote.legs)
    if is_plain and has_credit_alone(account, settings):
        return _as_of(quote, account, own, account.available)
    legs = [leg.wagered(quote.kind, quote.channel) for leg in quote.legs]
    asked = Asked(
        account, quote.kind, legs, command.now, quote.free_play, quote.channel, settings,
        open_spots_of(quote.terms, len(quote.legs)), command.journal.unheard_ms,
    )  # fmt: skip
    limits = gather(command.reader, house, asked)
    amounts = Amounts(quote.risk, quote.win, each_of(quote.terms), quote.held)
    over = limits.refusal(amounts, quote.amounts_at) or ""
    waits = waits_of(limits.waits(amounts))
    return replace(
        quote,
        account=account,
        own=own,
        available=limits.credit.available,
        over=over,
        waits=waits,
        chart=limits.chart,
    )


def _as_of(quote: Quote, account: AccountRow, own: str, available: int) -> Quote:
    """The quote of now where nothing but the credit limits it: as a rule the one there was."""
    was = (quote.available, quote.own, quote.over, quote.waits, quote.chart, quote.account)
    if was == (available, own, "", (), WHOLE_CHART, account):
        return quote
    return replace(
        quote,
        account=account,
        own=own,
        available=available,
        over="",
        waits=(),
        chart=WHOLE_CHART,
    )


def _place_of(leg: QuotedLeg) -> tuple[int, str, str, str]:
    selection = leg.selection
    return leg.event.id, str(selection.period), str(selection.market), str(selection.side)


def _find_move(
    command: Command,
    quote: Quote,
    seen: tuple[QuotedLeg, OnBoard | None],
    today: date,
    offered: OfferedLines,
    *,
    is_late: bool,
) -> str | None:
    leg, found = seen
    selection = leg.selection
    if found is None:
        return say("{rotation} is no longer on the schedule.", rotation=leg.rotation)
    event, line = found
    if not is_late or event.status != "scheduled":
        _check_open(command, leg, event, today, offered)
    pitchers = (event.pitcher_away, event.pitcher_home)
    if leg.pitchers is not None and pitchers != leg.listed:
        names = " and ".join(name or "nobody" for name in pitchers)
        return say("{rotation} has other pitchers: {names}.", rotation=leg.rotation, names=names)
    board = offer_of(selection, line if offered.is_plain else offered.line(event, selection))
    if not is_other_offer(quote, leg, board):
        return None
    now = "off the board"
    if board[0] is not None and board[1] is not None:
        now = terms_text(selection, board[0], board[1])
    return say(
        "{rotation} moved: {selection} → {now}.",
        rotation=leg.rotation,
        selection=terms_text(selection, *leg.posted),
        now=now,
    )


def _check_open(
    command: Command, leg: QuotedLeg, event: EventRow, today: date, offered: OfferedLines
) -> None:
    what = title_of(event)
    if has_started(event, command.now, today):
        raise RefusedError(
            PAST_POST,
            say(
                "{rotation} has started: {what}. Nothing was written.",
                rotation=leg.rotation,
                what=what,
            ),
        )
    settings = offered.settings
    cut_off = 0 if settings is None else cut_off_ms(settings, event.sport)
    if cut_off and has_started(event, command.now + cut_off, today):
        raise RefusedError(
            PAST_POST,
            say(
                "{rotation} is closed: {what}. Nothing was written.",
                rotation=leg.rotation,
                what=what,
            ),
        )


def _check_spots(command: Command, filling: Filling) -> None:
    ticket = find_ticket(command.reader, filling.ticket_id)
    if ticket is None or ticket.status != "open" or ticket.legs != filling.legs:
        raise RefusedError(
            "spots",
            say(
                "Ticket {number} is not what it was when this was read back. Nothing was"
                " written. Read it back again.",
                number=filling.number,
            ),
        )


def number_of(command: Command, ticket_id: int) -> str:
    """The number of a ticket of this station, as it is told to the caller."""
    return ticket_number(command.journal.identity.letters, origin(ticket_id)[1])


def void_ticket(book: Book, actor: Actor, ticket_id: int, reason: str) -> ChangeSet:
    """Take a ticket off: what was posted goes back, by a new fact (RULES 21).

    Raises:
        InputError: There is no such ticket, it is void already, or no reason was given.
        NotAllowedError: Only a supervisor may, except just after writing it.
    """
    with book.command(actor.author) as command:
        record_void(command, actor, TicketVoided(ticket=ticket_id, reason=reason.strip()))
    return changed(*_VOIDED)


def record_void(command: Command, actor: Actor, void: TicketVoided) -> None:
    """Take a ticket off inside a command.

    Raises:
        InputError: As `void_ticket`.
        NotAllowedError: As `void_ticket`.
    """
    if not void["reason"]:
        raise InputError("A void needs a reason. Nothing was changed.")
    ticket = find_ticket(command.reader, void["ticket"])
    if ticket is None:
        raise InputError("There is no such ticket. Nothing was changed.")
    if ticket.voided:
        raise InputError("The ticket is void already. Nothing was changed.")
    own = ticket.user_id == actor.user_id and command.now - ticket.accepted_at <= GRACE_MS
    is_early = own and not ticket_has_started(command.reader, ticket.id, command.now)
    right = Right.TICKETS_VOID_OWN if is_early else Right.TICKETS_VOID
    require(actor, right, ticket.account_id, reader=command.reader)
    command.record("ticket.voided", void)


def edit_ticket(
    book: Book, actor: Actor, house: House, ticket_id: int, quote: Quote, *, reason: str
) -> Accepted:
    """Take a ticket off and write it anew, both or neither; each names the other (FEATURES 63).

    Nothing is deleted: the old ticket stays as it was written, void. The new one is a wager of now,
    at the lines, the credit and the limits of now.

    Raises:
        InputError: As `void_ticket`, or the wager fills spots of another ticket.
        BookdeskError: As `accept_wager`.
        NotAllowedError: The role does not allow the one or the other.
    """
    if quote.filling is not None:
        raise InputError("Open spots are filled and not edited. Nothing was changed.")
    with book.command(actor.author) as command:
        # The void is the next fact, and the new ticket the one after it.
        anew = address(command.journal.identity.station, command.journal.head.n + 2)
        void = TicketVoided(ticket=ticket_id, reason=reason.strip(), replaced_by=anew)
        record_void(command, actor, void)
        accepted = write_ticket(command, actor, house, quote, replaces=ticket_id)
        if accepted.ticket_id != anew:
            raise AssertionError("The ticket is not the one that the void names.")
    return replace(accepted, changes=accepted.changes | changed(*_VOIDED))


def let_stand(book: Book, actor: Actor, ticket_id: int, flag: str, reason: str) -> ChangeSet:
    """Decide that a flagged ticket stands.

    Raises:
        InputError: The ticket has no such open flag.
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.FLAGS_DECIDE)
    with book.command(actor.author) as command:
        if find_flag_decision(command.reader, ticket_id, flag) != "":
            raise InputError("There is nothing to decide about this ticket. Nothing was changed.")
        decided = ReviewDecided(ticket=ticket_id, flag=flag, reason=reason.strip())
        command.record("review.decided", decided)
    return changed("settlement", "tickets")
