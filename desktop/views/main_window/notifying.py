"""Tells who looks elsewhere: by the tray of the system, where it has one (UX c.15)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.domain.alerts import Alert, AlertKind
from desktop.models.saying import in_words, shown
from desktop.views.main_window.pace import duration_text
from desktop.views.main_window.visits import Place
from desktop.views.page import Say
from desktop.views.pending_work import TOLD_AFTER_MS, Outcome, Work
from desktop.views.session import Session
from desktop.views.sounds import Sound

# What somebody who works in another program has to know at once.
_PRESSING = frozenset({AlertKind.HOLD, AlertKind.WAGER, AlertKind.LIMIT, AlertKind.CREDIT})
_SECONDS = 12

# Shows a title and a text outside of our windows.
ShowOutside = Callable[[str, str], None]


class Notifier(QObject):
    """The strip is first: the tray only speaks while none of our windows is in front.

    Signals:
        place_asked: The Place of the notification that was clicked.
    """

    place_asked = Signal(object)

    def __init__(
        self, session: Session, parent: QObject, say: Say, show_outside: ShowOutside | None = None
    ) -> None:
        """Make no icon yet.

        Args:
            session: Settings, pending work and sounds.
            parent: Qt's parent.
            say: Tells something in the strips of all windows.
            show_outside: In place of the system's tray.
        """
        super().__init__(parent)
        self._session, self._say = session, say
        self._show_outside = show_outside
        self._tray: QSystemTrayIcon | None = None
        self._place: Place | None = None
        session.pending.ended.connect(self.on_work_ended)

    @Slot(list)
    def on_alerts(self, alerts: Sequence[Alert]) -> None:
        """Something happened that the desk should look at; the newest comes first."""
        pressing = [alert for alert in alerts if alert.kind in _PRESSING]
        if not pressing:
            return
        newest = pressing[0]
        title = in_words(newest.kind.value).capitalize()
        if len(pressing) > 1:
            title = self.tr("{0} (and {1} more)").format(title, len(pressing) - 1)
        self._tell(title, shown(newest.sentence), Place(newest.page, newest.payload))

    @Slot(object)
    def on_work_ended(self, work: Work) -> None:
        """Work that took long is over: whoever started it may have looked elsewhere."""
        if (work.lasted_ms or 0) < TOLD_AFTER_MS or work.outcome is Outcome.CALLED_OFF:
            return
        lasted = duration_text((work.lasted_ms or 0) // 1000)
        if work.outcome is Outcome.FAILED:
            told = self.tr("{0}: it failed after {1}. {2}").format(work.text, lasted, work.problem)
        else:
            told = self.tr("{0}: done in {1}.").format(work.text, lasted)
            self._say(told, tone="positive", seconds=_SECONDS)
        self._session.sounds.play(Sound.FINISHED)
        self._tell(self.tr("Bookdesk"), told, None)

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()

    def _tell(self, title: str, text: str, place: Place | None) -> None:
        in_front = QApplication.activeWindow()
        is_seen = in_front is not None and in_front.isVisible()
        if self._session.settings.is_undisturbed or is_seen:
            return
        self._place = place
        if self._show_outside is not None:
            self._show_outside(title, text)
            return
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(self._session.theme.icon("bell"), self)
            self._tray.setToolTip(self.tr("Bookdesk"))
            self._tray.messageClicked.connect(self.on_clicked)
            self._tray.show()
        if self._tray is not None:
            self._tray.showMessage(title, text)

    @Slot()
    def on_clicked(self) -> None:
        """Show what the notification was about."""
        if self._place is not None:
            self.place_asked.emit(self._place)
