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
        assert one.page().runs == []
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


def take_back(station, seq):
    """Forget what came after a place, and pull it anew."""
    station.seq, station.chain = seq, station.chains[seq]
    station.journal = [paged for paged in station.journal if paged.seq <= seq]
    station.pull()


def test_a_backup_older_than_an_earlier_recovery_gets_back_what_that_gave_another_term(
    server, office, rewind, told
):
    first, second, late = office
    agreed = first.seq
    write_and_pull([first, second], [first, second])
    rewind(first.book, agreed)
    assert late.push(late.write()).error is None
    brought_back(first, agreed)
    take_back(first, agreed)
    late.pull()
    kept, chain = first.seq, first.chain
    assert {paged.term for paged in first.journal if paged.seq > agreed} == {1, 2}
    rewind(first.book, agreed)
    done = brought_back(first, agreed)
    assert (done.error, done.head, server.chain(first.book, kept)) == (None, kept, chain)
    assert late.page().runs == []
    rewind(first.book, agreed)
    assert second.push(second.write(), seq=agreed, chain=first.chains[agreed]).error is not None
    fourth = TestStation(server)
    fourth.enrol(server.code(first.book))
    fourth.pull()
    assert fourth.push(fourth.enrolled_fact()).error is None
    brought_back(first, agreed)
    take_back(fourth, agreed)
    assert {paged.term for paged in fourth.journal if paged.seq > agreed} == {1, 3}
    assert told() == ["RECOVERED"] * 3


def test_who_waits_with_another_journal_of_the_same_length_is_told_at_once(office, rewind):
    first, second, _ = office
    write_and_pull([first], [first])
    rewind(first.book, first.seq - 1)
    assert second.push(second.write()).error is None
    with pytest.raises(RefusedByServerError) as refused:
        first.wait()
    assert (refused.value.code, refused.value.refusal.head) == (Code.REWOUND, first.seq)


def test_what_a_copied_machine_wrote_in_between_does_not_keep_the_rest_out(
    server, office, rewind, told
):
    first, second, _ = office
    agreed, n, previous = first.seq, first.n, first.previous
    write_and_pull([first, second], [first, second])
    theirs = second.journal[-1].fact
    rewind(first.book, agreed)
    first.n, first.previous = n, previous
    other = first.write(body={"text": "another"}, base=agreed)
    assert first.push(other, seq=agreed, chain=first.chains[agreed]).error is None
    done = brought_back(second, agreed)
    assert (done.error, [(ack.n, ack.seq) for ack in done.acks]) == (
        None, [(agreed + 2, agreed + 2)],
    )  # fmt: skip
    aside = "SELECT reason FROM quarantine WHERE book_id = :book"
    assert server.rows(aside, first.book) == [("FORK",)]
    take_back(second, agreed)
    assert [paged.fact for paged in second.journal if paged.seq > agreed] == [other, theirs]
    assert told() == ["RECOVERED"]


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
    assert second.page().runs == []
    assert second.push(second.write()).error is None
    assert TestStation(server).enrol(server.code(station.book)).station == second.number + 1


def test_a_number_that_was_given_anew_meanwhile_stays_with_its_new_station(
    server, station, join, rewind, told
):
    agreed = station.seq
    second = join(station)
    assert second.push(second.enrolled_fact(), second.write()).error is None
    station.pull()
    kept = station.write()
    assert station.push(kept).error is None
    station.pull()
    rewind(station.book, agreed)
    other = join(station)
    assert other.number == second.number
    assert other.push(other.enrolled_fact()).error is None
    for _ in range(2):
        done = brought_back(station, agreed)
        assert (done.error, [ack.seq for ack in done.acks]) == (None, [agreed + 2])
    aside = "SELECT station_id, reason FROM quarantine WHERE book_id = :book"
    assert server.rows(aside, station.book) == [(second.number, "FORK")] * 2
    take_back(station, agreed)
    assert station.journal[-1].fact == kept
    assert other.push(other.write()).error is None
    with pytest.raises(RefusedByServerError) as refused:
        second.page()
    assert refused.value.code is Code.UNSIGNED
    assert told() == ["RECOVERED"]


def test_a_part_that_was_never_lost_changes_nothing(server, office):
    first, _, _ = office
    write_and_pull([first], [first])
    done = brought_back(first, 3) if 3 in first.chains else brought_back(office[1], 3)
    assert done.acks
    assert done.head == first.seq
    assert first.page().runs == []
