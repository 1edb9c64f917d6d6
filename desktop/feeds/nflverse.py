"""nflverse games.csv: one row a game, positive spread = home favoured (FORMATS 2 and 4.4)."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime

from desktop.domain.markets import Period, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import (
    read_american,
    read_clock,
    read_date,
    read_name,
    read_points,
    read_quarters,
)
from desktop.feeds.intake import Intake, Once, Terms
from desktop.feeds.proposals import EventProposal, LineProposal, ScoreProposal
from desktop.feeds.sheet import CellRefusedError, Row, Sheet
from desktop.feeds.two_sided import offers_of_period

NAME = "nflverse"
REQUIRED = ("game_id", "gameday", "away_team", "home_team", "location")
_LINES = ("spread_line", "total_line", "away_moneyline", "home_moneyline")
_RESULTS = ("away_score", "home_score")
_EASTERN = zoneinfo.ZoneInfo("America/New_York")
_BLANK = frozenset({"", "NA"})


def read_nflverse(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read NFL games.

    Raises:
        InputError: A column is missing, or another league was stated.
    """
    sheet.require(NAME, *REQUIRED, *(_LINES if terms.want == "lines" else _RESULTS))
    league, sport = terms.league_named(terms.league or "NFL")
    reader = _Games(league, sport, terms, intake)
    events = []
    once = Once("game_id")
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            event = reader.game(row)
            if event is not None:
                once.check(event.external, row.number, row.text("game_id"))
                events.append(event)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    reader.state_terms()
    return events


class _Games:
    """Reads rows, and counts what they leave out."""

    def __init__(self, league: str, sport: Sport, terms: Terms, intake: Intake) -> None:
        self._league = league
        self._sport = sport
        self._wants_lines = terms.want == "lines"
        self._intake = intake
        self._offers = offers_of_period(league, sport, Period.GAME)
        self._without_prices = 0
        self._without_score = 0

    def state_terms(self) -> None:
        """Put what was taken as given into the notices."""
        notices = self._intake.notices
        if self._wants_lines:
            notices.append("The format holds one line of each game, its closing one.")
            notices.append("Times of day are Eastern, as the format says.")
        if self._without_prices:
            notices.append(
                say(
                    "{without_prices} spreads and totals have no prices, and were not taken.",
                    without_prices=self._without_prices,
                )
            )
        if self._without_score:
            notices.append(
                say("{without_score} games have no score yet.", without_score=self._without_score)
            )

    def game(self, row: Row) -> EventProposal | None:
        """One game; None where results are read and it has none yet.

        Raises:
            CellRefusedError: The game cannot be taken.
        """
        date, clock = read_date(row, "gameday"), None
        if row.text("gametime") not in _BLANK:
            clock = read_clock(row, "gametime")
        start = None
        if clock is not None:
            start = datetime.combine(date, clock, tzinfo=_EASTERN).astimezone(UTC)
        away, home = read_name(row, "away_team"), read_name(row, "home_team")
        if away == home:
            raise row.refused("away_team", "Home team and visitor are the same.")
        score = None
        if not self._wants_lines:
            score = _score(row)
            if score is None:
                self._without_score += 1
                return None
        return EventProposal(
            row=row.number,
            league=self._league,
            sport=self._sport,
            date=date,
            start=None,
            start_utc=start,
            rot_away=None,
            rot_home=None,
            away=away,
            home=home,
            neutral=_is_neutral(row),
            lines=tuple(self._lines(row)) if self._wants_lines else (),
            score=score,
            external=f"{NAME} {read_name(row, 'game_id')}",
        )

    def _lines(self, row: Row) -> Iterator[LineProposal]:
        for read in (self._spread, self._total, self._money_line):
            try:
                yield from read(row)
            except CellRefusedError as error:
                self._intake.refuse(row.number, error)

    def _spread(self, row: Row) -> list[LineProposal]:
        prices = self._prices(row, "spread_line", "away_spread_odds", "home_spread_odds")
        if prices is None:
            return []
        # Positive means that the home team is favoured: it gives these points.
        quarters = _quarters(row, "spread_line")
        return self._offers.spread("spread_line", (quarters, prices[0]), (-quarters, prices[1]))

    def _total(self, row: Row) -> list[LineProposal]:
        prices = self._prices(row, "total_line", "over_odds", "under_odds")
        if prices is None:
            return []
        quarters = _quarters(row, "total_line")
        return self._offers.total("total_line", (quarters, prices[0]), (quarters, prices[1]))

    def _money_line(self, row: Row) -> list[LineProposal]:
        if all(row.text(name) in _BLANK for name in ("away_moneyline", "home_moneyline")):
            return []
        away, home = (read_american(row, f"{side}_moneyline") for side in ("away", "home"))
        return self._offers.money_line(away, home)

    def _prices(self, row: Row, line: str, first: str, second: str) -> tuple[str, str] | None:
        if row.text(line) in _BLANK:
            return None
        if row.text(first) in _BLANK and row.text(second) in _BLANK:
            self._without_prices += 1
            return None
        return read_american(row, first), read_american(row, second)


def _quarters(row: Row, heading: str) -> int:
    try:
        return read_quarters(heading, row.text(heading))
    except CellRefusedError as error:
        raise row.refused(heading, str(error)) from error


def _is_neutral(row: Row) -> bool:
    text = row.text("location")
    if text not in {"Home", "Neutral"}:
        raise row.refused("location", say("“{text}” is not Home or Neutral.", text=text))
    return text == "Neutral"


def _score(row: Row) -> ScoreProposal | None:
    if all(row.text(heading) in _BLANK for heading in _RESULTS):
        return None
    away, home = (read_points(row, heading) for heading in _RESULTS)
    result = row.text("result")
    if result not in _BLANK and result != str(home - away):
        reason = say(
            "The result is home − away, and {home} − {away} is not {result}.",
            home=home,
            away=away,
            result=result,
        )
        raise row.refused("result", reason)
    return ScoreProposal("final", (), (away, home))
