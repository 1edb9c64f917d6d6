"""Locks the windows when nobody touches them; the call and what was typed stay as they are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop.book.statements import Reader
from desktop.services.signing_in import unlock
from desktop.services.users import has_secrets
from desktop.views.dialogs.pin import PinDialog
from desktop.views.session import Session

_MINUTE_MS = 60_000
_TOUCHED = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class IdleLock(QObject):
    """Opens the lock after some idle minutes (SYNC 4.2), or when it is asked for.

    A user without PIN and password, whom the operating system answers for, is never locked out.
    """

    def __init__(
        self, session: Session, parent: QObject, windows: Callable[[], Sequence[QWidget]]
    ) -> None:
        """Watch from now on.

        Args:
            session: Who is signed in.
            parent: Qt's parent.
            windows: Those that are open; all of them are locked.
        """
        super().__init__(parent)
        self._session = session
        self._windows = windows
        self.dialog: PinDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.lock)
        self._timer.start(self._idle_ms)
        # What a person does reaches the windows of the system first. Watching the application would
        # ask Python about every event of every widget.
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED and self.dialog is None:
            self._timer.start(self._idle_ms)
        return False

    @property
    def _idle_ms(self) -> int:
        return self._session.settings.lock_minutes * _MINUTE_MS

    @Slot()
    def lock(self) -> None:
        """Lock now, when the user has something to unlock with."""
        user = self._session.actor.user_id

        def ask(reader: Reader) -> bool:
            return has_secrets(reader, user)

        self._session.runner.read(ask, self._on_asked, owner=self)

    @Slot()
    def lock_by_hand(self) -> None:
        """Lock now, and say so where there is nothing to unlock with."""
        user, strip = self._session.actor.user_id, self._session.strip

        def tell(can_unlock: bool) -> None:  # noqa: FBT001  an answer of the lane
            self._on_asked(can_unlock)
            if not can_unlock:
                why = self.tr("{0} has neither PIN nor password, so nothing was locked.")
                remedy = self.tr("Users and rights in the Book menu sets them.")
                strip.say(why.format(self._session.actor.name), remedy, "warning")

        self._session.runner.read(lambda reader: has_secrets(reader, user), tell, owner=self)

    def _on_asked(self, can_unlock: bool) -> None:  # noqa: FBT001  an answer of the lane
        if self.dialog is not None or not can_unlock:
            return
        self.dialog = PinDialog(
            self._session.theme,
            self.tr("Locked"),
            self.tr("Nothing was lost: the call and what was typed are behind this."),
            name=self._session.actor.name,
            parent=QApplication.activeWindow() or next(iter(self._windows()), None),
        )
        # The other windows are as locked as the one it stands in.
        self.dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.dialog.given.connect(self._on_given)
        self._set_hidden(is_hidden=True)
        self.dialog.show()

    @Slot(str, str)
    def _on_given(self, _name: str, pin: str) -> None:
        actor, dialog = self._session.actor, self.dialog
        if dialog is not None:
            self._session.runner.write(
                lambda book: unlock(book, actor, pin), self._on_unlocked, on_error=dialog.refuse
            )

    def _on_unlocked(self, _done: object) -> None:
        dialog, self.dialog = self.dialog, None
        self._set_hidden(is_hidden=False)
        if dialog is not None:
            dialog.accept()
            dialog.deleteLater()
        self._timer.start(self._idle_ms)

    def _set_hidden(self, *, is_hidden: bool) -> None:
        """Amounts are not read over somebody's shoulder; widgets keep their texts."""
        for window in self._windows():
            body = window.findChild(QWidget, "body")
            if body is not None:
                body.setVisible(not is_hidden)
