"""The whole operation at a glance: registration, funding, wagering, settlement, reporting."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.book.queries.board import list_events_to_settle
from desktop.book.queries.glance import (
    AcceptedSums,
    ComingEvent,
    LateEvent,
    PlayerSums,
    WeekSums,
    count_flagged_tickets,
    list_coming_events,
    list_late_events,
    sum_players,
    sum_tickets_since,
    sum_week,
)
from desktop.book.queries.people import find_book
from desktop.book.statements import Reader
from desktop.domain.weeks import instant, milliseconds
from desktop.services.books import House
from desktop.services.exposure.listing import Exposure, list_exposures
from desktop.services.review.queue import look_at_queue

COMING_EVENTS = 40
WORST_EXPOSURES = 40


@dataclass(frozen=True, slots=True)
class Glance:
    """Where the operation stands; money of players in cents from the players' side.

    Attributes:
        today: The day figures count for now.
        to_approve: Results that wait for approval.
        late: Events that have started, with open tickets and no result.
        flagged: Tickets that wait for a decision.
        review: How much waits for a person, by the first part of its key: `account`, `request`,
            `hold` and so on, as the page Review lists it.
        worst: The worst exposures, from the house's side, worst first.
        week: The first day of the open week.
        day_began: When the figure day began, milliseconds UTC.
    """

    today: date
    players: PlayerSums
    tickets: AcceptedSums
    coming: tuple[ComingEvent, ...]
    worst: tuple[Exposure, ...]
    to_approve: int
    late: tuple[LateEvent, ...]
    flagged: int
    review: Mapping[str, int]
    week: date
    figures: WeekSums
    day_began: int

    @property
    def has_more_coming(self) -> bool:
        """Whether more events are ahead than are listed."""
        return len(self.coming) >= COMING_EVENTS

    @property
    def house_result(self) -> int:
        """The open week's result in cents from the house's side."""
        return -self.figures.net

    @property
    def week_ends_on(self) -> date:
        """The last day of the open week."""
        return self.week + timedelta(days=6)

    @property
    def open_work(self) -> int:
        """What keeps the week from being closed with nothing open."""
        return self.to_approve + len(self.late) + self.flagged


def read_glance(reader: Reader, house: House, now: int) -> Glance:
    """Where the operation stands at a moment (milliseconds UTC)."""
    today = house.calendar.figure_date(instant(now))
    week = date.fromisoformat(find_book(reader).open_week)
    day = today.isoformat()
    return Glance(
        today=today,
        players=sum_players(reader, _beginning(house, week)),
        tickets=sum_tickets_since(reader, _beginning(house, today)),
        coming=tuple(list_coming_events(reader, day, now, COMING_EVENTS)),
        worst=tuple(list_exposures(reader)[:WORST_EXPOSURES]),
        to_approve=len(list_events_to_settle(reader)),
        late=tuple(list_late_events(reader, day, now)),
        flagged=count_flagged_tickets(reader),
        review=look_at_queue(reader, now, 0).counts,
        week=week,
        figures=sum_week(reader, week.isoformat()),
        day_began=_beginning(house, today),
    )


def _beginning(house: House, day: date) -> int:
    """Milliseconds UTC at which a figure day begins: its cut hour on the book's clock."""
    zone = ZoneInfo(house.calendar.timezone)
    at = datetime.combine(day, time(house.calendar.cut_hour), tzinfo=zone)
    return milliseconds(at.astimezone(UTC))
