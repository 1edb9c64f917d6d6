"""Canonical bytes of facts, and the hashes that chain them (SYNC 2.2).

The bytes are stored and hashed as they are and never serialised again, so that a change of the
JSON library can never make an untouched journal look forged.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import sha256
from struct import Struct
from typing import Any

import orjson

from desktop.domain.sentences import Sentence

LARGEST_INTEGER = 2**53 - 1
EMPTY_CHAIN = bytes(32)

_DOMAIN = b"bookfact1"
_PLACE = Struct(">QQQ")
_HASH_DIGITS = 64


class CodecError(ValueError):
    """A value that no fact may hold: a float, a huge integer, text that is not NFC."""


def encode(mapping: dict[str, Any]) -> bytes:
    """Write a mapping as canonical JSON: sorted keys, no blanks, UTF-8.

    Raises:
        CodecError: The mapping holds something that has no canonical form.
    """
    _check(mapping)
    return orjson.dumps(mapping, option=orjson.OPT_SORT_KEYS)


def encode_known(mapping: dict[str, int | str]) -> bytes:
    """As `encode`, of whole numbers and short texts that the program made itself (goal 1).

    Raises:
        CodecError: As `encode`.
    """
    try:
        raw = orjson.dumps(mapping, option=orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER)
    except orjson.JSONEncodeError as error:
        raise CodecError(f"no canonical form: {error}") from error
    # What has another form than its own needs letters beyond ASCII.
    return raw if raw.isascii() else encode(mapping)


def _check(whole: Any) -> None:
    # One loop instead of a call for each value: a fact of a ticket has some forty (goal 1).
    waiting = [whole]
    while waiting:
        value = waiting.pop()
        kind = type(value)
        if kind is int:
            if not -LARGEST_INTEGER <= value <= LARGEST_INTEGER:
                raise CodecError(f"integer too large: {value}")
        elif kind is str:
            if not value.isascii():
                _check_text(value)
        elif kind is dict:
            _check_keys(value)
            waiting.extend(value.values())
        elif kind is list or kind is tuple:
            waiting.extend(value)
        elif kind is Sentence:  # the journal keeps the English text
            _check_text(value)
        elif value is not None and kind is not bool:
            raise CodecError(f"a fact cannot hold {kind.__name__}: {value!r}")


def _check_text(text: str) -> None:
    if not unicodedata.is_normalized("NFC", text):
        raise CodecError(f"text is not in NFC: {text!r}")


def _check_keys(mapping: dict[Any, Any]) -> None:
    for key in mapping:
        if type(key) is not str:
            raise CodecError(f"a key is not text: {mapping!r}")
        if not key.isascii():
            _check_text(key)


def decode(raw: bytes) -> dict[str, Any]:
    """Read canonical JSON back.

    Raises:
        CodecError: The bytes are not a JSON object.
    """
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise CodecError(f"not JSON: {error}") from error
    if not isinstance(value, dict):
        raise CodecError("not a JSON object")
    return value


def fact_id(header: bytes) -> bytes:
    """The identity of a fact: a hash over its header bytes alone."""
    return sha256(_DOMAIN + header).digest()


def body_hash(body: bytes) -> str:
    """The hash by which a header names its body."""
    return sha256(body).hexdigest()


def fact_ids(headers: Iterable[bytes]) -> list[bytes]:
    """The identities of many facts: a call for each would be a tenth of it (goal 9)."""
    return [sha256(_DOMAIN + header).digest() for header in headers]


def are_hashes_of(said: Sequence[str], bodies: Iterable[bytes]) -> bool:
    """Whether these are the hashes of these bodies, one of each: as `body_hash` of many."""
    hashes = b"".join([sha256(body).digest() for body in bodies])
    # Of the right length each, so that none ends within another.
    return {*map(len, said)} <= {_HASH_DIGITS} and "".join(said) == hashes.hex()


def links(
    previous: bytes,
    terms: Iterable[int],
    seqs: Iterable[int],
    times: Iterable[int],
    identities: Iterable[bytes],
) -> list[bytes]:
    """The next values of the sequencer's chain, one for each fact."""
    chain, places = previous, map(_PLACE.pack, terms, seqs, times)
    return [
        chain := sha256(chain + place + identity).digest()
        for place, identity in zip(places, identities, strict=True)
    ]


def link(previous: bytes, term: int, seq: int, received_at: int, identity: bytes) -> bytes:
    """The next value of the sequencer's chain."""
    return sha256(previous + _PLACE.pack(term, seq, received_at) + identity).digest()
