"""Background work: asked for on the GUI thread, done in a lane, answered on the GUI thread."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop.progress import Progress, silent
from desktop.tasks.cancelling import CancelledError, CancelToken
from desktop.tasks.children import ChildRun, InProcessRun
from desktop.tasks.lanes import LANES, Executor, OnDone, OnError, Task
from desktop.tasks.progress import PacedProgress
from desktop.tasks.threads import ThreadExecutor

CLOSING_SECONDS = 2.0


class TaskRunner(QObject):
    """Runs work in lanes and brings the answers back to the GUI thread.

    Exactly one of `on_done` and `on_error` is called for each task, unless nobody waits any more:
    the owner is gone or forgotten, or has asked the same question anew.

    Signals:
        idle_changed: Whether nothing runs and nothing waits, when that changes.
    """

    idle_changed = Signal(bool)

    def __init__(
        self,
        factories: Mapping[str, Callable[[], Any]] | None = None,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start the lanes.

        Args:
            factories: For a lane, what makes the object each of its threads owns (a connection);
                the work is called with it, and its `close()` is called in its thread at the end.
            executor: A ManualExecutor in tests.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._executor: Executor = executor or ThreadExecutor(self)
        self._runs_children = executor is None or isinstance(executor, ThreadExecutor)
        self._open_tasks: set[Task] = set()
        self._newest: dict[tuple[int, str], Task] = {}
        self._is_closed = False
        self.on_unexpected: OnError = _to_the_exception_hook
        self._executor.start(factories or {}, self._deliver)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not self._open_tasks

    @property
    def depths(self) -> dict[str, int]:
        """How many tasks run or wait in each lane."""
        lanes = [task.lane for task in self._open_tasks]
        return {name: lanes.count(name) for name in LANES}

    def progress(self, on_progress: Progress) -> PacedProgress:
        """A reporter that the work may call from its thread; hand it to `submit` as well."""
        return PacedProgress(on_progress, self._executor.send)

    def submit(
        self,
        lane: str,
        work: Callable[..., Any],
        on_done: OnDone | None = None,
        on_error: OnError | None = None,
        *,
        token: CancelToken | None = None,
        owner: QObject | None = None,
        question: str | None = None,
        progress: PacedProgress | None = None,
    ) -> Task:
        """Queue work in a lane.

        Args:
            lane: One of LANES.
            work: Called in the lane, with the lane's object if the lane has one. It touches no
                widget; what it returns is frozen.
            on_done: Called on the GUI thread with the answer.
            on_error: Called on the GUI thread with the exception, a CancelledError included;
                without it an unexpected error goes to the exception hook.
            token: The wish to stop, if the work looks at one.
            owner: Who waits; when it is closed (`forget`) or deleted the answer is dropped.
            question: With an owner, a name: only the newest task of that name is answered, and
                older ones are called off.
            progress: The reporter the work calls, so that its last report comes before the answer.
        """
        task = Task(
            lane, work, token or CancelToken(), on_done, on_error, owner, question, progress
        )
        if self._is_closed:
            task.is_dropped = True
            task.cancel()
            return task
        if owner is not None and question is not None:
            older = self._newest.get((id(owner), question))
            if older is not None:
                self._drop(older)
            self._newest[id(owner), question] = task
        self._open_tasks.add(task)
        if len(self._open_tasks) == 1:
            self.idle_changed.emit(self.is_idle)
        self._executor.put(task)
        return task

    def read(self, work: Callable[..., Any], on_done: OnDone, **options: Any) -> Task:
        """Submit work to the read lane; options as in `submit`."""
        return self.submit("read", work, on_done, **options)

    def write(self, work: Callable[..., Any], on_done: OnDone, **options: Any) -> Task:
        """Submit work to the book lane, the only writer; options as in `submit`."""
        return self.submit("book", work, on_done, **options)

    def io(self, work: Callable[..., Any], on_done: OnDone, **options: Any) -> Task:
        """Submit work with files or the network; options as in `submit`."""
        return self.submit("io", work, on_done, **options)

    def run_process(
        self,
        work: Callable[..., Any],
        args: Sequence[Any] = (),
        on_progress: Progress | None = None,
        on_done: OnDone | None = None,
        on_error: OnError | None = None,
        *,
        owner: QObject | None = None,
        question: str | None = None,
    ) -> Task:
        """Run CPU work in a child process.

        Args:
            work: A function of a module, called there as `work(report, *args)`; each
                `report(done, total, text)` also stops it when it has been called off.
            args: Picklable; they travel by pipe, never on a command line.
            on_progress: Told on the GUI thread.
            on_done: Called with the answer.
            on_error: Called with the exception.
            owner: As in `submit`.
            question: As in `submit`.
        """
        progress = self.progress(on_progress or silent)
        token = CancelToken()
        if self._runs_children:
            run: Callable[[], Any] = ChildRun(work, tuple(args), progress, token)
        else:
            run = InProcessRun(work, tuple(args), progress, token)
        return self.submit(
            "process",
            run,
            on_done,
            on_error,
            token=token,
            owner=owner,
            question=question,
            progress=progress,
        )

    def forget(self, owner: QObject) -> None:
        """Call off what this owner asked for, and drop the answers: it has been closed.

        Work in the book lane goes on: a command is not broken off half-way.
        """
        for task in [task for task in self._open_tasks if task.owner is owner]:
            self._drop(task)

    def close(self, seconds: float = CLOSING_SECONDS) -> bool:
        """Stop everything; whether every thread ended in time. Safe to call twice."""
        if self._is_closed:
            return True
        self._is_closed = True
        for task in list(self._open_tasks):
            self._drop(task)
        return self._executor.close(seconds)

    def _drop(self, task: Task) -> None:
        task.is_dropped = True
        if task.lane != "book":
            task.cancel()

    def _deliver(self, task: Task, answer: Any, error: BaseException | None) -> None:
        self._open_tasks.discard(task)
        self._forget_question(task)
        if self.is_idle:
            self.idle_changed.emit(self.is_idle)
        is_wanted = not task.is_dropped and (task.owner is None or shiboken6.isValid(task.owner))
        if not is_wanted:
            if error is not None and task.lane == "book":
                self._tell_unexpected(error)
            return
        if task.progress is not None:
            task.progress.tell()
        if error is None:
            if task.on_done is not None:
                task.on_done(answer)
        elif task.on_error is not None:
            task.on_error(error)
        else:
            self._tell_unexpected(error)

    def _forget_question(self, task: Task) -> None:
        if task.owner is not None and task.question is not None:
            place = (id(task.owner), task.question)
            if self._newest.get(place) is task:
                del self._newest[place]

    def _tell_unexpected(self, error: BaseException) -> None:
        if not isinstance(error, CancelledError):
            self.on_unexpected(error)


def _to_the_exception_hook(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
