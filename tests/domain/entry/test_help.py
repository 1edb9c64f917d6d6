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
        ("T6^ 452", "teaser"),
        ("PL6^ 452", "pleaser"),
        ("RR2,3^", "round robin"),
        ("IF^", "IF"),
        ("RV^", "if it wins"),
        ("RA^", "if it has action"),
        ("ST^", "a straight of each"),
        ("WR^", "write-in"),
        ("451 eh^-1 500", "three-way handicap"),
        ("451 ehd^-1 500", "three-way handicap"),
        ("9012 n^", "y = yes"),
        ("9012 show^", "at the track's price"),
        ("9012 ew^", "each way"),
        ("9012 top10^", "each way"),
        ("452 -3 b^", "half a point"),
        ("462 lp^", "listed pitchers"),
        ("P 452 *^", "open spot"),
        ("452 100 >^", "if it has action"),
        ("#KD^", "fills its spots"),
        ('WR "^', "the text in quotes"),
        ('WR "a" on^', "the day"),
        ("451 500 ?^", "selection amount"),
    ],
)
def test_the_row_is_that_of_the_token_before_the_caret(marked: str, says: str) -> None:
    assert says in grammar_row(marked.replace("^", ""), marked.index("^")).forms


def test_every_example_of_the_help_can_be_read() -> None:
    lines = (
        "@00123 4471 P 451:1h -3 -110 b1/454 o47 lp * 100; 452 500",
        "IF 451 eh 100 > 452 y/454 win",
        'WR "a" on 2026-11-03; #KD1042-7; T6 9012 ew',
        "PL6; RR2; RV; RA; ST; WR",
    )
    rows = {grammar_row(line, token.end) for line in lines for token in tokens(line)}
    assert len(rows) == 30
    assert all(parse_entry(row.example).wagers for row in rows)
