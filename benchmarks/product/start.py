"""Goal 8: the program from its command line to the first painted window, on the book of a season.

`python -m benchmarks.product.start FOLDER` shows it once and ends; the whole process counts.
"""

import sys
from pathlib import Path
from typing import Any

from benchmarks.product import program


def make(folder: Path, size: int, history: int) -> None:
    """Make the season; `history` tickets, where it is asked how the start grows with them."""
    program.make_book(folder, history or size)


def show(folder: Path) -> None:
    """Start, take the picture of the first window, and end."""
    program.at_first_paint(_picture, ends=True)
    program.start(program.season_path(folder))


def _picture(frame: Any) -> None:
    if frame.grab().isNull():
        raise SystemExit(1)
    program.tell(
        {
            "modules": len(sys.modules),
            "heavy_modules": program.heavy_modules(),
            "has_sqlalchemy": int("sqlalchemy" in sys.modules),
        }
    )


if __name__ == "__main__":
    show(Path(sys.argv[1]))
