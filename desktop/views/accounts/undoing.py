"""Takes the last mass change back, after saying what it was."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import (
    LastMassChange,
    find_last_mass_change,
    undo_mass_change,
)
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.looks import label

_WIDTH = 520


class UndoDialog(FormDialog):
    """What was set on how many accounts, and when; one button takes it back by a fact."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, self.tr("Take back the last mass change"), parent, size=(_WIDTH, 0)
        )
        self._last: LastMassChange | None = None
        self._effect = label(" ")
        self._effect.setWordWrap(True)
        self.body.addWidget(self._effect)
        self._undo = self.add_buttons(self.tr("&Take it back"), self.undo)
        self._undo.setEnabled(False)
        self.read(find_last_mass_change, self._on_read)

    @property
    def effect(self) -> str:
        """What would be taken back, in words."""
        return self._effect.text().strip()

    @Slot()
    def undo(self) -> None:
        """Take it back; the dialog closes after the commit."""
        last, actor = self._last, self._session.actor
        if last is None:
            return
        self.write(lambda book: undo_mass_change(book, actor, last.number), self._on_done)

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
        self._effect.setText(said.format(", ".join(map(shown, last.titles)), last.accounts, when))
        self.adjustSize()

    @Slot(object)
    def _on_done(self, changes: ChangeSet) -> None:
        told = self.tr("The mass change was taken back.")
        self._session.strip.say(told, tone="positive", seconds=5)
        self._on_written(changes)
