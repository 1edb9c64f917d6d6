"""Files as a person states them, read in a child process: it needs neither the book nor Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from desktop.domain.markets import Sport
from desktop.feeds.intake import CLOSE
from desktop.feeds.proposals import Reading
from desktop.feeds.reading import read_accounts, read_lines, read_results, read_tickets
from desktop.progress import Progress

Kind = Literal["lines", "results", "accounts", "tickets"]
AnyReading = Reading[Any]


@dataclass(frozen=True, slots=True)
class FileTerms:
    """What a person states about a file.

    Attributes:
        format: A name of FORMATS 4, or `auto`.
        season: Year of the first row, where dates have none.
        source: Bookmaker, where the file holds several.
        when: `open` or `close`, where a file has both numbers of each line.
        prices: `american` or `decimal`, where it cannot be told.
        leagues: The leagues of the book, each with its sport; those of the trade when left out.
    """

    format: str = "auto"
    league: str | None = None
    season: int | None = None
    source: str | None = None
    when: str = CLOSE
    prices: str | None = None
    leagues: Mapping[str, Sport] | None = None


def read_file(report: Progress, kind: Kind, path: Path, terms: FileTerms) -> AnyReading:
    """Read a file; made to run in a child process.

    Raises:
        InputError: The file cannot be read as a whole.
    """
    if kind == "accounts":
        return read_accounts(path, report=report)
    if kind == "tickets":
        return read_tickets(path, report=report)
    stated: dict[str, Any] = {
        "format": terms.format,
        "league": terms.league,
        "season": terms.season,
        "leagues": terms.leagues,
        "report": report,
    }
    if kind == "results":
        return read_results(path, **stated)
    return read_lines(path, source=terms.source, when=terms.when, prices=terms.prices, **stated)
