"""The dialog that moves a game: its new day, start or ground, and who changes by how much."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.services.changes import ChangeSet
from desktop.services.consequences import TicketChange
from desktop.services.families import Member, read_family
from desktop.services.moving import Ground, Move, MoveShown, move_event, preview_move
from desktop.views.board.event_dialog import parse_day, parse_start
from desktop.views.board.family import FamilyChoice
from desktop.views.consequences.preview import Deed, Look, PreviewDialog, heading
from desktop.views.session import Session
from desktop.views.widgets.looks import label

_GROUNDS = {
    Ground.AS_SCHEDULED: say("where it was scheduled"),
    Ground.ELSEWHERE: say("another ground, the same home side"),
    Ground.EXCHANGED: say("home and visitor exchanged"),
}


class MoveDialog(PreviewDialog):
    """Day, start and ground above, the rulings of the house below them, then the tickets."""

    def __init__(self, session: Session, event: EventRow, parent: QWidget) -> None:
        super().__init__(session, self.tr("Move event"), self.tr("Move event"), parent)
        self._event = event
        self._zone = session.formatting.zone
        self.day = QLineEdit(event.day)
        self.start = QLineEdit(self._start_text())
        self.start.setPlaceholderText(self.tr("not known"))
        self.ground = QComboBox()
        for ground, text in _GROUNDS.items():
            self.ground.addItem(shown(text), ground)
        self.rulings = label(role="secondary")
        self.rulings.setWordWrap(True)
        self.rulings.setAccessibleName(self.tr("What the house's rules say"))
        self.family = FamilyChoice(session, self.tr("Moves along, with what hangs on it"))
        self._is_family_known = False
        self._build()
        for field in (self.day, self.start):
            field.textChanged.connect(self._on_changed)
        self.ground.currentIndexChanged.connect(self._on_changed)
        self.family.changed.connect(self._on_changed)
        session.runner.read(
            lambda reader: read_family(reader, event.id),
            self._on_family_read,
            owner=self,
            question="family",
            on_error=self._on_failed,
        )
        self.day.setFocus()
        self.day.selectAll()

    def _build(self) -> None:
        self.body.addLayout(
            heading(
                f"{self._event.rot_away} · {title_of(self._event)}",
                self.tr("Tickets written before the move are ruled on now; later ones stand."),
            )
        )
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for title, field in (
            (self.tr("&Day"), self.day),
            (self.tr("&Start, book time"), self.start),
            (self.tr("&Ground"), self.ground),
        ):
            field.setAccessibleName(title.replace("&", ""))
            form.addRow(title, field)
        self.body.addLayout(form)
        self.body.addWidget(self.family)
        self.body.addWidget(self.rulings)

    def _on_family_read(self, members: Sequence[Member]) -> None:
        self.family.show_members(members)
        self._is_family_known = True
        self._on_changed()

    def _start_text(self) -> str:
        if self._event.start is None:
            return ""
        return f"{instant(self._event.start).astimezone(self._zone):%H:%M}"

    def _move(self) -> Move:
        return Move(
            self._event.id,
            parse_day(self.day.text().strip()),
            parse_start(self.start.text().strip()),
            Ground(self.ground.currentData()),
            self.family.chosen(),
        )

    @property
    def _is_elsewhere_or_later(self) -> bool:
        typed = (self.day.text().strip(), self.start.text().strip())
        is_same = typed == (self._event.day, self._start_text())
        return not is_same or self.ground.currentData() != Ground.AS_SCHEDULED

    @Slot()
    def _on_changed(self) -> None:
        self.rulings.clear()
        self.refresh()

    def look(self) -> Look | None:
        if not self._is_elsewhere_or_later:
            return None
        move, now = self._move(), self.session.clock_ms()
        if not self._is_family_known:
            return None
        self.session.runner.read(
            lambda reader: _shown(reader, move, now),
            self._show_rulings,
            owner=self,
            question="rulings",
        )
        return lambda reader: _changes(reader, move, now)

    def _show_rulings(self, shown: MoveShown | None) -> None:
        self.rulings.setText("\n".join(shown.sentences) if shown is not None else "")

    def deed(self) -> Deed:
        move, actor = self._move(), self.session.actor

        def moved(book: Book) -> ChangeSet:
            return move_event(book, actor, move).changes

        return moved

    def done_text(self) -> str:
        return self.tr("{0} was moved. {1}").format(title_of(self._event), self.rulings.text())


def _shown(reader: Reader, move: Move, now: int) -> MoveShown | None:
    """What the rules say; the refusal itself is said by the tickets' own question."""
    try:
        return preview_move(reader, move, now)
    except InputError:
        return None


def _changes(reader: Reader, move: Move, now: int) -> list[TicketChange]:
    return list(preview_move(reader, move, now).changes)
