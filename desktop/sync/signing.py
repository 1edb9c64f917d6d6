"""Signed requests (SYNC 4.4): who sent exactly this, and that it was not sent before.

A request carries

    Authorization: Bookdesk station="3", nonce="…", count="7", signature="…"

where the signature is the station's Ed25519 signature over method, address with query, SHA-256 of
the body as sent, nonce and count. The nonce comes from the server (`Bookdesk-Nonce` of a 401
answer), is good for ten minutes and for one station; `count` rises strictly under it. No clock is
compared, so a wrong one never blocks. For its first nonce a client signs with one of zeros. A
client that sends requests side by side (a long poll beside a push) takes a nonce for each lane, for
a count that arrives late is refused like a replay.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

NONCE_HEADER = "Bookdesk-Nonce"
NONCE_LIFE_MS = 10 * 60 * 1000

_REQUEST_DOMAIN = b"bookrequest1\n"
_NOTE_DOMAIN = b"booknote1"
_COSIGN_DOMAIN = b"bookcosign1"
_SNAPSHOT_DOMAIN = b"booksnapshot1"
_ENROLMENT_DOMAIN = b"bookenrol1"
_AUTHORIZATION = re.compile(
    r'Bookdesk station="(?P<station>[1-9]\d{0,3})", nonce="(?P<nonce>[0-9a-f]{32})",'
    r' count="(?P<count>[1-9]\d{0,14})", signature="(?P<signature>[0-9a-f]{128})"',
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Authorization:
    """What a signed request says of itself.

    Attributes:
        station: The number of the incarnation.
        nonce: The server's, hex.
        count: How many requests were signed under this nonce, this one included.
        signature: 64 bytes.
    """

    station: int
    nonce: str
    count: int
    signature: bytes

    def text(self) -> str:
        """The value of the header `Authorization`."""
        return (
            f'Bookdesk station="{self.station}", nonce="{self.nonce}",'
            f' count="{self.count}", signature="{self.signature.hex()}"'
        )


def read_authorization(header: str) -> Authorization | None:
    """Read the header; None when it is no such thing."""
    found = _AUTHORIZATION.fullmatch(header)
    if found is None:
        return None
    return Authorization(
        int(found["station"]),
        found["nonce"],
        int(found["count"]),
        bytes.fromhex(found["signature"]),
    )


def request_bytes(method: str, target: str, body: bytes, nonce: str, count: int) -> bytes:
    """What is signed of a request.

    Args:
        method: In capitals.
        target: The path with its query, as sent.
        body: As sent, that is compressed.
        nonce: The server's, hex.
        count: Of the requests under this nonce, from 1.
    """
    digest = sha256(body).hexdigest()
    return _REQUEST_DOMAIN + f"{method}\n{target}\n{digest}\n{nonce}\n{count}".encode()


def sign_request(
    key: Ed25519PrivateKey,
    station: int,
    *,
    method: str,
    target: str,
    body: bytes,
    nonce: str,
    count: int,
) -> str:
    """The value of `Authorization` for a request; arguments as of `request_bytes`."""
    signature = key.sign(request_bytes(method, target, body, nonce, count))
    return Authorization(station, nonce, count, signature).text()


def enrolment_proof(code: bytes, public_key: bytes, book: bytes, incarnation: bytes) -> bytes:
    """What a station signs when it enrols, to show that the key is its own."""
    return _ENROLMENT_DOMAIN + code + public_key + book + incarnation


def note_bytes(book: bytes, seq: int, chain: bytes) -> bytes:
    """What the server signs of its journal: which book, which place, and the chain there."""
    return _NOTE_DOMAIN + book + seq.to_bytes(8) + chain


def cosign_bytes(book: bytes, seq: int, chain: bytes, state_hash: bytes) -> bytes:
    """What a station signs at a checkpoint: the same, and what its tables hash to there."""
    return _COSIGN_DOMAIN + book + seq.to_bytes(8) + chain + state_hash


def snapshot_bytes(book: bytes, said: bytes) -> bytes:
    """What a station signs of a snapshot: which book, and all that it says of what is in it."""
    return _SNAPSHOT_DOMAIN + book + said


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether a signature is this key's over this message; any wrong form is no.

    A fact is signed over its id, a request over `request_bytes`.
    """
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
