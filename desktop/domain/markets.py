"""What can be wagered on: sports, periods, markets and their sides (RULES 3 and 4)."""

from dataclasses import dataclass
from enum import StrEnum


class Sport(StrEnum):
    """A sport, which decides the periods and what overtime counts for."""

    FOOTBALL = "football"
    BASKETBALL = "basketball"
    HOCKEY = "hockey"
    BASEBALL = "baseball"
    SOCCER = "soccer"
    RACING = "racing"
    OTHER = "other"


class Period(StrEnum):
    """The part of an event that a market is about, as the grammar writes it (UX c.4)."""

    GAME = "game"
    H1 = "1h"
    H2 = "2h"
    Q1 = "1q"
    Q2 = "2q"
    Q3 = "3q"
    Q4 = "4q"
    P1 = "p1"
    P2 = "p2"
    P3 = "p3"
    F5 = "f5"


class Market(StrEnum):
    """A kind of question on an event."""

    SPREAD = "spread"
    TOTAL = "total"
    MONEY_LINE = "money_line"
    THREE_WAY = "three_way"
    TEAM_TOTAL = "team_total"
    DRAW_NO_BET = "draw_no_bet"
    DOUBLE_CHANCE = "double_chance"
    THREE_WAY_SPREAD = "three_way_spread"
    YES_NO = "yes_no"
    OUTRIGHT = "outright"
    POOL_WIN = "pool_win"
    POOL_PLACE = "pool_place"
    POOL_SHOW = "pool_show"


class Side(StrEnum):
    """The answer that is taken."""

    AWAY = "away"
    HOME = "home"
    DRAW = "draw"
    OVER = "over"
    UNDER = "under"
    AWAY_OVER = "away_over"
    AWAY_UNDER = "away_under"
    HOME_OVER = "home_over"
    HOME_UNDER = "home_under"
    HOME_OR_DRAW = "home_or_draw"
    HOME_OR_AWAY = "home_or_away"
    DRAW_OR_AWAY = "draw_or_away"
    YES = "yes"
    NO = "no"


SIDES: dict[Market, tuple[Side, ...]] = {
    Market.SPREAD: (Side.AWAY, Side.HOME),
    Market.TOTAL: (Side.OVER, Side.UNDER),
    Market.MONEY_LINE: (Side.AWAY, Side.HOME),
    Market.THREE_WAY: (Side.AWAY, Side.HOME, Side.DRAW),
    Market.TEAM_TOTAL: (Side.AWAY_OVER, Side.AWAY_UNDER, Side.HOME_OVER, Side.HOME_UNDER),
    Market.DRAW_NO_BET: (Side.AWAY, Side.HOME),
    Market.DOUBLE_CHANCE: (Side.HOME_OR_DRAW, Side.HOME_OR_AWAY, Side.DRAW_OR_AWAY),
    Market.THREE_WAY_SPREAD: (Side.AWAY, Side.HOME, Side.DRAW),
    Market.YES_NO: (Side.YES, Side.NO),
    Market.OUTRIGHT: (Side.YES, Side.NO),
    Market.POOL_WIN: (Side.YES,),
    Market.POOL_PLACE: (Side.YES,),
    Market.POOL_SHOW: (Side.YES,),
}

# Questions about no game between two sides: propositions, futures, horses.
POOLS = frozenset({Market.POOL_WIN, Market.POOL_PLACE, Market.POOL_SHOW})
NOT_ON_GAMES = POOLS | {Market.YES_NO, Market.OUTRIGHT}

# The line of an outright is the last position that is paid: 1 to win, 10 for the first ten. That
# of a three-way spread is whole, and the home side's whatever side was taken (RULES 3.7).
MARKETS_WITH_LINE = frozenset(
    {
        Market.SPREAD,
        Market.TOTAL,
        Market.TEAM_TOTAL,
        Market.THREE_WAY_SPREAD,
        Market.OUTRIGHT,
    }
)


class Form(StrEnum):
    """What an event on the schedule is.

    A game has two sides; a proposition is one question; an entrant is one runner, team or person
    of a contest (a future, a field of answers, a race), each with a rotation number of its own.
    """

    GAME = "game"
    PROP = "prop"
    ENTRANT = "entrant"


PERIODS: dict[Sport, tuple[Period, ...]] = {
    Sport.FOOTBALL: (
        Period.GAME, Period.H1, Period.H2, Period.Q1, Period.Q2, Period.Q3, Period.Q4,
    ),
    Sport.BASKETBALL: (
        Period.GAME, Period.H1, Period.H2, Period.Q1, Period.Q2, Period.Q3, Period.Q4,
    ),
    Sport.HOCKEY: (Period.GAME, Period.P1, Period.P2, Period.P3),
    Sport.BASEBALL: (Period.GAME, Period.F5, Period.H2),
    Sport.SOCCER: (Period.GAME, Period.H1, Period.H2),
    Sport.RACING: (Period.GAME,),
    Sport.OTHER: (Period.GAME,),
}  # fmt: skip

SPORT_OF_LEAGUE: dict[str, Sport] = {
    "NFL": Sport.FOOTBALL,
    "NCAAF": Sport.FOOTBALL,
    "NBA": Sport.BASKETBALL,
    "NCAAB": Sport.BASKETBALL,
    "WNBA": Sport.BASKETBALL,
    "NHL": Sport.HOCKEY,
    "MLB": Sport.BASEBALL,
    "EPL": Sport.SOCCER,
}


@dataclass(frozen=True, slots=True, order=True)
class Selection:
    """One side of one market of one period; with an event it names what is wagered on."""

    period: Period
    market: Market
    side: Side
