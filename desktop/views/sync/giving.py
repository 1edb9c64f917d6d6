"""The open book becomes the book of an office: it is given to a server, and work goes on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.opening import Book
from desktop.book.reading import BookReader
from desktop.domain.enrolment import EnrolmentCode
from desktop.domain.rights import Right
from desktop.services.stations.enrolling import Came
from desktop.services.stations.giving import (
    Offer,
    OwnBook,
    begin_giving,
    finish_giving,
    is_being_given,
    offer_book,
    prepare_giving,
    upload_journal,
)
from desktop.tasks.cancelling import CancelToken
from desktop.views.session import Session
from desktop.views.sync.enrol_form import EnrolForm
from desktop.views.sync.words import tr


class GiveDialog(EnrolForm):
    """Asks for the server's code; the clerks work on while the journal goes over the line.

    Signals:
        given: The book has a server from now on.
    """

    given = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.theme, tr("Give this book to a server"), parent)
        self._session = session
        self._token = CancelToken()
        self._asked: tuple[EnrolmentCode, str] | None = None
        self._is_begun = False
        self.said.setText(
            tr(
                "Several stations then work in this one book. It stays here as it is; the server"
                " gets a copy of all of it, and gives what is entered from then on its place. That"
                " cannot be taken back. The code is made at the server: bookdesk enrol-code"
                " --new-book."
            )
        )
        self.build(tr("&Give the book"))
        self.go_button.setEnabled(session.actor.has(Right.KEYS_CHANGE))
        self.finished.connect(self._leave)
        session.runner.read(is_being_given, self._on_looked, owner=self, question="looked")

    def _on_looked(self, is_begun: bool) -> None:  # noqa: FBT001  the answer of a question
        self._is_begun = is_begun
        if is_begun:
            self.fields.hide()
            self.go_button.setText(tr("&Go on"))
            self.said.setText(
                tr("The book was being given to the server, and that was broken off. Nothing is"
                   " lost. It is gone on with from where it stopped.")
            )  # fmt: skip

    @Slot()
    def start(self) -> None:
        """Look whether the book can be given, and ask the server."""
        self._asked = None if self._is_begun else self.read_form()
        if self._asked is None and not self._is_begun:
            return
        code = None if self._asked is None else self._asked[0]
        actor = self._session.actor
        self.show_working(tr("Asking the server"))
        self._write(lambda book: prepare_giving(book, actor, code), self._on_prepared)

    def _on_prepared(self, own: OwnBook | None) -> None:
        if own is None or self._asked is None:
            self._upload()
            return
        code, name = self._asked
        self._ask(lambda: offer_book(own, code, name), self._on_offer)

    def _on_offer(self, offer: Offer) -> None:
        actor = self._session.actor
        self._write(lambda book: begin_giving(book, actor, offer), lambda _: self._upload())

    def _upload(self) -> None:
        self._is_begun = True
        path, token = self._session.path, self._token
        progress = self._session.runner.progress(self.report)

        def report(done: int, total: int, text: str) -> None:
            token.check()
            progress(done, total, text)

        def work() -> int:
            with BookReader(path) as reader:
                return upload_journal(reader, report)

        self._ask(work, self._on_uploaded, token=token, progress=progress)

    def _on_uploaded(self, after: int) -> None:
        actor = self._session.actor
        self._write(lambda book: finish_giving(book, actor, after), self._on_given)

    def _on_given(self, came: Came) -> None:
        self.given.emit()
        said = tr("This is station {0} of the office now; its tickets begin with {1}.")
        self._session.strip.say(said.format(came.station, came.letters), tone="positive")
        self.accept()

    def _write(self, work: Callable[[Book], Any], on_done: Callable[[Any], None]) -> None:
        self._session.runner.write(work, on_done, on_error=self.refuse, owner=self)

    def _ask(self, work: Callable[[], Any], on_done: Callable[[Any], None], **options: Any) -> None:
        self._session.runner.io(work, on_done, on_error=self.refuse, owner=self, **options)

    @Slot()
    def _leave(self) -> None:
        """Call off what goes on; it may be gone on with another time."""
        self._token.cancel()
