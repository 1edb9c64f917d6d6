"""A week is compared with the sheet of another system; mapping and names are remembered."""

import csv

import openpyxl
import pytest

from desktop.cli import bookdesk
from desktop.domain.errors import InputError
from desktop.feeds.reading import read_figures
from desktop.services.reconciling import keep_alias, reconcile


@pytest.fixture
def week(shop):
    """P1 lost 110, P2 won 100, P3 has an open wager."""
    game = shop.game(451)
    shop.accept("452 r110", "P1")
    shop.accept("451 r110", "P2")
    shop.settle(game, 20, 3)
    shop.game(461)
    shop.accept("462 r55", "P3")
    return shop.rows("SELECT open_week FROM book")[0][0]


def sheet(tmp_path, text):
    file = tmp_path / "theirs.csv"
    file.write_text(text, encoding="utf-8")
    return file


def compared(shop, week, file, **how):
    return reconcile(shop.book.reader, week, read_figures(file, **how).proposals)


def test_the_same_figures_agree(shop, tmp_path, week):
    file = sheet(tmp_path, "Player,Net\nP1,-110.00\nP2,$100.00\nP3,0\n")
    assert [(row.code, row.difference, row.agrees) for row in compared(shop, week, file)] == [
        ("P1", 0, True), ("P2", 0, True), ("P3", 0, True),
    ]  # fmt: skip


def test_amounts_in_brackets_and_from_the_house_are_read(shop, tmp_path, week):
    file = sheet(tmp_path, "Player,Net\nP1,110\nP2,(100.00)\n")
    rows = compared(shop, week, file, is_house_side=True)
    assert all(row.agrees for row in rows)


def test_each_difference_is_told_with_its_likely_reason_the_largest_first(shop, tmp_path, week):
    file = sheet(tmp_path, "Customer,Week\nP1,100\nP2,0\nP3,50.00\nX77,12\n")
    rows = {row.code or row.theirs_called: row for row in compared(shop, week, file)}
    assert next(iter(rows)) == "P1"
    assert "is won there and lost here" in rows["P1"].reason
    assert "is void or missing there" in rows["P2"].reason
    assert "is won there and open here" in rows["P3"].reason
    assert "no such account" in rows["X77"].reason


def test_an_account_that_they_do_not_have_is_a_difference_if_it_had_a_week(shop, tmp_path, week):
    file = sheet(tmp_path, "Player,Net\nP1,-110\n")
    assert [row.code for row in compared(shop, week, file) if not row.agrees] == ["P2"]


def test_another_name_of_an_account_is_remembered(shop, tmp_path, week):
    file = sheet(tmp_path, "Player,Net\nJoe01,-110\nP2,100\n")
    keep_alias(shop.book, "JOE01", "P1")
    shop.reopen()
    assert all(row.agrees for row in compared(shop, week, file))
    with pytest.raises(InputError, match="P99"):
        keep_alias(shop.book, "joe02", "P99")


def test_a_sheet_without_a_plain_column_is_refused_with_the_way_to_say_it(shop, tmp_path, week):
    file = sheet(tmp_path, "Wer,Wieviel\nP1,-110\n")
    with pytest.raises(InputError, match="--column account=Heading"):
        compared(shop, week, file)
    rows = compared(shop, week, file, columns={"account": "Wer", "week": "Wieviel"})
    assert rows[-1].agrees


@pytest.mark.parametrize("cell", ["", "many", "1.234", "=1+1"])
def test_a_cell_that_is_no_amount_is_refused_and_the_rest_is_compared(tmp_path, cell):
    reading = read_figures(sheet(tmp_path, f"Player,Net\nP1,{cell}\nP2,100\n"))
    assert ([row.account for row in reading.proposals], len(reading.refusals)) == (["P2"], 1)


def test_an_account_twice_in_their_sheet_is_refused(tmp_path):
    reading = read_figures(sheet(tmp_path, "Player,Net\nP1,5\np1,7\n"))
    assert (len(reading.proposals), len(reading.refusals)) == (1, 1)


def test_the_command_line_compares_writes_and_remembers_the_columns(
    shop, tmp_path, week, capsys, monkeypatch
):
    shop.book.close()
    monkeypatch.setenv("BOOKDESK_PASSWORD", "")
    file = sheet(tmp_path, "Wer,Wieviel\nP1,110\nP2,-100\n")
    out = tmp_path / "compared.csv"
    first = bookdesk([
        "reconcile", str(file), "--book", str(shop.path), "--house-side",
        "--column", "account=Wer", "--column", "week=Wieviel", "--out", str(out),
    ])  # fmt: skip
    said = capsys.readouterr()
    assert (first, said.err) == (0, "")
    assert "compared 2 differences 0 refused 0" in said.out
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert [(row["account"], row["theirs"], row["reason"]) for row in rows] == [
        ("P1", "-110.00", ""), ("P2", "100.00", ""),
    ]  # fmt: skip
    file.write_text("Wer,Wieviel\nP1,110\nP2,-90\n", encoding="utf-8")
    book = tmp_path / "compared.xlsx"
    assert bookdesk(["reconcile", str(file), "--book", str(shop.path), "--out", str(book)]) == 3
    assert "P2: there 90.00, here 100.00." in capsys.readouterr().out
    cells = [cell.value for row in openpyxl.load_workbook(book).active for cell in row]
    assert "1 of 2 accounts differ" in cells
    shop.reopen()
