"""The diagnostic bundle, for whoever is asked for help (SYNC 2.14)."""

from pathlib import Path

from desktop.book.commit_times import Spread
from desktop.book.reading import BookReader
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.sync.bundle import write_bundle


class BundleError(BookdeskError):
    """The bundle was not written; the book is as it was."""


def save_bundle(book: Path, out: Path, now: int, commits: Spread | None = None) -> None:
    """Write logs, counts and hashes of a book into a zip file that may be handed out.

    Args:
        book: The file; it may be in use.
        out: The zip file; one that is there is replaced.
        now: Milliseconds UTC.
        commits: How long those of the program that has the book open take.

    Raises:
        BundleError: It cannot be written.
        BookdeskError: The book cannot be read.
    """
    try:
        with BookReader(book) as reader, reader.snapshot():
            write_bundle(reader, book, now, out, commits=commits)
    except OSError as error:
        raise BundleError(
            say(
                "The bundle could not be written: {reason}. The book is as it was. Choose another"
                " folder.",
                reason=error.strerror,
            )
        ) from error
