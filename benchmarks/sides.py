"""What a floor and the product have in common: a module that makes a file and works on it."""

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

if sys.platform != "win32":
    import resource
else:
    import time


_LINUX_STATUS = Path("/proc/self/status")


class Side(Protocol):
    """The floor or the product of a goal; a module of `floors` or `product` is one."""

    def make(self, folder: Path, size: int, history: int) -> None:
        """Make the file that each run gets a fresh copy of. Never measured."""
        ...

    def open_state(self, folder: Path, size: int) -> Any:
        """Open the file and make ready; the state has `close()`. Not measured."""
        ...

    def run(self, state: Any) -> None:
        """Do the work that is measured, `size` times."""
        ...


class CountingSide(Side, Protocol):
    """A side that counts something of its own, beside what SQLite did."""

    def counters(self, state: Any) -> dict[str, int]:
        """What a run counted, by name."""
        ...


class TimedSide(Side, Protocol):
    """A side that is another program, and says itself what it used."""

    def timed(self, state: Any) -> dict[str, float]:
        """CPU seconds and peak of memory of one run."""
        ...


class BalancingSide(Side, Protocol):
    """A side that knows the balance of every account."""

    def balances(self, state: Any) -> dict[str, int]:
        """Cents by the code of the account, those with nothing left out."""
        ...


class AcceptingSide(Side, Protocol):
    """A side that can also do its work one by one, so that each can be timed."""

    def accept_next(self, state: Any) -> None:
        """Accept one ticket, durably."""
        ...


def side(module: str) -> Side:
    """The side in this module of `benchmarks`, such as `floors.accept`."""
    return cast("Side", import_module(f"benchmarks.{module}"))


def cpu_seconds() -> float:
    """User and system time that this process has used."""
    if sys.platform == "win32":
        return time.process_time()
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def resident_bytes() -> int:
    """The memory that this process holds now; 0 where nobody can tell."""
    if not _LINUX_STATUS.exists():
        return 0
    (held,) = re.findall(r"^VmRSS:\s+(\d+) kB$", _LINUX_STATUS.read_text("ascii"), re.MULTILINE)
    return 1024 * int(held)


def peak_bytes() -> int:
    """The most memory that this process has held so far; 0 where nobody can tell."""
    if sys.platform == "win32":
        return 0
    if _LINUX_STATUS.exists():
        # Linux lets a process inherit the peak of the one that started it; this line begins anew.
        (peak,) = re.findall(r"^VmHWM:\s+(\d+) kB$", _LINUX_STATUS.read_text("ascii"), re.MULTILINE)
        return 1024 * int(peak)
    unit = 1 if sys.platform == "darwin" else 1024
    return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
