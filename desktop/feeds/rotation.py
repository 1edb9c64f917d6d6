"""The rotation sheet: schedule and lines, one row per team, visitor first (FORMATS 4.3)."""

from collections.abc import Iterator

from desktop.domain.errors import InputError
from desktop.domain.markets import Period, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import read_clock, read_date, read_name, read_rotation
from desktop.feeds.intake import Intake, Once, Terms
from desktop.feeds.proposals import EventProposal
from desktop.feeds.rotation_lines import columns_of, read_lines_of_game
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "rotation"
REQUIRED = ("date", "rot", "side", "team")
_SCHEDULE = ("date", "time", "league", "rot", "side", "team", "pitcher")


class _AloneError(CellRefusedError):
    """A row that does not begin a game; the next one may."""


def read_rotation_sheet(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read a rotation sheet.

    Raises:
        InputError: A column is missing, or results were asked for.
    """
    if terms.want == "results":
        raise InputError(
            say(
                "{name} is a rotation sheet, which holds no results. Import it as lines; "
                "nothing was changed.",
                name=sheet.name,
            )
        )
    sheet.require(NAME, *REQUIRED)
    known = [heading for period in Period for heading in columns_of(period).all()]
    intake.notices.extend(sheet.unread(*_SCHEDULE, *known))
    return list(_events(sheet, terms, intake))


def _events(sheet: Sheet, terms: Terms, intake: Intake) -> Iterator[EventProposal]:
    once = Once("rot")
    at = 0
    while at < len(sheet.rows):
        intake.step(at)
        away = sheet.rows[at]
        try:
            home = _partner(sheet.rows[at : at + 2])
        except _AloneError as error:
            intake.refuse(away.number, error)
            at += 1
            continue
        at += 2
        try:
            event = _event(away, home, terms, intake)
            key = (event.date, event.sport, event.rot_away)
            once.check(
                key,
                event.row,
                say("Rotation {rot_away} of {date}", rot_away=event.rot_away, date=event.date),
            )
            yield event
        except CellRefusedError as error:
            intake.refuse(away.number, error)
    intake.step(len(sheet.rows))


def _partner(rows: tuple[Row, ...]) -> Row:
    """The home team's row, which is the one below the visitor's."""
    sides = [row.shown("side").upper() for row in rows]
    if sides not in (["V", "H"], ["N", "N"]):
        reason = "A game is two rows, V then H, or N and N on neutral ground."
        raise _AloneError("side", " / ".join(sides), reason)
    try:
        away, home = (read_rotation(row, "rot") for row in rows)
    except CellRefusedError as error:
        raise _AloneError("rot", error.value, str(error)) from error
    if away % 2 == 0 or home != away + 1:
        reason = "The visitor's rotation number is odd, and the home team has the next one."
        raise _AloneError("rot", f"{away} / {home}", reason)
    return rows[1]


def _event(away: Row, home: Row, terms: Terms, intake: Intake) -> EventProposal:
    for heading in ("date", "league", "time"):
        texts = away.text(heading), home.text(heading)
        if texts[0] != texts[1]:
            reason = say("The two rows of the game differ in {heading}.", heading=heading)
            raise CellRefusedError(heading, " / ".join(texts), reason)
    league, sport = league_of_row(away, terms)
    names = read_name(away, "team"), read_name(home, "team")
    if names[0] == names[1]:
        raise CellRefusedError("team", names[0], "Both rows of the game name the same team.")
    date, start = read_date(away, "date"), read_clock(away, "time")
    return EventProposal(
        row=away.number,
        league=league,
        sport=sport,
        date=date,
        start=start,
        start_utc=None,
        rot_away=read_rotation(away, "rot"),
        rot_home=read_rotation(home, "rot"),
        away=names[0],
        home=names[1],
        neutral=away.text("side").upper() == "N",
        lines=tuple(read_lines_of_game(away, home, league, sport, intake)),
        score=None,
        pitchers=(_pitcher(away, sport, intake), _pitcher(home, sport, intake)),
    )


def _pitcher(row: Row, sport: Sport, intake: Intake) -> str:
    """The listed pitcher as written; empty where the cell is blank or refused."""
    try:
        if row.text("pitcher") and sport is not Sport.BASEBALL:
            raise row.refused("pitcher", "Only baseball has listed pitchers.")
        return read_name(row, "pitcher") if row.text("pitcher") else ""
    except CellRefusedError as error:
        intake.refuse(row.number, error)
        return ""


def league_of_row(row: Row, terms: Terms) -> tuple[str, Sport]:
    """The league that a row names, or the stated one where the cell is blank.

    Raises:
        CellRefusedError: Neither is there, the two differ, or the book has no such league.
    """
    text, stated = row.text("league"), terms.league
    if text and stated is not None and text.casefold() != stated.casefold():
        reason = say(
            "The row says {text}, and the import was told {stated}.", text=text, stated=stated
        )
        raise CellRefusedError("league", text, reason)
    name = text or stated
    if name is None:
        raise CellRefusedError(
            "league", "", "The league is blank. Fill it in, or say it with --league."
        )
    try:
        return terms.league_named(name)
    except InputError as error:
        raise CellRefusedError("league", name, str(error)) from error
