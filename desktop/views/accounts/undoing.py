"""Takes the last mass change back, after saying what it was."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import BookdeskError
from desktop.domain.weeks import instant
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import (
    LastMassChange,
    find_last_mass_change,
    undo_mass_change,
)
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 520


class UndoDialog(QDialog):
    """What was set on how many accounts, and when; one button takes it back by a fact."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last: LastMassChange | None = None
        self.setWindowTitle(self.tr("Take back the last mass change"))
        self.setMinimumWidth(session.theme.pixels(_WIDTH))
        self._effect = label(" ")
        self._effect.setWordWrap(True)
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._undo = button(self.tr("&Take it back"), self.undo, "primary")
        self._undo.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self._effect)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        session.runner.read(
            find_last_mass_change, self._on_read, on_error=self._on_error, owner=self
        )

    @property
    def effect(self) -> str:
        """What would be taken back, in words."""
        return self._effect.text().strip()

    @property
    def problem(self) -> str:
        """Why it was not taken back, if it was not."""
        return self._problem.text().strip()

    @Slot()
    def undo(self) -> None:
        """Take it back; the dialog closes after the commit."""
        last, actor = self._last, self._session.actor
        if last is None:
            return
        self._undo.setEnabled(False)
        self._session.runner.write(
            lambda book: undo_mass_change(book, actor, last.number),
            self._on_done,
            on_error=self._on_error,
            owner=self,
        )

    @Slot(object)
    def _on_read(self, last: LastMassChange | None) -> None:
        self._last = last
        self._undo.setEnabled(last is not None)
        if last is None:
            self._effect.setText(self.tr("There is no mass change to take back."))
            return
        when = self._session.formatting.date_time(instant(last.at))
        said = self.tr(
            "{0}, set on {1} accounts on {2}, goes back to what it was there. That is refused"
            " where a value was changed again since."
        )
        self._effect.setText(said.format(", ".join(last.titles), last.accounts, when))
        self.adjustSize()

    @Slot(object)
    def _on_done(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self._session.strip.say(
            self.tr("The mass change was taken back."), tone="positive", seconds=5
        )
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
        else:
            present(error, self)
