"""The demo book: the same every time, whole, and with something for every window."""

from datetime import date
from itertools import count as count_up

import pytest

from desktop.book.machine import Machine
from desktop.book.tables import FOLDED
from desktop.book.verifying import verify
from desktop.services.demo.making import Extent, make_demo

DAY = date(2026, 11, 20)
SMALL = Extent(players=30, weeks=2)


def a_machine():
    drawn = count_up(1)
    return Machine(lambda: 0, lambda: 0, "boot", lambda size: next(drawn).to_bytes(size))


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.book"
    with make_demo(path, a_machine(), day=DAY) as book:
        yield book


def count(book, table, condition="1"):
    sql = f'SELECT count(*) FROM "{table}" WHERE {condition}'
    return book.reader.connection.exec_driver_sql(sql).scalar()


def test_the_same_day_makes_the_same_journal(tmp_path):
    chains = set()
    for name in ("one", "two"):
        with make_demo(tmp_path / f"{name}.book", a_machine(), day=DAY, extent=SMALL) as book:
            chains.add(book.journal.head.chain)
            assert verify(book.reader).difference is None
    assert len(chains) == 1


def test_the_network_is_three_masters_a_dozen_agents_and_150_players(demo):
    kinds = {kind: count(demo, "account", f"kind = '{kind}'") for kind in ("master", "agent")}
    assert kinds == {"master": 3, "agent": 12}
    assert count(demo, "account", "kind = 'player'") == 150


def test_no_table_is_empty_and_every_fact_balances(demo):
    assert [table for table in FOLDED if count(demo, table) == 0] == []
    assert verify(demo.reader).difference is None


def test_there_are_closed_weeks_and_one_open_week_with_tickets_in_it(demo):
    assert count(demo, "week", "status = 'closed'") == 6
    assert count(demo, "week", "status = 'open'") == 1
    assert count(demo, "ticket", "status = 'open'") > 100
    assert count(demo, "weekly", "week = '2026-11-17' AND graded > 0") > 50


def test_the_operator_finds_work_in_the_morning(demo):
    waiting = "result IS NOT NULL AND (settled IS NULL OR settled <> result)"
    assert count(demo, "event", f"{waiting} AND settled IS NULL") >= 1
    assert count(demo, "event", f"{waiting} AND settled IS NOT NULL") == 1
    assert count(demo, "flag", "decision = ''") == 2
    assert count(demo, "event", "status = 'scheduled' AND day > '2026-11-20'") > 10


def test_nothing_in_the_book_is_later_than_the_morning_of_its_day(demo):
    ten_past_five = 1_795_169_400_000
    assert count(demo, "ticket", f"accepted_at > {ten_past_five}") == 0
