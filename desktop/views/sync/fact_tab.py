"""Facts that a person decides about: what those kept apart and those never sent have alike."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.models.table import RowTableModel
from desktop.views.session import Session
from desktop.views.sync.desk import ServerDesk
from desktop.views.sync.words import tr
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

Listed = TypeVar("Listed")


class FactTab(QWidget, Generic[Listed]):
    """The list, a sentence about it, and what can be done about the fact under the cursor.

    Signals:
        written: The book has something new for the server.
    """

    written = Signal()

    def __init__(
        self, session: Session, desk: ServerDesk, facts: RowTableModel[Listed], grid: GridView
    ) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.facts, self.grid = facts, grid
        facts.setParent(self)
        grid.setModel(facts)

    def build(self, sentence: str, buttons: Sequence[QPushButton]) -> None:
        """Put it all together."""
        said = label(sentence, "hint")
        said.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(said, 1)
        for part in buttons:
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        column.addLayout(row)
        self.setFocusProxy(self.grid)

    def chosen(self) -> Listed | None:
        """The fact under the cursor; where there is none, that is said."""
        row = self.grid.currentIndex().row()
        if row < 0:
            self._desk.strip.say(tr("Choose a fact in the list first."), tone="info")
            return None
        return self.facts.row_at(row)
