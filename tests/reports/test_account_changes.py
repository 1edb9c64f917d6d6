"""The report of changes of accounts, field by field."""

import csv
from datetime import date

import pytest

from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services import accounts
from desktop.services.opening_many import Copies, open_copies
from desktop.services.settings.changing import change_many_settings
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    yield made
    made.book.close()


def rows(shop, tmp_path, **choice):
    out = tmp_path / "out.csv"
    asked = Question("account-changes", instant(shop.now), **choice)
    write_report(silent, shop.path, asked, out, "csv")
    with out.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_old_and_new_are_told_by_whom_and_where(shop, tmp_path):
    accounts.change_account(shop.book, shop.actor, "P1", credit_limit=500_00, phone="555 0101")
    accounts.change_account(shop.book, shop.actor, "P1", phone="")
    change_many_settings(shop.book, shop.actor, shop.house, ["P2", "P3"], {"wager_limit": 70_00})
    open_copies(shop.book, shop.actor, Copies("P2", 2))
    shop.move("P2", "M1")
    found = rows(shop, tmp_path)
    told = [(row["account"], row["field"], row["old"], row["new"]) for row in found]
    for one in (
        ("P1", "opened", "", "player under A1"),
        ("P1", "credit limit", "10000.00", "500.00"),
        ("P1", "phone", "", "5550101"),
        ("P1", "phone", "5550101", ""),
        ("P3", "wager_limit", "inherited", "70.00"),
        ("P5", "wager_limit", "", "70.00"),
        ("P2", "account above", "A1", "M1 from 2026-11-22 on"),
    ):
        assert one in told
    assert {(row["user"], row["station"]) for row in found} == {("owner", "KA")}


def test_only_accounts_of_an_agent_and_facts_of_a_week_are_shown_when_asked(shop, tmp_path):
    shop.move("P2", "M1")
    assert {row["account"] for row in rows(shop, tmp_path, agent="A1")} == {"A1", "P1", "P3"}
    assert {row["account"] for row in rows(shop, tmp_path, week=date(2026, 11, 17))} >= {"P2", "M1"}
    with pytest.raises(InputError, match="leave --by out"):
        rows(shop, tmp_path, by="player")
