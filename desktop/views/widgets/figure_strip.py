"""The strip of figures at the head of a page: caption, value, whose side it is on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.services.why.explanation import Why
from desktop.views.widgets.explained_figure import ExplainedFigure
from desktop.views.widgets.looks import label, set_tone
from desktop.views.widgets.short_label import GivingLabel
from desktop.views.widgets.wrapping_row import WrappingRow


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        caption: What it is, such as "Balance".
        value: The text, such as "1,240.00".
        perspective: Whose side it is on, such as "player owes".
        tone: positive, negative, warning, or nothing.
        is_name: Words, which end in “…” where there is no room; a number never does.
        why: What explains it; the figure is then a stop of the Tab key.
    """

    caption: str
    value: str
    perspective: str = ""
    tone: str = ""
    why: Why | None = None
    is_name: bool = False


class FigureStrip(QFrame):
    """Figures side by side in a card; the same labels are kept while only values change."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        flush: bool = False,
        in_splitter: bool = False,
    ) -> None:
        """Make an empty strip.

        Args:
            name: The accessible name.
            parent: Qt's parent.
            flush: Without border and margins, for a strip that stands inside a card.
            in_splitter: It asks for the height of its lines itself, as a splitter asks nobody how
                high a width makes it.
        """
        super().__init__(parent)
        self._is_in_splitter = in_splitter
        if not flush:
            self.setProperty("role", "card")
        self.setAccessibleName(name)
        self._cells: list[_Cell] = []
        self._row = WrappingRow(24 if flush else 32, 4)
        self.setLayout(self._row)
        if not flush:
            self._row.setContentsMargins(16, 8, 16, 8)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures."""
        names = [figure.is_name for figure in figures]
        while [cell.is_name for cell in self._cells] != names[: len(self._cells)]:
            cell = self._cells.pop()
            self._row.removeWidget(cell)
            cell.deleteLater()
        for is_name in names[len(self._cells) :]:
            cell = _Cell(self, is_name=is_name)
            self._row.addWidget(cell)
            self._cells.append(cell)
        for cell, figure in zip(self._cells, figures, strict=True):
            cell.show_figure(figure)
        # A figure that grew gets its room at once: painted before, its last digit would be cut.
        self._row.activate()
        self._ask_for_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_for_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._ask_for_room()

    def _ask_for_room(self) -> None:
        if self._is_in_splitter:
            self.setMinimumHeight(self._row.heightForWidth(self.width()) if self._cells else 0)


class _Cell(ExplainedFigure):
    def __init__(self, parent: QWidget, *, is_name: bool) -> None:
        super().__init__(parent)
        self.is_name = is_name
        make = GivingLabel if is_name else label
        self._caption = make(role="caption")
        self._value = make(role="figure")
        self._perspective = make(role="hint")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self._caption, self._value, self._perspective):
            self._column.addWidget(part)

    def show_figure(self, figure: Figure) -> None:
        _set_text(self._caption, figure.caption)
        _set_text(self._value, figure.value)
        _set_text(self._perspective, figure.perspective or " ")
        set_tone(self._value, figure.tone)
        spoken = f"{figure.caption}: {figure.perspective} {figure.value}".replace(":  ", ": ")
        self._value.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
        self.set_why(figure.why)
        self._column.activate()


def _set_text(part: QLabel, text: str) -> None:
    if part.text() != text:
        part.setText(text)
