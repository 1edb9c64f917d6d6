"""The lines of a rotation sheet: what stands in the two rows of a game (FORMATS 4.3)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import PERIODS, Market, Period, Selection, Side, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import read_price, read_quarters
from desktop.feeds.intake import Intake
from desktop.feeds.plausible import Bounds, bounds_of
from desktop.feeds.proposals import LineProposal
from desktop.feeds.sheet import CellRefusedError, Row

# “-3½-115” and “o47-110” carry their price; “3-105” does too, and “-3.5” does not.
_QUOTE = re.compile(
    r"(?P<side>[ou])?\s*"
    r"(?P<line>[+\-−]?(?:pk|pick|even|ev|\d{1,4}(?:\.\d+|[½¼¾]|\s?1/2)?|\.\d+|[½¼¾]|1/2))"
    r"\s*(?P<price>[+\-−]\d{3,7}|even|ev)?",
    re.IGNORECASE,
)
_SIDES = {"o": Side.OVER, "u": Side.UNDER}


@dataclass(frozen=True, slots=True)
class Columns:
    """The headings of one period's lines."""

    spread: str
    spread_price: str
    total: str
    total_price: str
    money_line: str

    def all(self) -> tuple[str, ...]:
        """Every heading."""
        return (self.spread, self.spread_price, self.total, self.total_price, self.money_line)


@dataclass(frozen=True, slots=True)
class _Offer:
    """One period of one game."""

    away: Row
    home: Row
    period: Period
    columns: Columns
    bounds: Bounds

    def both(self, heading: str) -> str:
        """What stands in the two rows, for a refusal."""
        return f"{self.away.shown(heading)} / {self.home.shown(heading)}"

    def line(self, market: Market, side: Side, quarters: int, price: str) -> LineProposal:
        return LineProposal(Selection(self.period, market, side), quarters, price)


@dataclass(frozen=True, slots=True)
class _Quote:
    """A number with its price, and the side it names (`o`, `u`) if it names one."""

    quarters: int
    price: str
    side: Side | None


def columns_of(period: Period) -> Columns:
    """The headings of a period; those of the game have no prefix."""
    if period is Period.GAME:
        return Columns("spread", "spread_price", "total", "total_price", "moneyline")
    names = ("spread", "price", "total", "total_price", "ml")
    return Columns(*(f"{period}_{name}" for name in names))


def read_lines_of_game(
    away: Row, home: Row, league: str, sport: Sport, intake: Intake
) -> Iterator[LineProposal]:
    """Every line of a game; a bad cell costs its own market only."""
    for period in PERIODS[sport]:
        bounds = bounds_of(league, sport, period)
        offer = _Offer(away, home, period, columns_of(period), bounds)
        for read in (_spread, _total, _money_line):
            try:
                yield from read(offer)
            except CellRefusedError as error:
                intake.refuse(away.number, error)


def _spread(offer: _Offer) -> tuple[LineProposal, ...]:
    heading, price_heading = offer.columns.spread, offer.columns.spread_price
    away = _quote(offer.away, heading, price_heading)
    home = _quote(offer.home, heading, price_heading)
    if away is None and home is None:
        return ()
    value = offer.both(heading)
    if away is None or home is None or away.quarters != -home.quarters:
        reason = "A spread stands in both rows, with opposite signs, such as -3.5 and +3.5."
        raise CellRefusedError(heading, value, reason)
    if away.side or home.side:
        raise CellRefusedError(heading, value, "“o” and “u” belong to totals, not to spreads.")
    if not offer.bounds.allows_spread(away.quarters):
        limit = format_spread(offer.bounds.spread_max)
        raise CellRefusedError(
            heading, value, say("No spread of this league is beyond {limit}.", limit=limit)
        )
    return (
        offer.line(Market.SPREAD, Side.AWAY, away.quarters, away.price),
        offer.line(Market.SPREAD, Side.HOME, home.quarters, home.price),
    )


def _total(offer: _Offer) -> tuple[LineProposal, ...]:
    heading, price_heading = offer.columns.total, offer.columns.total_price
    over = _quote(offer.away, heading, price_heading)
    under = _quote(offer.home, heading, price_heading)
    if over is None and under is None:
        return ()
    value = offer.both(heading)
    if over is None or under is None or over.quarters != under.quarters:
        reason = "A total stands in both rows as the same number: the over first, then the under."
        raise CellRefusedError(heading, value, reason)
    if over.side is Side.UNDER or under.side is Side.OVER:
        reason = "The first row is the over and the second the under; these say otherwise."
        raise CellRefusedError(heading, value, reason)
    if not offer.bounds.allows_total(over.quarters):
        reason = say(
            "A total of {quarters} is outside this league's range, {totals}.",
            quarters=format_quarters(over.quarters),
            totals=offer.bounds.totals(),
        )
        raise CellRefusedError(heading, value, reason)
    return (
        offer.line(Market.TOTAL, Side.OVER, over.quarters, over.price),
        offer.line(Market.TOTAL, Side.UNDER, under.quarters, under.price),
    )


def _money_line(offer: _Offer) -> tuple[LineProposal, ...]:
    heading = offer.columns.money_line
    texts = offer.away.text(heading), offer.home.text(heading)
    if not any(texts):
        return ()
    if not all(texts):
        reason = "A money line has a price in both rows."
        raise CellRefusedError(heading, offer.both(heading), reason)
    away, home = (read_price(heading, text) for text in texts)
    return (
        offer.line(Market.MONEY_LINE, Side.AWAY, 0, away),
        offer.line(Market.MONEY_LINE, Side.HOME, 0, home),
    )


def _quote(row: Row, heading: str, price_heading: str) -> _Quote | None:
    """A number with the price beside it or in its own column; None where both are blank."""
    text, price_text = row.text(heading), row.text(price_heading)
    if not text and not price_text:
        return None
    match = _QUOTE.fullmatch(text)
    if not text or match is None:
        reason = say(
            "“{text}” is not a line: write for instance -3.5, pk, -3½-115 or o47-110.", text=text
        )
        raise CellRefusedError(heading, text, reason)
    quarters = read_quarters(heading, match["line"].replace(" ", ""))
    beside = read_price(heading, match["price"]) if match["price"] else None
    price = read_price(price_heading, price_text) if price_text else beside
    if price is None:
        raise CellRefusedError(
            price_heading,
            "",
            say(
                "{text} has no price: fill in {price_heading}.",
                text=text,
                price_heading=price_heading,
            ),
        )
    if beside is not None and beside != price:
        reason = say(
            "The cell says {beside}, and the column {price_heading} says {price}.",
            beside=beside,
            price_heading=price_heading,
            price=price,
        )
        raise CellRefusedError(heading, text, reason)
    side = _SIDES[match["side"].lower()] if match["side"] else None
    return _Quote(quarters, price, side)
