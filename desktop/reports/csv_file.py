"""A report as CSV, for programs.

UTF-8 without a byte order mark, commas, one line end (LF), the stable column names of DESIGN 5.
Text is exactly what was entered, also where it begins with `=`, `+`, `-` or `@`: a mark in front
would no longer be the reference or the description that somebody looks for. Whoever wants to
open figures in a spreadsheet program takes the workbook, which stores such text as text.
"""

import csv
import io
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.money import format_money
from desktop.progress import Progress
from desktop.reports.replacing import replacing
from desktop.reports.sheets import Cell, Kind, Report, Totals

ROWS_A_TELL = 500


def write_csv(report: Report, path: Path, tell: Progress) -> int:
    """Write the report's table; how many rows it has.

    Money is a plain decimal (`-110.00`), a spread `-3.5` or `pk`, a day `2018-09-06`, a time ISO
    8601 in the book's time zone with its offset; a cell without a value is empty.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    columns = report.table.columns
    kinds = [column.kind for column in columns]
    count = 0
    with replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([column.name for column in columns])
        for row in report.table.rows:
            cells = row.cells if isinstance(row, Totals) else row
            writer.writerow(
                [
                    plain_text(kind, cell, report.timezone)
                    for kind, cell in zip(kinds, cells, strict=True)
                ]
            )
            count += 1
            if count % ROWS_A_TELL == 0:
                tell(count, report.row_count, f"{report.title}: {count:,} rows")
        # Without it the wrapper would close the file, which is not its own.
        text.detach()
    tell(count, count, f"{report.title}: {count:,} rows")
    return count


def plain_text(kind: Kind, cell: Cell, timezone: ZoneInfo) -> str:
    """Write one cell as CSV has it."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case datetime():
            return cell.astimezone(timezone).isoformat()
        case date():
            return cell.isoformat()
        case _:
            return _number(kind, cell)


def _number(kind: Kind, number: int) -> str:
    match kind:
        case "money" | "percent":
            return format_money(number)
        case "spread":
            return format_spread(number)
        case "total":
            return format_quarters(number)
        case _:
            return str(number)
