"""Whether the book is safe, asked when something went wrong in the program around it."""

from desktop.book.chain import check_tail
from desktop.book.engine import BookFileError
from desktop.book.journal import read_head
from desktop.book.opening import Book
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say


def check_writer(book: Book) -> int:
    """See that the only writer answers and that the file holds all it said; the last fact's place.

    Raises:
        BookFileError: The end of the journal does not fit its hashes, or the file is behind.
    """
    check_tail(book.reader, book.path, book.sealed)
    known = book.journal.head
    kept = read_head(book.reader, book.journal.identity.station)
    if kept != known:
        raise BookFileError(
            say(
                "The file of “{name}” ends elsewhere than its writer says. Close the program, keep"
                " the file, and run verify on it.",
                name=book.path.name,
            )
        )
    return kept.seq


def check_pages(reader: ConnectionReader) -> None:
    """See that every page of the file holds together.

    Raises:
        BookFileError: SQLite found damage.
    """
    found = reader.connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise BookFileError(
            say(
                "The file of the book is damaged: {found}. Close the program, keep the file, and"
                " restore the latest backup under another name.",
                found=found,
            )
        )
