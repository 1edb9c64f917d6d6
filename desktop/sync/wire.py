"""What station and server say to each other: msgpack arrays in one zstd frame.

Every message is a struct below, packed by `pack` and read by `unpack`. Reading is strict: a field
that is missing, of another type, too many or too long is a `FormError`, and so is a frame that
would unpack to more than the reader allows (it is looked at before anything is unpacked).

| request | body | answer |
| --- | --- | --- |
| `GET /v1/office-ca` | | the office CA's certificate, DER; compare it with the code's fingerprint |
| `POST /v1/enrol` | `Enrol` | `Enrolled` |
| `POST /v1/books/{book}/incarnations` | `NewIncarnation` | `Enrolled` |
| `POST /v1/books/{book}/facts` | `Push` | `Pushed` |
| `POST /v1/books/{book}/journal` | `Upload` | `Pushed`; to adopt or to recover |
| `GET /v1/books/{book}/facts?after=&max_bytes=&chain=&fold=` | | `Page` |
| `GET /v1/books/{book}/wait?after=&chain=` | | `Waited`, at once or within 25 s |
| `POST /v1/books/{book}/cosigns` | `Cosign` | `Cosigned` |
| `POST /v1/books/{book}/snapshots` | `SentSnapshot` | `ChunksWanted` |
| `PUT /v1/books/{book}/snapshots/{seq}/{chunk}` | `Chunk` | `ChunksWanted` |
| `GET /v1/books/{book}/snapshots` | | `Snapshots`, the newest first |
| `GET /v1/books/{book}/snapshots/{seq}/{chunk}` | | `Chunk` |
| `GET /v1/books/{book}/stations` | | `Stations` |
| `GET /v1/books/{book}/quarantine` | | `Quarantine` |
| `POST /v1/books/{book}/codes` | `ByOwner` | `NewCode`; the station it admits waits |
| `POST /v1/books/{book}/stations/{station}/admit` | `ByOwner` | `Admitted` |
| `POST /v1/books/{book}/authenticator` | `ByOwner` | `AuthenticatorKey`, not asked for yet |
| `PUT /v1/books/{book}/authenticator` | `ByOwner` | `Authenticator`; asked for from now on |
| `DELETE /v1/books/{book}/authenticator` | `ByOwner` | `Authenticator`; asked for no more |

`{book}`, `chain` and all ids in addresses are hex. Everything below `/v1/books` is signed
(`desktop.sync.signing`). A push that was looked at is answered with 200 and `Pushed`, whose `error`
says why the rest of it was not taken; every other answer that is not 200 has a `Refusal` as its
body. A refusal never means that a fact may be thrown away.
"""

from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec
import zstandard
from msgspec import Meta

from desktop.sync.fields import Count, FormError, Id16, Key, Label, Message, Sha, Signature
from desktop.sync.packed_facts import Facts, SentFact

MEDIA_TYPE = "application/vnd.bookdesk"
MOST_FACTS = 2_000
# Of a journal that is given; what a request costs by itself is spread over five times as many.
MOST_OF_JOURNAL = 10_000
LARGEST_REQUEST_BYTES = 2 << 20
LARGEST_UNPACKED_BYTES = 50 << 20
LARGEST_PAGE_BYTES = 8 << 20
LONGEST_WAIT_S = 25
LARGEST_CHUNK_BYTES = 4 << 20
MOST_CHUNKS = 16_384
AUTHENTICATOR_KEY_BYTES = 20


class Code(StrEnum):
    """Why something was not taken.

    Attributes:
        GAP: The next fact of this incarnation is number `expect`.
        FORK: This number of the incarnation is taken by another fact; `head` is the last number
            taken and `head_id` its id. The file is an older copy of itself (SYNC 2.13).
        BAD_SIG: The signature is not the station's; the fact is in quarantine.
        BAD_FORM: The bytes are no fact of this book and incarnation; in quarantine.
        UNKNOWN_TYPE: The server is older than the station; send it again after its update.
        REVOKED: The station was revoked; facts after its last valid one are in quarantine.
        MIN_APP: The book asks for fold `expect`; the program must be brought up to date first.
        BUSY: Try again after `retry_after_s`, with full jitter.
        UNKNOWN_OUTCOME: The commit may or may not have happened; send the same again.
        REWOUND: The server does not have what the station has seen confirmed; `head` is its head.
        UNSIGNED: No or no valid signature of a station that the server knows. Sign with the nonce
            in `Bookdesk-Nonce` and send once more; the same answer again means that the server
            does not know the book, the station or its key, and does not say which.
        WAITING: The station waits until an owner has compared the six words.
        BAD_CODE: The enrolment code is wrong, used or too old.
        NOT_ALLOWED: Not from this station, or not in this state of the book.
        AUTHENTICATOR: The user has an authenticator: its digits are missing, wrong or were used.
        TOO_LARGE: The request is larger than the server takes.
        NOT_FOUND: No such address.
    """

    GAP = "GAP"
    FORK = "FORK"
    BAD_SIG = "BAD_SIG"
    BAD_FORM = "BAD_FORM"
    UNKNOWN_TYPE = "UNKNOWN_TYPE"
    REVOKED = "REVOKED"
    MIN_APP = "MIN_APP"
    BUSY = "BUSY"
    UNKNOWN_OUTCOME = "UNKNOWN_OUTCOME"
    REWOUND = "REWOUND"
    UNSIGNED = "UNSIGNED"
    WAITING = "WAITING"
    BAD_CODE = "BAD_CODE"
    NOT_ALLOWED = "NOT_ALLOWED"
    AUTHENTICATOR = "AUTHENTICATOR"
    TOO_LARGE = "TOO_LARGE"
    NOT_FOUND = "NOT_FOUND"


class Refusal(Message, frozen=True):
    """Why not; which of the fields count is said by the code."""

    code: Code
    expect: Count = 0
    head: Count = 0
    head_id: bytes = b""
    retry_after_s: Count = 0


class Push(Message, frozen=True):
    """A run of the station's own pending facts, oldest first.

    Attributes:
        term: The sequencer term that the station knows.
        seq: The last confirmed fact it has.
        chain: The chain there; 32 zero bytes at 0.
    """

    term: Count
    seq: Count
    chain: Sha
    facts: Annotated[list[SentFact], Meta(max_length=MOST_FACTS)]


class Ack(Message, frozen=True):
    """The place in the book of the station's fact `n`; of an upload both are the place."""

    n: Count
    seq: Count


class Pushed(Message, frozen=True):
    """What became of a push.

    Attributes:
        acks: For each fact that is safe now, also when it was taken before.
        head: The book's last fact.
        published: Up to where pages are served.
        error: Why the facts after the acknowledged ones were not taken.
    """

    acks: list[Ack]
    head: Count
    published: Count
    error: Refusal | None = None


class Note(Message, frozen=True):
    """A place in the journal and the chain there, signed by the server's sequencer key.

    The signature is over `signing.note_bytes`. A station keeps the newest one, and those at each
    thousandth fact: they prove to anybody, and to a server restored from an old backup, what the
    server once said (SYNC 2.9, 4.5). Those at each thousandth fact and at each close are
    checkpoints: there a station says its state hash and signs it (`Cosign`).
    """

    seq: Count
    chain: Sha
    sig: Signature


class Upload(Message, frozen=True):
    """A part of the confirmed journal, as the station has it, for a server that lacks it.

    A station that is told REWOUND looks for the last place where both agree, by asking for pages
    further and further back, and uploads what it has after that, each part up to a note that it
    kept. What the server lacks it takes: under the same numbers where nothing else got them
    meanwhile, else under new ones and the next term. Then the station takes its own confirmed
    facts back to the place of agreement and pulls.

    A book is given to a server so (`Enrol.adopt`): its whole journal in the order of `seq` and of
    all its incarnations, then a push of `station.enrolled` and `sequencer.moved{term, seq, chain}`,
    which names the journal as it stands before that very fact and makes the server the sequencer.

    Attributes:
        seq: The fact after which these stand.
        chain: The chain there.
        runs: The facts, best some hundreds in each.
        note: What proves them to a server that was rewound: it is at the last of them.
    """

    seq: Count
    chain: Sha
    runs: list[Facts]
    note: Note | None = None

    def __post_init__(self) -> None:
        """Count the facts.

        Raises:
            ValueError: There are too many.
        """
        if sum(map(len, self.runs)) > MOST_OF_JOURNAL:
            raise ValueError("too many facts")


class Page(Message, frozen=True):
    """Facts without a gap after the one asked for.

    Attributes:
        runs: The facts; none when there is nothing new.
        chain: The chain at the last of them, or at the one asked for.
        published: Up to where there are pages.
        head: The book's last fact.
        server_time: Milliseconds UTC, for the skew.
        notes: At each thousandth fact of the page, at each `week.closed`, and at its last one.
    """

    runs: list[Facts]
    chain: Sha
    published: Count
    head: Count
    server_time: Count
    notes: list[Note]


class Cosign(Message, frozen=True):
    """What a station's confirmed tables hash to at a checkpoint.

    Attributes:
        seq: The checkpoint's place.
        chain: The chain there as the station worked it out.
        state_hash: Of the confirmed tables there.
        sig: By the station over `signing.cosign_bytes`.
    """

    seq: Count
    chain: Sha
    state_hash: Sha
    sig: Signature


class StateSeen(Message, frozen=True):
    """What a station said its tables hash to."""

    station: Count
    state_hash: Sha


class Cosigned(Message, frozen=True):
    """What all stations said at this checkpoint, by number; they must be the same."""

    states: list[StateSeen]


class SentSnapshot(Message, frozen=True):
    """The confirmed tables at a place with the tail of the journal, for new stations (SYNC 2.10).

    It is a file of SQLite, compressed as one zstd stream that is cut into chunks of 4 MiB.

    Attributes:
        seq: The place.
        chain: The chain there.
        tail: After this place all facts are in it.
        state_hash: Of the tables.
        schema: The version of the tables' form.
        fold: By which rules the tables were folded.
        file_bytes: Of the file, before it is compressed.
        chunks: The SHA-256 of each.
        sig: By the station that made it, over `signing.snapshot_bytes`.
    """

    seq: Count
    chain: Sha
    tail: Count
    state_hash: Sha
    schema: Label
    fold: Count
    file_bytes: Count
    chunks: Annotated[list[Sha], Meta(min_length=1, max_length=MOST_CHUNKS)]
    sig: Signature


class ChunksWanted(Message, frozen=True):
    """The numbers of the chunks that the server does not have yet, from 0; none: it has all."""

    missing: list[Count]


class Chunk(Message, frozen=True):
    """A piece of a snapshot."""

    content: Annotated[bytes, Meta(min_length=1, max_length=LARGEST_CHUNK_BYTES)]


class SnapshotSeen(Message, frozen=True):
    """A snapshot that the server has whole.

    Attributes:
        station: Which made it.
        snapshot: As that station said it.
        note: Its place as the server signs it.
        states: What stations said there of their tables, where it is a checkpoint.
    """

    station: Count
    snapshot: SentSnapshot
    note: Note
    states: list[StateSeen]


class Snapshots(Message, frozen=True):
    """The snapshots that there are."""

    snapshots: list[SnapshotSeen]


class Waited(Message, frozen=True):
    """The end of a long poll; `published` may be what it was."""

    published: Count
    head: Count


class Enrol(Message, frozen=True):
    """A station asks to be let in.

    Attributes:
        book: The code's book; with `adopt`, the book that is given to the server.
        code: The code's secret.
        public_key: Ed25519, made for this enrolment.
        incarnation: Made for it, too; with `adopt`, the one that the file has.
        station: With `adopt`, the number that this incarnation has already; else 0.
        label: What the station is called.
        proof: By the key over `signing.enrolment_proof`.
        adopt: Whether the book is given to the server.
    """

    book: Id16
    code: Id16
    public_key: Key
    incarnation: Id16
    station: Count
    label: Label
    proof: Signature
    adopt: bool = False


class NewIncarnation(Message, frozen=True):
    """A restored or copied file asks, signed with the key it still has, to go on as another.

    Attributes:
        incarnation: Made for it.
        label: What the station is called.
        seq: The last confirmed fact it has: all numbers that facts up to it use are taken.
        chain: The chain there; 32 zero bytes at 0.
    """

    incarnation: Id16
    label: Label
    seq: Count
    chain: Sha


class Enrolled(Message, frozen=True):
    """The station is known.

    The first fact it writes is `station.enrolled` with just these values.

    Attributes:
        book: The book's id.
        station: Its number in addresses.
        letters: What its ticket numbers begin with.
        term: The sequencer's.
        head: The book's last fact.
        server_time: Milliseconds UTC.
        words: Six words; both screens show them when an owner has to confirm.
        waits: Whether an owner has to.
        sequencer_key: The server's Ed25519 key, which signs checkpoints.
    """

    book: Id16
    station: Count
    letters: str
    term: Count
    head: Count
    server_time: Count
    words: list[str]
    waits: bool
    sequencer_key: Key


class StationSeen(Message, frozen=True):
    """A station as the server knows it; times in milliseconds UTC, 0 for never."""

    station: Count
    incarnation: Id16
    label: str
    letters: str
    state: str
    n: Count
    last_contact: Count
    words: list[str]


class Stations(Message, frozen=True):
    """All stations of the book, by number."""

    stations: list[StationSeen]


class KeptApart(Message, frozen=True):
    """A fact that the server did not take, as it came, which nobody has decided yet.

    Attributes:
        id: What `quarantine.decided` names it by.
        station: From which it came.
        reason: Why it was not taken.
        at: When it came, milliseconds UTC.
        header: As it came; whatever bytes it has.
        body: As it came; empty where it is very large.
    """

    id: Sha
    station: Count
    reason: Code
    at: Count
    header: bytes
    body: bytes


class Quarantine(Message, frozen=True):
    """The oldest facts that are kept apart, and how many there are in all."""

    facts: list[KeptApart]
    count: Count


class ByOwner(Message, frozen=True):
    """Who asks for what only owners and managers may ask for, with their password.

    It travels inside TLS, in a body that the station signed, and is kept nowhere.

    Attributes:
        user: Who.
        password: Theirs.
        digits: What their authenticator app shows; empty where they have none.
    """

    user: Count
    password: Annotated[str, Meta(max_length=1_000)]
    digits: Annotated[str, Meta(max_length=20)] = ""


class NewCode(Message, frozen=True):
    """A code for one more station: its text, and when it ends (milliseconds UTC)."""

    text: str
    expires_at: Count


class AuthenticatorKey(Message, frozen=True):
    """What the server and an authenticator app share."""

    key: Annotated[
        bytes, Meta(min_length=AUTHENTICATOR_KEY_BYTES, max_length=AUTHENTICATOR_KEY_BYTES)
    ]


class Authenticator(Message, frozen=True):
    """Whether the server asks a user for the digits of an app."""

    is_on: bool


class Admitted(Message, frozen=True):
    """The station may push and pull from now on."""

    station: Count


AnyMessage = TypeVar("AnyMessage", bound=Message)

_ENCODER = msgspec.msgpack.Encoder()
_DECODERS: dict[type[Message], msgspec.msgpack.Decoder[Message]] = {}
# What a compressor of level 1 looks back over; a frame that asks for more is not ours.
_WINDOW_BYTES = 8 << 20


def signed_part(snapshot: SentSnapshot) -> bytes:
    """All that a station says of a snapshot, as it signs it."""
    return _ENCODER.encode(msgspec.structs.replace(snapshot, sig=bytes(64)))


def pack(message: Message) -> bytes:
    """Write a message."""
    return zstandard.ZstdCompressor(level=1).compress(_ENCODER.encode(message))


def unpack(
    raw: bytes, kind: type[AnyMessage], most_bytes: int = LARGEST_UNPACKED_BYTES
) -> AnyMessage:
    """Read a message.

    Args:
        raw: As received.
        kind: Which message it must be.
        most_bytes: How large it may be unpacked.

    Raises:
        FormError: It is not one.
    """
    try:
        size = zstandard.frame_content_size(raw)
        if not 0 <= size <= most_bytes:
            raise FormError(f"a frame of {size} bytes")
        reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW_BYTES)
        content = reader.decompress(raw, allow_extra_data=False)
        return _decoder(kind).decode(content)
    except (zstandard.ZstdError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FormError(str(error)) from error


def _decoder(kind: type[AnyMessage]) -> msgspec.msgpack.Decoder[AnyMessage]:
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.msgpack.Decoder(kind)
    return _DECODERS[kind]  # type: ignore[return-value]  # each kind is entered with its own decoder
