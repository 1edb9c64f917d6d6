"""Bodies of facts about keeping the board."""

from typing import Any, TypedDict


class MarketCapped(TypedDict):
    """Amounts of one market of an event, cents; an empty period and market is all of it.

    `circle_max` is the most of one wager while it is circled, `off_at` the straight action on a
    side from which it leaves the board; None is the usual amount.
    """

    event: int
    period: str
    market: str
    circle_max: int | None
    off_at: int | None


class ActionRuleSet(TypedDict):
    """What straight action does to a market of a sport (`*` any) from here on.

    `steps` are [from, to or None, quarter points, cents of price], amounts in cents.
    """

    sport: str
    market: str
    mode: str
    steps: list[list[int | None]]
    off_at: int | None


class ActionFollowed(TypedDict):
    """A ticket brought a move about, by the house's table: done, or suggested.

    Without effect where the table does not say this at its place, or it was followed already.
    `lines` are those that it puts on the board, as in `lines.set`; none of a suggestion.
    """

    ticket: int
    deed: str
    event: int
    period: str
    market: str
    side: str
    action: int
    quarters: int
    cents: int
    lines: list[list[Any]]
    source: str


class ActionDecided(TypedDict):
    """A person applied or dismissed a suggestion; `lines` are put on the board."""

    ticket: int
    deed: str
    event: int
    decision: str
    lines: list[list[Any]]
    source: str
