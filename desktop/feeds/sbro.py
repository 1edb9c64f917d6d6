"""Archives of sportsbookreviewsonline.com: two rows a game, visitor first (FORMATS 4.1)."""

from collections.abc import Callable, Iterator

from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import read_name
from desktop.feeds.intake import Intake, Once, Terms
from desktop.feeds.proposals import EventProposal, LineProposal, ScoreProposal
from desktop.feeds.sbro_games import Game, date_of, numbers_of, pair_rows, sides_of
from desktop.feeds.sbro_innings import read_innings_score
from desktop.feeds.sbro_lines import PairedLines
from desktop.feeds.sbro_prices import TEXT_COLUMN, PricedLines
from desktop.feeds.sbro_scores import read_score, segments_of
from desktop.feeds.season import Calendar, league_of_file, season_of_file
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "sbro"
REQUIRED = ("Date", "Rot", "VH", "Team", "Final")
_OF_SPORT = {
    "Pitcher": Sport.BASEBALL,
    TEXT_COLUMN: Sport.BASEBALL,
    "Run Line": Sport.BASEBALL,
    "Puck Line": Sport.HOCKEY,
    "2H": None,
    "ML": None,
}
_PRICED = frozenset({Sport.BASEBALL, Sport.HOCKEY})
_PAIRED = frozenset({Sport.FOOTBALL, Sport.BASKETBALL})


def read_sbro(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read an archive of football, basketball, baseball or hockey games.

    Raises:
        InputError: The league or the year of the first row is not known, or the columns are those
            of another sport.
    """
    sheet.require(NAME, *REQUIRED)
    league, sport = _league(sheet, terms, intake)
    _check_sport(sheet, league, sport)
    calendar = Calendar(_season(sheet, terms, intake))
    archive = _Archive(sheet, terms, intake, league, sport)
    events = list(archive.events(calendar))
    archive.state_terms()
    return events


def _league(sheet: Sheet, terms: Terms, intake: Intake) -> tuple[str, Sport]:
    if terms.league is not None:
        return terms.league_named(terms.league)
    league, sport = terms.league_named(league_of_file(sheet.name))
    intake.notices.append(
        say("The league is taken from the name of the file: {league}.", league=league)
    )
    return league, sport


def _season(sheet: Sheet, terms: Terms, intake: Intake) -> int:
    if terms.season is not None:
        return terms.season
    season = season_of_file(sheet.name)
    intake.notices.append(
        say("The year of the first row is taken from the file's name: {season}.", season=season)
    )
    return season


def _check_sport(sheet: Sheet, league: str, sport: Sport) -> None:
    if sport not in _PRICED | _PAIRED:
        raise InputError(
            say("There are no archives of this kind for {sport}. Nothing was changed.", sport=sport)
        )
    for heading, belongs in _OF_SPORT.items():
        fits = sport in _PAIRED if belongs is None else sport is belongs
        if sheet.has(heading) and not fits:
            raise InputError(
                say(
                    "{name} has a column “{heading}”, which an archive of {league} does not "
                    "have. Say the right league with --league; nothing was changed.",
                    name=sheet.name,
                    heading=heading,
                    league=league,
                )
            )


class _Archive:
    """One file on its way to proposals."""

    def __init__(
        self, sheet: Sheet, terms: Terms, intake: Intake, league: str, sport: Sport
    ) -> None:
        self._sheet = sheet
        self._intake = intake
        self._league = league
        self._sport = sport
        self._once = Once("Rot")
        self._lines: PairedLines | PricedLines | None = None
        if terms.want == "lines" and sport in _PRICED:
            self._lines = PricedLines(sheet, league, sport, terms, intake)
        elif terms.want == "lines":
            self._lines = PairedLines(league, sport, terms, intake)
        self._score = self._reader_of_scores()
        self._without_score = 0
        self._called = 0

    def _reader_of_scores(self) -> Callable[[Game], ScoreProposal | None]:
        sheet, intake = self._sheet, self._intake
        if self._sport is Sport.BASEBALL:
            return lambda game: read_innings_score(game, sheet, intake)
        segments = segments_of(sheet, self._sport)
        return lambda game: read_score(game, segments, self._sport, intake)

    def state_terms(self) -> None:
        """Put what the format leaves out, and was taken as given, into the notices."""
        if self._lines is not None:
            self._intake.notices.extend(self._lines.notices())
        if self._without_score:
            self._intake.notices.append(
                say("{without_score} games have no score yet.", without_score=self._without_score)
            )
        if self._called:
            self._intake.notices.append(
                say(
                    "Games taken as called, because they are shorter than 9 innings or end level: "
                    "{called}.",
                    called=self._called,
                )
            )

    def events(self, calendar: Calendar) -> Iterator[EventProposal]:
        for first, second in pair_rows(self._sheet, self._intake):
            try:
                event = self._event(first, second, calendar)
            except CellRefusedError as error:
                self._intake.refuse(first.number, error)
                continue
            if event is not None:
                yield event

    def _event(self, first: Row, second: Row, calendar: Calendar) -> EventProposal | None:
        date = date_of(first, second, calendar)
        game = sides_of(first, second)
        rot_away, rot_home = numbers_of(game)
        self._once.check(
            (date, rot_away),
            first.number,
            say("Rotation {rot_away} of {date}", rot_away=rot_away, date=date),
        )
        away, home = read_name(game.away, "Team"), read_name(game.home, "Team")
        if away == home:
            raise CellRefusedError("Team", away, "Both rows of the game name the same team.")
        lines: tuple[LineProposal, ...] = ()
        score = None
        if self._lines is not None:
            lines = tuple(self._lines.of(game))
        else:
            score = self._score(game)
            if score is None:
                self._without_score += 1
                return None
            self._called += score.status == "stopped"
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
            pitchers=_pitchers(game),
        )


def _pitchers(game: Game) -> tuple[str, str]:
    """The listed pitchers as written, such as JLESTER-L; empty where there are none."""
    away, home = (
        read_name(row, "Pitcher") if row.text("Pitcher") else "" for row in (game.away, game.home)
    )
    return away, home
