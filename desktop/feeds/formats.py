"""Which format a file is in, told by its headings (FORMATS 4)."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.feeds import football_data, results, rotation, sbro
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.proposals import EventProposal
from desktop.feeds.sheet import Sheet, shown

AUTO = "auto"

Reader = Callable[[Sheet, Terms, Intake], list[EventProposal]]


@dataclass(frozen=True, slots=True)
class Format:
    """A layout of lines or results.

    Attributes:
        marks: Headings that together tell it from the others; none where headings cannot.
        read: Its reader; None while it cannot be read yet.
    """

    name: str
    marks: tuple[str, ...]
    read: Reader | None


FORMATS = (
    Format(rotation.NAME, ("date", "rot", "side", "team"), rotation.read_rotation_sheet),
    Format(
        results.NAME, ("date", "period", "away_score", "home_score"), results.read_typed_results
    ),
    Format(sbro.NAME, ("Date", "Rot", "VH", "Team", "Final"), sbro.read_sbro),
    Format(
        football_data.NAME,
        ("Div", "Date", "HomeTeam", "AwayTeam"),
        football_data.read_football_data,
    ),
    Format("nflverse", ("game_id", "gameday", "spread_line"), None),
    Format("aussportsbetting", ("Date", "Home Team", "Away Team", "Home Odds Open"), None),
    Format("odds-api", (), None),
    Format("jsonodds", (), None),
    Format("therundown", (), None),
)


class FormatUnclearError(InputError):
    """Two formats fit a file; the person says which one is meant.

    Attributes:
        candidates: The names that fit.
    """

    def __init__(self, sentence: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.candidates = candidates


def refuse_unreadable(name: str) -> None:
    """Stop early for a name that is none, or whose format cannot be read yet.

    Raises:
        InputError: The name is unknown or not readable.
    """
    if name != AUTO:
        _reader(_named(name))


def choose_reader(sheet: Sheet, name: str) -> tuple[str, Reader]:
    """The reader of the named format, or of the one that the headings show.

    Raises:
        FormatUnclearError: Two fit.
        InputError: None fits, or the one that fits cannot be read yet.
    """
    if name != AUTO:
        return name, _reader(_named(name))
    fitting = [one for one in FORMATS if one.marks and sheet.has(*one.marks)]
    if len(fitting) > 1:
        names = tuple(one.name for one in fitting)
        raise FormatUnclearError(
            f"{sheet.name} can be read as {' or as '.join(names)}. Say which one with --format; "
            "nothing was changed.",
            names,
        )
    if not fitting:
        known = ", ".join(one.name for one in FORMATS if one.read is not None)
        raise InputError(
            f"The headings of {sheet.name} are those of no known format ({known}). Found: "
            f"{shown(sheet.headings)}. Nothing was changed."
        )
    return fitting[0].name, _reader(fitting[0])


def _named(name: str) -> Format:
    for one in FORMATS:
        if one.name == name:
            return one
    names = ", ".join((AUTO, *(one.name for one in FORMATS)))
    raise InputError(f"There is no format “{name}”. The formats are: {names}.")


def _reader(one: Format) -> Reader:
    if one.read is None:
        raise InputError(f"Files of the format {one.name} cannot be read yet. Nothing was changed.")
    return one.read
