"""The commands that work on a book, each imported when it is asked for or all are listed.

With them come the book and SQLAlchemy, for which the first window does not wait.
"""

from collections.abc import Callable, Mapping, Sequence

import click

Room = Callable[[], Sequence[click.Command]]


def _admitting() -> Sequence[click.Command]:
    from desktop.commands import admitting as room  # noqa: PLC0415 - see the head

    return room.station_code, room.admit, room.authenticator


def _books() -> Sequence[click.Command]:
    from desktop.commands import books as room  # noqa: PLC0415 - see the head

    return room.new, room.verify, room.backup, room.restore, room.routines


def _importing() -> Sequence[click.Command]:
    from desktop.commands import importing as room  # noqa: PLC0415 - see the head

    return (room.import_,)


def _reporting() -> Sequence[click.Command]:
    from desktop.commands import reporting as room  # noqa: PLC0415 - see the head

    return room.report, room.explain, room.dispute_pack, room.reconcile


def _rules() -> Sequence[click.Command]:
    from desktop.commands import rules as room  # noqa: PLC0415 - see the head

    return (room.rules_,)


def _serving() -> Sequence[click.Command]:
    from desktop.commands import serving as room  # noqa: PLC0415 - see the head

    return room.serve, room.enrol_code, room.forget_authenticators, room.prepare_database


def _syncing() -> Sequence[click.Command]:
    from desktop.commands import syncing as room  # noqa: PLC0415 - see the head

    return (
        room.enrol, room.sync, room.status, room.stations, room.revoke, room.quarantine,
        room.snapshot, room.recover, room.diagnose, room.require_program,
    )  # fmt: skip


def _weeks() -> Sequence[click.Command]:
    from desktop.commands import weeks as room  # noqa: PLC0415 - see the head

    return room.grade, room.close_week, room.check_week_


_ROOMS: Mapping[str, Room] = {
    "admit": _admitting,
    "authenticator": _admitting,
    "backup": _books,
    "check-week": _weeks,
    "close-week": _weeks,
    "diagnose": _syncing,
    "dispute-pack": _reporting,
    "enrol": _syncing,
    "enrol-code": _serving,
    "explain": _reporting,
    "forget-authenticators": _serving,
    "grade": _weeks,
    "import": _importing,
    "new": _books,
    "prepare-database": _serving,
    "quarantine": _syncing,
    "reconcile": _reporting,
    "recover": _syncing,
    "report": _reporting,
    "require-program": _syncing,
    "restore": _books,
    "revoke": _syncing,
    "routines": _books,
    "rules": _rules,
    "serve": _serving,
    "snapshot": _syncing,
    "station-code": _admitting,
    "stations": _syncing,
    "status": _syncing,
    "sync": _syncing,
    "verify": _books,
}


class LateCommands(click.Group):
    """A group whose commands come from their rooms at the first use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all."""
        return sorted({*super().list_commands(ctx), *_ROOMS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, its room loaded now."""
        if cmd_name not in self.commands and cmd_name in _ROOMS:
            for command in _ROOMS[cmd_name]():
                self.add_command(command)
        return super().get_command(ctx, cmd_name)
