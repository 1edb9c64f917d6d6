"""The chain: what an opening checks, and that nothing in it goes unnoticed."""

import pytest

from desktop.book import chain, links
from desktop.book.engine import BookFileError
from desktop.book.verifying import verify


@pytest.fixture
def counted(monkeypatch):
    """The places of the facts that were hashed into the chain."""
    places, link = [], links.link

    def counting(previous, term, seq, received_at, identity):
        places.append(seq)
        return link(previous, term, seq, received_at, identity)

    monkeypatch.setattr(links, "link", counting)
    return places


def last(shop):
    return shop.rows("SELECT max(seq) FROM fact")[0][0]


def test_an_opening_hashes_only_the_facts_after_the_last_seal(shop, counted, monkeypatch):
    monkeypatch.setattr(chain, "SEALED_TOGETHER", 5)
    for _ in range(7):
        shop.pay("P1", 500)
    first = last(shop)
    shop.reopen()
    counted.clear()
    shop.reopen()
    assert counted == []
    assert shop.book.sealed.seq == first
    shop.pay("P1", 500)
    shop.pay("P1", 500)
    shop.reopen()
    assert counted == [first + 1, first + 2]
    shop.reopen()
    assert counted == 2 * [first + 1, first + 2]
    assert shop.book.sealed.seq == first


def test_a_book_that_was_not_closed_is_checked_since_then_and_sealed(shop, counted, monkeypatch):
    monkeypatch.setattr(chain, "SEALED_TOGETHER", 5)
    with monkeypatch.context() as patched:
        patched.setattr("desktop.book.opening.Book._seal_what_was_written", lambda _: None)
        for _ in range(7):
            shop.pay("P1", 500)
        shop.reopen()
    whole = list(range(1, last(shop) + 1))
    assert counted == whole
    shop.reopen()
    assert counted == whole


def test_an_opening_keeps_little_of_the_journal_it_checks_and_the_writer_little_of_a_book(
    shop, monkeypatch
):
    sizes, check_tail = [], chain.check_tail

    def watched(reader, path, sealed):
        sizes.append(reader.connection.exec_driver_sql("PRAGMA cache_size").scalar())
        return check_tail(reader, path, sealed)

    monkeypatch.setattr("desktop.book.opening.check_tail", watched)
    shop.reopen()
    asked = shop.book.reader.connection.exec_driver_sql
    assert sizes == [-1024]
    assert asked("PRAGMA cache_size").scalar() == -4096
    # Pages that a large transaction changed do not go out before it is committed.
    assert asked("PRAGMA cache_spill").scalar() == 16000


def test_a_deep_verify_follows_every_link_a_quick_one_those_behind_the_seal(
    shop, counted, monkeypatch
):
    monkeypatch.setattr(chain, "SEALED_TOGETHER", 5)
    shop.pay("P1", 500)
    shop.reopen()
    shop.pay("P1", 500)
    counted.clear()
    assert verify(shop.book.reader).difference is None
    assert counted == [last(shop)]
    counted.clear()
    assert verify(shop.book.reader, deep=True).difference is None
    assert counted == list(range(1, last(shop) + 1))


def forge(shop, statement):
    """Change the journal past the triggers that forbid it."""
    run = shop.book.reader.connection.exec_driver_sql
    run("DROP TRIGGER fact_no_update")
    run("DROP TRIGGER fact_no_delete")
    assert run(statement).rowcount


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE fact SET station = 9 WHERE seq = 8",
        "UPDATE fact SET station = 9",
        "UPDATE fact SET n = n + 1 WHERE seq = 8",
        "UPDATE fact SET received_at = received_at + 1 WHERE seq = 7",
        "UPDATE fact SET received_at = -1 WHERE seq = 7",
        "UPDATE fact SET type = 'money.posted' WHERE seq = 2",
        "UPDATE fact SET body = x'7b7d' WHERE seq = 2",
        "UPDATE fact SET header = x'7b7d' WHERE seq = 3",
        "UPDATE fact SET header = x'5b5d' WHERE seq = 3",
        "UPDATE fact SET seq = 0 WHERE seq = 1",
        "UPDATE fact SET seq = -seq",
        "INSERT INTO fact SELECT 0, 7, n, type, header, body, 1, chain, 0 FROM fact WHERE seq = 6",
        "DELETE FROM fact WHERE seq = 4",
    ],
)
def test_verify_finds_whatever_was_changed_in_the_journal(shop, change):
    shop.pay("P1", 500)
    shop.record("alias.learned", league="NFL", alias="NYG", team="Giants")
    forge(shop, change)
    assert verify(shop.book.reader).difference is not None


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM fact WHERE seq = {seal}",
        "DELETE FROM fact WHERE seq >= {seal}",
        "DELETE FROM fact WHERE seq > {seal} - 3",
        "UPDATE fact SET station = 9 WHERE seq = {seal} + 1",
        "UPDATE fact SET station = 9 WHERE seq = {seal} + 2",
        "DELETE FROM fact WHERE seq = {seal} + 1",
    ],
)
def test_an_opening_refuses_a_journal_that_does_not_go_on_from_its_seal(shop, change, monkeypatch):
    monkeypatch.setattr(chain, "SEALED_TOGETHER", 5)
    shop.reopen()
    shop.pay("P1", 500)
    shop.pay("P1", 500)
    forge(shop, change.format(seal=shop.book.sealed.seq))
    with pytest.raises(BookFileError, match="does not match its own hashes"):
        shop.reopen()


@pytest.mark.parametrize("change", ["chain = zeroblob(32)", "body = x'7b7d'"])
def test_a_fact_after_the_seal_that_was_changed_is_refused_at_the_opening(
    shop, change, monkeypatch
):
    monkeypatch.setattr(chain, "SEALED_TOGETHER", 5)
    shop.reopen()
    shop.pay("P1", 500)
    shop.pay("P1", 500)
    run = shop.book.reader.connection.exec_driver_sql
    run("DROP TRIGGER fact_no_update")
    run(f"UPDATE fact SET {change} WHERE seq = {last(shop) - 1}")
    with pytest.raises(BookFileError, match="does not match its own hashes"):
        shop.reopen()


def test_a_sealed_fact_with_another_chain_is_refused_at_the_opening(shop, monkeypatch):
    monkeypatch.setattr(chain, "SEALED_TOGETHER", 5)
    shop.reopen()
    run = shop.book.reader.connection.exec_driver_sql
    run("DROP TRIGGER fact_no_update")
    run(f"UPDATE fact SET chain = zeroblob(32) WHERE seq = {shop.book.sealed.seq}")
    with pytest.raises(BookFileError, match="not the one that was sealed"):
        shop.reopen()
