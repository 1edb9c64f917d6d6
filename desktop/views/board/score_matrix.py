"""The points of both sides, period by period, as a score is read out."""

import itertools
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.book.queries.board import EventRow
from desktop.domain.baseball import NINE
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.periods import Score, typed_segments
from desktop.domain.sentences import say
from desktop.models.saying import shown
from desktop.views.board.score_fields import (
    FINAL,
    NOT_BATTED,
    ScoreField,
    is_inning,
    title_of_segment,
)
from desktop.views.widgets.looks import label

SIDES = ("away", "home")


class ScoreMatrix(QWidget):
    """Two rows of fields, the visitor above, and a column for each period.

    Signals:
        changed: Something was typed.
        ended: Enter was pressed in the last field.
        left: Esc was pressed in a field.

    Attributes:
        fields: By side and period.
    """

    changed = Signal()
    ended = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[tuple[str, str], ScoreField] = {}
        self._event: EventRow | None = None
        self._innings = NINE
        self._wrong: ScoreField | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)

    def show_event(self, event: EventRow | None, scores: Mapping[str, Score]) -> None:
        """Make a field of each period of an event, with what is recorded of it."""
        self._event, self._innings, self._wrong = event, NINE, None
        self._clear()
        if event is not None:
            self._fill(event, scores)

    def add_inning(self) -> None:
        """Make room for an extra inning; what is typed stays."""
        if self._event is None:
            return
        typed = {key: field.text() for key, field in self.fields.items()}
        self._innings += 1
        self._clear()
        self._fill(self._event, {})
        for key, text in typed.items():
            self.fields[key].setText(text)
            self.fields[key].setModified(bool(text))
        self.fields["away", f"i{self._innings}"].setFocus()

    def in_order(self) -> list[ScoreField]:
        """The fields as Enter goes through them: period by period, the visitor first."""
        return [self.fields[side, name] for name in self._periods() for side in SIDES]

    def take_focus(self) -> None:
        """Start typing at the first period."""
        order = self.in_order()
        if order:
            order[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            order[0].selectAll()

    def show_wrong(self) -> None:
        """Put the cursor in the field that the last reading stumbled over."""
        if self._wrong is not None:
            self._wrong.setFocus()

    def segments(self) -> dict[str, tuple[int, int | None]]:
        """The points of each period that is typed; None is a half inning that was not batted.

        Raises:
            InputError: A field is no score, or a period has one side only.
        """
        self._wrong = None
        found: dict[str, tuple[int, int | None]] = {}
        for name in self._periods():
            score = self._score(name)
            if score is not None:
                found[name] = score
        return found

    def _score(self, name: str) -> tuple[int, int | None] | None:
        away, home = self.fields["away", name], self.fields["home", name]
        for field in (away, home):
            if (problem := field.problem()) is not None:
                self._wrong = field
                raise InputError(problem)
        top, bottom = away.value(), home.value()
        if (top, bottom) == (None, None):
            return None
        if top == NOT_BATTED or None in {top, bottom}:
            self._wrong = away if top in {None, NOT_BATTED} else home
            raise InputError(
                say(
                    "{segment} has the points of one side only. Nothing was recorded.",
                    segment=title_of_segment(name),
                )
            )
        return top or 0, None if bottom == NOT_BATTED else bottom

    def _names(self, event: EventRow) -> tuple[str, ...]:
        innings: tuple[str, ...] = ()
        if event.sport == Sport.BASEBALL:
            innings = tuple(f"i{number}" for number in range(1, self._innings + 1))
        return (*innings, *typed_segments(event.league, Sport(event.sport)), FINAL)

    def _clear(self) -> None:
        self.fields.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self, event: EventRow, scores: Mapping[str, Score]) -> None:
        names = self._names(event)
        for column, name in enumerate(names, start=1):
            title = label(shown(title_of_segment(name)), "caption")
            title.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(title, 0, column)
            known = scores.get("game" if name == FINAL else name)
            for row, side in enumerate(SIDES, start=1):
                field = self._field(event.rot_away if side == "away" else event.rot_home, name)
                if known is not None:
                    field.setText(str(known[row - 1]))
                self._connect(field)
                self.fields[side, name] = field
                self._grid.addWidget(field, row, column)
                # Shown by the layout it would come too late to take the focus.
                field.show()
        for row, rotation in enumerate((event.rot_away, event.rot_home), start=1):
            self._grid.addWidget(label(str(rotation), "secondary"), row, 0)
        self._grid.setColumnStretch(len(names) + 1, 1)
        for earlier, later in itertools.pairwise(self.in_order()):
            QWidget.setTabOrder(earlier, later)

    def _field(self, rotation: int | None, name: str) -> ScoreField:
        said = self.tr("inning {0}").format(name[1:]) if is_inning(name) else ""
        return ScoreField(
            f"{rotation} {said or shown(title_of_segment(name))}", is_inning=is_inning(name)
        )

    def _connect(self, field: ScoreField) -> None:
        field.textChanged.connect(self.changed)
        field.entered.connect(self._on_field_entered)
        field.left.connect(self.left)

    def _periods(self) -> list[str]:
        return list(dict.fromkeys(name for _, name in self.fields))

    @Slot()
    def _on_field_entered(self) -> None:
        order = self.in_order()
        place = next(n for n, field in enumerate(order) if field is self.sender())
        if place + 1 < len(order):
            order[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            order[place + 1].selectAll()
        else:
            self.ended.emit()
