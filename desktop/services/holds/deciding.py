"""What becomes of a held wager: approved, countered, refused, dropped, or lapsed (FEATURES 36).

No clock ever accepts one. Whoever answers too late is told so, and the lapse is a fact of its own.
"""

from dataclasses import replace

from desktop.book.bodies.holds import HoldCountered, HoldEnded, HoldsLapsed
from desktop.book.bodies.wagers import TicketAccepted
from desktop.book.opening import Book, Command
from desktop.book.queries.board import find_event
from desktop.book.queries.holds import HoldRow, find_hold, list_overdue_holds
from desktop.book.queries.people import AccountRow, find_account_by_id
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import EntryError, Wager
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.standing import Deed, find_bar
from desktop.domain.tickets import TicketKind
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.holds.placing import CHANGED, hold_seconds
from desktop.services.limits.credit import read_credit
from desktop.services.quoting.events import has_started
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.quoting.recording import ticket_body
from desktop.services.quoting.refusals import DECIDABLE, find_refusals
from desktop.services.standing import own_refusal, products_of, read_standing
from desktop.services.users import Actor, Right, require
from desktop.services.wagers import Accepted, number_of

_NOTHING = "Nothing was changed."


def approve_hold(book: Book, actor: Actor, house: House, hold_id: int) -> Accepted:
    """Let a held wager stand as the caller heard it: it becomes a ticket.

    Raises:
        InputError: It waits no more, its time is over, an event started, or the credit, the free
            play or the player's own limits no longer reach.
        NotAllowedError: The role may not, or not alone.
    """
    with book.command(actor.author) as command:
        hold = _get_open(command, hold_id, "waiting")
        require(actor, Right.HOLDS_DECIDE, hold.account_id, reader=command.reader)
        return _book(command, house, hold)


def book_counter(book: Book, actor: Actor, house: House, hold_id: int) -> Accepted:
    """Make a ticket of a counter that the caller took.

    Raises:
        InputError: As `approve_hold`, or nobody countered it.
        NotAllowedError: The role takes no wagers.
    """
    with book.command(actor.author) as command:
        hold = _get_open(command, hold_id, "countered")
        require(actor, Right.TICKETS_ACCEPT, hold.account_id, reader=command.reader)
        return _book(command, house, hold)


def counter_hold(book: Book, actor: Actor, house: House, hold_id: int, text: str) -> ChangeSet:
    """Offer the caller another amount, line or price in place of a held wager.

    Args:
        book: The book.
        actor: Who decides.
        house: The book's calendar and rules.
        hold_id: The held wager.
        text: One wager in the grammar of the entry.

    Raises:
        InputError: It waits no more, or the text is no wager that the player could have.
        NotAllowedError: The role may not, or not alone.
    """
    with book.command(actor.author) as command:
        hold = _get_open(command, hold_id, "waiting")
        require(actor, Right.HOLDS_DECIDE, hold.account_id, reader=command.reader)
        wager = _counter(command, house, hold, text)
        if _terms(wager) == _terms(hold.wager):
            raise InputError(
                say("That is what the caller asked for: approve it. {nothing}", nothing=_NOTHING)
            )
        seconds = hold_seconds(command, house, hold.account_id)
        body = HoldCountered(hold=hold_id, wager=wager, until=command.now + seconds * 1000)
        command.record("hold.countered", body)
    return changed(*CHANGED)


def refuse_hold(book: Book, actor: Actor, hold_id: int, reason: str) -> ChangeSet:
    """Refuse a held wager.

    Raises:
        InputError: It waits no more, or no reason was given.
        NotAllowedError: The role may not, or not alone.
    """
    if not reason.strip():
        raise InputError(
            say("Say why: the clerk reads it to the caller. {nothing}", nothing=_NOTHING)
        )
    with book.command(actor.author) as command:
        hold = _get_open(command, hold_id)
        require(actor, Right.HOLDS_DECIDE, hold.account_id, reader=command.reader)
        command.record("hold.refused", HoldEnded(hold=hold_id, reason=reason.strip()))
    return changed(*CHANGED)


def drop_hold(book: Book, actor: Actor, hold_id: int, reason: str = "") -> ChangeSet:
    """Take a held wager back: the caller no longer wants it, or not as it was countered.

    Raises:
        InputError: It waits no more.
        NotAllowedError: The role takes no wagers.
    """
    with book.command(actor.author) as command:
        hold = _get_open(command, hold_id)
        require(actor, Right.TICKETS_ACCEPT, hold.account_id, reader=command.reader)
        command.record("hold.dropped", HoldEnded(hold=hold_id, reason=reason.strip()))
    return changed(*CHANGED)


def lapse_holds(book: Book, actor: Actor) -> ChangeSet:
    """Write down which held wagers nobody answered in time; changes nothing where there is none.

    Raises:
        NotAllowedError: The role takes no wagers.
    """
    require(actor, Right.TICKETS_ACCEPT)
    if not list_overdue_holds(book.reader, book.machine.wall()):
        return ChangeSet()
    with book.command(actor.author) as command:
        overdue = list_overdue_holds(command.reader, command.now)
        command.record("hold.lapsed", HoldsLapsed(holds=overdue))
    return changed(*CHANGED)


def _get_open(command: Command, hold_id: int, status: str = "") -> HoldRow:
    hold = find_hold(command.reader, hold_id)
    if hold is None:
        raise InputError(say("There is no such held wager. {nothing}", nothing=_NOTHING))
    if not hold.is_open:
        raise InputError(
            say(
                "This wager waits no more: it was {status}. {nothing}",
                status=hold.status,
                nothing=_NOTHING,
            )
        )
    if command.now >= hold.until:
        raise InputError(
            say(
                "Nobody answered in time: this wager of {account} lapsed. {nothing} The clerk"
                " may read it back and hold it again.",
                account=hold.account,
                nothing=_NOTHING,
            )
        )
    if status and hold.status != status:
        said = "it was countered already" if hold.status == "countered" else "nobody countered it"
        raise InputError(
            say(
                "This wager of {account} waits, but {said}. {nothing}",
                account=hold.account,
                said=said,
                nothing=_NOTHING,
            )
        )
    return hold


def _book(command: Command, house: House, hold: HoldRow) -> Accepted:
    account = _account(command, hold)
    left = _check_covered(command, house, hold, account)
    _check_not_started(command, house, hold)
    body: TicketAccepted = hold.wager.copy()
    body["hold"] = hold.id
    ticket_id = command.record("ticket.accepted", body).number
    changes = changed("tickets", "exposure", *CHANGED)
    return Accepted(ticket_id, number_of(command, ticket_id), left, changes)


def _account(command: Command, hold: HoldRow) -> AccountRow:
    account = find_account_by_id(command.reader, hold.account_id)
    if account is None:
        raise ValueError("a held wager of no account")
    return account


def _check_covered(command: Command, house: House, hold: HoldRow, account: AccountRow) -> int:
    """What stays available; its own part of the credit is reserved and counts for it."""
    reader, wager, now = command.reader, hold.wager, command.now
    products = products_of(TicketKind(wager["kind"]), "phone")
    bar = find_bar(read_standing(reader, account, now), Deed.WAGER, *products)
    own = own_refusal(reader, account, wager["risk"], now)
    if bar or own:
        raise InputError(say("{bar} {nothing}", bar=bar or own, nothing=_NOTHING))
    if wager.get("free_play") and wager["risk"] > account.free_play:
        has = format_money(account.free_play)
        raise InputError(
            say(
                "{code} has {has} of free play by now. {nothing}",
                code=account.code,
                has=has,
                nothing=_NOTHING,
            )
        )
    left = read_credit(reader, house, account, now).available
    if left < 0 < hold.reserved:
        raise InputError(
            say(
                "{code} lacks {left} of credit for it by now. {nothing}"
                " Counter a smaller amount, or refuse it.",
                code=account.code,
                left=format_money(-left),
                nothing=_NOTHING,
            )
        )
    return left


def _check_not_started(command: Command, house: House, hold: HoldRow) -> None:
    today = house.calendar.figure_date(instant(command.now))
    for event_id in {leg["event"]: None for leg in hold.wager["legs"]}:
        event = find_event(command.reader, event_id)
        if event is not None and has_started(event, command.now, today):
            raise InputError(
                say(
                    "{event} has started. {nothing} Refuse the wager.",
                    event=title_of(event),
                    nothing=_NOTHING,
                )
            )


def _counter(command: Command, house: House, hold: HoldRow, text: str) -> TicketAccepted:
    account = _account(command, hold)
    # Its own part of the credit is free for what takes its place.
    account = replace(account, reserved=account.reserved - hold.reserved)
    quoter = Quoter(command.reader, house, Moment(command.now))
    quote = quoter.quote(account, _read(text), text.strip())
    for kind, sentence in find_refusals(quote):
        if kind not in DECIDABLE:
            raise InputError(say("{sentence} {nothing}", sentence=sentence, nothing=_NOTHING))
    wager = ticket_body(quote, placed_at=hold.wager["placed_at"])
    wager["flags"] = []
    if "call" in hold.wager:
        wager["call"] = hold.wager["call"]
    return wager


def _read(text: str) -> Wager:
    try:
        wagers = parse_entry(text).wagers
    except EntryError as error:
        raise InputError(
            say("{error} {nothing}", error=error, nothing=_NOTHING), error.hint
        ) from error
    if len(wagers) != 1 or wagers[0].fills is not None:
        raise InputError(say("A counter is one wager. {nothing}", nothing=_NOTHING))
    return wagers[0]


def _terms(wager: TicketAccepted) -> tuple[object, ...]:
    return wager["kind"], wager["legs"], wager["risk"], wager["win"], wager.get("terms")
