"""A piece of work, and what one thread does with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QObject

from desktop.tasks.cancelling import CancelledError, CancelToken
from desktop.tasks.progress import PacedProgress

LANES: Mapping[str, int] = {"read": 2, "book": 1, "io": 3, "process": 2}

OnDone = Callable[[Any], None]
OnError = Callable[[BaseException], None]


@dataclass(eq=False)
class Task:
    """One submitted piece of work; keep it to call the work off."""

    lane: str
    work: Callable[..., Any]
    token: CancelToken
    on_done: OnDone | None = None
    on_error: OnError | None = None
    owner: QObject | None = None
    question: str | None = None
    progress: PacedProgress | None = None
    is_dropped: bool = field(default=False, init=False)

    def cancel(self) -> None:
        """Call the work off; `on_error` then gets a CancelledError."""
        self.token.cancel()


class Lane:
    """What one thread owns: an object made, used and closed there, such as a connection."""

    def __init__(self, factory: Callable[[], Any] | None) -> None:
        self._factory = factory
        self._made: Any = None

    def run(self, task: Task) -> tuple[Any, BaseException | None]:
        """Do the work: its answer, or what went wrong."""
        try:
            task.token.check()
            if self._factory is None:
                return task.work(), None
            if self._made is None:
                self._made = self._factory()
            return task.work(self._made), None
        except Exception as error:  # noqa: BLE001  the edge of the thread: everything goes to on_error
            if task.token.is_cancelled and not isinstance(error, CancelledError):
                return None, CancelledError()
            return None, error

    def close(self) -> None:
        """Close what the thread owns, in that thread."""
        made, self._made = self._made, None
        if made is not None and hasattr(made, "close"):
            made.close()


Deliver = Callable[[Task, Any, BaseException | None], None]


class Executor(Protocol):
    """Where tasks run: threads in the program, a list in tests."""

    def start(self, factories: Mapping[str, Callable[[], Any]], deliver: Deliver) -> None:
        """Get ready to run tasks."""

    def put(self, task: Task) -> None:
        """Take a task in its lane's order."""

    def send(self, call: Callable[[], None]) -> None:
        """Make a call on the GUI thread, soon."""

    def close(self, seconds: float) -> bool:
        """Stop; whether everything stopped in time."""
