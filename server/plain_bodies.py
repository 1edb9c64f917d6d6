"""Bodies that come by the thousand: seen to be canonical without being made into mappings (goal 9).

What is not exactly of this shape is looked at as every body is.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

Whole = Annotated[int, Meta(ge=-(2**53) + 1, le=2**53 - 1)]


class PlainLeg(Struct, gc=False):
    """A leg of a ticket, its fields in the order of canonical JSON."""

    event: Whole
    line: Whole
    mark: str
    market: str
    period: str
    price: str
    side: str


class PlainTicket(Struct, kw_only=True, omit_defaults=True, gc=False):
    """`ticket.accepted` without terms of its own, its fields in the order of canonical JSON."""

    account: Whole
    amount_mode: str
    call: Whole | UnsetType = UNSET
    channel: str | UnsetType = UNSET
    description: str
    entry: str
    flags: list[tuple[str, str]]
    kind: str
    legs: list[PlainLeg]
    placed_at: Whole
    quoted: Whole | UnsetType = UNSET
    read_back: str
    reference: str | None
    risk: Whole
    rules: Whole
    salt: str
    win: Whole


class PlainAccount(Struct, gc=False):
    """`account.opened`, its fields in the order of canonical JSON."""

    code: str
    credit_limit: Whole
    kind: str
    name: str
    parent: Whole
    salt: str
    source: str


# How the bodies of a kind are read.
PLAIN: Mapping[str, msgspec.json.Decoder[Any]] = {
    "account.opened": msgspec.json.Decoder(PlainAccount),
    "ticket.accepted": msgspec.json.Decoder(PlainTicket),
}
_writer = msgspec.json.Encoder()


def is_plain(kind: str, raw: bytes) -> bool:
    """Whether a body is canonical JSON for sure: read into its fields and written it is the same.

    In ASCII without escapes there is one way to write a text, so nothing is left to a library.

    Args:
        kind: One of `PLAIN`.
        raw: The body.
    """
    return are_plain(kind, [raw])


def are_plain(kind: str, raws: Sequence[bytes]) -> bool:
    """The same of many bodies of a kind at once."""
    lines = as_lines(raws)
    if not lines.isascii() or b"\\" in lines:
        return False
    try:
        read = PLAIN[kind].decode_lines(lines)
    except msgspec.MsgspecError:
        return False
    return len(read) == len(raws) and _writer.encode_lines(read) == lines


def as_lines(raws: Sequence[bytes]) -> bytes:
    """Texts of JSON below one another.

    What a library writes so, as many lines as there are texts, was such a line each: none of its
    lines has a line's end within.
    """
    return b"\n".join([*raws, b""])
