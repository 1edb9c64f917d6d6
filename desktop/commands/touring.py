"""`tour`: pictures of every window and state, and what a machine can see wrong in them."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import click

from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED

LANGUAGES = ("en", "es", "pseudo")
THEMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class TourWish:
    """What of the tour is wanted; what is left out is made in every look.

    Attributes:
        language: One of LANGUAGES.
        theme: One of THEMES.
        scale: The size of text in percent.
        mirrored: From right to left.
        only: Names of scenes with commas between; * stands for anything.
        guide: The pictures of the user guide alone.
        book: Where the demo book of the tour is kept for the next one.
    """

    language: str | None = None
    theme: str | None = None
    scale: int | None = None
    mirrored: bool = False
    only: str = ""
    guide: bool = False
    book: Path | None = None


class HasTour(Protocol):
    """The way to the windows, which this module does not know.

    Attributes:
        tour: Makes the pictures in a folder; answers them and what is wrong in them.
    """

    tour: Callable[[Path, TourWish], tuple[list[Path], list[str]]]


@click.command()
@click.argument("outdir", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    help="One language alone; “pseudo” shows what is not translated.",
)
@click.option("--theme", type=click.Choice(THEMES), help="One palette alone.")
@click.option("--scale", type=click.IntRange(85, 160), help="One size of text alone, in percent.")
@click.option("--mirrored", is_flag=True, help="Windows from right to left, as in Hebrew.")
@click.option("--only", default="", help="Only these scenes: board,entry*.")
@click.option("--guide", is_flag=True, help="Only the pictures of the user guide, light.")
@click.option(
    "--book",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Keep the tour's demo book here for the next tour; making it takes the longest.",
)
@click.pass_obj
def tour(windows: HasTour, /, outdir: Path, **asked: Any) -> int:
    """Picture every window and state in OUTDIR; status 1 when something in them is wrong."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wish = TourWish(**asked)
    pictures, findings = windows.tour(outdir, wish)
    click.echo(f"{len(pictures)} pictures are in {outdir.resolve()}.")
    for finding in findings:
        click.echo(f"  {finding}")
    if findings:
        click.echo(f"{len(findings)} findings.")
    return NOTHING_APPLIED if findings else ALL_APPLIED
