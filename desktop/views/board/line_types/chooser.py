"""The choice of the set of lines that the board shows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.book.queries.line_types import LineTypeRow
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.sentences import say
from desktop.models.saying import shown
from desktop.views.board.line_types.marks import LEGEND
from desktop.views.widgets.looks import label


class LineTypeChooser(QWidget):
    """A box with the sets of lines, and what the signs of their cells mean.

    Signals:
        chosen: Another set of lines is to be shown.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Line type"))
        self.box.addItem(self.tr("house’s own lines"), MASTER_NAME)
        self._legend = label("", "hint")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._legend)
        line.addWidget(self.box)
        self.box.activated.connect(self._on_activated)
        self.hide()

    @property
    def name(self) -> str:
        """The set that is shown."""
        return str(self.box.currentData())

    @property
    def is_master(self) -> bool:
        """Whether it is the house's own."""
        return self.name == MASTER_NAME

    def offer(self, types: Sequence[LineTypeRow]) -> None:
        """List the sets there are; the box is shown as soon as there is a choice."""
        shown = [(self.tr("house’s own lines"), MASTER_NAME)]
        shown += [(_title(one), one.name) for one in types]
        now = [(self.box.itemText(no), self.box.itemData(no)) for no in range(self.box.count())]
        if shown != now:
            name = self.name
            self.box.clear()
            for title, of_type in shown:
                self.box.addItem(title, of_type)
            self.box.setCurrentIndex(max(self.box.findData(name), 0))
        self.setVisible(bool(types))

    @Slot()
    def step(self) -> None:
        """Show the next set."""
        self.box.setCurrentIndex((self.box.currentIndex() + 1) % self.box.count())
        self._on_activated()

    @Slot()
    def _on_activated(self) -> None:
        self._legend.setText("" if self.is_master else shown(LEGEND))
        self.chosen.emit()


def _title(line_type: LineTypeRow) -> str:
    return shown(say("agent {owner}", owner=line_type.owner)) if line_type.owner else line_type.name
