"""Runs an approval in the book lane: progress, calling off, and saying what was posted."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.book.opening import Book
from desktop.domain.naming import title_of
from desktop.domain.rights import SecondPersonError
from desktop.models.saying import shown_error
from desktop.services.reviewing import Approved, approve_seen
from desktop.services.users import Actor
from desktop.tasks.cancelling import CancelToken
from desktop.views.dialogs.pin import PinDialog
from desktop.views.errors import presenter
from desktop.views.session import Session

Finish = Callable[[], None]


class Approving(QObject):
    """One approval at a time.

    Signals:
        started: It runs now.
        ended: It is over, well or not.
    """

    started = Signal()
    ended = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._session = session
        self._token: CancelToken | None = None
        self.dialog: PinDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether results are being settled."""
        return self._token is not None

    def approve(self, seen: Sequence[tuple[int, int]], both: Actor | None = None) -> None:
        """Approve results that somebody has looked at: of each the event and the result.

        Args:
            seen: What was looked at.
            both: The user with a second person, where the house wants two people.
        """
        if self.is_running:
            return
        runner, actor = self._session.runner, both or self._session.actor
        token = self._token = CancelToken()
        work = self._session.pending.begin(self.tr("Settling results"), token.cancel)
        progress = runner.progress(work.report)

        def run(book: Book) -> Approved:
            return approve_seen(book, actor, seen, progress, lambda: token.is_cancelled)

        self._session.strip.say(self.tr("Settling…"), tone="info")
        self.started.emit()
        runner.write(
            run,
            partial(self._on_done, work.finish),
            on_error=partial(self._on_failed, work.finish, seen),
            owner=self,
            progress=progress,
        )

    def _on_done(self, finish: Finish, approved: Approved) -> None:
        finish()
        self._token = None
        self._say(approved)
        self._session.hub.announce(approved.changes)
        self.ended.emit()

    def _on_failed(
        self, finish: Finish, seen: Sequence[tuple[int, int]], error: BaseException
    ) -> None:
        finish()
        self._token = None
        if isinstance(error, SecondPersonError):
            self._ask_second_person(seen, shown_error(error))
        else:
            presenter(self._page, self._session.strip)(error)
        self.ended.emit()

    def _ask_second_person(self, seen: Sequence[tuple[int, int]], why: str) -> None:
        session = self._session
        title = self.tr("A second person")
        dialog = PinDialog(session.theme, title, why, name="", parent=self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        dialog.let_agree(session, lambda both: self.approve(seen, both))
        self.dialog = dialog
        dialog.open()

    def _say(self, approved: Approved) -> None:
        text = self.tr("Posted: {0} results are settled.")
        if approved.events == 1:
            text = self.tr("Posted: one result is settled.")
        if not approved.is_complete:
            text = self.tr("Stopped. {0} results are settled, the others wait.")
        text, remedy = text.format(approved.events), ""
        if approved.changed_since:
            names = ", ".join(title_of(one) for one in approved.changed_since[:3])
            since = self.tr("The result was changed since you looked")
            text, remedy = f"{text} {since}: {names}.", self.tr("Look at it again.")
        is_clean = approved.is_complete and not approved.changed_since
        self._session.strip.say(text, remedy, "positive" if is_clean else "warning")
