"""Keeps the open book in step with its server, beside everything else.

The engine is asked on the GUI thread, for it only thinks; the book's half of each errand is done
in the book lane, between the commands of the users; the line has two threads of its own, so that a
long poll neither fills a lane nor counts as work under way.
"""

import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import sentence_of
from desktop.services.changes import ChangeSet
from desktop.services.stations.running import Begun, Taken, begin, find_changes, take
from desktop.sync.answers import SyncError
from desktop.sync.engine import Engine
from desktop.sync.errands import (
    Began,
    Copy,
    Cosign,
    Did,
    Errand,
    Event,
    Failed,
    Failure,
    Nudged,
    Paused,
    Sleep,
    Wait,
    Woke,
    Wrote,
)
from desktop.sync.standing import Lamp, Standing
from desktop.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop.sync.correspondence import Correspondence, Question

_ALONE = Standing(Lamp.ALONE)
_EXCHANGES_KEPT = 200
# How many were sent and received.
_Bytes = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question to the server and what came of it.

    Attributes:
        number: Counts them, from 1.
        at: When it ended, milliseconds UTC.
        errand: What it was for.
        facts: How many facts went over the line.
        sent: Bytes, as they are packed.
        received: Bytes.
        problem: What was wrong, as a sentence; empty when nothing was.
    """

    number: int
    at: int
    errand: Errand
    facts: int
    sent: int
    received: int
    problem: str = ""


class Correspondent(QObject):
    """One open book's dealings with its server; none for a book alone.

    Signals:
        changed: How station and server are with each other may be another now.
        taken: The ChangeSet of what came from other stations.
        compared: What the tables hash to was compared with what others said.
    """

    changed = Signal()
    taken = Signal(object)
    compared = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._engine: Engine | None = None
        self._begun: Begun | None = None
        self._line: _Line | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_woken)
        self.is_paused = False
        self.exchanges: deque[Exchange] = deque(maxlen=_EXCHANGES_KEPT)

    @Slot()
    def start(self) -> None:
        """Look whether the book has a server, and begin; again after it got one."""
        self._runner.write(begin, self._on_begun, owner=self, question="begin")

    @property
    def standing(self) -> Standing:
        """How station and server are with each other."""
        return _ALONE if self._engine is None else self._engine.standing

    @property
    def server(self) -> str:
        """Where the server is, host:port; empty without one."""
        made = self._correspondence
        return "" if made is None else f"{made.credentials.host}:{made.credentials.port}"

    @property
    def skew_ms(self) -> int:
        """How far the server's clock is ahead of this computer's."""
        made = self._correspondence
        return 0 if made is None else made.skew_ms

    def unheard_ms(self) -> int | None:
        """How long the server is out of reach; None while it answers, and for a book alone."""
        begun = self._begun
        if begun is None or begun.station is None:
            return None
        return begun.station.unheard_ms(begun.machine)

    @property
    def seconds_waited(self) -> int:
        """For how long the oldest fact waits to be sent; 0 where none does."""
        oldest = self.standing.oldest_at
        return 0 if oldest is None else self.seconds_since(oldest)

    def seconds_until(self, time: int) -> int:
        """How long it is until a time of the engine's clock."""
        now = time if self._begun is None else self._begun.machine.monotonic()
        return max(0, time - now) // 1000

    def seconds_since(self, heard_at: int) -> int:
        """How long ago a time of the engine's clock was."""
        now = heard_at if self._begun is None else self._begun.machine.monotonic()
        return max(0, now - heard_at) // 1000

    @Slot()
    def nudge(self) -> None:
        """Try now."""
        self._tell(Nudged())

    def pause(self, *, is_paused: bool) -> None:
        """Leave the line alone, or no longer."""
        self.is_paused = is_paused
        self._tell(Paused(is_paused))

    @Slot()
    def look(self) -> None:
        """Something was written here: see what waits to be sent."""
        made = self._correspondence
        if made is not None:
            self._runner.write(
                lambda _book: made.copy(), self._on_looked, owner=self, question="look"
            )

    def close(self) -> None:
        """Hang up; nothing is waited for."""
        self._timer.stop()
        self._engine = None
        if self._line is not None:
            self._line.close()
            self._line = None

    @property
    def _correspondence(self) -> "Correspondence | None":
        return None if self._begun is None else self._begun.correspondence

    def _on_begun(self, begun: Begun) -> None:
        self.close()
        self._begun, made = begun, begun.correspondence
        random = begun.machine.random
        self._engine = Engine(lambda: int.from_bytes(random(4)) / 2**32)
        if made is not None:
            self._line = _Line(made, self)
        self._tell(Began(begun.copy, has_key=made is not None))

    def _on_looked(self, copy: Copy) -> None:
        self._tell(Wrote(copy))

    def _on_said(self, changes: ChangeSet) -> None:
        if changes.kinds:
            self.taken.emit(changes)
            self.look()

    @Slot()
    def _on_woken(self) -> None:
        self._tell(Woke())

    def _tell(self, event: Event) -> None:
        engine, begun = self._engine, self._begun
        if engine is None or begun is None:
            return
        now = begun.machine.monotonic()
        self._timer.stop()
        for effect in engine.take(event, now):
            if isinstance(effect, Sleep):
                self._timer.start(max(1, effect.until - now))
            else:
                self._prepare(effect)
            if isinstance(effect, Wait):
                from desktop.services.stations.syncing import say_the_last  # noqa: PLC0415 - a book alone needs none of it

                self._runner.write(say_the_last, self._on_said, owner=self)
        begun.reach.note(begun.machine.monotonic(), answers=engine.standing.is_reached)
        self.changed.emit()

    def _prepare(self, errand: Errand) -> None:
        made = self._correspondence
        if made is None:
            return

        def prepare(_book: Book) -> "tuple[Question | Event, ChangeSet]":
            return made.prepare(errand), find_changes(made)

        self._write(errand, prepare, partial(self._on_prepared, errand))

    def _on_prepared(self, errand: Errand, prepared: "tuple[Question | Event, ChangeSet]") -> None:
        from desktop.sync.correspondence import Question  # noqa: PLC0415 - a book alone needs none of it

        question, changes = prepared
        if not isinstance(question, Question):
            self._on_taken(Taken(question, changes))
        elif self._line is not None:
            self._line.ask(errand, question, partial(self._on_answered, errand, question))

    def _note(self, errand: Errand, answer: Any, traffic: _Bytes) -> None:
        """Keep what went over the line, for a person to see; a wait that ended well is none."""
        is_wrong = isinstance(answer, SyncError)
        if self._begun is None or (isinstance(errand, Wait) and not is_wrong):
            return
        facts = len(getattr(answer, "acks", ())) or len(getattr(answer, "facts", ()))
        problem = sentence_of(answer) if isinstance(answer, SyncError) else ""
        at = self._begun.machine.wall()
        number = self.exchanges[0].number + 1 if self.exchanges else 1
        self.exchanges.appendleft(Exchange(number, at, errand, facts, *traffic, problem))

    def _on_answered(
        self, errand: Errand, question: "Question", answer: Any, traffic: _Bytes
    ) -> None:
        from desktop.sync.correspondence import failed  # noqa: PLC0415 - a book alone needs none of it

        made = self._correspondence
        if made is None or self._engine is None:
            return
        self._note(errand, answer, traffic)
        if isinstance(answer, SyncError):
            self._tell(failed(errand, answer))
            return

        def effect(_book: Book) -> Taken:
            return take(made, errand, (question, answer))

        self._write(errand, effect, self._on_taken)

    def _on_taken(self, taken: Taken) -> None:
        if taken.changes.kinds:
            self.taken.emit(taken.changes)
        self._tell(taken.event)
        if isinstance(taken.event, Did) and isinstance(taken.event.errand, Cosign):
            self.compared.emit()

    def _write(
        self, errand: Errand, work: Callable[[Book], Any], on_done: Callable[[Any], None]
    ) -> None:
        self._runner.write(work, on_done, on_error=partial(self._on_broken, errand), owner=self)

    def _on_broken(self, errand: Errand, error: BaseException) -> None:
        """The book could not do its half: the disk is full, or a fault of the program."""
        if not isinstance(error, BookdeskError):
            self._runner.on_unexpected(error)
        self._tell(Failed(errand, Failure.BROKEN))


class _Line(QObject):
    """Two threads that ask the server: one waits for news, one does the rest."""

    answered = Signal(object, object, object)

    def __init__(self, correspondence: "Correspondence", parent: QObject) -> None:
        from desktop.sync.client import ServerLine  # noqa: PLC0415 - a book alone needs none of it

        super().__init__(parent)
        self._correspondence = correspondence
        self._servers = [ServerLine(correspondence.credentials)]
        self._questions: dict[bool, queue.SimpleQueue[Any]] = {}
        self.answered.connect(self._on_answered)
        for waits in (False, True):
            asked = self._questions[waits] = queue.SimpleQueue()
            name = "sync-wait" if waits else "sync"
            threading.Thread(target=self._serve, args=(asked,), name=name, daemon=True).start()

    def ask(
        self, errand: Errand, question: "Question", on_answer: Callable[[Any, Any], None]
    ) -> None:
        """Ask; the answer, or the SyncError in its place, and the bytes come on the GUI thread."""
        self._questions[isinstance(errand, Wait)].put((question, on_answer))

    def close(self) -> None:
        """Hang up and let the threads end."""
        for asked in self._questions.values():
            asked.put(None)
        for server in self._servers:
            server.close()
        self.answered.disconnect(self._on_answered)

    def _serve(self, asked: "queue.SimpleQueue[Any]") -> None:
        from desktop.sync.client import Lane, ServerLine  # noqa: PLC0415 - a book alone needs none of it

        lane, server = Lane(), self._servers[0]
        while (item := asked.get()) is not None:
            question, on_answer = item
            if server.credentials is not self._correspondence.credentials:
                # Another life has begun: another number, and nonces of its own.
                server, lane = ServerLine(self._correspondence.credentials), Lane()
                self._servers.append(server)
            sent, received = lane.sent, lane.received
            try:
                answer: Any = server.ask(
                    lane, question.method, question.path, question.kind, question.message
                )
            except SyncError as error:
                answer = error
            # At the end of the program the C++ half may be gone; nobody listens then.
            if shiboken6.isValid(self):
                traffic = (lane.sent - sent, lane.received - received)
                self.answered.emit(on_answer, answer, traffic)
        server.close()  # a line that was made after the others were closed

    @Slot(object, object, object)
    def _on_answered(
        self, on_answer: Callable[[Any, Any], None], answer: Any, traffic: Any
    ) -> None:
        on_answer(answer, traffic)
