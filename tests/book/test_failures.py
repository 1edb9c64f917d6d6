"""Failures in the middle of a command: the journal, the tables and what is remembered agree."""

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from desktop.book.engine import BookFileError, DiskFullError
from desktop.book.fold.folding import FOLDS
from desktop.book.verifying import verify
from desktop.feeds.reading import read_tickets
from desktop.services.importing.run import Intake
from desktop.services.importing.tickets import import_tickets


class FailingDriver:
    """The driver of a book, whose COMMIT fails before or after it has done its work."""

    def __init__(self, driver, error, *, commits):
        self._driver = driver
        self._error = error
        self._commits = commits
        self.total_changes = driver.total_changes

    def execute(self, sql, *values):
        if sql != "COMMIT":
            return self._driver.execute(sql, *values)
        if self._commits:
            self._driver.execute(sql)
        raise self._error


def agree(shop, facts):
    """The book verifies with so many facts, and the next command links on."""
    assert verify(shop.book.reader).difference is None
    assert shop.rows("SELECT count(*) FROM fact") == [(facts,)]
    shop.pay("P1", 700)
    found = verify(shop.book.reader)
    assert (found.difference, found.facts) == (None, facts + 1)


def facts_of(shop):
    return shop.rows("SELECT count(*) FROM fact")[0][0]


def test_a_commit_that_fails_writes_nothing(shop, monkeypatch):
    before = facts_of(shop)
    error = dbapi2.OperationalError("disk I/O error")
    with monkeypatch.context() as patch:
        reader = shop.book.reader
        patch.setattr(reader, "driver", FailingDriver(reader.driver, error, commits=False))
        with pytest.raises(BookFileError, match="was not written"):
            shop.pay("P1", 500)
    agree(shop, before)


def test_an_interrupt_just_after_the_commit_leaves_the_book_usable(shop, monkeypatch):
    before = facts_of(shop)
    with monkeypatch.context() as patch:
        reader = shop.book.reader
        interrupt = KeyboardInterrupt()
        patch.setattr(reader, "driver", FailingDriver(reader.driver, interrupt, commits=True))
        with pytest.raises(KeyboardInterrupt):
            shop.pay("P1", 500)
    agree(shop, before + 1)


def test_a_fold_that_fails_half_way_leaves_no_row(shop, monkeypatch):
    before = facts_of(shop)

    def half(reader, fact):
        changes = FOLDED(reader, fact)
        yield next(changes)
        raise RuntimeError("a mistake in a fold")

    FOLDED = FOLDS["money.posted"]  # noqa: N806 - the fold that is replaced for once
    with monkeypatch.context() as patch:
        patch.setitem(FOLDS, "money.posted", half)
        with pytest.raises(RuntimeError):
            shop.pay("P1", 500)
    assert shop.account("P1").balance == 0
    agree(shop, before)


def test_a_command_inside_a_command_is_a_mistake_that_costs_nothing(shop):
    before = facts_of(shop)

    def pay_inside_a_command():
        with shop.book.command(shop.actor.author) as command:
            command.record("review.decided", {"ticket": 1, "flag": "x", "reason": ""})
            shop.pay("P1", 500)

    with pytest.raises(dbapi2.OperationalError, match="within a transaction"):
        pay_inside_a_command()
    agree(shop, before)


def test_a_disk_that_fills_in_the_middle_of_an_import_leaves_whole_batches(shop, tmp_path):
    shop.game(451)
    at = (shop.now_as_datetime() - timedelta(hours=1)).isoformat()
    rows = "".join(f"R{number},P1,{at},2026-11-22,452 1\n" for number in range(600))
    path = tmp_path / "tickets.csv"
    path.write_text("reference,account,placed_at,event_date,entry\n" + rows, "utf-8")
    reading = read_tickets(path)
    run = shop.book.reader.connection.exec_driver_sql
    pages = run("PRAGMA page_count").scalar()
    run(f"PRAGMA max_page_count={pages + 160}")
    with pytest.raises(DiskFullError):
        import_tickets(shop.book, shop.actor, reading, Intake("tickets.csv"))
    run("PRAGMA max_page_count=1000000")
    (taken,) = shop.rows("SELECT count(*) FROM ticket")[0]
    assert taken in {200, 400}
    assert verify(shop.book.reader).difference is None
    again = import_tickets(shop.book, shop.actor, reading, Intake("tickets.csv"))
    assert (again.unchanged, again.applied, again.refusals) == (taken, 600 - taken, ())
    assert verify(shop.book.reader).difference is None
