"""Messages: those that wait for whoever is signed in, and sending one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.messages import (
    SentMessage,
    WaitingMessage,
    list_sent_messages,
    list_waiting_messages,
)
from desktop.book.queries.people import list_users
from desktop.book.statements import Reader
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.messages import LONGEST, acknowledge, send_message
from desktop.services.users import Right
from desktop.views.errors import present
from desktop.views.messages.columns import sent_columns, tr, waiting_columns
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look

_WIDTH, _HEIGHT = 760, 560


@dataclass(frozen=True, slots=True)
class _Read:
    waiting: list[WaitingMessage]
    sent: list[SentMessage]
    names: list[str]


class MessagesDialog(Dialog):
    """What waits above; below, for whoever may send, the form and what became of those sent."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._may_send = session.actor.has(Right.MESSAGES_SEND)
        self.setWindowTitle(tr("Messages"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.waiting: RowTableModel[WaitingMessage] = RowTableModel(
            waiting_columns(session.formatting), lambda row: row.id, parent=self
        )
        self.sent: RowTableModel[SentMessage] = RowTableModel(
            sent_columns(session.formatting), lambda row: (row.id, row.addressee), parent=self
        )
        self.grid = GridView(
            session.theme,
            tr("Messages to you"),
            empty_text=tr("No message waits for you."),
            empty_remedy=tr("Enter acknowledges the one under the cursor"),
        )
        self.grid.setModel(self.waiting)
        self.sent_grid = GridView(
            session.theme,
            tr("Sent messages"),
            empty_text=tr("No message was sent yet."),
            empty_remedy=tr("Type one above and press Enter"),
        )
        self.sent_grid.setModel(self.sent)
        self.to, self.text = QComboBox(), QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        self._build()
        session.drafts.watch_form(self, "messages/new", tr("A message that was not sent"))
        session.hub.listen(self, frozenset({"messages", "users"}), self._on_changed)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the messages anew."""
        me, may_send = self._session.actor.user_id, self._may_send

        def read(reader: Reader) -> _Read:
            users = [user.name for user in list_users(reader) if user.active and user.id != me]
            sent = list_sent_messages(reader) if may_send else []
            return _Read(list_waiting_messages(reader, me), sent, users)

        self._session.runner.read(
            read, self._on_read, on_error=self._on_error, owner=self, question="messages"
        )

    @Slot()
    def acknowledge(self) -> None:
        """Say that the message under the cursor was read."""
        row: WaitingMessage | None = self.grid.current_row()
        if row is not None:
            actor, message = self._session.actor, row.id
            self._write(lambda book: acknowledge(book, actor, message), self._on_done)

    @Slot()
    def send(self) -> None:
        """Send what is typed."""
        actor, text = self._session.actor, self.text.text()
        to: str | None = self.to.currentData()
        self._write(lambda book: send_message(book, actor, text, to), self._on_sent)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(_card(self.grid), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("&Close"), self.reject))
        buttons.addWidget(button(tr("&Acknowledge"), self.acknowledge, "primary"))
        column.addLayout(buttons)
        self.grid.row_activated.connect(self.acknowledge)
        if self._may_send:
            column.addLayout(self._form())
            column.addWidget(_card(self.sent_grid), 1)
        column.addWidget(self.strip)

    def _form(self) -> QHBoxLayout:
        form = QHBoxLayout()
        form.setSpacing(8)
        self.to.setMinimumWidth(self._session.theme.pixels(128))
        form.addWidget(buddy_label(tr("&To"), self.to))
        form.addWidget(self.to)
        form.addWidget(buddy_label(tr("&Message"), self.text))
        form.addWidget(self.text, 1)
        form.addWidget(button(tr("&Send"), self.send))
        self.text.returnPressed.connect(self.send)
        return form

    def _write(
        self, command: Callable[[Book], ChangeSet], on_done: Callable[[ChangeSet], None]
    ) -> None:
        self.strip.clear()
        self._session.runner.write(command, on_done, on_error=self._on_error, owner=self)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self.waiting.set_rows(read.waiting)
        if read.waiting and self.grid.current_row() is None:
            self.grid.select_row(0)
        self.sent.set_rows(read.sent)
        chosen = self.to.currentText()
        self.to.clear()
        self.to.addItem(tr("everybody"), None)
        for name in read.names:
            self.to.addItem(name, name)
        self.to.setCurrentText(chosen)

    @Slot(object)
    def _on_done(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)

    @Slot(object)
    def _on_sent(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.text.clear()
        self.strip.say(tr("The message was sent."), tone="positive")

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        present(error, self, self.strip)

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()


def _card(grid: GridView) -> Card:
    card = Card(flush=True)
    card.body.addWidget(grid)
    return card
