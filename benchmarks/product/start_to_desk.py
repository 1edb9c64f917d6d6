"""Beside goal 8: the program from its command line to the main window with the open book.

`python -m benchmarks.product.start_to_desk FOLDER` shows it once and ends.
"""

import sys
from pathlib import Path
from typing import Any

from benchmarks.product import program

# The last thing that the window waits for: who opened the book is on record.
SIGNED_IN = "COMMIT"


def show(folder: Path) -> None:
    """Start, wait for the window of the book, take its picture, and end."""
    texts: list[str] = []
    watch_statements(texts)
    at_first: list[int] = []
    program.at_first_paint(lambda _frame: at_first.append(len(texts)), ends=False)
    program.with_open_book(lambda window, _session: _picture(window, texts, at_first[0]))
    program.start(program.season_path(folder))


def watch_statements(texts: list[str]) -> None:
    """Write down what every connection runs that is opened from now on."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - a part of what is measured

    connect: Any = dbapi2.connect

    def connect_and_watch(*arguments: Any, **options: Any) -> Any:
        connection = connect(*arguments, **options)
        connection.set_trace_callback(texts.append)
        return connection

    dbapi2.connect = connect_and_watch


def _picture(window: Any, texts: list[str], at_first_paint: int) -> None:
    if window.grab().isNull():
        raise SystemExit(1)
    program.tell(
        {
            "modules": len(sys.modules),
            "heavy_modules": program.heavy_modules(),
            "statements_at_first_paint": at_first_paint,
            "statements_to_open": texts.index(SIGNED_IN) + 1,
            "statements": len(texts),
        }
    )
    window.close()


if __name__ == "__main__":
    show(Path(sys.argv[1]))
