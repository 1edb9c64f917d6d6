"""Commands that take files of other people into the book."""

import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from desktop.commands.acting import (
    BOOK,
    USER,
    opened,
    show_progress,
)
from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED, SOME_REFUSED, say_error
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.line_types.links import MASTER_NAME
from desktop.feeds import reading
from desktop.feeds.formats import AUTO, NAMES
from desktop.feeds.intake import CLOSE, MOMENTS, PRICES
from desktop.feeds.rejects import write_rejects
from desktop.services.importing import accounts, events, names, results, tickets
from desktop.services.importing.run import Imported, Intake


@click.group("import")
def import_() -> None:
    """Take in other people's files; the same file twice changes nothing."""


FILE = click.argument("file", type=click.Path(path_type=Path))


FORMAT = click.option(
    "--format",
    "format_",
    default=AUTO,
    show_default=True,
    type=click.Choice((AUTO, *NAMES)),
)


LEAGUE = click.option("--league", help="Where the file leaves it out, such as NFL.")


SEASON = click.option("--season", type=int, help="Year of the first row, where dates have none.")


def _parse_aliases(
    _context: click.Context, _option: click.Parameter, typed: tuple[str, ...]
) -> list[names.Alias]:
    try:
        return [names.parse_alias(one) for one in typed]
    except InputError as error:
        raise click.BadParameter(str(error)) from error


ALIAS = click.option(
    "--alias",
    "aliases",
    multiple=True,
    callback=_parse_aliases,
    metavar="NAME=TEAM",
    help="What a name in the file means.",
)


BAD_LINES = click.option(
    "--accept-bad-lines", is_flag=True, help="Take lines that are probably wrong: you looked."
)


NEW_TEAMS = click.option(
    "--new-teams", is_flag=True, help="Take names that the book does not know as new teams."
)


@import_.command("accounts")
@FILE
@BOOK
@USER
@click.option("--ignore-unknown", is_flag=True, help="Leave out columns that accounts lack.")
def import_accounts(file: Path, path: Path, user: str | None, *, ignore_unknown: bool) -> int:
    """Open or change accounts: account,parent,kind,name,credit_limit."""
    with opened(path, user, may_need_server=True) as (book, actor):
        found = reading.read_accounts(file, ignore_unknown=ignore_unknown)
        return _tell_import(file, accounts.import_accounts(book, actor, found, _intake(file)))


@import_.command("lines")
@FILE
@BOOK
@USER
@FORMAT
@LEAGUE
@SEASON
@ALIAS
@NEW_TEAMS
@BAD_LINES
@click.option("--source", help="Which bookmaker, where the file holds several.")
@click.option(
    "--when",
    type=click.Choice(MOMENTS),
    default=CLOSE,
    show_default=True,
    help="Which of the numbers that a file has of each line.",
)
@click.option(
    "--prices", type=click.Choice(PRICES), help="How prices are written, where it cannot be told."
)
@click.option("--line-type", default="", help="The set of lines that gets them.")
def import_lines(
    file: Path,
    path: Path,
    user: str | None,
    aliases: list[names.Alias],
    *,
    new_teams: bool,
    accept_bad_lines: bool,
    line_type: str,
    **terms: Any,
) -> int:
    """Put events on the schedule and lines on the board."""
    with opened(path, user) as (book, actor):
        terms["format"] = terms.pop("format_")
        found = reading.read_lines(file, leagues=events.known_leagues(book.reader), **terms)
        names.learn_aliases(book, actor, found, aliases)
        intake = replace(
            _intake(file, takes_new_teams=new_teams),
            takes_bad_lines=accept_bad_lines,
            line_type="" if line_type == MASTER_NAME else line_type,
        )
        return _tell_import(file, events.import_lines(book, actor, found, intake))


@import_.command("results")
@FILE
@BOOK
@USER
@FORMAT
@LEAGUE
@SEASON
@ALIAS
@NEW_TEAMS
@click.option("--source", help="Accepted, so that lines and results take the same options.")
def import_results(
    file: Path,
    path: Path,
    user: str | None,
    aliases: list[names.Alias],
    *,
    new_teams: bool,
    **terms: Any,
) -> int:
    """Record results; `grade` settles them."""
    with opened(path, user) as (book, actor):
        terms["format"] = terms.pop("format_")
        terms.pop("source")
        found = reading.read_results(file, leagues=events.known_leagues(book.reader), **terms)
        names.learn_aliases(book, actor, found, aliases)
        intake = _intake(file, takes_new_teams=new_teams)
        return _tell_import(file, results.import_results(book, actor, found, intake))


@import_.command("tickets")
@FILE
@BOOK
@USER
def import_tickets(file: Path, path: Path, user: str | None) -> int:
    """Take in wagers that were already given: reference,account,placed_at,event_date,entry."""
    with opened(path, user) as (book, actor):
        found = reading.read_tickets(file)
        return _tell_import(file, tickets.import_tickets(book, actor, found, _intake(file)))


def _intake(file: Path, *, takes_new_teams: bool = False) -> Intake:
    # A file name may hold bytes or forms of letters that a fact cannot (SYNC 2.2).
    name = file.name.encode("utf-8", "replace").decode("utf-8")
    source = unicodedata.normalize("NFC", name)
    return Intake(source, report=show_progress, takes_new_teams=takes_new_teams)


def _tell_import(file: Path, imported: Imported) -> int:
    for notice in imported.notices:
        click.echo(notice)
    refused = len(imported.refusals)
    click.echo(
        f"read {imported.read}, applied {imported.applied}, unchanged {imported.unchanged},"
        f" refused {refused}"
    )
    try:
        rejects = write_rejects(file, imported.refusals)
    except BookdeskError as error:
        say_error(str(error))
        for refusal in imported.refusals:
            say_error(f"row {refusal.row}: {refusal.reason}")
    else:
        if refused:
            say_error(f"{refused} refused: see {rejects} for each row and its reason.")
    if not refused:
        return ALL_APPLIED
    return SOME_REFUSED if imported.applied + imported.unchanged else NOTHING_APPLIED
