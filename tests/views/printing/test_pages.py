"""Pages: nothing is lost between them, heads and totals are repeated, letters are ours."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.reports.paper import (
    NewPage,
    Pairs,
    Paper,
    PaperColumn,
    PaperRow,
    PaperTable,
    Title,
    Words,
)
from desktop.reports.replacing import ReportNotWrittenError
from desktop.views.printing.pages import lay_out
from desktop.views.printing.printers import pdf_of, usual_format, write_pdf
from tests.printed import read_pdf

MADE = datetime(2026, 11, 24, 9, tzinfo=UTC)
COLUMNS = (PaperColumn("Account"), PaperColumn("Name"), PaperColumn("Week", is_number=True))


def long_table(rows=90):
    texts = [PaperRow((f"P{no}", f"Player {no}", f"-{no}.00")) for no in range(rows)]
    return PaperTable(COLUMNS, tuple(texts), PaperRow(("Total", "", "-4,005.00"), "total"))


def printed(*blocks, size="A4", is_roll=False, perspective="player's side"):
    return read_pdf(pdf_of(lay_out(Paper("Figures", blocks, perspective, is_roll), size)))


def test_every_page_has_the_head_the_total_the_side_and_its_number(theme):
    paper = printed(Title("Figures"), long_table())
    assert len(paper.pages) > 1
    for number, page in enumerate(paper.pages, start=1):
        assert page.texts.count("Account") == 1
        assert page.texts.count("−4,005.00") == 1
        assert page.texts[-2:] == ("Figures · player's side", f"{number} / {len(paper.pages)}")


def test_no_row_is_lost_or_told_twice(theme):
    paper = printed(Title("Figures"), long_table())
    accounts = [text for page in paper.pages for text in page.texts if text.startswith("P")]
    names = [text for text in accounts if not text.startswith("Player")]
    assert names == [f"P{no}" for no in range(90)]


def test_a_title_does_not_stand_alone_at_the_foot_of_a_page(theme):
    for words in range(48, 62):
        lines = [Words(f"line {no}") for no in range(words)]
        paper = printed(*lines, Title("The last part"), long_table(3))
        (page,) = [page for page in paper.pages if "The last part" in page.texts]
        assert "P0" in page.texts


def test_letters_are_the_bundled_ones_and_are_embedded(theme):
    paper = printed(Title("Figures"), Words("0123456789.,: said", "mono"), long_table(2))
    assert {name.split("-")[0] for name in paper.fonts} == {"Inter", "JetBrainsMono"}
    assert "0123456789.,: said" in paper.text


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_page_is_as_large_as_its_name_says(theme, size, points):
    assert printed(Title("Figures"), size=size).pages[0].size == points


def test_a_wide_table_turns_the_page_and_keeps_every_number_whole(theme):
    columns = tuple(PaperColumn(f"Day {no}", is_number=True) for no in range(14))
    row = PaperRow(tuple("-1,234,567.89" for _ in columns))
    paper = printed(Title("Figures"), PaperTable((COLUMNS[1], *columns), (
        PaperRow(("Bartholomew Featherstonehaugh", *row.texts)),)))  # fmt: skip
    assert paper.pages[0].size == (842, 595)
    assert paper.pages[0].texts.count("−1,234,567.89") == 14


def test_a_receipt_is_one_page_of_80_mm_as_long_as_its_text(theme):
    short = printed(Title("Shop"), Pairs((("Player", "P1"),)), is_roll=True)
    long = printed(Title("Shop"), *[Words("451 -3.5 -110")] * 60, is_roll=True)
    assert [len(paper.pages) for paper in (short, long)] == [1, 1]
    assert {paper.pages[0].size[0] for paper in (short, long)} == {227}
    assert long.pages[0].size[1] > short.pages[0].size[1]
    assert long.text.count("451 −3.5 −110") == 60


def test_what_follows_a_new_page_begins_one(theme):
    paper = printed(Title("First"), NewPage(), Title("Second"))
    assert ["First" in page.texts for page in paper.pages] == [True, False]
    assert "Second" in paper.pages[1].texts


def test_the_same_moment_makes_the_same_bytes(theme):
    layout = lay_out(Paper("Figures", (Title("Figures"), long_table(5))), "A4")
    assert pdf_of(layout, MADE) == pdf_of(layout, MADE)
    assert b"20261124090000" in pdf_of(layout, MADE)


def test_a_folder_that_is_not_there_is_told(theme, tmp_path):
    with pytest.raises(ReportNotWrittenError, match="does not exist"):
        write_pdf(Paper("Figures", (Title("Figures"),)), tmp_path / "no" / "a.pdf", "A4")


def test_the_usual_paper_is_that_of_the_country():
    assert usual_format(QLocale("en_US")) == "Letter"
    assert usual_format(QLocale("de_DE")) == "A4"
    assert usual_format(QLocale("en_GB")) == "A4"
    assert usual_format(QLocale("es_CR")) == "Letter"


def test_a_page_is_dark_letters_on_white_within_its_margins(theme):
    layout = lay_out(Paper("Figures", (Title("Figures"), long_table(5))), "A4")
    picture = QImage(595, 842, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.translate(34, 34)
    layout.paint(0, painter, 72)
    painter.end()
    dark = [(x, y) for x in range(0, 595, 2) for y in range(0, 842, 2)
            if picture.pixelColor(x, y).lightness() < 120]  # fmt: skip
    assert dark
    assert min(x for x, _ in dark) >= 33
    assert max(x for x, _ in dark) <= 562
    assert max(y for _, y in dark) <= 809
