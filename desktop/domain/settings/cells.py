"""Cells of the grids: which part of the business a limit or a block is about (FEATURES 25, 38).

A cell is written `channel/sport or league/kind/period/market`, for instance
`phone/NFL/straight/game/spread`; `*` stands for any. Of the cells that cover a wager the one that
says most counts: cells are compared from the left, a league says more than its sport and its
sport more than `*`. Two cells that cover the same selection differ in one of their parts, so there
is never a second best that is as good.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.markets import SPORT_OF_LEAGUE, Market, Period, Sport
from desktop.domain.sentences import joined, say, word
from desktop.domain.tickets import TicketKind

# What each part of a cell may be to cover a place, what says most first.
Choices = tuple[tuple[str, ...], ...]

ANY = "*"
PARTS = ("channel", "sport", "kind", "period", "market")
PHONE = "phone"
CHANNELS = (PHONE, "online")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the business one leg of a wager is.

    Attributes:
        channel: `phone` or `online`.
        league: As the schedule names it.
    """

    channel: str
    league: str
    sport: Sport
    kind: TicketKind
    period: Period
    market: Market

    @property
    def choices(self) -> Choices:
        """What each part of a cell may be to cover this place, what says most first."""
        return (
            (self.channel, ANY),
            tuple(dict.fromkeys((self.league, self.sport.value, ANY))),
            (self.kind.value, ANY),
            (self.period.value, ANY),
            (self.market.value, ANY),
        )


def wider_choices(cell: Sequence[str]) -> Choices:
    """What the parts of another cell may be to cover all of this one, what says most first."""
    found = []
    for name, part in zip(PARTS, cell, strict=True):
        wider = [part]
        if name == "sport" and part in SPORT_OF_LEAGUE:
            wider.append(SPORT_OF_LEAGUE[part].value)
        found.append(tuple(dict.fromkeys([*wider, ANY])))
    return tuple(found)


def rank(cell: Sequence[str], choices: Choices) -> tuple[int, ...] | None:
    """How closely a cell fits, the lower the better; None when it is about something else."""
    if len(cell) != len(choices):
        return None
    found = []
    for part, of_part in zip(cell, choices, strict=True):
        if part not in of_part:
            return None
        found.append(of_part.index(part))
    return tuple(found)


def is_part(name: str, text: str) -> bool:
    """Whether a text can stand in this part of a cell; a league is what is no sport."""
    if text == ANY:
        return True
    match name:
        case "channel":
            return text in CHANNELS
        case "kind":
            return text in set(TicketKind)
        case "period":
            return text in set(Period)
        case "market":
            return text in set(Market)
        case _:
            return text in set(Sport) or text in SPORT_OF_LEAGUE or _is_league(text)


def _is_league(text: str) -> bool:
    return 1 <= len(text) <= 16 and text.isascii() and text.isalnum() and text.isupper()


def describe_cell(cell: tuple[str, ...]) -> str:
    """A cell for people: `NFL straight game spread by phone`; `everything` of five stars."""
    channel, *rest = cell
    words = [word(part) for part in rest if part != ANY]
    if channel != ANY:
        words.append(say("by phone") if channel == "phone" else word(channel))
    return joined(" ", words) or word("everything")
