"""CSV files of other people: decided strictly, never repaired."""

import csv
import io
import re

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
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
        notices.append(
            say(
                "The columns of {name} are separated by {separators}.",
                name=name,
                separators=_SEPARATORS[separator],
            )
        )
    return Sheet(name, rows, notices)


def _decode(name: str, content: bytes) -> str:
    if content.startswith(_UTF16):
        raise InputError(
            say("{name} is in the encoding UTF-16. {save_as}", name=name, save_as=_SAVE_AS)
        )
    if b"\x00" in content:
        line = content[: content.index(b"\x00")].count(b"\n") + 1
        raise InputError(
            say(
                "{name} is not a text file: line {line} holds a zero byte. Nothing was changed.",
                name=name,
                line=line,
            )
        )
    longest = max((len(line) for line in content.splitlines()), default=0)
    if longest > LINE_BYTES_MAX:
        raise InputError(
            say(
                "{name} has a line of {longest} bytes, and no line of a schedule is longer than "
                "{line_bytes_max}. It was not read; nothing was changed.",
                name=name,
                longest=f"{longest:,}",
                line_bytes_max=f"{LINE_BYTES_MAX:,}",
            )
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputError(
            say(
                "{name} is not in the encoding UTF-8: line {line} holds the byte "
                "0x{content}. {save_as}",
                name=name,
                line=line,
                content=f"{content[error.start]:02X}",
                save_as=_SAVE_AS,
            )
        ) from error


def _separator(name: str, text: str) -> str:
    """Decide the separator by the headings alone: cells may hold anything."""
    heading = next((line for line in _LINE_ENDS.split(text) if line.strip()), "")
    outside_quotes = "".join(heading.split('"')[::2])
    found = [separator for separator in _SEPARATORS if separator in outside_quotes]
    if len(found) > 1:
        kinds = " and ".join(_SEPARATORS[separator] for separator in found)
        raise InputError(
            say(
                "The headings of {name} hold {kinds}, so what separates the columns cannot "
                "be told. "
                "{save_as}",
                name=name,
                kinds=kinds,
                save_as=_SAVE_AS,
            )
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
                    say(
                        "{name} is larger than {rows} rows of {columns} columns. "
                        "Split it; nothing was changed.",
                        name=name,
                        rows=f"{limits.rows:,}",
                        columns=limits.columns,
                    )
                )
            texts = tuple(_unguarded(cell.strip()) for cell in cells)
            if any(texts):
                width = width or len(texts)
                rows.append(RawRow(number, texts, fault=_fault(texts, width)))
    except csv.Error as error:
        raise InputError(
            say(
                "{name} is not a CSV file: the quotes on line {line_num} are not closed as they "
                "should be ({error}). Nothing was changed.",
                name=name,
                line_num=lines.line_num,
                error=error,
            )
        ) from error
    return rows


def _fault(texts: tuple[str, ...], width: int) -> str:
    """Why a row that is longer than the headings is refused: its cells may have shifted."""
    if not any(texts[width:]):
        return ""
    return say(
        "The row has {count} cells under {width} headings, so one of its cells may hold a "
        "separator. Put that cell in quotes.",
        count=len(texts),
        width=width,
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
