"""The filter of a page: one text box and chips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.views.theme import Theme
from desktop.views.widgets.looks import button

TYPING_PAUSE_MS = 150


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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self.box = _FilterBox(self)
        self.box.setPlaceholderText(placeholder)
        self.box.setAccessibleName(self.tr("Filter"))
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(theme.pixels(240))
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


class _FilterBox(QLineEdit):
    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
