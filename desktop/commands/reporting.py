"""Commands that write or tell what the book holds."""

import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from desktop.book.lock import BookInUseError
from desktop.book.machine import Machine, this_machine
from desktop.book.queries.people import find_book
from desktop.book.reading import BookReader
from desktop.commands.acting import (
    BOOK,
    USER,
    WEEK,
    acting,
    asking,
    opened,
    show_progress,
)
from desktop.commands.statuses import ALL_APPLIED, SOME_REFUSED
from desktop.domain.money import format_money
from desktop.domain.weeks import instant
from desktop.feeds import reading
from desktop.feeds.figures import FIELDS
from desktop.feeds.rejects import write_rejects
from desktop.reports.closing_files import CHECKSUMS
from desktop.reports.explanation import explain_ticket, find_named_ticket
from desktop.reports.ledger_file import write_entries
from desktop.reports.questions import Question, find_week
from desktop.reports.writing import REPORTS, Form, check_form, write_report
from desktop.services.books import read_house
from desktop.services.dispute_pack import write_dispute_pack
from desktop.services.exporting import note_export
from desktop.services.finding import ask_of_tickets
from desktop.services.part import ask_within, find_ticket_within
from desktop.services.reconciling import (
    Mapped,
    find_mapped,
    keep_alias,
    keep_mapped,
    write_comparison,
)
from desktop.services.reconciling import reconcile as compare_week
from desktop.services.stations.keys import open_station
from desktop.services.users import Actor, Right, require


@click.command()
@click.argument("name", type=click.Choice(sorted(REPORTS)))
@BOOK
@USER
@click.option("--week", type=WEEK, help="The day the week starts on.")
@click.option("--agent", help="Only this agent's accounts.")
@click.option("--by", help="What the rows are added up by, for instance player, sport or week.")
@click.option("--where", default="", help="Only these tickets: 'acct:P1 type:P risk:>500'.")
@click.option("--line-type", help="Of the board: this set of lines.")
@click.option("--csv", type=click.Path(path_type=Path))
@click.option("--xlsx", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["ledger"]), help="Of the journal.")
@click.option("--out", type=click.Path(path_type=Path), help="Where --format goes; else stdout.")
def report(name: str, path: Path, user: str | None, **wanted: Any) -> None:
    """Write a report as CSV or as a workbook, the journal also as plain-text accounting."""
    form, out = _form_and_file(name, wanted)
    if wanted["line_type"] and name != "board":
        raise click.UsageError("Only the board is of a line type.")
    machine = this_machine()
    week = wanted["week"] and wanted["week"].date()
    asked = {word: wanted[word] for word in ("by", "line_type", "where")}
    everything = Question(name, instant(machine.wall()), week, wanted["agent"], **asked)
    with BookReader(path) as reader:
        actor = asking(reader, user, machine)
        question = ask_within(reader, actor, everything)
        question = ask_of_tickets(reader, read_house(reader), question)
    _note_export(path, machine, actor, name)
    if out is None:
        with BookReader(path) as reader, reader.snapshot():
            write_entries(reader, question, sys.stdout.buffer, show_progress)
        return
    rows = write_report(show_progress, path, question, out, form)
    click.echo(f"{rows} rows written to {out}")


def _form_and_file(name: str, wanted: dict[str, Any]) -> tuple[Form, Path | None]:
    """What is to be written, and where; None is the standard output."""
    asked = [form for form in ("csv", "xlsx", "form") if wanted[form]]
    if len(asked) != 1 or (wanted["out"] and asked != ["form"]):
        raise click.UsageError(
            "Say where the report goes: --csv OUT or --xlsx OUT, or --format ledger [--out OUT]."
        )
    if asked == ["form"]:
        check_form(name, "ledger")
        return "ledger", wanted["out"]
    form: Form = "csv" if wanted["csv"] else "xlsx"
    return form, wanted[form]


def _note_export(path: Path, machine: Machine, actor: Actor, what: str) -> None:
    """Log it in the book; while the program has it open elsewhere, the right alone is asked."""
    require(actor, Right.REPORTS_EXPORT)
    with suppress(BookInUseError), open_station(path, machine) as book:
        note_export(book, actor, what)


@click.command()
@click.argument("ticket")
@BOOK
@USER
def explain(ticket: str, path: Path, user: str | None) -> None:
    """Say how TICKET, a number or a reference, came to its money, step by step."""
    with BookReader(path) as reader, reader.snapshot():
        actor = asking(reader, user, this_machine())
        found = explain_ticket(reader, find_ticket_within(reader, actor, ticket))
    click.echo(found.text, nl=False)


@click.command("dispute-pack")
@click.argument("ticket")
@BOOK
@USER
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A folder.")
def dispute_pack(ticket: str, path: Path, user: str | None, out: Path) -> None:
    """Hand out everything about TICKET with its proof: the same book, the same bytes."""
    machine = this_machine()
    with BookReader(path) as reader, reader.snapshot():
        actor = acting(reader, user, machine)
        ticket_id = find_named_ticket(reader, ticket)
    _note_export(path, machine, actor, f"dispute-pack {ticket.strip().upper()}")
    files = write_dispute_pack(show_progress, path, ticket_id, out)
    click.echo(f"{len(files)} files and {CHECKSUMS} written to {out}")


@click.command()
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
    with opened(path, user) as (book, _):
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
