"""Changed and voided wagers: by hand, by a claim, and only those of the week that is asked for."""

import csv

import pytest

from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.statements import driver_of
from desktop.domain.tickets import LegResult
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services.claims import (
    ClaimResult,
    NewClaim,
    Regrade,
    Verdict,
    Void,
    decide_claim,
    open_claim,
)
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "changed.bookdesk")
    yield made
    made.book.close()


@pytest.fixture
def changes(shop, tmp_path):
    def rows(**choice):
        out = tmp_path / "changed.csv"
        asked = Question("changed-wagers", instant(shop.now), **choice)
        write_report(silent, shop.path, asked, out, "csv")
        with out.open(encoding="utf-8", newline="") as file:
            return [(row["change"], row["claim"], row["reason"]) for row in csv.DictReader(file)]

    return rows


@pytest.mark.parametrize(
    ("remedy", "change"),
    [(Void(), "deleted by a claim"), (Regrade(LegResult.WIN), "regraded by a claim")],
)
def test_what_a_claim_brought_about_is_named_with_it(shop, changes, remedy, change):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    claim = open_claim(shop.book, shop.actor, NewClaim("says +7", ticket))
    verdict = Verdict(ClaimResult.UPHELD, "the tape says +7", (remedy,))
    decide_claim(shop.book, shop.actor, claim.id, verdict)
    (first, number, reason), second = changes()
    assert first == change
    assert reason == f"Claim {number}: the tape says +7"
    assert second == ("claim upheld", number, "the tape says +7")


def test_a_claim_that_changed_no_ticket_is_told_with_it_all_the_same(shop, changes):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    claim = open_claim(shop.book, shop.actor, NewClaim("says +7", ticket))
    decide_claim(shop.book, shop.actor, claim.id, Verdict(ClaimResult.REFUSED, "the tape says -3"))
    assert [change for change, _, _ in changes()] == ["claim refused"]


def test_facts_of_other_weeks_are_not_read(shop):
    shop.game(451)
    for _ in range(20):
        shop.accept("452 r110")
    last = shop.rows("SELECT max(seq) FROM fact")[0][0]
    wanted = FactQuestion(("ticket.",), first=last - 2, before=last)
    asked = []
    driver = driver_of(shop.book.reader.connection)
    driver.set_trace_callback(asked.append)
    found = list_facts(shop.book.reader, wanted, None, 0, 99)
    driver.set_trace_callback(None)
    assert [one.fact.seq for one in found] == [last - 1, last - 2]
    (statement,) = asked
    plan = shop.rows(f"EXPLAIN QUERY PLAN {statement}")
    assert plan[0][3] == "SEARCH fact USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"
