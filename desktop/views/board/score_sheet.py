"""The form in which the score of one event is typed, period by period."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.board import EventRow
from desktop.domain.baseball import Segments
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.naming import title_of
from desktop.domain.periods import Score
from desktop.domain.rules import HouseRules
from desktop.domain.sentences import say
from desktop.models.saying import in_words, shown, shown_error
from desktop.services.resuming import SUSPENDED
from desktop.services.settlement import PLAYED, STATUSES, Result
from desktop.views.board.score_fields import FINAL, is_inning, parse_completed, parse_played
from desktop.views.board.score_matrix import ScoreMatrix
from desktop.views.board.stopped import consequence
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.parsed_edit import ParsedEdit

# The score at which a game was suspended counts when it is not completed in time.
_WITH_SCORE = PLAYED | {SUSPENDED}


class ScoreSheet(QWidget):
    """One event: periods and final of both sides, and how it ended.

    Signals:
        number_typed: A rotation number, to go to its event.
        record_asked: The event and the Result that is typed.
        refused: Why what is typed is no result.
        review_asked: The event's id, to approve its result.
        left: Esc was pressed in a field.

    Attributes:
        matrix: The points by period.
    """

    number_typed = Signal(int)
    record_asked = Signal(object, object)
    refused = Signal(str)
    review_asked = Signal(object)
    left = Signal()

    def __init__(
        self, rules: Callable[[], HouseRules], zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        """Make an empty form.

        Args:
            rules: Asked for the house's rules, which decide what a stopped game comes to.
            zone: The book's, in which it is typed when a suspended game was completed.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._rules = rules
        self._event: EventRow | None = None
        self._scores: dict[str, Score] = {}
        self._starters = ("", "")
        self.matrix = ScoreMatrix()
        self.matrix.ended.connect(self.ask_record)
        self.matrix.left.connect(self.left)
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
            self.status.addItem(in_words(status).capitalize(), status)
        self.status.currentIndexChanged.connect(self._on_status_changed)
        self.shootout = _shootout_box()
        self.played = ParsedEdit(parse_played, self.tr("Time of play"))
        self.played.setPlaceholderText(self.tr("minutes, such as 53:20"))
        self.completion = ParsedEdit(partial(parse_completed, zone), self.tr("Completed"))
        self.completion.setPlaceholderText(self.tr("now, or 2026-11-22 23:10"))
        self.is_cut = QCheckBox(self.tr("Stopped within the last &half inning"))
        self.pitchers = (QLineEdit(), QLineEdit())
        self._consequence = label()
        self._consequence.setWordWrap(True)
        self._consequence.setAccessibleName(self.tr("What stands"))
        self._more = button(self.tr("Extra inning"), self.matrix.add_inning, "chip")
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
        card.body.addWidget(self.matrix)
        card.body.addSpacing(8)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._form = form
        form.addRow(self.tr("&Status"), self.status)
        form.addRow(self.tr("S&hoot-out"), self.shootout)
        form.addRow(self.tr("&Time of play"), self.played)
        form.addRow(self.tr("&Completed, book time"), self.completion)
        form.addRow("", self.is_cut)
        for title, field in zip(
            (self.tr("&Visitor's starter"), self.tr("Home st&arter")), self.pitchers, strict=True
        ):
            field.setAccessibleName(title.replace("&", ""))
            form.addRow(title, field)
        card.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(form)
        card.body.addWidget(self._consequence)
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
        self.matrix.changed.connect(self._say_consequence)
        self.played.textChanged.connect(self._say_consequence)
        self.is_cut.toggled.connect(self._say_consequence)
        self.shootout.currentIndexChanged.connect(self._say_consequence)

    @property
    def consequence(self) -> str:
        """What of a stopped game stands, as it is shown."""
        return self._consequence.text()

    @property
    def event_id(self) -> int | None:
        """The event whose result is typed."""
        return None if self._event is None else self._event.id

    @property
    def completed(self) -> int | None:
        """When a suspended game was over, milliseconds UTC; None is now."""
        return self.completion.value()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not recorded."""
        fields = (*self.matrix.fields.values(), self.played, self.completion, *self.pitchers)
        return any(field.isModified() for field in fields)

    def show_event(
        self,
        event: EventRow | None,
        scores: Mapping[str, Score],
        starters: tuple[str, str] = ("", ""),
    ) -> None:
        """Show an event with the score and the pitchers that are recorded, if there are any."""
        shown = (self._event, self._scores, self._starters)
        if event is not None and (event, scores, starters) == shown:
            return
        self._event, self._scores, self._starters = event, dict(scores), starters
        self.matrix.show_event(event, scores)
        for part in (self.record, self.status):
            part.setEnabled(event is not None)
        self.review.setEnabled(
            event is not None and event.result is not None and event.result != event.settled
        )
        is_hockey = event is not None and event.sport == Sport.HOCKEY
        self._form.setRowVisible(self.shootout, is_hockey)
        self._show_pitchers(event)
        self.played.clear()
        self.completion.clear()
        self.is_cut.setChecked(False)
        if event is None:
            self._on_status_changed()
            self._teams.setText(self.tr("No event is chosen."))
            self._note.setText(self.tr("Type a rotation number, or press Enter on an event."))
            return
        self._teams.setText(title_of(event))
        self._note.setText(_state(event))
        self.status.setCurrentIndex(STATUSES.index(event.status) if event.status in STATUSES else 0)
        self.shootout.setCurrentIndex(0)
        self._on_status_changed()

    def _show_pitchers(self, event: EventRow | None) -> None:
        is_baseball = event is not None and event.sport == Sport.BASEBALL
        listed = (event.pitcher_away, event.pitcher_home) if event is not None else ("", "")
        for field, started, name in zip(self.pitchers, self._starters, listed, strict=True):
            self._form.setRowVisible(field, is_baseball)
            field.setText(started or name)
            field.setPlaceholderText(self.tr("not known"))
            field.setToolTip(self.tr("Listed: {0}").format(name) if name else "")
        self._more.setVisible(is_baseball)

    def take_focus(self) -> None:
        """Start typing at the first period."""
        self.matrix.take_focus()

    def result(self) -> Result:
        """What is typed.

        Raises:
            InputError: A field is no score, a period has one side only, or the final is missing.
        """
        status = str(self.status.currentData())
        if status not in _WITH_SCORE:
            return Result(status, {}, None)
        segments = self.matrix.segments()
        if status == SUSPENDED:
            segments.pop(FINAL, None)
            return Result(status, self._cut(segments), None, played=self._seconds())
        if (problem := self.completion.problem()) is not None:
            raise InputError(problem)
        final = segments.pop(FINAL, None)
        if final is None and (innings := [runs for n, runs in segments.items() if is_inning(n)]):
            final = sum(away for away, _ in innings), sum(home or 0 for _, home in innings)
        if final is None or final[1] is None:
            raise InputError("The final score is missing. Nothing was recorded; type both sides.")
        away, home = (field.text().strip() for field in self.pitchers)
        return Result(
            status,
            self._cut(segments) if status != FINAL else segments,
            (final[0], final[1]),
            self.shootout.currentData(),
            self._seconds() if status != FINAL else None,
            starters=(away, home),
        )

    def _cut(self, segments: Segments) -> Segments:
        """The innings of a game that was stopped within the last of them."""
        innings = [name for name in segments if is_inning(name)]
        if not innings or not self.is_cut.isChecked():
            return segments
        return {f"{n}*" if n == innings[-1] else n: runs for n, runs in segments.items()}

    def _seconds(self) -> int | None:
        problem = self.played.problem()
        if problem is not None:
            raise InputError(problem)
        return self.played.value()

    @Slot()
    def _say_consequence(self) -> None:
        """Say what of a stopped game stands by what is typed so far."""
        is_stopped = self._event is not None and self.status.currentData() == "stopped"
        if self._event is None or not is_stopped:
            self._consequence.clear()
        else:
            self._consequence.setText(consequence(self._event, self.result, self._rules()))
        self._consequence.setVisible(is_stopped)

    @Slot()
    def ask_record(self) -> None:
        """Hand over what is typed, or say why it is no result."""
        if self._event is None:
            return
        try:
            result = self.result()
        except InputError as error:
            self.matrix.show_wrong()
            self.refused.emit(shown_error(error))
            return
        self.record_asked.emit(self._event, result)

    def _ask_review(self) -> None:
        self.review_asked.emit(self.event_id)

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
        status = self.status.currentData()
        for field in self.matrix.fields.values():
            field.setEnabled(status in _WITH_SCORE)
        is_stopped = self._event is not None and status in {"stopped", SUSPENDED}
        is_baseball = self._event is not None and self._event.sport == Sport.BASEBALL
        self._form.setRowVisible(self.played, is_stopped and not is_baseball)
        self._form.setRowVisible(self.is_cut, is_stopped and is_baseball)
        was_suspended = self._event is not None and self._event.status == SUSPENDED
        self._form.setRowVisible(self.completion, was_suspended and status == "final")
        self._say_consequence()


def _shootout_box() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(shown(say("Shoot-out")))
    for text, value in (
        (say("Not known"), None),
        (say("No shoot-out"), False),
        (say("Decided by shoot-out"), True),
    ):
        made.addItem(shown(text), value)
    return made


def _state(event: EventRow) -> str:
    if event.result is None:
        said = say("no result yet")
    elif event.settled is None:
        said = say("recorded, waits for approval in Settlement")
    elif event.settled != event.result:
        said = say("correction recorded, waits for approval in Settlement")
    else:
        said = say("settled; another score is a correction that Settlement reviews")
    return f"{event.league} · {shown(said)}"
