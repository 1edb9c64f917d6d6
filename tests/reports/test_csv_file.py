import csv

import pytest

from desktop.progress import silent
from desktop.reports.csv_file import write_csv
from tests.reports.examples import PLACED, ROW, make_report


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_every_kind_of_cell_is_plain_text_that_a_program_can_read(tmp_path):
    out = tmp_path / "tickets.csv"
    assert write_csv(make_report(ROW), out, silent) == 1
    assert out.read_bytes() == (
        b"reference,net,legs,day,placed_at,price,spread,total\n"
        b"R-1,-110.00,2,2018-09-06,2018-09-06T20:20:00-04:00,-110,-3.5,47.5\n"
    )


def test_a_cell_without_a_value_is_empty(tmp_path):
    out = tmp_path / "tickets.csv"
    write_csv(make_report((None,) * 8), out, silent)
    assert read(out)[1] == [""] * 8


def test_a_spread_of_zero_is_pk(tmp_path):
    out = tmp_path / "tickets.csv"
    write_csv(make_report(("R", 0, 0, None, None, "d1.91", 0, 0)), out, silent)
    assert read(out)[1] == ["R", "0.00", "0", "", "", "d1.91", "pk", "0"]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+7", "-3.5", "@home", "a,b", 'say "so"', "two\nlines", " padded ", "Ünlü €", "'x"],
)
def test_text_is_exactly_what_was_entered(tmp_path, text):
    out = tmp_path / "tickets.csv"
    write_csv(make_report((text, 0, 0, None, None, None, None, None)), out, silent)
    assert read(out)[1][0] == text


def test_a_report_without_rows_has_its_column_names(tmp_path):
    out = tmp_path / "tickets.csv"
    assert write_csv(make_report(), out, silent) == 0
    assert out.read_text() == "reference,net,legs,day,placed_at,price,spread,total\n"


def test_progress_is_told_while_rows_are_written(tmp_path):
    told = []
    rows = [("R", 0, 0, None, PLACED, None, None, None)] * 1200
    write_csv(
        make_report(*rows), tmp_path / "t.csv", lambda done, total, text: told.append((done, total))
    )
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]
