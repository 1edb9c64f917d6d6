"""Help with the grammar at a place in the line."""

import pytest

from desktop.domain.entry.help import grammar_row
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.tokens import tokens


@pytest.mark.parametrize(
    ("marked", "says"),
    [
        ("^", "selection amount"),
        ("@00123^", "@account"),
        ("P^", "parlay"),
        ("451^", "rotation number"),
        ("451:^", ":1h"),
        ("451 o47^ 500", "team total"),
        ("451 -3^", "pk"),
        ("451 -110 ^", "decimal"),
        ("451 500^", "to win"),
        ("451 500;^", "between wagers"),
        ("451 500 ?^", "selection amount"),
    ],
)
def test_the_row_is_that_of_the_token_before_the_caret(marked: str, says: str) -> None:
    assert says in grammar_row(marked.replace("^", ""), marked.index("^")).forms


def test_every_example_of_the_help_can_be_read() -> None:
    line = "@00123 4471 P 451:1h -3 -110/454 o47 100; 452 500"
    rows = {grammar_row(line, token.end) for token in tokens(line)}
    assert len(rows) == 11
    assert all(parse_entry(row.example).wagers for row in rows)
