"""Every golden case goes through the rules of the program and comes out as published."""

from tests.golden.cases import adapter_of, expected, has_adapter, read_rows


def test_a_golden_case_comes_out_as_published(case):
    adapter = adapter_of(case.file)
    assert adapter.work_out(case) == expected(case, adapter)


def test_a_golden_file_has_an_adapter_and_rows_of_one_layout(file):
    assert has_adapter(file)
    rows = read_rows(file)
    assert rows
    assert all(None not in row and None not in row.values() for row in rows)
    assert len({row["id"] for row in rows}) == len(rows)


def test_there_are_golden_cases(vectors):
    assert sorted(vectors.glob("*.csv"))
