"""The text by which a station finds its server, and the words two people compare (SYNC 4.4)."""

import base64
import binascii
import re
from dataclasses import dataclass
from hashlib import sha256

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

NEW_BOOK = bytes(16)
# In the place of a fingerprint: a public authority vouches for the name, the office has none.
PUBLIC = bytes(32)
CODE_LIFE_MS = 15 * 60 * 1000

_TEXT = re.compile(
    r"(?P<host>[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]):(?P<port>\d{1,5})"
    r"\s*#\s*(?P<fingerprint>[0-9A-Fa-f]{64})\s*#\s*(?P<secret>[A-Za-z2-7-]{52,70})"
)
_WORDS_DOMAIN = b"bookwords1"
# Short, common and unlike each other to the ear; 64 of them make 36 bits of six.
_WORDS = (
    "acorn", "anchor", "apple", "arrow", "autumn", "bacon", "banjo", "barrel",
    "basket", "beaver", "bishop", "bottle", "bridge", "bucket", "butter", "cactus",
    "camel", "candle", "canyon", "carpet", "castle", "cherry", "circus", "copper",
    "cotton", "desert", "dragon", "engine", "falcon", "farmer", "garden", "guitar",
    "hammer", "harbor", "helmet", "island", "jacket", "jungle", "kettle", "ladder",
    "lemon", "magnet", "marble", "monkey", "napkin", "needle", "olive", "orange",
    "parrot", "pencil", "pepper", "pillow", "planet", "potato", "rabbit", "ribbon",
    "saddle", "silver", "spider", "ticket", "tunnel", "velvet", "walnut", "window",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """What a new station is told: where the server is, whose it must be, and a secret for once.

    Attributes:
        host: Name or address.
        port: Of the server.
        fingerprint: SHA-256 of the office CA's certificate, or `PUBLIC`.
        book: The book's id, or `NEW_BOOK` where the station brings one.
        secret: 128 bits.
    """

    host: str
    port: int
    fingerprint: bytes
    book: bytes
    secret: bytes

    @property
    def is_public(self) -> bool:
        """Whether the server proves who it is by a certificate of a public authority."""
        return self.fingerprint == PUBLIC

    def text(self) -> str:
        """The code as it is shown, typed and put into a QR picture."""
        letters = base64.b32encode(self.book + self.secret).decode().rstrip("=")
        return f"{self.host}:{self.port} # {self.fingerprint.hex()} # {letters}"


def read_enrolment_code(text: str) -> EnrolmentCode:
    """Read a code as it was typed or pasted.

    Raises:
        InputError: It is not one; nothing was sent.
    """
    found = _TEXT.fullmatch(text.strip())
    refusal = say(
        "This is no enrolment code: {text}. It reads host:port # fingerprint # code. Copy the whole"
        " line that the server showed.",
        text="“…”" if len(text) > 300 else f"“{text}”",
    )
    if found is None or not 0 < int(found["port"]) < 65_536:
        raise InputError(refusal)
    try:
        both = base64.b32decode(found["secret"].upper().replace("-", "") + "====")
    except binascii.Error as error:
        raise InputError(refusal) from error
    if len(both) != 32:
        raise InputError(refusal)
    fingerprint = bytes.fromhex(found["fingerprint"])
    return EnrolmentCode(found["host"], int(found["port"]), fingerprint, both[:16], both[16:])


def six_words(public_key: bytes, fingerprint: bytes, book: bytes) -> list[str]:
    """The words that station and owner's screen both show; another key or server has others.

    Args:
        public_key: The new station's.
        fingerprint: SHA-256 of the office CA's certificate, as each side knows it; or `PUBLIC`.
        book: The book's id.
    """
    drawn = sha256(_WORDS_DOMAIN + public_key + fingerprint + book).digest()
    return [_WORDS[byte % len(_WORDS)] for byte in drawn[:6]]
