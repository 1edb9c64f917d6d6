"""SBRO's pair rule: the two rows of a game share one spread and one total (FORMATS 2)."""

from dataclasses import dataclass

from desktop.domain.lines import format_quarters
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.sentences import say
from desktop.feeds.cells import read_quarters
from desktop.feeds.plausible import Bounds
from desktop.feeds.proposals import LineProposal
from desktop.feeds.sheet import CellRefusedError, Row

NO_LINE = frozenset({"", "nl"})


@dataclass(frozen=True, slots=True)
class Pair:
    """What a pair of cells says.

    Attributes:
        away_spread: Quarter points from the visitor's side; None where there is no line.
        total: Quarter points; None where there is no line.
    """

    away_spread: int | None
    total: int | None

    def lines(self, period: Period, price: str) -> tuple[LineProposal, ...]:
        """Both sides of the spread and of the total at one price."""
        found: list[tuple[Market, Side, int]] = []
        if self.away_spread is not None:
            found.append((Market.SPREAD, Side.AWAY, self.away_spread))
            found.append((Market.SPREAD, Side.HOME, -self.away_spread))
        if self.total is not None:
            found.append((Market.TOTAL, Side.OVER, self.total))
            found.append((Market.TOTAL, Side.UNDER, self.total))
        return tuple(
            LineProposal(Selection(period, market, side), line, price)
            for market, side, line in found
        )


def read_pair(away: Row, home: Row, heading: str, bounds: Bounds) -> Pair:
    """Tell spread from total in the two cells of a column.

    The smaller number is the spread and its row the favourite; the larger is the total, which
    holds only where the larger is a total that the league can have.

    Raises:
        CellRefusedError: Not numbers, or spread and total cannot be told apart.
    """
    texts = (away.text(heading), home.text(heading))
    value = " / ".join(texts)
    away_number, home_number = (_number(heading, text, value) for text in texts)
    if away_number is None and home_number is None:
        return Pair(None, None)
    if "" in texts:
        raise CellRefusedError(
            heading, value, "One cell of the pair is blank, and the pair needs both."
        )
    if away_number is None or home_number is None:
        return _half_pair(heading, value, away_number, home_number, bounds)
    spread, total = sorted((away_number, home_number))
    if spread == total or total < bounds.total_min or not bounds.allows_spread(spread):
        reason = say(
            "Spread and total cannot be told apart: the larger of the pair should be a total of "
            "{totals}, the smaller a spread of at most "
            "{spread_max}.",
            totals=bounds.totals(),
            spread_max=format_quarters(bounds.spread_max),
        )
        raise CellRefusedError(heading, value, reason)
    if total > bounds.total_max:
        reason = say(
            "A total of {total} is outside the range {totals}.",
            total=format_quarters(total),
            totals=bounds.totals(),
        )
        raise CellRefusedError(heading, value, reason)
    return Pair(-spread if away_number == spread else spread, total)


def _half_pair(
    heading: str, value: str, away: int | None, home: int | None, bounds: Bounds
) -> Pair:
    """One number beside `NL`: taken only where it can be nothing but the one or the other."""
    number = away if away is not None else home
    assert number is not None  # noqa: S101  the caller gives exactly one
    spread, total = bounds.allows_spread(number), bounds.allows_total(number)
    if spread == total:
        reason = "Whether the number beside NL is a spread or a total cannot be told."
        raise CellRefusedError(heading, value, reason)
    if total:
        return Pair(None, number)
    return Pair(-number if away is not None else number, None)


def _number(heading: str, text: str, pair: str) -> int | None:
    """Unsigned quarter points; None for NL and for a blank cell."""
    if text.lower() in NO_LINE:
        return None
    if text.startswith(("+", "-", "−")):
        reason = say("“{text}” has a sign, and the numbers of this format have none.", text=text)
        raise CellRefusedError(heading, pair, reason)
    try:
        return read_quarters(heading, text)
    except CellRefusedError as error:
        raise CellRefusedError(heading, pair, str(error)) from error
