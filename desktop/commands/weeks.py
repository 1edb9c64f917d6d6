"""Commands that grade and close."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from desktop.book.queries.people import find_book
from desktop.book.statements import Reader
from desktop.commands.acting import (
    BOOK,
    USER,
    WEEK,
    opened,
    show_progress,
)
from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED, say_error
from desktop.reports.closing_files import CHECKSUMS, write_closing_files
from desktop.services import settlement, weeks
from desktop.services.expiring import expire_spots
from desktop.services.week_audit import audit_week
from desktop.services.week_checks import check_week
from desktop.services.weeks import is_closed


@click.command()
@BOOK
@USER
def grade(path: Path, user: str | None) -> None:
    """Grade everything that can be graded."""
    with opened(path, user) as (book, actor):
        graded = settlement.grade_all(book, actor, show_progress)
        click.echo(f"graded {graded} events")
        if expired := expire_spots(book, actor).tickets:
            click.echo(f"closed the open spots of {len(expired)} tickets")
        for reason, count in settlement.list_waiting_reasons(book.reader):
            click.echo(f"open {count}: {reason}")


@click.command("close-week")
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
    with opened(path, user, may_need_server=True) as (book, actor):
        if out is not None and weeks.is_closed(book.reader, day):
            click.echo(f"{day} was closed before; its files are written again")
        else:
            closing = weeks.close_week(book, actor, day, sign_off=sign_off)
            click.echo(
                f"closed {closing.week}, statement {closing.statement};"
                f" {closing.next_week} is open now"
            )
        adds_up = _tell_whether_it_adds_up(book.reader, day.isoformat())
    if out is not None:
        files = write_closing_files(show_progress, path, day, out)
        click.echo(f"{files} files and {CHECKSUMS} written to {out}")
    return ALL_APPLIED if adds_up else NOTHING_APPLIED


@click.command("check-week")
@BOOK
@click.option("--week", type=WEEK, help="The day the week starts on; without it the open week.")
@USER
def check_week_(path: Path, week: Any, user: str | None) -> int:
    """Add the postings of a week up again and compare them with its figures."""
    with opened(path, user) as (book, _):
        day = find_book(book.reader).open_week if week is None else week.date().isoformat()
        adds_up = _tell_whether_it_adds_up(book.reader, day)
    return ALL_APPLIED if adds_up else NOTHING_APPLIED


def _tell_whether_it_adds_up(reader: Reader, week: str) -> bool:
    audit = audit_week(reader, week)
    click.echo(
        f"added up {audit.postings} postings of {audit.accounts} accounts:"
        f" {audit.differences} differences"
    )
    problems = list(audit.problems)
    if is_closed(reader, date.fromisoformat(week)):
        checks = check_week(reader, week)
        click.echo(
            f"checked {checks.accounts} accounts, {checks.levels} levels, {checks.statements}"
            f" statements: {len(checks.problems)} differences"
        )
        problems += checks.problems
    for problem in problems:
        say_error(problem)
    return not problems
