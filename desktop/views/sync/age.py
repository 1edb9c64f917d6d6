"""How old what is shown is, on every page: a station that is out of touch knows no others' news."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.weeks import instant
from desktop.tasks.correspondent import Correspondent
from desktop.views.session import Session
from desktop.views.sync.words import age_text, tr
from desktop.views.widgets.age_line import AgeLine
from desktop.views.widgets.page_header import PageHeader

_OFTEN_MS = 10_000
# A line that fails for a moment is nothing to look up for.
_TOLD_FROM_MS = 5_000


class DataAge(QObject):
    """Says it in the heads of one window's pages while the server is out of reach."""

    def __init__(
        self, session: Session, correspondent: Correspondent, window: QWidget, pages: QStackedWidget
    ) -> None:
        """Begin to look.

        Args:
            session: Times, and the clock.
            correspondent: Knows how long the server is out of reach.
            window: Whose pages they are.
            pages: Tells when another one is shown.
        """
        super().__init__(window)
        self._session, self._correspondent, self._window = session, correspondent, window
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN_MS)
        self._timer.timeout.connect(self.show_now)
        correspondent.changed.connect(self.show_now)
        pages.currentChanged.connect(self._on_page)

    @Slot()
    def show_now(self) -> None:
        """Say how old what is shown is now; nothing while the server answers."""
        said = self._text()
        if said != self._said:
            self._said = said
            self._say()

    @Slot(int)
    def _on_page(self) -> None:
        if self._said:
            self._say()

    def _say(self) -> None:
        for header in self._window.findChildren(PageHeader):
            header.set_age(self._said)
        for line in self._window.findChildren(AgeLine):
            line.set_age(self._said)

    def _text(self) -> str:
        unheard = self._correspondent.unheard_ms()
        if unheard is None:
            self._timer.stop()
            return ""
        self._timer.start()
        if unheard < _TOLD_FROM_MS:
            return ""
        at = instant(self._session.clock_ms() - unheard)
        said = tr("Of other stations as of {0}, {1} ago")
        return said.format(self._session.formatting.date_time(at), age_text(unheard // 1000))
