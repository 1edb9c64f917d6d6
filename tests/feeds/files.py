"""Invented files in the layouts of other people, and the place of the real ones."""

import csv
import os
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

_ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("BOOKDESK_SHARED", _ROOT.parent / "shared")) / "data"

Cells = Sequence[object]


def shared_file(name: str) -> Path:
    """A real file of a third party, which the project does not hold; skips without it."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"{path} is not there: real files are tried where they are, never copied")
    return path


def write_csv(path: Path, *rows: Cells, separator: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    return path


def write_xlsx(path: Path, *rows: Cells) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path
