"""Markets of two sides, each with a number and a price: what both sides must have in common."""

from dataclasses import dataclass

from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.sentences import say
from desktop.feeds.plausible import Bounds, bounds_of
from desktop.feeds.proposals import LineProposal
from desktop.feeds.sheet import CellRefusedError

Quote = tuple[int, str]
"""Quarter points from the side of the selection, and a price."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Makes lines of one period, or refuses the cell that they come from.

    Attributes:
        bounds: What a line of this league and period can be.
    """

    period: Period
    bounds: Bounds

    def spread(self, cell: str, away: Quote, home: Quote) -> list[LineProposal]:
        """Both sides of a spread.

        Raises:
            CellRefusedError: The numbers are not opposite, or beyond what the league has.
        """
        value = f"{format_spread(away[0])} / {format_spread(home[0])}"
        if away[0] != -home[0]:
            reason = "A spread has opposite signs for the two teams, such as -3.5 and +3.5."
            raise CellRefusedError(cell, value, reason)
        if not self.bounds.allows_spread(away[0]):
            reason = say(
                "No spread of this league is beyond {spread_max}.",
                spread_max=format_spread(self.bounds.spread_max),
            )
            raise CellRefusedError(cell, value, reason)
        return [
            self._line(Market.SPREAD, Side.AWAY, away),
            self._line(Market.SPREAD, Side.HOME, home),
        ]

    def total(self, cell: str, over: Quote, under: Quote) -> list[LineProposal]:
        """Both sides of a total.

        Raises:
            CellRefusedError: The numbers differ, or are outside the league's range.
        """
        value = f"{format_quarters(over[0])} / {format_quarters(under[0])}"
        if over[0] != under[0]:
            raise CellRefusedError(cell, value, "Over and under are the same number.")
        if not self.bounds.allows_total(over[0]):
            reason = say("A total of this league is {totals}.", totals=self.bounds.totals())
            raise CellRefusedError(cell, value, reason)
        return [
            self._line(Market.TOTAL, Side.OVER, over),
            self._line(Market.TOTAL, Side.UNDER, under),
        ]

    def money_line(self, away: str, home: str, draw: str = "") -> list[LineProposal]:
        """The prices of both teams; with one of the draw it is the three-way market."""
        market = Market.THREE_WAY if draw else Market.MONEY_LINE
        lines = [
            self._line(market, Side.AWAY, (0, away)),
            self._line(market, Side.HOME, (0, home)),
        ]
        return [*lines, self._line(market, Side.DRAW, (0, draw))] if draw else lines

    def _line(self, market: Market, side: Side, quote: Quote) -> LineProposal:
        return LineProposal(Selection(self.period, market, side), *quote)


def offers_of_period(league: str, sport: Sport, period: Period) -> Offers:
    """The markets of one period of a league."""
    return Offers(period, bounds_of(league, sport, period))
