"""The strip of figures at the head of a page: caption, value, whose side it is on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.services.why.explanation import Why
from desktop.views.widgets.explained_figure import ExplainedFigure
from desktop.views.widgets.looks import label, set_tone
from desktop.views.widgets.wrapping_row import WrappingRow


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        caption: What it is, such as "Balance".
        value: The text, such as "1,240.00".
        perspective: Whose side it is on, such as "player owes".
        tone: positive, negative, warning, or nothing.
        why: What explains it; the figure is then a stop of the Tab key.
    """

    caption: str
    value: str
    perspective: str = ""
    tone: str = ""
    why: Why | None = None


class FigureStrip(QFrame):
    """Figures side by side in a card; the same labels are kept while only values change."""

    def __init__(self, name: str, parent: QWidget | None = None, *, flush: bool = False) -> None:
        """Make an empty strip.

        Args:
            name: The accessible name.
            parent: Qt's parent.
            flush: Without border and margins, in one line, for a strip that stands inside a card.
        """
        super().__init__(parent)
        if not flush:
            self.setProperty("role", "card")
        self.setAccessibleName(name)
        self._cells: list[_Cell] = []
        self._row = WrappingRow(24 if flush else 32, 4, may_wrap=not flush)
        self.setLayout(self._row)
        if not flush:
            self._row.setContentsMargins(16, 8, 16, 8)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures."""
        while len(self._cells) > len(figures):
            cell = self._cells.pop()
            self._row.removeWidget(cell)
            cell.deleteLater()
        while len(self._cells) < len(figures):
            cell = _Cell(self)
            self._row.addWidget(cell)
            self._cells.append(cell)
        for cell, figure in zip(self._cells, figures, strict=True):
            cell.show_figure(figure)
        # A figure that grew gets its room at once: painted before, its last digit would be cut.
        self._row.activate()


class _Cell(ExplainedFigure):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._caption = label(role="caption")
        self._value = label(role="figure")
        self._perspective = label(role="hint")
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
