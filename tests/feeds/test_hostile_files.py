import io
import os
import zipfile
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest

from desktop.domain.errors import InputError
from desktop.feeds.guarded import Limits, ReadingCancelledError
from desktop.feeds.opening import OLE_HEADER
from desktop.feeds.reading import read_accounts, read_lines, read_results, read_tickets
from desktop.feeds.workbook import read_workbook
from tests.feeds.files import write_csv, write_xlsx

HEADINGS = ["account", "parent", "kind", "name", "credit_limit"]
ROW = ["P1", "A1", "player", "Pat Example", "500"]


class Hostile(NamedTuple):
    name: str
    content: bytes
    says: str


LINE = b"account,parent,kind,name,credit_limit\n"


@pytest.mark.parametrize(
    "case",
    [
        Hostile("empty.csv", b"", "is empty"),
        Hostile("blank.csv", b"\n \n\n", "is empty"),
        Hostile("commas.csv", b",,,\n,,,\n", "is empty"),
        Hostile("utf16.csv", "account,name".encode("utf-16"), "UTF-16"),
        Hostile("latin.csv", LINE + "P1,A1,player,José,5\n".encode("cp1252"), "line 2 .*0xE9"),
        Hostile("zero.csv", LINE + b"P1\x00,A1,player,Pat,5\n", "line 2 holds a zero byte"),
        Hostile("quotes.csv", LINE + b'"P1,A1,player,Pat,5\n', "quotes"),
        Hostile("mixed.csv", b"account,parent;kind\n", "commas and semicolons"),
        Hostile("missing.csv", b"account,name\nP1,Pat\n", "“parent”, “kind”, “credit_limit”"),
        Hostile("twice.csv", b"account,Account\nP1,P1\n", "two columns headed"),
        Hostile("page.html", b"<html><body>Sign in</body></html>", "no column"),
        Hostile("feed.json", b'{"a": 1}', "a sheet is needed|no known format"),
        Hostile("feed.csv", b'[{"a": 1}]', "a sheet is needed|no known format"),
        Hostile("not.xlsx", b"account,name\n", "named like an Excel workbook"),
        Hostile("old.xls", OLE_HEADER + bytes(512), "password"),
        Hostile("locked.xlsx", OLE_HEADER + bytes(512), "password"),
        Hostile("cut.xlsx", b"PK\x03\x04" + bytes(60), "not an Excel workbook"),
        Hostile("~$book.xlsx", b"\x06Pat", "lock file"),
    ],
    ids=lambda case: case.name,
)
def test_a_file_that_is_no_table_is_refused_by_a_sentence(tmp_path, case):
    path = tmp_path / case.name
    path.write_bytes(case.content)
    for read in (read_accounts, read_tickets, read_lines, read_results):
        with pytest.raises(InputError) as caught:
            read(path)
        assert str(caught.value).endswith(".")
    with pytest.raises(InputError, match=case.says):
        read_accounts(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(InputError, match=r"There is no file .*nowhere"):
        read_lines(tmp_path / "nowhere.csv")
    with pytest.raises(InputError, match="is a folder"):
        read_lines(tmp_path)


def test_a_file_without_permission_is_named(tmp_path):
    path = write_csv(tmp_path / "mine.csv", HEADINGS, ROW)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    with pytest.raises(InputError, match="no permission"):
        read_accounts(path)


def test_fifty_megabytes_of_one_line_are_not_read(tmp_path):
    path = tmp_path / "long.csv"
    path.write_bytes(LINE + b"x" * 49_000_000)
    with pytest.raises(InputError, match="line of 49,000,000 bytes"):
        read_accounts(path)
    with path.open("ab") as file:
        file.write(b"x" * 2_000_000)
    with pytest.raises(InputError, match="larger than 50 MB"):
        read_accounts(path)


def test_a_sheet_with_too_many_rows_or_columns_is_refused(tmp_path):
    wide = write_csv(tmp_path / "wide.csv", [f"c{number}" for number in range(500)])
    with pytest.raises(InputError, match="larger than"):
        read_accounts(wide)
    with pytest.raises(InputError, match="larger than"):
        read_accounts(write_csv(tmp_path / "long.csv", HEADINGS, *[ROW] * 5), limits=Limits(rows=3))


def test_a_mark_at_the_start_and_other_separators_are_understood(tmp_path):
    marked = tmp_path / "marked.csv"
    marked.write_bytes(
        "\ufeffaccount,parent,kind,name,credit_limit\r\nP1,A1,player,José,5\r\n".encode()
    )
    assert read_accounts(marked).proposals[0].name == "José"
    for separator, word in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
        reading = read_accounts(write_csv(tmp_path / "a.csv", HEADINGS, ROW, separator=separator))
        assert reading.proposals[0].code == "P1"
        assert word in reading.notices[0]


def test_a_quoted_line_break_keeps_the_numbers_of_the_rows_below(tmp_path):
    path = write_csv(
        tmp_path / "a.csv", HEADINGS, ["P1", "A1", "player", "Pat\nExample", "5"], [], ROW
    )
    reading = read_accounts(path)
    assert [refusal.row for refusal in reading.refusals] == [2]
    assert [account.row for account in reading.proposals] == [4]


def bomb(path: Path, **members: bytes) -> Path:
    book = io.BytesIO()
    write = openpyxl.Workbook()
    write.active.append(HEADINGS)
    write.save(book)
    with (
        zipfile.ZipFile(book) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for member in source.infolist():
            if member.filename not in members:
                target.writestr(member, source.read(member))
        for name, content in members.items():
            target.writestr(name, content)
    return path


class Packed(NamedTuple):
    member: str
    content: bytes
    says: str


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
DOCTYPE = '<?xml version="1.0" encoding="{0}"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'


@pytest.mark.parametrize(
    "case",
    [
        Packed(SHEET, b"<worksheet/>" + b" " * 20_000_000, "times its size"),
        Packed(SHEET, bytes(60_000_000), "would unpack to 60,"),
        Packed("xl/vbaProject.bin", b"code", "macros"),
        Packed("xl/externalLinks/externalLink1.xml", b"<a/>", "links to other workbooks"),
        Packed(SHEET, DOCTYPE.format("UTF-8").encode(), "document type"),
        Packed(SHEET, DOCTYPE.format("UTF-16").encode("utf-16"), "document type"),
        Packed(SHEET, b"<worksheet><sheetData><row", "damaged"),
        Packed("xl/workbook.xml", b"<nothing/>", "is empty"),
        Packed("[Content_Types].xml", b"<Types/>", "damaged"),
    ],
)
def test_a_harmful_workbook_is_refused_by_a_sentence(tmp_path, case):
    path = bomb(tmp_path / "book.xlsx", **{case.member: case.content})
    with pytest.raises(InputError, match=case.says):
        read_accounts(path)


def test_a_workbook_of_very_many_parts_is_refused(tmp_path):
    parts = {f"xl/media/{number}.txt": b"x" for number in range(300)}
    with pytest.raises(InputError, match="parts"):
        read_accounts(bomb(tmp_path / "book.xlsx", **parts))


def test_a_zip_that_is_no_workbook_is_refused(tmp_path):
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(InputError, match="not an Excel workbook"):
        read_accounts(path)


def test_claimed_dimensions_and_far_cells_cost_nothing(tmp_path):
    sheet = (
        '<worksheet xmlns="' + MAIN + '">'
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1">{}</row>'
        '<row r="90000"><c r="XFD90000"><v>1</v></c></row></sheetData></worksheet>'
    )
    cells = "".join(
        f'<c r="{letter}1" t="inlineStr"><is><t>{heading}</t></is></c>'
        for letter, heading in zip("ABCDE", HEADINGS, strict=True)
    )
    path = bomb(tmp_path / "book.xlsx", **{SHEET: sheet.format(cells).encode()})
    assert read_accounts(path).rows_read == 0


def test_a_cell_far_below_is_refused_with_its_row(tmp_path):
    path = write_xlsx(tmp_path / "book.xlsx", HEADINGS, [], [], [], ROW)
    with pytest.raises(InputError, match="cells in row 5"):
        read_accounts(path, limits=Limits(rows=3))


def test_a_row_that_excel_cannot_have_is_not_waited_for(tmp_path):
    row = '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{row}</sheetData></worksheet>'
    content = bomb(tmp_path / "book.xlsx", **{SHEET: sheet.encode()}).read_bytes()
    with pytest.raises(InputError, match="cells in row 1,048,577"):
        read_workbook("book.xlsx", content, Limits())


def test_the_reading_of_a_workbook_can_be_stopped(tmp_path):
    path = write_xlsx(tmp_path / "book.xlsx", HEADINGS, ROW)
    with pytest.raises(ReadingCancelledError):
        read_accounts(path, cancelled=lambda: True)


def test_a_workbook_is_read_past_empty_sheets_and_columns_without_heading(tmp_path):
    book = openpyxl.Workbook()
    book.active.append([*HEADINGS, None, None])
    book.active.append([*ROW[:4], 500, None, "note"])
    book.active.append([])
    book.create_sheet("Sheet2")
    book.save(tmp_path / "book.xlsx")
    reading = read_accounts(tmp_path / "book.xlsx")
    assert (reading.rows_read, reading.proposals[0].credit_limit) == (1, 50_000)


def test_two_filled_sheets_are_not_chosen_between(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(HEADINGS)
    book.create_sheet("Old").append(HEADINGS)
    book.save(tmp_path / "book.xlsx")
    with pytest.raises(InputError, match=r"2 filled sheets \(Sheet, Old\)"):
        read_accounts(tmp_path / "book.xlsx")


def test_a_formula_is_refused_with_its_cell(tmp_path):
    path = write_xlsx(
        tmp_path / "book.xlsx",
        HEADINGS,
        [*ROW[:4], "=100+400"],
        ["P2", "A1", "player", "=HYPERLINK(1)", 500],
        ["P3", "A1", "player", "Sam", True],
    )
    reading = read_accounts(path)
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [
        (2, "credit_limit"),
        (3, "name"),
        (4, "credit_limit"),
    ]
    assert "formula" in reading.refusals[0].reason
    assert reading.proposals == ()


def test_more_cells_than_headings_mean_a_shifted_row(tmp_path):
    path = tmp_path / "shifted.csv"
    path.write_bytes(LINE + b"P1,A1,player,Example, Pat,500\nP2,A1,player,Sam,500,,\n")
    reading = read_accounts(path)
    assert [account.code for account in reading.proposals] == ["P2"]
    assert [refusal.row for refusal in reading.refusals] == [2]
    assert "6 cells" in reading.refusals[0].reason
