"""Reads what the detail shows of the entry under the cursor, a moment after it came there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.reports.explanation import ExplainedTicket, explain_ticket
from desktop.services.reviewing import QueueEntry, Review, review_event
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.settlement.detail import ReviewDetail, chosen

_PAUSE_MS = 40


class DetailReading(QObject):
    """Keeps the detail with the cursor; what was asked for an older place is dropped.

    Signals:
        review_changed: Another review is shown, or none.
    """

    review_changed = Signal()

    def __init__(
        self,
        session: Session,
        detail: ReviewDetail,
        current: Callable[[], QueueEntry | None],
        parent: QWidget,
    ) -> None:
        """Make it idle.

        Args:
            session: What windows share.
            detail: Shows it.
            current: What is under the cursor.
            parent: The page.
        """
        super().__init__(parent)
        self._session, self._detail, self._current = session, detail, current
        self._present = presenter(parent, session.strip)
        self.review: Review | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._read)
        detail.ticket_chosen.connect(self._on_ticket_chosen)

    def start(self) -> None:
        """Read soon; a cursor that moves on quickly asks once."""
        self._soon.start()

    def forget(self) -> None:
        """What was looked at is settled now."""
        self.review = None

    @Slot()
    def _read(self) -> None:
        entry = self._current()
        if entry is None:
            self.review = None
            self._detail.clear()
        elif not entry.can_approve or entry.event is None:
            self.review = None
            self._detail.show_entry(entry)
            self._explain_flag(entry)
        else:
            event_id, now = entry.event.id, self._session.clock_ms()
            self._session.runner.read(
                lambda reader: review_event(reader, event_id, now),
                self._on_review_read,
                owner=self,
                question="review",
                on_error=self._present,
            )

    def _explain_flag(self, entry: QueueEntry) -> None:
        if entry.flag is None:
            return
        ticket_id = entry.flag.ticket_id
        self._session.runner.read(
            lambda reader: explain_ticket(reader, ticket_id),
            partial(self._on_flag_explained, ticket_id),
            owner=self,
            question="why",
            on_error=self._present,
        )

    def _on_flag_explained(self, ticket_id: int, explained: ExplainedTicket) -> None:
        entry = self._current()
        if entry is not None and entry.flag is not None and entry.flag.ticket_id == ticket_id:
            self._detail.show_explanation(explained)

    def _on_review_read(self, review: Review) -> None:
        entry = self._current()
        if entry is None or entry.event is None or entry.event.id != review.event.id:
            return
        if review != self.review:
            self.review = review
            self._detail.show_review(review, entry.reason)
            self.review_changed.emit()

    @Slot(object)
    def _on_ticket_chosen(self, change: object) -> None:
        ticket_change, review = chosen(change), self.review
        if ticket_change is None or review is None:
            return
        ticket_id, event_id = ticket_change.ticket.ticket_id, review.event.id
        self._session.runner.read(
            lambda reader: explain_ticket(reader, ticket_id, event_id),
            self._detail.show_explanation,
            owner=self,
            question="why",
            on_error=self._present,
        )
