"""What the inspector shows beside a page: a ticket, an account, an event or a fact at a glance."""

from dataclasses import dataclass

from desktop.book.queries.board import EventRow, LineRow, find_event, list_lines
from desktop.book.queries.exposure import ExposedRow, list_exposed_on
from desktop.book.queries.fact_register import find_fact
from desktop.book.queries.people import AccountRow, find_account, find_account_by_id
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import RegisteredTicket, list_registered_tickets
from desktop.book.statements import ConnectionReader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.services.narration.telling import ToldFact, tell_facts
from desktop.services.ticket_story import TicketStory, read_ticket_story

TICKETS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class AccountGlance:
    """An account with what it did last; money in cents from its own side.

    Attributes:
        above: The code of the account it stands under, or nothing.
        tickets: The newest ones, the newest first.
    """

    account: AccountRow
    above: str
    tickets: tuple[RegisteredTicket, ...]


@dataclass(frozen=True, slots=True)
class EventGlance:
    """An event with its board and what is open on it."""

    event: EventRow
    lines: tuple[LineRow, ...]
    exposed: tuple[ExposedRow, ...]


Glance = TicketStory | AccountGlance | EventGlance | ToldFact


def look_at(reader: ConnectionReader, kind: str, key: int | str) -> Glance:
    """Read what is shown of something.

    Args:
        reader: The book.
        kind: ticket, account, event or fact.
        key: The id of a ticket or event, the code of an account, the number of a fact.

    Raises:
        InputError: There is no such thing, or no such kind.
    """
    if kind == "ticket":
        return read_ticket_story(reader, int(key))
    if kind == "account":
        return _account(reader, str(key))
    if kind == "event":
        return _event(reader, int(key))
    if kind == "fact":
        return _fact(reader, int(key))
    raise InputError("There is nothing to show of this.")


def _account(reader: ConnectionReader, code: str) -> AccountGlance:
    account = find_account(reader, code)
    if account is None:
        raise InputError("There is no such account any more.")
    above = find_account_by_id(reader, account.parent_id or 0)
    is_player = account.kind == AccountKind.PLAYER
    question = TicketQuestion(
        account_id=account.id if is_player else None,
        under_id=None if is_player else account.id,
    )
    tickets = list_registered_tickets(reader, question, None, 0, TICKETS_SHOWN)
    return AccountGlance(account, "" if above is None else above.code, tuple(tickets))


def _event(reader: ConnectionReader, event_id: int) -> EventGlance:
    event = find_event(reader, event_id)
    if event is None:
        raise InputError("There is no such event. It may have been entered on another station.")
    lines, exposed = list_lines(reader, event_id), list_exposed_on(reader, (event_id,))
    return EventGlance(event, tuple(lines), tuple(exposed))


def _fact(reader: ConnectionReader, number: int) -> ToldFact:
    found = find_fact(reader, number)
    if found is None:
        raise InputError("There is no such fact.")
    return tell_facts(reader, [found])[0]
