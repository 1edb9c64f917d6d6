"""aussportsbetting.com: decimal prices with real juice per side, home team first (FORMATS 4.6)."""

from collections.abc import Iterator

from desktop.domain.markets import Period, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import (
    read_date,
    read_decimal_price,
    read_name,
    read_points,
    read_quarters,
)
from desktop.feeds.intake import Intake, Once, Terms
from desktop.feeds.proposals import EventProposal, LineProposal, ScoreProposal
from desktop.feeds.season import league_of_file
from desktop.feeds.sheet import CellRefusedError, Row, Sheet
from desktop.feeds.two_sided import offers_of_period

NAME = "aussportsbetting"
REQUIRED = ("Date", "Home Team", "Away Team")
_RESULTS = ("Home Score", "Away Score")


def read_aussportsbetting(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read games, newest or oldest first.

    Raises:
        InputError: A column is missing, the league is not known, or there is no such moment.
    """
    sheet.require(NAME, *REQUIRED)
    league, sport = _league(sheet, terms, intake)
    reader = _Games(sheet, league, sport, terms, intake)
    events = []
    once = Once("Home Team")
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            event = reader.game(row)
            if event is not None:
                told = f"{event.away} at {event.home} on {event.date}"
                once.check((event.date, event.away, event.home), row.number, told)
                events.append(event)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    reader.state_terms()
    return events


def _league(sheet: Sheet, terms: Terms, intake: Intake) -> tuple[str, Sport]:
    if terms.league is not None:
        return terms.league_named(terms.league)
    league, sport = terms.league_named(league_of_file(sheet.name))
    intake.notices.append(
        say("The league is taken from the name of the file: {league}.", league=league)
    )
    return league, sport


class _Games:
    """Reads rows, and counts what they leave out."""

    def __init__(
        self, sheet: Sheet, league: str, sport: Sport, terms: Terms, intake: Intake
    ) -> None:
        self._league = league
        self._sport = sport
        self._intake = intake
        self._when = ""
        self._wants_lines = terms.want == "lines"
        self._offers = offers_of_period(league, sport, Period.GAME)
        self._without = 0
        if self._wants_lines:
            self._when = terms.column_of_moment("Open", "Close")
            sheet.require(NAME, f"Home Odds {self._when}", f"Away Odds {self._when}")
        else:
            sheet.require(NAME, *_RESULTS)

    def state_terms(self) -> None:
        """Put what was taken as given into the notices."""
        if self._wants_lines:
            self._intake.notices.append(
                say(
                    "Lines are those of the columns {when}; prices are decimal and kept as"
                    " quoted. Min and Max are extremes of different moments, and no lines.",
                    when=self._when,
                )
            )
        if self._without:
            what = say("{when} line", when=self._when) if self._wants_lines else "score yet"
            self._intake.notices.append(
                say("{without} games have no {what}.", without=self._without, what=what)
            )

    def game(self, row: Row) -> EventProposal | None:
        """One game; None where results are read and it has none yet.

        Raises:
            CellRefusedError: The game cannot be taken.
        """
        away, home = read_name(row, "Away Team"), read_name(row, "Home Team")
        if away == home:
            raise row.refused("Away Team", "Home team and visitor are the same.")
        lines: tuple[LineProposal, ...] = ()
        score = None
        if self._wants_lines:
            lines = tuple(self._lines(row))
            self._without += not lines
        elif any(row.text(heading) for heading in _RESULTS):
            points = read_points(row, "Away Score"), read_points(row, "Home Score")
            score = ScoreProposal("final", (), points)
        else:
            self._without += 1
            return None
        return EventProposal(
            row=row.number,
            league=self._league,
            sport=self._sport,
            date=read_date(row, "Date"),
            start=None,
            start_utc=None,
            rot_away=None,
            rot_home=None,
            away=away,
            home=home,
            neutral=_is_neutral(row),
            lines=lines,
            score=score,
        )

    def _lines(self, row: Row) -> Iterator[LineProposal]:
        for read in (self._money_line, self._spread, self._total):
            try:
                yield from read(row)
            except CellRefusedError as error:
                self._intake.refuse(row.number, error)

    def _money_line(self, row: Row) -> list[LineProposal]:
        headings = f"Away Odds {self._when}", f"Home Odds {self._when}"
        if not _is_there(row, *headings):
            return []
        away, home = (read_decimal_price(row, heading) for heading in headings)
        return self._offers.money_line(away, home)

    def _spread(self, row: Row) -> list[LineProposal]:
        lines = f"Away Line {self._when}", f"Home Line {self._when}"
        prices = f"Away Line Odds {self._when}", f"Home Line Odds {self._when}"
        # Until 2013 there are opening lines of the home team alone, without prices.
        if not _is_there(row, lines[0], *prices):
            return []
        away, home = (
            (_quarters(row, line), read_decimal_price(row, price))
            for line, price in zip(lines, prices, strict=True)
        )
        return self._offers.spread(lines[1], away, home)

    def _total(self, row: Row) -> list[LineProposal]:
        line = f"Total Score {self._when}"
        prices = f"Total Score Over {self._when}", f"Total Score Under {self._when}"
        if not _is_there(row, *prices):
            return []
        over, under = ((_quarters(row, line), read_decimal_price(row, price)) for price in prices)
        return self._offers.total(line, over, under)


def _is_there(row: Row, *headings: str) -> bool:
    """Whether any of the cells is filled; one that is blank beside it is refused when read."""
    return any(row.text(heading) for heading in headings)


def _quarters(row: Row, heading: str) -> int:
    try:
        return read_quarters(heading, row.text(heading))
    except CellRefusedError as error:
        raise row.refused(heading, str(error)) from error


def _is_neutral(row: Row) -> bool:
    text = row.text("Neutral Venue?").upper()
    if text not in {"", "Y", "N"}:
        raise row.refused("Neutral Venue?", say("“{text}” is not Y or blank.", text=text))
    return text == "Y"
