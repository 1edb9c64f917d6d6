"""The window program itself, started as a person starts it, offscreen, and watched."""

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

# An existing book of a season, where to make one of a million would take too long.
SEASON_VARIABLE = "BOOKDESK_BENCH_SEASON"
# A book of this many tickets is made in any case: it is what a large one is held against.
SMALL = 1_000
MADE = "season.book"
HEAVY = (
    "openpyxl", "alembic", "pyqtgraph", "numpy", "httpx", "fastapi", "cryptography",
    "sqlalchemy.orm",
)  # fmt: skip


def make_book(folder: Path, tickets: int) -> None:
    """Make the season that the program opens, unless one as large is named that is there."""
    # Whoever measures a start must not find loaded what makes its book.
    from benchmarks.product.season import make_season  # noqa: PLC0415

    if SEASON_VARIABLE not in os.environ or tickets <= SMALL:
        make_season(folder / MADE, tickets)


def season_path(folder: Path) -> Path:
    """The book that the program opens."""
    made = folder / MADE
    return made if made.exists() else Path(os.environ[SEASON_VARIABLE])


def start(book: Path) -> None:
    """Run the program on a book until it ends, by its command line, with a home of its own."""
    from desktop.__main__ import main  # noqa: PLC0415 - a part of what is measured

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":bench", "BOOKDESK_LANGUAGE": "en"}
    with tempfile.TemporaryDirectory(prefix="bookdesk-home-") as home:
        os.environ["BOOKDESK_HOME"] = home
        sys.argv = ["bookdesk", "open", str(book)]
        main()


def at_first_paint(then: Callable[[Any], None], *, ends: bool) -> None:
    """Call with the first window once it is painted; whether the program then ends."""
    from desktop import starting  # noqa: PLC0415 - a part of what is measured

    wait = starting.Loading.wait

    def painted(loading: Any, frame: Any) -> bool:
        then(frame)
        return not ends and wait(loading, frame)

    starting.Loading.wait = painted  # type: ignore[assignment,method-assign]  # watched


def with_open_book(then: Callable[[Any, Any], None]) -> None:
    """Call with the main window and its session once the book is open and the window shown."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - a part of what is measured

    from desktop import starting  # noqa: PLC0415 - as above

    serve = starting.serve

    def do(window: Any, session: Any) -> None:
        try:
            then(window, session)
        except Exception:  # noqa: BLE001 - the edge of the watched program
            # The program would show it in a window, and wait for somebody to read it.
            traceback.print_exc()
            os._exit(1)

    def watched(app: Any, program: Any, *rest: Any) -> int:
        program.opened.connect(
            lambda window, session: QTimer.singleShot(0, lambda: do(window, session))
        )
        return serve(app, program, *rest)

    starting.serve = watched  # type: ignore[assignment]  # watched


def heavy_modules() -> int:
    """How many of the libraries are loaded that nobody needs at the start."""
    return sum(module in sys.modules for module in HEAVY)


def tell(counts: dict[str, float]) -> None:
    """Say what was counted, for whoever started this process."""
    print(json.dumps(counts), flush=True)
