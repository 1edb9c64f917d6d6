"""Who acts, and what every command shares: options, exit statuses, progress."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from desktop.book.access_log import SIGNED_IN, log_access
from desktop.book.machine import Machine, find_system_user, this_machine
from desktop.book.opening import Book
from desktop.services.books import new_session
from desktop.services.signing_in import enter
from desktop.services.stations.keys import open_station
from desktop.services.users import Actor, check_shown_all, identify, trusted_actor

DIGITS_VARIABLE = "BOOKDESK_DIGITS"
SECRET_VARIABLE = "BOOKDESK_PASSWORD"  # noqa: S105 - the name of a variable, not a secret


PIN_VARIABLE = "BOOKDESK_PIN"


BOOK = click.option(
    "--book", "path", required=True, type=click.Path(path_type=Path), help="The book's file."
)


USER = click.option("--user", help="Who is acting; the password comes from BOOKDESK_PASSWORD.")


STATION = click.IntRange(1, 99)


WEEK = click.DateTime(formats=["%Y-%m-%d"])


def ask_new_secret(what: str) -> str:
    """Ask twice for a new password or PIN, without showing it."""
    return str(click.prompt(what, hide_input=True, confirmation_prompt=True))


@contextmanager
def opened(
    path: Path, user: str | None, *, may_need_server: bool = False
) -> Iterator[tuple[Book, Actor]]:
    """A book that is written to, and who acts on it.

    Args:
        path: Of the book.
        user: A name, or None for the operating system's user.
        may_need_server: Whether something may be done that all stations have to know at once.
    """
    machine = this_machine()
    with open_station(path, machine) as book:
        actor = entering(book, user, machine)
        if not may_need_server:
            yield book, actor
            return
        # What speaks with a server is loaded where there may be one.
        from desktop.services.stations.syncing import in_touch  # noqa: PLC0415

        with in_touch(book):
            yield book, actor


def entering(book: Book, user: str | None, machine: Machine) -> Actor:
    """Who acts on an open book; sign-ins are logged and delayed after failures."""
    if user is None:
        actor = acting(book.reader, None, machine)
        log_access(book, SIGNED_IN, actor.name, actor.session)
        return actor
    return enter(book, user, ask_password(user), new_session(machine))


def acting(reader: Any, user: str | None, machine: Machine) -> Actor:
    """Who acts on the whole book.

    Raises:
        SignInError: The name or the password is not right, or the user is held to a part.
    """
    actor = asking(reader, user, machine)
    check_shown_all(actor)
    return actor


def asking(reader: Any, user: str | None, machine: Machine) -> Actor:
    """Who asks something of a book that is only read, perhaps of a part of it.

    Raises:
        SignInError: The name or the password is not right.
    """
    session = new_session(machine)
    if user is None:
        actor = trusted_actor(reader, find_system_user(), session)
        if actor is None:
            raise click.UsageError(
                "This book does not trust the operating system's user. Say who is acting: --user"
                f" NAME, with the password from {SECRET_VARIABLE} or a prompt."
            )
        return actor
    return identify(reader, user, ask_password(user), session)


def ask_password(user: str) -> str:
    """The password from the environment, or from a prompt."""
    given = os.environ.get(SECRET_VARIABLE)
    return given or str(click.prompt(f"Password of {user}", hide_input=True))


def ask_digits() -> str:
    """What an authenticator app shows: from the environment, or from a prompt."""
    given = os.environ.get(DIGITS_VARIABLE)
    return given or str(click.prompt("Six digits of your authenticator app"))


def show_progress(done: int, total: int, text: str) -> None:
    """One line that is written over, on a terminal only."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        click.echo(f"\r{text} {done:,} of {total:,}", err=True, nl=False)
        click.echo(end, err=True, nl=False)
