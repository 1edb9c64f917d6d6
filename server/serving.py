"""The server as a whole: started from a data folder, stopped in order."""

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from sqlalchemy.exc import DBAPIError

from server.addresses import Reached, find_address, keep_address, listen
from server.application import make_application
from server.certificates import ShownCertificate
from server.database import open_database, publish_soon, publish_what_is_safe
from server.keys import ServerKeys, sequencer_key
from server.names import names_of, reachable_name
from server.office import Network, Office
from server.office_ca import OfficeCa
from server.postgres import DatabaseError, EmbeddedPostgres
from server.pressure import Limits
from server.public_certificate import PublicCertificate, PublicFiles

_LOG = logging.getLogger(__name__)
_CHECK_DATABASE_S = 2
_LAST_ANSWERS_S = 5
_LOOKS_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class Site:
    """Where a server keeps its things and where it listens.

    Attributes:
        data: Its folder; made when missing.
        database_url: A PostgreSQL of one's own; None for the one it brings along.
        host: Name or address to listen on.
        port: 0 for any that is free.
        watchers: Networks that may read the counters besides the machine itself.
        public: The certificate of a public authority; None for the office's own.
    """

    data: Path
    database_url: str | None = None
    host: str = "127.0.0.1"
    port: int = 8765
    watchers: tuple[Network, ...] = ()
    public: PublicFiles | None = None


class RunningServer:
    """A server with its database, from `open` to `close`.

    Attributes:
        address: Host and port where it listens.
        certificate: What connections are shown.
        office: What its requests share.
    """

    def __init__(self, site: Site, wall: Callable[[], int], limits: Limits | None = None) -> None:
        """Open the folder and the database, and listen; requests are served by `run`.

        Raises:
            BookdeskError: The folder, the database, the address or the certificate will not do.
        """
        site.data.mkdir(parents=True, exist_ok=True)
        self._postgres = EmbeddedPostgres(site.data) if site.database_url is None else None
        self._socket = listen(site.host, site.port)
        try:
            self.address = (site.host, self._socket.getsockname()[1])
            self.certificate = ShownCertificate(_certificate_of(site), wall)
            engine = open_database(self._postgres, site.database_url)
        except BaseException:
            self._socket.close()
            raise
        publish_soon(engine)
        giver = self.certificate.of
        keys = ServerKeys(giver.fingerprint, sequencer_key(site.data))
        self.office = Office(
            engine, keys, giver.certificate, (self._tell_where(site), self.address[1]), wall,
            site.watchers, limits or Limits(),
        )  # fmt: skip
        config = uvicorn.Config(
            make_application(self.office),
            ssl_context_factory=lambda _config, _default: self.certificate.context,
            log_config=None,
            access_log=False,
            server_header=False,
            # Who asks is who connects: there is no proxy before us that could say otherwise.
            proxy_headers=False,
            limit_concurrency=1_000,
            timeout_graceful_shutdown=_LAST_ANSWERS_S,
        )
        self._server = uvicorn.Server(config)

    def _tell_where(self, site: Site) -> str:
        """Write down how stations come here; answers by which name."""
        giver, is_public = self.certificate.of, self.certificate.is_public
        name = giver.name if isinstance(giver, PublicCertificate) else reachable_name(site.host)
        before = find_address(site.data)
        if before is not None and before.is_public != is_public:
            _LOG.warning(
                "The server has a certificate of another kind than at its last start; stations"
                " that came in before take it for a stranger, and wait with what they have.",
                extra={"code": "OTHER_TRUST", "next": "Start it as before, or enrol them anew."},
            )
        keep_address(site.data, Reached(name, self.address[1], is_public))
        return name

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
        works = (self.certificate.keep(), self._keep_database(), self._let_go())
        beside = [asyncio.create_task(work) for work in works]
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

    async def _keep_database(self) -> None:
        while self._postgres is not None:
            await asyncio.sleep(_CHECK_DATABASE_S)
            await asyncio.to_thread(self.keep_database, self._postgres)

    def keep_database(self, postgres: EmbeddedPostgres) -> None:
        """Start the database that the server brings along when it is gone: nobody else does."""
        if postgres.running() is not None:
            return
        try:
            postgres.start()
            publish_what_is_safe(self.office.engine)
        except (DatabaseError, DBAPIError):
            _LOG.exception(
                "The database is gone and does not start; stations wait.",
                extra={"code": "NO_DATABASE", "next": "Read the file “log” in its folder."},
            )
            return
        _LOG.error(
            "The database was gone and was started again; what was acknowledged is there.",
            extra={"code": "DATABASE_BACK", "next": "Look who ended it: memory, disk, a person."},
        )


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


def _certificate_of(site: Site) -> OfficeCa | PublicCertificate:
    if site.public is None:
        return OfficeCa(site.data, lambda: names_of(site.host))
    return PublicCertificate(site.data, site.public)
