"""Facts that come by the thousand, each rule looked at for many of them at once (goal 9).

What passes here is a fact by every rule of `check_form` and follows those before it. What does not
may still be one: it is looked at by itself, which also says what is wrong.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple, TypeVar

import msgspec

from desktop.book.codec import are_hashes_of, fact_ids
from desktop.book.facts import HEADER_VERSION
from desktop.sync.packed_facts import SentFact
from server.form import CheckedFact, Header, Place, check_body, newest_version
from server.origins import Origin
from server.plain_bodies import PLAIN, are_plain, as_lines
from server.refusing import RefusedError

# So many that what is looked at is still in the processor's caches when it is packed.
_RUN = 250

AnyFact = TypeVar("AnyFact")
_reader, _writer = msgspec.json.Decoder(Header), msgspec.json.Encoder()
_SAID = attrgetter("base", "body_h", "book", "inc", "n", "prev", "tv", "type", "v")


class Said(NamedTuple):
    """What the headers of facts say, column by column."""

    base: Sequence[int]
    body_h: Sequence[str]
    book: Sequence[str]
    inc: Sequence[str]
    n: Sequence[int]
    prev: Sequence[str]
    tv: Sequence[int]
    type: Sequence[str]
    v: Sequence[int]


class Checked(NamedTuple):
    """Facts whose form is right, at least one, column by column."""

    ids: Sequence[bytes]
    headers: Sequence[Header]
    texts: Sequence[bytes]
    bodies: Sequence[bytes]
    sigs: Sequence[bytes]
    said: Said

    def fact(self, at: int) -> CheckedFact:
        """One of them."""
        sent = SentFact(self.texts[at], self.bodies[at], self.sigs[at])
        return CheckedFact(self.ids[at], self.headers[at], sent)


class Run(NamedTuple):
    """Facts with the places that they get, column by column."""

    seqs: Sequence[int]
    terms: Sequence[int]
    times: Sequence[int]
    stations: Sequence[int]
    facts: Checked

    def place(self, at: int) -> Place:
        """One of them."""
        fact = self.facts.fact(at)
        return Place(self.seqs[at], self.terms[at], self.times[at], self.stations[at], fact)


def runs_of(facts: Sequence[AnyFact]) -> Iterator[Sequence[AnyFact]]:
    """The same facts, run by run."""
    return (facts[at : at + _RUN] for at in range(0, len(facts), _RUN))


def run_of(places: Sequence[Place]) -> Run:
    """Places column by column, at least one."""
    seqs, terms, times, stations, facts = zip(*map(msgspec.structs.astuple, places), strict=True)
    ids, headers, sent = zip(*map(msgspec.structs.astuple, facts), strict=True)
    checked = Checked(ids, headers, *columns_of(sent), _said(headers))
    return Run(seqs, terms, times, stations, checked)


def columns_of(facts: Sequence[SentFact]) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Headers, bodies and signatures of facts."""
    return (
        [sent.header for sent in facts],
        [sent.body for sent in facts],
        [sent.sig for sent in facts],
    )


def _said(headers: Sequence[Header]) -> Said:
    return Said(*zip(*map(_SAID, headers), strict=True))


def check_together(
    texts: Sequence[bytes], bodies: Sequence[bytes], sigs: Sequence[bytes], book: str
) -> Checked | None:
    """The facts of a run whose form is right for sure; None where one of them may be wrong.

    Args:
        texts: Their headers as received, at least one.
        bodies: Their bodies.
        sigs: Their signatures, which are not looked at.
        book: The book's id, hex.
    """
    headers = _read_headers(texts)
    if headers is None:
        return None
    said, count = _said(headers), len(headers)
    if (
        said.book != (book,) * count
        or said.v != (HEADER_VERSION,) * count
        or not all(
            1 <= version <= newest_version(kind)
            for kind, version in {*zip(said.type, said.tv, strict=True)}
        )
        or not are_hashes_of(said.body_h, bodies)
        or not _are_bodies(said.type, bodies)
    ):
        return None
    return Checked(fact_ids(texts), headers, texts, bodies, sigs, said)


def _read_headers(texts: Sequence[bytes]) -> list[Header] | None:
    lines = as_lines(texts)
    try:
        headers = _reader.decode_lines(lines)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    is_same = len(headers) == len(texts) and _writer.encode_lines(headers) == lines
    return headers if is_same else None


def _are_bodies(kinds: Sequence[str], bodies: Sequence[bytes]) -> bool:
    try:
        for kind, of_kind in _by_kind(kinds, bodies):
            if kind not in PLAIN or not are_plain(kind, of_kind):
                for body in of_kind:
                    check_body(kind, body)
    except RefusedError:
        return False
    return True


def _by_kind(
    kinds: Sequence[str], bodies: Sequence[bytes]
) -> Iterable[tuple[str, Sequence[bytes]]]:
    if kinds == (kinds[0],) * len(kinds):
        return [(kinds[0], bodies)]
    of_kinds = defaultdict[str, list[bytes]](list)
    for kind, body in zip(kinds, bodies, strict=True):
        of_kinds[kind].append(body)
    return of_kinds.items()


def follow_on(origin: Origin, inc: str, facts: Checked) -> bool:
    """Whether facts are all of an incarnation, follow its last one, and each the one before it.

    Args:
        origin: Where the facts of the incarnation end.
        inc: Which it is.
        facts: As they were checked.
    """
    said, count = facts.said, len(facts.ids)
    return (
        said.inc == (inc,) * count
        and said.n == (*range(origin.n + 1, origin.n + 1 + count),)
        and said.prev == (origin.link, *map(bytes.hex, facts.ids[:-1]))
        and origin.base <= said.base[0]
        and [*said.base] == sorted(said.base)
    )
