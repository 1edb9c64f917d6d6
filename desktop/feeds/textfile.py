"""CSV files of other people: decided strictly, never repaired."""

import csv
import io
import re

from desktop.domain.errors import InputError
from desktop.feeds.guarded import Limits
from desktop.feeds.sheet import RawRow, Sheet

BYTES_MAX = 50_000_000
LINE_BYTES_MAX = 64_000

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LINE_ENDS = re.compile(r"[\r\n]+")
_NUMBER = re.compile(r"[+\-]?\d+(\.\d+)?")
_GUARDED = ("=", "+", "-", "@", "\t")
_SAVE_AS = "Save it as “CSV UTF-8 (comma delimited)” and import that; nothing was changed."


def read_csv(name: str, content: bytes, limits: Limits) -> Sheet:
    """Read the rows of a CSV file.

    Raises:
        InputError: Not UTF-8 text, a line too long, an unclear separator or broken quotes.
    """
    text = _decode(name, content)
    separator = _separator(name, text)
    rows = _rows(name, text, separator, limits)
    notices = []
    if separator != ",":
        notices.append(f"The columns of {name} are separated by {_SEPARATORS[separator]}.")
    return Sheet(name, rows, notices)


def _decode(name: str, content: bytes) -> str:
    if content.startswith(_UTF16):
        raise InputError(f"{name} is in the encoding UTF-16. {_SAVE_AS}")
    if b"\x00" in content:
        line = content[: content.index(b"\x00")].count(b"\n") + 1
        raise InputError(
            f"{name} is not a text file: line {line} holds a zero byte. Nothing was changed."
        )
    longest = max((len(line) for line in content.splitlines()), default=0)
    if longest > LINE_BYTES_MAX:
        raise InputError(
            f"{name} has a line of {longest:,} bytes, and no line of a schedule is longer than "
            f"{LINE_BYTES_MAX:,}. It was not read; nothing was changed."
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputError(
            f"{name} is not in the encoding UTF-8: line {line} holds the byte "
            f"0x{content[error.start]:02X}. {_SAVE_AS}"
        ) from error


def _separator(name: str, text: str) -> str:
    """Decide the separator by the headings alone: cells may hold anything."""
    heading = next((line for line in _LINE_ENDS.split(text) if line.strip()), "")
    outside_quotes = "".join(heading.split('"')[::2])
    found = [separator for separator in _SEPARATORS if separator in outside_quotes]
    if len(found) > 1:
        kinds = " and ".join(_SEPARATORS[separator] for separator in found)
        raise InputError(
            f"The headings of {name} hold {kinds}, so what separates the columns cannot be told. "
            f"{_SAVE_AS}"
        )
    return found[0] if found else ","


def _rows(name: str, text: str, separator: str, limits: Limits) -> list[RawRow]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[RawRow] = []
    width = 0
    try:
        for number, cells in enumerate(lines, start=1):
            if len(cells) > limits.columns or number > limits.rows:
                raise InputError(
                    f"{name} is larger than {limits.rows:,} rows of {limits.columns} columns. "
                    "Split it; nothing was changed."
                )
            texts = tuple(_unguarded(cell.strip()) for cell in cells)
            if any(texts):
                width = width or len(texts)
                rows.append(RawRow(number, texts, fault=_fault(texts, width)))
    except csv.Error as error:
        raise InputError(
            f"{name} is not a CSV file: the quotes on line {lines.line_num} are not closed as they "
            f"should be ({error}). Nothing was changed."
        ) from error
    return rows


def _fault(texts: tuple[str, ...], width: int) -> str:
    """Why a row that is longer than the headings is refused: its cells may have shifted."""
    if not any(texts[width:]):
        return ""
    return (
        f"The row has {len(texts)} cells under {width} headings, so one of its cells may hold a "
        "separator. Put that cell in quotes."
    )


def guarded(cell: str) -> str:
    """A text cell that no spreadsheet takes for a formula (SYNC 4.6); numbers stay as they are."""
    if cell.startswith((*_GUARDED, "\r", "\n")) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def _unguarded(cell: str) -> str:
    """Take off the apostrophe that an export puts before = + - @ (SYNC 4.6)."""
    if cell.startswith("'") and cell[1:].startswith(_GUARDED):
        return cell[1:]
    return cell
