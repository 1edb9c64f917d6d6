"""Stations: how this one stands with the server, what waits, who is there, comes and goes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book, BookReader
from desktop.book.statements import Reader
from desktop.domain.rights import Right
from desktop.models.saying import shown
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.narration.telling import ToldFact
from desktop.services.stations.asking import admit_station, ask_stations, draw_code
from desktop.services.stations.revoking import revoke_station
from desktop.services.stations.telling import OwnStation, read_own_station, tell_waiting
from desktop.sync.answers import problem_text
from desktop.sync.standing import Lamp, Standing
from desktop.sync.wire import StationSeen
from desktop.tasks.correspondent import Correspondent
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.sync.columns import station_columns, waiting_columns
from desktop.views.sync.words import age_text, lamp_text, lamp_tone, tr
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look, set_tone

# A clock that is further off is told (SYNC 2.4).
_SKEW_TOLD_S = 30

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Read:
    own: OwnStation
    waiting: list[ToldFact]


class StationsDialog(Dialog):
    """The state above, the stations with what an owner does about them, and what waits."""

    def __init__(
        self, session: Session, correspondent: Correspondent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._correspondent = session, correspondent
        texts = session.formatting
        self.setWindowTitle(tr("Stations"))
        self.resize(session.theme.pixels(1040), session.theme.pixels(700))
        self.stations: RowTableModel[StationSeen] = RowTableModel(
            station_columns(texts), lambda seen: seen.station, parent=self
        )
        self.waiting: RowTableModel[ToldFact] = RowTableModel(
            waiting_columns(texts), lambda fact: fact.number, parent=self
        )
        self.state, self.sentence, self.detail = label(role="title"), label(), label(role="hint")
        self.sentence.setWordWrap(True)
        self.password, self.code = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setReadOnly(True)
        self.code.setPlaceholderText(tr("a code for one more station appears here"))
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        self._build()
        correspondent.changed.connect(self.show_state)
        session.hub.listen(self, frozenset({"users", "tickets", "money"}), lambda _: self.read())
        self.show_state()
        self.reload()

    def _build(self) -> None:
        theme = self._session.theme
        self.grid = GridView(theme, tr("Stations"), empty_text=tr("The server was not asked yet."))
        self.grid.setModel(self.stations)
        self.list = GridView(
            theme, tr("What waits to be sent"), empty_text=tr("Nothing waits: all is sent.")
        )
        self.list.setModel(self.waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        for part in (self.state, self.sentence, self.detail):
            column.addWidget(part)
        column.addWidget(self.grid, 4)
        column.addLayout(self._owner_row())
        column.addWidget(self.code)
        column.addWidget(label(tr("What waits to be sent"), role="hint"))
        column.addWidget(self.list, 3)
        column.addWidget(self.strip)
        column.addLayout(self._buttons())
        self.code.setAccessibleName(tr("Code for one more station"))
        self.grid.setFocus()

    def _owner_row(self) -> QHBoxLayout:
        actor = self._session.actor
        self.code_button = button(tr("&New code"), self.draw)
        self.admit_button = button(tr("&Let in"), self.admit)
        self.revoke_button = button(tr("S&end away…"), self.ask_reason)
        self.code_button.setEnabled(actor.has(Right.STATIONS_ENROL))
        self.admit_button.setEnabled(actor.has(Right.STATIONS_ENROL))
        self.revoke_button.setEnabled(actor.has(Right.STATIONS_REVOKE))
        self.admit_button.setToolTip(tr("When the six words are the same on both screens."))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buddy_label(tr("Your pass&word"), self.password))
        row.addWidget(self.password, 1)
        for part in (self.code_button, self.admit_button, self.revoke_button):
            row.addWidget(part)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.now_button = button(tr("&Try now"), self._correspondent.nudge)
        self.pause_button = button(tr("&Pause"), self.pause)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.now_button)
        row.addWidget(self.pause_button)
        row.addWidget(button(tr("&Ask again"), self.reload))
        row.addStretch(1)
        row.addWidget(button(tr("&Close"), self.accept, "primary"))
        return row

    @Slot()
    def show_state(self) -> None:
        """Show how station and server are with each other now."""
        standing = self._correspondent.standing
        self.state.setText(lamp_text(standing, self._session.formatting))
        set_tone(self.state, lamp_tone(standing))
        self.sentence.setText(self._said(standing))
        self.sentence.setVisible(bool(self.sentence.text()))
        paused = self._correspondent.is_paused
        self.pause_button.setText(tr("&Go on") if paused else tr("&Pause"))
        self.read()

    def _said(self, standing: Standing) -> str:
        if standing.problem is not None:
            return shown(problem_text(standing.problem))
        match standing.lamp:
            case Lamp.ALONE:
                return tr(
                    "This book has no server. “bookdesk enrol” gives it one; the guide tells how."
                )
            case Lamp.OUT_OF_TOUCH:
                return tr(
                    "Everything that is entered is safe in this book, and is sent when the server"
                    " answers again. It is tried by itself."
                )
            case Lamp.WAITING:
                return tr("An owner has to compare the six words and let this station in.")
            case Lamp.REVOKED:
                return tr(
                    "An owner took this station out of the office’s book. It is given nothing"
                    " any more; what is here can be read."
                )
            case _:
                return self._skew()

    def _skew(self) -> str:
        seconds = self._correspondent.skew_ms // 1000
        if abs(seconds) < _SKEW_TOLD_S:
            return ""
        said = tr(
            "This computer’s clock differs from the server’s by {0}. Nothing is stopped by it;"
            " set the clock, for tickets carry its time."
        )
        return said.format(age_text(abs(seconds)))

    def reload(self) -> None:
        """Read what waits, and ask the server who is there."""
        self.read()
        if self._correspondent.standing.lamp is not Lamp.ALONE:
            self._ask(ask_stations, self.stations.set_rows)

    def read(self) -> None:
        """Read what this file says of the station."""
        now = self._session.clock_ms()

        def read(reader: Reader) -> _Read:
            return _Read(read_own_station(reader, now), tell_waiting(reader))

        self._session.runner.read(read, self._on_read, owner=self, question="station")

    def _on_read(self, read: _Read) -> None:
        self.waiting.set_rows(read.waiting)
        own, texts, standing = read.own, self._session.formatting, self._correspondent.standing
        if own.state == "alone":
            self.detail.setText("")
            return
        heard = standing.heard_at
        ago = self._correspondent.seconds_since(heard) if heard is not None else None
        parts = [
            tr("Station {0} ({1}), {2}").format(own.station, own.letters, own.label),
            tr("server {0}").format(own.server or "–"),
            tr("fact {0}").format(texts.count(own.seq)),
            tr("not heard yet") if ago is None else tr("heard {0} ago").format(age_text(ago)),
        ]
        if own.pending:
            parts.append(tr("waits for {0}").format(age_text(own.oldest_ms // 1000)))
        if own.stranded:
            parts.append(
                tr("{0} of a former life never reached the server; “bookdesk status” lists them")
                .format(len(own.stranded))
            )  # fmt: skip
        self.detail.setText(" · ".join(parts))

    @Slot()
    def pause(self) -> None:
        """Leave the line alone, or go on."""
        self._correspondent.pause(is_paused=not self._correspondent.is_paused)

    @Slot()
    def draw(self) -> None:
        """Have the server make a code."""
        actor, word = self._session.actor, self.password.text()
        self._ask(lambda reader: draw_code(reader, actor, word).text, self._on_code)

    def _on_code(self, text: str) -> None:
        self.code.setText(text)
        self.code.selectAll()
        self.code.setFocus()
        said = tr("Good once, for a quarter of an hour. The new station then shows six words.")
        self.strip.say(said, tone="positive")

    @Slot()
    def admit(self) -> None:
        """Let the station under the cursor in."""
        seen = self.current
        if seen is None:
            return
        actor, word = self._session.actor, self.password.text()
        self._ask(
            lambda reader: admit_station(reader, actor, word, seen.station),
            lambda _: self.reload(),
        )

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

        def on_done(changes: ChangeSet) -> None:
            self._session.hub.announce(changes)
            self._correspondent.look()
            self.strip.say(tr("It is sent away as soon as the server has it."), tone="positive")

        self._session.runner.write(
            revoke, on_done, on_error=presenter(self, self.strip), owner=self
        )

    @property
    def current(self) -> StationSeen | None:
        """The station under the cursor."""
        row = self.grid.currentIndex().row()
        return self.stations.row_at(row) if row >= 0 else None

    def _ask(self, ask: Callable[[Reader], Answer], on_done: Callable[[Answer], None]) -> None:
        """Ask the server, away from the book's own lanes: it may take its time."""
        path = self._session.path

        def work() -> Answer:
            with BookReader(path) as reader:
                return ask(reader)

        self._session.runner.io(work, on_done, on_error=presenter(self, self.strip), owner=self)
