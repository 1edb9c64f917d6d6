"""Confirmed facts for a server that does not have them: joined by SQLite as they are row by row."""

import pytest

from desktop.book import pending
from desktop.book.uploading import list_confirmed

ROWS = "SELECT seq, term, received_at, station, header, body FROM fact ORDER BY seq"
MUCH = 1 << 30


@pytest.fixture
def alone(shop):
    """A book that is alone, with more facts than a run has."""
    shop.game(451)
    for _ in range(260):
        shop.pay("P1", 100)
    return shop


def facts_of(runs):
    """Fact by fact."""
    return [
        fact
        for *told, headers, bodies, sigs in runs
        for fact in zip(*told, headers.split(b"\n"), bodies.split(b"\n"), sigs, strict=True)
    ]


def test_facts_that_are_joined_are_those_of_the_journal(alone):
    rows = [(*row, b"") for row in alone.rows(ROWS)]
    runs = list_confirmed(alone.book.reader, 0, MUCH, MUCH)
    assert len(rows) > 250
    assert len(runs) == 2
    assert facts_of(runs) == rows
    assert facts_of(list_confirmed(alone.book.reader, 3, 252, MUCH)) == rows[3:255]
    assert list_confirmed(alone.book.reader, len(rows), MUCH, MUCH) == []


@pytest.mark.parametrize("count", [1, 2, 249, 250, 251])
def test_as_many_facts_come_as_the_bytes_allow_and_one_at_least(alone, count):
    rows = [(*row, b"") for row in alone.rows(ROWS)]
    size = sum(len(header) + len(body) for *_, header, body, _ in rows[:count])
    for room, expected in ((size, count), (size - 1, max(count - 1, 1))):
        assert facts_of(list_confirmed(alone.book.reader, 0, MUCH, room)) == rows[:expected]


def test_of_what_waits_no_confirmed_fact_is_read(alone):
    """A push of a book of a million facts would go through all of them."""
    asked = pending._OWN.prepared
    plan = alone.rows(f"EXPLAIN QUERY PLAN {asked.text}".replace("?", "1"))
    assert "ix_fact_pending" in plan[0][-1]
