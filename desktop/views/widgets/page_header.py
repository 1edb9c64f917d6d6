"""The head of a page: title, count, actions."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.views.actions import Action, tooltip_of
from desktop.views.theme import Theme
from desktop.views.widgets.looks import button, label, lead_with_icon


class PageHeader(QWidget):
    """One row of the same height on every page."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[tuple[Action, QPushButton]] = []
        self._title = label(title, "title")
        self._count = label(role="secondary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addSpacing(4)
        # Long words give way to the buttons: what is cut off stands in the tooltip.
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self._count, 1)
        self.setMinimumHeight(theme.pixels(32))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, text: str) -> None:
        """Say how much is shown, such as "1,204 tickets"."""
        self._count.setText(text)
        self._count.setToolTip(text)

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
        for action, made in self._buttons:
            if action.icon:
                is_primary = made.property("role") == "primary"
                role = "on_accent" if is_primary else "text_2"
                lead_with_icon(made, self._theme, action.icon, role)
