"""The form of a fact, looked at before the book's row is locked (SYNC 2.2).

The server takes what every station can fold: canonical JSON without floats, a body that is the one
the header names, a kind that is known. What the fact means is the fold's business, not ours.
"""

from hashlib import sha256
from typing import Annotated, Any, NamedTuple, NoReturn

import msgspec
import orjson
from msgspec import Meta, Struct

from desktop.book.codec import CodecError, decode, encode, fact_id
from desktop.book.facts import HEADER_VERSION, KINDS
from desktop.sync.wire import Code, SentFact
from server.bodies import BODIES
from server.refusing import RefusedError, refused

Whole = Annotated[int, Meta(ge=-(2**53) + 1, le=2**53 - 1)]
Natural = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Header(Struct, frozen=True, gc=False, forbid_unknown_fields=True, omit_defaults=True):
    """A header's fields, in the order in which canonical JSON has them."""

    actor: Natural
    app: str
    base: Natural
    body_h: str
    book: str
    boot: str
    fold: Natural
    inc: str
    mono: Whole
    n: Annotated[int, Meta(ge=1, le=2**39 - 1)]
    prev: str
    session: str
    srv_lo: Whole
    term: Natural
    tv: Natural
    type: str
    v: Natural
    wall: Natural
    approved_by: Natural | None = None


class CheckedFact(NamedTuple):
    """A fact whose form is right."""

    id: bytes
    header: Header
    sent: SentFact


class Place(NamedTuple):
    """A fact with the place that it gets."""

    seq: int
    term: int
    received_at: int
    station: int
    fact: CheckedFact


def _no_float(literal: str) -> NoReturn:
    raise CodecError(f"a fact cannot hold {literal}")


_HEADERS = msgspec.json.Decoder(Header)
_BODIES = msgspec.json.Decoder(dict[str, Any], float_hook=_no_float)
_CANONICAL = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER
_BROKEN = (
    msgspec.MsgspecError,
    orjson.JSONEncodeError,
    CodecError,
    RecursionError,
    UnicodeDecodeError,
)


def check_form(sent: SentFact, book: str) -> CheckedFact:
    """Look at a fact's bytes.

    Args:
        sent: As received.
        book: The book's id, hex.

    Raises:
        RefusedError: BAD_FORM or UNKNOWN_TYPE.
    """
    header = _read_header(sent.header)
    if header.v > HEADER_VERSION or header.tv > _newest_version(header.type):
        raise refused(Code.UNKNOWN_TYPE)
    if header.v != HEADER_VERSION or header.tv == 0 or header.book != book:
        raise refused(Code.BAD_FORM)
    if header.body_h != sha256(sent.body).hexdigest():
        raise refused(Code.BAD_FORM)
    _check_body(header.type, sent.body)
    return CheckedFact(fact_id(sent.header), header, sent)


def _check_body(kind: str, raw: bytes) -> None:
    try:
        body = _BODIES.decode(raw)
        if orjson.dumps(body, option=_CANONICAL) != raw:
            raise refused(Code.BAD_FORM)
        if not raw.isascii():
            encode(body)
        if kind in BODIES:
            msgspec.convert(body, BODIES[kind])
    except _BROKEN as error:
        raise refused(Code.BAD_FORM) from error


def _read_header(raw: bytes) -> Header:
    try:
        header = _HEADERS.decode(raw)
        # Written again by another library it is the same but for rare escapes.
        if msgspec.json.encode(header, order="sorted") != raw and encode(decode(raw)) != raw:
            raise refused(Code.BAD_FORM)
    except _BROKEN as error:
        raise _newer_or_bad(raw) from error
    return header


def _newer_or_bad(raw: bytes) -> RefusedError:
    """A header of a later version may well have other fields; the server is older than it."""
    try:
        version = decode(raw).get("v")
    except _BROKEN:
        return refused(Code.BAD_FORM)
    if isinstance(version, int) and version > HEADER_VERSION:
        return refused(Code.UNKNOWN_TYPE)
    return refused(Code.BAD_FORM)


def _newest_version(kind: str) -> int:
    known = KINDS.get(kind)
    return int(kind in BODIES) if known is None else known.version
