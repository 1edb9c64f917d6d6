"""Background work: lanes of threads, child processes, and answers on the GUI thread."""

import contextlib
import multiprocessing
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.domain.errors import BookdeskError

LANES: Mapping[str, int] = {"read": 2, "book": 1, "io": 3, "process": 2}
CLOSING_SECONDS = 2.0
REPORTS_PER_SECOND = 20
CHILD_GRACE_SECONDS = 1.0

Report = Callable[[int, int, str], None]
OnDone = Callable[[Any], None]
OnError = Callable[[BaseException], None]


class CancelledError(Exception):
    """The work was called off; nobody needs to be told that it failed."""


class ChildStoppedError(BookdeskError):
    """A child process ended without an answer."""


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


class _Courier(QObject):
    """Carries calls from any thread to the thread it lives in."""

    sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sent.connect(self._on_sent, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_sent(self, call: Callable[[], None]) -> None:
        call()


class Progress:
    """Reports of a piece of work, told on the GUI thread at most twenty times a second.

    The work calls the object itself: `progress(done, total, text)`, from any thread. Only the
    latest report is told, and the last one always is, before the answer.
    """

    def __init__(self, on_progress: Report, send: Callable[[Callable[[], None]], None]) -> None:
        self._on_progress = on_progress
        self._send = send
        self._lock = threading.Lock()
        self._latest: tuple[int, int, str] | None = None
        self._under_way = False
        self._told_at = 0.0

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is, from its own thread."""
        with self._lock:
            self._latest = (done, total, text)
            if self._under_way:
                return
            self._under_way = True
        self._send(self._arrive)

    def _arrive(self) -> None:
        wait_seconds = self._told_at + 1 / REPORTS_PER_SECOND - time.monotonic()
        if wait_seconds > 0:
            QTimer.singleShot(int(wait_seconds * 1000) + 1, self.tell)
        else:
            self.tell()

    def tell(self) -> None:
        """Tell the latest report now, if there is one untold."""
        with self._lock:
            latest, self._latest = self._latest, None
            self._under_way = False
        if latest is not None:
            self._told_at = time.monotonic()
            self._on_progress(*latest)


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
    progress: Progress | None = None
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


class Executor(Protocol):
    """Where tasks run: threads in the program, a list in tests."""

    def start(self, factories: Mapping[str, Callable[[], Any]], deliver: "Deliver") -> None:
        """Get ready to run tasks."""

    def put(self, task: Task) -> None:
        """Take a task in its lane's order."""

    def send(self, call: Callable[[], None]) -> None:
        """Make a call on the GUI thread, soon."""

    def close(self, seconds: float) -> bool:
        """Stop; whether everything stopped in time."""


Deliver = Callable[[Task, Any, BaseException | None], None]


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
                    args=(self._queues[name], Lane(factories.get(name))),
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
        """Let running work end, close what the threads own, and join them."""
        self._is_closing = True
        for name, count in LANES.items():
            for _ in range(count):
                self._queues[name].put(None)
        ends_at = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, ends_at - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self, tasks: "queue.SimpleQueue[Task | None]", lane: Lane) -> None:
        while (task := tasks.get()) is not None:
            if self._is_closing:
                continue
            answer, error = lane.run(task)
            self.send(_Delivery(self._deliver, task, answer, error))
        lane.close()


@dataclass(frozen=True, slots=True)
class _Delivery:
    deliver: Deliver
    task: Task
    answer: Any
    error: BaseException | None

    def __call__(self) -> None:
        self.deliver(self.task, self.answer, self.error)


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
            task = self._tasks.popleft()
            answer, error = self._lanes[task.lane].run(task)
            self._deliver(task, answer, error)
            count += 1
        return count

    def close(self, seconds: float) -> bool:
        """Drop what waits and close what the lanes own."""
        del seconds
        self._tasks.clear()
        for lane in self._lanes.values():
            lane.close()
        return True


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

    def progress(self, on_progress: Report) -> Progress:
        """A reporter that the work may call from its thread; hand it to `submit` as well."""
        return Progress(on_progress, self._executor.send)

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
        progress: Progress | None = None,
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
        on_progress: Report | None = None,
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
        progress = self.progress(on_progress or _ignore_report)
        token = CancelToken()
        if self._runs_children:
            run: Callable[[], Any] = _ChildRun(work, tuple(args), progress, token)
        else:
            run = _InProcessRun(work, tuple(args), progress, token)
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


def _ignore_report(done: int, total: int, text: str) -> None:
    del done, total, text


@dataclass(frozen=True, slots=True)
class _InProcessRun:
    work: Callable[..., Any]
    args: tuple[Any, ...]
    progress: Progress
    token: CancelToken

    def __call__(self) -> Any:
        return self.work(self._report, *self.args)

    def _report(self, done: int, total: int, text: str = "") -> None:
        self.token.check()
        self.progress(done, total, text)


@dataclass(frozen=True, slots=True)
class _ChildRun:
    """Starts the child, passes reports on and the wish to stop down; runs in the process lane."""

    work: Callable[..., Any]
    args: tuple[Any, ...]
    progress: Progress
    token: CancelToken

    def __call__(self) -> Any:
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
                return content


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
