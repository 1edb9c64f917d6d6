"""Signatures: the published vectors of Ed25519, and no byte of a request can be another."""

from typing import NamedTuple

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.sync.signing import (
    Authorization,
    enrolment_proof,
    is_signed,
    note_bytes,
    read_authorization,
    request_bytes,
    sign_request,
)


class Vector(NamedTuple):
    """One case of RFC 8032, section 7.1."""

    name: str
    secret: str
    public: str
    message: str
    signature: str


VECTORS = [
    Vector(
        "TEST 1",
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b",
    ),
    Vector(
        "TEST 2",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00",
    ),
    Vector(
        "TEST 3",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a",
    ),
]
KEY = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(VECTORS[0].secret))
PUBLIC = KEY.public_key().public_bytes_raw()
REQUEST = {
    "method": "POST",
    "target": "/v1/books/00/facts?after=1",
    "body": b"compressed",
    "nonce": "0f" * 16,
    "count": 7,
}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)
def test_ed25519_is_that_of_rfc_8032(vector):
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector.secret))
    public, signature = bytes.fromhex(vector.public), bytes.fromhex(vector.signature)
    assert key.public_key().public_bytes_raw() == public
    assert key.sign(bytes.fromhex(vector.message)) == signature
    assert is_signed(public, signature, bytes.fromhex(vector.message))


def test_no_bit_of_signature_message_or_key_can_be_another():
    signature = KEY.sign(b"fact")
    for place in range(64):
        for bit in range(8):
            flipped = bytearray(signature)
            flipped[place] ^= 1 << bit
            assert not is_signed(PUBLIC, bytes(flipped), b"fact")
    for place in range(32):
        flipped = bytearray(PUBLIC)
        flipped[place] ^= 1
        assert not is_signed(bytes(flipped), signature, b"fact")
    assert not is_signed(PUBLIC, signature, b"fakt")


@pytest.mark.parametrize(
    ("public", "signature"), [(PUBLIC, b""), (b"", bytes(64)), (PUBLIC[:31], bytes(64))]
)
def test_keys_and_signatures_of_another_length_sign_nothing(public, signature):
    assert not is_signed(public, signature, b"fact")


@pytest.mark.parametrize(
    "change",
    [
        {"method": "GET"},
        {"target": "/v1/books/00/facts?after=2"},
        {"body": b"compressee"},
        {"nonce": "0e" * 16},
        {"count": 8},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_signed_request_can_be_no_other_request(change):
    said = read_authorization(sign_request(KEY, 3, **REQUEST))
    assert is_signed(PUBLIC, said.signature, request_bytes(**REQUEST))
    assert not is_signed(PUBLIC, said.signature, request_bytes(**{**REQUEST, **change}))


def test_the_header_says_station_nonce_and_count():
    said = read_authorization(sign_request(KEY, 3, **REQUEST))
    assert (said.station, said.nonce, said.count) == (3, "0f" * 16, 7)
    assert read_authorization(said.text()) == said


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer x",
        Authorization(0, "0f" * 16, 1, bytes(64)).text(),
        Authorization(1, "0F" * 16, 1, bytes(64)).text(),
        Authorization(1, "0f" * 16, 0, bytes(64)).text(),
        Authorization(1, "0f" * 16, 1, bytes(63)).text(),
        Authorization(1, "0f" * 16, 1, bytes(64)).text() + ", more",
        Authorization(1, "0f" * 16, 1, bytes(64)).text().replace('count="1"', 'count="١"'),
    ],
)
def test_a_header_of_another_form_is_no_authorization(header):
    assert read_authorization(header) is None


def test_a_note_is_of_one_book_place_and_chain():
    parts = [bytes(16), 7, bytes(32)]
    others = [[b"x" * 16, 7, bytes(32)], [bytes(16), 8, bytes(32)], [bytes(16), 7, b"x" * 32]]
    signature = KEY.sign(note_bytes(*parts))
    assert is_signed(PUBLIC, signature, note_bytes(*parts))
    assert not any(is_signed(PUBLIC, signature, note_bytes(*other)) for other in others)


def test_a_proof_is_of_one_code_key_book_and_incarnation():
    parts = [bytes([part]) * size for part, size in enumerate((16, 32, 16, 16))]
    proofs = {enrolment_proof(*parts)}
    for place in range(4):
        other = [*parts]
        other[place] = b"x" * len(other[place])
        proofs.add(enrolment_proof(*other))
    assert len(proofs) == 5
