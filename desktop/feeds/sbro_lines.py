"""Lines of SBRO's football and basketball archives: the pair rule, and a price for both teams."""

from collections.abc import Iterator

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import read_american
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.pairs import NO_LINE, Pair, read_pair
from desktop.feeds.plausible import bounds_of
from desktop.feeds.proposals import LineProposal
from desktop.feeds.sbro_games import Game
from desktop.feeds.sheet import CellRefusedError

_NOT_READ = {"Close": "Open", "Open": "Close"}


class PairedLines:
    """Reads the lines of games whose two rows share spread and total."""

    def __init__(self, league: str, sport: Sport, terms: Terms, intake: Intake) -> None:
        self._league = league
        self._sport = sport
        self._terms = terms
        self._intake = intake
        self._column = terms.column_of_moment("Open", "Close")

    def notices(self) -> list[str]:
        """What the format leaves out, and was taken as given."""
        return [
            say(
                "Spreads and totals are taken at {spread_price}, as the format implies.",
                spread_price=self._terms.spread_price,
            ),
            say(
                "Lines are those of the column {column}; {not_read} is not read.",
                column=self._column,
                not_read=_NOT_READ[self._column],
            ),
        ]

    def of(self, game: Game) -> Iterator[LineProposal]:
        """Every line of a game; a bad cell costs its own market only."""
        full = self._pair(game, self._column, Period.GAME)
        if full is not None:
            yield from full.lines(Period.GAME, self._terms.spread_price)
        yield from money_line(game, "ML", self._intake)
        half = self._pair(game, "2H", Period.H2)
        if half is not None:
            yield from half.lines(Period.H2, self._terms.spread_price)

    def _pair(self, game: Game, heading: str, period: Period) -> Pair | None:
        bounds = bounds_of(self._league, self._sport, period)
        try:
            if period is Period.H2:
                _check_own_pair(game, heading)
            return read_pair(game.away, game.home, heading, bounds)
        except CellRefusedError as error:
            self._intake.refuse(game.away.number, error)
            return None


def money_line(game: Game, heading: str, intake: Intake) -> Iterator[LineProposal]:
    """The prices of both teams; none where neither has one, refused where one is no price."""
    texts = game.away.shown(heading), game.home.shown(heading)
    if all(text.lower() in NO_LINE for text in texts):
        return
    try:
        prices = [read_american(row, heading) for row in (game.away, game.home)]
    except CellRefusedError as error:
        refused = CellRefusedError(heading, game.both(heading), str(error), error.row)
        intake.refuse(game.away.number, refused)
        return
    for side, price in zip((Side.AWAY, Side.HOME), prices, strict=True):
        yield LineProposal(Selection(Period.GAME, Market.MONEY_LINE, side), 0, price)


def _check_own_pair(game: Game, heading: str) -> None:
    texts = game.away.text(heading), game.home.text(heading)
    if NO_LINE.intersection(text.lower() for text in texts):
        return
    for whole in ("Close", "Open"):
        if texts == (game.away.text(whole), game.home.text(whole)):
            reason = say(
                "The second-half pair is the game's own pair of the column {whole}, copied.",
                whole=whole,
            )
            raise CellRefusedError(heading, " / ".join(texts), reason)
