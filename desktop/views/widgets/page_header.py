"""The head of a page: title, count, actions."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.actions import Action, tooltip_of
from desktop.views.theme import Theme
from desktop.views.widgets.looks import button, label, lead_with_icon, set_tone
from desktop.views.widgets.wrapping_row import WrappingRow

# After the title and a space.
_COUNT_PLACE = 2


class PageHeader(QWidget):
    """One row of the same height on every page; what has no room in it stands below."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[tuple[Action, QPushButton]] = []
        self._title = label(title, "title")
        self._count = label(role="secondary")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._age = label()
        set_tone(self._age, "warning")
        self._age.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lead = QHBoxLayout()
        self._lead.setSpacing(8)
        self._lead.addWidget(self._title)
        self._lead.addSpacing(4)
        self._lead.addWidget(self._count, 1)
        self._lead.addWidget(self._age)
        self._lead.addStretch()
        self._row = WrappingRow(8, 4)
        self._row.addChildLayout(self._lead)
        self._row.addItem(self._lead)
        self._column.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, text: str) -> None:
        """Say how much is shown, such as "1,204 tickets"."""
        self._count.setText(text)
        self._place_count()

    @property
    def age(self) -> str:
        """How old what is shown is; empty where it is of now."""
        return self._age.text()

    def set_age(self, text: str) -> None:
        """Say how old what is shown is; nothing where it is of now."""
        self._age.setText(text)
        self._age.setVisible(bool(text))
        self._place_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def _place_count(self) -> None:
        """Beside the title where there is room, else below and wrapped."""
        words = self._count.fontMetrics().horizontalAdvance(self._count.text())
        is_below = self._row.sizeHint().width() + words > self.width()
        if is_below == self._count.wordWrap():
            return
        self._count.setWordWrap(is_below)
        if is_below:
            self._lead.removeWidget(self._count)
            self._column.addWidget(self._count)
        else:
            self._column.removeWidget(self._count)
            self._lead.insertWidget(_COUNT_PLACE, self._count, 1)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget (a picker) at the right."""
        self._row.addWidget(widget)

    def add_action(self, action: Action, *, primary: bool = False) -> QPushButton:
        """Put a button for an action at the right."""
        made = button(action.title, action.run_if_enabled, "primary" if primary else "")
        made.setAccessibleName(action.title)
        made.setToolTip(tooltip_of(action))
        self._buttons.append((action, made))
        self._row.addWidget(made)
        self._on_theme_changed()
        return made

    def refresh_actions(self) -> None:
        """Ask the actions anew whether they can run, and say why not."""
        for action, made in self._buttons:
            made.setEnabled(action.why_disabled() is None)
            made.setToolTip(tooltip_of(action))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setMinimumHeight(self._theme.pixels(32))
        for action, made in self._buttons:
            if action.icon:
                is_primary = made.property("role") == "primary"
                role = "on_accent" if is_primary else "text_2"
                lead_with_icon(made, self._theme, action.icon, role)
