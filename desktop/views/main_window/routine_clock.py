"""Runs the routines of the station at their times, beside everything else."""

from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.book.opening import Book
from desktop.book.reading import BookReader
from desktop.book.routine_log import RoutineRun, log_run
from desktop.domain.routines import Routine
from desktop.models.saying import shown_error
from desktop.services.routines.planning import Plan, read_plans
from desktop.services.routines.running import FILES, RECORDS, Ran, run_files, run_look, run_record
from desktop.views.page import Say
from desktop.views.session import Session

_MINUTE_MS = 60_000


class RoutineClock(QObject):
    """Looks every minute which routines are due, and runs one after the other.

    Signals:
        ran: The RoutineRun of a routine that came to an end.
    """

    ran = Signal(object)

    def __init__(self, session: Session, parent: QObject, say: Say) -> None:
        super().__init__(parent)
        self._session = session
        self._say = say
        self._waiting: deque[Routine] = deque()
        self._running: Routine | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_MINUTE_MS)

    @property
    def is_running(self) -> bool:
        """Whether a routine is at work."""
        return self._running is not None

    @Slot()
    def look(self) -> None:
        """Run what is due now."""
        house, now = self._session.house, self._session.clock_ms()

        def plans(reader: BookReader) -> list[Plan]:
            return read_plans(reader, house, now)

        self._session.runner.read(plans, self._on_plans, owner=self, question="routines")

    def run(self, routine: Routine) -> None:
        """Run a routine as soon as the one at work is done."""
        if routine not in self._waiting and routine != self._running:
            self._waiting.append(routine)
        self._run_next()

    def _on_plans(self, plans: list[Plan]) -> None:
        for plan in plans:
            if plan.is_due:
                self.run(plan.routine)

    def _run_next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        routine = self._running = self._waiting.popleft()
        session, now = self._session, self._session.clock_ms()
        house, path, actor = session.house, session.path, session.actor
        if routine in RECORDS:
            session.runner.write(
                lambda book: run_record(book, actor, routine, now), self._on_recorded,
                on_error=self._on_broken, owner=self,
            )  # fmt: skip
        elif routine in FILES:
            session.runner.run_process(
                run_files, (path, routine, now), None, self._on_run, self._on_broken, owner=self
            )
        else:
            session.runner.read(
                lambda reader: run_look(reader, house, routine, now), self._on_run,
                on_error=self._on_broken, owner=self,
            )  # fmt: skip

    def _on_run(self, run: RoutineRun) -> None:
        def keep(book: Book) -> RoutineRun:
            log_run(book, run)
            return run

        self._session.runner.write(keep, self._on_kept, on_error=self._on_broken, owner=self)

    def _on_recorded(self, ran: Ran) -> None:
        self._session.hub.announce(ran.changes)
        self._on_kept(ran.run)

    def _on_kept(self, run: RoutineRun) -> None:
        self._running = None
        if run.text:
            tone = "info" if run.went_well else "warning"
            self._say(run.text, tone=tone, seconds=12 if run.went_well else 0)
        self.ran.emit(run)
        self._run_next()

    def _on_broken(self, error: BaseException) -> None:
        self._running = None
        self._say(shown_error(error), tone="warning")
        self._run_next()
