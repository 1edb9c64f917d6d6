"""What a broken or hostile program may send: messages by their own form, and damage to them."""

from functools import cache

import msgspec
import zstandard
from hypothesis import strategies as st
from msgspec import inspect

from desktop.book.facts import KINDS
from desktop.sync.fields import Message
from desktop.sync.packed_facts import Facts, PagedFact, in_one_run
from desktop.sync.wire import (
    LARGEST_UNPACKED_BYTES,
    ByOwner,
    Cosign,
    Enrol,
    NewIncarnation,
    Push,
    Upload,
)
from server.bodies import BODIES

# Which message belongs to which request; of others any message is tried.
OF_ROUTE = {
    "/v1/enrol": Enrol,
    "/v1/books/{book}/incarnations": NewIncarnation,
    "/v1/books/{book}/facts": Push,
    "/v1/books/{book}/journal": Upload,
    "/v1/books/{book}/cosigns": Cosign,
    "/v1/books/{book}/codes": ByOwner,
    "/v1/books/{book}/stations/{number}/admit": ByOwner,
    "/v1/books/{book}/authenticator": ByOwner,
}
LARGEST = 2**53 - 1
# As many of something as a length can say, as msgpack says it: text, bytes, arrays, maps.
HUGE = [kind + b"\xff\xff\xff\xff" for kind in (b"\xdb", b"\xc6", b"\xdd", b"\xdf")]

NUMBERS = st.integers(0, LARGEST) | st.integers(0, 200)
PLAIN = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=20)
    | st.binary(max_size=40)
)
ANYTHING = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from(["", "\x00", "\ud800", "e\u0301", "\u2028", "00" * 16, "A" * 600]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@cache
def right(kind):
    """Values of a message, a body or a part of one, within what its own form allows."""
    return _of(inspect.type_info(kind))


def _of(info):
    return _DRAWN[type(info)](info)


def _text(info):
    return st.from_regex(info.pattern) if info.pattern else _sized(st.text, info, 40)


def _struct(info):
    if info.cls is Facts:
        # Random columns would hardly ever be of one length.
        return st.lists(right(PagedFact), min_size=1, max_size=3).map(
            lambda facts: in_one_run(facts)[0]
        )
    fields = {field.name: _of(field.type) for field in info.fields}
    return st.fixed_dictionaries(fields).map(lambda drawn: info.cls(**drawn))


_DRAWN = {
    inspect.IntType: lambda _info: NUMBERS,
    inspect.BoolType: lambda _info: st.booleans(),
    inspect.NoneType: lambda _info: st.none(),
    inspect.BytesType: lambda info: _sized(st.binary, info, 200),
    inspect.StrType: _text,
    inspect.EnumType: lambda info: st.sampled_from([*info.cls]),
    inspect.ListType: lambda info: st.lists(_of(info.item_type), max_size=3),
    inspect.UnionType: lambda info: st.one_of([_of(one) for one in info.types if _is_drawn(one)]),
    inspect.StructType: _struct,
}


def _is_drawn(info):
    return not (isinstance(info, inspect.CustomType) and info.cls is msgspec.UnsetType)


def _sized(draw, info, most):
    least = info.min_length or 0
    return draw(min_size=least, max_size=max(least, min(info.max_length or most, most)))


@st.composite
def changed(draw, message):
    """The parts of a message, one of them or one of theirs replaced by something else."""
    whole = msgspec.to_builtins(message, builtin_types=[bytes])
    part = whole
    while part:
        place = draw(st.integers(0, len(part) - 1))
        if isinstance(part[place], list) and part[place] and draw(st.booleans()):
            part = part[place]
        else:
            part[place] = draw(ANYTHING)
            break
    return msgspec.msgpack.encode(whole)


@st.composite
def damaged(draw, raw):
    """Bytes with some flipped, cut off, or put in between; or just as they were."""
    raw = bytearray(raw)
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(raw)))
        match draw(st.sampled_from(["flip", "cut", "put", "huge"])):
            case "flip" if place < len(raw):
                raw[place] ^= 1 << draw(st.integers(0, 7))
            case "cut":
                del raw[place:]
            case "put":
                raw[place:place] = draw(st.binary(max_size=9))
            case "huge":
                raw[place : place + 1] = draw(st.sampled_from(HUGE))
    return bytes(raw)


@st.composite
def bodies(draw, kind):
    """What a request may carry where a message of this kind should be."""
    kind = kind or draw(st.sampled_from(Message.__subclasses__()))
    message = draw(right(kind))
    content = draw(changed(message) if draw(st.booleans()) else st.just(_pack(message)))
    content = draw(damaged(content))
    return draw(damaged(zstandard.ZstdCompressor(level=1).compress(content)))


def _pack(message):
    return msgspec.msgpack.encode(message)


def bombs():
    """Frames that would be large, or that say so."""
    small = zstandard.ZstdCompressor(level=1).compress(bytes(1000))
    unsized = zstandard.ZstdCompressor(level=1, write_content_size=False)
    claim = b"\x28\xb5\x2f\xfd\xe0" + (1 << 40).to_bytes(8, "little")
    window = b"\x28\xb5\x2f\xfd\x00" + bytes([0xF8])
    return {
        "one byte too many": zstandard.ZstdCompressor(level=1).compress(
            bytes(LARGEST_UNPACKED_BYTES + 1)
        ),
        "no size": unsized.compress(bytes(LARGEST_UNPACKED_BYTES * 4)),
        "a terabyte by its own word": claim + small[5:],
        "a window of gigabytes": window + small[5:],
        "a hundred frames": small * 100,
        "nested": zstandard.ZstdCompressor(level=1).compress(b"\x91" * 4_000_000),
        "an array of everything": zstandard.ZstdCompressor(level=1).compress(
            b"\x94\x01\x01\xc4\x20" + bytes(32) + HUGE[2]
        ),
    }


KINDS_AND_BODIES = sorted({*KINDS, *BODIES, "ticket.dreamt"})
HEADER_FIELDS = (
    "actor", "app", "base", "boot", "fold", "mono", "n", "prev", "session", "srv_lo", "term",
    "tv", "v", "wall", "approved_by", "book", "inc", "body_h", "more",
)  # fmt: skip


@st.composite
def fact_parts(draw):
    """A kind, a body and changes of the header for a fact that is otherwise right."""
    kind = draw(st.sampled_from(KINDS_AND_BODIES))
    body = draw(st.dictionaries(st.text(max_size=8), JSON, max_size=4))
    if kind in BODIES and draw(st.booleans()):
        body |= msgspec.to_builtins(draw(right(BODIES[kind])))
    header = {}
    if draw(st.booleans()):
        header = draw(st.dictionaries(st.sampled_from(HEADER_FIELDS), JSON, max_size=2))
    return kind, body, header
