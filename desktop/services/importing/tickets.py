"""Taking in wagers that were given already."""

from desktop.book.opening import Book, Command
from desktop.book.queries.people import AccountRow
from desktop.book.queries.tickets import find_imported
from desktop.book.statements import Reader
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import milliseconds
from desktop.feeds.proposals import Reading, TicketProposal
from desktop.feeds.sheet import CellRefusedError
from desktop.services.accounts import get_account
from desktop.services.books import House, read_house
from desktop.services.changes import changed
from desktop.services.importing.run import Imported, Intake, Run
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.quoting.recording import record_ticket
from desktop.services.users import Actor, Right, require


def import_tickets(
    book: Book, actor: Actor, reading: Reading[TicketProposal], intake: Intake
) -> Imported:
    """Take in wagers that were already given: paper after an outage, or another system's."""
    require(actor, Right.BOOK_IMPORT)
    run = Run(reading, intake)
    house = read_house(book.reader)

    def apply(command: Command, proposal: TicketProposal) -> bool:
        return _apply_ticket(command, proposal, house)

    _, is_complete = run.over(book, actor, apply)
    changes = changed("tickets", "accounts", "exposure", "settlement")
    return run.outcome(is_complete=is_complete, changes=changes)


def _apply_ticket(command: Command, proposal: TicketProposal, house: House) -> bool:
    quote = quote_given(command.reader, proposal, house)
    if quote is None:
        return False
    placed_at = milliseconds(proposal.placed_at)
    record_ticket(command, quote, placed_at=placed_at, reference=proposal.reference)
    return True


def quote_given(reader: Reader, proposal: TicketProposal, house: House) -> Quote | None:
    """The wager of a row at the terms that were given; None when the book holds it already.

    Raises:
        InputError: The account, the reference or the entry will not do.
    """
    try:
        account = get_account(reader, proposal.account)
    except InputError as error:
        raise CellRefusedError("account", proposal.account, str(error)) from error
    known = find_imported(reader, proposal.reference)
    if known is not None:
        if (known.account_id, known.placed_at, known.entry) == (
            account.id, milliseconds(proposal.placed_at), proposal.entry,
        ):  # fmt: skip
            return None
        raise InputError(
            say(
                "The reference {reference} is in the book for another wager:"
                " {entry}. Correct the reference, or void that ticket.",
                reference=proposal.reference,
                entry=known.entry,
            )
        )
    try:
        return _quote(reader, proposal, account, house)
    except InputError as error:
        raise CellRefusedError("entry", proposal.entry, str(error)) from error


def _quote(reader: Reader, proposal: TicketProposal, account: AccountRow, house: House) -> Quote:
    entry = parse_entry(proposal.entry)
    if len(entry.wagers) != 1:
        raise InputError("A row holds one wager, because its reference is one ticket's.")
    if entry.account is not None and entry.account.upper() != account.code:
        raise InputError(
            say(
                "The entry names {account}, the row {code}.",
                account=entry.account,
                code=account.code,
            )
        )
    wager = entry.wagers[0]
    if wager.fills is not None:
        raise InputError("Open spots are filled where tickets are written, not by a file.")
    days = tuple(day.isoformat() for day in proposal.event_dates)
    if len(days) > 1 and len(days) != len(wager.legs):
        legs = say("{count} leg", count=len(wager.legs)) + ("s" if len(wager.legs) > 1 else "")
        raise InputError(
            say(
                "The row has {count} event dates for {legs}. Give one for all, or one for each.",
                count=len(days),
                legs=legs,
            )
        )
    moment = Moment(milliseconds(proposal.placed_at), days, is_given=True)
    return Quoter(reader, house, moment).quote(account, wager, proposal.entry)
