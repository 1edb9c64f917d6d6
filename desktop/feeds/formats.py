"""Which format a file is in, told by its headings (FORMATS 4)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.domain.errors import FormatUnclearError, InputError
from desktop.domain.sentences import say
from desktop.feeds import (
    aussportsbetting,
    football_data,
    jsonodds,
    nflverse,
    odds_api,
    results,
    rotation,
    sbro,
    therundown,
)
from desktop.feeds.feed import Feed
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.proposals import EventProposal
from desktop.feeds.sheet import Sheet, shown

AUTO = "auto"

SheetReader = Callable[[Sheet, Terms, Intake], list[EventProposal]]
FeedReader = Callable[[Feed, Terms, Intake], list[EventProposal]]


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """A layout of a CSV file or a workbook.

    Attributes:
        marks: Headings that together tell it from the others.
    """

    name: str
    marks: tuple[str, ...]
    read: SheetReader


@dataclass(frozen=True, slots=True)
class FeedFormat:
    """A layout of a JSON file.

    Attributes:
        marks: Fields of an event that together tell it from the others.
    """

    name: str
    marks: tuple[str, ...]
    read: FeedReader


SHEETS = (
    SheetFormat(rotation.NAME, ("date", "rot", "side", "team"), rotation.read_rotation_sheet),
    SheetFormat(
        results.NAME, ("date", "period", "away_score", "home_score"), results.read_typed_results
    ),
    SheetFormat(sbro.NAME, ("Date", "Rot", "VH", "Team", "Final"), sbro.read_sbro),
    SheetFormat(
        football_data.NAME,
        ("Div", "Date", "HomeTeam", "AwayTeam"),
        football_data.read_football_data,
    ),
    SheetFormat(nflverse.NAME, ("game_id", "gameday", "spread_line"), nflverse.read_nflverse),
    SheetFormat(
        aussportsbetting.NAME,
        ("Date", "Home Team", "Away Team", "Home Odds Open"),
        aussportsbetting.read_aussportsbetting,
    ),
)
FEEDS = (
    FeedFormat(odds_api.NAME, odds_api.REQUIRED, odds_api.read_odds_api),
    FeedFormat(jsonodds.NAME, jsonodds.REQUIRED, jsonodds.read_jsonodds),
    FeedFormat(therundown.NAME, therundown.REQUIRED, therundown.read_therundown),
)
NAMES = tuple(one.name for one in (*SHEETS, *FEEDS))


def check_name(name: str) -> None:
    """Stop early for a name that is none.

    Raises:
        InputError: There is no such format.
    """
    if name != AUTO and name not in NAMES:
        names = ", ".join((AUTO, *NAMES))
        raise InputError(
            say("There is no format “{name}”. The formats are: {names}.", name=name, names=names)
        )


def read_events(
    file: Sheet | Feed, name: str, terms: Terms, intake: Intake
) -> tuple[str, list[EventProposal]]:
    """Read a file in the named format, or in the one that its headings show; answers which.

    Raises:
        FormatUnclearError: Two fit.
        InputError: None fits, or the file cannot be read in the one that does.
    """
    if isinstance(file, Feed):
        feed_format = _chosen(FEEDS, file, name)
        _say(file, feed_format.name, name, intake)
        return feed_format.name, feed_format.read(file, terms, intake)
    sheet_format = _chosen(SHEETS, file, name)
    _say(file, sheet_format.name, name, intake)
    return sheet_format.name, sheet_format.read(file, terms, intake)


def _say(file: Sheet | Feed, chosen: str, name: str, intake: Intake) -> None:
    if name == AUTO:
        intake.notices.append(
            say("{name} is read in the format {chosen}.", name=file.name, chosen=chosen)
        )


F = TypeVar("F", SheetFormat, FeedFormat)


def _chosen(formats: Sequence[F], file: Sheet | Feed, name: str) -> F:
    if name != AUTO:
        return _named(formats, file, name)
    fitting = [one for one in formats if file.has(*one.marks)]
    if len(fitting) > 1:
        names = tuple(one.name for one in fitting)
        raise FormatUnclearError(
            say(
                "{name} can be read as {names}. Say which one with --format; nothing was changed.",
                name=file.name,
                names=" or as ".join(names),
            ),
            names,
        )
    if not fitting:
        known = ", ".join(one.name for one in formats)
        what = "fields" if isinstance(file, Feed) else "headings"
        raise InputError(
            say(
                "The {what} of {name} are those of no known format ({known}). Found: "
                "{headings}. Nothing was changed.",
                what=what,
                name=file.name,
                known=known,
                headings=shown(file.headings),
            )
        )
    return fitting[0]


def _named(formats: Sequence[F], file: Sheet | Feed, name: str) -> F:
    for one in formats:
        if one.name == name:
            return one
    what = "JSON" if isinstance(file, Feed) else "a sheet"
    raise InputError(
        say(
            "{name} is {what}, and files of the format {name2} are not. Nothing was changed.",
            name=file.name,
            what=what,
            name2=name,
        )
    )
