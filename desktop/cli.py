"""The command line: the same services without windows (DESIGN 5)."""

import io
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import click

from desktop.book.machine import Machine, collect_garbage_less_often, this_machine
from desktop.commands.rooms import LateCommands
from desktop.commands.self_test import has_display, selftest
from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED, USAGE, say_error
from desktop.commands.touring import TourWish, tour
from desktop.domain.errors import BookdeskError, FormatUnclearError

# Which book the window program opens.
Wanted = Literal["last", "demo", "practice"]


@dataclass(frozen=True, slots=True)
class Windows:
    """The way from here to the window program, which this module does not know (DESIGN 3).

    Attributes:
        run: Opens the window program on the last book, the demo book or the practice book.
        open: Opens it on a book, and shows a page; the program that has the book open already
            comes forward and shows it instead.
        main_job: Drives the windows offscreen through the main job on a demo book (made when it
            is not there), leaves files in a folder and answers which.
        tour: Pictures every window and state in a folder; answers the pictures and the findings.
        self_test: Tries the program itself, files in a folder; a sentence for each thing that
            worked.
    """

    run: Callable[[Machine, Wanted], int]
    open: Callable[[Machine, Path, str], int]
    main_job: Callable[[Path, Path, Machine], list[Path]]
    tour: Callable[[Path, TourWish], tuple[list[Path], list[str]]]
    self_test: Callable[[Path], Iterator[str]]


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
            say_error(str(error))
            return USAGE
        case BookdeskError():
            say_error(str(error))
            if error.hint:
                say_error(error.hint)
        case click.exceptions.Abort():
            say_error("Stopped. What was confirmed before is safe.")
        case BrokenPipeError():
            # Whoever read the output stopped reading; there is nobody left to tell.
            sys.stderr.close()
        case _:
            say_error(
                f"Bookdesk failed where it should not ({type(error).__name__}: {error}) in"
                f" {_place_of(error)}. What was confirmed before is safe, the rest was not"
                " written. Run verify on the book, and report this."
            )
    return NOTHING_APPLIED


def _place_of(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name} line {frame.lineno}"


@click.group(
    cls=LateCommands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.pass_context
def program(context: click.Context) -> int:
    """The back office of a credit sportsbook. Without a command, the window program opens."""
    if context.invoked_subcommand is None:
        return _open_window(context, "last")
    return ALL_APPLIED


def _open_window(context: click.Context, which: Wanted) -> int:
    if not has_display():
        say_error(
            "There is no display, so no window can be opened. Log in with a screen, or start it"
            " under a virtual one: xvfb-run bookdesk. “bookdesk --help” lists what works without."
        )
        return NOTHING_APPLIED
    windows: Windows = context.obj
    return windows.run(this_machine(), which)


@program.command("open")
@click.argument("path", metavar="BOOK", type=click.Path(path_type=Path))
@click.option("--page", default="", help="What to show: desk, entry, board, tickets, …")
@click.pass_context
def open_(context: click.Context, path: Path, page: str) -> int:
    """Open the window program on a book, or bring the window forward that has it open."""
    if not has_display():
        return _open_window(context, "last")
    windows: Windows = context.obj
    return windows.open(this_machine(), path, page)


@program.command()
@click.pass_context
def practice(context: click.Context) -> int:
    """Open the practice book: callers to serve, and nothing of it is real."""
    return _open_window(context, "practice")


@program.command()
@click.option("--only", metavar="NAME", help="One goal, or several with commas between.")
@click.option("--json", "json_path", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--size", type=click.IntRange(min=1), help="Units of work in a run.")
@click.option(
    "--times", type=click.IntRange(min=2), help="How far the book grows: 100 is a million."
)
@click.option("--growth/--no-growth", "with_growth", default=True, show_default=True)
def bench(
    only: str | None,
    json_path: Path | None,
    size: int | None,
    times: int | None,
    *,
    with_growth: bool,
) -> None:
    """Measure the goals against their floors."""
    if find_spec("benchmarks") is None:
        raise BookdeskError(
            "This package has no measurements, for they start Python again and again. Run them"
            " from the source, or from an installation made with pip."
        )
    from benchmarks.report import run  # noqa: PLC0415 - no part of daily work

    run(only, json_path, size=size, times=times, with_growth=with_growth)


@program.command(hidden=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True)
@click.pass_context
def demo(context: click.Context, out: Path) -> int:
    """What ./run does: open the demo book, or without a display do the main job offscreen."""
    if has_display():
        return _open_window(context, "demo")
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


for command in (tour, selftest):
    program.add_command(command)
