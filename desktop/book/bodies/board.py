"""Bodies of facts about events and lines."""

from typing import Any, NotRequired, TypedDict


class ContestListed(TypedDict):
    """A future, a proposition with many answers or a race; its entrants are events of their own.

    `form` is future, prop or race; `places` says how many positions are paid, where it is said.
    """

    title: str
    form: str
    league: str
    sport: str
    day: str
    start: int | None
    places: NotRequired[int]


class EventListed(TypedDict):
    """Something on the schedule; `day` is book-local, `start` milliseconds UTC or unknown.

    `form` is left out of a game; a proposition has its question as `home` and no `away`; an entrant
    has its name as `home`, the title of its contest as `away`, one number for both, and `contest`.
    The listed pitchers are left out where there are none, and so is `external`: the format and id
    of a feed without rotation numbers, such as `odds-api 4f0c`. `parent` is the game that a
    proposition or an entrant hangs on.
    """

    league: str
    sport: str
    day: str
    start: int | None
    rot_away: int
    rot_home: int
    away: str
    home: str
    neutral: bool
    pitcher_away: NotRequired[str]
    pitcher_home: NotRequired[str]
    external: NotRequired[str]
    form: NotRequired[str]
    contest: NotRequired[int]
    parent: NotRequired[int]
    source: str


class EventChanged(TypedDict):
    """Fields of an event, each with the value it had and the value it gets."""

    event: int
    changes: dict[str, list[Any]]


class AliasLearned(TypedDict):
    """A person confirmed that a name in a file means a team of the book."""

    league: str
    alias: str
    team: str


class LinesSet(TypedDict):
    """New lines of one event: [period, market, side, quarter points, price, open|off]."""

    event: int
    lines: list[list[Any]]
    source: str
