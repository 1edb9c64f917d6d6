"""A report as a workbook, for people: real numbers and dates, streamed row by row.

Cents become a number at the cell and nowhere before: `cents / 100` is the double nearest to the
decimal amount, so `round(value * 100)` gives the cents back for every amount the book can hold.
Totals are values that the report worked out, not formulas: they are right in a preview, on a
telephone and in a program that reads the file, none of which works formulas out.
"""

import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZipFile

from lxml.etree import SerialisationError
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from desktop.domain.sentences import say
from desktop.progress import Progress
from desktop.reports.cells import (
    Look,
    RowCells,
    Styles,
    hair_lines,
    header_cells,
    heading_cell,
    title_cell,
)
from desktop.reports.packing import TellingFile
from desktop.reports.replacing import ReportNotWrittenError, replacing
from desktop.reports.sheets import Report, Sheet, Totals
from desktop.reports.steady import copy_steadily

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet
    from openpyxl.worksheet.header_footer import HeaderFooterItem

ROWS_A_TELL = 500
_FORBIDDEN_IN_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31


def write_workbook(
    report: Report, path: Path, tell: Progress, steady_at: datetime | None = None
) -> int:
    """Write the report's sheets as an xlsx file; how many rows they have together.

    With `steady_at` (aware, UTC) the same sheets give the same bytes, whenever they are written.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    workbook = Workbook(write_only=True)
    workbook.properties.title = report.title
    workbook.properties.creator = "Bookdesk"
    count = 0

    def told(sheet_name: str) -> None:
        nonlocal count
        count += 1
        if count % ROWS_A_TELL == 0:
            tell(count, report.row_count, f"{sheet_name}: {count:,} rows")

    taken: set[str] = set()
    styles = Styles(workbook)
    with replacing(path) as file, _enough_room():
        for sheet in report.sheets:
            name = unique_sheet_name(sheet.name, taken)
            _write_sheet(styles, name, sheet, report, told)
        if steady_at is None:
            _pack(workbook, file, lambda: tell(count, report.row_count, "Packing the workbook"))
        else:
            with tempfile.TemporaryFile() as packed:
                _pack(workbook, packed, lambda: tell(count, report.row_count, "Packing"))
                copy_steadily(packed, file, steady_at, tell)
    tell(count, count, f"{report.title}: {count:,} rows")
    return count


def _pack(workbook: Workbook, file: BinaryIO, tell_progress: Callable[[], None]) -> None:
    tell_progress()
    # What Workbook.save does, but with an archive that is closed when the work is called off.
    with ZipFile(TellingFile(file, tell_progress), "w", ZIP_DEFLATED) as archive:
        ExcelWriter(workbook, archive).save()


@contextmanager
def _enough_room() -> Iterator[None]:
    """Sheets wait in the folder for temporary files; lxml has an error of its own when it fails."""
    try:
        yield
    except SerialisationError as error:
        raise ReportNotWrittenError(
            say(
                "The folder for temporary files “{gettempdir}” is full or may not be"
                " written to. The workbook was not made, and an older file of that name is "
                "as it was."
                " Free some space and try again.",
                gettempdir=tempfile.gettempdir(),
            )
        ) from error


def unique_sheet_name(wanted: str, taken: set[str]) -> str:
    """A name that a workbook accepts and no other sheet of it has; it is added to `taken`.

    Names have at most 31 characters, no brackets, slashes, colons, asterisks or question marks,
    no apostrophe at either end, and differ in more than case; `History` belongs to Excel.
    """
    name = _FORBIDDEN_IN_NAME.sub("-", wanted).strip("' ")[:_LONGEST_NAME].rstrip("' ") or "Sheet"
    if name.lower() == "history":
        name = f"{name}-"
    candidate, number = name, 1
    while candidate.lower() in taken:
        number += 1
        ending = f" ({number})"
        candidate = name[: _LONGEST_NAME - len(ending)].rstrip() + ending
    taken.add(candidate.lower())
    return candidate


def _write_sheet(
    styles: Styles, name: str, sheet: Sheet, report: Report, told: Callable[[str], None]
) -> None:
    # A write-only sheet has the settings of a worksheet, which its type does not say.
    page = cast("Worksheet", styles.workbook.create_sheet(name))
    header_row = len(sheet.heading) + 2
    with closing(cast("WriteOnlyWorksheet", page)):
        _lay_out(page, sheet, header_row)
        for number, line in enumerate(sheet.heading):
            of_line = title_cell if number == 0 else heading_cell
            page.append([of_line(styles, page, line)])
        page.append([])
        page.append(header_cells(styles, page, sheet.columns))
        filtered = _write_rows(page, styles, sheet, report, told)
        last_column = get_column_letter(len(sheet.columns))
        page.auto_filter.ref = f"A{header_row}:{last_column}{header_row + filtered}"
        page.conditional_formatting.add(
            f"A{header_row + 1}:{last_column}{header_row + max(filtered, 1)}", hair_lines()
        )


def _write_rows(
    page: Worksheet, styles: Styles, sheet: Sheet, report: Report, told: Callable[[str], None]
) -> int:
    """Write the rows; how many of them the filter is to cover."""
    body, subtotal, grand = (
        RowCells(styles, page, sheet.columns, report.timezone, look)
        for look in (Look.BODY, Look.SUBTOTAL, Look.GRAND)
    )
    filtered = 0
    for row in sheet.rows:
        if not isinstance(row, Totals):
            page.append(body.fill(row))
            filtered += 1
            told(sheet.name)
        elif row.is_grand:
            page.append(grand.fill(row.cells))
        else:
            page.append(subtotal.fill(row.cells))
            filtered += 1
    if filtered == 0:
        page.append([heading_cell(styles, page, sheet.empty_text)])
    return filtered


def _lay_out(page: Worksheet, sheet: Sheet, header_row: int) -> None:
    for number, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(number)].width = column.width
    page.freeze_panes = f"{get_column_letter(sheet.frozen_columns + 1)}{header_row + 1}"
    page.sheet_view.showGridLines = False
    page.row_dimensions[header_row].height = 30
    page.print_title_rows = f"{header_row}:{header_row}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_margins = PageMargins(
        left=0.4, right=0.4, top=0.5, bottom=0.7, header=0.3, footer=0.35
    )
    footer = cast("HeaderFooterItem", page.oddFooter)
    footer.left.text = (sheet.heading or (sheet.name,))[0].replace("&", "&&")
    footer.right.text = sheet.pages
