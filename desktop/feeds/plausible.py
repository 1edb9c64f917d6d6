"""What a line of a league can be: a number outside is a misprint, not a line."""

from dataclasses import dataclass

from desktop.domain.lines import format_quarters
from desktop.domain.markets import Period, Sport


@dataclass(frozen=True, slots=True)
class Bounds:
    """Limits of the lines of one period, in quarter points.

    Attributes:
        spread_max: The largest spread, without sign.
        total_min: The smallest total; below it a number may be a spread.
        total_max: The largest total.
    """

    spread_max: int
    total_min: int
    total_max: int

    def allows_spread(self, quarters: int) -> bool:
        """Whether a spread of either sign is in range."""
        return abs(quarters) <= self.spread_max

    def allows_total(self, quarters: int) -> bool:
        """Whether a total is in range."""
        return self.total_min <= quarters <= self.total_max

    def totals(self) -> str:
        """The range of totals, for a sentence."""
        return f"{format_quarters(self.total_min)} to {format_quarters(self.total_max)}"


def _points(spread_max: int, total_min: int, total_max: int) -> Bounds:
    # No total is 0: nothing could be under it.
    return Bounds(spread_max * 4, max(1, total_min * 4), total_max * 4)


_PART = {
    Period.GAME: "game",
    Period.H1: "half",
    Period.H2: "half",
    Period.Q1: "quarter",
    Period.Q2: "quarter",
    Period.Q3: "quarter",
    Period.Q4: "quarter",
    Period.P1: "third",
    Period.P2: "third",
    Period.P3: "third",
    Period.F5: "half",
}

# The full-game floors of football (28) and the NBA (150) are those of FORMATS 2; the others were
# chosen so that every line of the archives that is right by its game lies inside.
_LEAGUES = {
    "NFL": {
        "game": _points(35, 28, 75),
        "half": _points(24, 13, 45),
        "quarter": _points(17, 3, 30),
    },
    "NCAAF": {
        "game": _points(70, 28, 110),
        "half": _points(45, 13, 65),
        "quarter": _points(30, 3, 40),
    },
    "NBA": {
        "game": _points(40, 150, 300),
        "half": _points(28, 70, 165),
        "quarter": _points(20, 30, 90),
    },
    "NCAAB": {"game": _points(60, 90, 220), "half": _points(36, 40, 120)},
    "WNBA": {
        "game": _points(40, 110, 230),
        "half": _points(28, 50, 125),
        "quarter": _points(20, 22, 70),
    },
}
_SPORTS = {
    Sport.FOOTBALL: _LEAGUES["NCAAF"],
    Sport.BASKETBALL: {
        "game": _points(60, 90, 300),
        "half": _points(36, 40, 165),
        "quarter": _points(30, 20, 90),
    },
    Sport.HOCKEY: {"game": _points(6, 1, 16), "third": _points(4, 0, 8)},
    Sport.BASEBALL: {"game": _points(10, 3, 30), "half": _points(7, 1, 18)},
    Sport.SOCCER: {"game": _points(8, 0, 14), "half": _points(5, 0, 8)},
    Sport.RACING: {"game": _points(0, 0, 0)},
    Sport.OTHER: {"game": _points(100, 0, 600)},
}


def bounds_of(league: str, sport: Sport, period: Period) -> Bounds:
    """The limits of a league, or of its sport where the league has none of its own."""
    part = _PART[period]
    own = _LEAGUES.get(league, {})
    return own.get(part) or _SPORTS[sport][part]
