"""One program per book: a second start raises the first window and hands it its arguments."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.book.machine import find_system_user

_PATIENCE_MS = 300
_END = b"\n"
_LONGEST = 4096


def server_name(book: Path) -> str:
    """The name under which the program that has this book open answers."""
    place = f"{find_system_user()}:{book.absolute()}"
    return f"bookdesk-{hashlib.sha256(place.encode()).hexdigest()[:24]}"


def raise_first_window(book: Path, arguments: Sequence[str] = ()) -> bool:
    """Ask the program that has the book open to come forward; False when there is none.

    Args:
        book: The book's file.
        arguments: What that program is to show, such as the id of a page.
    """
    socket = QLocalSocket()
    socket.connectToServer(server_name(book))
    is_there = socket.waitForConnected(_PATIENCE_MS)
    if is_there:
        socket.write(json.dumps(list(arguments)).encode() + _END)
        socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return is_there


class FirstWindow(QObject):
    """Listens for second starts as long as the book is open.

    Signals:
        start_asked: Somebody started the program on this book again; their arguments, as a list.
    """

    start_asked = Signal(list)

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
            connection.readyRead.connect(self._on_said)
            if connection.bytesAvailable():
                self._hear(connection)

    @Slot()
    def _on_said(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket):
            self._hear(connection)

    def _hear(self, connection: QLocalSocket) -> None:
        said = bytes(connection.peek(_LONGEST).data())
        if not said.endswith(_END) and len(said) < _LONGEST:
            return
        connection.readAll()
        connection.disconnectFromServer()
        self.start_asked.emit(_arguments(said))


def _arguments(said: bytes) -> list[str]:
    """What was handed over; something else than a list of words is nothing."""
    try:
        read = json.loads(said)
    except ValueError:
        return []
    return [str(one) for one in read] if isinstance(read, list) else []
