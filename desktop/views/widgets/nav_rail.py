"""The rail of pages at the left."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.views.theme import Theme
from desktop.views.widgets.looks import button

OPEN_WIDTH = 168
FOLDED_WIDTH = 44


@dataclass(frozen=True, slots=True)
class RailPage:
    """An entry of the rail: its stable id, title, icon and digit (for Alt+digit)."""

    id: str
    title: str
    icon: str
    digit: str = ""


class NavRail(QFrame):
    """Icons and words; it can be folded to icons. The keys are the main window's.

    Signals:
        page_chosen: The id of a page.
    """

    page_chosen = Signal(str)

    def __init__(
        self, theme: Theme, pages: Sequence[RailPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = tuple(pages)
        self._is_folded = False
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(0)
        for page in self._pages:
            self._add_page(page)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def current_page(self) -> str:
        """The id of the page that is marked."""
        return next((id_ for id_, made in self._buttons.items() if made.isChecked()), "")

    def set_page(self, page_id: str) -> None:
        """Mark a page without telling anyone."""
        self._buttons[page_id].setChecked(True)

    @property
    def is_folded(self) -> bool:
        """Whether it shows icons alone."""
        return self._is_folded

    def set_folded(self, *, is_folded: bool) -> None:
        """Show icons alone, or with their words."""
        self._is_folded = is_folded
        self._on_theme_changed()

    @Slot()
    def toggle_fold(self) -> None:
        """Fold to icons, or open."""
        self.set_folded(is_folded=not self._is_folded)

    def _add_page(self, page: RailPage) -> None:
        made = button(page.title, role="nav")
        made.setCheckable(True)
        made.setAccessibleName(page.title)
        made.setProperty("page", page.id)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self._on_clicked)
        keys = f"Alt+{page.digit}" if page.digit else ""
        made.setToolTip(f"{page.title}  {keys}".strip())
        self._group.addButton(made)
        self._buttons[page.id] = made
        self._column.addWidget(made)

    @Slot()
    def _on_clicked(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))

    @Slot()
    def _on_theme_changed(self) -> None:
        width = self._theme.pixels(FOLDED_WIDTH if self._is_folded else OPEN_WIDTH)
        for page in self._pages:
            made = self._buttons[page.id]
            made.setText("" if self._is_folded else f"  {page.title}")
            made.setIcon(self._theme.icon(page.icon))
            made.setIconSize(QSize(20, 20) * self._theme.scale_percent / 100)
            if not self._is_folded:
                width = max(width, made.sizeHint().width())
        self.setFixedWidth(width)
