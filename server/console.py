"""What is done at the server's own console: start it, and make a code for the first station."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine

from desktop.domain.enrolment import NEW_BOOK, PUBLIC, EnrolmentCode
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from server.addresses import read_address
from server.authenticators import switch_off
from server.database import open_database, prepare, with_driver
from server.enrolment import list_books, make_code
from server.log import start_log
from server.office_ca import OfficeCa
from server.postgres import EmbeddedPostgres
from server.public_certificate import PublicFiles
from server.serving import RunningServer, Site

__all__ = [
    "PublicFiles", "Site", "enrol_code", "forget_authenticators", "prepare_database", "serve",
]  # fmt: skip


class WhichBookError(BookdeskError):
    """The server has no or several books, and the code is for one of them."""


def serve(site: Site, tell: Callable[[str], None]) -> None:
    """Serve until a signal comes.

    Raises:
        BookdeskError: The folder, the database, the address or the certificate will not do.
    """
    start_log()
    server = RunningServer(site, wall_clock)
    host, port = server.address
    tell(f"Serving on https://{host}:{port}. Ctrl+C stops it.")
    server.run()
    tell("Stopped. Everything that was acknowledged is in the database.")


def prepare_database(url: str, role: str) -> None:
    """Bring a database of the office's own up to date, as its owner; the server need not stop.

    Args:
        url: The database, as the owner of its tables.
        role: Who serves: it may add facts and read them, and not change or delete any.

    Raises:
        BookdeskError: The database cannot be reached, or was written by a newer server.
    """
    prepare(with_driver(url), role)


def wall_clock() -> int:
    """Milliseconds UTC."""
    return time.time_ns() // 1_000_000


def enrol_code(
    data: Path, database_url: str | None, book: str | None, *, is_for_new_book: bool
) -> str:
    """Make a one-time code, whether the server runs or not; answers its text.

    Args:
        data: The server's folder.
        database_url: The database when it is not the server's own.
        book: The beginning of a book's id, hex, where there are several.
        is_for_new_book: Whether the station brings a book.

    Raises:
        BookdeskError: The server was never started, or the book is not clear.
    """
    host, port, is_public = read_address(data)
    fingerprint = PUBLIC if is_public else OfficeCa(data).fingerprint
    with _database(data, database_url) as engine, engine.begin() as connection:
        book_id = NEW_BOOK if is_for_new_book else _which(list_books(connection), book)
        secret = make_code(connection, book_id, wall_clock(), needs_words=False)
    return EnrolmentCode(host, port, fingerprint, book_id, secret).text()


def forget_authenticators(data: Path, database_url: str | None, book: str | None) -> None:
    """Ask all owners and managers of a book for their password alone; arguments as `enrol_code`.

    Raises:
        BookdeskError: The server was never started, or the book is not clear.
    """
    read_address(data)
    with _database(data, database_url) as engine, engine.begin() as connection:
        switch_off(connection, _which(list_books(connection), book))


@contextmanager
def _database(data: Path, database_url: str | None) -> Iterator[Engine]:
    """The server's database; PostgreSQL is started for the moment where the server is not up."""
    postgres = EmbeddedPostgres(data) if database_url is None else None
    running = postgres.running() if postgres is not None else None
    if running is not None:
        engine = create_engine(running.serving)
    else:
        engine = open_database(postgres, database_url)
    try:
        yield engine
    finally:
        engine.dispose()
        if postgres is not None:
            postgres.stop()


def _which(books: list[bytes], wanted: str | None) -> bytes:
    if not books and wanted is None:
        return NEW_BOOK
    found = [book for book in books if wanted is None or book.hex().startswith(wanted)]
    if len(found) != 1:
        raise WhichBookError(
            say(
                "Say which book is meant, by the beginning of its id: --book-id with one of {ids}."
                " A code for a book that the station brings: --new-book.",
                ids=", ".join(book.hex()[:8] for book in books) or "none yet",
            )
        )
    return found[0]
