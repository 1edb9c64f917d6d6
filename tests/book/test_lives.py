"""A copy with its server: given, joined, restored, taken back, sent away (SYNC 2.1, 2.13)."""

from contextlib import ExitStack

import pytest

from desktop.book.copies import backup, restore
from desktop.book.cosigning import find_checkpoint
from desktop.book.lives import (
    NotAtEndError,
    begin_adoption,
    begin_incarnation,
    finish_adoption,
    finish_joining,
    mark_copied,
    mark_revoked,
)
from desktop.book.membership import CHECKPOINT, NotAStationError, State, find_membership
from desktop.book.opening import open_book
from desktop.book.pending import find_confirmed_end, list_pending
from desktop.book.rebuilding import make_tables, take_back_to
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.services.books import read_house
from tests.book.numbering import Sequencer, tables, two_stations
from tests.shop import Shop


@pytest.fixture
def office(tmp_path):
    with ExitStack() as open_books:
        yield two_stations(tmp_path, open_books)


def waiting(shop):
    return [row[3] for row in list_pending(shop.book.reader)]


def state(shop):
    return find_membership(shop.book.reader).state


def all_agree(sequencer, *shops):
    for shop in shops:
        sequencer.push(shop)
    for shop in shops:
        sequencer.pull_all(shop)
        assert waiting(shop) == []
        assert verify(shop.book.reader).difference is None
    assert all(tables(shop) == tables(shops[0]) for shop in shops)


def test_a_book_that_is_given_works_alone_until_all_of_it_is_there(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    with shop.book:
        sequencer = Sequencer(shop.now)
        shop.book.contact = sequencer.contact
        identity = shop.book.journal.identity
        enrolment = sequencer.enrolment(shop, identity.incarnation, identity.station)
        begin_adoption(shop.book, shop.actor.author, enrolment)
        sent, _ = find_confirmed_end(shop.book.reader)
        shop.pay("P1", 500)
        assert (state(shop), waiting(shop)) == (State.ADOPTING, [])
        with pytest.raises(NotAtEndError, match="1 facts were written"):
            finish_adoption(shop.book, shop.actor.author, sent)
        begin_adoption(shop.book, shop.actor.author, enrolment)
        finish_adoption(shop.book, shop.actor.author, sent + 1)
        assert (state(shop), waiting(shop)) == (State.ENROLLED, ["sequencer.moved"])
        assert shop.rows("SELECT term FROM book") == [(1,)]
        with pytest.raises(NotAStationError):
            begin_adoption(shop.book, shop.actor.author, enrolment)
        assert verify(shop.book.reader).difference is None


def test_a_backup_of_a_book_that_is_being_given_is_alone_again(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    with shop.book:
        sequencer = Sequencer(shop.now)
        shop.book.contact = sequencer.contact
        identity = shop.book.journal.identity
        enrolment = sequencer.enrolment(shop, identity.incarnation, identity.station)
        begin_adoption(shop.book, shop.actor.author, enrolment)
        backup(shop.path, tmp_path / "saved.book")
        again = tmp_path / "again.book"
        restore(tmp_path / "saved.book", again, shop.machine, shop.actor.author)
        with open_book(again, shop.machine) as book:
            assert find_membership(book.reader) is None
            assert book.journal.identity.station != identity.station


def test_a_joining_copy_writes_nothing_and_goes_on_where_it_stopped(office, tmp_path):
    sequencer, first, _ = office
    third = sequencer.empty(first, tmp_path / "third.book", 3)
    sequencer.pull(third, 5)
    third.book.close()
    third.book = open_book(third.path, third.machine, sequencer.contact)
    with third.book:
        assert state(third) is State.JOINING
        with pytest.raises(NotAStationError, match="still being fetched"):
            third.record("note.written", account=1, text="x")
        sequencer.pull_all(third, 6)
        finish_joining(third.book, third.actor.author, sequencer.of(third))
        assert waiting(third) == ["station.enrolled"]
        all_agree(sequencer, first, third)
        third.accept("452 100")
        assert verify(third.book.reader).difference is None


def test_what_the_server_lost_and_gives_another_order_is_taken_back(office):
    sequencer, first, second = office
    agreed = len(sequencer.facts)
    first.accept("452 100")
    second.open("P9", AccountKind.PLAYER, "A1", 100_00)
    second.accept("451 r20", "P9")
    for shop in (first, second):
        sequencer.push(shop)
    sequencer.pull(first)
    first.pay("P1", 300)
    first.book.keep(CHECKPOINT, f"{agreed + 1} {'11' * 32} {'22' * 32}")
    sequencer.rewind(agreed)
    second.pay("P2", 500)
    sequencer.push(second)
    sequencer.recover(first, agreed)
    done = take_back_to(first.book, agreed)
    assert (done.seq, done.own) == (agreed, 2)
    assert waiting(first) == ["ticket.accepted", "money.posted"]
    assert len(first.rows("SELECT * FROM set_aside")) == 2
    assert verify(first.book.reader).difference is None
    assert find_checkpoint(first.book.reader) is None
    sequencer.reopen(first)
    first.accept("454 r20")
    all_agree(sequencer, first, second)
    assert first.rows("SELECT * FROM set_aside") == []
    assert first.rows("SELECT max(term) FROM fact") == [(2,)]


def test_of_two_copies_under_one_name_both_facts_with_a_number_are_kept_aside(office, tmp_path):
    sequencer, first, second = office
    agreed = len(sequencer.facts)
    first.book.close()
    twin = sequencer.copied(first, tmp_path / "twin.book")
    twin.pay("P1", 700)
    mark_copied(twin.book)
    enrolment = sequencer.enrolment(twin, f"{7 << 64:032x}", 7)
    begin_incarnation(twin.book, twin.actor.author, enrolment)
    first.book = open_book(first.path, first.machine, sequencer.contact)
    first.pay("P1", 300)
    sequencer.push(first)
    sequencer.pull(twin)
    sequencer.rewind(agreed)
    take_back_to(twin.book, agreed)
    numbers = "SELECT station, n, type FROM set_aside"
    ((station, n, kind), other) = twin.rows(numbers)
    assert other == (station, n, kind) == (1, first.book.journal.head.n, "money.posted")
    for shop in (first, twin):
        sequencer.push(shop)
        sequencer.pull_all(shop)
    all_agree(sequencer, first, second, twin)
    assert twin.rows(numbers) == [other]
    twin.book.close()


def test_a_restored_copy_goes_on_as_a_station_of_its_own(office, tmp_path):
    sequencer, first, second = office
    first.accept("452 100")
    sequencer.push(first)
    first.accept("454 r70")
    backup(first.path, tmp_path / "saved.book")
    first.pay("P1", 500)
    first.book.close()
    restore(tmp_path / "saved.book", tmp_path / "again.book", first.machine, first.actor.author)
    first.path = tmp_path / "again.book"
    first.book = open_book(first.path, first.machine, sequencer.contact)
    assert state(first) is State.COPIED
    with pytest.raises(NotAStationError, match="restored or copied"):
        first.pay("P1", 700)
    assert waiting(first) == ["ticket.accepted"] * 2
    enrolment = sequencer.enrolment(first, f"{7 << 64:032x}", 7)
    begin_incarnation(first.book, first.actor.author, enrolment)
    assert waiting(first) == ["station.enrolled"]
    assert len(first.rows("SELECT * FROM set_aside")) == 2
    assert first.rows("SELECT count(*) FROM ticket") == [(0,)]
    first.accept("453 r30")
    all_agree(sequencer, first, second)
    assert first.rows("SELECT type FROM set_aside") == [("ticket.accepted",)]
    letters = {number >> 40 for (number,) in first.rows("SELECT id FROM ticket")}
    assert letters == {1, 7}
    with pytest.raises(NotAStationError):
        begin_incarnation(first.book, first.actor.author, enrolment)


@pytest.mark.parametrize("damage", ["'x'", "'[1]'"])
def test_what_cannot_be_taken_off_is_set_aside_all_the_same(office, damage):
    sequencer, first, second = office
    first.accept("452 100")
    first.pay("P1", 500)
    mark_copied(first.book)
    images = f"UPDATE undo SET before = {damage} WHERE before IS NOT NULL"
    first.book.reader.connection.exec_driver_sql(images)
    enrolment = sequencer.enrolment(first, f"{7 << 64:032x}", 7)
    begin_incarnation(first.book, first.actor.author, enrolment)
    assert waiting(first) == ["station.enrolled"]
    assert first.rows("SELECT type FROM set_aside") == [("ticket.accepted",), ("money.posted",)]
    assert first.rows("SELECT count(*) FROM ticket") == [(0,)]
    all_agree(sequencer, first, second)


def test_a_station_that_was_sent_away_keeps_what_it_wrote_on_its_paper(office):
    sequencer, first, _ = office
    first.accept("452 100")
    mark_revoked(first.book, "Left the office")
    sequencer.reopen(first)
    with pytest.raises(NotAStationError, match="Left the office"):
        first.accept("454 100")
    assert waiting(first) == ["ticket.accepted"]
    assert verify(first.book.reader).difference is None


def test_a_book_that_is_alone_is_no_station(tmp_path):
    with Shop(tmp_path / "shop.book").book as book:
        for change in (mark_copied, lambda book: mark_revoked(book, "")):
            with pytest.raises(NotAStationError):
                change(book)


def test_tables_made_anew_in_the_file_are_the_same_tables(office):
    sequencer, first, second = office
    second.accept("P 451 453 r50", "P2")
    sequencer.push(second)
    first.settle(first.events_of()[0].id, 20, 10)
    sequencer.pull(first)
    first.accept("454 100")
    before, undo = tables(first), first.rows("SELECT * FROM undo ORDER BY seq, step")
    schema = first.rows("SELECT name, sql FROM sqlite_master ORDER BY name")
    with first.book.rearranged():
        make_tables(first.book)
    assert tables(first) == before
    assert first.rows("SELECT * FROM undo ORDER BY seq, step") == undo
    assert first.rows("SELECT name, sql FROM sqlite_master ORDER BY name") == schema
    sequencer.push(first)
    all_agree(sequencer, first, second)


def test_a_rebuild_that_is_broken_off_leaves_all_as_it_was(office):
    _, first, _ = office
    first.accept("452 100")
    before = tables(first)

    def stop(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), first.book.rearranged():
        make_tables(first.book, stop)
    assert tables(first) == before
    first.accept("454 100")
    assert verify(first.book.reader).difference is None


def test_a_copy_that_is_still_being_fetched_says_so_to_whoever_opens_it(office, tmp_path):
    sequencer, first, _ = office
    third = sequencer.empty(first, tmp_path / "third.book", 3)
    sequencer.pull(third, 5)
    with third.book, pytest.raises(NotAStationError, match="still being fetched"):
        read_house(third.book.reader)
