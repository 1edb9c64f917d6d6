"""How the parts of the stations window ask the server and write to the book."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop.book.opening import Book
from desktop.book.reading import BookReader
from desktop.book.statements import Reader
from desktop.services.changes import ChangeSet
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip

Answer = TypeVar("Answer")


class ServerDesk(QObject):
    """Questions go over the line away from the book's own lanes, for they may take their time.

    Attributes:
        strip: Where it is said what came of something.
    """

    def __init__(self, session: Session, strip: AlertStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self.strip = session, strip
        self._present = presenter(strip, strip)

    def ask(self, ask: Callable[[Reader], Answer], on_done: Callable[[Answer], None]) -> None:
        """Ask the server something that the book's file says how to ask."""
        path = self._session.path

        def work() -> Answer:
            with BookReader(path) as reader:
                return ask(reader)

        self._session.runner.io(work, on_done, on_error=self._present, owner=self)

    def write(self, command: Callable[[Book], ChangeSet], on_done: Callable[[], None]) -> None:
        """Write to the book, and tell the windows."""

        def on_written(changes: ChangeSet) -> None:
            self._session.hub.announce(changes)
            on_done()

        self._session.runner.write(command, on_written, on_error=self._present, owner=self)
