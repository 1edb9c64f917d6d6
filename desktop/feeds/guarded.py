"""Work on files of strangers, done in a child process that may not take long or much (SYNC 4.6)."""

import contextlib
import multiprocessing
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TypeVar

from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.sentences import say
from desktop.progress import Cancelled

T = TypeVar("T")

_POLL_SECONDS = 0.05


class ReadingCancelledError(BookdeskError):
    """The person stopped the reading."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a workbook may cost before it is given up.

    Attributes:
        seconds: Time to open and read it.
        memory_bytes: Address space of the child, where the system can limit it.
        parts: Members of the archive.
        unpacked_bytes: Size of all parts together.
        ratio: How many times its own size it may unpack to.
        rows: The last row that is read.
        columns: The last column that is read.
    """

    seconds: int = 30
    memory_bytes: int = 2_000_000_000
    parts: int = 200
    unpacked_bytes: int = 50_000_000
    ratio: int = 200
    rows: int = 500_000
    columns: int = 400


def check_cancelled(cancelled: Cancelled) -> None:
    """Stop when the person asked to.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    if cancelled():
        raise ReadingCancelledError("The reading of the file was stopped; nothing was changed.")


def in_child(
    name: str, work: Callable[..., T], *args: object, limits: Limits, cancelled: Cancelled
) -> T:
    """Run `work(*args)` in a child process and take over its answer or its refusal.

    Args:
        name: The file, for the sentences.
        work: A function of a module; it and its arguments travel to the child.
        args: What it is called with.
        limits: Time and memory.
        cancelled: Asked twenty times a second whether to stop.

    Raises:
        InputError: `work` refused, or the child took too long or too much.
        ReadingCancelledError: `cancelled` said so.
    """
    if multiprocessing.current_process().daemon:
        # Long work of the window runs in a child already, which can be ended and has no children.
        return work(*args)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(
        target=_child_main, args=(theirs, limits.memory_bytes, name, work, args), daemon=True
    )
    child.start()
    theirs.close()
    try:
        _wait(name, ours, limits, cancelled)
        answer: T | BookdeskError = ours.recv()
    except EOFError as error:
        raise InputError(_broke_off(name)) from error
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()
    if isinstance(answer, BookdeskError):
        raise answer
    return answer


def _wait(name: str, ours: Connection, limits: Limits, cancelled: Cancelled) -> None:
    end = time.monotonic() + limits.seconds
    while not ours.poll(_POLL_SECONDS):
        check_cancelled(cancelled)
        if time.monotonic() >= end:
            raise InputError(
                say(
                    "{name} could not be read within {seconds} seconds and was given up. "
                    "Remove what is not needed, or save it as CSV; nothing was changed.",
                    name=name,
                    seconds=limits.seconds,
                )
            )
    check_cancelled(cancelled)


def _child_main(
    pipe: Connection, memory_bytes: int, name: str, work: Callable[..., T], args: tuple[object, ...]
) -> None:
    _limit_memory(memory_bytes)
    try:
        answer: T | BookdeskError = work(*args)
    except BookdeskError as error:
        answer = error
    except MemoryError:
        answer = InputError(_broke_off(name))
    pipe.send(answer)


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  only POSIX has it

    # macOS refuses some limits; time is limited there as everywhere.
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _broke_off(name: str) -> str:
    return say(
        "The reading of {name} broke off, perhaps because it needs more memory than any schedule. "
        "Remove what is not needed, or save it as CSV; nothing was changed.",
        name=name,
    )
