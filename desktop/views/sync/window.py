"""Stations: how this one stands with the server, what waits, who is there, comes and goes."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.book.statements import Reader
from desktop.domain.rights import Right
from desktop.models.table import RowTableModel
from desktop.services.narration.telling import ToldFact
from desktop.services.stations.telling import OwnStation, read_own_station, tell_waiting
from desktop.sync.standing import Lamp
from desktop.tasks.correspondent import Correspondent
from desktop.views.session import Session
from desktop.views.sync.apart_tab import ApartTab
from desktop.views.sync.columns import waiting_columns
from desktop.views.sync.desk import ServerDesk
from desktop.views.sync.exchanges_tab import ExchangesTab
from desktop.views.sync.former_tab import FormerTab
from desktop.views.sync.giving import GiveDialog
from desktop.views.sync.stations_tab import StationsTab
from desktop.views.sync.words import age_text, lamp_text, lamp_tone, sentence_text, tr
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look, set_tone
from desktop.views.widgets.wrapped_label import WrappedLabel

_SECOND_MS = 1_000


@dataclass(frozen=True, slots=True)
class _Read:
    own: OwnStation
    waiting: list[ToldFact]


class StationsDialog(Dialog):
    """The state above; below it the stations, what waits, what is kept apart, what went over."""

    def __init__(
        self, session: Session, correspondent: Correspondent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._correspondent = session, correspondent
        self.setWindowTitle(tr("Stations"))
        self.resize(session.theme.pixels(1040), session.theme.pixels(640))
        self.state, self.sentence, self.detail = label(role="title"), WrappedLabel(), WrappedLabel()
        set_look(self.detail, "role", "hint")
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        desk = ServerDesk(session, self.strip, self)
        self.here = StationsTab(session, desk)
        self.apart = ApartTab(session, desk)
        self.former = FormerTab(session, desk)
        self.exchanges = ExchangesTab(session, correspondent, self.strip)
        self.waiting: RowTableModel[ToldFact] = RowTableModel(
            waiting_columns(session.formatting), lambda fact: fact.number, parent=self
        )
        self._heard_at: int | None = None
        self._own: OwnStation | None = None
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.show_times)
        self._build()
        correspondent.changed.connect(self.show_state)
        session.hub.listen(self, frozenset({"users", "tickets", "money"}), lambda _: self.read())
        self.show_state()
        self.reload()

    def _build(self) -> None:
        self.list = GridView(
            self._session.theme, tr("What waits to be sent"),
            empty_text=tr("Nothing waits: all is sent."),
        )  # fmt: skip
        self.list.setModel(self.waiting)
        self.tabs = QTabWidget()
        self._titles = {
            self.here: tr("Stations"),
            self.list: tr("Waits to be sent"),
            self.apart: tr("Kept apart"),
            self.former: tr("Never sent"),
            self.exchanges: tr("Exchanges"),
        }
        for tab, title in self._titles.items():
            self.tabs.addTab(tab, title)
        self.here.written.connect(self._correspondent.look)
        self.apart.written.connect(self._correspondent.look)
        self.former.written.connect(self._correspondent.look)
        self.apart.counted.connect(self._on_apart_counted)
        self.tabs.currentChanged.connect(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        for part in (self.state, self.sentence, self.detail):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        column.addStretch(0)
        column.addWidget(self.strip)
        column.addLayout(self._buttons())
        self.here.grid.setFocus()

    def _buttons(self) -> QHBoxLayout:
        self.give_button = button(tr("&Give to a server…"), self.ask_to_give)
        self.give_button.setEnabled(self._session.actor.has(Right.KEYS_CHANGE))
        self.now_button = button(tr("Tr&y now"), self._correspondent.nudge)
        self.pause_button = button(tr("&Pause"), self.pause)
        self.again_button = button(tr("&Ask again"), self.reload)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.give_button, self.now_button, self.pause_button, self.again_button):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(button(tr("&Close"), self.accept, "primary"))
        return row

    @Slot()
    def show_state(self) -> None:
        """Show how station and server are with each other now."""
        standing, is_paused = self._correspondent.standing, self._correspondent.is_paused
        is_alone = standing.lamp is Lamp.ALONE
        self.state.setText(lamp_text(standing, self._session.formatting))
        set_tone(self.state, lamp_tone(standing, self._correspondent.seconds_waited))
        self.sentence.setText(sentence_text(standing, self._correspondent.skew_ms))
        self.sentence.setVisible(bool(self.sentence.text()))
        self.pause_button.setText(tr("&Go on") if is_paused else tr("&Pause"))
        self.give_button.setVisible(is_alone)
        self.detail.setVisible(not is_alone)
        self.tabs.setVisible(not is_alone)
        for part in (self.now_button, self.pause_button, self.again_button):
            part.setVisible(not is_alone)
        self._second.start() if not is_alone else self._second.stop()
        self.read()

    @Slot()
    def reload(self) -> None:
        """Read what waits, and ask the server who is there and what it keeps apart."""
        self.read()
        if self._correspondent.standing.lamp is not Lamp.ALONE:
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask the server who is there and what it keeps apart."""
        self.here.reload()
        self.apart.reload()

    @Slot()
    def read(self) -> None:
        """Read what this file says of the station."""
        now = self._session.clock_ms()

        def read(reader: Reader) -> _Read:
            return _Read(read_own_station(reader, now), tell_waiting(reader))

        self._session.runner.read(read, self._on_read, owner=self, question="station")
        self.exchanges.reload()

    def _on_read(self, read: _Read) -> None:
        self.waiting.set_rows(read.waiting)
        self._own = read.own
        self.former.show_facts(read.own.stranded)
        self._count(self.list, read.own.pending)
        self._count(self.former, len(read.own.stranded))
        self.show_times()

    def _on_apart_counted(self, count: int) -> None:
        self._count(self.apart, count)

    def _count(self, tab: QWidget, count: int) -> None:
        title = self._titles[tab]
        counted = self._session.formatting.count(count)
        place = self.tabs.indexOf(tab)
        self.tabs.setTabText(place, f"{title} ({counted})" if count else title)

    @Slot()
    def show_times(self) -> None:
        """Show what was read, with ages and the time of the next try as they are now."""
        own = self._own
        if own is None or own.state == "alone":
            self.detail.setText("")
            return
        texts, standing = self._session.formatting, self._correspondent.standing
        server = own.server or "–"
        parts = [
            tr("Station {0} ({1}), {2}").format(own.station, own.letters, own.label),
            tr("server {0}").format(server),
            tr("fact {0}").format(texts.count(own.seq)),
            self._heard(),
        ]
        behind = standing.published - standing.seq
        if behind > 0:
            parts.append(tr("{0} behind").format(texts.count(behind)))
        if own.pending:
            parts.append(tr("the oldest waits for {0}").format(age_text(own.oldest_ms // 1000)))
        if standing.next_try is not None and not self._correspondent.is_paused:
            seconds = self._correspondent.seconds_until(standing.next_try)
            parts.append(tr("tried again in {0}").format(age_text(seconds)))
        self.detail.setText(" · ".join(parts))

    def _heard(self) -> str:
        heard = self._correspondent.standing.heard_at
        if heard is None:
            return tr("not heard yet")
        return tr("heard {0} ago").format(age_text(self._correspondent.seconds_since(heard)))

    @Slot()
    def ask_to_give(self) -> None:
        """Ask for the code of a server that is to have this book."""
        dialog = GiveDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self._correspondent.start)
        dialog.given.connect(self.ask)
        dialog.open()

    @Slot()
    def pause(self) -> None:
        """Leave the line alone, or go on."""
        self._correspondent.pause(is_paused=not self._correspondent.is_paused)
