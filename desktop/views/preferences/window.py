"""Preferences (Ctrl+,): what belongs to this station and its user; everything counts at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.views.actions import Action
from desktop.views.preferences.keys import KeysPage, shipped_first
from desktop.views.preferences.pages import AlertsPage, Form, FormatsPage, LookPage, SafetyPage
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button

_WIDTH, _HEIGHT = 780, 560
_OF_THE_BOOK = ("rules.open", "users.open", "routines.open")


class PreferencesDialog(Dialog):
    """Tabs; what belongs to the book is linked, not set here."""

    def __init__(
        self,
        session: Session,
        actions: Callable[[], Sequence[Action]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the window.

        Args:
            session: Its settings, theme and keys.
            actions: Everything that can be done in the program, as shipped.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.keys: KeysPage | None = None
        theme = session.theme
        self.setWindowTitle(self.tr("Preferences"))
        self.look, self.formats = LookPage(session), FormatsPage(session)
        self.alerts, self.safety = AlertsPage(session), SafetyPage(session)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, title in (
            (self.look, self.tr("Look")),
            (self.formats, self.tr("Language and formats")),
            (self.alerts, self.tr("Sounds and alerts")),
            (self.safety, self.tr("Lock and backups")),
        ):
            self.tabs.addTab(_scrolled(page), title)
        self._keys_place = self.tabs.addTab(QWidget(), self.tr("Keys"))
        self.tabs.addTab(self._build_book(), self.tr("The book"))
        self.tabs.currentChanged.connect(self._on_tab)
        buttons = QDialogButtonBox()
        close = button(self.tr("Close"), self.accept, "primary")
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self.tabs)
        column.addWidget(buttons)
        # In any language every tab is in sight.
        margins = column.contentsMargins()
        tabs = self.tabs.tabBar().sizeHint().width() + margins.left() + margins.right()
        self.resize(max(theme.pixels(_WIDTH), tabs), theme.pixels(_HEIGHT))

    @Slot()
    def show_keys(self) -> None:
        """Turn to the keys."""
        self.tabs.setCurrentIndex(self._keys_place)

    def _build_book(self) -> QWidget:
        form = Form()
        form.say(
            self.tr(
                "House rules, users and routines are part of the book: they are the same at every"
                " station, and every change of them is a fact of the journal."
            )
        )
        actions = {action.id: action for action in self._actions()}
        for name in _OF_THE_BOOK:
            action = actions.get(name)
            if action is not None:
                link = button(action.title, action.run_if_enabled)
                form.add("", link, QWidget())
                link.setAccessibleName(action.title)
        return _scrolled(form)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        """The list of keys needs every page's commands, so it is made when it is looked at."""
        if place != self._keys_place or self.keys is not None:
            return
        shipped = shipped_first(self._actions())
        self.keys = KeysPage(self._session, lambda: shipped)
        title = self.tabs.tabText(place)
        self.tabs.blockSignals(True)  # noqa: FBT003  Qt takes it by place
        self.tabs.removeTab(place)
        self.tabs.insertTab(place, self.keys, title)
        self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(False)  # noqa: FBT003  as above
        self.keys.box.setFocus()


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
    area.setWidget(page)
    return area
