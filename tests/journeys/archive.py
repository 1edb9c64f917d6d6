"""Archives of baseball and hockey, read cell by cell and not by the program's own readers."""

import contextlib
import csv
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import openpyxl

Score = tuple[int, int]


class Offer(NamedTuple):
    """A line in points, from the side of the selection, and an American price."""

    line: Fraction
    price: int


@dataclass(frozen=True)
class Game:
    """Two rows of an archive.

    Attributes:
        row: Of the visitor in the file, from 1.
        parts: Runs or goals of each inning or period, visitor's and home's; None where a cell
            cannot be read.
        final: None where the file has none.
        offers: By market and side; a market with a bad cell is missing.
    """

    row: int
    day: str
    rotations: tuple[int, int]
    parts: tuple[tuple[int, ...], tuple[int, ...]] | None
    final: Score | None
    offers: dict[tuple[str, str], Offer]


def read_rows(path: Path) -> list[list[str]]:
    """Every cell of a file as text."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [[cell.strip() for cell in row] for row in csv.reader(file)]
    book = openpyxl.load_workbook(path, read_only=True)
    with contextlib.closing(book):
        return [
            ["" if cell is None else str(cell).strip() for cell in row]
            for row in book.active.iter_rows(values_only=True)
        ]


def read_archive(path: Path, year: int) -> list[Game]:
    """The games of a season that begins and ends within one year."""
    headings, *rows = read_rows(path)
    return [
        _game(headings, number, rows[number - 2], rows[number - 1], year)
        for number in range(2, len(rows) + 2, 2)
    ]


def _game(headings: list[str], number: int, away: list[str], home: list[str], year: int) -> Game:
    at = headings.index
    date = away[at("Date")].zfill(4)
    parts = slice(at("1st"), at("Final"))
    final = _score(away[at("Final")], home[at("Final")])
    played = _played(away[parts]), _played(home[parts])
    if final is not None and played[0] is not None and played[1] is not None:
        sums = sum(played[0]), sum(played[1])
        if sums[0] > final[0] or sums[1] > final[1]:
            final = None
    offers: dict[tuple[str, str], Offer] = {}
    close = at("Close")
    _offer(offers, "ml", ("away", "home"), (f"0({away[close]})", f"0({home[close]})"))
    if "RL" in headings:
        texts = away[at("RL")], home[at("RL")]
    else:
        texts = _with_price(away, at("PuckLine")), _with_price(home, at("PuckLine"))
    _offer(offers, "spread", ("away", "home"), texts)
    total = at("Close OU") if "Close OU" in headings else at("CloseOU")
    _offer(offers, "total", ("over", "under"), (_with_price(away, total), _with_price(home, total)))
    return Game(
        number,
        f"{year}-{date[:2]}-{date[2:]}",
        (int(away[at("Rot")]), int(home[at("Rot")])),
        None if played[0] is None or played[1] is None else (played[0], played[1]),
        final,
        offers,
    )


def _with_price(row: list[str], column: int) -> str:
    return f"{row[column]}({row[column + 1]})"


def _offer(
    offers: dict[tuple[str, str], Offer],
    market: str,
    sides: tuple[str, str],
    texts: tuple[str, str],
) -> None:
    """Add both sides of a market, or none where one of them cannot be read."""
    try:
        quotes = [text.removesuffix(")").split("(") for text in texts]
        found = [Offer(Fraction(line), int(price)) for line, price in quotes]
    except ValueError:
        return
    offers.update(zip(((market, side) for side in sides), found, strict=True))


def _score(away: str, home: str) -> Score | None:
    return (int(away), int(home)) if away.isdigit() and home.isdigit() else None


def _played(cells: list[str]) -> tuple[int, ...] | None:
    """What stands before the first part that was not played; None where it cannot be read."""
    played = list(takewhile(lambda cell: cell not in {"", "x", "X"}, cells))
    rest = cells[len(played) :]
    if not all(cell.isdigit() for cell in played) or any(cell.isdigit() for cell in rest):
        return None
    return tuple(int(cell) for cell in played)
