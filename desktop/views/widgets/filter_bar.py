"""The filter of a page: one text box and chips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.views.theme import Theme
from desktop.views.widgets.filter_terms import FilterTerm, TermList, TermSheet, offers
from desktop.views.widgets.looks import button

TYPING_PAUSE_MS = 150
_DOWNWARDS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on or off.

    Attributes:
        id: What the window knows it by.
        title: What it says.
        group: Of chips with the same non-empty group at most one is on.
    """

    id: str
    title: str
    group: str = ""


class FilterBar(QWidget):
    """Tells what is filtered, a moment after the last key.

    Signals:
        filter_changed: The text and the frozenset of the ids of the chips that are on.
        left_downwards: Down or Enter was pressed: the grid should take the focus.
    """

    filter_changed = Signal(str, frozenset)
    left_downwards = Signal()

    def __init__(
        self,
        theme: Theme,
        placeholder: str,
        chips: Sequence[Chip] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips = tuple(chips)
        self._terms: tuple[FilterTerm, ...] = ()
        self._help: QAction | None = None
        self.sheet: TermSheet | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self.box = _FilterBox(self)
        self.box.setPlaceholderText(placeholder)
        self.box.setAccessibleName(self.tr("Filter"))
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(theme.pixels(160))
        self.box.setMaximumWidth(theme.pixels(420))
        self._search = QAction(self.box)
        self.box.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.box.textChanged.connect(self._pause.start)
        self.box.left_downwards.connect(self.left_downwards)
        self._buttons = {chip.id: self._make_chip(chip) for chip in self._chips}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.box, 1)
        for chip_button in self._buttons.values():
            self._row.addWidget(chip_button)
        self._row.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.box.text()

    @property
    def chips_on(self) -> frozenset[str]:
        """The ids of the chips that are on."""
        return frozenset(id_ for id_, chip in self._buttons.items() if chip.isChecked())

    def set_filter(self, text: str, chips_on: frozenset[str] = frozenset()) -> None:
        """Show a filter and tell it at once."""
        for id_, chip in self._buttons.items():
            chip.setChecked(id_ in chips_on)
        self.box.setText(text)
        self._on_pause_over()

    def offer_terms(self, terms: Sequence[FilterTerm]) -> None:
        """Complete these terms while they are typed, and tell them all on `?`."""
        self._terms = tuple(terms)
        self._help = QAction(self.tr("What may be typed here"), self.box)
        self._help.setToolTip(self.tr("What may be typed here  ?"))
        self._help.triggered.connect(self.show_terms)
        self.box.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self.box.help_asked.connect(self.show_terms)
        self.box.textEdited.connect(self._offer)
        self.box.left.connect(self.hide_terms)
        self._on_theme_changed()

    @Slot()
    def show_terms(self) -> None:
        """Show every term with an example, or hide them again."""
        is_shown = self.sheet is not None and self.sheet.isVisible()
        self.hide_terms()
        if not is_shown:
            self.sheet = self.sheet or TermSheet(self._terms, self.window())
            self.sheet.show_below(self.box)

    @Slot()
    def hide_terms(self) -> None:
        """Hide what is said about terms."""
        for part in (self.sheet, self.box.offered):
            if part is not None:
                part.hide()

    @Slot()
    def _offer(self) -> None:
        found = offers(self._terms, self.box.typed_word)
        if self.sheet is not None:
            self.sheet.hide()
        if found and self.box.offered is None:
            self.box.offered = TermList(self._theme, self.window())
        if self.box.offered is not None:
            self.box.offered.show_below(self.box, found)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget (a picker) at the right end."""
        self._row.addWidget(widget)

    def take_focus(self) -> None:
        """Start typing, the old text selected."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _make_chip(self, chip: Chip) -> QPushButton:
        made = button(chip.title, role="chip")
        made.setCheckable(True)
        made.setProperty("chip", chip.id)
        made.clicked.connect(self._on_chip_clicked)
        return made

    @Slot()
    def _on_chip_clicked(self) -> None:
        clicked = self.sender().property("chip")
        group = next(chip.group for chip in self._chips if chip.id == clicked)
        for chip in self._chips:
            if group and chip.group == group and chip.id != clicked:
                self._buttons[chip.id].setChecked(False)
        self._on_pause_over()

    @Slot()
    def _on_pause_over(self) -> None:
        self._pause.stop()
        self.filter_changed.emit(self.text.strip(), self.chips_on)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._search.setIcon(self._theme.icon("search", "text_3"))
        if self._help is not None:
            self._help.setIcon(self._theme.icon("circle-question-mark", "text_3"))


class _FilterBox(QLineEdit):
    left_downwards = Signal()
    help_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offered: TermList | None = None

    @property
    def typed_word(self) -> str:
        """The word before the cursor."""
        return self.text()[: self.cursorPosition()].rpartition(" ")[2]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_offering_key(event.key()):
            event.accept()
        elif event.text() == "?":
            self.help_asked.emit()
        elif event.key() in _DOWNWARDS:
            self.left.emit()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.left.emit()
            self.clear()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Tab goes on to the next field, unless it completes the word.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self._on_offering_key(event.key())
        ):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _on_offering_key(self, key: int) -> bool:
        offered = self.offered
        if offered is None or not offered.isVisible():
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            offered.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            offered.hide()
        elif key == Qt.Key.Key_Tab or (key in _DOWNWARDS and offered.chosen is not None):
            if offered.chosen is None:
                offered.step(1)
            self._complete(offered)
        else:
            return False
        return True

    def _complete(self, offered: TermList) -> None:
        chosen, word = offered.chosen, self.typed_word
        offered.hide()
        if chosen is not None:
            self.setSelection(self.cursorPosition() - len(word), len(word))
            self.insert(chosen.text)
            # What was completed to a name goes on to be completed to a value.
            self.textEdited.emit(self.text())
