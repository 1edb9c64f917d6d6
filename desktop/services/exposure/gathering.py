"""What is open, as a scope has it: kept sums where there are any, otherwise the tickets."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.book.queries.board import EventRow
from desktop.book.queries.exposure import (
    ExposedRow,
    list_exposed,
    list_exposed_events,
    list_exposed_on,
)
from desktop.book.queries.positions import (
    WrittenRow,
    WrittenTicket,
    list_events_with_tickets,
    list_written,
    list_written_tickets,
)
from desktop.book.statements import Reader
from desktop.domain.exposure import Row
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.positions import Open, part_of
from desktop.domain.tickets import WHOLE_CHART
from desktop.services.exposure.scope import EVERYTHING, Part, Scope
from desktop.services.exposure.shares import Shares

Place = tuple[int, str, str, str, int, int]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Events and what is open on them."""

    events: Mapping[int, EventRow]
    rows: tuple[ExposedRow, ...]


def gather(reader: Reader, scope: Scope = EVERYTHING, day: date | None = None) -> Gathered:
    """Everything that a scope has.

    Args:
        reader: An open book.
        scope: What is looked at.
        day: The figure day, whose deals share; needed for the house's share.
    """
    events = {event.id: event for event in _events(reader, scope) if scope.has_event(event)}
    rows = list_exposed(reader) if scope.is_kept else _written(reader, scope, day, events)
    return Gathered(events, _of_scope(rows, scope, events))


def gather_on(
    reader: Reader, events: Sequence[EventRow], scope: Scope = EVERYTHING, day: date | None = None
) -> Gathered:
    """What a scope has on these events, whatever day and sport they are of."""
    asked = {event.id: event for event in events}
    rows = list_exposed_on(reader, asked) if scope.is_kept else _written(reader, scope, day, asked)
    return Gathered(asked, _of_scope(rows, scope, asked))


def _events(reader: Reader, scope: Scope) -> list[EventRow]:
    if scope.with_graded and scope.day:
        return list_events_with_tickets(reader, scope.day, scope.day)
    return list_exposed_events(reader)


def _of_scope(
    rows: Iterable[ExposedRow], scope: Scope, events: Mapping[int, EventRow]
) -> tuple[ExposedRow, ...]:
    return tuple(row for row in rows if row.event_id in events and scope.has_period(row.period))


def _written(
    reader: Reader, scope: Scope, day: date | None, events: Iterable[int]
) -> list[ExposedRow]:
    written = list_written(reader, events, with_graded=scope.with_graded)
    counted = [row for row in written if scope.has_kind(row.kind) and scope.has_path(row.path)]
    shares = Shares(reader, day) if scope.part is Part.HOUSE and day is not None else None
    return weigh(counted, scope.part, shares)


def tickets_on(
    reader: Reader, events: Iterable[int], scope: Scope = EVERYTHING, day: date | None = None
) -> list[tuple[WrittenTicket, Fraction]]:
    """Every leg of a scope on these events, and how much of its ticket counts; oldest first."""
    written = list_written_tickets(reader, events, with_graded=scope.with_graded)
    shares = Shares(reader, day) if scope.part is Part.HOUSE and day is not None else None
    return [
        (ticket, _weight(row, scope.part, shares))
        for ticket in written
        if scope.has_kind((row := ticket.row).kind)
        and scope.has_path(row.path)
        and scope.has_period(row.period)
    ]


def weigh(rows: Iterable[WrittenRow], part: Part, shares: Shares | None) -> list[ExposedRow]:
    """Add up by selection and line what counts of each ticket; rounded once for each sum."""
    counts: dict[Place, int] = defaultdict(int)
    sums: dict[Place, list[Fraction]] = defaultdict(lambda: [Fraction(0)] * 3)
    for row in rows:
        place = (row.event_id, row.period, row.market, row.side, row.line, row.multi)
        weight = _weight(row, part, shares)
        counts[place] += row.tickets
        for no, cents in enumerate((row.risk, row.win, row.volume)):
            sums[place][no] += cents * weight
    return [
        ExposedRow(*place, counts[place], *(part_of(1, amount) for amount in amounts))
        for place, amounts in sums.items()
    ]


def _weight(row: WrittenRow, part: Part, shares: Shares | None) -> Fraction:
    if part is Part.WRITTEN:
        return Fraction(1)
    charted = Fraction(row.chart, WHOLE_CHART)
    if part is Part.CHARTED or shares is None:
        return charted
    return charted * shares.of(row.path, row.kind)


def selection_of(row: ExposedRow) -> Selection:
    """What a row is about."""
    return Selection(Period(row.period), Market(row.market), Side(row.side))


def straights_of(rows: Iterable[ExposedRow]) -> list[Row]:
    """The straight wagers, as the rules take them."""
    return [(selection_of(row), row.line, row.risk, row.win) for row in rows if not row.multi]


def open_of(row: ExposedRow) -> Open:
    """A row as the position by side takes it."""
    return Open(
        selection_of(row), row.line, bool(row.multi), row.tickets, row.risk, row.win, row.volume
    )  # fmt: skip
