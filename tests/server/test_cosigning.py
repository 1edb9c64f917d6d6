"""Stations compare their tables at checkpoints, each under its own signature."""

import pytest
from msgspec.structs import replace

from desktop.sync.signing import cosign_bytes, is_signed, note_bytes
from desktop.sync.wire import Code, Cosign, Cosigned
from tests.server.station import RefusedByServerError

RIGHT, WRONG = b"a" * 32, b"b" * 32


def say(station, place, state, **changes):
    chain = station.chains[place]
    sig = station.key.sign(cosign_bytes(station.book, place, chain, state))
    message = replace(Cosign(place, chain, state, sig), **changes)
    answer = station.ask("POST", "/cosigns", Cosigned, message)
    return [(seen.station, seen.state_hash) for seen in answer.states]


@pytest.fixture
def closed(station, join):
    """Two stations, and the place of a week's close that both have folded."""
    second = join(station)
    for one in (station, second):
        one.pull()
    assert station.push(station.write("week.closed"), station.write()).error is None
    for one in (station, second):
        one.pull()
    return station, second, station.seq - 1


def test_a_close_is_a_checkpoint_with_a_note_of_the_server_and_every_stations_word(server, closed):
    first, second, seq = closed
    assert first.notes[seq].chain == second.chains[seq]
    assert say(first, seq, RIGHT) == [(1, RIGHT)]
    assert say(second, seq, RIGHT) == [(1, RIGHT), (2, RIGHT)]
    assert say(second, seq, RIGHT) == [(1, RIGHT), (2, RIGHT)]
    (kept,) = server.rows(
        "SELECT seq, chain, sig FROM checkpoint WHERE book_id = :book", first.book
    )
    assert kept[:2] == (seq, first.chains[seq])
    ours = note_bytes(first.book, *kept[:2])
    assert is_signed(first.enrolled.sequencer_key, kept[2], ours)
    with server.client() as client:
        wanted = f'bookdesk_cosigned_seq{{book="{first.book.hex()}",station="2"}} {seq}'
        assert wanted in client.get("/metrics").text.splitlines()


def test_whoever_differs_sees_what_the_others_said_and_the_log_says_so(closed, caplog):
    first, second, seq = closed
    say(first, seq, RIGHT)
    assert say(second, seq, WRONG) == [(1, RIGHT), (2, WRONG)]
    assert [record.code for record in caplog.records if record.levelname == "ERROR"] == [
        "STATE_DIFFERS"
    ]
    assert say(second, seq, RIGHT) == [(1, RIGHT), (2, WRONG)]
    caplog.clear()


def test_only_a_checkpoint_under_the_right_signature_and_chain_is_kept(server, closed):
    first, second, seq = closed
    cases = [
        (seq + 1, {}, Code.NOT_ALLOWED),
        (seq, {"sig": bytes(64)}, Code.BAD_SIG),
        (seq, {"state_hash": WRONG}, Code.BAD_SIG),
        (seq, {"seq": seq + 1}, Code.BAD_SIG),
    ]
    for place, changes, code in cases:
        with pytest.raises(RefusedByServerError) as refused:
            say(first, place, RIGHT, **changes)
        assert refused.value.code is code
    second.chains[seq] = bytes(32)
    with pytest.raises(RefusedByServerError) as refused:
        say(second, seq, RIGHT)
    assert refused.value.code is Code.REWOUND
    assert server.one("SELECT count(*) FROM cosign WHERE book_id = :book", first.book) == 0


def test_every_thousandth_fact_has_its_note(station):
    while station.seq < 1_003:
        facts = [station.write() for _ in range(1_004 - station.seq)]
        assert station.push(*facts).error is None
        station.pull()
    assert 1_000 in station.notes
    assert 999 not in station.notes
    assert say(station, 1_000, RIGHT) == [(1, RIGHT)]
