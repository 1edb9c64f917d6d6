"""The server's database: reached, brought up to date, and what in it may be shown."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, Engine, create_engine, make_url, update
from sqlalchemy.exc import ArgumentError, OperationalError, ProgrammingError, SQLAlchemyError

from desktop.domain.sentences import say
from server.books import publish
from server.postgres import DatabaseError, EmbeddedPostgres
from server.roles import SERVING_ROLE, grant_serving, may_change_facts
from server.schema import is_newest, migrate
from server.tables import BookTable

_LOG = logging.getLogger(__name__)
_WAITS_FOR_STANDBY_S = 5
_MAY_NOT = "42501"


def open_database(postgres: EmbeddedPostgres | None, url: str | None) -> Engine:
    """Connect to the database as the role that serves; bring it up to date where it is our own.

    One of the office's own, too, where the role may: then it owns the tables, which the log says.

    Raises:
        BookdeskError: It cannot be reached, was written by a newer server, or has to be prepared.
    """
    if postgres is not None:
        addresses = postgres.start()
        serving = addresses.serving
        prepare(addresses.owner, SERVING_ROLE)
    else:
        serving = with_driver(url or "")
        _prepare_if_needed(serving)
    return create_engine(serving, pool_size=10, max_overflow=0, pool_timeout=5)


def prepare(owner: URL, role: str) -> None:
    """Bring a database up to date as its owner, and give the role that serves its few rights.

    Raises:
        BookdeskError: It cannot be reached, or was written by a newer server.
    """
    with connected(owner) as connection:
        migrate(connection)
        grant_serving(connection, role)


def _prepare_if_needed(serving: URL) -> None:
    with connected(serving) as connection:
        try:
            if not is_newest(connection):
                migrate(connection)
        except ProgrammingError as error:
            if getattr(error.orig, "sqlstate", None) == _MAY_NOT:
                raise DatabaseError(
                    "The database has to be brought up to date, and the role that serves may not."
                    " Nothing was changed. As its owner: bookdesk prepare-database --database-url …"
                ) from error
            raise
        if may_change_facts(connection):
            _LOG.warning(
                "The role that serves may change and delete facts in this database.",
                extra={"code": "OWNS_TABLES", "next": "Give it a role of its own (operations)."},
            )


@contextmanager
def connected(url: URL) -> Iterator[Connection]:
    """A transaction of its own, with a sentence where nobody is let in.

    Raises:
        DatabaseError: The database cannot be reached.
    """
    engine = create_engine(url)
    try:
        with _reachable_database(url), engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def publish_soon(engine: Engine) -> None:
    """Publish what is safe; where a lost standby holds it up, serve what was safe before.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: The database failed.
    """
    failed = list[SQLAlchemyError]()

    def work() -> None:
        try:
            publish_what_is_safe(engine)
        except SQLAlchemyError as error:
            failed.append(error)

    # A daemon, for a commit that waits for a standby ends with the standby alone.
    publishing = threading.Thread(target=work, daemon=True)
    publishing.start()
    publishing.join(_WAITS_FOR_STANDBY_S)
    if failed:
        raise failed[0]
    if publishing.is_alive():
        _LOG.error(
            "Commits wait, probably for a standby; stations wait with them.",
            extra={"code": "COMMITS_WAIT", "next": "Bring the standby back, or do without it."},
        )


def publish_what_is_safe(engine: Engine) -> None:
    """After a stop: let pages be served up to the head of each book.

    A commit that returns now says that all before it are on the disks, the standby's included.
    """
    table = BookTable
    unpublished = table.published_seq < table.head_seq
    with engine.begin() as connection:
        heads = connection.execute(
            update(table)
            .where(unpublished, table.state != "adopting")
            .values(made_at=table.made_at)
            .returning(table.book_id, table.head_seq)
        ).all()
    for book_id, seq in heads:
        publish(engine, book_id, seq)


def with_driver(url: str) -> URL:
    """The address of a database as the program's driver takes it.

    Raises:
        DatabaseError: It is none.
    """
    try:
        # Said aloud, for a database without an encoding would answer in bytes.
        return (
            make_url(url)
            .set(drivername="postgresql+psycopg")
            .update_query_dict({"client_encoding": "utf8"})
        )
    except (ArgumentError, ValueError) as error:
        raise DatabaseError(
            "This is no address of a database. It reads postgresql://user:password@host/name."
        ) from error


@contextmanager
def _reachable_database(url: URL) -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise DatabaseError(
            say(
                "The database “{database}” at {host} does not let the server in. Nothing was"
                " changed. Check its address and password.",
                database=url.database,
                host=url.host or "this machine",
            )
        ) from error
