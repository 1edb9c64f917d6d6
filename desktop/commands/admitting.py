"""Commands by which owners and managers let stations in, and prove to the server who they are."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

import click

from desktop.book.machine import this_machine
from desktop.book.reading import BookReader
from desktop.commands.acting import (
    BOOK,
    STATION,
    acting,
    ask_digits,
    ask_password,
    show_progress,
)
from desktop.domain.errors import BookdeskError
from desktop.services.stations.asking import (
    Proof,
    admit_station,
    draw_code,
    draw_key,
    switch_authenticator,
)
from desktop.services.stations.snapshots import TAIL_FACTS, give_snapshot
from desktop.sync.answers import RefusedError
from desktop.sync.wire import Code

Answer = TypeVar("Answer")


@click.command("station-code")
@BOOK
@click.option("--user", required=True, help="An owner or a manager; the server asks too.")
def station_code(path: Path, user: str) -> None:
    """Have the server make a code for one more station, which then waits for the six words."""
    with BookReader(path) as reader:
        actor = acting(reader, user, this_machine())
        code = _proven(user, partial(draw_code, reader, actor))
    click.echo(code.text)
    click.echo(f"good once, until {code.until}", err=True)
    # So that the new station can work as soon as it is let in; the code is good without it.
    with suppress(BookdeskError):
        give_snapshot(show_progress, path, TAIL_FACTS)


@click.command("admit")
@BOOK
@click.argument("station", type=STATION)
@click.option("--user", required=True, help="An owner or a manager; the server asks too.")
def admit(path: Path, station: int, user: str) -> None:
    """Let STATION in, after its six words were compared."""
    with BookReader(path) as reader:
        actor = acting(reader, user, this_machine())
        _proven(user, partial(admit_station, reader, actor, station=station))
    click.echo(f"station {station} is in")


@click.command("authenticator")
@BOOK
@click.option("--user", required=True, help="An owner or a manager, whose app it is.")
@click.option("--off", is_flag=True, help="Ask for the password alone again.")
def authenticator(path: Path, user: str, *, off: bool) -> None:
    """Have the server ask USER for the digits of an authenticator app besides the password."""
    with BookReader(path) as reader:
        actor = acting(reader, user, this_machine())
        if off:
            _proven(user, partial(switch_authenticator, reader, actor, is_on=False))
            click.echo(f"{user} is asked for the password alone")
            return
        password = ask_password(user)
        key = draw_key(reader, actor, Proof(password))
        click.echo(key.text)
        click.echo(key.address)
        switch_authenticator(reader, actor, Proof(password, ask_digits()), is_on=True)
    click.echo(f"{user} is asked for the digits of the app from now on")


def _proven(user: str, ask: Callable[[Proof], Answer]) -> Answer:
    """Ask with the user's password, and with the digits of an app where the server wants them."""
    password = ask_password(user)
    try:
        return ask(Proof(password))
    except RefusedError as error:
        if error.refusal.code is not Code.AUTHENTICATOR:
            raise
        return ask(Proof(password, ask_digits()))
