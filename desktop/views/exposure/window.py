"""Exposure: what the house stands to win or lose, where, by whom, and what would change it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.book.queries.board import EventRow
from desktop.book.queries.people import list_accounts
from desktop.book.statements import Reader
from desktop.domain.markets import Selection
from desktop.domain.naming import has_two_sides
from desktop.domain.weeks import instant
from desktop.services.changes import ChangeSet
from desktop.services.exposure.agents import AgentPosition, list_agent_positions
from desktop.services.exposure.drawing import Asked
from desktop.services.exposure.layers import Layer
from desktop.services.exposure.listing import Exposure, list_exposures
from desktop.services.exposure.live import LiveTicket, list_live
from desktop.services.exposure.picture import EventPosition, ExposurePicture
from desktop.services.exposure.repeated import Repeated, list_repeated
from desktop.services.exposure.scope import Scope
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.exposure.cell_dialog import CellDialog
from desktop.views.exposure.columns import event_text, risk_split, tr
from desktop.views.exposure.drawing import Drawing
from desktop.views.exposure.drilling import tickets_below, tickets_of, tickets_on
from desktop.views.exposure.lay_off_dialog import LayOffDialog
from desktop.views.exposure.lists import AGENTS, EVENTS, REPEATED, Lists
from desktop.views.exposure.picture_pane import PicturePane, layers_in_words
from desktop.views.exposure.positions import Positions
from desktop.views.exposure.readout import readout
from desktop.views.exposure.scope_bar import ScopeBar
from desktop.views.exposure.summary import in_short
from desktop.views.exposure.what_if_dialog import WhatIfDialog
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.widgets.page_header import PageHeader

REDRAW_MS = 500
_KINDS = frozenset({"exposure", "lines", "events", "accounts"})


class ExposurePage(QWidget):
    """Lists at the left, results by score at the right, the chosen event by side below.

    Signals:
        go: Another page and what it is to show.

    Attributes:
        pane: The results by score.
        picture: What is drawn of the chosen event; None until it is read.
        cell: The list of what makes one score, while it is open.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Exposure"), "scale"
        self._session = session
        self._chosen: Exposure | None = None
        self.picture: ExposurePicture | None = None
        self._exposures: list[Exposure] = []
        self._live: list[LiveTicket] = []
        self._wanted: int | None = None
        self._layer = Layer.STRAIGHTS
        self._stamp = ""
        self._drawing = Drawing(session, self)
        self._drawing.drawn.connect(self._show_picture)
        self._drawing.stamped.connect(self._on_stamped)
        self.cell: CellDialog | None = None
        self._since_reload = QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._reload_now)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        no_event = self._why_no_event
        title = self.title
        return [
            Action("exposure.refresh", tr("Refresh"), self.reload, ("F5",), title, "refresh-cw"),
            Action(
                "exposure.worst", tr("Go to the worst score"), self.pane.go_to_worst, ("W",), title,
                "arrow-down", self._why_no_score, ("worst case",),
            ),
            Action(
                "exposure.table", tr("Show the results as tables"), self.pane.toggle_tables, ("T",),
                title, "table-2", self._why_no_score, ("numbers", "accessibility"),
            ),
            Action(
                "exposure.break_even", tr("Go to the break-even line"), self.pane.go_to_break_even,
                ("B",), title, "scale", self._why_no_score, ("zero", "even"),
            ),
            *(
                Action(
                    f"exposure.layer_{int(layer)}", words, partial(self._choose_layer, layer),
                    (str(int(layer)),), title, "grid-3x3", self._why_no_score, ("layer",),
                )
                for layer, words in layers_in_words().items()
            ),
            Action(
                "exposure.likely", tr("Weigh each score by its likelihood, or not"),
                self.pane.toggle_likelihood, ("A",), title, "chart-line", self._why_no_likelihood,
                ("probability", "expected"),
            ),
            Action(
                "exposure.cell", tr("List the tickets that make this score"), self.list_cell,
                ("Shift+Return",), title, "ticket", self._why_no_score, ("contribution",),
            ),
            Action(
                "exposure.next", tr("Show the next list"), self._turn_list, ("N",), title,
                "users", synonyms=("by agent", "repeated action"),
            ),
            Action(
                "exposure.legs", tr("Show tickets with several legs"), self._turn_positions,
                ("P",), title, "ticket", no_event, ("parlays", "live"),
            ),
            Action(
                "exposure.what_if", tr("What if"), self._ask_what_if, ("I",), title, "scale",
                self._why_no_score, ("suppose a result", "simulate"),
            ),
            Action(
                "exposure.lay_off", tr("Lay off"), self._ask_lay_off, ("O",), title, "arrow-right",
                self._why_no_straights, ("hedge", "another house"),
            ),
            Action(
                "exposure.tickets", tr("List the open tickets of this event"), self._list_tickets,
                ("Ctrl+Return",), title, "ticket", no_event,
            ),
            Action(
                "exposure.line", tr("Move the line"), self._show_board, ("L",), title, "arrow-up",
                no_event, ("board",),
            ),
        ]  # fmt: skip

    def selected(self) -> Subject | None:
        """The event under the cursor."""
        exposure = self._lists.events.current_row()
        if exposure is None:
            return None
        event = exposure.event
        return Subject("event", event.id, f"{event.away} – {event.home}")

    def visit(self, payload: object) -> None:
        """Show an event, named by its id."""
        if isinstance(payload, int):
            self._wanted = payload
            self._lists.tabs.setCurrentIndex(EVENTS)
            self._choose_wanted()

    @Slot()
    def reload(self) -> None:
        """Read what is shown anew; the chosen event follows."""
        scope, today = self._scope(), self._today()

        def read(reader: Reader) -> list[Exposure]:
            return list_exposures(reader, scope, today)

        self._ask(read, self._show_exposures, "exposures")
        self._ask(list_accounts, self._scope_bar.show_agents, "agents of the scope")
        self._read_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused: QWidget | None = self.focusWidget()
        if focused is None:
            self._lists.events.setFocus()

    def _build(self) -> None:
        theme, formats = self._session.theme, self._session.formatting
        self._scope_bar = ScopeBar()
        self._scope_bar.changed.connect(self.reload)
        self._panes = QSplitter(Qt.Orientation.Vertical)
        self._across = QSplitter(Qt.Orientation.Horizontal, self._panes)
        self._lists = Lists(theme, formats, self._looked, self._across)
        self._lists.turned.connect(self._on_list_turned)
        self._lists.events.current_row_changed.connect(self._on_event_chosen)
        self._lists.events.row_activated.connect(self._on_event_activated)
        self._lists.agents.row_activated.connect(self._on_agent_activated)
        self._lists.repeated.row_activated.connect(self._on_repeated_activated)
        self.pane = PicturePane(self._session, self._looked, self._across)
        self.pane.tickets_asked.connect(self.list_cell)
        self._positions = Positions(theme, formats, self._looked, self._panes)
        self._positions.sides.row_activated.connect(self._on_side_activated)
        self._positions.live.row_activated.connect(self._on_live_activated)
        self._header = PageHeader(theme, self.title)
        for action in self.page_actions():
            if action.id in {"exposure.what_if", "exposure.lay_off"}:
                self._header.add_action(action)
        self._lay_out()

    def _lay_out(self) -> None:
        pixels = self._session.theme.pixels
        self._across.setChildrenCollapsible(False)
        self._across.setSizes([744, 480])
        self._panes.setChildrenCollapsible(False)
        self._positions.setMinimumHeight(pixels(120))
        self._panes.setSizes([440, 236])
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.setSpacing(8)
        page.addWidget(self._header)
        page.addWidget(self._scope_bar)
        page.addWidget(self._panes, 1)

    def _today(self) -> date:
        return self._session.house.calendar.figure_date(instant(self._session.clock_ms()))

    def _looked(self) -> tuple[Scope, date | None]:
        """What is looked at now, and the figure day: for the explanations of the numbers."""
        return self._scope(), self._today()

    def _scope(self) -> Scope:
        return self._scope_bar.scope(self._today())

    def _ask(
        self, work: Callable[[Reader], object], show: Callable[..., None], question: str
    ) -> None:
        self._session.runner.read(
            work,
            show,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question=question,
        )

    def _read_list(self) -> None:
        """Read the list that is shown, if it is not that of the events."""
        scope, today = self._scope(), self._today()
        if self._lists.shown == AGENTS:

            def by_agent(reader: Reader) -> list[AgentPosition]:
                return list_agent_positions(reader, today, scope)

            self._ask(by_agent, self._show_agents, "agents")
        elif self._lists.shown == REPEATED:

            def repeated(reader: Reader) -> list[Repeated]:
                return list_repeated(reader, today, scope)

            self._ask(repeated, self._show_repeated, "repeated")

    def _show_agents(self, agents: list[AgentPosition]) -> None:
        self._lists.agents_model.set_rows(agents)
        self._lists.agents.fit_columns()

    def _show_repeated(self, repeated: list[Repeated]) -> None:
        self._lists.repeated_model.set_rows(repeated)
        self._lists.repeated.fit_columns()

    def _choose_wanted(self) -> None:
        """Choose the event that was asked for, once it has been read."""
        for place, exposure in enumerate(self._lists.events_model.rows):
            if exposure.event.id == self._wanted:
                self._wanted = None
                self._lists.events.select_row(place)
                return

    def _why_no_event(self) -> str | None:
        return None if self._chosen else tr("No event is chosen.")

    def _why_no_score(self) -> str | None:
        if self._chosen is None or has_two_sides(self._chosen.event):
            return self._why_no_event()
        return tr("No score decides this: the table by side says what each answer brings.")

    def _why_no_straights(self) -> str | None:
        if self.picture is None or self.picture.straights:
            return self._why_no_event()
        return tr("No straight wager is open here, or it is a contest.")

    def _show_exposures(self, exposures: list[Exposure]) -> None:
        self._exposures = exposures
        self._lists.events_model.set_rows(exposures)
        self._choose_wanted()
        if exposures and not self._lists.events.currentIndex().isValid():
            self._lists.events.select_row(0)
        current = self._lists.events.current_row()
        if current != self._chosen:
            self._on_event_chosen(current)
        else:
            self._read_picture()
        self._say_count()
        events = sorted({exposure.event.id for exposure in exposures})
        scope = self._scope()
        if not any(exposure.parlay_legs for exposure in exposures):
            self._show_live([])
            return

        def live(reader: Reader) -> list[LiveTicket]:
            return list_live(reader, events, scope)

        self._ask(live, self._show_live, "live")

    def _show_live(self, tickets: list[LiveTicket]) -> None:
        self._live = tickets
        self._show_live_of_chosen()
        self._say_count()

    def _show_live_of_chosen(self) -> None:
        chosen = self._chosen
        self._positions.show_live(
            [ticket for ticket in self._live if chosen and chosen.event.id in ticket.on]
        )

    def _say_count(self) -> None:
        self._header.set_count(
            in_short(self._exposures, self._live, self._stamp, self._session.formatting)
        )

    def _read_picture(self) -> None:
        self._drawing.ask(self._asked())

    def _asked(self) -> Asked | None:
        """What is to be drawn now; None without an event."""
        chosen = self._chosen
        if chosen is None:
            return None
        scope, today = self._scope(), self._today()
        tickets = chosen.tickets + chosen.parlay_legs
        return Asked(chosen.event.id, chosen.period, scope, today, self._layer, tickets)

    @Slot(str)
    def _on_stamped(self, said: str) -> None:
        self._stamp = said
        self._say_count()

    @property
    def exposures(self) -> Sequence[Exposure]:
        """The events with something open, the worst first."""
        return self._exposures

    @property
    def layer(self) -> Layer:
        """What is drawn beside the straights."""
        return self._layer

    def _choose_layer(self, layer: Layer) -> None:
        self._layer = layer
        self.pane.name_layer(layer)
        self._read_picture()

    def _why_no_likelihood(self) -> str | None:
        if self.pane.heatmap.has_likelihoods or self.pane.heatmap.is_weighed:
            return None
        return self._why_no_score() or tr(
            "Likelihoods need a spread and a total on the board, in a sport with scores."
        )

    @Slot()
    def list_cell(self) -> None:
        """List the tickets that make the result under the crosshair, the largest first."""
        outcome, asked = self.pane.heatmap.outcome, self._asked()
        if outcome is None or asked is None or self._chosen is None:
            self._list_tickets()
            return
        said = readout(self._chosen, outcome, self._session.formatting)
        self.cell = CellDialog(self._session, asked, outcome, said, self)
        self.cell.finished.connect(self.cell.deleteLater)
        self.cell.open()

    def _show_picture(self, picture: ExposurePicture | None) -> None:
        self.picture = picture
        self._positions.show_sides(picture.positions if picture else ())
        self.pane.show_picture(picture)
        self._header.refresh_actions()

    def _turn_list(self) -> None:
        self._lists.tabs.setCurrentIndex((self._lists.shown + 1) % self._lists.tabs.count())

    def _turn_positions(self) -> None:
        tabs = self._positions.tabs
        tabs.setCurrentIndex((tabs.currentIndex() + 1) % tabs.count())

    def _ask_what_if(self) -> None:
        if self._chosen is None:
            return
        outcome = self.pane.heatmap.outcome
        score = None if outcome is None else (outcome.away, outcome.home)
        dialog = WhatIfDialog(self._session, self._chosen, score, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_lay_off(self) -> None:
        if self._chosen is None or self.picture is None:
            return
        dialog = LayOffDialog(self._session, self._chosen, self.picture, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _list_tickets(self) -> None:
        if self._chosen is None:
            return
        if self._chosen.contest is not None:
            # Each entrant has a number of its own: their tickets are listed side by side.
            self._positions.sides.setFocus()
            return
        self._go_to_tickets(tickets_on(self._chosen, self._scope(), self._scope_bar.agent_code))

    def _go_to_tickets(self, text: str) -> None:
        self.go.emit("tickets", text)

    def _list_side(self, event: EventRow, selection: Selection) -> None:
        code = self._scope_bar.agent_code
        self._go_to_tickets(tickets_of(event, selection, self._scope(), code))

    def _show_board(self) -> None:
        if self._chosen:
            self.go.emit("board", self._chosen.event.id)

    @Slot(int)
    def _on_list_turned(self, shown: int) -> None:
        del shown
        self._read_list()

    @Slot(object)
    def _on_event_chosen(self, exposure: Exposure | None) -> None:
        self._chosen = self.pane.exposure = exposure
        self._positions.show_title(
            event_text(exposure) if exposure else "",
            risk_split(exposure, self._session.formatting) if exposure else "",
        )
        self._show_live_of_chosen()
        self._read_picture()

    @Slot(object)
    def _on_event_activated(self, exposure: Exposure) -> None:
        del exposure
        self._list_tickets()

    @Slot(object)
    def _on_side_activated(self, position: EventPosition) -> None:
        self._list_side(position.event, position.side.selection)

    @Slot(object)
    def _on_live_activated(self, ticket: LiveTicket) -> None:
        self.go.emit("tickets", ticket.ticket_id)

    @Slot(object)
    def _on_agent_activated(self, agent: AgentPosition) -> None:
        self._go_to_tickets(tickets_below(agent, self._scope()))

    @Slot(object)
    def _on_repeated_activated(self, repeated: Repeated) -> None:
        self._list_side(repeated.event, repeated.selection)

    def _on_changed(self, change: ChangeSet) -> None:
        """Twice a second is enough; meanwhile it is said how far behind the picture is."""
        del change
        left = REDRAW_MS - self._since_reload.elapsed() if self._since_reload.isValid() else 0
        if left <= 0:
            self._reload_now()
        elif not self._later.isActive():
            self._drawing.look_behind()
            self._later.start(left)

    @Slot()
    def _reload_now(self) -> None:
        self._since_reload.start()
        self.reload()
