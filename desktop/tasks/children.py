"""Work in a child process: its reports, the wish to stop, and its answer. The child needs no Qt."""

import contextlib
import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from desktop.domain.errors import BookdeskError
from desktop.progress import Progress
from desktop.tasks.cancelling import CancelledError, CancelToken

CHILD_GRACE_SECONDS = 1.0


class ChildStoppedError(BookdeskError):
    """A child process ended without an answer."""


@dataclass(frozen=True, slots=True)
class ChildRun:
    """Starts the child, passes reports on and the wish to stop down; runs in the process lane."""

    work: Callable[..., Any]
    args: tuple[Any, ...]
    progress: Progress
    token: CancelToken

    def __call__(self) -> Any:
        """Run the child to its end: its answer, or its error raised here."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        child = context.Process(
            target=_child_main, args=(theirs, self.work, self.args), daemon=True
        )
        child.start()
        theirs.close()
        try:
            return self._answer(ours)
        finally:
            ours.close()
            child.join(CHILD_GRACE_SECONDS)
            if child.is_alive():
                child.kill()
                child.join()
            child.close()

    def _answer(self, ours: Connection) -> Any:
        called_off_at: float | None = None
        while True:
            if self.token.is_cancelled and called_off_at is None:
                called_off_at = time.monotonic()
                with contextlib.suppress(OSError):
                    ours.send("stop")
            if called_off_at and time.monotonic() - called_off_at > CHILD_GRACE_SECONDS:
                raise CancelledError
            if not ours.poll(0.05):
                continue
            try:
                kind, content = ours.recv()
            except EOFError:
                self.token.check()
                raise ChildStoppedError(
                    "The work stopped before it was finished, and has no result.",
                    hint="The book is unchanged; start it again.",
                ) from None
            if kind == "report":
                self.progress(*content)
            elif kind == "error":
                raise content
            else:
                # It was called off too late for the child to notice; nobody waits for the answer.
                self.token.check()
                return content


@dataclass(frozen=True, slots=True)
class InProcessRun:
    """The same work without a child, on the calling thread."""

    work: Callable[..., Any]
    args: tuple[Any, ...]
    progress: Progress
    token: CancelToken

    def __call__(self) -> Any:
        """Do the work: its answer."""
        return self.work(self._report, *self.args)

    def _report(self, done: int, total: int, text: str = "") -> None:
        self.token.check()
        self.progress(done, total, text)


def _child_main(pipe: Connection, work: Callable[..., Any], args: tuple[Any, ...]) -> None:
    def report(done: int, total: int, text: str = "") -> None:
        if pipe.poll():
            raise CancelledError
        pipe.send(("report", (done, total, text)))

    try:
        pipe.send(("answer", work(report, *args)))
    except Exception as error:  # noqa: BLE001  the edge of the child: everything goes to on_error
        _send_error(pipe, error)


def _send_error(pipe: Connection, error: Exception) -> None:
    try:
        pipe.send(("error", error))
    except Exception:  # noqa: BLE001  an error that cannot be pickled still has to be told
        pipe.send(("error", RuntimeError(f"{type(error).__name__}: {error}")))
