"""Every golden case goes through the rules of the program and comes out as published."""

from pathlib import Path

import pytest

from tests.golden.cases import (
    OWN_FOLDERS,
    Case,
    adapter_of,
    expected,
    has_adapter,
    read_rows,
)


def test_a_golden_case_comes_out_as_published(case):
    adapter = adapter_of(case.file)
    said, worked_out = expected(case, adapter), adapter.work_out(case)
    assert {column: worked_out[column] for column in said} == said


def test_a_golden_file_has_an_adapter_and_rows_of_one_layout(file):
    assert has_adapter(file), f"{file.name} has no adapter in tests/golden/adapters"
    rows = read_rows(file)
    assert rows
    assert all(None not in row and None not in row.values() for row in rows)
    assert len({row["id"] for row in rows}) == len(rows)


def test_there_are_golden_cases(files):
    assert files


def test_every_adapter_has_published_cases():
    helpers = {"reading"}
    adapters = {path.stem for path in (Path(__file__).parent / "adapters").glob("*.py")}
    assert {path.stem for path in OWN_FOLDERS[0].glob("*.csv")} == adapters - helpers


def test_a_file_without_an_adapter_fails():
    unknown = Case(Path("unheard_of.csv"), {"id": "X-1"}, ())
    with pytest.raises(AssertionError, match="no adapter"):
        adapter_of(unknown.file)
