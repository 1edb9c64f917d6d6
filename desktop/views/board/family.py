"""What hangs on a game, asked about one by one when the game is moved or called off."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.book.queries.board import EventRow
from desktop.domain.naming import title_of
from desktop.models.saying import in_words
from desktop.services.families import Member
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label

_HEIGHT = 132


class FamilyChoice(QWidget):
    """A box for each proposition and contest, ticked at first; hidden where there is none.

    Signals:
        changed: Another choice was made.
    """

    changed = Signal()

    def __init__(self, session: Session, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[int, QCheckBox] = {}
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        inner = QWidget()
        inner.setLayout(self._list)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(question)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setMaximumHeight(session.theme.pixels(_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(question, "caption"))
        column.addWidget(area)
        self.hide()

    def show_members(self, members: Sequence[Member]) -> None:
        """Offer what hangs on the game."""
        for member in members:
            box = QCheckBox(f"{member.title} · {self._tickets(member.tickets)}")
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self.boxes[member.id] = box
            self._list.addWidget(box)
        self._list.addStretch(1)
        self.setVisible(bool(members))

    def _tickets(self, count: int) -> str:
        if count == 0:
            return self.tr("no ticket")
        return self.tr("1 ticket") if count == 1 else self.tr("{0} tickets").format(count)

    def chosen(self) -> tuple[int, ...]:
        """The ids of what goes along with the game."""
        return tuple(one for one, box in self.boxes.items() if box.isChecked())


class CallOffDialog(Dialog):
    """Asks what of a family shares that its game is called off or postponed.

    Signals:
        chosen: The ids of what does; the rest is left as it is.
    """

    chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        event: EventRow,
        status: str,
        members: Sequence[Member],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What hangs on this game"))
        self.resize(session.theme.pixels(560), session.theme.pixels(240))
        said = self.tr("Recorded as {0}, too; what is not ticked is left as it is").format(
            in_words(status)
        )
        self.family = FamilyChoice(session, said)
        self.family.show_members(members)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        record = button(self.tr("Record result"), self.submit, "primary")
        record.setDefault(True)
        buttons.addWidget(record)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(label(f"{event.rot_away} · {title_of(event)}", "title"))
        column.addWidget(self.family, 1)
        column.addLayout(buttons)

    @Slot()
    def submit(self) -> None:
        """Hand over what is ticked."""
        self.chosen.emit(self.family.chosen())
        self.accept()
