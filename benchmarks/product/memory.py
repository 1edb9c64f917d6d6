"""Goal 10: the program with a season open, its tickets scrolled from end to end, its week shown.

`python -m benchmarks.product.memory FOLDER` does it once and tells what is in memory at the end.
"""

import sys
from pathlib import Path
from typing import Any

from benchmarks.product import program
from benchmarks.product.start import make
from benchmarks.sides import peak_bytes, resident_bytes

__all__ = ["make"]
MIB = 2**20
STEPS = 400
SIZE = (1200, 800)
SETTLED_EVERY = 5


def show(folder: Path) -> None:
    """Start, scroll, show the week, and end."""
    program.with_open_book(_drive)
    program.start(program.season_path(folder))


def _drive(window: Any, session: Any) -> None:
    # As large as the floor's: what its pixels take is the screen's, not the program's.
    window.resize(*SIZE)
    counts = {"open_mib": _settled(session)}
    window.visit("tickets")
    _wait(lambda: window.page_shown.model.rowCount() > 0)
    pages = _scroll(window.page_shown, session)
    counts["tickets_mib"] = resident_bytes() / MIB
    window.visit("weekly")
    _settled(session)
    if window.grab().isNull():
        raise SystemExit(1)
    program.tell(
        counts
        | {
            "resident_mib": _settled(session),
            "peak_mib": peak_bytes() / MIB,
            "pages_held": pages,
            "heavy_modules": program.heavy_modules(),
            "modules": len(sys.modules),
        }
    )
    window.close()


def _scroll(page: Any, session: Any) -> int:
    """From the first ticket to the last; answers the most pages that were held."""
    bar, view, held = page.grid.verticalScrollBar(), page.grid.viewport(), 0
    for step in range(STEPS):
        bar.setValue(bar.maximum() * step // (STEPS - 1))
        view.repaint()
        if step % SETTLED_EVERY == 0:
            _settled(session)
        held = max(held, page.model.pages_held)
    _wait(lambda: page.model.row_at(page.model.rowCount() - 1) is not None)
    return held


def _settled(session: Any) -> float:
    """Wait until nothing is under way; answers what is in memory then, MiB."""
    _wait(lambda: session.runner.is_idle)
    return resident_bytes() / MIB


def _wait(is_there: Any) -> None:
    from desktop.views.main_window.waiting import wait_until  # noqa: PLC0415 - a part of it

    wait_until(is_there, "reading the book", steady_ms=20, patience_ms=120_000)


if __name__ == "__main__":
    show(Path(sys.argv[1]))
