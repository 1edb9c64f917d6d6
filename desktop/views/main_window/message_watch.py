"""Messages at the desk of whoever is addressed: in the status bar until they are acknowledged."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.book.queries.messages import WaitingMessage, list_waiting_messages
from desktop.services.changes import ChangeSet
from desktop.views.session import Session
from desktop.views.sounds import Sound
from desktop.views.widgets.looks import button, set_tone

_LONGEST_SHOWN = 60


class MessageWatch(QObject):
    """Shows the oldest message that waits, and tells a new one in the strip.

    Signals:
        open_asked: The messages are to be shown.
    """

    open_asked = Signal()

    def __init__(self, session: Session, bar: QStatusBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._known: frozenset[int] = frozenset()
        self.shown = button("", self.open_asked.emit, "flat")
        set_tone(self.shown, "warning")
        bar.addPermanentWidget(self.shown)
        self.shown.hide()
        session.hub.listen(window, frozenset({"messages"}), self.look)
        self._read()

    @Slot(object)
    def look(self, _changes: ChangeSet) -> None:
        """Read what waits for the user."""
        self._read()

    def _read(self) -> None:
        user = self._session.actor.user_id
        self._session.runner.read(
            lambda reader: list_waiting_messages(reader, user),
            self._on_read,
            owner=self,
            question="messages",
        )

    @Slot(object)
    def _on_read(self, waiting: list[WaitingMessage]) -> None:
        new = [message for message in waiting if message.id not in self._known]
        self._known = frozenset(message.id for message in waiting)
        self.shown.setVisible(bool(waiting))
        if waiting:
            self._show(waiting)
        if new:
            self._tell(new[-1])

    def _show(self, waiting: list[WaitingMessage]) -> None:
        oldest = waiting[0]
        cut = oldest.text[:_LONGEST_SHOWN] + ("…" if len(oldest.text) > _LONGEST_SHOWN else "")
        more = f" (+{len(waiting) - 1})" if len(waiting) > 1 else ""
        self.shown.setText(self.tr("Message of {0}: {1}").format(oldest.sender, cut) + more)
        self.shown.setToolTip(oldest.text)
        self.shown.setAccessibleName(self.shown.text())

    def _tell(self, newest: WaitingMessage) -> None:
        # What went wrong stays to be read; the message stays in the status bar.
        if self._session.strip.tone != "negative":
            sentence = self.tr("{0} says: {1}").format(newest.sender, newest.text)
            remedy = self.tr("Ctrl+Alt+M acknowledges it")
            self._session.strip.say(sentence, remedy, tone="warning")
        self._session.sounds.play(Sound.MESSAGE)
