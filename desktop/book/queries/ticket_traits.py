"""What tickets are grouped and filtered by beside their own columns: sport, league, period."""

from typing import Any

from sqlalchemy import case, func, select

from desktop.book.tables.board import EventTable
from desktop.book.tables.wagers import LegTable, TicketTable

SEVERAL = "several"


def _shared(column: Any) -> Any:
    """What all legs of the ticket have in common, `several` where they differ, `none` without."""
    common = case((func.min(column) == func.max(column), func.min(column)), else_=SEVERAL)
    return (
        select(case((func.count() == 0, "none"), else_=common))
        .select_from(LegTable)
        .join(EventTable, EventTable.id == LegTable.event_id)
        .where(LegTable.ticket_id == TicketTable.id)
        .correlate(TicketTable)
        .scalar_subquery()
    )


SPORT = _shared(EventTable.sport)
LEAGUE = _shared(EventTable.league)
PERIOD = _shared(LegTable.period)
