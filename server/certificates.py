"""The certificate that the running server shows: the office's own or a public one, and renewed."""

import asyncio
import logging
import signal
import ssl
import threading
from collections.abc import Callable

from server.office_ca import OfficeCa, utc
from server.public_certificate import CertificateError, PublicCertificate

_LOG = logging.getLogger(__name__)
_LOOKS_EVERY_S = 3_600


class ShownCertificate:
    """What new connections are shown, from the start of the server to its end.

    Attributes:
        of: Who gives it.
        context: What connections are accepted with.
    """

    def __init__(self, of: OfficeCa | PublicCertificate, wall: Callable[[], int]) -> None:
        """Make it or read it.

        Raises:
            CertificateError: It was given, and will not do.
        """
        self.of, self._wall = of, wall
        of.prepare(utc(wall()))
        self.context = accepting(of)

    @property
    def is_public(self) -> bool:
        """Whether a public authority gave it."""
        return isinstance(self.of, PublicCertificate)

    async def keep(self) -> None:
        """Renew it whenever that is due, and when whoever renewed the files says so (SIGHUP)."""
        hangup = getattr(signal, "SIGHUP", None)
        is_main = threading.current_thread() is threading.main_thread()
        if hangup is not None and is_main and self.is_public:
            asyncio.get_running_loop().add_signal_handler(hangup, self.renew)
        while True:
            await asyncio.sleep(_LOOKS_EVERY_S)
            self.renew()

    def renew(self) -> None:
        """Let new connections have another certificate where the old one nears its end.

        A public one is taken when its files have changed. Where they will not do, the old one goes
        on.
        """
        now = utc(self._wall())
        try:
            if self.of.prepare(now):
                self.of.load_into(self.context)
                _LOG.info("The server's certificate was renewed.", extra={"code": "RENEWED"})
        except CertificateError as error:
            _LOG.error(
                "The files of the certificate have changed and will not do; the old one goes on.",
                extra={"code": error.code, "next": "See what the code means in the documentation."},
            )
        if isinstance(self.of, PublicCertificate) and self.of.ends_soon(now):
            _LOG.error(
                "The certificate ends within a week, and then no station comes in any more.",
                extra={"code": "ENDS_SOON", "next": "Look why nobody renews it."},
            )


def accepting(of: OfficeCa | PublicCertificate) -> ssl.SSLContext:
    """What connections are accepted with: TLS 1.3 alone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    of.load_into(context)
    return context
