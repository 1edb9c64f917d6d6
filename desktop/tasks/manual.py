"""The lanes without threads: nothing runs until it is told to."""

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from desktop.tasks.lanes import LANES, Deliver, Lane, Task


class ManualExecutor:
    """Runs nothing until `drain()`; then everything, in order, on the calling thread.

    Work for a child process runs in this process.
    """

    def __init__(self) -> None:
        self._tasks: deque[Task] = deque()
        self._lanes: dict[str, Lane] = {}

    def start(self, factories: Mapping[str, Callable[[], Any]], deliver: Deliver) -> None:
        """Make a lane for each name."""
        self._deliver = deliver
        self._lanes = {name: Lane(factories.get(name)) for name in LANES}

    def put(self, task: Task) -> None:
        """Keep a task for `drain`."""
        self._tasks.append(task)

    def send(self, call: Callable[[], None]) -> None:
        """Make the call now: this is the GUI thread."""
        call()

    @property
    def waiting(self) -> int:
        """How many tasks wait."""
        return len(self._tasks)

    def drain(self) -> int:
        """Run everything that waits, and what that submits; how many tasks ran."""
        count = 0
        while self._tasks:
            self.run_one(0)
            count += 1
        return count

    def run_one(self, place: int) -> None:
        """Run one of the tasks that wait, out of its order: lanes of several threads do so too."""
        task = self._tasks[place]
        del self._tasks[place]
        answer, error = self._lanes[task.lane].run(task)
        self._deliver(task, answer, error)

    def close(self, seconds: float) -> bool:
        """Drop what waits and close what the lanes own."""
        del seconds
        self._tasks.clear()
        for lane in self._lanes.values():
            lane.close()
        return True
