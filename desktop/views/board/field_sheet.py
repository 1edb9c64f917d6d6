"""The form in which the field of a contest is recorded: places, ties, what the track pays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.book.queries.board import EventRow
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.money import format_money, parse_money
from desktop.domain.periods import FINISH, Score
from desktop.domain.sentences import say, word
from desktop.models.saying import shown_error
from desktop.services.contest_results import POOLS, Finish
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import capitalized
from desktop.views.widgets.looks import button, label

_SCRATCHED = frozenset({"x", "scr"})
_NO_PRICE = "-"


@dataclass(frozen=True, slots=True)
class EntrantFields:
    """The fields of one entrant; pools only in a race."""

    event: EventRow
    place: QLineEdit
    pools: Mapping[str, QLineEdit]


def read_field(fields: Sequence[EntrantFields]) -> dict[int, Finish]:
    """The finish of every entrant; those with the same place share it.

    Raises:
        InputError: A place or a price cannot be read, or nobody was placed.
    """
    places: dict[int, int | None] = {one.event.id: _place(one) for one in fields}
    if not any(places.values()):
        raise InputError("Nobody has a place. Nothing was recorded; type 1 for the winner.")
    taken = list(places.values())
    return {
        one.event.id: Finish(
            places[one.event.id],
            taken.count(places[one.event.id]) if places[one.event.id] else 1,
            {pool: _pays(one, pool) for pool in one.pools},
        )
        for one in fields
    }


def _place(entrant: EntrantFields) -> int | None:
    typed = entrant.place.text().strip().casefold()
    if typed in _SCRATCHED:
        return None
    if typed and not (typed.isascii() and typed.isdigit() and len(typed) <= 3):
        raise InputError(
            say(
                "“{typed}” is not the place of {entrant}. Type 1, 2 …, x when it did not start,"
                " or nothing when it is unplaced.",
                typed=typed,
                entrant=entrant.event.home,
            )
        )
    return int(typed or 0)


def _pays(entrant: EntrantFields, pool: str) -> int | None:
    typed = entrant.pools[pool].text().strip()
    if typed == _NO_PRICE:
        return None
    try:
        return parse_money(typed) if typed else 0
    except InputError:
        raise InputError(
            say(
                "“{typed}” is not what {entrant} pays to {pool}. Type for instance 9.60.",
                typed=typed,
                entrant=entrant.event.home,
                pool=word(pool),
            )
        ) from None


class FieldSheet(QWidget):
    """Every entrant with its place; the same place twice is a tie.

    Signals:
        record_asked: An entrant and the finishes by event.
        refused: Why nothing can be recorded.
        review_asked: The id of an entrant whose result waits.
        left: Esc was pressed.
    """

    record_asked = Signal(object, object)
    refused = Signal(str)
    review_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[EntrantFields] = []
        self._title = label(role="title")
        self._title.setWordWrap(True)
        self._note = label(role="secondary")
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(8)
        self._table.setVerticalSpacing(4)
        self.record = button(self.tr("Record the field"), self.ask_record, "primary")
        self.review = button(self.tr("Review"), self._ask_review)
        self._build()

    def _build(self) -> None:
        card = Card(self.tr("Field"))
        card.body.addWidget(self._title)
        card.body.addWidget(self._note)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addLayout(self._table)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidget(held)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        card.body.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.record)
        buttons.addWidget(self.review)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self._hint = label(role="hint")
        self._hint.setWordWrap(True)
        card.body.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not recorded."""
        return any(
            field.isModified() for one in self.fields for field in (one.place, *one.pools.values())
        )

    def clear(self) -> None:
        """Forget the field."""
        self.fields = []
        while (item := self._table.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_field(self, entrants: Sequence[tuple[EventRow, Mapping[str, Score]]]) -> None:
        """Show a contest with what is recorded of it."""
        if [one.event for one in self.fields] == [event for event, _ in entrants]:
            return
        self.clear()
        first = entrants[0][0]
        is_race = first.sport == Sport.RACING
        self._title.setText(first.away)
        self._note.setText(f"{first.league} · {first.day}")
        titles = [self.tr("Finish"), *((capitalized(pool) for pool in POOLS) if is_race else ())]
        for column, title in enumerate(titles, start=2):
            self._table.addWidget(label(title, "caption"), 0, column)
        for row, (event, scores) in enumerate(entrants, start=1):
            self._add_row(row, event, scores, is_race=is_race)
        self._table.setColumnStretch(1, 1)
        hint = self.tr("The same place twice is a tie, blank is unplaced, x did not start.")
        if is_race:
            hint = f"{hint} {self.tr('Pools: what the track pays on 2.00; - is no price.')}"
        self._hint.setText(hint)
        self.review.setEnabled(
            any(event.result not in {None, event.settled} for event, _ in entrants)
        )

    def _add_row(
        self, row: int, event: EventRow, scores: Mapping[str, Score], *, is_race: bool
    ) -> None:
        self._table.addWidget(label(str(event.rot_away), "secondary"), row, 0)
        name = label(event.home)
        name.setWordWrap(True)
        self._table.addWidget(name, row, 1)
        place = self._field(f"{event.home} {self.tr('place')}", _place_text(event, scores), 48)
        self._table.addWidget(place, row, 2)
        pools: dict[str, QLineEdit] = {}
        for column, pool in enumerate(POOLS if is_race else (), start=3):
            pays = scores.get(f"pool_{pool}", (0, 0))[0]
            text = format_money(pays) if pays else ""
            pools[pool] = self._field(f"{event.home} {pool}", text, 64)
            self._table.addWidget(pools[pool], row, column)
        self.fields.append(EntrantFields(event, place, pools))

    def _field(self, name: str, text: str, width: int) -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        made.setFixedWidth(width)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.returnPressed.connect(self._on_entered)
        made.show()
        return made

    def _in_order(self) -> list[QLineEdit]:
        return [field for one in self.fields for field in (one.place, *one.pools.values())]

    def take_focus(self) -> None:
        """Start typing at the first place."""
        if self.fields:
            self.fields[0].place.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.fields[0].place.selectAll()

    @Slot()
    def ask_record(self) -> None:
        """Hand over what is typed, or say why it is no result."""
        try:
            finishes = read_field(self.fields)
        except InputError as error:
            self.refused.emit(shown_error(error))
            return
        self.record_asked.emit(self.fields[0].event, finishes)

    @Slot()
    def _on_entered(self) -> None:
        order = self._in_order()
        place = next(n for n, field in enumerate(order) if field is self.sender())
        if place + 1 < len(order):
            order[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            order[place + 1].selectAll()
        else:
            self.ask_record()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask_review(self) -> None:
        waiting = [one.event.id for one in self.fields if one.event.result != one.event.settled]
        if waiting:
            self.review_asked.emit(waiting[0])


def _place_text(event: EventRow, scores: Mapping[str, Score]) -> str:
    if event.status == "cancelled":
        return "x"
    position = scores.get(FINISH, (0, 1))[0]
    return str(position) if position else ""
