"""The form for the mouse: fields that write the same line of ticket entry (UX c.4, F2)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry.form_text import HEADS, FormText, read_form
from desktop.views.entry.reading import Reading
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button
from desktop.views.widgets.scrolled import bring_into_sight
from desktop.views.widgets.wrapping_row import WrappingRow

_MODES = ("", "r", "w")


class WagerForm(QWidget):
    """Writes one wager; a line of several is left to the keys.

    Signals:
        written: The line, after each change of a field.
        event_chosen: A rotation number of the event whose board is to be shown.
    """

    written = Signal(str)
    event_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = FormText()
        self._reading: Reading | None = None
        self.kind = QComboBox()
        # The longest of its names would be wider than the wager beside it.
        self.kind.setMinimumContentsLength(12)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for head in HEADS:
            self.kind.addItem(_kind_name(head), head)
        self.game = QComboBox()
        self.game.setEditable(True)
        self.game.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.game.setMinimumContentsLength(12)
        completer = QCompleter(self.game.model(), self.game)
        self.game.setCompleter(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.amount = QLineEdit()
        self.amount.setPlaceholderText("100")
        self.amount.setMaxLength(16)
        self.mode = QComboBox()
        for text in (self.tr("base"), self.tr("risk"), self.tr("to win")):
            self.mode.addItem(text)
        self.free_play = QCheckBox(self.tr("&Free play"))
        self.remove = button(self.tr("Remove last"), self._on_removed)
        self._lay_out()
        self.kind.activated.connect(self._on_changed)
        self.mode.activated.connect(self._on_changed)
        self.amount.textEdited.connect(self._on_changed)
        self.free_play.clicked.connect(self._on_changed)
        self.game.activated.connect(self._on_event_activated)
        self.hide()

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.amount, 1)
        said.addWidget(self.mode)
        rows = QFormLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        rows.addRow(buddy_label(self.tr("&Wager"), self.kind), self.kind)
        rows.addRow(buddy_label(self.tr("A&mount"), self.amount), said)
        rows.addRow(buddy_label(self.tr("&Event"), self.game), self.game)
        self.mode.setAccessibleName(self.tr("Amount is"))
        foot = WrappingRow(8)
        foot.addWidget(self.free_play)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(rows)
        column.addLayout(foot)

    def start(self) -> None:
        """Go on with what is typed, where it is one wager; the keys go to the first field."""
        if self._reading is not None:
            self.show_reading(self._reading)
        self.kind.setFocus()
        bring_into_sight(self.kind)

    def show_reading(self, reading: Reading) -> None:
        """Show what is typed."""
        self._reading = reading
        if self.isHidden() or reading.text == self._form.text:
            return
        self._form = read_form(reading.entry, reading.legs)
        with QSignalBlocker(self.kind), QSignalBlocker(self.mode):
            self.kind.setCurrentIndex(max(self.kind.findData(self._form.head), 0))
            self.mode.setCurrentIndex(_MODES.index(self._form.mode))
        if self.amount.text() != self._form.amount and not self.amount.hasFocus():
            self.amount.setText(self._form.amount)
        self.free_play.setChecked(self._form.is_free_play)

    def set_events(self, events: Sequence[tuple[int, str]]) -> None:
        """Offer these, each with a rotation number of it."""
        with QSignalBlocker(self.game):
            self.game.clear()
            for rotation, named in events:
                self.game.addItem(named, rotation)
            self.game.setCurrentIndex(-1)

    def add_selection(self, text: str) -> None:
        """Take a selection from the board."""
        self._form = self._form.with_selection(text)
        if len(self._form.selections) > 1 and not self._form.head:
            self._form = self._form.with_head("P")
            self.kind.setCurrentIndex(self.kind.findData("P"))
        self._write()

    @Slot()
    def _on_changed(self) -> None:
        self._form = FormText(
            str(self.kind.currentData()),
            self._form.selections,
            self.amount.text().strip(),
            _MODES[self.mode.currentIndex()],
            is_free_play=self.free_play.isChecked(),
        )
        self._write()

    @Slot()
    def _on_removed(self) -> None:
        self._form = self._form.without_last()
        self._write()

    @Slot(int)
    def _on_event_activated(self, index: int) -> None:
        rotation = self.game.itemData(index)
        if rotation:
            self.event_chosen.emit(int(rotation))

    def _write(self) -> None:
        self.written.emit(self._form.text)


def _kind_name(head: str) -> str:
    tr = QCoreApplication.translate
    return {
        "": tr("entry", "Straight"),
        "ST": tr("entry", "A straight of each"),
        "P": tr("entry", "Parlay"),
        "T6": tr("entry", "Teaser, 6 points"),
        "T6.5": tr("entry", "Teaser, 6½ points"),
        "T7": tr("entry", "Teaser, 7 points"),
        "RR2": tr("entry", "Round robin by twos"),
        "RR3": tr("entry", "Round robin by threes"),
        "RR2,3": tr("entry", "Round robin by twos and threes"),
        "IF": tr("entry", "If win"),
        "RV": tr("entry", "Reverse, win only"),
        "RA": tr("entry", "Reverse, action"),
    }[head]
