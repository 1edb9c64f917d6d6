"""A PIN in the line is compared and never kept."""

import pytest

from desktop.domain.entry.secrets import without_pin


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("@P2 4471 452 100", "@P2 452 100"),
        ("@P2 4471", "@P2"),
        ("@P2 452 100", "@P2 452 100"),
        ("4471 100", "4471 100"),
        ("P 452/454 100", "P 452/454 100"),
        ("", ""),
    ],
)
def test_the_line_is_kept_without_the_pin(typed, kept):
    assert without_pin(typed) == kept
