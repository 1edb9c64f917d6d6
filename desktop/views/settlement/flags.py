"""Decisions about flagged tickets: each asks for a reason before anything is written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.book.opening import Book
from desktop.book.queries.review_queue import OpenFlag
from desktop.services.changes import ChangeSet
from desktop.services.wagers import let_stand, void_ticket
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.settlement.confirm_bar import ConfirmBar


class FlagDecisions(QObject):
    """Asks in a ConfirmBar and writes the answer."""

    def __init__(
        self, session: Session, confirm: ConfirmBar, comes_back_to: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._session = session
        self._confirm = confirm
        self._comes_back_to = comes_back_to

    def let_stand(self, flag: OpenFlag) -> None:
        """Ask why the ticket stands, then decide so."""
        actor = self._session.actor
        self._ask(
            self.tr("{0} stands as it was written.").format(flag.number),
            self.tr("Let it stand"),
            lambda book, reason: let_stand(book, actor, flag.ticket_id, flag.kind, reason),
            self.tr("{0} stands.").format(flag.number),
        )

    def void(self, flag: OpenFlag) -> None:
        """Ask why the ticket is void, then void it."""
        actor = self._session.actor
        sentence = self.tr("{0} of {1} is void: what was posted goes back.")
        self._ask(
            sentence.format(flag.number, flag.account),
            self.tr("Void ticket"),
            lambda book, reason: void_ticket(book, actor, flag.ticket_id, reason),
            self.tr("{0} is void.").format(flag.number),
        )

    def _ask(
        self, sentence: str, yes: str, command: Callable[[Book, str], ChangeSet], done: str
    ) -> None:
        def decide(reason: str) -> None:
            self._session.runner.write(
                lambda book: command(book, reason),
                partial(self._on_decided, done),
                on_error=presenter(self._page, self._session.strip),
                owner=self,
            )

        self._confirm.ask(sentence, yes, decide, self._comes_back_to, needs_reason=True)

    def _on_decided(self, sentence: str, changes: ChangeSet) -> None:
        self._session.strip.say(sentence, tone="positive")
        self._session.hub.announce(changes)
