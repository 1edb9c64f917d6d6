"""Openers pasted from a spreadsheet or a mail: rotation, team, spread, total, money line.

A pasted block has no file and often no headings. It becomes a rotation sheet, which reads it.
"""

import csv
import datetime
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters, format_spread, parse_line
from desktop.domain.markets import Sport
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.proposals import EventProposal, Reading
from desktop.feeds.rotation import read_rotation_sheet
from desktop.feeds.sheet import RawRow, Sheet, fold
from desktop.progress import never, silent

NAME = "pasted"
CHARACTERS_MAX = 200_000
_USUAL = ("rot", "team", "spread", "total", "moneyline")
_NAMES = {
    "rot": "rot", "rotation": "rot", "#": "rot", "no": "rot", "number": "rot",
    "team": "team", "teams": "team", "name": "team",
    "time": "time", "start": "time",
    "spread": "spread", "line": "spread", "side": "spread", "runline": "spread", "pl": "spread",
    "total": "total", "o/u": "total", "ou": "total",
    "ml": "moneyline", "moneyline": "moneyline", "money": "moneyline",
}  # fmt: skip
_HEADINGS = ("date", "league", "rot", "side", "team", "time", "spread", "spread_price", "total",
             "total_price", "moneyline")  # fmt: skip
_PRICED = re.compile(r".*[+\-−]\d{3,7}|.*(?<![a-z])ev(en)?", re.IGNORECASE)
# A row in columns of blanks: the number, the words of the name, then what is left.
_IN_COLUMNS = re.compile(
    r"(\d{1,6})\s+(.*?[^\W\d_.)]\)?\.?)((?:\s+[^\s]*\d[^\s]*|\s+(?:pk|ev))*)\s*"
)


@dataclass(frozen=True, slots=True)
class PasteTerms:
    """What the person says, because a pasted block leaves it out.

    Attributes:
        price: Of spreads and totals that stand without one.
        leagues: The leagues of the book, each with its sport.
    """

    league: str
    date: datetime.date
    price: str
    leagues: Mapping[str, Sport]


def read_pasted(text: str, terms: PasteTerms) -> Reading[EventProposal]:
    """Read a pasted block: two rows a game, the visitor's with the odd number first.

    One spread in the two rows is that of both, with opposite signs; one total is that of both.

    Raises:
        InputError: Nothing is there, it is too much, or the price is none.
    """
    if len(text) > CHARACTERS_MAX:
        raise InputError("That is too much for one paste: import it as a file.")
    price = parse_price(terms.price).text
    rows = _rows(text)
    if not rows:
        raise InputError("Nothing is pasted yet. Paste rows of number, team, spread, total, price.")
    columns, body = _columns(rows)
    told = [
        (number, dict(zip(columns, cells, strict=False)), _fault(columns, cells))
        for number, cells in body
    ]
    raw = [RawRow(0, _HEADINGS), *_games(told, terms, price)]
    sheet = Sheet("The pasted block", raw)
    stated = Terms("lines", league=terms.league, leagues=terms.leagues)
    intake = Intake(sheet, silent, never)
    proposals = read_rotation_sheet(sheet, stated, intake)
    notices = [
        say("Spreads and totals without a price are at {price}.", price=price),
        *intake.notices,
    ]
    refusals = tuple(sorted(intake.refusals, key=lambda refusal: refusal.row))
    return Reading(NAME, len(body), tuple(proposals), refusals, tuple(notices))


def _rows(text: str) -> list[tuple[int, tuple[str, ...]]]:
    lines = [(n, line) for n, line in enumerate(text.splitlines(), start=1) if line.strip()]
    for separator in ("\t", ";", ","):
        if lines and all(separator in line for _, line in lines):
            return [(number, _cells(line, separator)) for number, line in lines]
    return [(number, _in_columns(line)) for number, line in lines]


def _cells(line: str, separator: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in next(csv.reader(io.StringIO(line), delimiter=separator)))


def _in_columns(line: str) -> tuple[str, ...]:
    match = _IN_COLUMNS.fullmatch(line.strip())
    if match is None:
        return tuple(re.split(r"\s{2,}", line.strip()))
    return (match[1], match[2], *match[3].split())


def _columns(
    rows: Sequence[tuple[int, tuple[str, ...]]],
) -> tuple[tuple[str, ...], Sequence[tuple[int, tuple[str, ...]]]]:
    """The columns by their headings, or in the usual order where there are none."""
    first = rows[0][1]
    if first[0].isdigit():
        return _USUAL, rows
    named = tuple(_NAMES.get(fold(cell), "") for cell in first)
    if not {"rot", "team"} <= set(named):
        raise InputError(
            "The first row is neither a game nor headings. Headings are rot, team, spread, total"
            " and ml; without them the columns stand in this order."
        )
    return named, rows[1:]


def _fault(columns: Sequence[str], cells: Sequence[str]) -> str:
    if not any(cells[len(columns) :]):
        return ""
    return say(
        "The row has {count} cells, and there are {count2} columns.",
        count=len(cells),
        count2=len(columns),
    )


_Told = tuple[int, dict[str, str], str]


def _games(told: Sequence[_Told], terms: PasteTerms, price: str) -> Iterator[RawRow]:
    """The rows with what the other row of their game says for both."""
    for place, (number, cells, fault) in enumerate(told):
        is_visitor = _is_odd(cells.get("rot", ""))
        partner = told[place + 1] if is_visitor and place + 1 < len(told) else None
        if not is_visitor and place:
            partner = told[place - 1]
        theirs = partner[1] if partner is not None else {}
        spread = cells.get("spread", "") or _opposite(theirs.get("spread", ""))
        total = cells.get("total", "") or _without_letter(theirs.get("total", ""))
        yield RawRow(
            number,
            (
                terms.date.isoformat(), terms.league, cells.get("rot", ""),
                "V" if is_visitor else "H", cells.get("team", ""),
                cells.get("time", "") or theirs.get("time", ""),
                spread, _price_beside(spread, price), total, _price_beside(total, price),
                cells.get("moneyline", ""),
            ),
            fault=fault,
        )  # fmt: skip


def _is_odd(rotation: str) -> bool:
    return rotation.isascii() and rotation.isdigit() and int(rotation) % 2 == 1


def _opposite(spread: str) -> str:
    """The other side of a spread that stands in one row only; its price is its own."""
    try:
        return format_spread(-parse_line(spread)) if spread else ""
    except InputError:
        return ""


def _without_letter(total: str) -> str:
    try:
        return format_quarters(parse_line(total.lstrip("oOuU"))) if total else ""
    except InputError:
        return ""


def _price_beside(cell: str, price: str) -> str:
    """The stated price for a number that has none with it."""
    return "" if not cell or _PRICED.fullmatch(cell) else price
