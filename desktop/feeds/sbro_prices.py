"""Lines of SBRO's baseball and hockey archives: every number with a price of its own.

The price columns have no headings: a price stands right after its line (FORMATS 4.1). The price of
the over is in the visitor's row, that of the under in the home team's (FORMATS 2).
"""

import re
from collections.abc import Callable, Iterator

from desktop.domain.errors import InputError
from desktop.domain.markets import Period, Sport
from desktop.domain.prices import PriceFormat, parse_price
from desktop.domain.sentences import say
from desktop.feeds.cells import read_american, read_price, read_quarters
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.pairs import NO_LINE
from desktop.feeds.proposals import LineProposal
from desktop.feeds.sbro_games import Game
from desktop.feeds.sbro_lines import money_line
from desktop.feeds.sheet import CellRefusedError, Row, Sheet
from desktop.feeds.two_sided import Quote, offers_of_period

_RUN_LINE = re.compile(r"([+-]\d+(?:\.\d+)?)\(([+-]\d+)\)")
_SPREADS = ("Run Line", "Puck Line")
TEXT_COLUMN = "RL"


class PricedLines:
    """Reads the lines of games whose rows hold numbers and prices."""

    def __init__(
        self, sheet: Sheet, league: str, sport: Sport, terms: Terms, intake: Intake
    ) -> None:
        """Find the columns.

        Raises:
            InputError: The column after a line has a heading, where its price should stand.
        """
        self._intake = intake
        self._offers = offers_of_period(league, sport, Period.GAME)
        self._money_line = terms.column_of_moment("Open", "Close")
        self._total = terms.column_of_moment("Open OU", "Close OU")
        self._spread = next((name for name in _SPREADS if sheet.has(name)), None)
        for heading in filter(None, (self._spread, self._total)):
            if sheet.has(heading) and not sheet.has_blank_after(heading):
                raise InputError(
                    say(
                        "In {name} the column right after “{heading}” has a heading, and the "
                        "prices of that line should stand there without one. Nothing was changed.",
                        name=sheet.name,
                        heading=heading,
                    )
                )

    def notices(self) -> list[str]:
        """What the format leaves out, and was taken as given."""
        columns = say(
            "Money lines are those of the column {money_line}, totals those of "
            "{total}; prices stand in the columns right after.",
            money_line=self._money_line,
            total=self._total,
        )
        sides = (
            "The price of the over is the one in the visitor's row, that of the under the one in "
            "the home team's row, as the format implies."
        )
        return [columns, sides]

    def of(self, game: Game) -> Iterator[LineProposal]:
        """Every line of a game; a bad cell costs its own market only."""
        self._check_other_moment(game)
        yield from money_line(game, self._money_line, self._intake)
        for read in (self._spreads, self._totals):
            try:
                yield from read(game)
            except CellRefusedError as error:
                self._intake.refuse(game.away.number, error)

    def _check_other_moment(self, game: Game) -> None:
        """Flag an opening price that is none, though nothing depends on it."""
        other = "Close" if self._money_line == "Open" else "Open"
        for row in (game.away, game.home):
            try:
                if row.text(other).lower() not in NO_LINE:
                    read_american(row, other)
            except CellRefusedError as error:
                self._intake.refuse(row.number, error)

    def _spreads(self, game: Game) -> list[LineProposal]:
        heading = self._spread or TEXT_COLUMN
        read: Callable[[Row, str], Quote | None] = _text_quote if self._spread is None else _quote
        away, home = (read(row, heading) for row in (game.away, game.home))
        if away is None and home is None:
            return []
        if away is None or home is None:
            reason = "A line stands in both rows, with opposite signs, such as -1.5 and +1.5."
            raise CellRefusedError(heading, game.both(heading), reason)
        return self._offers.spread(heading, away, home)

    def _totals(self, game: Game) -> list[LineProposal]:
        heading = self._total
        over, under = (_quote(row, heading) for row in (game.away, game.home))
        if over is None and under is None:
            return []
        if over is None or under is None:
            reason = "A total stands in both rows as the same number."
            raise CellRefusedError(heading, game.both(heading), reason)
        return self._offers.total(heading, over, under)


def _quote(row: Row, heading: str) -> Quote | None:
    """A number and the price in the column after it; None where there is no line."""
    text, price = row.text(heading), row.text_after(heading)
    if text.lower() in NO_LINE:
        if price and price.lower() not in NO_LINE:
            raise row.refused(
                heading, say("There is a price of {price} and no line for it.", price=price)
            )
        return None
    return _quarters(row, heading, text), _american(
        row, say("price after {heading}", heading=heading), price
    )


def _text_quote(row: Row, heading: str) -> Quote | None:
    """A number and its price in one cell, such as +1.5(-160)."""
    text = row.text(heading)
    if text.lower() in NO_LINE:
        return None
    match = _RUN_LINE.fullmatch(text)
    if match is None or not text.isascii():
        raise row.refused(heading, say("“{text}” is not a run line such as +1.5(-160).", text=text))
    return _quarters(row, heading, match[1]), _american(row, heading, match[2])


def _quarters(row: Row, heading: str, text: str) -> int:
    try:
        return read_quarters(heading, text)
    except CellRefusedError as error:
        raise CellRefusedError(heading, text, str(error), row.number) from error


def _american(row: Row, heading: str, text: str) -> str:
    try:
        price = read_price(heading, text)
    except CellRefusedError as error:
        raise CellRefusedError(heading, text, str(error), row.number) from error
    if parse_price(price).format is not PriceFormat.AMERICAN:
        reason = say("“{text}” is not an American price such as -110 or +130.", text=text)
        raise CellRefusedError(heading, text, reason, row.number)
    return price
