import pytest

from desktop.reports.sheets import Column, wide_enough


@pytest.mark.parametrize(
    ("cents", "width"),
    [((), 12), ((-99_999_999,), 13), ((1,), 12), ((-123_456_789_012, 5), 19)],
)
def test_a_column_is_as_wide_as_its_longest_amount_needs(cents, width):
    assert wide_enough(Column("net", "Net", "money", 12), *cents).width == width
