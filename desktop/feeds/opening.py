"""From a path to a sheet or a feed: which kind of file it is, by its content."""

import codecs
from pathlib import Path

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.feed import Feed
from desktop.feeds.guarded import Limits, in_child
from desktop.feeds.jsonfile import read_json
from desktop.feeds.sheet import Sheet
from desktop.feeds.textfile import BYTES_MAX, read_csv
from desktop.progress import Cancelled

# A password turns a workbook into an OLE container; so was every .xls before 2007.
OLE_HEADER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_HEADER = b"PK"


def open_sheet(path: Path, *, cancelled: Cancelled, limits: Limits) -> Sheet:
    """Read a CSV file or an xlsx workbook into text cells.

    Raises:
        InputError: The file is missing, unreadable, too large, or not what it should be.
        ReadingCancelledError: `cancelled` said so while a workbook was read.
    """
    return _sheet(path, _content(path), cancelled=cancelled, limits=limits)


def open_file(path: Path, *, cancelled: Cancelled, limits: Limits) -> Sheet | Feed:
    """Read a sheet, or the events of a JSON feed; raises as `open_sheet`."""
    content = _content(path)
    if not _is_json(path, content):
        return _sheet(path, content, cancelled=cancelled, limits=limits)
    events = in_child(
        *(path.name, read_json, path.name, content, limits), limits=limits, cancelled=cancelled
    )
    return Feed(path.name, events)


def _sheet(path: Path, content: bytes, *, cancelled: Cancelled, limits: Limits) -> Sheet:
    if content.startswith(OLE_HEADER):
        raise InputError(
            say(
                "{name} is protected by a password, or is an old .xls workbook. Save it without "
                "a password as .xlsx; nothing was changed.",
                name=path.name,
            )
        )
    if content.startswith(ZIP_HEADER):
        # openpyxl and what it loads are 35 MB that a window without a workbook does without.
        from desktop.feeds.workbook import read_workbook  # noqa: PLC0415

        rows = in_child(
            *(path.name, read_workbook, path.name, content, limits),
            limits=limits,
            cancelled=cancelled,
        )
        return Sheet(path.name, rows)
    if path.suffix.lower() in {".xlsx", ".xlsm", ".xls"}:
        raise InputError(
            say(
                "{name} is named like an Excel workbook and is none. Open it in the program it "
                "came from and save it as .xlsx; nothing was changed.",
                name=path.name,
            )
        )
    if _is_json(path, content):
        raise InputError(
            say(
                "{name} is a JSON file, and a sheet is needed here: a CSV file or an xlsx "
                "workbook. Nothing was changed.",
                name=path.name,
            )
        )
    return read_csv(path.name, content, limits)


def _is_json(path: Path, content: bytes) -> bool:
    start = content[:200].removeprefix(codecs.BOM_UTF8).lstrip()[:1]
    return path.suffix.lower() == ".json" or start in {b"{", b"["}


def _content(path: Path) -> bytes:
    if path.name.startswith("~$"):
        raise InputError(
            say(
                "{name} is the lock file that Excel keeps while a workbook is open. "
                "Choose {removeprefix} itself; nothing was changed.",
                name=path.name,
                removeprefix=path.name.removeprefix("~$"),
            )
        )
    try:
        if path.is_dir():
            raise InputError(
                say("{path} is a folder. Choose a file in it; nothing was changed.", path=path)
            )
        with path.open("rb") as file:
            content = file.read(BYTES_MAX + 1)
    except FileNotFoundError as error:
        raise InputError(say("There is no file {path}. Nothing was changed.", path=path)) from error
    except PermissionError as error:
        raise InputError(
            say(
                "You have no permission to read {path}. Copy it to a folder of your own; "
                "nothing was "
                "changed.",
                path=path,
            )
        ) from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise InputError(
            say("{path} cannot be read ({reason}). Nothing was changed.", path=path, reason=reason)
        ) from error
    if len(content) > BYTES_MAX:
        raise InputError(
            say(
                "{name} is larger than {bytes_max} MB, more than any schedule. "
                "It was not read; nothing was changed.",
                name=path.name,
                bytes_max=BYTES_MAX // 1_000_000,
            )
        )
    if not content.strip():
        raise InputError(say("{name} is empty. Nothing was changed.", name=path.name))
    return content
