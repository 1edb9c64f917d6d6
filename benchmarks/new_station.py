"""How long a new station takes until it sells, and until it has everything (SYNC 2.10, 3.5).

`python -m benchmarks.new_station --size 100000` makes a book of so many facts, gives it to a server
of its own, has a snapshot given, and lets a station join. It takes a while and is no goal with a
floor: what it says is written in `docs/scale.md`.
"""

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.product import pull, push, served
from benchmarks.product.books import book_path
from desktop.book.machine import this_machine
from desktop.progress import silent
from desktop.services.checking import check_book
from desktop.services.stations.completing import settle_history
from desktop.services.stations.enrolling import begin_joining, go_on_joining
from desktop.services.stations.snapshots import give_snapshot
from desktop.services.stations.syncing import run_round


@contextmanager
def told(what: str) -> Iterator[None]:
    """Say how long a block took: seconds by the clock, and seconds of CPU of this process."""
    clock, cpu = time.monotonic(), time.process_time()
    yield
    clock, cpu = time.monotonic() - clock, time.process_time() - cpu
    print(f"{what}: {clock:.1f} s, {cpu:.1f} s of CPU", flush=True)


def measure(folder: Path, size: int) -> None:
    """Make a book, let a station join, and say how long each step took."""
    with told("made the book"):
        pull.make(folder, size, 0)
    given = push.open_state(folder, size)
    try:
        with told("gave it to the server"):
            push.run(given)
        given.operation.close()
        with told("gave a snapshot"):
            give_snapshot(silent, book_path(folder))
        _join(folder, given.server)
    finally:
        given.server.close()


def _join(folder: Path, server: served.Served) -> None:
    code = server.code(is_for_new_book=False)
    with begin_joining(folder / "joined.book", this_machine(), code, "Second") as book:
        with told("sells"):
            came = go_on_joining(book)
        print(f"{came.facts} facts, {came.missing} of them to come", flush=True)
        with told("fetched the older facts"):
            run_round(book, on_filled=lambda _: None)
        with told("checked everything"):
            found = check_book(silent, book.path)
        print(settle_history(book, found).said or f"verified: {found.facts} facts", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100_000, help="facts of the book")
    with TemporaryDirectory(prefix="bookdesk-") as name:
        # PostgreSQL does not run as root, and has to pass through.
        folder = Path(name)
        folder.chmod(0o711)
        measure(folder, parser.parse_args().size)
