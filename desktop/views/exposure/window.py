"""Exposure by event: what the house stands to win or lose, and where."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.book.statements import Reader
from desktop.domain.naming import has_two_sides
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.exposure.listing import Exposure, list_exposures
from desktop.services.exposure.picture import (
    EventPosition,
    ExposurePicture,
    Outcome,
    find_picture,
)
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.exposure.columns import (
    event_columns,
    event_text,
    position_columns,
    risk_split,
    tr,
)
from desktop.views.exposure.heatmap import Heatmap
from desktop.views.exposure.readout import readout
from desktop.views.exposure.tables import ResultTables
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"exposure", "lines", "events"})


class ExposurePage(QWidget):
    """Events by worst case at the left; selections and results of the chosen one at the right.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Exposure"), "scale"
        self._session = session
        self._chosen: Exposure | None = None
        self._wanted: int | None = None
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
                "exposure.worst", tr("Go to the worst score"), self._go_to_worst, ("W",), title,
                "arrow-down", no_event, ("worst case",),
            ),
            Action(
                "exposure.table", tr("Show the results as tables"), self.toggle_tables, ("T",),
                title, "table-2", no_event, ("numbers", "accessibility"),
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

    def visit(self, payload: object) -> None:
        """Show an event, named by its id."""
        if isinstance(payload, int):
            self._wanted = payload
            self._choose_wanted()

    @Slot()
    def reload(self) -> None:
        """Read the list anew; the chosen event follows."""
        self._session.runner.read(
            list_exposures,
            self._show_exposures,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="exposures",
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused: QWidget | None = self.focusWidget()
        if focused is None:
            self._events.setFocus()

    def _build(self) -> None:
        theme, formats = self._session.theme, self._session.formatting
        self._header = PageHeader(theme, self.title)
        self._events_model: RowTableModel[Exposure] = RowTableModel(
            event_columns(formats), lambda e: (e.event.id, e.period), parent=self
        )
        self._events = GridView(
            theme,
            tr("Events by worst case"),
            empty_text=tr("Nothing is open: the house can neither win nor lose."),
            empty_remedy=tr("Alt+2 takes a ticket"),
        )
        self._events.setModel(self._events_model)
        self._events.current_row_changed.connect(self._on_event_chosen)
        self._events.row_activated.connect(self._on_event_activated)
        self._selections_model: RowTableModel[EventPosition] = RowTableModel(
            position_columns(formats), lambda p: (p.event.id, p.side.selection, p.line), parent=self
        )
        self._selections = GridView(
            theme,
            tr("Open by selection"),
            empty_text=tr("No event is chosen."),
            empty_remedy=tr("↑ ↓ choose one"),
        )
        self._selections.setModel(self._selections_model)
        self._heatmap = Heatmap(theme, formats)
        self._heatmap.outcome_changed.connect(self._on_outcome_changed)
        self._heatmap.tickets_asked.connect(self._list_tickets)
        self._tables = ResultTables(theme, formats)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._heatmap)
        self._faces.addWidget(self._tables)
        self._readout = label(role="secondary")
        self._split = label(role="secondary")
        self._lay_out()

    def _lay_out(self) -> None:
        left = Card(tr("Events by worst case"), flush=True)
        left.header.set_note(tr("house result from straight wagers; parlay legs stand apart"))
        left.body.addWidget(self._events)
        self._selection_card = Card(tr("Open by selection"), flush=True)
        self._selection_card.body.addWidget(self._selections)
        self._split.setContentsMargins(16, 4, 16, 8)
        self._split.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._selection_card.body.addWidget(self._split)
        self._heat_card = Card(tr("House result by score"), flush=True)
        self._heat_card.header.set_note(
            tr("blue: the house wins · orange: it loses · ✕ worst · T tables")
        )
        self._heat_card.body.addWidget(self._faces, 1)
        self._readout.setContentsMargins(16, 4, 16, 8)
        self._readout.setWordWrap(True)
        self._readout.setMinimumHeight(self._session.theme.pixels(44))
        self._readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._heat_card.body.addWidget(self._readout)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._selection_card.setMinimumHeight(self._session.theme.pixels(236))
        column.addWidget(self._selection_card)
        column.addWidget(self._heat_card, 1)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(left)
        self._panes.addWidget(right)
        self._panes.setSizes([696, 528])
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.setSpacing(8)
        page.addWidget(self._header)
        page.addWidget(self._panes, 1)

    def _choose_wanted(self) -> None:
        """Choose the event that was asked for, once it has been read."""
        for place, exposure in enumerate(self._events_model.rows):
            if exposure.event.id == self._wanted:
                self._wanted = None
                self._events.select_row(place)
                return

    def _why_no_event(self) -> str | None:
        return None if self._chosen else tr("No event is chosen.")

    def _show_exposures(self, exposures: list[Exposure]) -> None:
        self._events_model.set_rows(exposures)
        self._choose_wanted()
        if exposures and not self._events.currentIndex().isValid():
            self._events.select_row(0)
        worst = sum(exposure.worst for exposure in exposures)
        self._header.set_count(
            tr("{0} open · if every worst case came: {1}").format(
                self._session.formatting.count(len(exposures)),
                self._session.formatting.house_result(worst),
            )
            if exposures
            else ""
        )
        current = self._events.current_row()
        if current != self._chosen:
            self._on_event_chosen(current)
        else:
            self._read_picture()

    def _read_picture(self) -> None:
        chosen = self._chosen
        if chosen is None:
            self._show_picture(None)
            return
        self._session.runner.read(
            _picture_of(chosen),
            self._show_picture,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="picture",
        )

    def _show_picture(self, picture: ExposurePicture | None) -> None:
        self._selections_model.set_rows(picture.positions if picture else ())
        self._selections.fit_columns()
        # No score decides a proposition or an entrant: there is nothing to draw.
        drawn = picture if picture is not None and has_two_sides(picture.event) else None
        self._heatmap.show_picture(drawn)
        self._tables.show_picture(drawn)

    @property
    def shows_tables(self) -> bool:
        """Whether the numbers stand in place of the heatmap."""
        return self._faces.currentWidget() is self._tables

    @Slot()
    def toggle_tables(self) -> None:
        """Show the numbers in place of the heatmap, or the heatmap again."""
        face = self._heatmap if self.shows_tables else self._tables
        self._faces.setCurrentWidget(face)
        (self._tables.margins if self.shows_tables else self._heatmap).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _go_to_worst(self) -> None:
        self._faces.setCurrentWidget(self._heatmap)
        self._heatmap.go_to_worst()
        self._heatmap.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list_tickets(self) -> None:
        if self._chosen:
            self.go.emit("tickets", f"rot:{self._chosen.event.rot_away} status:open")

    def _show_board(self) -> None:
        if self._chosen:
            self.go.emit("board", self._chosen.event.id)

    @Slot(object)
    def _on_event_chosen(self, exposure: Exposure | None) -> None:
        self._chosen = exposure
        self._selection_card.header.set_title(
            event_text(exposure) if exposure else tr("Open by selection")
        )
        self._split.setText(risk_split(exposure, self._session.formatting) if exposure else "")
        self._read_picture()

    @Slot(object)
    def _on_event_activated(self, exposure: Exposure) -> None:
        del exposure
        self._list_tickets()

    @Slot(object)
    def _on_outcome_changed(self, outcome: Outcome | None) -> None:
        text = ""
        if outcome is not None and self._chosen is not None:
            text = readout(self._chosen, outcome, self._session.formatting)
        self._readout.setText(text)
        self._readout.setAccessibleName(text)
        self._heatmap.setAccessibleDescription(text)

    def _on_changed(self, change: ChangeSet) -> None:
        del change
        self.reload()


def _picture_of(exposure: Exposure) -> Callable[[Reader], ExposurePicture | None]:
    event_id, period = exposure.event.id, exposure.period

    def read(reader: Reader) -> ExposurePicture | None:
        return find_picture(reader, event_id, period)

    return read
