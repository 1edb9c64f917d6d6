"""Messages: what is packed is read back, and anything else is refused before it costs anything."""

from contextlib import suppress

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.sync.fields import FormError
from desktop.sync.packed_facts import (
    LARGEST_BODY_BYTES,
    LARGEST_HEADER_BYTES,
    Facts,
    PagedFact,
    SentFact,
    each_of,
    in_one_run,
)
from desktop.sync.wire import (
    LARGEST_UNPACKED_BYTES,
    MOST_FACTS,
    MOST_OF_JOURNAL,
    Code,
    Enrol,
    Note,
    Page,
    Push,
    Pushed,
    Refusal,
    Upload,
    pack,
    unpack,
)

FACT = SentFact(b"{}", b"{}", bytes(64))
RUNS = in_one_run([PagedFact(1, 1, 5, 3, FACT)])
MESSAGES = [
    Push(1, 2, bytes(32), [FACT]),
    Pushed([], 4, 3, Refusal(Code.FORK, head=7, head_id=bytes(32))),
    Page(
        in_one_run([PagedFact(1, 1, 5, 3, FACT)]),
        bytes(32),
        1,
        1,
        9,
        [Note(1, bytes(32), bytes(64))],
    ),
    Enrol(bytes(16), bytes(16), bytes(32), bytes(16), 0, "Desk", bytes(64), True),
]


def framed(value):
    return zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(value))


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_is_read_back_as_it_was_packed(message):
    assert unpack(pack(message), type(message)) == message


@pytest.mark.parametrize(
    "value",
    [
        [1, 2, bytes(32)],
        [1, 2, bytes(32), [], 0],
        [1, 2, bytes(31), []],
        ["1", 2, bytes(32), []],
        [1.5, 2, bytes(32), []],
        [-1, 2, bytes(32), []],
        [2**53, 2, bytes(32), []],
        [1, 2, bytes(32), [[b"", b"", bytes(65)]]],
        [1, 2, bytes(32), [["", b"", b""]]],
        [1, 2, bytes(32), [[b"", b"", b""]] * (MOST_FACTS + 1)],
        {"term": 1},
        None,
    ],
)
def test_whatever_is_no_push_is_refused(value):
    with pytest.raises(FormError):
        unpack(framed(value), Push)


def test_a_part_of_a_journal_may_hold_more_facts_than_a_push_but_not_any_number():
    run = [[1], [1], [5], [3], b"", b"", [b""]]
    whole = unpack(framed([0, bytes(32), [run] * MOST_OF_JOURNAL, None]), Upload)
    assert len([*each_of(whole.runs)]) == MOST_OF_JOURNAL > MOST_FACTS
    with pytest.raises(FormError, match="too many"):
        unpack(framed([0, bytes(32), [run] * (MOST_OF_JOURNAL + 1), None]), Upload)


def test_facts_are_the_same_joined_and_apart():
    facts = [PagedFact(n, n + 1, n + 2, n + 3, SentFact(b"{}" * n, b"[]" * n, b"")) for n in (1, 2)]
    (run,) = in_one_run(facts)
    assert [*each_of(unpack(pack(Upload(0, bytes(32), [run, run])), Upload).runs)] == facts * 2
    assert in_one_run([]) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"seqs": [1]}, {"terms": []}, {"times": [1, 2, 3]}, {"stations": [1]}, {"sigs": [b""]},
        {"headers": b"one"}, {"headers": b"one\ntwo\n"}, {"bodies": b""},
        {"headers": b"one\n" + bytes(LARGEST_HEADER_BYTES + 1)},
        {"bodies": bytes(LARGEST_BODY_BYTES + 1) + b"\n"},
    ],
)  # fmt: skip
def test_columns_of_different_lengths_are_no_facts(changes):
    right = Facts([1, 2], [0, 0], [5, 5], [3, 3], b"one\ntwo", b"one\ntwo", [b"", b""])
    assert len(right.columns().headers) == 2
    with pytest.raises(FormError, match="lengths"):
        replace(right, **changes).columns()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no frame at all",
        pack(MESSAGES[0])[:-1],
        pack(MESSAGES[0]) + b"\0",
        zstandard.ZstdCompressor(write_content_size=False).compress(b"\x90"),
        zstandard.ZstdCompressor().compress(b"\xff\xff"),
    ],
)
def test_bytes_that_are_no_frame_of_ours_are_refused(raw):
    with pytest.raises(FormError):
        unpack(raw, Push)


def test_a_frame_that_would_fill_the_memory_is_refused_by_what_it_says_of_itself():
    bomb = zstandard.ZstdCompressor(level=1).compress(bytes(LARGEST_UNPACKED_BYTES + 1))
    assert len(bomb) < 10_000
    with pytest.raises(FormError, match="a frame of"):
        unpack(bomb, Push)


@given(st.integers(0, 10_000), st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_another_push_but_never_a_fault(place, bit):
    raw = bytearray(pack(MESSAGES[0]))
    raw[place % len(raw)] ^= 1 << bit
    with suppress(FormError):
        assert isinstance(unpack(bytes(raw), Push), Push)


@given(st.binary(max_size=200))
def test_any_bytes_in_a_frame_are_refused_or_a_push(content):
    with suppress(FormError):
        assert isinstance(unpack(zstandard.ZstdCompressor().compress(content), Push), Push)
