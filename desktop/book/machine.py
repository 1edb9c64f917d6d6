"""What the journal takes from the machine it runs on: clocks and randomness, always injected."""

import gc
import getpass
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

# How many new objects make Python look for garbage while rows are held by the million.
_RARELY = 2_000_000
_LOCK = Lock()
# What held before, by each who does such work now; at the bottom what held before all of them.
_held: list[tuple[int, int, int]] = []


@dataclass(frozen=True, slots=True)
class Machine:
    """The clocks and the randomness of one computer.

    Attributes:
        wall: Milliseconds since 1970, UTC.
        monotonic: Milliseconds that never run backwards within one boot.
        boot: Names the boot that `monotonic` counts from.
        random: So many random bytes.
        stopwatch: Nanoseconds that never run backwards, for how long something takes; no fact has
            them.
    """

    wall: Callable[[], int]
    monotonic: Callable[[], int]
    boot: str
    random: Callable[[int], bytes]
    stopwatch: Callable[[], int] = time.perf_counter_ns


def this_machine() -> Machine:
    """The computer the program runs on."""
    return Machine(
        wall=lambda: time.time_ns() // 1_000_000,
        monotonic=lambda: time.monotonic_ns() // 1_000_000,
        boot=_boot_id(),
        random=os.urandom,
    )


def collect_garbage_less_often() -> None:
    """Let Python look for garbage after 50,000 new objects in place of 700, and for old seldom.

    A large settlement or a rebuild makes millions of rows that hold nothing circular; looking
    through them again and again costs a tenth of the work. Each way into the program calls this
    once.
    """
    gc.set_threshold(50_000, 50, 50)


@contextmanager
def rows_by_the_million() -> Iterator[None]:
    """Let Python hardly ever look for garbage meanwhile: rows are held that it would look through.

    It holds for the whole program, so what is circular elsewhere waits as long; not longer than
    until two million objects were made.
    """
    with _LOCK:
        _held.append(gc.get_threshold())
        gc.set_threshold(_RARELY, *_held[0][1:])
    try:
        yield
    finally:
        with _LOCK:
            before = _held.pop()
            if not _held:
                gc.set_threshold(*before)


def _boot_id() -> str:
    linux = Path("/proc/sys/kernel/random/boot_id")
    try:
        return linux.read_text(encoding="ascii").strip()
    except OSError:
        # Elsewhere the moment of the boot, to the minute, tells one boot from another.
        return f"boot-{(time.time_ns() - time.monotonic_ns()) // 60_000_000_000}"


def find_system_user() -> str:
    """Who the operating system says is running the program; not what the environment says."""
    if sys.platform == "win32":
        return getpass.getuser()
    import pwd  # noqa: PLC0415 - only POSIX has it

    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"
