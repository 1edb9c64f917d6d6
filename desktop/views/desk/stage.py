"""A card for one stage of the operation: where it stands, what is open, where it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.services.why.explanation import Why
from desktop.views.widgets.card import Card
from desktop.views.widgets.explained_figure import ExplainedFigure
from desktop.views.widgets.giving_button import GivingButton
from desktop.views.widgets.looks import label, set_tone
from desktop.views.widgets.wrapped_label import WrappedLabel
from desktop.views.widgets.wrapping_row import WrappingRow

LINES = 4


@dataclass(frozen=True, slots=True)
class Work:
    """What is open in a stage; `tone` says in colour what the text says in words.

    Attributes:
        page: Where it is done; nothing where there is nothing to do.
        payload: What that page is to show.
    """

    text: str
    tone: str = ""
    page: str = ""
    payload: str | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a stage stands.

    Attributes:
        figure: The one number, with the perspective under it.
        lines: Up to four lines; the first is the most pressing.
        why: What explains the figure.
    """

    figure: str
    perspective: str
    lines: Sequence[Work]
    tone: str = ""
    why: Why | None = None


class WorkLine(GivingButton):
    """One line of a card, which leads to where the work is done; empty it takes its room only.

    Signals:
        chosen: A page and what it is to show.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(role="work")
        self._work = Work("")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_work(self, work: Work) -> None:
        """Show what is open."""
        self._work = work
        self.set_words(work.text)
        self.setEnabled(bool(work.page))
        shape = Qt.CursorShape.PointingHandCursor if work.page else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        set_tone(self, work.tone)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._work.page, self._work.payload)


class StageCard(Card):
    """The same lines for good; only their texts change.

    Signals:
        chosen: The id of a page, and what it is to show.
    """

    chosen = Signal(str, object)

    def __init__(
        self, title: str, page: str, page_title: str, keys: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._page = page
        self._figure = label(role="figure")
        self._perspective = WrappedLabel("hint")
        self.body.setSpacing(2)
        self._explained = ExplainedFigure()
        inside = QVBoxLayout(self._explained)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._figure)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._perspective)
        self.body.addSpacing(6)
        self.lines = [WorkLine() for _ in range(LINES)]
        for line in self.lines:
            line.chosen.connect(self.chosen)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self.button = GivingButton(page_title, "link")
        self.button.clicked.connect(self.choose)
        self.button.setToolTip(f"{page_title}  {keys}")
        self.button.setAccessibleName(f"{page_title} {keys}")
        spoken = label(keys, "hint")
        spoken.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        spoken.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        foot = WrappingRow(4)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.addWidget(self.button)
        foot.addWidget(spoken)
        self.body.addLayout(foot)

    def show_stand(self, stand: Stand) -> None:
        """Show where the stage stands."""
        self._figure.setText(stand.figure)
        set_tone(self._figure, stand.tone)
        self._perspective.setText(stand.perspective)
        self._explained.set_why(stand.why)
        self._explained.setAccessibleName(f"{stand.figure} {stand.perspective}")
        works = [*stand.lines, *(Work("") for _ in range(LINES))][:LINES]
        for line, work in zip(self.lines, works, strict=True):
            line.show_work(work)
        said = ". ".join(work.text for work in stand.lines)
        self.setAccessibleDescription(f"{stand.figure} {stand.perspective}. {said}")

    @Slot()
    def choose(self) -> None:
        """Go to the page that the stage is done on."""
        self.chosen.emit(self._page, None)
