"""Rows of `fact` in PostgreSQL's binary COPY format, packed in one go each.

A driver that looks at every value costs more than all else of a push together (goal 9).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain as chain_of
from itertools import repeat
from struct import Struct

from desktop.book.codec import links
from server.runs import Run

# What facts written one after the other have in common stands first.
COPY_FACTS = (
    "COPY fact (book_id, inc, station_id, term, type, tv, seq, n, received_at, id, chain, header,"
    " body, sig) FROM STDIN (FORMAT BINARY)"
)
_SIGNATURE = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_COLUMNS = 14
# How long, then the value; whole numbers have eight bytes. At the end how long the header is.
_own = Struct(">iq iq iq i32s i32s i").pack
_length, _number = Struct(">i").pack, Struct(">iq").pack


def packed(book_id: bytes, chain: bytes, runs: Iterable[Run]) -> tuple[list[bytes], bytes, int]:
    """What is sent for facts, run by run, the chain at the last of them, and how many there are.

    Joined to one it would be some megabytes of memory that nobody had touched before.

    Args:
        book_id: Whose facts.
        chain: At the fact before the first of them.
        runs: The facts in order.
    """
    parts, count = [_SIGNATURE], 0
    begin = _COLUMNS.to_bytes(2) + _sized(book_id)
    for run in runs:
        chains = links(chain, run.terms, run.seqs, run.times, run.facts.ids)
        count, chain = count + len(chains), chains[-1]
        parts.append(b"".join(_values(begin, run, chains)))
    return [*parts, _END], chain, count


def _values(begin: bytes, run: Run, chains: Sequence[bytes]) -> Iterator[bytes]:
    """The parts of the rows: laid end to end by the library, not fact by fact."""
    ids, _, texts, bodies, sigs, said = run.facts
    kinds = [*zip(said.inc, run.stations, run.terms, said.type, said.tv, strict=True)]
    begins = _begins(begin, kinds)
    eight, hash_size = repeat(8), repeat(32)
    own = map(
        _own, eight, run.seqs, eight, said.n, eight, run.times, hash_size, ids, hash_size, chains,
        map(len, texts),
    )  # fmt: skip
    columns: list[Iterable[bytes]] = [begins, own, texts, map(_length, map(len, bodies)), bodies]
    columns += [map(_length, map(len, sigs)), sigs] if any(sigs) else [repeat(_length(0))]
    # Some of these go on for ever.
    return chain_of.from_iterable(zip(*columns, strict=False))


def _begins(begin: bytes, kinds: Sequence[tuple[str, int, int, str, int]]) -> Iterable[bytes]:
    """What each row begins with; that of facts which have all of it in common goes on for ever."""
    if kinds == [kinds[0]] * len(kinds):
        return repeat(begin + _in_common(*kinds[0]))
    common = {kind: begin + _in_common(*kind) for kind in {*kinds}}
    return map(common.__getitem__, kinds)


def _in_common(inc: str, station: int, term: int, kind: str, version: int) -> bytes:
    numbers = _number(8, station) + _number(8, term)
    return _sized(bytes.fromhex(inc)) + numbers + _sized(kind.encode()) + _number(8, version)


def _sized(value: bytes) -> bytes:
    return _length(len(value)) + value
