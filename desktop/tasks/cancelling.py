"""A wish to stop, and the word that it came true."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any


class CancelledError(Exception):
    """The work was called off; nobody needs to be told that it failed."""


class CancelToken:
    """A wish to stop, made on the GUI thread and seen by the work between its units."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._hooks: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether the work is to stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; what it waits for is interrupted."""
        with self._lock:
            self._event.set()
            hooks, self._hooks = self._hooks, []
        for hook in hooks:
            hook()

    def check(self) -> None:
        """Raise CancelledError when the work is to stop."""
        if self._event.is_set():
            raise CancelledError

    @contextlib.contextmanager
    def interrupting(self, interrupt: Callable[[], None]) -> Any:
        """Call `interrupt` if the wish comes within the block, as `connection.interrupt`."""
        with self._lock:
            if not self._event.is_set():
                self._hooks.append(interrupt)
        self.check()
        try:
            yield
        finally:
            with self._lock, contextlib.suppress(ValueError):
                self._hooks.remove(interrupt)
