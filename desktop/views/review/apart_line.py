"""What the server keeps apart, told to those who may decide it; it is decided under Stations."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.membership import find_membership
from desktop.book.reading import BookReader
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError
from desktop.domain.rights import Right
from desktop.views.review.columns import tr
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.looks import set_look


class ApartLine(QWidget):
    """One line above the queue; it takes no room while nothing is kept apart."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.count = 0
        self.strip = AlertStrip(session.theme)
        set_look(self.strip, "place", "page")
        self.strip.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def ask(self) -> None:
        """Ask the server, where there is one and the user may decide what it answers."""
        path = self._session.path
        if not self._session.actor.has(Right.STATIONS_REVOKE):
            return

        def look() -> int:
            with BookReader(path) as reader:
                return _count_of(reader)

        self._session.runner.io(
            look, self._on_found, on_error=self._on_error, owner=self, question="apart"
        )

    def _on_found(self, count: int) -> None:
        self.count = count
        self.strip.setVisible(bool(count))
        if count:
            said = tr("Facts that the server keeps apart until an owner decides: {0}.")
            told = said.format(self._session.formatting.count(count))
            self.strip.say(told, tr("Ctrl+3 shows them"), "warning")

    def _on_error(self, error: BaseException) -> None:
        # The book works alone, or the line is down, which the lamp at the foot tells.
        if not isinstance(error, BookdeskError):
            self._session.runner.on_unexpected(error)

    def why_nothing(self) -> str | None:
        """Why there is nothing to be shown."""
        return None if self.count else tr("The server keeps nothing apart.")


def _count_of(reader: Reader) -> int:
    if find_membership(reader) is None:
        return 0
    from desktop.services.stations.quarantine import list_aside  # noqa: PLC0415 - a book alone needs none of it

    return list_aside(reader).count
