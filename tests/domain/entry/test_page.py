"""The page of the user guide about the grammar says what the program does."""

import re
from pathlib import Path

import pytest

from desktop.domain.entry.format import format_entry
from desktop.domain.entry.reading import parse_entry

PAGE = Path(__file__).parents[3] / "docs" / "wagers.md"
ROWS = re.findall(r"^\| `([^`]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_page_has_its_tables() -> None:
    assert len(ROWS) == 40


@pytest.mark.parametrize("typed", ROWS)
def test_every_line_of_the_page_can_be_read(typed: str) -> None:
    entry = parse_entry(typed)
    assert parse_entry(format_entry(entry)) == entry
