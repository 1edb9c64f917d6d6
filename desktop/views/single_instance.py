"""One program per book: a second start raises the first window."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.book.machine import find_system_user

_PATIENCE_MS = 300


def server_name(book: Path) -> str:
    """The name under which the program that has this book open answers."""
    place = f"{find_system_user()}:{book.absolute()}"
    return f"bookdesk-{hashlib.sha256(place.encode()).hexdigest()[:24]}"


def raise_first_window(book: Path) -> bool:
    """Ask the program that has the book open to come forward; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(book))
    is_there = socket.waitForConnected(_PATIENCE_MS)
    socket.disconnectFromServer()
    return is_there


class FirstWindow(QObject):
    """Listens for second starts as long as the book is open.

    Signals:
        start_asked: Somebody started the program on this book again.
    """

    start_asked = Signal()

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = server_name(book)
        if not self._server.listen(name):
            # A program that crashed leaves its name behind; nobody answered there.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()
        self.deleteLater()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
        self.start_asked.emit()
