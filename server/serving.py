"""The server as a whole: started from a data folder, stopped in order."""

import asyncio
import json
import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from sqlalchemy import URL, Engine, create_engine, make_url, update
from sqlalchemy.exc import ArgumentError, OperationalError

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.sync.private_files import write_private
from server.application import make_application
from server.books import publish
from server.keys import ServerKeys, sequencer_key
from server.office import Office
from server.office_ca import OfficeCa, utc
from server.postgres import DatabaseError, EmbeddedPostgres
from server.pressure import Limits
from server.roles import grant_serving
from server.schema import migrate
from server.tables import BookTable

_LOG = logging.getLogger(__name__)
_ADDRESS_FILE = "address.json"
_CHECK_CERTIFICATE_S = 3_600
_LAST_ANSWERS_S = 5
_LOOKS_EVERY_S = 0.1


class AddressError(BookdeskError):
    """The server cannot listen where it should."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a server keeps its things and where it listens.

    Attributes:
        data: Its folder; made when missing.
        database_url: A PostgreSQL of one's own; None for the one it brings along.
        host: Name or address to listen on.
        port: 0 for any that is free.
    """

    data: Path
    database_url: str | None = None
    host: str = "127.0.0.1"
    port: int = 8765


class RunningServer:
    """A server with its database, from `open` to `close`.

    Attributes:
        address: Host and port where it listens.
        office: What its requests share.
    """

    def __init__(self, site: Site, wall: Callable[[], int], limits: Limits | None = None) -> None:
        """Open the folder and the database, and listen; requests are served by `run`.

        Raises:
            BookdeskError: The folder, the database or the address will not do.
        """
        site.data.mkdir(parents=True, exist_ok=True)
        self._wall = wall
        self._postgres = EmbeddedPostgres(site.data) if site.database_url is None else None
        self._socket = _listen(site.host, site.port)
        try:
            self.address = (site.host, self._socket.getsockname()[1])
            shown = _reachable(site.host)
            self._ca = OfficeCa(site.data, [shown, site.host, "localhost", "127.0.0.1", "::1"])
            self._ca.prepare(utc(wall()))
            self._context = self._ca.context()
            engine = open_database(self._postgres, site.database_url)
        except BaseException:
            self._socket.close()
            raise
        publish_what_is_safe(engine)
        write_private(site.data / _ADDRESS_FILE, json.dumps([shown, self.address[1]]).encode())
        keys = ServerKeys(self._ca.fingerprint, sequencer_key(site.data))
        self.office = Office(
            engine, keys, self._ca.certificate, (shown, self.address[1]), wall,
            limits or Limits(),
        )  # fmt: skip
        config = uvicorn.Config(
            make_application(self.office),
            ssl_context_factory=lambda _config, _default: self._context,
            log_config=None,
            access_log=False,
            server_header=False,
            limit_concurrency=1_000,
            timeout_graceful_shutdown=_LAST_ANSWERS_S,
        )
        self._server = uvicorn.Server(config)

    def run(self) -> None:
        """Serve until told to stop, by a signal or by `stop`; then close everything."""
        with _ending_by_ourselves():
            try:
                asyncio.run(self._serve())
            finally:
                self.close()

    def stop(self) -> None:
        """Let `run` come to its end; from any thread."""
        self._server.should_exit = True

    def close(self) -> None:
        """Give back the address, the database and, where it is its own, PostgreSQL."""
        self._socket.close()
        self.office.engine.dispose()
        if self._postgres is not None:
            self._postgres.stop()

    @property
    def has_started(self) -> bool:
        """Whether requests are answered."""
        return self._server.started

    async def _serve(self) -> None:
        beside = [asyncio.create_task(work) for work in (self._renew_certificate(), self._let_go())]
        try:
            await self._server.serve([self._socket])
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _let_go(self) -> None:
        """End the long polls once the server was asked to stop, so that it need not wait."""
        while not self._server.should_exit:
            await asyncio.sleep(_LOOKS_EVERY_S)
        self.office.news.close()

    async def _renew_certificate(self) -> None:
        while True:
            await asyncio.sleep(_CHECK_CERTIFICATE_S)
            self.renew_certificate()

    def renew_certificate(self) -> None:
        """Let new connections have a new certificate when the old one nears its end."""
        if self._ca.prepare(utc(self._wall())):
            self._ca.load_into(self._context)
            _LOG.info("The server's certificate was renewed.", extra={"code": "RENEWED"})


@contextmanager
def _ending_by_ourselves() -> Iterator[None]:
    """Let a signal end the serving and not the process, whose database has yet to be stopped.

    uvicorn sends itself the signal again once it has stopped, for whoever handled it before.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: None) for number in signals]
    try:
        yield
    finally:
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)


def open_database(postgres: EmbeddedPostgres | None, url: str | None) -> Engine:
    """Bring the database up to date and connect to it as the role that serves.

    Raises:
        BookdeskError: It cannot be reached, or was written by a newer server.
    """
    if postgres is not None:
        addresses = postgres.start()
        owner, serving = addresses.owner, addresses.serving
    else:
        owner = serving = _with_driver(url or "")
    with _reachable_database(owner):
        engine = create_engine(owner)
        try:
            with engine.begin() as connection:
                migrate(connection)
                if postgres is not None:
                    grant_serving(connection)
        finally:
            engine.dispose()
    return create_engine(serving, pool_size=10, max_overflow=0, pool_timeout=5)


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


def read_address(data: Path) -> tuple[str, int]:
    """Where stations reach the server of a folder.

    Raises:
        AddressError: It was never started.
    """
    try:
        host, port = json.loads((data / _ADDRESS_FILE).read_text("utf-8"))
    except FileNotFoundError as error:
        raise AddressError(
            say(
                "No server was ever started in “{data}”. Start it first: bookdesk serve --data"
                " {data}.",
                data=data,
            )
        ) from error
    return host, port


def _with_driver(url: str) -> URL:
    try:
        return make_url(url).set(drivername="postgresql+psycopg")
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


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind)
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(address)
            # Whoever comes before the first request is served waits, and is not turned away.
            listening.listen(128)
        except OSError:
            listening.close()
            raise
    except OSError as error:
        raise AddressError(
            say(
                "The server cannot listen on {host}:{port} ({reason}). Nothing was changed. Stop"
                " what listens there, or choose another port.",
                host=host,
                port=port,
                reason=error.strerror,
            )
        ) from error
    return listening


def _reachable(host: str) -> str:
    """The name that stations are told when the server listens on every address."""
    return socket.gethostname() if host in {"0.0.0.0", "::", ""} else host  # noqa: S104 - compared
