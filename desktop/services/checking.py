"""Checking a whole book against its journal, in a process of its own."""

from pathlib import Path

from desktop.book.reading import BookReader
from desktop.book.verifying import Verification, verify
from desktop.progress import Progress


def check_book(report: Progress, path: Path) -> Verification:
    """Check chain, tables and ledger of a book file as `bookdesk verify` does.

    Args:
        report: Told facts done and facts in all; raising there calls the check off.
        path: The book's file; it is only read, and may be in use.

    Raises:
        BookdeskError: The file cannot be read.
    """
    with BookReader(path) as reader, reader.snapshot():
        return verify(reader, report)
