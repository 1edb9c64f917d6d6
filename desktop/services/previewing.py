"""What an import would do, row by row and beside what the book holds; nothing is written."""

from dataclasses import dataclass

from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.feeds.stated import AnyReading, Kind
from desktop.services.books import read_house
from desktop.services.comparing import SUBJECTS, Comparison, Verdict
from desktop.services.guarding import house_settings
from desktop.services.importing.matching import Matcher


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
