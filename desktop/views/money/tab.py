"""What the tabs of the money page share: commands, reasons, dialogs, the row under the cursor."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.models.saying import shown_error
from desktop.services.changes import ChangeSet
from desktop.services.funding.posting import Posted
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import present, presenter
from desktop.views.money.columns import tr
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView

Done = ChangeSet | Posted


class MoneyTab(QWidget):
    """One table with what can be done about its rows.

    Signals:
        go: Another page, and what it is to show.
        state_changed: Other actions can run than before.
    """

    go = Signal(str, object)
    state_changed = Signal()

    def __init__(self, session: Session, grid: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.grid = session, grid
        self._present = presenter(self, session.strip)
        self.dialog: QDialog | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self.setFocusProxy(grid)
        grid.current_row_changed.connect(lambda _: self.state_changed.emit())

    @property
    def current(self) -> Any:
        """The row under the cursor, or None."""
        return self.grid.current_row()

    @property
    def account(self) -> str:
        """The code of the account that the row under the cursor is about, or nothing."""
        row = self.current
        return "" if row is None else str(row.account)

    def actions_of(self, scope: str) -> list[Action]:
        """What can be done here, for the page of this title; nothing unless a tab says so."""
        del scope
        return []

    def write(
        self,
        deed: Callable[[Book], Done],
        said: str,
        on_error: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do something at once; a refusal is shown, unless something else is to be done then."""
        self._session.runner.write(
            deed,
            lambda done: self._on_done(done, said),
            on_error=on_error or self._present,
            owner=self,
        )

    def ask(self, question: Question, deed: Callable[[Book, str], Done]) -> None:
        """Ask for a reason, then do it."""
        dialog = ReasonDialog(question, self)
        session = self._session

        def done(made: Done) -> None:
            dialog.accept()
            self._on_done(made, tr("Done."))

        def refused(error: BaseException) -> None:
            if isinstance(error, BookdeskError):
                dialog.say_problem(shown_error(error))
            else:
                present(error, dialog)

        dialog.reason_given.connect(
            lambda reason: session.runner.write(
                lambda book: deed(book, reason), done, on_error=refused, owner=dialog
            )
        )
        self.show_dialog(dialog)

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the page."""
        self.dialog = dialog
        dialog.open()

    def _on_done(self, done: Done, said: str) -> None:
        self._session.hub.announce(done if isinstance(done, ChangeSet) else done.changes)
        self._session.strip.say(said, tone="positive", seconds=5)
