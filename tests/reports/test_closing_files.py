"""The files of a closed week: complete, adding up, and the same bytes whenever they are made."""

import csv
import time
from datetime import date, timedelta
from hashlib import sha256

import openpyxl
import pytest

from desktop.book.queries.closing import list_shares
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.reports.closing_files import CHECKSUMS, write_closing_files
from desktop.reports.questions import Question
from desktop.reports.replacing import ReportNotWrittenError
from desktop.reports.writing import write_report
from desktop.services import weeks
from desktop.services.settings.changing import change_settings
from tests.shop import Shop

WEEK = date(2026, 11, 17)
NEXT = date(2026, 11, 24)


def silent(_done, _total, _text):
    pass


def adjust(shop, code, cents):
    shop.pay(code, cents, "betting_adjustment", "test")


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    made.open("Q1", AccountKind.PLAYER, "A2", 100_000)
    for code, percent in (("M1", 40_00), ("A1", 25_00), ("A2", 20_00)):
        deal = {"deal/percent": percent, "fee/phone": 7_50}
        change_settings(made.book, made.actor, made.house, code, deal)
    game = made.game(451)
    made.accept("452 r110")
    made.accept("451 r220", "Q1")
    made.settle(game, 10, 20)
    adjust(made, "P2", -75_000)
    made.game = game
    yield made
    made.book.close()


def files_of(shop, folder, week=WEEK):
    write_closing_files(silent, shop.path, week, folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def ask(shop, tmp_path, name, week=None, agent=None):
    target = tmp_path / f"{name}.csv"
    question = Question(name, instant(shop.now), week, agent, "ann")
    write_report(silent, shop.path, question, target, "csv")
    with target.open(newline="") as file:
        return list(csv.DictReader(file))


def test_everything_is_there_and_the_checksums_are_right(shop, tmp_path):
    weeks.close_week(shop.book, shop.actor, WEEK)
    found = files_of(shop, tmp_path / "out")
    stems = {"weekly-figures", "master-sheet", "per-head", "head-count"}
    stems |= {f"statement-{code}" for code in ("M1", "A1", "A2")}
    names = {f"{stem}-{WEEK}.{form}" for stem in stems for form in ("csv", "xlsx")}
    assert found.keys() == names | {CHECKSUMS}
    lines = found[CHECKSUMS].decode().splitlines()
    assert {line.split("  ")[1]: line.split("  ")[0] for line in lines} == {
        name: sha256(found[name]).hexdigest() for name in names
    }


def test_a_statement_says_where_the_journal_stood_so_that_paper_can_hold_the_book_to_it(
    shop, tmp_path
):
    weeks.close_week(shop.book, shop.actor, WEEK)
    shop.pay("P1", 50_00)
    write_closing_files(silent, shop.path, WEEK, tmp_path / "out")
    sheet = openpyxl.load_workbook(tmp_path / "out" / f"statement-A1-{WEEK}.xlsx")["A1"]
    said = [cell.value for cell in sheet["A"] if "Journal through fact" in str(cell.value)]
    close = "SELECT seq FROM fact WHERE type = 'week.closed'"
    ((seq, chain),) = shop.rows(f"SELECT seq, hex(chain) FROM fact WHERE seq = ({close}) - 1")
    assert said == [f"Journal through fact {seq}: {chain[:16].lower()}"]


def test_they_are_the_same_bytes_at_any_time_and_after_any_change(shop, tmp_path, monkeypatch):
    weeks.close_week(shop.book, shop.actor, WEEK)
    before = files_of(shop, tmp_path / "first")
    shop.now += int(timedelta(days=9).total_seconds() * 1000)
    renamed = {"name": ["P1 name", "Somebody else"]}
    shop.record("account.changed", account=shop.account("P1").id, changes=renamed)
    shop.move("P1", "A2")
    shop.open("P9", AccountKind.PLAYER, "A1", 0)
    shop.settle(shop.game, 20, 10)
    weeks.change_makeup(shop.book, shop.actor, "A1", 5_000, reason="agreed")
    weeks.close_week(shop.book, shop.actor, NEXT)
    # Another clock and another time zone of the machine.
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert files_of(shop, tmp_path / "again") == before
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_statements_of_the_agents_add_up_to_the_master_sheet_and_the_ledger(shop, tmp_path):
    weeks.close_week(shop.book, shop.actor, WEEK)
    sheet = ask(shop, tmp_path, "master-sheet", WEEK)
    lines = ask(shop, tmp_path, "agent-statement", WEEK)

    def cents(text):
        return round(float(text) * 100)

    def line(name):
        return {row["agent"]: cents(row["amount"]) for row in lines if row["line"] == name}

    assert {row["agent"]: cents(row["commission"]) for row in sheet} == line("Commission")
    assert {row["agent"]: cents(row["due"]) for row in sheet} == line("Due for the week")
    after = {code: shop.account(code).balance for code in ("M1", "A1", "A2")}
    assert line("Agent's balance after") == after == line("Due for the week")
    up = line("Passed up")
    assert line("Passed up by agents below")["M1"] == up["A1"] + up["A2"]
    kept = sum(share.own - share.commission for share in list_shares(shop.book.reader, str(WEEK)))
    assert up["M1"] == kept


def test_an_open_week_is_shown_as_if_it_closed_now(shop, tmp_path):
    asked = ask(shop, tmp_path, "master-sheet")
    weeks.close_week(shop.book, shop.actor, WEEK)
    assert ask(shop, tmp_path, "master-sheet", WEEK) == asked


def test_heads_are_listed_and_counted_as_new_lost_and_returning(shop, tmp_path):
    weeks.close_week(shop.book, shop.actor, WEEK)
    invoice = ask(shop, tmp_path, "per-head", WEEK)
    assert [(row["agent"], row["account"], row["fee"]) for row in invoice] == [
        ("A1", "P1", "7.50"),
        ("A2", "Q1", "7.50"),
    ]

    def counts(week=None):
        rows = ask(shop, tmp_path, "head-count", week, "A1")
        return [[row[name] for name in ("active", "new", "returning", "lost")] for row in rows]

    assert counts(WEEK) == [["1", "1", "0", "0"]]
    shop.now += 7 * 86_400_000
    assert counts() == [["0", "0", "0", "1"]]
    weeks.close_week(shop.book, shop.actor, NEXT)
    start = instant(shop.now + 3_600_000)
    event = shop.event(461, start=start, day=start.date().isoformat())
    shop.board(event)
    shop.accept("462 r50")
    shop.accept("462 r50", "P3")
    assert counts() == [["2", "1", "1", "0"]]


def test_a_correction_stands_in_its_own_sheet_of_the_next_statement(shop, tmp_path):
    weeks.close_week(shop.book, shop.actor, WEEK)
    shop.now += 7 * 86_400_000
    shop.settle(shop.game, 20, 10)
    weeks.close_week(shop.book, shop.actor, NEXT)
    files_of(shop, tmp_path / "out", NEXT)
    book = openpyxl.load_workbook(tmp_path / "out" / f"statement-A1-{NEXT}.xlsx")
    rows = [row for row in book["A1 corrections"].iter_rows(values_only=True) if "P1" in row]
    assert [(row[2], row[4]) for row in rows] == [(str(WEEK), -210)]


def test_a_week_that_is_not_closed_has_no_files(shop, tmp_path):
    for week in (WEEK, date(2020, 1, 7)):
        with pytest.raises(InputError, match="not closed"):
            write_closing_files(silent, shop.path, week, tmp_path / "out")


def test_a_folder_that_cannot_be_made_is_refused_with_a_sentence(shop, tmp_path):
    weeks.close_week(shop.book, shop.actor, WEEK)
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(ReportNotWrittenError, match="cannot be made"):
        write_closing_files(silent, shop.path, WEEK, tmp_path / "file")
    assert (tmp_path / "file").read_text("utf-8") == "in the way"


def test_the_list_of_heads_says_who_is_new_who_came_back_and_who_was_lost(shop, tmp_path):
    weeks.close_week(shop.book, shop.actor, WEEK)
    first = ask(shop, tmp_path, "heads", WEEK, "A1")
    assert [(row["account"], row["standing"], row["channels"]) for row in first] == [
        ("P1", "new", "phone")
    ]
    assert first[0]["opens"] == "tickets acct:P1"
    shop.now += 7 * 86_400_000
    now = ask(shop, tmp_path, "heads", None, "A1")
    assert [(row["account"], row["standing"], row["tickets"]) for row in now] == [
        ("P1", "lost", "0")
    ]
