"""How events are called: games by their sides, propositions and entrants by what they are."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.markets import Market, Period
from desktop.domain.sentences import say

MARKET_NAMES: Mapping[Market, str] = {
    Market.SPREAD: "spread",
    Market.TOTAL: "total",
    Market.MONEY_LINE: "money line",
    Market.THREE_WAY: "three-way line",
    Market.TEAM_TOTAL: "team total",
    Market.DRAW_NO_BET: "draw-no-bet price",
    Market.DOUBLE_CHANCE: "double chance",
    Market.THREE_WAY_SPREAD: "three-way handicap",
    Market.YES_NO: "yes or no",
    Market.OUTRIGHT: "price to win or to place",
    Market.POOL_WIN: "win pool",
    Market.POOL_PLACE: "place pool",
    Market.POOL_SHOW: "show pool",
}
PERIOD_NAMES: Mapping[Period, str] = {
    Period.GAME: "whole game",
    Period.H1: "1st half",
    Period.H2: "2nd half",
    Period.Q1: "1st quarter",
    Period.Q2: "2nd quarter",
    Period.Q3: "3rd quarter",
    Period.Q4: "4th quarter",
    Period.P1: "1st period",
    Period.P2: "2nd period",
    Period.P3: "3rd period",
    Period.F5: "first five innings",
}


class Named(Protocol):
    """What an event is called by; of a proposition or an entrant both numbers are one."""

    @property
    def rot_away(self) -> int:
        """The visitor's number."""

    @property
    def rot_home(self) -> int:
        """The home side's number."""

    @property
    def away(self) -> str:
        """The visitor; the contest of an entrant; empty of a proposition."""

    @property
    def home(self) -> str:
        """The home side; the entrant; the question."""


def has_two_sides(event: Named) -> bool:
    """Whether it is a game."""
    return event.rot_away != event.rot_home


def title_of(event: Named) -> str:
    """`Pittsburgh at Cleveland`, `Is there a safety?`, `To win the Cup: Ann`."""
    if has_two_sides(event):
        return say("{away} at {home}", away=event.away, home=event.home)
    return f"{event.away}: {event.home}" if event.away else event.home


def numbered_title(event: Named) -> str:
    """`451 Pittsburgh at 452 Cleveland`, `9012 Is there a safety?`."""
    if has_two_sides(event):
        return f"{event.rot_away} {event.away} at {event.rot_home} {event.home}"
    return f"{event.rot_away} {title_of(event)}"
