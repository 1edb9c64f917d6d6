"""Whose key it is: the page's while it is shown, otherwise everybody's (UX c.3)."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.actions import Action, bind
from desktop.views.keys import KeyMap, left_over
from desktop.views.theme import Theme


class Keyboard(QObject):
    """Binds what works everywhere to a window and what a page offers to the page.

    Where a page takes a general key, the general action keeps its menu entry and its place in the
    palette, and gets its key back when the focus is elsewhere. Remapped keys count at once.
    """

    def __init__(self, window: QWidget, key_map: KeyMap, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._map, self._theme = window, key_map, theme
        self._general: list[Action] = []
        self._general_keys: dict[str, QAction] = {}
        self._pages: dict[str, tuple[list[Action], dict[str, QAction]]] = {}
        self._taken: frozenset[str] = frozenset()
        key_map.changed.connect(self._on_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def general_actions(self) -> list[Action]:
        """What works everywhere, with the keys that count."""
        return self._map.applied(self._general)

    def actions_of(self, page_id: str) -> list[Action]:
        """What a page offers, with the keys that count; nothing before it was made."""
        actions, _ = self._pages.get(page_id, ([], {}))
        return self._map.applied(actions)

    def shipped_actions(self, page_ids: Iterable[str]) -> list[Action]:
        """What these pages offer, with the keys as shipped."""
        return [action for page_id in page_ids for action in self._pages.get(page_id, ([], {}))[0]]

    def bind_general(self, actions: Sequence[Action]) -> dict[str, QAction]:
        """Bind what works everywhere; the QActions by id, for the menus."""
        self._general = list(actions)
        self._general_keys = bind(
            self._window,
            self._map.applied(actions),
            self._theme,
            Qt.ShortcutContext.WindowShortcut,
        )
        return self._general_keys

    def bind_page(self, page_id: str, page: QWidget, actions: Sequence[Action]) -> None:
        """Bind what a page offers, to the page."""
        made = bind(page, self._map.applied(actions), self._theme)
        self._pages[page_id] = list(actions), made

    def page_keys(self, page_id: str) -> dict[str, QAction]:
        """The QActions of a page by id, for its menu."""
        return self._pages.get(page_id, ([], {}))[1]

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self._leave_to(now)

    @Slot()
    def look_again(self) -> None:
        """Another page is shown: whose keys they are may change before anybody has the focus."""
        now: QWidget | None = self._window.focusWidget()
        if now is not None:
            self._leave_to(now)

    def _leave_to(self, now: QWidget) -> None:
        """Leave to whoever has the focus the keys that it, or what it is a part of, wants."""
        taken: set[str] = set()
        widget: QWidget | None = now
        while widget is not None and widget is not self._window:
            for action in widget.actions():
                taken.update(keys.toString() for keys in action.shortcuts())
            widget = widget.parentWidget()
        if self._taken != taken:
            self._taken = frozenset(taken)
            self._give_general_keys()

    def _give_general_keys(self) -> None:
        for action in self.general_actions:
            self._general_keys[action.id].setShortcuts(left_over(action, self._taken))

    @Slot()
    def _on_changed(self) -> None:
        for page_id, (_, made) in self._pages.items():
            for action in self.actions_of(page_id):
                made[action.id].setShortcuts([QKeySequence(keys) for keys in action.keys])
        self._taken = frozenset()
        self.look_again()
        self._give_general_keys()
