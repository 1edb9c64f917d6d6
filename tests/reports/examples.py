from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row, Sheet, Totals

COLUMNS = (
    Column("reference", "Reference", "text", 14),
    Column("net", "Net", "money"),
    Column("legs", "Legs", "count", 6),
    Column("day", "Day", "date"),
    Column("placed_at", "Placed", "datetime", 17),
    Column("price", "Price", "price", 8),
    Column("spread", "Spread", "spread", 8),
    Column("total", "Total", "total", 8),
)
PLACED = datetime(2018, 9, 7, 0, 20, tzinfo=UTC)
ROW: Row = ("R-1", -11000, 2, date(2018, 9, 6), PLACED, "-110", -14, 190)


def make_report(*rows: Row | Totals, name: str = "Tickets", columns=COLUMNS) -> Report:
    heading = ("Tickets", PLAYERS_SIDE, "Week of Tue 4 Sep 2018")
    flat = tuple(row for row in rows if not isinstance(row, Totals))
    return Report(
        title="Tickets",
        table=Sheet("Tickets", heading, columns, flat),
        sheets=(Sheet(name, heading, columns, rows),),
        timezone=ZoneInfo("America/New_York"),
        row_count=len(flat),
    )
