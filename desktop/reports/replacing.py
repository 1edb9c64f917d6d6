"""Writing a file as a whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say


class ReportNotWrittenError(BookdeskError):
    """A report could not be written; what was there before is untouched."""


_DATABASE = b"SQLite format 3\x00"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a new file beside `path` that takes its place when the block ends well.

    A block that fails, or is called off, leaves no trace, and an older file stays as it was.

    Raises:
        ReportNotWrittenError: The folder or the file cannot be written, the disk is full, or the
            file is a book.
    """
    if path.is_dir():
        raise ReportNotWrittenError(
            say("“{path}” is a folder, so nothing was written. Give the name of a file.", path=path)
        )
    is_something_else = path.exists() and not path.is_file()
    try:
        if is_something_else:
            # A device or a pipe, such as /dev/stdout, is written to and never replaced.
            with path.open("wb") as stream:
                yield stream
        else:
            with _draft_of(path.resolve()) as file:
                yield file
    except OSError as error:
        raise ReportNotWrittenError(_sentence(path, error)) from error


@contextmanager
def _draft_of(path: Path) -> Iterator[BinaryIO]:
    if _is_database(path):
        raise ReportNotWrittenError(
            say(
                "“{path}” is a book or another database, and a report would replace it. Nothing was"
                " written. Give the name of another file.",
                path=path,
            )
        )
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False  # nothing there, or nothing that may be read: writing it says why


def _sentence(path: Path, error: OSError) -> str:
    safe = "Nothing was written, and an older file of that name is as it was."
    if error.errno in _FULL:
        return f"There is no room for “{path}”. {safe} Free some space or choose another place."
    if isinstance(error, FileNotFoundError):
        return f"The folder “{path.parent}” does not exist. {safe} Make it or choose another place."
    if isinstance(error, NotADirectoryError):
        return f"“{path.parent}” is not a folder. {safe} Choose another place."
    if isinstance(error, PermissionError) and path.exists() and os.access(path.parent, os.W_OK):
        return f"“{path}” is open in another program or protected. {safe} Close it and try again."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return f"“{path.parent}” may not be written to. {safe} Choose another place."
    return f"“{path}” could not be written: {error.strerror or error}. {safe} Choose another place."
