"""Finding accounts and events by a beginning: what is found, and what is read for it."""

from datetime import UTC, datetime

import pytest

from desktop.book.queries.searching import _QUESTIONS, Sought, find_by_beginning
from tests.shop import Shop


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    made = Shop(tmp_path_factory.mktemp("searching") / "shop.bookdesk")
    made.event(451, teams=("Kansas City", "Denver"))
    made.event(453, teams=("50% Off", "De_nver"))
    made.event(4511, day="2027-03-01", start=datetime(2027, 3, 1, 18, tzinfo=UTC))
    yield made
    made.book.close()


def find(shop, text, **wanted):
    sought = Sought(text, "2026-11-21", "2027-01-20", **wanted)
    return [
        getattr(row, "code", None) or row.title
        for row in find_by_beginning(shop.book.reader, sought)
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("p1", ["P1"]),
        ("P", ["P1", "P2", "P3"]),
        ("p2 NAME", ["P2"]),
        ("name", ["A1", "M1", "P1", "P2", "P3"]),
        ("451", ["451 Kansas City at 452 Denver"]),
        ("452", ["451 Kansas City at 452 Denver"]),
        ("45", ["451 Kansas City at 452 Denver", "453 50% Off at 454 De_nver"]),
        ("kans", ["451 Kansas City at 452 Denver"]),
        ("city", ["451 Kansas City at 452 Denver"]),
        ("  de_ ", ["453 50% Off at 454 De_nver"]),
        ("50%", ["453 50% Off at 454 De_nver"]),
        ("%", []),
        ("", []),
        ("9" * 30, []),
    ],
)
def test_beginnings_find_codes_names_numbers_and_teams(shop, typed, found):
    assert find(shop, typed) == found


def test_only_what_is_wanted_is_looked_for(shop):
    assert find(shop, "p", events=False) == ["P1", "P2", "P3"]
    assert find(shop, "d", accounts=False) == [
        "451 Kansas City at 452 Denver",
        "453 50% Off at 454 De_nver",
    ]
    assert find(shop, "451", accounts=False, events=False) == []


def test_a_whole_code_is_marked_and_an_event_says_when_it_is(shop):
    rows = find_by_beginning(shop.book.reader, Sought("p1", "2026-11-21", "2026-11-30"))
    assert [row.is_exact for row in rows] == [True]
    (event,) = find_by_beginning(shop.book.reader, Sought("kans", "2026-11-21", "2026-11-30"))
    assert (event.league, event.day) == ("NFL", "2026-11-22")


@pytest.mark.parametrize("wanted", sorted(_QUESTIONS))
def test_a_key_reads_ranges_of_indexes_and_never_the_tickets(shop, wanted):
    prepared = _QUESTIONS[wanted].prepared
    names = dict.fromkeys(prepared._names, "1")
    rows = shop.book.reader.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {prepared.text}", prepared.parameters(names)
    ).all()
    plan = [row[3] for row in rows if row[3].startswith(("SCAN", "SEARCH"))]
    # The names of accounts are gone through; there are as many as there are accounts.
    whole = [step for step in plan if step.startswith("SCAN") and "anon" not in step]
    assert whole == ["SCAN account"] * wanted[0]
    read = {step.split()[1] for step in plan if "anon" not in step}
    assert read <= {"account", "event"}
    assert all("USING INDEX" in step for step in plan if step.startswith("SEARCH event"))
