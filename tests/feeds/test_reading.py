import csv
import pickle
from typing import NamedTuple

import pytest

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import FormatUnclearError, InputError
from desktop.feeds.guarded import ReadingCancelledError
from desktop.feeds.proposals import Refusal
from desktop.feeds.reading import read_accounts, read_lines, read_tickets
from desktop.feeds.rejects import write_rejects
from tests.feeds.files import write_csv

ACCOUNTS = ["account", "parent", "kind", "name", "credit_limit"]
TICKETS = ["reference", "account", "placed_at", "event_date", "entry"]


def test_accounts_are_read_with_their_credit_in_cents(tmp_path):
    rows = ["M1", "", "Master Agent", "Mary", ""], ["P1", "M1", "player", "Pat", "1,250.50"]
    found = read_accounts(write_csv(tmp_path / "a.csv", ACCOUNTS, *rows)).proposals
    assert [(one.code, one.parent, one.kind, one.credit_limit) for one in found] == [
        ("M1", "", AccountKind.MASTER, None),
        ("P1", "M1", AccountKind.PLAYER, 125_050),
    ]


class Bad(NamedTuple):
    row: list[str]
    cell: str


@pytest.mark.parametrize(
    "case",
    [
        Bad(["", "A1", "player", "Pat", "5"], "account"),
        Bad(["P 1", "A1", "player", "Pat", "5"], "account"),
        Bad(["P1", "A1", "client", "Pat", "5"], "kind"),
        Bad(["P1", "A1", "player", "", "5"], "name"),
        Bad(["P1", "A1", "player", "Pat", "-5"], "credit_limit"),
        Bad(["P1", "A1", "player", "Pat", "5.005"], "credit_limit"),
        Bad(["P1", "A1", "player", "Pat", "lots"], "credit_limit"),
        Bad(["p0", "A1", "player", "Pat", "5"], "account"),
    ],
)
def test_a_bad_account_is_refused_with_its_cell(tmp_path, case):
    good = ["P0", "A1", "player", "Pat", "5"]
    reading = read_accounts(write_csv(tmp_path / "a.csv", ACCOUNTS, good, case.row))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(3, case.cell)]
    assert [one.code for one in reading.proposals] == ["P0"]


def test_unknown_columns_are_named_and_ignored_only_on_request(tmp_path):
    row = ["P1", "A1", "player", "Pat", "5", "x", "y"]
    path = write_csv(tmp_path / "a.csv", [*ACCOUNTS, "fax", "shoe size"], row)
    with pytest.raises(InputError, match="fax, shoe size"):
        read_accounts(path)
    reading = read_accounts(path, ignore_unknown=True)
    assert len(reading.proposals) == 1
    assert any("fax, shoe size" in notice for notice in reading.notices)


def test_a_name_that_an_export_guarded_comes_back_as_it_was(tmp_path):
    row = ["P1", "A1", "player", "'=Pat", "5"]
    reading = read_accounts(write_csv(tmp_path / "a.csv", ACCOUNTS, row))
    assert reading.proposals[0].name == "=Pat"


def test_tickets_are_read_with_time_and_dates(tmp_path):
    rows = (
        ["R1", "P1", "2018-09-06T13:05:00-04:00", "2018-09-06", "451 -3.5-110 w100"],
        ["R2", "P1", "2018-09-06T17:05:00Z", "2018-09-06;2018-09-09", "P 451 453 r100"],
        ["R3", "P1", "2018-09-06T17:05:00Z", "", "451 ml r100"],
    )
    found = read_tickets(write_csv(tmp_path / "t.csv", TICKETS, *rows)).proposals
    assert [ticket.entry for ticket in found] == [row[4] for row in rows]
    assert found[0].placed_at == found[1].placed_at
    assert [[str(day) for day in ticket.event_dates] for ticket in found] == [
        ["2018-09-06"],
        ["2018-09-06", "2018-09-09"],
        [],
    ]


@pytest.mark.parametrize(
    "case",
    [
        Bad(["", "P1", "2018-09-06T13:05:00Z", "", "451 r100"], "reference"),
        Bad(["R0", "P1", "2018-09-06T13:05:00Z", "", "451 r100"], "reference"),
        Bad(["R1", "", "2018-09-06T13:05:00Z", "", "451 r100"], "account"),
        Bad(["R1", "P1", "2018-09-06T13:05:00", "", "451 r100"], "placed_at"),
        Bad(["R1", "P1", "yesterday", "", "451 r100"], "placed_at"),
        Bad(["R1", "P1", "", "", "451 r100"], "placed_at"),
        Bad(["R1", "P1", "2018-09-06T13:05:00Z", "9/6/2018", "451 r100"], "event_date"),
        Bad(["R1", "P1", "2018-09-06T13:05:00Z", "2018-09-06;", "451 r100"], "event_date"),
        Bad(["R1", "P1", "2018-09-06T13:05:00Z", "", ""], "entry"),
        Bad(["R1", "P1", "2018-09-06T13:05:00Z", "", "4" * 1500], "entry"),
    ],
)
def test_a_bad_ticket_is_refused_with_its_cell(tmp_path, case):
    good = ["R0", "P1", "2018-09-06T13:05:00Z", "", "451 r100"]
    reading = read_tickets(write_csv(tmp_path / "t.csv", TICKETS, good, case.row))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(3, case.cell)]
    assert [ticket.reference for ticket in reading.proposals] == ["R0"]


def test_two_formats_that_fit_are_listed_and_the_named_one_is_taken(tmp_path):
    headings = ["date", "rot", "side", "team", "league", "vh", "final", "close"]
    rows = [
        ["2026-09-13", "401", "V", "Otters", "NFL", "V", "", ""],
        ["2026-09-13", "402", "H", "Herons", "NFL", "H", "", ""],
    ]
    path = write_csv(tmp_path / "a.csv", headings, *rows)
    with pytest.raises(FormatUnclearError, match="rotation or as sbro") as caught:
        read_lines(path)
    assert caught.value.candidates == ("rotation", "sbro")
    assert read_lines(path, format="rotation").format == "rotation"
    travelled = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  our own bytes
    assert (str(travelled), travelled.candidates) == (str(caught.value), ("rotation", "sbro"))


def test_an_unknown_name_of_a_format_is_answered_with_the_names(tmp_path):
    with pytest.raises(InputError, match=r"no format “excel”.*rotation, results, sbro"):
        read_lines(tmp_path / "any.csv", format="excel")


def test_a_named_format_says_which_columns_are_missing(tmp_path):
    path = write_csv(tmp_path / "a.csv", ["date", "rot"], ["x", "y"])
    with pytest.raises(InputError, match=r"no column “side”, “team”.*Found: date, rot"):
        read_lines(path, format="rotation")


@pytest.fixture
def many_tickets(tmp_path):
    rows = ([f"R{number}", "P1", "2018-09-06T13:05:00Z", "", "451 r100"] for number in range(350))
    return write_csv(tmp_path / "t.csv", TICKETS, *rows)


def test_progress_goes_to_the_end(many_tickets):
    told = []
    read_tickets(many_tickets, report=lambda done, total, text: told.append((done, total, text)))
    assert told == [(done, 350, "Reading t.csv") for done in (0, 100, 200, 300, 350)]


def test_a_reading_can_be_stopped(many_tickets):
    told = []
    with pytest.raises(ReadingCancelledError):
        read_tickets(
            many_tickets,
            report=lambda done, total, text: told.append(done),
            cancelled=lambda: len(told) == 2,
        )
    assert told == [0, 100]


def test_refusals_are_written_beside_the_file(tmp_path):
    refusals = [
        Refusal(2, "ML", "-50", "Too small."),
        Refusal(3, "Team", "=cmd()", "A formula, “=”."),
        Refusal(4, "Team", "@x", "Line\nbreak."),
    ]
    target = write_rejects(tmp_path / "a.xlsx", refusals)
    assert target == tmp_path / "a.xlsx.rejects.csv"
    with target.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["row", "cell", "value", "reason"],
            ["2", "ML", "-50", "Too small."],
            ["3", "Team", "'=cmd()", "A formula, “=”."],
            ["4", "Team", "'@x", "Line\nbreak."],
        ]
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx.rejects.csv"]


def test_without_refusals_no_list_is_written_and_an_old_one_is_emptied(tmp_path):
    assert write_rejects(tmp_path / "a.csv", []) is None
    assert list(tmp_path.iterdir()) == []
    write_rejects(tmp_path / "a.csv", [Refusal(2, "ML", "-50", "Too small.")])
    target = write_rejects(tmp_path / "a.csv", [])
    assert target.read_text(encoding="utf-8") == "row,cell,value,reason\n"


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(InputError, match="cannot be written"):
        write_rejects(tmp_path / "gone" / "a.csv", [Refusal(2, "ML", "-50", "Too small.")])
