"""Reports of weeks in which accounts moved: what was posted before stays with the agent of then."""

import csv
from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.accounts import AccountKind
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services import weeks
from desktop.services.figures import find_week_figures
from desktop.services.settings.changing import change_settings
from tests.shop import Shop

WEEK, NEXT = date(2026, 11, 17), date(2026, 11, 24)


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.open("M2", AccountKind.MASTER, "HOUSE", 0)
    made.open("A2", AccountKind.AGENT, "M2", 0)
    for agent in ("A1", "A2"):
        deal = {"deal/type": "split", "deal/percent": 20_00}
        change_settings(made.book, made.actor, made.house, agent, deal)
    yield made
    made.book.close()


@pytest.fixture
def report(shop, tmp_path):
    def rows(name, form="csv", **choice):
        out = tmp_path / f"out.{form}"
        asked = Question(name, instant(shop.now), **choice)
        write_report(silent, shop.path, asked, out, form)
        if form == "xlsx":
            return load_workbook(out)
        with out.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return rows


def lose(shop, code, cents):
    shop.post(code, -cents, "betting_adjustment", "lost")


def test_weekly_figures_have_a_line_under_each_agent_that_adds_up(shop, report):
    lose(shop, "P1", 300_00)
    shop.move("P1", "A2")
    lose(shop, "P1", 100_00)
    lines = [
        (row["agent"], row["carry"], row["week"], row["balance"])
        for row in report("weekly-figures")
        if row["account"] == "P1"
    ]
    assert lines == [
        ("A1", "300.00", "-300.00", "0.00"), ("A2", "-300.00", "-100.00", "-400.00"),
    ]  # fmt: skip


def test_an_agent_that_moved_has_its_players_under_both_masters_and_a_sheet_for_each(shop, report):
    lose(shop, "P1", 300_00)
    shop.move("A1", "M2")
    lose(shop, "P2", 50_00)
    figures = find_week_figures(shop.book.reader)
    told = [
        (line.code, line.is_former, line.figure.week)
        for line in figures.lines
        if line.code in {"M1", "M2", "A1"}
    ]
    assert told == [
        ("M1", False, -300_00), ("A1", True, -300_00), ("M2", False, -50_00), ("A1", False, -50_00),
    ]  # fmt: skip
    assert len({line.key for line in figures.lines}) == len(figures.lines)
    assert figures.total.week == -350_00
    assert report("weekly-figures", "xlsx").sheetnames == ["Summary", "M1", "M2"]


def test_a_top_level_agent_that_moved_gives_its_sheets_names_of_their_own(shop, report):
    lose(shop, "P1", 300_00)
    shop.move("M1", "M2")
    lose(shop, "P1", 50_00)
    names = report("weekly-figures", "xlsx").sheetnames
    assert names == ["Summary", "M1 before move 2", "M2"]


def test_statements_of_agents_name_the_players_that_left_and_to_whom_was_passed(shop, report):
    lose(shop, "P1", 300_00)
    shop.move("P1", "A2")
    shop.move("A1", "M2")
    lose(shop, "P2", 100_00)
    weeks.close_week(shop.book, shop.actor, WEEK)
    lines = [
        (row["amount"], row["note"])
        for row in report("agent-statement", agent="A1", week=WEEK)
        if row["line"] == "Passed up"
    ]
    assert sorted(lines) == [("240.00", "to M1"), ("80.00", "to M2")]
    sheet = report("agent-statement", "xlsx", agent="A1", week=WEEK)["A1 players"]
    names = [row[1] for row in sheet.iter_rows(values_only=True)]
    assert "P1 name (before the move)" in names


def test_transactions_and_cash_flow_stay_with_the_agent_of_their_posting(shop, report):
    shop.pay("P1", 500)
    shop.move("P1", "A2")
    shop.pay("P1", 700)
    paid = [(row["agent"], row["amount"]) for row in report("transactions")]
    assert paid == [("A1", "5.00"), ("A2", "7.00")]
    flow = {row["group"]: row["net"] for row in report("cash-flow", by="agent")}
    assert flow == {"A1": "5.00", "A2": "7.00"}


def test_performance_of_a_closed_week_stays_with_the_agent_of_then(shop, report):
    game = shop.game(451)
    shop.accept("452-3.5 r110")
    shop.settle(game, 20, 17)
    weeks.close_week(shop.book, shop.actor, WEEK)
    before = report("performance", by="agent", week=WEEK)
    assert [row["group"] for row in before] == ["A1"]
    shop.move("P1", "A2")
    assert report("performance", by="agent", week=WEEK) == before
