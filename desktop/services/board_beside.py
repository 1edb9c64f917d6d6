"""The board of one event as a caller is offered it, each offer with the text that takes it."""

from dataclasses import dataclass

from desktop.book.queries.board import EventRow, list_upcoming_events
from desktop.book.statements import Reader
from desktop.domain.entry.checks import written_selection
from desktop.domain.entry.format import format_leg
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import LegEntry, WrittenMarket
from desktop.domain.errors import InputError
from desktop.domain.markets import Form, Market, Period, Selection, Side
from desktop.domain.weeks import instant
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.quoting.events import EventFinder, has_started
from desktop.services.quoting.offers import NO_OFFER, offer_of
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, QuotedLeg

_MOST_EVENTS = 400


@dataclass(frozen=True, slots=True)
class Offered:
    """One selection on the board.

    Attributes:
        text: What is typed for it at the board's terms: `452`, `451:1h o`.
    """

    text: str
    leg: QuotedLeg


@dataclass(frozen=True, slots=True)
class BoardBeside:
    """What is offered on one event."""

    event: EventRow
    offers: tuple[Offered, ...]


def read_board_beside(
    reader: Reader, house: House, code: str | None, rotation: int, at: int
) -> BoardBeside:
    """The board of the next event with a rotation number, as the account is offered it.

    Args:
        reader: An open book.
        house: The book's calendar and rules.
        code: The account; None is offered the house's own lines.
        rotation: As it would be typed.
        at: Milliseconds UTC.

    Raises:
        InputError: No event ahead has the number, or there is no such account.
    """
    moment = Moment(at)
    event, own, _ = EventFinder(reader, house, moment).find(LegEntry(rotation), 0)
    quoter = Quoter(reader, house, moment)
    if code is not None:
        quoter.offer_to(get_account(reader, code))
    written = _written(event, own)
    found = []
    for line in quoter.offered.lines(event):
        selection = Selection(Period(line.period), Market(line.market), Side(line.side))
        leg = written.get(selection)
        if leg is None or offer_of(selection, line) == NO_OFFER:
            continue
        text = format_leg(leg)
        try:
            parse_entry(f"{text} 100")
            found.append(Offered(text, quoter.quote_leg(leg, 0)))
        except InputError:
            # It has to be typed with its line, or is not taken so on this sport.
            continue
    order = list(written)
    found.sort(key=lambda offered: order.index(offered.leg.selection))
    return BoardBeside(event, tuple(found))


def _written(event: EventRow, rotation: int) -> dict[Selection, LegEntry]:
    """How each selection of an event is typed, with this rotation number where it can be."""
    other = event.rot_away if rotation == event.rot_home else event.rot_home
    form = Form(event.form)
    found: dict[Selection, LegEntry] = {}
    for period in Period:
        for market in (None, *WrittenMarket):
            for number in (rotation, other):
                for is_three_way in (False, True):
                    try:
                        selection = written_selection(
                            number, market, period, is_three_way=is_three_way, form=form
                        )
                    except InputError:
                        continue
                    said = None if period is Period.GAME else period
                    found.setdefault(selection, LegEntry(number, said, market))
    return found


def list_events_ahead(reader: Reader, house: House, at: int) -> list[EventRow]:
    """The events that can be wagered on at a moment, milliseconds UTC; the next ones first."""
    today = house.calendar.figure_date(instant(at))
    events = list_upcoming_events(reader, today.isoformat(), _MOST_EVENTS)
    return [event for event in events if not has_started(event, at, today)]
