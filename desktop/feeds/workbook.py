"""Excel workbooks of other people, opened only after the size guards of SYNC 4.6."""

import datetime
import io
import lzma
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

import openpyxl
import openpyxl.xml
from openpyxl.cell.read_only import EMPTY_CELL

from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.sentences import say
from desktop.feeds.guarded import Limits
from desktop.feeds.sheet import RawRow

# A row below the last one of Excel exists only in damaged files, and so do the blank rows above it.
EXCEL_ROWS = 1_048_576

# What zipfile, the XML parsers (SyntaxError, ValueError) and openpyxl raise on damaged workbooks.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    SyntaxError,
    ArithmeticError,
    AssertionError,
    KeyError,
    ValueError,
    TypeError,
    OSError,
    EOFError,
    AttributeError,
    IndexError,
    NotImplementedError,
    RuntimeError,
)


def read_workbook(name: str, content: bytes, limits: Limits) -> list[RawRow]:
    """Read the rows of the one filled sheet of a workbook as text cells.

    Raises:
        InputError: Not a workbook, beyond the guards, or with several filled sheets.
    """
    if not openpyxl.xml.DEFUSEDXML:
        raise InputError("This program was installed without defusedxml and opens no workbooks.")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_members(name, archive, limits)
        return _one_sheet(name, content, limits)
    except BookdeskError:
        raise
    except _BROKEN as error:
        raise InputError(
            say(
                "{name} is not an Excel workbook that can be read, or it is damaged. "
                "Open it in Excel and save it again as .xlsx; nothing was changed.",
                name=name,
            )
        ) from error


def _check_members(name: str, archive: zipfile.ZipFile, limits: Limits) -> None:
    members = archive.infolist()
    expanded = sum(member.file_size for member in members)
    compressed = max(1, sum(member.compress_size for member in members))
    if len(members) > limits.parts or expanded > limits.unpacked_bytes:
        raise InputError(
            say(
                "{name} would unpack to {expanded} bytes in {count} parts, more than any "
                "schedule. It was not opened; nothing was changed.",
                name=name,
                expanded=f"{expanded:,}",
                count=f"{len(members):,}",
            )
        )
    if expanded > limits.ratio * compressed:
        raise InputError(
            say(
                "{name} would unpack to {expanded} times its size, as files made to "
                "do harm do. It was not opened; nothing was changed.",
                name=name,
                expanded=f"{expanded // compressed:,}",
            )
        )
    for member in members:
        _check_member(name, archive, member)


def _check_member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    part = member.filename.lower()
    if "vbaproject" in part or "externallinks/" in part:
        what = "macros" if "vbaproject" in part else "links to other workbooks"
        raise InputError(
            say(
                "{name} holds {what}. Save a copy with values only as .xlsx; nothing was changed.",
                name=name,
                what=what,
            )
        )
    if part.endswith((".xml", ".rels", ".vml")) and _has_doctype(archive.read(member)):
        raise InputError(
            say(
                "{name} declares a document type, which no workbook needs. It was not opened; "
                "nothing was changed.",
                name=name,
            )
        )


def _has_doctype(content: bytes) -> bool:
    """Whether a part declares a document type, in any encoding that XML parsers take."""
    mark = "<!DOCTYPE"
    return any(mark.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def _one_sheet(name: str, content: bytes, limits: Limits) -> list[RawRow]:
    with warnings.catch_warnings():
        # openpyxl warns of styles and extensions that it leaves out; cells are all that counts.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        try:
            filled = [
                (sheet.title, rows)
                for sheet in book.worksheets
                if (rows := list(_filled_rows(name, sheet, limits)))
            ]
        finally:
            book.close()
    if len(filled) > 1:
        titles = ", ".join(title for title, _rows in filled)
        raise InputError(
            say(
                "{name} has {count} filled sheets ({titles}), and which one is meant cannot be "
                "told. Save the one you mean as its own file; nothing was changed.",
                name=name,
                count=len(filled),
                titles=titles,
            )
        )
    return filled[0][1] if filled else []


def _filled_rows(name: str, sheet: Any, limits: Limits) -> Iterator[RawRow]:
    # The dimensions that a file declares are a claim; without them every row is as long as it is.
    sheet.reset_dimensions()
    blank = None
    for number, cells in enumerate(sheet.iter_rows(max_col=limits.columns), start=1):
        # One shared object stands for every missing row, and one for every missing cell: a
        # hostile file has billions of them.
        if cells is blank and number <= EXCEL_ROWS:
            continue
        found = [(at, cell) for at, cell in enumerate(cells) if cell is not EMPTY_CELL]
        texts = {at: text for at, cell in found if (text := _text(cell.value))}
        if not texts and number <= EXCEL_ROWS:
            blank = cells
            continue
        if number > limits.rows:
            raise InputError(
                say(
                    "{name} has cells in row {number}, and only {rows} rows are read. "
                    "Split it, or remove what stands far below; nothing was changed.",
                    name=name,
                    number=f"{number:,}",
                    rows=f"{limits.rows:,}",
                )
            )
        yield RawRow(
            number=number,
            cells=tuple(texts.get(at, "") for at in range(max(texts) + 1)),
            formulas=frozenset(at for at, cell in found if cell.data_type == "f"),
        )


def _text(value: object) -> str:
    """Write a cell as a person would type it: 44, 46.5, 2018-09-06, 13:05."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value).strip()
