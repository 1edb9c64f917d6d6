"""Letting a caller in, and what the clerk then sees beside the money (FEATURES 43 and 44)."""

from dataclasses import dataclass

from desktop.book.queries.callers import NoticeRow, list_shown_notices
from desktop.book.queries.calls import find_last_contact
from desktop.book.queries.notes import list_notes
from desktop.book.queries.stakes import find_open_week
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.calls.callers import check_caller, secret_rule
from desktop.services.drafting import Caller, read_caller
from desktop.services.limits.credit import read_credit
from desktop.services.settings.reading import path_settings


@dataclass(frozen=True, slots=True)
class CallerHeader:
    """What the clerk sees of a player beside the money (FEATURES 44); milliseconds UTC, cents.

    Attributes:
        figure: This week's net, from the player's side.
        temporary: Credit lent beside the limit; `until` its last figure day.
        notices: What the clerk is told.
        note: What was noted last about the account; empty where nothing is.
    """

    figure: int
    temporary: int
    until: str | None
    last_call: int | None
    last_wager: int | None
    notices: tuple[NoticeRow, ...]
    note: str = ""

    @property
    def to_acknowledge(self) -> tuple[NoticeRow, ...]:
        """What has to be acknowledged before a wager is taken."""
        return tuple(notice for notice in self.notices if notice.must_acknowledge)


@dataclass(frozen=True, slots=True)
class Identified:
    """A caller who was let in.

    Attributes:
        checked: Whether the phone secret was compared.
        asks_again: Whether it is said once more at the booking.
        quote_seconds: How long a read-back is good; 0 is without an end.
    """

    caller: Caller
    header: CallerHeader
    checked: bool
    asks_again: bool
    quote_seconds: int


def identify(reader: Reader, house: House, code: str, secret: str, at: int) -> Identified:
    """Let a caller in and read what the clerk has to know.

    Raises:
        CallerError: The secret is missing, wrong, or nobody is let in.
        InputError: There is no such player.
    """
    checked = check_caller(reader, house, code, secret, at)
    caller = read_caller(reader, house, code, at)
    _, asks_again = secret_rule(reader, house, caller.account.id, at)
    header = read_header(reader, house, caller, at)
    settings = path_settings(reader, house, caller.account.id, at)
    seconds = settings.cents("quote/seconds") or 0
    return Identified(caller, header, checked, checked and asks_again, seconds)


def read_header(reader: Reader, house: House, caller: Caller, at: int) -> CallerHeader:
    """What the clerk sees of a player at a moment, milliseconds UTC."""
    account = caller.account
    credit = read_credit(reader, house, account, at)
    day = house.calendar.figure_date(instant(at)).isoformat()
    net, _ = find_open_week(reader, account.id)
    last_call, last_wager = find_last_contact(reader, account.id)
    notices = tuple(list_shown_notices(reader, account.id, day))
    notes = [note.text for note in list_notes(reader, account.id) if note.struck_by is None]
    note = notes[0] if notes else ""
    return CallerHeader(net, credit.temporary, credit.until, last_call, last_wager, notices, note)
