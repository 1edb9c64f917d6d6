"""Backups and restores, each verified before it counts (SYNC 2.8)."""

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.book.engine import failures_in_words
from desktop.book.journal import Author
from desktop.book.lives import mark_copied
from desktop.book.machine import Machine
from desktop.book.opening import open_book
from desktop.book.places import check_place
from desktop.book.reading import BookReader
from desktop.book.verifying import Verification, verify
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say


class CopyError(BookdeskError):
    """A backup or a restore did not come out right; the original is untouched."""


def backup(book: Path, out: Path) -> Verification:
    """Copy a book, open or not, and verify the copy before it gets its name.

    Raises:
        CopyError: The target exists, cannot be written, or does not verify.
    """
    _check_target(out)
    half = out.with_name(out.name + ".part")
    try:
        _copy(book, half)
        found = _verify_copy(half)
        _into_place(half, out)
    except OSError as error:
        raise CopyError(
            say("The backup could not be written: {strerror}.", strerror=error.strerror)
        ) from error
    finally:
        _remove(half)
    return found


def restore(saved: Path, book: Path, machine: Machine, author: Author) -> Verification:
    """Make a book from a backup; it gets an incarnation and ticket letters of its own.

    Raises:
        CopyError: The book exists already, or the backup does not verify.
    """
    _check_target(book)
    check_place(book)
    half = book.with_name(book.name + ".part")
    try:
        _copy(saved, half)
        found = _verify_copy(half, deep=True)
        # Before it has its name: a copy that could be opened as the old incarnation is a danger.
        with open_book(half, machine) as restored:
            if restored.journal.station is None:
                restored.begin_new_life(author, "restored")
            else:
                mark_copied(restored)
        _into_place(half, book)
    except OSError as error:
        raise CopyError(
            say(
                "“{name}” could not be restored: {strerror}. Nothing was changed.",
                name=saved.name,
                strerror=error.strerror,
            )
        ) from error
    finally:
        _remove(half)
    return found


def _copy(book: Path, half: Path) -> None:
    """Copy a book as it stands, what is still in its WAL included; it may be in use."""
    _remove(half)
    with BookReader(book) as source, failures_in_words(half):
        target = dbapi2.connect(str(half))
        try:
            source.driver_connection.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        finally:
            target.close()


def _remove(half: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal", ".lock"):
        Path(f"{half}{end}").unlink(missing_ok=True)


def _check_target(path: Path) -> None:
    if path.exists():
        raise CopyError(
            say("“{path}” exists already. Nothing was changed. Choose another name.", path=path)
        )
    if not path.parent.is_dir():
        raise CopyError(
            say("The folder “{parent}” does not exist. Nothing was written.", parent=path.parent)
        )


def _verify_copy(copy: Path, *, deep: bool = False) -> Verification:
    with BookReader(copy) as reader:
        healthy = reader.connection.exec_driver_sql("PRAGMA quick_check").scalar()
        if healthy != "ok":
            raise CopyError(
                say("The copy is damaged ({healthy}) and was thrown away.", healthy=healthy)
            )
        found = verify(reader, deep=deep)
    if found.difference is not None:
        raise CopyError(
            say(
                "The copy does not verify and was thrown away: {difference}."
                " Run verify on the book.",
                difference=found.difference,
            )
        )
    return found


def _into_place(half: Path, final: Path) -> None:
    with half.open("rb+") as file:
        os.fsync(file.fileno())
    half.rename(final)
    if os.name == "posix":
        folder = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
