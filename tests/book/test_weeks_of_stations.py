"""The close of a week that other stations had not seen, and what they say before it."""

from datetime import date

import pytest

from desktop.book.queries.closing import list_corrections
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.queries.stations import list_awaited
from desktop.book.verifying import verify
from desktop.domain.weeks import instant
from desktop.reports.agent_statement import agent_statement
from desktop.reports.questions import Question
from desktop.services import weeks
from desktop.services.cutoffs import cut_off_week, find_due_cutoff
from desktop.services.narration.telling import tell_facts
from tests.book.stations import conflicts, own

WEEK, NEXT = "2026-11-17", "2026-11-24"
DAY = 86_400_000
POSTED = """
    SELECT code, cents, week, occurred_week FROM posting
    JOIN account ON account.id = account_id WHERE posting.kind = 1 ORDER BY posting.id
"""


def close(station):
    return weeks.close_week(
        station.book, station.actor, date.fromisoformat(WEEK), sign_off="looked through"
    )


def statement(book):
    week = date.fromisoformat(NEXT)
    question = Question("agent-statement", instant(book.machine.wall()), week, "A1", "owner")
    return [[*sheet.rows] for sheet in agent_statement(book.reader, question).sheets]


def enrol(station, label):
    identity = station.book.journal.identity
    said = {"inc": identity.incarnation, "public_key": "5e" * 32, "letters": identity.letters}
    station.record("station.enrolled", station=identity.station, label=label, **said)


def test_what_comes_after_the_close_counts_in_the_open_week_as_an_adjustment(common, apart, merge):
    first, second, _ = apart
    closed = close(first)
    second.pay("P1", 70_00)
    second.now += 3 * DAY
    second.pay("P2", 30_00)
    merged = merge(*own(common, first), *own(common, second))
    assert merged.rows(POSTED) == [("P1", 70_00, NEXT, WEEK), ("P2", 30_00, NEXT, None)]
    assert weeks.statement_hash(merged.reader, WEEK) == closed.statement
    (late,) = list_corrections(merged.reader, NEXT)
    assert (late.week, late.postings, late.cents) == (WEEK, 1, 70_00)
    *_, adjustments = statement(merged.book)
    assert [row[0] for row in adjustments] == ["P1"]
    assert verify(merged.book.reader).difference is None


def test_a_game_that_was_settled_before_the_close_was_seen_adjusts_its_week(common, apart, merge):
    first, second, _ = apart
    close(first)
    second.settle(second.events_of()[0].id, 20, 10)
    merged = merge(*own(common, first), *own(common, second))
    about = merged.rows("SELECT DISTINCT week, occurred_week FROM posting WHERE kind = 0")
    assert about == [(NEXT, WEEK)]
    assert verify(merged.book.reader).difference is None


def test_a_second_close_changes_nothing_and_is_told(common, apart, merge):
    first, second, _ = apart
    close(first)
    close(second)
    merged = merge(*own(common, first), *own(common, second))
    assert merged.rows("SELECT starts_on, status FROM week") == [(WEEK, "closed"), (NEXT, "open")]
    assert [row[:2] for row in conflicts(merged)] == [
        ("week.closing", "no_effect"), ("week.closed", "no_effect"),
    ]  # fmt: skip


def test_a_close_keeps_the_hash_of_what_it_closed_with_what_others_had_added(common, apart, merge):
    first, second, _ = apart
    said = close(second).statement
    first.pay("P1", 70_00)
    merged = merge(*own(common, first), *own(common, second))
    ((kept,),) = merged.rows("SELECT statement FROM week WHERE status = 'closed'")
    assert kept == weeks.statement_hash(merged.reader, WEEK) != said


def test_a_close_keeps_the_hash_of_what_stands_before_it_whatever_its_author_says_to_have_seen(
    common, apart, merge
):
    """A server that came back from a backup gave what was seen other places."""
    first, second, _ = apart
    said = close(second).statement
    first.pay("P1", 70_00)
    merged = merge(*own(common, first))
    merged.base += 100
    for fact in own(common, second):
        merged.take(fact)
    ((kept,),) = merged.rows("SELECT statement FROM week WHERE status = 'closed'")
    assert kept == weeks.statement_hash(merged.reader, WEEK) != said


@pytest.fixture
def enrolled(common, apart, merge):
    """The common book at its first station, with the second and third beside it."""
    for station, label in zip(apart, ("Office", "Phones", "Home"), strict=True):
        enrol(station, label)
    merged = merge(*[fact for station in apart for fact in own(common, station)])
    merged.close()
    merged.open()
    return merged


def test_a_week_waits_for_every_station_or_for_a_reason(common, apart, enrolled):
    first, second, third = apart
    book = enrolled.book
    assert [station.label for station in list_awaited(book.reader)] == ["Office", "Phones", "Home"]
    with pytest.raises(weeks.WeekError, match=r"not said their last of the week \(\w+ Office"):
        weeks.close_week(book, first.actor, date.fromisoformat(WEEK))
    for station in (first, second):
        station.now += 3 * DAY
        assert find_due_cutoff(station.book.reader, station.now) == WEEK
        cut_off_week(station.book, station.actor.author)
        assert find_due_cutoff(station.book.reader, station.now) is None
        enrolled.take(own(common, station)[-1])
    enrolled.close()
    enrolled.open()
    book = enrolled.book
    assert [station.label for station in list_awaited(book.reader)] == ["Home"]
    third_letters = third.book.journal.identity.letters
    first.book.close()
    first.book = book
    close(first)
    found = list_facts(book.reader, FactQuestion(("week.closed",)), None, 0, 9)
    (closed,) = tell_facts(book.reader, found)
    assert closed.sentence == (
        f"closed the week that began on {WEEK} without the last of {third_letters}: looked through"
    )
    assert verify(book.reader).difference is None
