"""`python -m desktop` and the `bookdesk` command."""

import sys
from multiprocessing import freeze_support
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.book.machine import Machine
    from desktop.cli import Wanted, Windows
    from desktop.commands.touring import TourWish


def main() -> None:
    """Run the command line; without arguments it opens the window program."""
    # In the frozen program a spawned child starts here; it does its work and does not come back.
    freeze_support()
    # Elsewhere a spawned child imports this module too, and needs nothing of it.
    from desktop.cli import bookdesk  # noqa: PLC0415

    sys.exit(bookdesk(windows=windows()))


def windows() -> "Windows":
    """The way from the command line to the window program, which loads nothing of it yet."""
    from desktop.cli import Windows  # noqa: PLC0415

    return Windows(run=_run, open=_open, main_job=_main_job, tour=_tour, self_test=_self_test)


def _run(machine: "Machine", which: "Wanted") -> int:
    # Qt is loaded only when a window is wanted.
    from desktop.starting import run  # noqa: PLC0415

    return run(None, machine, which=which)


def _open(machine: "Machine", path: "Path", page: str) -> int:
    from desktop.starting import run  # noqa: PLC0415 - as above

    return run(path, machine, page=page)


def _main_job(out: "Path", book: "Path", machine: "Machine") -> "list[Path]":
    from desktop.driving import main_job  # noqa: PLC0415 - as above

    return main_job(out, book, machine)


def _tour(out: "Path", wish: "TourWish") -> "tuple[list[Path], list[str]]":
    from desktop.driving import tour  # noqa: PLC0415 - as above

    return tour(out, wish)


def _self_test(out: "Path") -> "Iterator[str]":
    from desktop.driving import self_test  # noqa: PLC0415 - as above

    return self_test(out)


if __name__ == "__main__":
    main()
