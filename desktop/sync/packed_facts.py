"""Facts as they are packed for the line: one by one in a push, in columns where they are confirmed.

What comes by the thousand, a journal that is given and the pages of one that is fetched, is a list
of runs (`Facts`), some hundreds of facts in each. `Columns` are a run taken apart, and `PagedFact`
is one fact of it; whoever looks at facts one after the other goes over `each_of` the runs.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, NamedTuple

from msgspec import Meta
from msgspec.structs import astuple

from desktop.sync.fields import Count, FormError, Message

LARGEST_HEADER_BYTES = 4096
LARGEST_BODY_BYTES = 8 << 20

RawHeader = Annotated[bytes, Meta(max_length=LARGEST_HEADER_BYTES)]
RawBody = Annotated[bytes, Meta(max_length=LARGEST_BODY_BYTES)]
RawSig = Annotated[bytes, Meta(max_length=64)]


class SentFact(Message, frozen=True):
    """A fact's exact bytes (SYNC 2.2).

    Attributes:
        header: Canonical JSON.
        body: Canonical JSON.
        sig: The station's Ed25519 signature over the fact's id. Empty only for facts of the time
            before the book had a server: there the signature over `sequencer.moved`, which names
            the chain, covers them. Of a push the server checks the last one, whose `prev` carries
            to those before it; the deep verify checks each.
    """

    header: RawHeader
    body: RawBody
    sig: RawSig


class PagedFact(Message, frozen=True):
    """A confirmed fact with what the sequencer added.

    Attributes:
        seq: Its place.
        term: The term in which it got that.
        received_at: When, milliseconds UTC of the server.
        station: The number that stands for its incarnation in addresses.
        fact: Its bytes.
    """

    seq: Count
    term: Count
    received_at: Count
    station: Count
    fact: SentFact


class Columns(NamedTuple):
    """Confirmed facts, column by column, as `PagedFact` and `SentFact` say."""

    seqs: Sequence[int]
    terms: Sequence[int]
    times: Sequence[int]
    stations: Sequence[int]
    headers: Sequence[bytes]
    bodies: Sequence[bytes]
    sigs: Sequence[bytes]


class Facts(Message, frozen=True):
    """Confirmed facts one after the other, column by column: a value of each in every column.

    What comes by the thousand is packed, sent and read so at a fraction of what an array for each
    costs (goals 9, 9b). Canonical JSON holds no line break.

    Attributes:
        seqs: The place of each, and so on, as `PagedFact` says.
        terms: The term of each.
        times: `received_at` of each.
        stations: The station of each.
        headers: The header of each, a line break between two of them.
        bodies: The body of each, likewise.
        sigs: The signature of each.
    """

    seqs: Annotated[list[Count], Meta(min_length=1)]
    terms: list[Count]
    times: list[Count]
    stations: list[Count]
    headers: bytes
    bodies: bytes
    sigs: list[RawSig]

    def __len__(self) -> int:
        """How many facts these are."""
        return len(self.seqs)

    def columns(self) -> Columns:
        """The columns, headers and bodies apart.

        Raises:
            FormError: They are not of one length, or a header or body is too long.
        """
        columns = Columns(
            self.seqs, self.terms, self.times, self.stations,
            self.headers.split(b"\n"), self.bodies.split(b"\n"), self.sigs,
        )  # fmt: skip
        if (
            {*map(len, columns)} != {len(self.seqs)}
            or max(map(len, columns.headers)) > LARGEST_HEADER_BYTES
            or max(map(len, columns.bodies)) > LARGEST_BODY_BYTES
        ):
            raise FormError("columns of different lengths, or what is too long for a fact")
        return columns


def joined(columns: Columns) -> Facts:
    """Facts as they are sent."""
    seqs, terms, times, stations, headers, bodies, sigs = columns
    texts = b"\n".join(headers), b"\n".join(bodies)
    return Facts([*seqs], [*terms], [*times], [*stations], *texts, [*sigs])


def in_one_run(facts: Iterable[PagedFact]) -> list[Facts]:
    """Facts as they are sent, in one run."""
    rows = [(*astuple(paged)[:-1], *astuple(paged.fact)) for paged in facts]
    return [joined(Columns(*([*column] for column in zip(*rows, strict=True))))] if rows else []


def each_of(runs: Iterable[Facts]) -> Iterator[PagedFact]:
    """One fact after the other.

    Raises:
        FormError: As `Facts.columns`.
    """
    for run in runs:
        *placed, headers, bodies, sigs = run.columns()
        yield from map(PagedFact, *placed, map(SentFact, headers, bodies, sigs))
