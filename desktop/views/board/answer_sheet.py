"""The form in which the answer to a proposition is recorded."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.board import EventRow
from desktop.domain.errors import InputError
from desktop.domain.markets import Side
from desktop.domain.naming import title_of
from desktop.domain.periods import Score
from desktop.domain.sentences import say
from desktop.models.saying import shown_error
from desktop.services.contest_results import LARGEST_ANSWER
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.parsed_edit import ParsedEdit


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes, no, a number, or None where there is no action."""

    value: Side | int | None


def parse_answer(typed: str) -> int:
    """Read the number that an over and under is about.

    Raises:
        InputError: Not a whole number.
    """
    if not typed.isascii() or not typed.isdigit() or int(typed[:7]) > LARGEST_ANSWER:
        raise InputError(
            say("“{typed}” is not a number of 0 to {largest}.", typed=typed, largest=LARGEST_ANSWER)
        )
    return int(typed)


class AnswerSheet(QWidget):
    """One question with yes and no, or with a number; or no action.

    Signals:
        record_asked: The event and the Answer.
        refused: Why nothing can be recorded.
        review_asked: The event's id, to approve its result.
        left: Esc was pressed.
    """

    record_asked = Signal(object, object)
    refused = Signal(str)
    review_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: EventRow | None = None
        self._is_dirty = False
        self._question = label(role="title")
        self._question.setWordWrap(True)
        self._note = label(role="secondary")
        self.yes = QRadioButton(self.tr("&Yes"))
        self.no = QRadioButton(self.tr("&No"))
        self.number_said = QRadioButton(self.tr("&It came to"))
        self.none = QRadioButton(self.tr("No &action: it did not take place"))
        self.number = ParsedEdit(parse_answer, self.tr("What it came to"))
        self.number.setFixedWidth(96)
        self._group = QButtonGroup(self)
        for place, choice in enumerate((self.yes, self.no, self.number_said, self.none)):
            self._group.addButton(choice, place)
        self._group.buttonClicked.connect(self._on_clicked)
        self.number.textEdited.connect(self._on_number_typed)
        self.number.returnPressed.connect(self.ask_record)
        self.record = button(self.tr("Record result"), self.ask_record, "primary")
        self.review = button(self.tr("Review"), self._ask_review)
        self._build()

    def _build(self) -> None:
        card = Card(self.tr("Answer"))
        card.body.addWidget(self._question)
        card.body.addWidget(self._note)
        card.body.addSpacing(8)
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self.number_said)
        number.addWidget(self.number)
        number.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        for part in (self.yes, self.no):
            form.addRow(part)
        form.addRow(number)
        form.addRow(self.none)
        card.body.addLayout(form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.record)
        buttons.addWidget(self.review)
        buttons.addStretch(1)
        card.body.addSpacing(8)
        card.body.addLayout(buttons)
        card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def is_dirty(self) -> bool:
        """Whether something was chosen that is not recorded."""
        return self._is_dirty

    def clear(self) -> None:
        """Forget the question."""
        self._event, self._is_dirty = None, False

    def show_event(self, event: EventRow, recorded: Score | None, *, has_number: bool) -> None:
        """Show a question with the answer that is recorded, if there is one."""
        self._event, self._is_dirty = event, False
        self._question.setText(title_of(event))
        self._note.setText(f"{event.league} · {event.rot_away}")
        for part in (self.yes, self.no):
            part.setVisible(not has_number)
        self.number_said.setVisible(has_number)
        self.number.setVisible(has_number)
        self._group.setExclusive(False)
        is_final = event.status == "final"
        self.yes.setChecked(recorded == (1, 0))
        self.no.setChecked(recorded == (0, 1))
        self.none.setChecked(is_final and recorded is None)
        self.number_said.setChecked(has_number)
        self._group.setExclusive(True)
        self.number.setText(str(recorded[0]) if has_number and recorded is not None else "")
        self.review.setEnabled(event.result is not None and event.result != event.settled)

    def take_focus(self) -> None:
        """Start answering."""
        if self.number.isVisibleTo(self):
            self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.number.selectAll()
        else:
            (self.no if self.no.isChecked() else self.yes).setFocus()

    def answer(self) -> Answer:
        """What is chosen.

        Raises:
            InputError: Nothing is, or the number is none.
        """
        if self.none.isChecked():
            return Answer(None)
        if self.yes.isVisibleTo(self):
            if not (self.yes.isChecked() or self.no.isChecked()):
                raise InputError("Choose yes, no or no action. Nothing was recorded.")
            return Answer(Side.YES if self.yes.isChecked() else Side.NO)
        if (problem := self.number.problem()) is not None:
            raise InputError(problem)
        value = self.number.value()
        if value is None:
            raise InputError("The number it came to is missing. Nothing was recorded.")
        return Answer(value)

    @Slot()
    def ask_record(self) -> None:
        """Hand over what is chosen, or say why it is no answer."""
        if self._event is None:
            return
        try:
            answer = self.answer()
        except InputError as error:
            self.refused.emit(shown_error(error))
            return
        self.record_asked.emit(self._event, answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.ask_record()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self._is_dirty = True

    @Slot()
    def _on_number_typed(self) -> None:
        self._is_dirty = True
        self.number_said.setChecked(True)

    def _ask_review(self) -> None:
        if self._event is not None:
            self.review_asked.emit(self._event.id)
