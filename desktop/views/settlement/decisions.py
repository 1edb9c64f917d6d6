"""Opens the dialogs in which a supervisor decides by hand, once what they show has been read."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.book.queries.waiting import WaitingTicket
from desktop.book.statements import Reader
from desktop.views.consequences.preview import PreviewDialog
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.settlement.decision_dialog import (
    DecisionDialog,
    DecisionSubject,
    read_event_subject,
    read_ticket_subject,
)
from desktop.views.settlement.prices_dialog import PricesDialog, Repricing, read_repricing
from desktop.views.settlement.ticket_dialogs import ExpiredSpotsDialog, SpotsDialog, WriteInDialog

Subject = TypeVar("Subject")


class Decisions(QObject):
    """One dialog at a time."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._session = session
        self.dialog: QDialog | None = None

    def about_event(self, event_id: int, *, past_post: bool = False) -> None:
        """Void or no action of what was written on an event; or of what came after its start."""
        self._read(
            lambda reader: read_event_subject(reader, event_id),
            partial(self._decide, past_post=past_post),
        )

    def about_ticket(self, ticket_id: int) -> None:
        """Void or no action of the legs of a ticket."""
        self._read(lambda reader: read_ticket_subject(reader, ticket_id), self._decide)

    def restate(self, event_id: int) -> None:
        """State new prices of an event whose pitchers changed."""
        self._read(lambda reader: read_repricing(reader, event_id), self._restate)

    def write_in(self, ticket: WaitingTicket) -> None:
        """Say what a write-in came to."""
        self._open(WriteInDialog(self._session, ticket, self._page))

    def close_spots(self, ticket: WaitingTicket) -> None:
        """Close spots that nobody filled."""
        self._open(SpotsDialog(self._session, ticket, self._page))

    def expire_spots(self) -> None:
        """Close every spot that was not filled in time."""
        self._open(ExpiredSpotsDialog(self._session, self._page))

    def _read(
        self, question: Callable[[Reader], Subject | None], on_read: Callable[[Subject], None]
    ) -> None:
        def answer(found: Subject | None) -> None:
            if found is None:
                self._session.strip.say(
                    self.tr("There is nothing to decide here any more."), tone="info"
                )
            else:
                on_read(found)

        self._session.runner.read(
            question,
            answer,
            owner=self,
            question="subject",
            on_error=presenter(self._page, self._session.strip),
        )

    def _decide(self, subject: DecisionSubject, *, past_post: bool = False) -> None:
        self._open(DecisionDialog(self._session, subject, self._page, past_post=past_post))

    def _restate(self, repricing: Repricing) -> None:
        self._open(PricesDialog(self._session, repricing, self._page))

    def _open(self, dialog: PreviewDialog) -> None:
        self.dialog = dialog
        dialog.open()
