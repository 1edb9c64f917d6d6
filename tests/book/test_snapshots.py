"""A new station begins with a snapshot, sells at once, and gets its history behind (SYNC 2.10)."""

from contextlib import ExitStack, closing
from dataclasses import replace
from random import Random

import pytest
from sqlcipher3 import dbapi2

from desktop.book import snapshots
from desktop.book.beginning import begin_with_snapshot
from desktop.book.codec import fact_id, link
from desktop.book.filling import take_history
from desktop.book.history import History, HistoryError, find_history, find_missing
from desktop.book.lives import finish_joining
from desktop.book.membership import State, find_membership
from desktop.book.pages import PageError
from desktop.book.queries.account_facts import list_facts_at
from desktop.book.queries.decisions import list_changes_of_event
from desktop.book.queries.fact_register import (
    FactQuestion,
    count_facts,
    find_fact,
    list_fact_anchors,
    list_facts,
    list_facts_about_ticket,
    list_raw_facts,
)
from desktop.book.queries.figure_parts import list_figure_parts
from desktop.book.queries.postings import PostingQuestion, list_postings
from desktop.book.snapshots import SnapshotError, make_snapshot
from desktop.book.verifying import hash_tables, verify
from tests.book.numbering import close, tables, two_stations


@pytest.fixture(autouse=True)
def short_tail(monkeypatch):
    monkeypatch.setattr(snapshots, "TAIL_FACTS", 6)


@pytest.fixture
def office(tmp_path):
    with ExitStack() as open_books:
        sequencer, first, second = two_stations(tmp_path, open_books)
        for shop in (first, second, first, second):
            for _ in range(3):
                shop.accept("452-3.5 110")
            sequencer.push(shop)
            for each in (first, second):
                sequencer.pull_all(each)
        yield sequencer, first, second, open_books


def begin(sequencer, shop, station, made, open_books, *, fetched=0):
    """A new station of the sequencer that took over a snapshot, and has not said so yet."""
    new = sequencer.empty(shop, shop.path.with_name(f"{station}.book"), station)
    open_books.callback(close, new)
    if fetched:
        sequencer.pull(new, fetched)
    begin_with_snapshot(new.book, file_of(shop), made, sequencer.signed(made.seq))
    return new


def file_of(shop):
    return shop.path.with_suffix(".snapshot")


def snapshot_of(shop):
    return make_snapshot(shop.path, file_of(shop))


def fill(sequencer, shop, most):
    history = find_history(shop.book.reader)
    return take_history(shop.book, sequencer.page(history.here, most))


def test_a_new_station_sells_before_its_history_is_here_and_ends_with_what_all_have(office):
    sequencer, first, second, open_books = office
    made = snapshot_of(first)
    assert (made.seq, made.state) == (len(sequencer.facts), hash_tables(first.book.reader))
    assert made.tail == made.seq - 6
    second.pay("P1", 50_00)
    sequencer.push(second)

    third = begin(sequencer, first, 3, made, open_books)
    assert tables(third) == tables(first)
    sequencer.pull(third)
    sequencer.reopen(third)
    finish_joining(third.book, third.actor.author, sequencer.of(third))
    assert find_membership(third.book.reader).state is State.ENROLLED
    third.accept("451+3.5 110")
    with pytest.raises(HistoryError, match="facts are to come"):
        verify(third.book.reader)
    sequencer.push(third)
    second.accept("452-3.5 110")
    sequencer.push(second)
    for shop in (first, second, third):
        sequencer.pull_all(shop)

    here = [0]
    while (history := fill(sequencer, third, 7)).missing:
        here.append(history.here)
        sequencer.reopen(third)
        third.accept("451+3.5 110")
    assert history == History(made.tail, made.tail)
    assert here == [*range(0, made.tail, 7)]
    sequencer.reopen(third)
    for shop in (third, first, second):
        sequencer.push(shop)
    for shop in (first, second, third):
        sequencer.pull_all(shop)
        assert verify(shop.book.reader, deep=True).difference is None
    assert tables(third) == tables(first) == tables(second)
    rows = "SELECT * FROM fact ORDER BY seq"
    assert third.rows(rows) == first.rows(rows)
    notes = "SELECT * FROM signature ORDER BY station, n"
    assert third.rows(notes) == second.rows(notes)


def test_what_was_fetched_before_the_snapshot_stays(office):
    sequencer, first, _, open_books = office
    made = snapshot_of(first)
    third = begin(sequencer, first, 3, made, open_books, fetched=made.tail - 2)
    assert find_history(third.book.reader) == History(made.tail - 2, made.tail)
    finish_joining(third.book, third.actor.author, sequencer.of(third))
    assert fill(sequencer, third, 50) == History(made.tail, made.tail)
    assert verify(third.book.reader).difference is None
    with pytest.raises(SnapshotError, match="has its tables already"):
        begin_with_snapshot(third.book, file_of(first), made, sequencer.signed(made.seq))
    with pytest.raises(SnapshotError, match="older than what is here"):
        begin(sequencer, first, 5, made, open_books, fetched=made.tail)


def test_no_snapshot_is_made_of_what_waits_or_of_half_a_history(office):
    sequencer, first, second, open_books = office
    made = snapshot_of(first)
    third = begin(sequencer, first, 3, made, open_books)
    assert snapshot_of(third) is None
    second.accept("452-3.5 110")
    assert snapshot_of(second) is None


def test_a_snapshot_that_is_not_what_it_is_said_to_be_leaves_the_copy_as_it_was(office, tmp_path):
    sequencer, first, _, open_books = office
    made = snapshot_of(first)
    signed = sequencer.signed(made.seq)
    file = file_of(first)
    third = sequencer.empty(first, tmp_path / "third.book", 3)
    open_books.callback(close, third)
    for changed in (
        made._replace(state=bytes(32)),
        made._replace(chain=bytes(32)),
        made._replace(tail=made.tail - 2),
        made._replace(seq=made.seq - 1),
    ):
        with pytest.raises(SnapshotError, match="does not hold what it is said"):
            begin_with_snapshot(third.book, file, changed, signed)
    for statements in (
        "UPDATE account SET balance = balance + 1 WHERE code = 'P1'",
        "UPDATE account SET balance = balance - 1 WHERE code = 'P1'; DROP TRIGGER fact_no_delete",
        "CREATE VIEW more AS SELECT 1",
    ):
        with closing(dbapi2.connect(str(file))) as connection:
            connection.executescript(statements)
        with pytest.raises(SnapshotError, match="It was not used"):
            begin_with_snapshot(third.book, file, made, signed)
    assert tables(third) == {name: [] for name in tables(first)}
    sequencer.pull_all(third)
    finish_joining(third.book, third.actor.author, sequencer.of(third))
    assert verify(third.book.reader).difference is None


def test_facts_whose_author_had_not_seen_the_tail_wait_until_older_ones_are_here(office):
    sequencer, first, second, open_books = office
    second.accept("451+3.5 110")
    for _ in range(3):
        for _ in range(3):
            first.accept("452-3.5 110")
        sequencer.push(first)
        sequencer.pull_all(first)
    made = snapshot_of(first)
    third = begin(sequencer, first, 3, made, open_books)
    finish_joining(third.book, third.actor.author, sequencer.of(third))
    third.accept("451+3.5 110")
    first.pay("P1", 10_00)
    for shop in (first, second, third):
        sequencer.push(shop)
    taken = sequencer.pull(third)
    assert (taken.facts, taken.needs_history, taken.halted) == (1, True, "")
    assert sequencer.pull(third).facts == 0
    assert fill(sequencer, third, 100).missing == 0
    sequencer.pull_all(third)
    for shop in (first, second):
        sequencer.pull_all(shop)
    assert tables(third) == tables(first) == tables(second)
    assert verify(third.book.reader).difference is None


def test_older_facts_that_do_not_lead_to_the_tail_are_not_taken(office):
    sequencer, first, _, open_books = office
    made = snapshot_of(first)
    third = begin(sequencer, first, 3, made, open_books)
    page = sequencer.page(0, 9)
    forged = page.facts[4]._replace(received_at=page.facts[4].received_at + 1)
    for wrong, why in (
        (replace(page, facts=[*page.facts[:4], forged, *page.facts[5:]]), "not what it signed"),
        (replace(page, facts=page.facts[1:]), "does not fit"),
        (replace(page, chain=bytes(32)), "not what it signed"),
    ):
        with pytest.raises(PageError, match=why):
            take_history(third.book, wrong)
    assert find_history(third.book.reader).here == 0
    sequencer.facts[made.tail - 2] = sequencer.facts[made.tail - 2]._replace(received_at=5)
    for seq in range(made.tail - 1, made.seq + 1):
        fact = sequencer.facts[seq - 1]
        sequencer.chains[seq] = link(
            sequencer.chains[seq - 1], fact.term, seq, fact.received_at, fact_id(fact.header)
        )
    with pytest.raises(PageError, match="do not lead to those with which this station began"):
        fill(sequencer, third, 100)


def test_what_needs_facts_that_are_to_come_says_so_and_the_rest_is_told(office):
    sequencer, first, _, open_books = office
    event = first.game(461)
    first.accept("462-3.5 110")
    first.pay("P1", 30_00)
    first.settle(event, 10, 20)
    for _ in range(8):
        first.accept("452-3.5 110")
    sequencer.push(first)
    sequencer.pull_all(first)
    third = begin(sequencer, first, 3, snapshot_of(first), open_books)
    reader, account = third.book.reader, third.account("P1").id
    week = first.rows("SELECT max(week) FROM posting")[0][0]
    every = FactQuestion()
    asked = (
        lambda: list_postings(reader, PostingQuestion(account_id=account), None, 0, 50),
        lambda: list_figure_parts(reader, week, account),
        lambda: find_fact(reader, event),
        lambda: list_changes_of_event(reader, event, 1),
        lambda: list_facts_about_ticket(reader, 1, "[]", 1),
        lambda: list_raw_facts(reader, [1, 2]),
        lambda: list_facts_at(reader, [1, 2]),
    )
    for ask in asked:
        with pytest.raises(HistoryError, match="still being fetched"):
            ask()
    here = len(third.rows("SELECT seq FROM fact"))
    assert count_facts(reader, every) == len(list_facts(reader, every, None, 0, 99)) == here
    assert list_fact_anchors(reader, every, here) == [min(third.rows("SELECT seq FROM fact"))[0]]
    assert find_fact(reader, first.book.journal.next_number - 1) is not None
    finish_joining(third.book, third.actor.author, sequencer.of(third))
    assert fill(sequencer, third, 100).missing == 0
    for ask in asked:
        ask()


class ByChance:
    """An office in which anybody does anything, and new stations join whenever they may."""

    def __init__(self, sequencer, shops, open_books, seed):
        self.sequencer, self.shops, self.open_books = sequencer, shops, open_books
        self.chance = Random(seed)  # noqa: S311 - it has to be the same each time
        self.event = shops[0].rows("SELECT min(id) FROM event")[0][0]

    @property
    def anybody(self):
        return self.chance.choice(self.shops)

    def write(self):
        shop = self.anybody
        for _ in range(self.chance.randint(1, 3)):
            if self.chance.random() < 0.3:
                shop.board(self.event, spread=f"-{self.chance.randint(1, 9)}.5")
            else:
                shop.accept(f"{self.chance.choice((451, 452, 454))} 110")

    def join(self):
        first = self.shops[0]
        self.sequencer.push(first)
        self.sequencer.pull_all(first)
        made = snapshot_of(first) if len(self.shops) < 5 else None
        if made is not None:
            station = len(self.shops) + 1
            new = begin(self.sequencer, first, station, made, self.open_books)
            finish_joining(new.book, new.actor.author, self.sequencer.of(new))
            self.shops.append(new)
        file_of(first).unlink(missing_ok=True)

    def fill(self):
        shop = self.anybody
        if find_missing(shop.book.reader):
            fill(self.sequencer, shop, self.chance.randint(1, 9))

    def push(self):
        self.sequencer.push(self.anybody, self.chance.randint(1, 5))

    def pull(self):
        self.sequencer.pull(self.anybody, self.chance.randint(1, 9))

    def settle(self):
        """Nothing goes wrong any more, and everything arrives."""
        for shop in self.shops:
            self.sequencer.push(shop)
        for shop in self.shops:
            while find_missing(shop.book.reader):
                fill(self.sequencer, shop, 9)
            self.sequencer.pull_all(shop, 5)


@pytest.mark.parametrize("seed", [0, 6])
def test_whenever_stations_join_all_fold_the_same(office, seed):
    sequencer, *shops, open_books = office
    everybody = ByChance(sequencer, shops, open_books, seed)
    deeds = [getattr(everybody, name) for name in ("write", "join", "fill", "push", "push", "pull")]
    for _ in range(80):
        everybody.chance.choice(deeds)()
    everybody.settle()
    assert len(shops) > 2
    for shop in shops:
        assert tables(shop) == tables(shops[0])
    assert verify(shops[-1].book.reader, deep=True).difference is None
