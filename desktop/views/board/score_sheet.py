"""The form in which the score of one event is typed, period by period."""

import itertools
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.board import EventRow
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.periods import Score, typed_segments
from desktop.services.settlement import LARGEST_SCORE, STATUSES, Result
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.parsed_edit import ParsedEdit

FINAL = "final"
_FIELD_WIDTH = 48
_TITLES = {
    "1q": "1Q", "2q": "2Q", "3q": "3Q", "4q": "4Q", "1h": "1H", "2h": "2H",
    "p1": "1P", "p2": "2P", "p3": "3P", "f5": "F5", "ot": "OT", FINAL: "Final",
}  # fmt: skip
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def parse_score(typed: str) -> int:
    """Read the points of one side.

    Raises:
        InputError: Not a whole number of points.
    """
    if not typed.isascii() or not typed.isdigit() or int(typed[:4]) > LARGEST_SCORE:
        raise InputError(f"“{typed}” is not a score. Type a whole number, 0 to {LARGEST_SCORE}.")
    return int(typed)


class ScoreField(ParsedEdit[int]):
    """The points of one side in one period.

    Signals:
        entered: Enter was pressed.
        left: Esc was pressed.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parse_score, name, parent)
        self.setFixedWidth(_FIELD_WIDTH)
        self.setMaxLength(4)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ScoreSheet(QWidget):
    """One event: periods and final of both sides, and how it ended.

    Signals:
        number_typed: A rotation number, to go to its event.
        record_asked: The event and the Result that is typed.
        refused: Why what is typed is no result.
        review_asked: The event's id, to approve its result.
        left: Esc was pressed in a field.
    """

    number_typed = Signal(int)
    record_asked = Signal(object, object)
    refused = Signal(str)
    review_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: EventRow | None = None
        self._scores: dict[str, Score] = {}
        self._fields: dict[tuple[str, str], ScoreField] = {}
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("Rotation number"))
        self.number.setPlaceholderText(self.tr("number"))
        self.number.setFixedWidth(110)
        self.number.returnPressed.connect(self._on_number_entered)
        self._teams = label(role="title")
        self._teams.setWordWrap(True)
        self._note = label(role="secondary")
        self._note.setWordWrap(True)
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("How it ended"))
        for status in STATUSES:
            self.status.addItem(status.capitalize(), status)
        self.status.currentIndexChanged.connect(self._on_status_changed)
        self.shootout = QComboBox()
        self.shootout.setAccessibleName(self.tr("Shoot-out"))
        for text, value in (
            (self.tr("Not known"), None),
            (self.tr("No shoot-out"), False),
            (self.tr("Decided by shoot-out"), True),
        ):
            self.shootout.addItem(text, value)
        self._matrix = QGridLayout()
        self._matrix.setHorizontalSpacing(4)
        self._matrix.setVerticalSpacing(4)
        self.record = button(self.tr("Record result"), self.ask_record, "primary")
        self.review = button(self.tr("Review"), self._ask_review)
        self._build()
        self.show_event(None, {})

    def _build(self) -> None:
        card = Card(self.tr("Result"))
        card.header.add_widget(label(self.tr("Go to"), "hint"))
        card.header.add_widget(self.number)
        card.body.addWidget(self._teams)
        card.body.addWidget(self._note)
        card.body.addSpacing(8)
        card.body.addLayout(self._matrix)
        card.body.addSpacing(8)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._form = form
        form.addRow(self.tr("&Status"), self.status)
        form.addRow(self.tr("S&hoot-out"), self.shootout)
        card.body.addLayout(form)
        card.body.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.record)
        buttons.addWidget(self.review)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        hint = label(
            self.tr("Enter goes on and, at the end, records. A blank period is not known."), "hint"
        )
        hint.setWordWrap(True)
        card.body.addWidget(hint)
        card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def event_id(self) -> int | None:
        """The event whose result is typed."""
        return None if self._event is None else self._event.id

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not recorded."""
        return any(field.isModified() for field in self._fields.values())

    def show_event(self, event: EventRow | None, scores: Mapping[str, Score]) -> None:
        """Show an event with the score that is recorded, if there is one."""
        if event is not None and (event, scores) == (self._event, self._scores):
            return
        self._event, self._scores = event, dict(scores)
        self._clear_matrix()
        for part in (self.record, self.status):
            part.setEnabled(event is not None)
        self.review.setEnabled(
            event is not None and event.result is not None and event.result != event.settled
        )
        is_hockey = event is not None and event.sport == Sport.HOCKEY
        self._form.setRowVisible(self.shootout, is_hockey)
        if event is None:
            self._teams.setText(self.tr("No event is chosen."))
            self._note.setText(self.tr("Type a rotation number, or press Enter on an event."))
            return
        self._teams.setText(f"{event.away} at {event.home}")
        self._note.setText(_state(event))
        names = (*typed_segments(event.league, Sport(event.sport)), FINAL)
        self._fill_matrix(event, names, scores)
        self.status.setCurrentIndex(STATUSES.index(event.status) if event.status in STATUSES else 0)
        self.shootout.setCurrentIndex(0)
        self._on_status_changed()

    def _clear_matrix(self) -> None:
        self._fields.clear()
        while (item := self._matrix.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _fill_matrix(
        self, event: EventRow, names: tuple[str, ...], scores: Mapping[str, Score]
    ) -> None:
        sides = (("away", event.rot_away), ("home", event.rot_home))
        for column, name in enumerate(names, start=1):
            title = label(_TITLES[name], "caption")
            title.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._matrix.addWidget(title, 0, column)
            known = scores.get("game" if name == FINAL else name)
            for row, (side, rotation) in enumerate(sides, start=1):
                field = ScoreField(f"{rotation} {_TITLES[name]}")
                if known is not None:
                    field.setText(str(known[row - 1]))
                field.entered.connect(self._on_field_entered)
                field.left.connect(self.left)
                self._fields[side, name] = field
                self._matrix.addWidget(field, row, column)
                # Shown by the layout it would come too late to take the focus.
                field.show()
        for row, (_, rotation) in enumerate(sides, start=1):
            self._matrix.addWidget(label(str(rotation), "secondary"), row, 0)
        self._matrix.setColumnStretch(len(names) + 1, 1)
        # Period by period, visitor first, as a score is read out.
        order = self._in_order()
        for earlier, later in itertools.pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _in_order(self) -> list[ScoreField]:
        names = list(dict.fromkeys(name for _, name in self._fields))
        return [self._fields[side, name] for name in names for side in ("away", "home")]

    def take_focus(self) -> None:
        """Start typing at the first period."""
        order = self._in_order()
        if order:
            order[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            order[0].selectAll()

    def result(self) -> Result:
        """What is typed.

        Raises:
            InputError: A field is no score, a period has one side only, or the final is missing.
        """
        status = str(self.status.currentData())
        if status != FINAL:
            return Result(status, {}, None)
        segments: dict[str, Score] = {}
        for name in dict.fromkeys(name for _, name in self._fields):
            score = self._score(name)
            if score is not None:
                segments[name] = score
        final = segments.pop(FINAL, None)
        if final is None:
            raise InputError("The final score is missing. Nothing was recorded; type both sides.")
        return Result(FINAL, segments, final, self.shootout.currentData())

    def _score(self, name: str) -> Score | None:
        away, home = self._fields["away", name], self._fields["home", name]
        for field in (away, home):
            if (problem := field.problem()) is not None:
                field.setFocus()
                raise InputError(problem)
        points = away.value(), home.value()
        if points == (None, None):
            return None
        if points[0] is None or points[1] is None:
            (away if points[0] is None else home).setFocus()
            raise InputError(
                f"{_TITLES[name]} has the points of one side only. Nothing was recorded."
            )
        return points[0], points[1]

    @Slot()
    def ask_record(self) -> None:
        """Hand over what is typed, or say why it is no result."""
        if self._event is None:
            return
        try:
            result = self.result()
        except InputError as error:
            self.refused.emit(str(error))
            return
        self.record_asked.emit(self._event, result)

    def _ask_review(self) -> None:
        self.review_asked.emit(self.event_id)

    @Slot()
    def _on_field_entered(self) -> None:
        order = self._in_order()
        place = next(n for n, field in enumerate(order) if field is self.sender())
        if place + 1 < len(order):
            order[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            order[place + 1].selectAll()
        else:
            self.ask_record()

    @Slot()
    def _on_number_entered(self) -> None:
        typed = self.number.text().strip()
        if typed.isascii() and typed.isdigit() and len(typed) <= 9:
            self.number_typed.emit(int(typed))
            self.number.clear()
        else:
            self.refused.emit(self.tr("“{0}” is not a rotation number.").format(typed))
            self.number.selectAll()

    @Slot()
    def _on_status_changed(self) -> None:
        is_final = self.status.currentData() == FINAL
        for field in self._fields.values():
            field.setEnabled(is_final)


def _state(event: EventRow) -> str:
    if event.result is None:
        return f"{event.league} · no result yet"
    if event.settled is None:
        return f"{event.league} · recorded, waits for approval in Settlement"
    if event.settled != event.result:
        return f"{event.league} · correction recorded, waits for approval in Settlement"
    return f"{event.league} · settled; another score is a correction that Settlement reviews"
