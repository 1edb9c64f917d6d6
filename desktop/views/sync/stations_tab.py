"""The stations, and what an owner does about them: a code, letting in, sending away."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.domain.rights import Right
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.stations.asking import Proof, admit_station, ask_stations, draw_code
from desktop.services.stations.revoking import revoke_station
from desktop.sync.wire import StationSeen
from desktop.tasks.completing import begin_to_give
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.session import Session
from desktop.views.sync.authenticator import AuthenticatorDialog, digits_edit
from desktop.views.sync.columns import station_columns
from desktop.views.sync.desk import ServerDesk
from desktop.views.sync.words import tr
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


class StationsTab(QWidget):
    """Who is there, as the server knows them.

    Signals:
        written: The book has something new for the server.
    """

    written = Signal()

    def __init__(self, session: Session, desk: ServerDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self.stations: RowTableModel[StationSeen] = RowTableModel(
            station_columns(session.formatting), lambda seen: seen.station, parent=self
        )
        self.grid = GridView(
            session.theme, tr("Stations"), empty_text=tr("The server was not asked yet.")
        )
        self.grid.setModel(self.stations)
        self.password, self.code, self.digits = QLineEdit(), QLineEdit(), digits_edit()
        self.digits.setToolTip(tr("Where you have an authenticator switched on."))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setReadOnly(True)
        self.code.setPlaceholderText(tr("a code for one more station appears here"))
        self.code.setAccessibleName(tr("Code for one more station"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        column.addLayout(self._owner_row())
        column.addWidget(self.code)
        self.setFocusProxy(self.grid)

    def _owner_row(self) -> QHBoxLayout:
        actor = self._session.actor
        self.code_button = button(tr("&New code"), self.draw)
        self.admit_button = button(tr("&Let in"), self.admit)
        self.revoke_button = button(tr("S&end away…"), self.ask_reason)
        self.code_button.setEnabled(actor.has(Right.STATIONS_ENROL))
        self.admit_button.setEnabled(actor.has(Right.STATIONS_ENROL))
        self.revoke_button.setEnabled(actor.has(Right.STATIONS_REVOKE))
        self.authenticator_button = button(tr("A&uthenticator…"), self.open_authenticator)
        self.authenticator_button.setEnabled(actor.has(Right.STATIONS_ENROL))
        self.admit_button.setToolTip(tr("When the six words are the same on both screens."))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buddy_label(tr("Your pass&word"), self.password))
        row.addWidget(self.password, 2)
        row.addWidget(buddy_label(tr("Di&gits of your app"), self.digits))
        row.addWidget(self.digits, 1)
        for part in (
            self.code_button, self.admit_button, self.revoke_button, self.authenticator_button,
        ):  # fmt: skip
            row.addWidget(part)
        return row

    @Slot()
    def reload(self) -> None:
        """Ask the server who is there."""
        self._desk.ask(ask_stations, self.stations.set_rows)

    @property
    def current(self) -> StationSeen | None:
        """The station under the cursor."""
        row = self.grid.currentIndex().row()
        return self.stations.row_at(row) if row >= 0 else None

    @Slot()
    def draw(self) -> None:
        """Have the server make a code."""
        actor, proof = self._session.actor, self._proof()
        self._desk.ask(lambda reader: draw_code(reader, actor, proof).text, self._on_code)

    def _proof(self) -> Proof:
        return Proof(self.password.text(), self.digits.text())

    def _on_code(self, text: str) -> None:
        self.digits.clear()
        self.code.setText(text)
        self.code.selectAll()
        self.code.setFocus()
        said = tr("Good once, for a quarter of an hour. The new station then shows six words.")
        self._desk.strip.say(said, tone="positive")
        # So that the new station can work as soon as it is let in.
        begin_to_give(self._session.runner, self._session.path, self)

    @Slot()
    def admit(self) -> None:
        """Let the station under the cursor in."""
        seen = self.current
        if seen is None:
            return
        actor, proof = self._session.actor, self._proof()
        self._desk.ask(
            lambda reader: admit_station(reader, actor, proof, seen.station),
            lambda _: self._on_admitted(),
        )

    def _on_admitted(self) -> None:
        self.digits.clear()
        self.reload()

    @Slot()
    def open_authenticator(self) -> None:
        """Make an authenticator app known to the server, or have it forgotten."""
        dialog = AuthenticatorDialog(self._session, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def ask_reason(self) -> None:
        """Send the station under the cursor away, for a reason."""
        seen = self.current
        if seen is None:
            return
        effect = tr(
            "“{0}” (station {1}) is given nothing any more. Its {2} facts so far count; what it"
            " writes later is kept apart for an owner."
        )
        dialog = ReasonDialog(
            Question(
                tr("Send a station away"),
                effect.format(seen.label, seen.station, self._session.formatting.count(seen.n)),
                tr("&Send away"),
            ),
            self,
        )
        dialog.reason_given.connect(partial(self._revoke, dialog, seen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _revoke(self, dialog: ReasonDialog, seen: StationSeen, reason: str) -> None:
        actor = self._session.actor
        dialog.accept()

        def revoke(book: Book) -> ChangeSet:
            return revoke_station(book, actor, seen.station, reason, seen.n)

        self._desk.write(revoke, self._on_revoked)

    def _on_revoked(self) -> None:
        self.written.emit()
        said = tr("It is sent away as soon as the server has it.")
        self._desk.strip.say(said, tone="positive")
