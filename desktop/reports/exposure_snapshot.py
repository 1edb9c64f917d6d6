"""Exposure as it stands: open risk and win by event, market, side and line."""

from datetime import date

from desktop.book.queries.exposure import ExposedRow, list_exposed, list_exposed_events
from desktop.book.queries.people import find_book
from desktop.book.statements import ConnectionReader
from desktop.reports.plain import OPENS, opens_tickets, plain_report, refuse_choices
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row

COLUMNS = (
    Column("event_date", "Date", "date", 12),
    Column("league", "League", "text", 9),
    Column("rotation", "Rotation", "number", 10),
    Column("event", "Event", "text", 36),
    Column("period", "Period", "text", 8),
    Column("market", "Market", "text", 13),
    Column("side", "Side", "text", 12),
    Column("line", "Line", "total", 8),
    Column("tickets_with", "Kind", "text", 13),
    Column("tickets", "Tickets", "count", 9),
    Column("risk", "Risk", "money", 14),
    Column("win", "To win", "money", 14),
    OPENS,
)


def exposure(reader: ConnectionReader, question: Question) -> Report:
    """Everything that is open now, straights and legs of larger tickets apart.

    The whole risk of a larger ticket stands on each of its legs, so only straights add up.

    Raises:
        InputError: A week, an agent or a grouping was named.
    """
    refuse_choices(question, "week", "agent", "by")
    events = {event.id: event for event in list_exposed_events(reader)}
    rows: list[Row] = []

    def place(one: ExposedRow) -> tuple[str, int, str, str, str, int, int]:
        event = events[one.event_id]
        return event.day, event.rot_away, one.period, one.market, one.side, one.line, one.multi

    for open_on in sorted(list_exposed(reader), key=place):
        event = events[open_on.event_id]
        rows.append(
            (
                date.fromisoformat(event.day),
                event.league,
                event.rot_away,
                f"{event.away} at {event.home}" if event.home else event.away,
                open_on.period,
                open_on.market,
                open_on.side,
                open_on.line,
                "several legs" if open_on.multi else "straight",
                open_on.tickets,
                open_on.risk,
                open_on.win,
                opens_tickets(f"rot:{event.rot_away}", "status:open"),
            )
        )
    return plain_report(
        question,
        find_book(reader),
        title="Exposure",
        words=(
            "Risk is the players' money, to win the house's; what is laid off counts against it",
            "Everything that is open now",
            "A ticket with several legs stands whole on each of them: only straights add up",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=4,
    )
