"""A card for one stage of the operation: where it stands, what is open, where it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.why.explanation import Why
from desktop.views.widgets.card import Card
from desktop.views.widgets.explained_figure import ExplainedFigure
from desktop.views.widgets.looks import button, label, set_tone

LINES = 3


@dataclass(frozen=True, slots=True)
class Work:
    """What is open in a stage; `tone` says in colour what the text says in words."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a stage stands.

    Attributes:
        figure: The one number, with the perspective under it.
        lines: Up to three lines; the first is the most pressing.
        why: What explains the figure.
    """

    figure: str
    perspective: str
    lines: Sequence[Work]
    tone: str = ""
    why: Why | None = None


class StageCard(Card):
    """The same labels for good; only their texts change.

    Signals:
        chosen: The id of the page that the stage is done on.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, page: str, page_title: str, keys: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._page = page
        self._figure = label(role="figure")
        self._perspective = label(role="hint")
        self._lines: list[QLabel] = []
        self.body.setSpacing(4)
        self._explained = ExplainedFigure()
        inside = QVBoxLayout(self._explained)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._figure)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._perspective)
        self.body.addSpacing(4)
        for _ in range(LINES):
            line = label(" ", "secondary")
            line.setMinimumWidth(1)
            self._lines.append(line)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self.button = button(page_title, self._on_clicked, "link")
        self.button.setToolTip(f"{page_title}  {keys}")
        self.button.setAccessibleName(f"{page_title} {keys}")
        key = label(keys, "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.button)
        foot.addStretch(1)
        foot.addWidget(key, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(foot)

    def show_stand(self, stand: Stand) -> None:
        """Show where the stage stands."""
        self._figure.setText(stand.figure)
        set_tone(self._figure, stand.tone)
        self._perspective.setText(stand.perspective)
        self._explained.set_why(stand.why)
        self._explained.setAccessibleName(f"{stand.figure} {stand.perspective}")
        texts = [*stand.lines, *(Work(" ") for _ in range(LINES))][:LINES]
        for shown, work in zip(self._lines, texts, strict=True):
            shown.setText(work.text)
            shown.setToolTip(work.text.strip())
            set_tone(shown, work.tone)
        said = ". ".join(work.text for work in stand.lines)
        self.setAccessibleDescription(f"{stand.figure} {stand.perspective}. {said}")

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._page)
