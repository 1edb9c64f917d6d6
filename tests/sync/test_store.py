"""What goes between the book file and the line: pushes, pages that the server signed, uploads."""

from contextlib import ExitStack

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import astuple, replace

from desktop.book.membership import NotAStationError
from desktop.book.opening import open_book
from desktop.commands.books import verify
from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED
from desktop.sync import store
from desktop.sync.correspondence import Correspondence, Question
from desktop.sync.credentials import Credentials
from desktop.sync.deep import find_unsigned
from desktop.sync.errands import Did, GiveBack
from desktop.sync.packed_facts import PagedFact, SentFact, each_of, in_one_run
from desktop.sync.signing import note_bytes
from desktop.sync.wire import Note, Page, pack, unpack
from tests.book.numbering import EVERYTHING, close, two_stations
from tests.shop import Shop


@pytest.fixture
def office(tmp_path):
    with ExitStack() as open_books:
        yield two_stations(tmp_path, open_books)


def wire_page(sequencer, after, most=EVERYTHING):
    """A page as it comes over the line."""
    page = sequencer.page(after, most)
    facts = [
        PagedFact(*fact[:4], SentFact(fact.header, fact.body, fact.sig)) for fact in page.facts
    ]
    notes = [Note(*place) for place in page.notes]
    head = len(sequencer.facts)
    raw = pack(Page(in_one_run(facts), page.chain, head, head, page.server_time, notes))
    return unpack(raw, Page)


def test_what_waits_is_pushed_oldest_first_as_much_as_is_asked_for(office):
    sequencer, first, _ = office
    known = store.known(first.book.reader)
    assert (known.term, known.seq) == (1, len(sequencer.facts))
    assert store.what_to_push(first.book.reader) is None
    for cents in (100, 200, 300):
        first.pay("P1", cents)
    n, last_id = store.own_head(first.book.reader)
    push = store.what_to_push(first.book.reader)
    assert (push.term, push.seq, push.chain, len(push.facts)) == (*known, 3)
    assert store.what_to_push(first.book.reader) == push
    assert [len(fact.sig) for fact in push.facts] == [64] * 3
    for limits, kept in (((2,), push.facts[:2]), ((9, 1), push.facts[:1])):
        assert store.what_to_push(first.book.reader, *limits).facts == kept
    assert store.what_to_push(first.book.reader, after=n - 1).facts == push.facts[2:]
    assert store.what_to_push(first.book.reader, after=n) is None
    assert store.known(first.book.reader) == known
    assert first.book.journal.head.previous == last_id


def test_a_page_counts_only_with_the_servers_own_signature_at_its_end(office):
    sequencer, first, second = office
    for cents in (100, 200):
        second.pay("P1", cents)
    sequencer.push(second)
    known = store.known(first.book.reader)
    page = wire_page(sequencer, known.seq)
    (note,) = page.notes
    stranger = Ed25519PrivateKey.from_private_bytes(b"\x23" * 32)
    book = bytes.fromhex(first.book.journal.identity.book)
    forged = stranger.sign(note_bytes(book, note.seq, note.chain))
    for notes in ([], [replace(note, sig=forged)], [replace(note, seq=note.seq - 1)]):
        with pytest.raises(store.PageError, match="not signed with its key"):
            store.take_in(first.book, replace(page, notes=notes))
    assert store.known(first.book.reader) == known
    done = store.take_in(first.book, page)
    assert (done.facts, done.seq) == (2, known.seq + 2)
    assert store.list_notes(first.book.reader) == [note]
    assert store.chain_at(first.book.reader, known.seq) == known.chain


def test_a_part_for_a_rewound_server_ends_where_it_signed_once(office):
    sequencer, first, second = office
    start = len(sequencer.facts)
    for cents in (100, 200, 300):
        second.pay("P1", cents)
        sequencer.push(second)
        # Each note but the newest goes again.
        store.take_in(first.book, wire_page(sequencer, len(sequencer.facts) - 1))
    part = store.upload_part(first.book.reader, start)
    facts = [*each_of(part.runs)]
    assert [fact.seq for fact in facts] == [start + 1, start + 2, start + 3]
    assert [len(fact.fact.sig) for fact in facts] == [64] * 3
    assert (part.seq, part.chain, part.note.seq) == (start, sequencer.chains[start], start + 3)
    assert store.upload_part(first.book.reader, start, 1).runs == part.runs
    assert store.upload_part(first.book.reader, start + 3) is None
    loose = store.upload_part(first.book.reader, start, 2, to_note=False)
    assert ([*each_of(loose.runs)], loose.note) == (facts[:2], None)
    small = store.upload_part(first.book.reader, start, 9, 1, to_note=False)
    assert [*each_of(small.runs)] == facts[:1]


def test_the_servers_clock_bounds_the_time_of_what_is_written_next(office):
    _, first, _ = office
    store.heard(first.book, 5_000_000)
    first.pay("P1", 100)
    (fact,) = store.what_to_push(first.book.reader).facts
    assert b'"srv_lo":50000' in fact.header
    first.book.close()
    first.book = type(first)(first.path.with_name("alone.book")).book
    store.heard(first.book, 5_000_000)
    assert first.book.journal.station is None


def test_a_book_that_is_alone_has_nothing_to_push(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    try:
        with pytest.raises(NotAStationError):
            store.what_to_push(shop.book.reader)
        assert store.checkpoint_due(shop.book.reader) is None
    finally:
        close(shop)


def test_the_deep_verify_looks_at_every_signature(office):
    sequencer, first, second = office
    second.pay("P1", 100)
    sequencer.push(second)
    store.take_in(first.book, wire_page(sequencer, len(sequencer.facts) - 1))
    first.pay("P1", 200)
    reader, run = first.book.reader, first.book.reader.connection.exec_driver_sql
    assert find_unsigned(reader, 1) is None
    last = store.known(reader).seq
    for change, told in (
        ("UPDATE signature SET sig = x'00' WHERE station = 2 AND n = 2", f"fact {last} is not"),
        ("DELETE FROM signature WHERE station = 1", "fact 11 is not signed"),
        ("UPDATE server_note SET sig = zeroblob(64)", f"up to fact {last}"),
    ):
        run("BEGIN")
        assert run(change).rowcount > 0
        assert told in find_unsigned(reader, 1)
        run("ROLLBACK")


def test_the_command_line_verifies_deeply(office):
    _, first, _ = office
    first.book.close()
    assert verify.callback(first.path, deep=True) == ALL_APPLIED
    with open_book(first.path, first.machine) as book:
        book.reader.connection.exec_driver_sql("DELETE FROM signature WHERE n > 1")
    assert verify.callback(first.path, deep=False) == ALL_APPLIED
    assert verify.callback(first.path, deep=True) == NOTHING_APPLIED


def test_what_no_note_proves_is_not_given_back_and_the_station_goes_on(office):
    sequencer, first, second = office
    for _ in range(2):
        second.pay("P1", 100)
        sequencer.push(second)
        sequencer.pull(first)
    agreed = len(sequencer.facts) - 1
    identity = first.book.journal.identity
    credentials = Credentials(
        sequencer.book, bytes.fromhex(identity.incarnation), b"\x33" * 32, "server", 1, b""
    )
    made = Correspondence(first.book, credentials, first.actor.author)
    errand = GiveBack(agreed - 1)
    assert isinstance(made.prepare(errand), Question)
    store.take_back_to(first.book, agreed)
    assert made.prepare(errand) == Did(errand, made.copy(), acked_seq=agreed)


def test_parts_hold_each_fact_with_its_signature_where_some_have_none_and_stations_take_turns(
    office,
):
    sequencer, first, second = office
    for shop in (first, second, second, first, first):
        shop.pay("P1", 100)
        sequencer.push(shop)
        sequencer.pull_all(first)
        sequencer.pull_all(second)
    facts = [*each_of(store.upload_part(second.book.reader, 0, to_note=False).runs)]
    assert [(*astuple(paged)[:-1], *astuple(paged.fact)) for paged in facts] == [
        tuple(fact) for fact in sequencer.facts
    ]
    assert {len(paged.fact.sig) for paged in facts} == {0, 64}
    for after in range(len(facts)):
        part = store.upload_part(second.book.reader, after, 2, to_note=False)
        assert [*each_of(part.runs)] == facts[after : after + 2]
