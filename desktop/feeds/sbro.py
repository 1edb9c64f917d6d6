"""Archives of sportsbookreviewsonline.com, football and basketball: two rows a game (FORMATS 4.1).

The closing pair is taken as the line of the game; the opening pair is not read.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.feeds.cells import make_date, read_american, read_name, read_rotation
from desktop.feeds.intake import Intake, Once, Terms
from desktop.feeds.pairs import NO_LINE, Pair, read_pair
from desktop.feeds.plausible import bounds_of
from desktop.feeds.proposals import EventProposal, LineProposal
from desktop.feeds.sbro_scores import read_score, segments_of
from desktop.feeds.season import Calendar, league_of_file, season_of_file
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "sbro"
REQUIRED = ("Date", "Rot", "VH", "Team", "Final")
_OTHER_SPORTS = ("Pitcher", "RL", "Run Line", "Puck Line")


@dataclass(frozen=True, slots=True)
class _Game:
    """The two rows of one game, visitor first."""

    away: Row
    home: Row
    neutral: bool


def read_sbro(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read an archive of football or basketball games.

    Raises:
        InputError: The league or the year of the first row is not known.
    """
    sheet.require(NAME, *REQUIRED)
    other = [heading for heading in _OTHER_SPORTS if sheet.has(heading)]
    if other:
        raise InputError(
            f"{sheet.name} has a column {other[0]}: archives of baseball and hockey cannot be read "
            "yet. Nothing was changed."
        )
    league, sport = _league(sheet, terms, intake)
    if sport not in {Sport.FOOTBALL, Sport.BASKETBALL}:
        raise InputError(
            f"Archives of this kind cannot be read yet for {sport}; football and basketball can. "
            "Nothing was changed."
        )
    calendar = Calendar(_season(sheet, terms, intake))
    reader = _Archive(sheet, terms, intake, league, sport)
    events = list(reader.events(calendar))
    reader.state_terms()
    return events


def _league(sheet: Sheet, terms: Terms, intake: Intake) -> tuple[str, Sport]:
    if terms.league is not None:
        return terms.league_named(terms.league)
    league, sport = terms.league_named(league_of_file(sheet.name))
    intake.notices.append(f"The league is taken from the name of the file: {league}.")
    return league, sport


def _season(sheet: Sheet, terms: Terms, intake: Intake) -> int:
    if terms.season is not None:
        return terms.season
    season = season_of_file(sheet.name)
    intake.notices.append(f"The year of the first row is taken from the file's name: {season}.")
    return season


class _Archive:
    """One file on its way to proposals."""

    def __init__(
        self, sheet: Sheet, terms: Terms, intake: Intake, league: str, sport: Sport
    ) -> None:
        self._sheet = sheet
        self._terms = terms
        self._intake = intake
        self._league = league
        self._sport = sport
        self._once = Once("Rot")
        self._segments = segments_of(sheet)
        self._without_score = 0

    def state_terms(self) -> None:
        """Put what the format leaves out, and was taken as given, into the notices."""
        if self._terms.want == "lines":
            price = self._terms.spread_price
            self._intake.notices.append(
                f"Spreads and totals are taken at {price}, as the format implies."
            )
            if self._sheet.has("Open"):
                self._intake.notices.append(
                    "Lines are those of the column Close; Open is not read."
                )
        if self._without_score:
            self._intake.notices.append(f"{self._without_score} games have no score yet.")

    def events(self, calendar: Calendar) -> Iterator[EventProposal]:
        for away, home in self._pairs():
            try:
                event = self._event(away, home, calendar)
            except CellRefusedError as error:
                self._intake.refuse(away.number, error)
                continue
            if event is not None:
                yield event

    def _pairs(self) -> Iterator[tuple[Row, Row]]:
        """Pair the rows by their rotation numbers; a row without partner is refused alone."""
        rows = self._sheet.rows
        at = 0
        while at < len(rows):
            self._intake.step(at)
            partner = at + 1 < len(rows)
            if partner and (_belong(rows[at], rows[at + 1]) or not _belong(*rows[at + 1 : at + 3])):
                yield rows[at], rows[at + 1]
                at += 2
                continue
            reason = (
                "This row has no partner: a game is two rows, visitor first, home = visitor + 1."
            )
            alone = CellRefusedError("Rot", rows[at].shown("Rot"), reason)
            self._intake.refuse(rows[at].number, alone)
            at += 1
        self._intake.step(len(rows))

    def _event(self, first: Row, second: Row, calendar: Calendar) -> EventProposal | None:
        date = _date(first, second, calendar)
        game = _sides(first, second)
        rot_away, rot_home = read_rotation(game.away, "Rot"), read_rotation(game.home, "Rot")
        if rot_home != rot_away + 1 or rot_away % 2 == 0:
            value = f"{rot_away} / {rot_home}"
            reason = "The visitor's rotation number is odd, and the home team has the next one."
            raise CellRefusedError("Rot", value, reason)
        self._once.check((date, rot_away), first.number, f"Rotation {rot_away} of {date}")
        away, home = read_name(game.away, "Team"), read_name(game.home, "Team")
        if away == home:
            raise CellRefusedError("Team", away, "Both rows of the game name the same team.")
        wanted = self._terms.want
        lines = tuple(self._lines(game)) if wanted == "lines" else ()
        score = None
        if wanted == "results":
            score = read_score(game.away, game.home, self._segments, self._intake)
            if score is None:
                self._without_score += 1
                return None
        return EventProposal(
            row=first.number,
            league=self._league,
            sport=self._sport,
            date=date,
            start=None,
            start_utc=None,
            rot_away=rot_away,
            rot_home=rot_home,
            away=away,
            home=home,
            neutral=game.neutral,
            lines=lines,
            score=score,
        )

    def _lines(self, game: _Game) -> Iterator[LineProposal]:
        full = self._pair(game, "Close", Period.GAME)
        if full is not None:
            yield from full.lines(Period.GAME, self._terms.spread_price)
        yield from self._money_line(game)
        half = self._pair(game, "2H", Period.H2)
        if half is not None:
            yield from half.lines(Period.H2, self._terms.spread_price)

    def _pair(self, game: _Game, heading: str, period: Period) -> Pair | None:
        bounds = bounds_of(self._league, self._sport, period)
        try:
            if period is Period.H2:
                _check_own_pair(game, heading)
            return read_pair(game.away, game.home, heading, bounds)
        except CellRefusedError as error:
            self._intake.refuse(game.away.number, error)
            return None

    def _money_line(self, game: _Game) -> Iterator[LineProposal]:
        texts = game.away.shown("ML"), game.home.shown("ML")
        if all(text.lower() in NO_LINE for text in texts):
            return
        try:
            prices = [read_american(row, "ML") for row in (game.away, game.home)]
        except CellRefusedError as error:
            self._intake.refuse(
                game.away.number, CellRefusedError("ML", " / ".join(texts), str(error))
            )
            return
        for side, price in zip((Side.AWAY, Side.HOME), prices, strict=True):
            yield LineProposal(Selection(Period.GAME, Market.MONEY_LINE, side), 0, price)


def _belong(first: Row, second: Row | None = None) -> bool:
    if second is None:
        return False
    try:
        numbers = sorted((read_rotation(first, "Rot"), read_rotation(second, "Rot")))
    except CellRefusedError:
        return False
    return numbers[0] % 2 == 1 and numbers[1] == numbers[0] + 1


def _sides(first: Row, second: Row) -> _Game:
    marks = first.text("VH").upper(), second.text("VH").upper()
    if marks in {("V", "H"), ("N", "N")}:
        return _Game(first, second, neutral=marks[0] == "N")
    if marks == ("H", "V"):
        return _Game(second, first, neutral=False)
    reason = "The rows of a game are marked V and H, or N and N on neutral ground."
    raise CellRefusedError("VH", f"{marks[0]} / {marks[1]}", reason)


def _date(first: Row, second: Row, calendar: Calendar) -> datetime.date:
    texts = first.text("Date"), second.text("Date")
    if texts[0] != texts[1]:
        raise CellRefusedError(
            "Date", " / ".join(texts), "The two rows of the game differ in date."
        )
    month, day = calendar.month_and_day(first)
    return make_date("Date", texts[0], calendar.year_of(first, month), month, day)


def _check_own_pair(game: _Game, heading: str) -> None:
    texts = game.away.text(heading), game.home.text(heading)
    if NO_LINE.intersection(text.lower() for text in texts):
        return
    for whole in ("Close", "Open"):
        if texts == (game.away.text(whole), game.home.text(whole)):
            reason = f"The second-half pair is the game's own pair of the column {whole}, copied."
            raise CellRefusedError(heading, " / ".join(texts), reason)
