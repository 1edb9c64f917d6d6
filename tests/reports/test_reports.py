"""The reports on a small real book, every cell compared after reading the file back."""

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.book.queries.people import find_account
from desktop.book.reading import BookReader
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.titles import TITLES
from desktop.reports.writing import REPORTS, write_report

ASKED_AT = datetime(2018, 9, 12, 13, 0, tzinfo=UTC)
FIRST_WEEK = date(2018, 9, 4)
PENDING = "Pending is the risk of open wagers at the time this was made"
HEADER = 7  # five lines of heading, one empty row


@pytest.fixture
def csv_lines(sample_book, tmp_path):
    def lines(name, **choice):
        out = tmp_path / f"{name}.csv"
        write_report(silent, sample_book, Question(name, ASKED_AT, **choice), out, "csv")
        return out.read_text(encoding="utf-8").splitlines()

    return lines


@pytest.fixture
def workbook(sample_book, tmp_path):
    def read(name, **choice):
        out = tmp_path / f"{name}.xlsx"
        question = Question(name, ASKED_AT, asked_by="ann", **choice)
        write_report(silent, sample_book, question, out, "xlsx")
        return load_workbook(out)

    return read


def golden(name):
    path = Path(__file__).parent / "golden" / f"{name}.csv"
    return path.read_text(encoding="utf-8").splitlines()


def table(page, header=HEADER):
    return [[cell.value for cell in row] for row in page.iter_rows(min_row=header)]


def test_weekly_figures_have_one_row_a_player_in_the_order_of_the_tree(csv_lines):
    assert csv_lines("weekly-figures", week=FIRST_WEEK) == golden("weekly-figures")


def test_weekly_figures_are_of_the_open_week_when_none_is_named(csv_lines):
    rows = {row["account"]: row for row in csv.DictReader(csv_lines("weekly-figures"))}
    paul = rows["P1"]
    assert (paul["carry"], paul["tue"], paul["week"]) == ("80.00", "-110.00", "-110.00")
    assert paul["balance"] == "-30.00"
    assert (rows["P2"]["carry"], rows["P2"]["adjustments"]) == ("-110.00", "5.00")


def test_weekly_figures_of_an_agent_are_of_everybody_below(csv_lines):
    def accounts(code):
        rows = csv.DictReader(csv_lines("weekly-figures", agent=code))
        return [row["account"] for row in rows]

    assert accounts("m1") == ["P3", "P1", "P2"]
    assert accounts("A2") == ["P2"]


def test_the_workbook_has_a_summary_and_a_sheet_for_each_top_level_agent(workbook):
    book = workbook("weekly-figures", week=FIRST_WEEK)
    assert book.sheetnames == ["Summary", "A9", "M1", "M2"]
    page = book["Summary"]
    assert [page.cell(row, 1).value for row in range(1, HEADER)] == [
        "Weekly figures · Corner Office",
        "Amounts from the player's side: + the book owes the player, − the player owes the book",
        "Week Tue 4 Sep 2018 to Mon 10 Sep 2018, closed. " + PENDING,
        "All players",
        "Made Wed 12 Sep 2018 09:00 by ann, times in America/New_York",
        None,
    ]
    assert table(page) == [
        [
            "Agent", "Name", "Players", "Carry", "Tue 4 Sep", "Wed 5 Sep", "Thu 6 Sep",
            "Fri 7 Sep", "Sat 8 Sep", "Sun 9 Sep", "Mon 10 Sep", "Week", "Payments",
            "Adjustments", "Balance", "Pending",
        ],
        ["A9", "Alone", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ["M1", "North", 3, 0, 0, 0, 0, -10, 0, 0, 0, -10, -20, 0, -30, 110],
        ["M2", "South", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ["Total", None, 4, 0, 0, 0, 0, -10, 0, 0, 0, -10, -20, 0, -30, 110],
    ]  # fmt: skip


def test_the_sheet_of_a_master_has_totals_of_its_agents_and_of_all(workbook):
    page = workbook("weekly-figures", week=FIRST_WEEK)["M1"]
    assert page["A1"].value == "Weekly figures · Corner Office · M1 North"
    assert table(page)[1:] == [
        ["M1", "P3", "Pia", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110],
        ["M1", None, "own players", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110],
        ["A1", "P1", "Paul", 0, 0, 0, 0, 100, 0, 0, 0, 100, -20, 0, 80, 0],
        ["A1", None, "Total A1", 0, 0, 0, 0, 100, 0, 0, 0, 100, -20, 0, 80, 0],
        ["A2", "P2", "=Pat", 0, 0, 0, 0, -110, 0, 0, 0, -110, 0, 0, -110, 0],
        ["A2", None, "Total A2", 0, 0, 0, 0, -110, 0, 0, 0, -110, 0, 0, -110, 0],
        ["M1", None, "Total M1 and below", 0, 0, 0, 0, -10, 0, 0, 0, -10, -20, 0, -30, 110],
    ]
    assert page.cell(HEADER + 5, 3).data_type == "s"
    assert page.freeze_panes == "D8"


def test_carry_week_payments_and_adjustments_make_the_balance_in_every_row(workbook):
    for page in workbook("weekly-figures").worksheets:
        for row in table(page)[1:]:
            if row[0] != "No activity":
                carry, days, (week, payments, adjustments, balance, _) = row[3], row[4:11], row[11:]
                assert sum(days) == week
                assert carry + week + payments + adjustments == balance


def test_the_balances_of_the_open_week_are_those_of_the_accounts(sample_book, csv_lines):
    with BookReader(sample_book) as reader:
        for row in csv.DictReader(csv_lines("weekly-figures")):
            account = find_account(reader, row["account"])
            assert row["balance"] == format_money(account.balance)
            assert row["pending"] == format_money(account.pending)


def test_a_master_without_players_has_a_sheet_that_says_no_activity(workbook):
    page = workbook("weekly-figures")["M2"]
    assert page.cell(HEADER + 1, 1).value == "No activity"


def test_tickets_have_their_terms_and_what_they_came_to(csv_lines):
    assert csv_lines("tickets") == golden("tickets")


@pytest.mark.parametrize(
    ("choice", "references"),
    [
        ({"week": FIRST_WEEK}, ["R-1", "=R2"]),
        ({"agent": "A1"}, ["R-1", "R-3"]),
        ({"agent": "M1"}, ["R-1", "=R2", "", "R-3"]),
        ({"agent": "HOUSE"}, ["R-1", "=R2", "", "R-3"]),
        ({"week": FIRST_WEEK, "agent": "A2"}, ["=R2"]),
        ({"agent": "M2"}, []),
    ],
)
def test_tickets_are_chosen_by_week_and_by_agent(csv_lines, choice, references):
    rows = csv.DictReader(csv_lines("tickets", **choice))
    assert [row["reference"] for row in rows] == references


def test_the_tickets_of_a_workbook_are_typed_and_summed_up(workbook):
    page = workbook("tickets")["Tickets"]
    rows = table(page)[1:]
    assert rows[1] == [
        "=R2", "KA16-2", "P2", "A2", datetime.fromisoformat("2018-09-06T20:40"), "straight",
        "-3.5 by hand", 110, 100, "lost", -110, datetime.fromisoformat("2018-09-07T20:40"),
        datetime.fromisoformat("2018-09-04"),
    ]  # fmt: skip
    assert rows[2][-2:] == [None, None]
    assert rows[-1][:2] == ["Total", "4 tickets"]
    assert (rows[-1][7], rows[-1][10]) == (440, -120)


def test_the_board_has_two_rows_an_event_and_period_and_a_third_for_the_draw(csv_lines):
    assert csv_lines("board") == golden("board")


def test_the_board_of_a_week_without_events_says_no_activity(workbook):
    page = workbook("board", week=date(2018, 9, 11))["Board"]
    assert page.cell(HEADER, 1).value == "No activity"


@pytest.mark.parametrize(
    ("name", "choice", "sentence"),
    [
        ("weekly-figures", {"week": date(2018, 9, 5)}, "this one on 2018-09-04"),
        ("weekly-figures", {"week": date(2017, 9, 5)}, "no week of Tue 5 Sep 2017"),
        ("tickets", {"week": date(2018, 9, 18)}, "no week of Tue 18 Sep 2018"),
        ("tickets", {"agent": "X1"}, "There is no account “X1”"),
        ("weekly-figures", {"agent": "P1"}, "“P1” is no agent but a player"),
        ("board", {"agent": "A1"}, "the same for every agent"),
        ("profits", {}, "There are access, account-changes, agent-statement, beat"),
    ],
)
def test_a_question_that_has_no_answer_is_refused_and_no_file_is_made(
    sample_book, tmp_path, name, choice, sentence
):
    out = tmp_path / "out.csv"
    with pytest.raises(InputError, match=sentence):
        write_report(silent, sample_book, Question(name, ASKED_AT, **choice), out, "csv")
    assert not out.exists()


def test_people_have_a_name_for_every_report():
    assert TITLES.keys() == REPORTS.keys()
