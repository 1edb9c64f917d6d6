"""The position of the chosen event by side, and its tickets with several legs."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QWidget

from desktop.models.table import RowTableModel
from desktop.services.exposure.live import LiveTicket, most_of
from desktop.services.exposure.picture import EventPosition
from desktop.views.exposure.columns import Looked, position_columns, tr
from desktop.views.exposure.more_columns import live_columns
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

SIDES, LIVE = 0, 1


class Positions(Card):
    """Two tables that are never added to each other."""

    def __init__(
        self, theme: Theme, formats: Formats, looked: Looked, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Open by side"), parent, flush=True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Sides, or tickets with several legs"))
        self.tabs.addTab(tr("By side"))
        self.tabs.addTab(tr("Several legs"))
        self.header.add_widget(self.tabs)
        self._stack = QStackedWidget(self)
        self._formats = formats
        self.sides_model: RowTableModel[EventPosition] = RowTableModel(
            position_columns(formats, looked),
            lambda p: (p.event.id, p.side.selection, p.line),
            parent=self,
        )
        self.sides = GridView(
            theme,
            tr("Open by side"),
            empty_text=tr("No event is chosen."),
            empty_remedy=tr("↑ ↓ choose one"),
            parent=self._stack,
        )
        self.sides.setModel(self.sides_model)
        self.live_model: RowTableModel[LiveTicket] = RowTableModel(
            live_columns(formats), lambda t: t.ticket_id, parent=self
        )
        self.live = GridView(
            theme,
            tr("Tickets with several legs"),
            empty_text=tr("No ticket with several legs is alive on this event."),
            parent=self._stack,
        )
        self.live.setModel(self.live_model)
        self._split = label(role="secondary")
        self._split.setContentsMargins(16, 4, 16, 8)
        self._split.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self.sides)
        self._stack.addWidget(self.live)
        self.tabs.currentChanged.connect(self._on_turned)
        self.body.addWidget(self._stack)
        self.body.addWidget(self._split)

    def show_title(self, title: str, split: str) -> None:
        """Name the event, and how its open risk is split."""
        self.header.set_title(title or tr("Open by side"))
        self._split.setText(split)

    def show_sides(self, positions: Sequence[EventPosition]) -> None:
        """Show what is open on each side."""
        self.sides_model.set_rows(positions)
        self.sides.fit_columns()

    def show_live(self, tickets: Sequence[LiveTicket]) -> None:
        """Show the tickets with several legs."""
        self.live_model.set_rows(tickets)
        self.live.fit_columns()
        count = self._formats.count(len(tickets))
        most = self._formats.money(most_of(tickets))
        self.tabs.setTabText(
            LIVE,
            tr("Several legs: {0}, players win at most {1}").format(count, most)
            if tickets
            else tr("Several legs: none"),
        )

    @Slot(int)
    def _on_turned(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._split.setVisible(index == SIDES)
