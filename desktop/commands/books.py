"""Commands about a book as a whole: new, verify, backup, restore, routines."""

import os
from dataclasses import replace
from pathlib import Path

import click

from desktop.book.copies import backup as back_up
from desktop.book.copies import restore as restore_book
from desktop.book.machine import find_system_user, this_machine
from desktop.book.reading import BookReader
from desktop.book.routine_log import keep_routine_folder
from desktop.book.verifying import verify as verify_book
from desktop.commands.acting import (
    BOOK,
    PIN_VARIABLE,
    SECRET_VARIABLE,
    USER,
    acting,
    ask_new_secret,
    opened,
    show_progress,
)
from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED, SOME_REFUSED, say_error
from desktop.domain.errors import InputError
from desktop.domain.routines import times_text
from desktop.domain.weeks import BookCalendar, instant, parse_week_start
from desktop.services import house_rules
from desktop.services.books import Owner, new_book, read_house
from desktop.services.routines.planning import read_plans
from desktop.services.routines.running import run_here


@click.command()
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
        password = ask_new_secret(f"Password of {name}")
        pin = pin or ask_new_secret(f"PIN of {name} (4 to 8 digits)")
    return Owner(name, password, pin)


@click.command()
@BOOK
@click.option(
    "--deep", is_flag=True, help="Follow every link of the chain, and check every signature."
)
def verify(path: Path, *, deep: bool) -> int:
    """Check the chain, replay the journal, compare every row, sum the ledger."""
    with BookReader(path) as reader, reader.snapshot():
        found = verify_book(reader, show_progress, deep=deep)
        if deep and found.difference is None:
            # Only a book of several stations has signatures, and this takes a library.
            from desktop.sync.deep import find_unsigned  # noqa: PLC0415

            unsigned = find_unsigned(reader, found.facts, show_progress)
            found = replace(found, difference=unsigned)
    click.echo(f"facts {found.facts}")
    for table, rows in found.rows.items():
        click.echo(f"{table} {rows}")
    if found.difference is not None:
        say_error(f"The book does not verify: {found.difference}.")
        return NOTHING_APPLIED
    click.echo(f"state {found.state}")
    return ALL_APPLIED


@click.command()
@BOOK
@click.argument("out", type=click.Path(path_type=Path))
def backup(path: Path, out: Path) -> None:
    """Copy the book, open or not, and verify the copy."""
    found = back_up(path, out)
    click.echo(f"backed up {found.facts} facts to {out}; the copy was verified")


@click.command()
@click.argument("saved", metavar="BACKUP", type=click.Path(path_type=Path))
@BOOK
@USER
def restore(saved: Path, path: Path, user: str | None) -> None:
    """Make a book from a backup; its ticket numbers get letters of their own."""
    machine = this_machine()
    with BookReader(saved) as reader:
        actor = acting(reader, user, machine)
    found = restore_book(saved, path, machine, actor.author)
    click.echo(f"restored {found.facts} facts to {path}; they were verified")


@click.command("routines")
@BOOK
@USER
@click.option("--folder", type=click.Path(path_type=Path), help="Where backups and exports go.")
@click.option("--run", "runs", is_flag=True, help="Run what is due now.")
def routines(path: Path, user: str | None, folder: Path | None, *, runs: bool) -> int:
    """List what this station does by itself, or run what is due."""
    went_well = True
    with opened(path, user) as (book, actor):
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
