"""Pending, performance, hold, transactions and cash flow: their sums are those of the ledger."""

import csv
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from desktop.book.queries.cash_flow import GROUPS as FLOW_GROUPS
from desktop.book.queries.cash_flow import flow_query
from desktop.book.queries.ledger_lines import LINES
from desktop.book.queries.performance import GROUPS, posted_query
from desktop.book.tables.money import posting_id
from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.plain import half_up
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services.weeks import close_week
from tests.shop import Shop

FIRST_WEEK = date(2026, 11, 17)
WEEK_MS = 7 * 86_400_000


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Two weeks: wins, losses, a push, a parlay, a regrade of the closed week, money."""
    made = Shop(tmp_path_factory.mktemp("money") / "money.bookdesk")
    game, other = made.game(451), made.game(453, spread="-3")
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.accept("454 100", "P3")
    made.accept("p 452 454 r50", "P1")
    made.post("P1", 50_000, "deposit")
    made.post("P2", -1_000, "accrual_adjustment", "goodwill")
    made.settle(game, 20, 24)
    made.settle(other, 20, 23)
    made.now += WEEK_MS
    close_week(made.book, made.actor, FIRST_WEEK)
    made.settle(game, 24, 20)
    made.post("P2", 2_500, "promotion")
    yield made
    made.book.close()


@pytest.fixture
def report(shop, tmp_path):
    def rows(name, **choice):
        out = tmp_path / "out.csv"
        asked = Question(name, instant(shop.now), **choice)
        write_report(silent, shop.path, asked, out, "csv")
        with out.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return rows


def cents(rows, column):
    return sum(int(Decimal(row[column]) * 100) for row in rows)


def posted(shop, condition):
    return shop.rows(f"SELECT coalesce(sum(cents), 0) FROM posting WHERE {condition}")[0][0]


@pytest.mark.parametrize("group", GROUPS)
def test_performance_sums_to_the_postings_of_wagers_whatever_it_is_added_up_by(shop, report, group):
    rows = report("performance", by=group)
    assert cents(rows, "net") == posted(shop, "ticket_id IS NOT NULL")
    assert sum(int(row["bets"]) for row in rows) == 4
    volume = shop.rows("SELECT sum(handle) FROM weekly WHERE account_id != 1")[0][0]
    assert cents(rows, "volume") == volume


def test_performance_of_a_week_is_what_was_posted_in_it_and_a_regrade_shows_apart(shop, report):
    rows = report("performance", week=FIRST_WEEK)
    assert cents(rows, "net") == posted(shop, "ticket_id IS NOT NULL AND week = '2026-11-17'")
    now = report("performance", week=date(2026, 11, 24))
    assert cents(now, "net") == posted(shop, "ticket_id IS NOT NULL AND week = '2026-11-24'")
    assert cents(now, "net") == cents(now, "won") - cents(now, "lost") + cents(now, "corrections")
    assert cents(now, "corrections") != 0


def test_every_row_of_performance_finds_the_tickets_that_make_it(report):
    assert report("performance", agent="A1", by="kind")[0]["opens"] == (
        "tickets type:parlay agent:A1"
    )


@pytest.mark.parametrize(
    ("net", "volume", "hold"),
    [(-1, 3, 3333), (1, 3, -3333), (-1, 8, 1250), (-1, 80_000, 0), (-5, 100_000, 1), (1, 0, None)],
)
def test_hold_is_rounded_once_to_hundredths_of_a_percent(net, volume, hold):
    assert half_up(-net * 10_000, volume) == hold


def test_hold_stands_beside_the_average_of_the_weeks_before(report):
    (row,) = report("hold")
    assert row["group"] == "football"
    difference = Decimal(row["hold"]) - Decimal(row["hold_before"])
    assert difference == Decimal(row["difference"])
    assert row["opens"] == "tickets sport:football week:2026-11-24"


@pytest.mark.parametrize("choice", [{}, {"week": FIRST_WEEK}])
def test_transactions_and_cash_flow_are_the_ledger_without_its_wagers(shop, report, choice):
    where = "ticket_id IS NULL" + (" AND week = '2026-11-17'" if choice else "")
    sides = (
        "SELECT account_id, cents, ticket_id, week FROM posting UNION ALL"
        " SELECT contra_id, -cents, ticket_id, week FROM posting"
    )
    ledger = shop.rows(f"SELECT sum(cents) FROM ({sides}) WHERE account_id > 2 AND {where}")[0][0]
    assert cents(report("transactions", **choice), "amount") == ledger
    for group in FLOW_GROUPS:
        flow = report("cash-flow", by=group, **choice)
        assert cents(flow, "net") == ledger
        assert cents(flow, "in") + cents(flow, "out") == ledger


def test_wagers_and_transactions_together_are_the_balances(shop, report):
    balances = shop.rows("SELECT sum(balance) FROM account WHERE id > 2")[0][0]
    assert cents(report("performance"), "net") + cents(report("transactions"), "amount") == balances


def test_pending_is_that_of_the_accounts(shop, report):
    pending = shop.rows("SELECT sum(pending) FROM account WHERE kind = 'player'")[0][0]
    assert cents(report("pending"), "pending") == pending


def test_a_workbook_says_period_filters_and_perspective_and_holds_percent_as_numbers(
    shop, tmp_path
):
    out = tmp_path / "performance.xlsx"
    asked = Question("performance", instant(shop.now), FIRST_WEEK, "A1", "ann")
    write_report(silent, shop.path, asked, out, "xlsx")
    page = load_workbook(out).active
    heading = [page.cell(row, 1).value for row in range(1, 8)]
    assert heading[1].startswith("Amounts from the player's side")
    assert heading[2] == "Graded in: Week Tue 17 Nov 2026 to Mon 23 Nov 2026, closed"
    assert heading[5] == "Accounts of A1 and below"
    assert "by ann" in heading[6]
    total = list(page.iter_rows(min_row=9))[-1]
    assert total[0].value == "Total"
    assert total[7].number_format.startswith("0.00%")


def test_a_report_without_rows_says_no_activity(tmp_path):
    empty = Shop(tmp_path / "empty.bookdesk")
    out = tmp_path / "pending.xlsx"
    write_report(silent, empty.path, Question("pending", instant(empty.now)), out, "xlsx")
    empty.book.close()
    assert load_workbook(out).active.cell(9, 1).value == "No activity"


@pytest.mark.parametrize(
    ("name", "choice", "sentence"),
    [
        ("performance", {"by": "colour"}, "cannot be added up by “colour”. It can by player"),
        ("pending", {"week": FIRST_WEEK}, "leave --week out"),
        ("transactions", {"by": "day"}, "leave --by out"),
    ],
)
def test_a_choice_that_a_report_has_no_use_for_is_refused(report, name, choice, sentence):
    with pytest.raises(InputError, match=sentence):
        report(name, **choice)


@pytest.mark.parametrize("query", [posted_query("player"), LINES, flow_query(("day", "type"))])
def test_postings_of_earlier_weeks_are_not_read(shop, query):
    place = {"root": 1, "first": "2026-11-24", "last": "2026-11-24", "opened": posting_id(9, 0),
             "ended": 1 << 62}  # fmt: skip
    text = query.prepared.text
    plan = shop.book.reader.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {text}", query.prepared.parameters(place)
    ).all()
    steps = [step[3] for step in plan if " posting " in f" {step[3]} "]
    assert steps
    assert all("USING INTEGER PRIMARY KEY (rowid>?" in step for step in steps)
