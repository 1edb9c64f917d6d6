"""Pages of the journal, and the wait for more."""

import threading

import pytest

from desktop.sync.packed_facts import each_of
from desktop.sync.wire import Code
from tests.server.station import Lane, RefusedByServerError


def test_pages_of_any_size_hold_every_fact_once_and_end_with_the_chain(station, join):
    facts = [station.write() for _ in range(9)]
    assert station.push(*facts).error is None
    for most in (1, 900, 2_000, 1 << 20):
        page = station.page(max_bytes=most)
        sizes = [len(p.fact.header) + len(p.fact.body) for p in each_of(page.runs)]
        assert len(sizes) >= 1
        assert len(sizes) == 1 or sum(sizes) <= most
        assert [p.seq for p in each_of(page.runs)] == [
            *range(station.seq + 1, station.seq + 1 + len(sizes))
        ]
    second = join(station)
    station.pull()
    assert (second.seq, second.chain) == (station.seq, station.chain)


def test_at_the_end_there_is_an_empty_page(station):
    page = station.page()
    assert (page.runs, page.chain, page.published) == ([], station.chain, station.seq)


def test_what_is_not_published_is_not_shown(server, station):
    station.push(station.write())
    with server.office.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE book SET published_seq = published_seq - 1 WHERE book_id = %s", (station.book,)
        )
    page = station.page()
    assert (page.runs, page.head, page.published) == ([], station.seq + 1, station.seq)
    station.push(station.write())
    assert sum(map(len, station.page().runs)) == 2


def test_who_has_another_journal_is_told_and_given_nothing(station):
    for ahead, chain in ((1, None), (0, bytes(32)), (-1, None)):
        with pytest.raises(RefusedByServerError) as refused:
            station.page(after=station.seq + ahead, chain=chain)
        assert (refused.value.code, refused.value.refusal.head) == (Code.REWOUND, station.seq)


def test_a_book_that_asks_for_a_newer_fold_gives_pages_to_it_alone_and_takes_from_all(station):
    assert station.push(station.write("book.require", {"fold": 3})).error is None
    for fold in (1, 2):
        with pytest.raises(RefusedByServerError) as refused:
            station.page(fold=fold)
        assert (refused.value.code, refused.value.refusal.expect) == (Code.MIN_APP, 3)
    assert sum(map(len, station.page(fold=3).runs)) == 1
    assert station.push(station.write()).error is None


def test_a_wait_ends_when_another_station_writes(station, join):
    second = join(station)
    heard, lane = [], Lane()
    waiting = threading.Thread(target=lambda: heard.append(second.wait(lane)))
    waiting.start()
    while not station.server.office.waiting._held:
        pass
    done = station.push(station.write())
    waiting.join()
    assert heard[0].published == done.published


def test_a_wait_for_what_is_there_already_ends_at_once(station):
    station.push(station.write())
    assert station.wait().published == station.seq + 1


BROKEN_QUESTIONS = [
    "?after=0",
    "?after=-1&chain=00&fold=1",
    "?after=x&chain=00&fold=1",
    "?after=0&chain=00&fold=1",
    f"?after=0&chain={'G0' * 32}&fold=1",
    f"?after=0&chain={'00' * 32}&fold=1&max_bytes=0",
    f"?after=0&chain={'00' * 32}&fold=1&max_bytes=99999999999",
    f"?after={2**63}&chain={'00' * 32}&fold=1",
]


def test_a_question_of_another_form_is_refused(station):
    station.page()
    for query in BROKEN_QUESTIONS:
        with pytest.raises(RefusedByServerError) as refused:
            station.answer(station.send("GET", f"/facts{query}"), None)
        assert (refused.value.status, refused.value.code) == (400, Code.BAD_FORM), query
