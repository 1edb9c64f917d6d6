"""`selftest`: the program tries itself, windows and child processes included."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import click


class HasSelfTest(Protocol):
    """The way to the windows, which this module does not know.

    Attributes:
        self_test: Tries everything and leaves pictures and a workbook in a folder; a sentence for
            each thing that worked.
    """

    self_test: Callable[[Path], Iterator[str]]


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep the pictures and the workbook here.",
)
@click.pass_obj
def selftest(windows: HasSelfTest, /, out: Path | None) -> None:
    """Try the program itself on a small demo book of its own: windows, keys, child processes."""
    if sys.platform == "linux" and not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with ExitStack() as stack:
        folder = out or Path(stack.enter_context(TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        for sentence in windows.self_test(folder):
            click.echo(sentence)
    click.echo("All of it works.")


def has_display() -> bool:
    """Whether there is a screen to show windows on."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
