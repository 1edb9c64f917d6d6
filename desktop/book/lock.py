"""One writer process per book: a lock file beside it, held by the operating system."""

import json
import os
import sys
from pathlib import Path
from typing import IO

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say


class BookInUseError(BookdeskError):
    """Another program has the book open for writing."""


class BookLock:
    """Holds `BOOK.lock` until released; a crash releases it by itself."""

    def __init__(self, book: Path) -> None:
        self._path = book.with_name(book.name + ".lock")
        self._name = book.name
        self._file: IO[str] | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            BookInUseError: Another process holds it.
            BookdeskError: The folder does not allow a lock file.
        """
        try:
            file = self._path.open("a+", encoding="utf-8")
        except OSError as error:
            raise BookdeskError(
                say(
                    "The folder of “{name}” is read-only or cannot be reached, so the book"
                    " cannot be opened for writing. Nothing was changed.",
                    name=self._name,
                )
            ) from error
        if not _lock(file):
            file.seek(0)
            holder = file.read().strip()
            file.close()
            raise BookInUseError(
                say(
                    "“{name}” is open in another Bookdesk{holder}. Nothing was changed."
                    " Use that window, or close it first.",
                    name=self._name,
                    holder=_who(holder),
                )
            )
        file.seek(0)
        file.truncate()
        file.write(json.dumps({"process": os.getpid()}))
        file.flush()
        self._file = file

    def release(self) -> None:
        """Let the next program in; the empty lock file stays."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _who(holder: str) -> str:
    try:
        return say(" (process {process})", process=int(json.loads(holder)["process"]))
    except (ValueError, KeyError, TypeError):
        return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> bool:
        # A byte far behind the text, so that the holder can still be read.
        file.seek(1_000_000)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
