"""The form of a fact, looked at before the book's row is locked (SYNC 2.2).

The server takes what every station can fold: canonical JSON without floats, a body that is the one
the header names, a kind that is known. What the fact means is the fold's business, not ours.
"""

from typing import Annotated, Any, NoReturn

import msgspec
import orjson
from msgspec import Meta, Struct

from desktop.book.codec import CodecError, body_hash, decode, encode, fact_id
from desktop.book.facts import HEADER_VERSION, KINDS
from desktop.sync.packed_facts import SentFact
from desktop.sync.wire import Code
from server.bodies import BODIES
from server.plain_bodies import PLAIN, Whole, is_plain
from server.refusing import RefusedError, refused

Natural = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Header(
    Struct, kw_only=True, frozen=True, gc=False, forbid_unknown_fields=True, omit_defaults=True
):
    """A header's fields, in the order in which canonical JSON has them."""

    actor: Natural
    app: str
    approved_by: Natural | None = None
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


class CheckedFact(Struct, frozen=True, gc=False):
    """A fact whose form is right."""

    id: bytes
    header: Header
    sent: SentFact


class Place(Struct, frozen=True, gc=False):
    """A fact with the place that it gets."""

    seq: int
    term: int
    received_at: int
    station: int
    fact: CheckedFact


def _no_float(literal: str) -> NoReturn:
    raise CodecError(f"a fact cannot hold {literal}")


_read_header = msgspec.json.Decoder(Header).decode
_write_header = msgspec.json.Encoder().encode
_read_any_body = msgspec.json.Decoder(dict[str, Any], float_hook=_no_float).decode
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
    raw, body = sent.header, sent.body
    try:
        header = _read_header(raw)
        # Written again by another library it is the same but for rare escapes.
        is_canonical = _write_header(header) == raw or encode(decode(raw)) == raw
    except _BROKEN as error:
        raise _newer_or_bad(raw) from error
    kind = header.type
    if is_canonical and (header.v > HEADER_VERSION or header.tv > newest_version(kind)):
        raise refused(Code.UNKNOWN_TYPE)
    if (
        not is_canonical
        or header.v != HEADER_VERSION
        or header.tv == 0
        or header.book != book
        or header.body_h != body_hash(body)
    ):
        raise refused(Code.BAD_FORM)
    check_body(kind, body)
    return CheckedFact(fact_id(raw), header, sent)


def newest_version(kind: str) -> int:
    """The newest version of a kind's body that is known here; 0 where the kind is not."""
    known = KINDS.get(kind)
    return int(kind in BODIES) if known is None else known.version


def check_body(kind: str, raw: bytes) -> None:
    """Look at the bytes of a body.

    Raises:
        RefusedError: BAD_FORM.
    """
    if kind in PLAIN and is_plain(kind, raw):
        return
    try:
        body = _read_any_body(raw)
        if orjson.dumps(body, option=_CANONICAL) != raw:
            raise refused(Code.BAD_FORM)
        if not raw.isascii():
            encode(body)
        if kind in BODIES:
            msgspec.convert(body, BODIES[kind])
    except _BROKEN as error:
        raise refused(Code.BAD_FORM) from error


def _newer_or_bad(raw: bytes) -> RefusedError:
    """A header of a later version may well have other fields; the server is older than it."""
    try:
        version = decode(raw).get("v")
    except _BROKEN:
        return refused(Code.BAD_FORM)
    if isinstance(version, int) and version > HEADER_VERSION:
        return refused(Code.UNKNOWN_TYPE)
    return refused(Code.BAD_FORM)
