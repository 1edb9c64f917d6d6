"""What approving each waiting result would do: a few in a read lane, many in a child process."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.saying import shown_error
from desktop.services.reviewing import Concern, QueueEntry
from desktop.services.settlement import Proposal, propose, propose_all
from desktop.tasks.cancelling import CancelledError
from desktop.tasks.lanes import Task
from desktop.views.errors import presenter
from desktop.views.pending_work import Work
from desktop.views.session import Session

# More at once would hold up the painting; a child takes a while to start.
PREVIEWS_IN_LANE = 5
Key = tuple[int, int]


class Previews(QObject):
    """Proposals by event and result; an old one is shown until the new one is there.

    Signals:
        arrived: Some more have been worked out.
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._session = session
        self._present = presenter(parent, session.strip)
        self._entries: Sequence[QueueEntry] = ()
        self._known: dict[Key, Proposal] = {}
        self._stale: set[Key] = set()
        self._task: Task | None = None
        self._work: Work | None = None

    @property
    def is_running(self) -> bool:
        """Whether a child works them out."""
        return self._task is not None

    def of(self, entry: QueueEntry) -> Proposal | None:
        """What approving an entry would do, as far as it is known."""
        return self._known.get(_key(entry))

    def mark_stale(self) -> None:
        """Tickets have changed: work everything out anew."""
        self._stale |= self._known.keys()

    def work_out(self, entries: Sequence[QueueEntry]) -> None:
        """Work out what is missing, the first entries first."""
        self._entries = entries
        missing = [
            entry.event
            for entry in entries
            if entry.can_approve and entry.event and not self._is_fresh(entry)
        ]
        if not missing or self.is_running:
            return
        now, session = self._session.clock_ms(), self._session
        if len(missing) <= PREVIEWS_IN_LANE:
            session.runner.read(
                lambda reader: [propose(reader, event, now) for event in missing],
                self._on_read,
                owner=self,
                question="previews",
                on_error=self._present,
            )
            return
        self._work = session.pending.begin(
            self.tr("Working out {0} results").format(len(missing)), self._cancel, owner=self._page
        )
        self._task = session.runner.run_process(
            propose_all,
            (session.path, [event.id for event in missing], now),
            self._work.report,
            self._on_read,
            self._on_failed,
            owner=self,
        )

    def ready(self) -> list[tuple[int, int, Proposal]]:
        """Event, result and proposal of what waits without exceptions and is worked out."""
        return [
            (*_key(entry), self._known[_key(entry)])
            for entry in self._entries
            if entry.concern is Concern.READY and entry.can_approve and self._is_fresh(entry)
        ]

    def _is_fresh(self, entry: QueueEntry) -> bool:
        return _key(entry) in self._known and _key(entry) not in self._stale

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _finish(self, problem: str = "") -> None:
        if self._work is not None:
            self._work.finish(problem)
        self._work = self._task = None

    def _on_failed(self, error: BaseException) -> None:
        # Called off: what is not worked out stays so until the page is read anew.
        self._finish("" if isinstance(error, CancelledError) else shown_error(error))
        self._present(error)

    def _on_read(self, proposals: list[Proposal]) -> None:
        self._finish()
        for proposal in proposals:
            key = proposal.event.id, proposal.event.result or 0
            self._known[key] = proposal
            self._stale.discard(key)
        self.arrived.emit()
        if proposals:
            self.work_out(self._entries)


def _key(entry: QueueEntry) -> Key:
    return (entry.event.id, entry.event.result or 0) if entry.event else (0, 0)
