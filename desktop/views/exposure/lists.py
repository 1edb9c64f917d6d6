"""The lists at the left: events by worst case, the position by agent, repeated action."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.models.table import RowTableModel
from desktop.services.exposure.agents import AgentPosition
from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.repeated import Repeated
from desktop.views.exposure.columns import Looked, event_columns, tr
from desktop.views.exposure.more_columns import agent_columns, repeated_columns
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView

EVENTS, AGENTS, REPEATED = 0, 1, 2


class Lists(Card):
    """One of three lists at a time.

    Signals:
        turned: Another list is shown: EVENTS, AGENTS or REPEATED.
    """

    turned = Signal(int)

    def __init__(
        self, theme: Theme, formats: Formats, looked: Looked, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Worst cases"), parent, flush=True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Events, agents or repeated action"))
        self.header.add_widget(self.tabs)
        self._stack = QStackedWidget(self)
        self.events_model: RowTableModel[Exposure] = RowTableModel(
            event_columns(formats, looked),
            lambda e: (e.event.id, e.period),
            parent=self,
            keeps_places=True,
        )
        self.events = GridView(
            theme,
            tr("Events by worst case"),
            empty_text=tr("Nothing is open: the house can neither win nor lose."),
            empty_remedy=tr("Alt+2 takes a ticket"),
            parent=self._stack,
        )
        self.events.setModel(self.events_model)
        self.agents_model: RowTableModel[AgentPosition] = RowTableModel(
            agent_columns(formats, looked), lambda a: a.path, parent=self
        )
        self.agents = GridView(
            theme,
            tr("Position by agent"),
            empty_text=tr("Nothing is open below any agent."),
            parent=self._stack,
        )
        self.agents.setModel(self.agents_model)
        self.repeated_model: RowTableModel[Repeated] = RowTableModel(
            repeated_columns(formats),
            lambda r: (r.event.id, r.selection, r.ticket_ids[0]),
            parent=self,
        )
        self.repeated = GridView(
            theme,
            tr("Same side from several agents"),
            empty_text=tr("No side was taken by players of several agents within the minutes."),
            empty_remedy=tr("The house sets them under Exposure in its settings"),
            parent=self._stack,
        )
        self.repeated.setModel(self.repeated_model)
        for title, grid in (
            (tr("Events"), self.events),
            (tr("By agent"), self.agents),
            (tr("Repeated"), self.repeated),
        ):
            self.tabs.addTab(title)
            self._stack.addWidget(grid)
        self.body.addWidget(self._stack)
        self.tabs.currentChanged.connect(self._on_turned)

    @property
    def shown(self) -> int:
        """EVENTS, AGENTS or REPEATED."""
        return self.tabs.currentIndex()

    @Slot(int)
    def _on_turned(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.turned.emit(index)
