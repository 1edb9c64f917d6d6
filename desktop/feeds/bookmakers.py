"""The bookmakers of a football-data.co.uk file, told by the names of its columns."""

from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.sheet import Sheet

# Pinnacle is PS in the three-way columns and P in the others.
_SHORT = {"PS": "P"}
_RESULT_COLUMNS = frozenset({"FT", "HT", "A"})


@dataclass(frozen=True, slots=True)
class Columns:
    """The headings of one bookmaker; empty where the file has none.

    Attributes:
        three_way: Home, draw, away.
        total: Over and under 2.5 goals.
        handicap: Home and away at the handicap.
        handicap_line: The handicap, from the home team's side.
    """

    three_way: tuple[str, ...]
    total: tuple[str, ...]
    handicap: tuple[str, ...]
    handicap_line: str


def find_bookmakers(sheet: Sheet) -> list[str]:
    """Every name that has prices for home, draw and away, closing columns left out."""
    names = [
        heading[:-1]
        for heading in sheet.headings
        if heading.endswith("H")
        and heading[:-1] not in _RESULT_COLUMNS
        and sheet.has(f"{heading[:-1]}D", f"{heading[:-1]}A")
    ]
    return [name for name in names if not (name.endswith("C") and name[:-1] in names)]


def choose_columns(sheet: Sheet, source: str | None, *, closing: bool) -> tuple[Columns, list[str]]:
    """The columns of one bookmaker, and sentences on what was chosen.

    Raises:
        InputError: The bookmaker is not named though there are several, or is not there.
    """
    names = find_bookmakers(sheet)
    listed = ", ".join(names)
    if not names:
        raise InputError(
            say(
                "{name} has no columns of prices such as B365H, B365D, B365A. Nothing was changed.",
                name=sheet.name,
            )
        )
    if source is None and len(names) > 1:
        raise InputError(
            say(
                "{name} holds several bookmakers: {listed}. Choose one with --source; nothing "
                "was changed.",
                name=sheet.name,
                listed=listed,
            )
        )
    wanted = names[0] if source is None else source
    match = [name for name in names if name.casefold() == wanted.casefold()]
    if not match:
        raise InputError(
            say(
                "{name} has no bookmaker {wanted}. It holds: {listed}. Nothing was changed.",
                name=sheet.name,
                wanted=wanted,
                listed=listed,
            )
        )
    return _columns(sheet, match[0], closing=closing)


def _columns(sheet: Sheet, name: str, *, closing: bool) -> tuple[Columns, list[str]]:
    short = _SHORT.get(name, name)
    letter = "C" if closing and sheet.has(f"{name}CH", f"{name}CD", f"{name}CA") else ""
    columns = Columns(
        three_way=(f"{name}{letter}H", f"{name}{letter}D", f"{name}{letter}A"),
        total=_present(sheet, f"{short}{letter}>2.5", f"{short}{letter}<2.5"),
        handicap=_present(sheet, f"{short}{letter}AHH", f"{short}{letter}AHA"),
        handicap_line=f"AH{letter}h",
    )
    when = "closing" if letter else "opening"
    notices = [say("Prices are the {when} prices of {name}, as quoted.", when=when, name=name)]
    if not columns.total:
        notices.append(say("{name} has no totals in this file.", name=name))
    if not columns.handicap:
        notices.append(say("{name} has no handicaps in this file.", name=name))
    return columns, notices


def _present(sheet: Sheet, *headings: str) -> tuple[str, ...]:
    return headings if sheet.has(*headings) else ()
