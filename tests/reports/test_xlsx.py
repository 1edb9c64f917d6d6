import gc
import zipfile
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.domain.money import LARGEST_AMOUNT
from desktop.progress import silent
from desktop.reports.replacing import ReportNotWrittenError
from desktop.reports.sheets import PLAYERS_SIDE, Column, Totals
from desktop.reports.xlsx import unique_sheet_name, write_workbook
from tests.reports.examples import ROW, make_report

HEADER = 5  # three lines of heading, one empty row


def written(report, tmp_path):
    out = tmp_path / "report.xlsx"
    write_workbook(report, out, silent)
    return load_workbook(out)


def page_of(report, tmp_path):
    return written(report, tmp_path).worksheets[0]


def values(page, row):
    return [cell.value for cell in page[row]]


def test_cells_are_real_numbers_and_dates_in_the_zone_of_the_book(tmp_path):
    page = page_of(make_report(ROW), tmp_path)
    assert values(page, HEADER + 1) == [
        "R-1",
        -110,
        2,
        datetime.fromisoformat("2018-09-06"),
        datetime.fromisoformat("2018-09-06T20:20"),
        -110,
        -3.5,
        47.5,
    ]


def test_cells_have_the_number_format_of_their_kind(tmp_path):
    page = page_of(make_report(ROW), tmp_path)
    assert [cell.number_format for cell in page[HEADER + 1]] == [
        "General",
        "#,##0.00;[Red]-#,##0.00",
        "#,##0",
        "yyyy-mm-dd",
        "yyyy-mm-dd hh:mm",
        "+0;-0",
        '+General;-General;"pk"',
        "General",
    ]


def test_the_heading_names_the_report_and_whose_side_the_amounts_are_on(tmp_path):
    page = page_of(make_report(ROW), tmp_path)
    assert [page.cell(row, 1).value for row in range(1, HEADER + 1)] == [
        "Tickets",
        PLAYERS_SIDE,
        "Week of Tue 4 Sep 2018",
        None,
        "Reference",
    ]
    assert page["A1"].font.bold
    assert page.cell(HEADER, 1).font.bold


def test_header_stays_in_sight_and_repeats_on_paper_and_the_filter_covers_the_rows(tmp_path):
    total = Totals(("Total", -22000, 4, None, None, None, None, None), is_grand=True)
    page = page_of(make_report(ROW, ROW, total), tmp_path)
    assert page.freeze_panes == "A6"
    assert page.auto_filter.ref == "A5:H7"
    assert page.print_title_rows == "$5:$5"
    assert page.page_setup.orientation == "landscape"
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.column_dimensions["A"].width == 14
    assert values(page, 8)[:3] == ["Total", -220, 4]
    assert page.cell(8, 2).font.bold


@pytest.mark.parametrize(
    "text", ["=1+1", "+7", "-3.5", "@home", "=", "#N/A", "#REF!", "1e5", "True", " padded "]
)
def test_text_stays_text_and_is_never_a_formula(tmp_path, text):
    page = page_of(make_report((text, 0, 0, None, None, None, None, None)), tmp_path)
    cell = page.cell(HEADER + 1, 1)
    assert (cell.value, cell.data_type) == (text, "s")
    assert bool(cell.quotePrefix) is text.startswith(("=", "+", "-", "@"))


def test_no_formula_is_in_the_file_at_all(tmp_path):
    written(make_report(("=1+1", 0, 0, None, None, "=2", None, None)), tmp_path)
    with zipfile.ZipFile(tmp_path / "report.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    ("price", "cell", "data_type"),
    [("-110", -110, "n"), ("+130", 130, "n"), ("d1.91", "d1.91", "s"), ("f5/2", "f5/2", "s")],
)
def test_a_price_stays_as_quoted(tmp_path, price, cell, data_type):
    page = page_of(make_report(("R", 0, 0, None, None, price, None, None)), tmp_path)
    found = page.cell(HEADER + 1, 6)
    assert (found.value, found.data_type) == (cell, data_type)


def test_characters_that_a_workbook_cannot_hold_are_marked(tmp_path):
    page = page_of(make_report(("a\x0bb", 0, 0, None, None, None, None, None)), tmp_path)
    assert page.cell(HEADER + 1, 1).value == "a\N{REPLACEMENT CHARACTER}b"


def test_a_sheet_without_rows_says_no_activity(tmp_path):
    page = page_of(make_report(), tmp_path)
    assert page.cell(HEADER + 1, 1).value == "No activity"
    assert page.auto_filter.ref == "A5:H5"


@settings(max_examples=5, deadline=None)
@given(st.lists(st.integers(-LARGEST_AMOUNT, LARGEST_AMOUNT), min_size=200, max_size=200))
def test_amounts_read_back_equal_the_cents_exactly(tmp_path_factory, amounts):
    report = make_report(*((cents,) for cents in amounts), columns=(Column("n", "N", "money"),))
    page = page_of(report, tmp_path_factory.mktemp("cents"))
    found = [page.cell(HEADER + 1 + index, 1).value for index in range(len(amounts))]
    assert [round(value * 100) for value in found] == amounts
    assert [f"{value:.2f}" for value in found] == [f"{cents / 100:.2f}" for cents in amounts]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("M1", "M1"),
        ("a/b\\c:d*e?f[g]", "a-b-c-d-e-f-g-"),
        ("x" * 40, "x" * 31),
        ("'quoted'", "quoted"),
        ("History", "History-"),
        ("", "Sheet"),
        ("summary", "summary (2)"),
    ],
)
def test_sheet_names_are_made_valid_and_unique(wanted, name):
    assert unique_sheet_name(wanted, {"summary"}) == name


def test_long_names_that_begin_alike_stay_apart():
    taken = set()
    first, second = (unique_sheet_name("x" * 40, taken) for _ in range(2))
    assert (first, second) == ("x" * 31, "x" * 27 + " (2)")


def test_progress_is_told_while_rows_are_written(tmp_path):
    told = []
    write_workbook(
        make_report(*[ROW] * 1100),
        tmp_path / "r.xlsx",
        lambda done, total, text: told.append((done, total)),
    )
    assert told[:3] == [(500, 1100), (1000, 1100), (1100, 1100)]
    assert set(told[3:]) == {(1100, 1100)}


@pytest.mark.parametrize("at", [500, 1000, "Packing"])
def test_a_workbook_that_is_called_off_leaves_no_trace(tmp_path, at):
    class CalledOffError(Exception):
        pass

    told = []

    def call_off(done, total, text):
        told.append(text)
        if at == done or (at == "Packing" and told.count("Packing the workbook") == 2):
            raise CalledOffError

    rows = [(f"R-{number}", *ROW[1:]) for number in range(3000)]
    with pytest.raises(CalledOffError):
        write_workbook(make_report(*rows), tmp_path / "r.xlsx", call_off)
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_refused_with_a_sentence_and_the_old_workbook_stays(tmp_path):
    resource = pytest.importorskip("resource", reason="limits of a process exist on Unix only")
    path = tmp_path / "r.xlsx"
    path.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(ReportNotWrittenError, match="is full or may not be written to"):
            write_workbook(make_report(*[ROW] * 500), path, silent)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
