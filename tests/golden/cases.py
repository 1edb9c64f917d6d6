"""Golden cases: rows of CSV files, the adapter of each file, and what its row has to come to."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

# Those that are published or worked out for the rules, and variants of our own making.
OWN_FOLDERS = tuple(Path(__file__).parent / name for name in ("vectors", "variants"))
ADAPTERS = "tests.golden.adapters"

Row = Mapping[str, str]


@dataclass(frozen=True)
class Case:
    """One row, with the file that it stands in (a series of weeks is read as a whole)."""

    file: Path
    row: Row
    rows: tuple[Row, ...]

    def __str__(self) -> str:
        return f"{self.file.stem}-{self.row['id']}"


def read_rows(file: Path) -> tuple[Row, ...]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return tuple(csv.DictReader(text))


def read_cases(file: Path) -> list[Case]:
    rows = read_rows(file)
    return [Case(file, row, rows) for row in rows]


def has_adapter(file: Path) -> bool:
    return find_spec(f"{ADAPTERS}.{file.stem}") is not None


def adapter_of(file: Path) -> ModuleType:
    """The module that runs the rows of a file through the program.

    Its `work_out(case)` answers every column that the program has to arrive at: those whose name
    begins with `expected`, or those that the module names as `COLUMNS`. `READERS` says how the
    text of a column is read where it is not a whole number or a plain word.
    """
    assert has_adapter(file), f"{file.name} has no adapter in tests/golden/adapters"
    return import_module(f"{ADAPTERS}.{file.stem}")


def expected(case: Case, adapter: ModuleType) -> dict[str, object]:
    """What the row says that the program has to arrive at; an empty cell says nothing."""
    columns = getattr(adapter, "COLUMNS", None) or [
        column for column in case.row if column.startswith("expected")
    ]
    readers = getattr(adapter, "READERS", {})
    said = {
        column: readers.get(column, _read)(case.row[column])
        for column in columns
        if case.row[column]
    }
    assert said, f"{case} does not say what to expect"
    return said


def _read(text: str) -> int | str:
    """A whole number or a word."""
    try:
        return int(text)
    except ValueError:
        return text
