"""A station's line to its server: TLS that trusts whom its code named, signed requests.

Of the office's own authority trust is the pin: the certificate may change as often as it likes, the
authority may not. A proxy of the environment has no say (SYNC 4.4).
"""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, TypeVar

import httpx

from desktop.domain.enrolment import EnrolmentCode
from desktop.sync.answers import RefusedError, SyncError, garbled, stranger, unreached
from desktop.sync.credentials import Credentials
from desktop.sync.fields import FormError, Message
from desktop.sync.signing import NONCE_HEADER, enrolment_proof, sign_request
from desktop.sync.trust import find_refusal, trust_of
from desktop.sync.wire import LONGEST_WAIT_S, MEDIA_TYPE, Enrol, Enrolled, Refusal, pack, unpack

_PATIENCE = httpx.Timeout(30, connect=5, read=LONGEST_WAIT_S + 10)
_LARGEST_CERTIFICATE = 8_192

Answer = TypeVar("Answer", bound=Message)


@dataclass(slots=True)
class Lane:
    """One nonce, and how often it was used; requests that overlap need a lane each.

    Attributes:
        sent: Bytes of messages that went out by it, as they are packed.
        received: Bytes of what was answered.
    """

    nonce: str = "00" * 16
    count: int = 0
    sent: int = 0
    received: int = 0


class ServerLine:
    """The line of one station to its server, from its making to `close`; for several threads."""

    def __init__(self, credentials: Credentials) -> None:
        """Know where and how; nothing is connected yet."""
        self.credentials = credentials
        self._key = credentials.key
        self._http = _http(credentials.host, credentials.port, trust_of(credentials))
        self._sockets: list[socket.socket] = []
        self._is_closed = False

    def ask(
        self, lane: Lane, method: str, path: str, kind: type[Answer], message: Message | None = None
    ) -> Answer:
        """Send a signed request about the book; where the nonce is used up, once more.

        Args:
            lane: Used for nothing else at the same time.
            method: In capitals.
            path: Below the book's address, with its query.
            kind: What is answered.
            message: The body, if any.

        Raises:
            SyncError: Unreached, a stranger, garbled, or refused.
        """
        body = b"" if message is None else pack(message)
        response = self._send(lane, method, path, body)
        fresh = response.headers.get(NONCE_HEADER)
        if response.status_code == httpx.codes.UNAUTHORIZED and fresh is not None:
            lane.nonce, lane.count = fresh, 0
            response = self._send(lane, method, path, body)
        return self._read(response, kind)

    def _send(self, lane: Lane, method: str, path: str, body: bytes) -> httpx.Response:
        credentials = self.credentials
        lane.count += 1
        target = f"/v1/books/{credentials.book.hex()}{path}"
        authorization = sign_request(
            self._key, credentials.station, method=method, target=target, body=body,
            nonce=lane.nonce, count=lane.count,
        )  # fmt: skip
        headers = {"Authorization": authorization, "Content-Type": MEDIA_TYPE}
        lane.sent += len(body)
        with _failures(credentials):
            answer = self._http.request(
                method, target, content=body, headers=headers,
                extensions={"trace": self._note_connection},
            )  # fmt: skip
        lane.received += len(answer.content)
        return answer

    def _note_connection(self, event: str, about: dict[str, Any]) -> None:
        if event == "connection.start_tls.complete":
            connected = about["return_value"].get_extra_info("socket")
            self._sockets = [*(one for one in self._sockets if one.fileno() >= 0), connected]
            if self._is_closed:  # it was on its way up meanwhile, and nobody would hang it up
                _shut(connected)

    def _read(self, response: httpx.Response, kind: type[Answer]) -> Answer:
        return _read(response, kind, self.credentials.host, self.credentials.port)

    def close(self) -> None:
        """Hang up, from any thread; what still waits for an answer fails as unreached."""
        self._is_closed = True
        for connected in self._sockets:
            _shut(connected)
        self._http.close()


def _shut(connected: socket.socket) -> None:
    # Closing alone would leave a long poll to its end; one that ended already is gone.
    with suppress(OSError):
        socket.socket.shutdown(connected, socket.SHUT_RDWR)


def fetch_office_ca(code: EnrolmentCode) -> bytes:
    """The office's authority, DER, proven by the fingerprint in a code.

    Raises:
        SyncError: Unreached, garbled, refused, or a stranger: the fingerprint is another one.
    """
    # Nobody is trusted yet, so nobody is asked to prove anything: the hash does.
    anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
    with _http(code.host, code.port, anybody) as http, _failures(code):
        response = http.get("/v1/office-ca")
    if response.status_code == httpx.codes.NOT_FOUND:  # it has a public certificate, or is nobody
        raise stranger(code)
    if response.status_code != httpx.codes.OK:
        raise _refusal(response, code.host, code.port)
    certificate = response.content
    if len(certificate) > _LARGEST_CERTIFICATE or sha256(certificate).digest() != code.fingerprint:
        raise stranger(code)
    return certificate


def ask_to_enrol(code: EnrolmentCode, asking: Credentials) -> Enrolled:
    """Use a code; asked again with the same key it is answered alike.

    Args:
        code: As the owner or the server's console gave it.
        asking: The key and the incarnation that are to be known.

    Raises:
        SyncError: Unreached, a stranger, garbled, or refused.
    """
    proof = enrolment_proof(code.secret, asking.public_key, asking.book, asking.incarnation)
    message = Enrol(
        asking.book, code.secret, asking.public_key, asking.incarnation, asking.station,
        asking.label, asking.key.sign(proof), asking.is_adopting,
    )  # fmt: skip
    host, port = asking.host, asking.port
    with _http(host, port, trust_of(asking)) as http, _failures(asking):
        response = http.post(
            "/v1/enrol", content=pack(message), headers={"Content-Type": MEDIA_TYPE}
        )
    return _read(response, Enrolled, host, port)


def _http(host: str, port: int, context: ssl.SSLContext) -> httpx.Client:
    return httpx.Client(
        base_url=f"https://{host}:{port}",
        verify=context,
        timeout=_PATIENCE,
        trust_env=False,
        follow_redirects=False,
    )


@contextmanager
def _failures(server: Credentials | EnrolmentCode) -> Iterator[None]:
    try:
        yield
    except httpx.ConnectError as error:
        refusal = find_refusal(error)
        if refusal is not None:
            raise stranger(server, refusal.verify_code) from error
        raise unreached(server.host, server.port) from error
    except (httpx.TransportError, RuntimeError) as error:
        # RuntimeError: the line was closed while it waited.
        raise unreached(server.host, server.port) from error


def _read(response: httpx.Response, kind: type[Answer], host: str, port: int) -> Answer:
    if response.status_code != httpx.codes.OK:
        raise _refusal(response, host, port)
    try:
        return unpack(response.content, kind)
    except FormError as error:
        raise garbled(host, port) from error


def _refusal(response: httpx.Response, host: str, port: int) -> SyncError:
    try:
        return RefusedError(unpack(response.content, Refusal))
    except FormError:
        return garbled(host, port)
