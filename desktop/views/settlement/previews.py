"""What approving each waiting result would do, worked out a few at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.reviewing import Concern, QueueEntry
from desktop.services.settlement import Proposal, propose
from desktop.views.errors import presenter
from desktop.views.session import Session

PREVIEWS_AT_ONCE = 5
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
        self._entries: Sequence[QueueEntry] = ()
        self._known: dict[Key, Proposal] = {}
        self._stale: set[Key] = set()

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
        ][:PREVIEWS_AT_ONCE]
        if missing:
            now = self._session.clock_ms()
            self._session.runner.read(
                lambda reader: [propose(reader, event, now) for event in missing],
                self._on_read,
                owner=self,
                question="previews",
                on_error=presenter(self._page, self._session.strip),
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

    def _on_read(self, proposals: list[Proposal]) -> None:
        for proposal in proposals:
            key = proposal.event.id, proposal.event.result or 0
            self._known[key] = proposal
            self._stale.discard(key)
        self.arrived.emit()
        self.work_out(self._entries)


def _key(entry: QueueEntry) -> Key:
    return (entry.event.id, entry.event.result or 0) if entry.event else (0, 0)
