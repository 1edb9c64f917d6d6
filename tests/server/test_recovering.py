"""A server that was restored from an old backup gets back what it had acknowledged."""

import pytest
from msgspec.structs import replace

from desktop.book.codec import fact_id
from desktop.sync.wire import Code
from tests.server.station import RefusedByServerError, TestStation


@pytest.fixture
def office(station, join):
    """Three stations that have all seen the same."""
    second, third = join(station), join(station)
    for one in (second, third):
        assert one.push(one.enrolled_fact()).error is None
    for one in (station, second, third):
        one.pull()
    return station, second, third


def write_and_pull(writers, readers):
    for writer in writers:
        assert writer.push(writer.write()).error is None
        writer.pull()
    for reader in readers:
        reader.pull()


def brought_back(keeper, seq):
    """A station uploads what it has after the place where both agree."""
    last = keeper.seq
    facts = [paged for paged in keeper.journal if paged.seq > seq]
    return keeper.upload(facts, seq, keeper.chains[seq], keeper.notes[last])


def test_facts_get_their_old_places_back_where_nothing_else_was_taken(server, office, rewind, told):
    first, second, third = office
    agreed = first.seq
    write_and_pull([first, second, first], [first, second, third])
    rewind(first.book, agreed)
    for action in (first.page, second.push):
        with pytest.raises(RefusedByServerError) as refused:
            action()
        assert (refused.value.code, refused.value.refusal.head) == (Code.REWOUND, agreed)
    done = brought_back(third, agreed)
    assert [ack.seq for ack in done.acks] == [agreed + 1, agreed + 2, agreed + 3]
    assert (done.head, done.published, told()) == (third.seq, third.seq, ["RECOVERED"])
    assert brought_back(second, agreed) == done
    for one in office:
        assert one.page().facts == []
        assert one.push(one.write()).error is None
        for other in office:
            other.pull()
    assert told() == []


def test_where_something_else_was_taken_meanwhile_nothing_is_lost_and_nothing_doubled(
    server, office, rewind, told
):
    first, second, late = office
    agreed = first.seq
    write_and_pull([first, second, second], [first, second])
    lost = [fact_id(paged.fact.header) for paged in first.journal if paged.seq > agreed]
    rewind(first.book, agreed)
    between = late.write()
    assert late.push(between).error is None
    done = brought_back(second, agreed)
    assert [ack.seq for ack in done.acks] == [agreed + 2, agreed + 3, agreed + 4]
    assert told() == ["RECOVERED"]
    assert brought_back(first, agreed) == done
    late.pull()
    after = [paged for paged in late.journal if paged.seq > agreed]
    assert [fact_id(paged.fact.header) for paged in after] == [fact_id(between.header), *lost]
    assert [paged.term for paged in after] == [1, 2, 2, 2]
    assert late.push(late.write(term=2), term=2).error is None
    first.seq, first.chain = agreed, first.chains[agreed]
    first.pull()
    late.pull()
    assert first.chain == late.chain
    assert first.push(first.write()).error is None


def test_without_the_servers_own_note_nothing_is_taken(server, office, rewind):
    first, second, _ = office
    agreed = first.seq
    write_and_pull([first, second], [first, second])
    rewind(first.book, agreed)
    facts = [paged for paged in first.journal if paged.seq > agreed]
    note, chain = first.notes[first.seq], first.chains[agreed]
    later = [facts[0], replace(facts[1], received_at=facts[1].received_at + 1)]
    cases = [
        (facts, chain, None),
        (facts, chain, first.notes[agreed]),
        (facts, chain, replace(note, sig=first.key.sign(b"a note"))),
        (facts, chain, replace(note, seq=note.seq + 1)),
        (facts, bytes(32), note),
        (facts[:1], chain, note),
        (facts[::-1], chain, note),
        (later, chain, note),
        ([facts[0], replace(facts[1], station=9)], chain, note),
        ([], chain, note),
    ]
    for number, (upload, before, proof) in enumerate(cases):
        with pytest.raises(RefusedByServerError) as refused:
            first.upload(upload, agreed, before, proof)
        assert refused.value.code in {Code.NOT_ALLOWED, Code.BAD_FORM}, number
    count = "SELECT count(*) FROM fact WHERE book_id = :book"
    assert server.one(count, first.book) == agreed


def test_a_station_that_came_in_after_the_backup_is_known_again(
    server, station, join, rewind, told
):
    agreed = station.seq
    second = join(station)
    assert second.push(second.enrolled_fact(), second.write()).error is None
    station.pull()
    second.pull()
    rewind(station.book, agreed)
    with pytest.raises(RefusedByServerError) as refused:
        second.page()
    assert refused.value.code is Code.UNSIGNED
    assert brought_back(station, agreed).error is None
    assert told() == ["RECOVERED"]
    assert second.page().facts == []
    assert second.push(second.write()).error is None
    assert TestStation(server).enrol(server.code(station.book)).station == second.number + 1


def test_a_part_that_was_never_lost_changes_nothing(server, office):
    first, _, _ = office
    write_and_pull([first], [first])
    done = brought_back(first, 3) if 3 in first.chains else brought_back(office[1], 3)
    assert done.acks
    assert done.head == first.seq
    assert first.page().facts == []
