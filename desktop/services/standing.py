"""What an account may do now: the one answer for quoting, acceptance and money."""

from datetime import date

from desktop.book.queries.people import AccountRow, find_book
from desktop.book.queries.settings import list_set_values
from desktop.book.queries.standing import find_break, find_lost, list_own_limits
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.own_limits import OwnLimit, OwnLimitKind, find_own_refusal
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.standing import (
    HORSES,
    SPORTSBOOK,
    Break,
    BreakKind,
    Deed,
    Standing,
    Status,
    find_bar,
)
from desktop.domain.tickets import TicketKind
from desktop.domain.weeks import BookCalendar, instant

PRODUCTS = ("sportsbook", "horses", "phone", "online")
_NOTHING = "Nothing was changed."


def read_calendar(reader: Reader) -> BookCalendar:
    """The book's calendar."""
    book = find_book(reader)
    return BookCalendar(book.timezone, book.week_start, book.cut_hour)


def read_standing(reader: Reader, account: AccountRow, at: int) -> Standing:
    """What counts for an account at a moment, milliseconds UTC."""
    calendar = read_calendar(reader)
    day = calendar.figure_date(instant(at))
    settings = PathSettings(day, list_set_values(reader, account.id))
    return standing_of(account, settings, find_rest(reader, account, at, calendar))


def standing_of(account: AccountRow, settings: PathSettings, rest: Break | None) -> Standing:
    """What counts for an account whose settings and break were read already."""
    if account.kind != AccountKind.PLAYER:
        return Standing(account.code, Status(account.status), {})
    off: dict[str, str] = {}
    if settings.has("product"):
        for product in PRODUCTS:
            found = settings.resolve(f"product/{product}")
            if found.value == 0:
                off[product] = found.source
    return Standing(account.code, Status(account.status), off, rest)


def find_rest(reader: Reader, account: AccountRow, at: int, calendar: BookCalendar) -> Break | None:
    """The break from wagering that an account is in at a moment, milliseconds UTC."""
    found = find_break(reader, account.id)
    if found is None or (
        found.until is not None
        and found.until <= at
        # An exclusion does not end by itself: it is lifted on the player's own request.
        and found.kind != BreakKind.EXCLUSION
    ):
        return None
    ends = "" if found.until is None else f"{calendar.local(instant(found.until)):%Y-%m-%d %H:%M}"
    return Break(BreakKind(found.kind), ends)


def products_of(kind: TicketKind, channel: str) -> tuple[str, str]:
    """Through which switches a ticket of a kind goes: its product and its channel."""
    return (HORSES if kind is TicketKind.HORSE else SPORTSBOOK, channel)


def bar_to(reader: Reader, account: AccountRow, deed: Deed, at: int, *products: str) -> str | None:
    """Why a deed is not done for an account at a moment (milliseconds UTC), or None."""
    return find_bar(read_standing(reader, account, at), deed, *products)


def check_deed(reader: Reader, account: AccountRow, deed: Deed, at: int) -> None:
    """Refuse what the standing of an account does not allow.

    Raises:
        InputError: Names why.
    """
    bar = bar_to(reader, account, deed, at)
    if bar is not None:
        raise InputError(say("{bar} {nothing}", bar=bar, nothing=_NOTHING))


def own_refusal(reader: Reader, account: AccountRow, risk: int, at: int) -> str | None:
    """Why the player's own limits do not take a wager at risk of so many cents, or None."""
    limits = [
        OwnLimit(OwnLimitKind(row.kind), row.cents, row.next_cents, row.next_at)
        for row in list_own_limits(reader, account.id)
    ]
    if not limits:
        return None
    week = date.fromisoformat(find_book(reader).open_week)
    place = read_calendar(reader).day_index(week, instant(at))
    lost_today, lost_in_week = find_lost(reader, account.id, place)
    lost = {OwnLimitKind.DAY: lost_today, OwnLimitKind.WEEK: lost_in_week}
    return find_own_refusal(limits, now=at, risk=risk, pending=account.pending, lost=lost)
