"""What an import would do, row by row and beside what the book holds; nothing is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.feeds.intake import CLOSE
from desktop.feeds.proposals import Reading
from desktop.feeds.reading import read_accounts, read_lines, read_results, read_tickets
from desktop.progress import Progress
from desktop.services.books import read_house
from desktop.services.comparing import SUBJECTS, Comparison, Kind, Verdict
from desktop.services.guarding import house_settings
from desktop.services.importing.matching import Matcher

AnyReading = Reading[Any]


@dataclass(frozen=True, slots=True)
class Preview:
    """One proposal beside the book.

    Attributes:
        place: Its place among the proposals of the reading.
        row: Where it begins in the file.
        reason: Why it would be refused.
    """

    place: int
    row: int
    subject: str
    proposed: str
    current: str
    verdict: Verdict
    reason: str = ""


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


def preview(
    reader: Reader, kind: Kind, reading: AnyReading, *, takes_new_teams: bool = False
) -> list[Preview]:
    """Compare every proposal of a file with the book."""
    kept, codes = house_settings(reader), _codes(kind, reading)
    matcher = Matcher(takes_new_teams=takes_new_teams)
    comparison = Comparison(reader, read_house(reader), matcher, kept, codes)
    compare = comparison.of(kind)
    previews: list[Preview] = []
    for place, proposal in enumerate(reading.proposals):
        try:
            subject, proposed, current, verdict = compare(proposal)
            reason = ""
        except InputError as error:
            subject, proposed, current = SUBJECTS[kind](proposal), "", ""
            verdict, reason = Verdict.REFUSED, str(error)
        previews.append(Preview(place, proposal.row, subject, proposed, current, verdict, reason))
    return previews


def _codes(kind: Kind, reading: AnyReading) -> frozenset[str]:
    """The accounts that the file itself opens, and that others in it may stand under."""
    if kind != "accounts":
        return frozenset()
    return frozenset(proposal.code.strip().upper() for proposal in reading.proposals)
