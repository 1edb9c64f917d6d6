"""The lanes as threads; answers come to the GUI thread by one queued signal."""

import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.tasks.lanes import LANES, Deliver, Lane, Task


class ThreadExecutor:
    """The lanes as threads; answers come by one queued signal."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._courier = _Courier(parent)
        self._queues: dict[str, queue.SimpleQueue[Task | None]] = {}
        self._threads: list[threading.Thread] = []
        self._is_closing = False

    def start(self, factories: Mapping[str, Callable[[], Any]], deliver: Deliver) -> None:
        """Start the threads of every lane."""
        self._deliver = deliver
        for name, count in LANES.items():
            self._queues[name] = queue.SimpleQueue()
            for number in range(count):
                thread = threading.Thread(
                    target=self._serve,
                    args=(name, Lane(factories.get(name))),
                    name=f"{name}-{number + 1}",
                    daemon=True,
                )
                thread.start()
                self._threads.append(thread)

    def put(self, task: Task) -> None:
        """Queue a task in its lane."""
        self._queues[task.lane].put(task)

    def send(self, call: Callable[[], None]) -> None:
        """Make a call on the GUI thread, soon."""
        # During the interpreter's end the C++ half may already be gone; nobody listens then.
        if shiboken6.isValid(self._courier):
            self._courier.sent.emit(call)

    def close(self, seconds: float) -> bool:
        """Let running work and every command end, close what the threads own, and join them."""
        self._is_closing = True
        for name, count in LANES.items():
            for _ in range(count):
                self._queues[name].put(None)
        ends_at = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, ends_at - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self, name: str, lane: Lane) -> None:
        tasks = self._queues[name]
        while (task := tasks.get()) is not None:
            # What was asked of the book is done, also while the program closes; the rest is not.
            if self._is_closing and name != "book":
                continue
            answer, error = lane.run(task)
            self.send(_Delivery(self._deliver, task, answer, error))
        lane.close()


class _Courier(QObject):
    """Carries calls from any thread to the thread it lives in."""

    sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sent.connect(self._on_sent, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_sent(self, call: Callable[[], None]) -> None:
        call()


@dataclass(frozen=True, slots=True)
class _Delivery:
    deliver: Deliver
    task: Task
    answer: Any
    error: BaseException | None

    def __call__(self) -> None:
        self.deliver(self.task, self.answer, self.error)
