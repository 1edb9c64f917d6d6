"""The command line: the same services without windows (DESIGN 5)."""

import io
import json
import os
import sys
import traceback
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from desktop.book.access_log import SIGNED_IN, log_access
from desktop.book.copies import backup as back_up
from desktop.book.copies import restore as restore_book
from desktop.book.lock import BookInUseError
from desktop.book.machine import Machine, collect_garbage_less_often, find_system_user, this_machine
from desktop.book.opening import Book, BookReader, open_book
from desktop.book.queries.people import find_book
from desktop.book.routine_log import keep_routine_folder
from desktop.book.verifying import verify as verify_book
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.money import format_money
from desktop.domain.profiles.comparing import compare
from desktop.domain.routines import times_text
from desktop.domain.weeks import BookCalendar, instant, parse_week_start
from desktop.feeds import reading
from desktop.feeds.figures import FIELDS
from desktop.feeds.formats import AUTO, NAMES, FormatUnclearError
from desktop.feeds.intake import CLOSE, MOMENTS, PRICES
from desktop.feeds.rejects import write_rejects
from desktop.reports.closing_files import CHECKSUMS, write_closing_files
from desktop.reports.explanation import explain_ticket, find_named_ticket
from desktop.reports.questions import Question, find_week
from desktop.reports.writing import REPORTS, Form, write_report
from desktop.services import house_rules, settlement, weeks
from desktop.services.books import Owner, new_book, new_session, read_house
from desktop.services.dispute_pack import write_dispute_pack
from desktop.services.expiring import expire_spots
from desktop.services.exporting import note_export
from desktop.services.importing import accounts, events, names, results, tickets
from desktop.services.importing.run import Imported, Intake
from desktop.services.reconciling import (
    Mapped,
    find_mapped,
    keep_alias,
    keep_mapped,
    write_comparison,
)
from desktop.services.reconciling import reconcile as compare_week
from desktop.services.routines.planning import read_plans
from desktop.services.routines.running import run_here
from desktop.services.signing_in import enter
from desktop.services.users import Actor, Right, require, sign_in, trusted_actor
from desktop.services.week_checks import check_week

ALL_APPLIED, NOTHING_APPLIED, USAGE, SOME_REFUSED = 0, 1, 2, 3

SECRET_VARIABLE = "BOOKDESK_PASSWORD"  # noqa: S105 - the name of a variable, not a secret
PIN_VARIABLE = "BOOKDESK_PIN"

BOOK = click.option(
    "--book", "path", required=True, type=click.Path(path_type=Path), help="The book's file."
)
USER = click.option("--user", help="Who is acting; the password comes from BOOKDESK_PASSWORD.")
WEEK = click.DateTime(formats=["%Y-%m-%d"])


@dataclass(frozen=True, slots=True)
class Windows:
    """The way from here to the window program, which this module does not know (DESIGN 3).

    Attributes:
        run: Opens the window program on the last book, or on the demo book.
        main_job: Drives the windows offscreen through the main job on a demo book (made when it
            is not there), leaves files in a folder and answers which.
    """

    run: Callable[[Machine, bool], int]
    main_job: Callable[[Path, Path, Machine], list[Path]]


def bookdesk(arguments: list[str] | None = None, windows: Windows | None = None) -> int:
    """Run the command line; answers the exit status."""
    _speak_any_text()
    collect_garbage_less_often()
    try:
        status = program.main(arguments, standalone_mode=False, prog_name="bookdesk", obj=windows)
    except Exception as error:  # noqa: BLE001 - the edge of the command line: a sentence, always
        return _tell_failure(error)
    return status if isinstance(status, int) else ALL_APPLIED


def _speak_any_text() -> None:
    """Let a name that the terminal cannot show come out marked, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _tell_failure(error: Exception) -> int:
    """Say what went wrong, on stderr and without a traceback; answers the exit status."""
    match error:
        case click.ClickException():
            error.show()
            return USAGE
        case FormatUnclearError():
            _say_error(str(error))
            return USAGE
        case BookdeskError():
            _say_error(str(error))
            if error.hint:
                _say_error(error.hint)
        case click.exceptions.Abort():
            _say_error("Stopped. What was confirmed before is safe.")
        case BrokenPipeError():
            # Whoever read the output stopped reading; there is nobody left to tell.
            sys.stderr.close()
        case _:
            _say_error(
                f"Bookdesk failed where it should not ({type(error).__name__}: {error}) in"
                f" {_place_of(error)}. What was confirmed before is safe, the rest was not"
                " written. Run verify on the book, and report this."
            )
    return NOTHING_APPLIED


def _place_of(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name} line {frame.lineno}"


def _say_error(sentence: str) -> None:
    click.echo(sentence, err=True)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def program(context: click.Context) -> int:
    """The back office of a credit sportsbook. Without a command, the window program opens."""
    if context.invoked_subcommand is None:
        return _open_window(context, demo=False)
    return ALL_APPLIED


def _open_window(context: click.Context, *, demo: bool) -> int:
    if not _has_display():
        _say_error(
            "There is no display, so no window can be opened. Log in with a screen, or start it"
            " under a virtual one: xvfb-run bookdesk. “bookdesk --help” lists what works without."
        )
        return NOTHING_APPLIED
    windows: Windows = context.obj
    return windows.run(this_machine(), demo)


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@program.command()
@click.argument("path", metavar="BOOK", type=click.Path(path_type=Path))
@click.option("--demo", is_flag=True, help="Fill it with invented people and wagers.")
@click.option("--week-start", default="tue", show_default=True, help="First day of the week.")
@click.option("--timezone", default="America/New_York", show_default=True)
@click.option("--owner", help="Ask for this owner's password instead of trusting the system user.")
@click.option(
    "--rules",
    default="default",
    show_default=True,
    type=click.Choice(house_rules.shipped_profiles()),
    help="The house rules that it starts with.",
)
def new(
    path: Path, *, demo: bool, week_start: str, timezone: str, owner: str | None, rules: str
) -> None:
    """Make a new book."""
    first_day = _week_start(week_start, timezone)
    if demo:
        if rules != "default":
            raise click.UsageError("The demo book has the default house rules: leave out --rules.")
        _new_demo(path, first_day, timezone, owner)
        return
    person = _owner(owner)
    book = new_book(
        path, this_machine(), person, week_start=first_day, timezone=timezone, rules=rules
    )
    book.close()
    if person.system_user:
        click.echo(
            f"Made {path}. It trusts the operating system's user “{person.system_user}” as its"
            " owner; make it with --owner NAME to ask for a password instead."
        )
    else:
        secrets = "a password and a PIN" if person.pin else "a password"
        click.echo(f"Made {path}. Its owner is “{person.name}”, with {secrets}.")


def _week_start(name: str, timezone: str) -> int:
    try:
        first_day = parse_week_start(name)
        BookCalendar(timezone, first_day, 0)
    except InputError as error:
        raise click.UsageError(f"{error} Nothing was made.") from error
    return first_day


def _new_demo(path: Path, first_day: int, timezone: str, owner: str | None) -> None:
    from desktop.services.demo.making import make_demo  # noqa: PLC0415 - no part of daily work

    if owner is not None:
        raise click.UsageError("The demo book signs its own owner in: leave out --owner.")
    make_demo(path, this_machine(), week_start=first_day, timezone=timezone).close()
    click.echo(f"Made the demo book {path}; its owner is signed in by itself.")


def _owner(name: str | None) -> Owner:
    if name is None:
        system_user = find_system_user()
        return Owner(system_user, system_user=system_user)
    password, pin = os.environ.get(SECRET_VARIABLE), os.environ.get(PIN_VARIABLE, "")
    if password is None:
        # A PIN is for signing in again at the window; a script may leave it for later.
        password = _ask_new_secret(f"Password of {name}")
        pin = pin or _ask_new_secret(f"PIN of {name} (4 to 8 digits)")
    return Owner(name, password, pin)


def _ask_new_secret(what: str) -> str:
    return str(click.prompt(what, hide_input=True, confirmation_prompt=True))


@contextmanager
def _opened(path: Path, user: str | None) -> Iterator[tuple[Book, Actor]]:
    machine = this_machine()
    with open_book(path, machine) as book:
        yield book, _entering(book, user, machine)


def _entering(book: Book, user: str | None, machine: Machine) -> Actor:
    """Who acts on an open book; sign-ins are logged and delayed after failures."""
    if user is None:
        actor = _acting(book.reader, None, machine)
        log_access(book, SIGNED_IN, actor.name, actor.session)
        return actor
    return enter(book, user, _ask_password(user), new_session(machine))


def _acting(reader: Any, user: str | None, machine: Machine) -> Actor:
    session = new_session(machine)
    if user is None:
        actor = trusted_actor(reader, find_system_user(), session)
        if actor is None:
            raise click.UsageError(
                "This book does not trust the operating system's user. Say who is acting: --user"
                f" NAME, with the password from {SECRET_VARIABLE} or a prompt."
            )
        return actor
    return sign_in(reader, user, _ask_password(user), session)


def _ask_password(user: str) -> str:
    given = os.environ.get(SECRET_VARIABLE)
    return given or str(click.prompt(f"Password of {user}", hide_input=True))


@program.group("import")
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
    with _opened(path, user) as (book, actor):
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
    with _opened(path, user) as (book, actor):
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
    with _opened(path, user) as (book, actor):
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
    with _opened(path, user) as (book, actor):
        found = reading.read_tickets(file)
        return _tell_import(file, tickets.import_tickets(book, actor, found, _intake(file)))


def _intake(file: Path, *, takes_new_teams: bool = False) -> Intake:
    # A file name may hold bytes or forms of letters that a fact cannot (SYNC 2.2).
    name = file.name.encode("utf-8", "replace").decode("utf-8")
    source = unicodedata.normalize("NFC", name)
    return Intake(source, report=_progress, takes_new_teams=takes_new_teams)


def _progress(done: int, total: int, text: str) -> None:
    """One line that is written over, on a terminal only."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        click.echo(f"\r{text} {done:,} of {total:,}", err=True, nl=False)
        click.echo(end, err=True, nl=False)


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
        _say_error(str(error))
        for refusal in imported.refusals:
            _say_error(f"row {refusal.row}: {refusal.reason}")
    else:
        if refused:
            _say_error(f"{refused} refused: see {rejects} for each row and its reason.")
    if not refused:
        return ALL_APPLIED
    return SOME_REFUSED if imported.applied + imported.unchanged else NOTHING_APPLIED


@program.command()
@BOOK
@USER
def grade(path: Path, user: str | None) -> None:
    """Grade everything that can be graded."""
    with _opened(path, user) as (book, actor):
        graded = settlement.grade_all(book, actor, _progress)
        click.echo(f"graded {graded} events")
        if expired := expire_spots(book, actor).tickets:
            click.echo(f"closed the open spots of {len(expired)} tickets")
        for reason, count in settlement.list_waiting_reasons(book.reader):
            click.echo(f"open {count}: {reason}")


@program.command()
@click.argument("name", type=click.Choice(sorted(REPORTS)))
@BOOK
@USER
@click.option("--week", type=WEEK, help="The day the week starts on.")
@click.option("--agent", help="Only this agent's accounts.")
@click.option("--by", help="What the rows are added up by, for instance player, sport or week.")
@click.option("--line-type", help="Of the board: this set of lines.")
@click.option("--csv", type=click.Path(path_type=Path))
@click.option("--xlsx", type=click.Path(path_type=Path))
def report(name: str, path: Path, user: str | None, **wanted: Any) -> None:
    """Write a report as CSV or as a workbook."""
    form: Form = "csv" if wanted["csv"] else "xlsx"
    out: Path | None = wanted[form]
    if out is None or (wanted["csv"] and wanted["xlsx"]):
        raise click.UsageError("Say where the report goes: --csv OUT or --xlsx OUT.")
    if wanted["line_type"] and name != "board":
        raise click.UsageError("Only the board is of a line type.")
    machine = this_machine()
    with BookReader(path) as reader:
        actor = _acting(reader, user, machine)
    _note_export(path, machine, actor, name)
    week = wanted["week"] and wanted["week"].date()
    asked = {"by": wanted["by"], "line_type": wanted["line_type"]}
    question = Question(name, instant(machine.wall()), week, wanted["agent"], **asked)
    rows = write_report(_progress, path, question, out, form)
    click.echo(f"{rows} rows written to {out}")


def _note_export(path: Path, machine: Machine, actor: Actor, what: str) -> None:
    """Log it in the book; while the program has it open elsewhere, the right alone is asked."""
    require(actor, Right.REPORTS_EXPORT)
    with suppress(BookInUseError), open_book(path, machine) as book:
        note_export(book, actor, what)


@program.command()
@click.argument("ticket")
@BOOK
@USER
def explain(ticket: str, path: Path, user: str | None) -> None:
    """Say how TICKET, a number or a reference, came to its money, step by step."""
    with BookReader(path) as reader, reader.snapshot():
        _acting(reader, user, this_machine())
        found = explain_ticket(reader, find_named_ticket(reader, ticket))
    click.echo(found.text, nl=False)


@program.command("dispute-pack")
@click.argument("ticket")
@BOOK
@USER
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A folder.")
def dispute_pack(ticket: str, path: Path, user: str | None, out: Path) -> None:
    """Hand out everything about TICKET with its proof: the same book, the same bytes."""
    machine = this_machine()
    with BookReader(path) as reader, reader.snapshot():
        actor = _acting(reader, user, machine)
        ticket_id = find_named_ticket(reader, ticket)
    _note_export(path, machine, actor, f"dispute-pack {ticket.strip().upper()}")
    files = write_dispute_pack(_progress, path, ticket_id, out)
    click.echo(f"{len(files)} files and {CHECKSUMS} written to {out}")


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@BOOK
@USER
@click.option("--week", type=WEEK, help="The day the week starts on; the open one when left out.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=HEADING",
    help=f"Which heading holds {', '.join(FIELDS)}; remembered for sheets alike.",
)
@click.option(
    "--alias",
    "aliases",
    multiple=True,
    metavar="THEIRS=OURS",
    help="Which account the other system means; remembered.",
)
@click.option(
    "--house-side/--player-side",
    "is_house_side",
    default=None,
    help="Whose side the amounts are on; remembered.",
)
@click.option("--out", type=click.Path(path_type=Path), help="A .csv or .xlsx of the comparison.")
def reconcile(file: Path, path: Path, user: str | None, week: Any, **said: Any) -> int:
    """Compare a week with the figures of another system in FILE, and say why they differ."""
    with _opened(path, user) as (book, _):
        for called, code in _pairs(said["aliases"], "--alias", "THEIRS=OURS"):
            keep_alias(book, called, code)
        headings = reading.read_headings(file)
        before = find_mapped(book.reader, headings) or Mapped({}, is_house_side=False)
        columns = {**before.columns, **dict(_pairs(said["columns"], "--column", "FIELD=HEADING"))}
        side = said["is_house_side"]
        mapped = Mapped(columns, before.is_house_side if side is None else side)
        read = reading.read_figures(file, columns, is_house_side=mapped.is_house_side)
        keep_mapped(book, headings, mapped)
        question = Question("reconciliation", instant(book.machine.wall()), week and week.date())
        day = find_week(book.reader, find_book(book.reader), question.week).starts_on
        rows = compare_week(book.reader, day, read.proposals)
        if said["out"] is not None:
            write_comparison(book.reader, question, file.name, rows, said["out"])
    differing = [row for row in rows if not row.agrees]
    click.echo(f"compared {len(rows)} differences {len(differing)} refused {len(read.refusals)}")
    for row in differing:
        there, here = (
            "-" if cents is None else format_money(cents) for cents in (row.theirs, row.ours)
        )
        click.echo(f"{row.code or row.theirs_called}: there {there}, here {here}. {row.reason}")
    if read.refusals:
        click.echo(f"refused rows: {write_rejects(file, read.refusals)}")
    return SOME_REFUSED if differing or read.refusals else ALL_APPLIED


def _pairs(said: tuple[str, ...], option: str, form: str) -> list[tuple[str, str]]:
    pairs = [text.partition("=") for text in said]
    for name, equals, value in pairs:
        if not (name and equals and value):
            raise click.UsageError(f"{option} is written {form}, not {name}{equals}{value}.")
    return [(name, value) for name, _, value in pairs]


@program.command("close-week")
@BOOK
@click.option("--week", type=WEEK, required=True, help="The day the week starts on.")
@USER
@click.option("--sign-off", default="", help="Why it closes with flagged tickets undecided.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Write statements and workbooks here; of a week closed before, they are written again.",
)
def close_week(path: Path, week: Any, user: str | None, sign_off: str, out: Path | None) -> int:
    """Close the open week for good, check that it adds up, hand out its files."""
    day: date = week.date()
    with _opened(path, user) as (book, actor):
        if out is not None and weeks.is_closed(book.reader, day):
            click.echo(f"{day} was closed before; its files are written again")
        else:
            closing = weeks.close_week(book, actor, day, sign_off=sign_off)
            click.echo(
                f"closed {closing.week}, statement {closing.statement};"
                f" {closing.next_week} is open now"
            )
        checks = check_week(book.reader, day.isoformat())
    click.echo(
        f"checked {checks.accounts} accounts, {checks.levels} levels, {checks.statements}"
        f" statements: {len(checks.problems)} differences"
    )
    for problem in checks.problems:
        _say_error(problem)
    if out is not None:
        files = write_closing_files(_progress, path, day, out)
        click.echo(f"{files} files and {CHECKSUMS} written to {out}")
    return NOTHING_APPLIED if checks.problems else ALL_APPLIED


@program.command()
@BOOK
def verify(path: Path) -> int:
    """Check the chain, replay the journal, compare every row, sum the ledger."""
    with BookReader(path) as reader, reader.snapshot():
        found = verify_book(reader, _progress)
    click.echo(f"facts {found.facts}")
    for table, rows in found.rows.items():
        click.echo(f"{table} {rows}")
    if found.difference is not None:
        _say_error(f"The book does not verify: {found.difference}.")
        return NOTHING_APPLIED
    click.echo(f"state {found.state}")
    return ALL_APPLIED


@program.command()
@BOOK
@click.argument("out", type=click.Path(path_type=Path))
def backup(path: Path, out: Path) -> None:
    """Copy the book, open or not, and verify the copy."""
    found = back_up(path, out)
    click.echo(f"backed up {found.facts} facts to {out}; the copy was verified")


@program.command()
@click.argument("saved", metavar="BACKUP", type=click.Path(path_type=Path))
@BOOK
@USER
def restore(saved: Path, path: Path, user: str | None) -> None:
    """Make a book from a backup; its ticket numbers get letters of their own."""
    machine = this_machine()
    with BookReader(saved) as reader:
        actor = _acting(reader, user, machine)
    found = restore_book(saved, path, machine, actor.author)
    click.echo(f"restored {found.facts} facts to {path}; they were verified")


@program.command("routines")
@BOOK
@USER
@click.option("--folder", type=click.Path(path_type=Path), help="Where backups and exports go.")
@click.option("--run", "runs", is_flag=True, help="Run what is due now.")
def routines(path: Path, user: str | None, folder: Path | None, *, runs: bool) -> int:
    """List what this station does by itself, or run what is due."""
    went_well = True
    with _opened(path, user) as (book, actor):
        if folder is not None:
            keep_routine_folder(book, str(folder.resolve()))
        house, now = read_house(book.reader), book.machine.wall()
        for plan in read_plans(book.reader, house, now):
            last = "never ran" if plan.last is None else f"ran {instant(plan.last):%Y-%m-%d %H:%MZ}"
            click.echo(f"{plan.routine}: {times_text(plan.times)}, {last}")
            if runs and plan.is_due:
                run = run_here(book, actor, house, plan.routine, now)
                went_well &= run.went_well
                click.echo(f"  {run.text or 'nothing to do'}", err=not run.went_well)
    return ALL_APPLIED if went_well else SOME_REFUSED


@program.group("rules")
def rules_() -> None:
    """The house rules of a book, version by version."""


@rules_.command("list")
@BOOK
def list_rules(path: Path) -> None:
    """Every version, newest first."""
    with BookReader(path) as reader:
        for one in house_rules.list_versions(reader):
            click.echo(
                f"{one.version}  {instant(one.at):%Y-%m-%d %H:%M} UTC  {one.user}  {one.name}"
            )


@rules_.command("show")
@BOOK
@click.option("--version", type=int, help="The current one, unless another is named.")
def show_rules(path: Path, version: int | None) -> None:
    """Print a version as a profile, which set takes again."""
    with BookReader(path) as reader:
        profile = house_rules.read_version(reader, version)
    click.echo(json.dumps(profile, indent=2, ensure_ascii=False))


@rules_.command("set")
@click.argument("file", type=click.Path(path_type=Path))
@BOOK
@USER
def set_rules(file: Path, path: Path, user: str | None) -> None:
    """Make the profile in FILE the current version; the book numbers it."""
    profile = house_rules.read_profile_file(file)
    with _opened(path, user) as (book, actor):
        was = house_rules.read_version(book.reader)
        house_rules.change_rules(book, actor, profile)
        now = house_rules.read_version(book.reader)
    for one in compare(was, now):
        click.echo(f"{one.key}: {one.old} → {one.new}")
    click.echo(f"The house rules are version {now['version']}, “{now['name']}”.")


@program.command()
@click.option("--only", help="One goal.")
@click.option("--json", "json_path", type=click.Path(path_type=Path))
def bench(only: str | None, json_path: Path | None) -> None:
    """Measure the goals against their floors."""
    from benchmarks.report import run  # noqa: PLC0415 - no part of daily work

    run(only, json_path)


@program.command(hidden=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True)
@click.pass_context
def demo(context: click.Context, out: Path) -> int:
    """What ./run does: open the demo book, or without a display do the main job offscreen."""
    if _has_display():
        return _open_window(context, demo=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    click.echo("There is no display: the main job is done offscreen, in the windows themselves.")
    windows: Windows = context.obj
    out.mkdir(parents=True, exist_ok=True)
    book = out / "demo.book"
    # A demo of its own for each run: the games of an earlier one have been played.
    for part in ("", "-wal", "-shm", ".lock"):
        book.with_name(book.name + part).unlink(missing_ok=True)
    files = windows.main_job(out, book, this_machine())
    click.echo(f"{len(files)} files are in {out.resolve()}:")
    for file in files:
        click.echo(f"  {file.name}")
    return ALL_APPLIED
