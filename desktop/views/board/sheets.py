"""Which selection stands in which cell of the board: its tabs, rows and columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.domain.markets import PERIODS, Market, Period, Selection, Side, Sport
from desktop.domain.sentences import say

Place = Literal["away", "home", "draw"]
Part = Literal["line", "price"]


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A column of one side each row.

    Attributes:
        title: Header text.
        market: What it shows.
        part: The line, or the price.
        sides: Which side each row of an event shows; nothing where a row has none.
    """

    title: str
    market: Market
    part: Part
    sides: Mapping[Place, Side]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A tab of the board: some markets of one period.

    Attributes:
        has_games: Whether games stand on it; otherwise propositions and entrants do.
    """

    id: str
    title: str
    period: Period
    columns: tuple[BoardColumn, ...]
    sports: frozenset[Sport]
    has_games: bool = True


_TEAMS: dict[Place, Side] = {"away": Side.AWAY, "home": Side.HOME}
_OUTCOMES: dict[Place, Side] = {**_TEAMS, "draw": Side.DRAW}
_TOTALS: dict[Place, Side] = {"away": Side.OVER, "home": Side.UNDER}
_OVERS: dict[Place, Side] = {"away": Side.AWAY_OVER, "home": Side.HOME_OVER}
_UNDERS: dict[Place, Side] = {"away": Side.AWAY_UNDER, "home": Side.HOME_UNDER}
_CHANCES: dict[Place, Side] = {
    "away": Side.DRAW_OR_AWAY,
    "home": Side.HOME_OR_DRAW,
    "draw": Side.HOME_OR_AWAY,
}
_MAIN = (
    BoardColumn(say("Spread"), Market.SPREAD, "line", _TEAMS),
    BoardColumn(say("Spread price"), Market.SPREAD, "price", _TEAMS),
    BoardColumn(say("Total"), Market.TOTAL, "line", _TOTALS),
    BoardColumn(say("Total price"), Market.TOTAL, "price", _TOTALS),
    BoardColumn(say("Money line"), Market.MONEY_LINE, "price", _OUTCOMES),
)
_TEAM_TOTALS = (
    BoardColumn(say("Team total"), Market.TEAM_TOTAL, "line", _OVERS),
    BoardColumn(say("Over price"), Market.TEAM_TOTAL, "price", _OVERS),
    BoardColumn(say("Under price"), Market.TEAM_TOTAL, "price", _UNDERS),
)
_MORE = (
    BoardColumn(say("Draw no bet"), Market.DRAW_NO_BET, "price", _TEAMS),
    BoardColumn(say("Double chance"), Market.DOUBLE_CHANCE, "price", _CHANCES),
    BoardColumn(say("3-way handicap"), Market.THREE_WAY_SPREAD, "line", _OUTCOMES),
    BoardColumn(say("Handicap price"), Market.THREE_WAY_SPREAD, "price", _OUTCOMES),
)
_PROPS = (
    BoardColumn(say("Answer"), Market.YES_NO, "price", {}),
    BoardColumn(say("Line"), Market.TOTAL, "line", {}),
    BoardColumn(say("Price"), Market.YES_NO, "price", {}),
)
_TITLES = {
    Period.GAME: say("Game"),
    Period.H1: say("1st half"),
    Period.H2: say("2nd half"),
    Period.Q1: "1Q",
    Period.Q2: "2Q",
    Period.Q3: "3Q",
    Period.Q4: "4Q",
    Period.P1: "1P",
    Period.P2: "2P",
    Period.P3: "3P",
    Period.F5: say("First 5"),
}


def _sports_with(period: Period) -> frozenset[Sport]:
    return frozenset(sport for sport, periods in PERIODS.items() if period in periods)


SHEETS: tuple[Sheet, ...] = (
    *(
        Sheet(period.value, title, period, _MAIN, _sports_with(period))
        for period, title in _TITLES.items()
    ),
    Sheet("team_totals", say("Team totals"), Period.GAME, _TEAM_TOTALS, frozenset(Sport)),
    Sheet("chances", say("Draw no bet"), Period.GAME, _MORE, frozenset({Sport.SOCCER})),
    Sheet("props", say("Props & futures"), Period.GAME, _PROPS, frozenset(Sport), has_games=False),
)


def selection_at(sheet: Sheet, column: BoardColumn, place: Place, sport: Sport) -> Selection | None:
    """What a cell is about; None where the row of that sport has nothing in this column."""
    market = column.market
    if market is Market.MONEY_LINE and sport is Sport.SOCCER:
        market = Market.THREE_WAY
    side = column.sides.get(place)
    if side is None or (side is Side.DRAW and market is Market.MONEY_LINE):
        return None
    return Selection(sheet.period, market, side)


def places_of(sheet: Sheet, sport: Sport) -> tuple[Place, ...]:
    """The rows of an event: visitor, home team, and the draw where a column has something on it."""
    has_draw = any("draw" in column.sides for column in sheet.columns)
    return ("away", "home", "draw") if sport is Sport.SOCCER and has_draw else ("away", "home")
