import csv
import shutil
import subprocess
from datetime import UTC, datetime
from decimal import Decimal
from itertools import zip_longest

import pytest
from openpyxl import load_workbook

from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report

SOFFICE = shutil.which("soffice")


def is_same(text, value):
    """Whether LibreOffice reads what openpyxl reads."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}".startswith(text[:16])
    if isinstance(value, int | float):
        return Decimal(text) == Decimal(str(value))
    return text == (value or "")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_tickets_as_they_were_written(sample_book, tmp_path):
    out = tmp_path / "tickets.xlsx"
    question = Question("tickets", datetime(2018, 9, 12, 13, 0, tzinfo=UTC))
    write_report(silent, sample_book, question, out, "xlsx")
    subprocess.run(
        [
            SOFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
            "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76",
            "--outdir", str(tmp_path), str(out),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with (tmp_path / "tickets.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    # Cell by cell what the workbook holds, text that looks like a formula included.
    cells = [list(row) for row in load_workbook(out).worksheets[0].iter_rows(values_only=True)]
    assert len(rows) == len(cells)
    for there, here in zip(rows, cells, strict=True):
        for text, value in zip_longest(there, here, fillvalue=""):
            assert is_same(text, value), (text, value)
    assert rows[0][0] == "Tickets · Corner Office"
    row = rows[8]
    assert row[:4] == ["=R2", "KA16-2", "P2", "A2"]
    assert row[4].startswith("2018-09-06 20:40")
    assert row[5:7] == ["straight", "-3.5 by hand"]
    assert [Decimal(row[column]) for column in (7, 8, 10)] == [110, 100, -110]
    assert row[12] == "2018-09-04"
