"""Opens the preferences, which list the commands of every page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.views.actions import Action
from desktop.views.session import Session


class Prefer(QObject):
    """The one preferences window of a main window."""

    def __init__(
        self, session: Session, window: QWidget, all_actions: Callable[[], Sequence[Action]]
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._all = session, window, all_actions

    def actions(self) -> list[Action]:
        """What the Book menu offers of it."""
        words = ("settings", "options", "sound", "text size", "backup", "odds", "language")
        return [
            Action("program.preferences", self.tr("Preferences…"), self.open, ("Ctrl+,",),
                   icon="settings", synonyms=words),
            Action("program.keys", self.tr("Change keys…"), self.open_keys, icon="keyboard",
                   synonyms=("shortcut", "remap")),
        ]  # fmt: skip

    @Slot()
    def open(self) -> None:
        """Show the preferences."""
        self._open(shows_keys=False)

    @Slot()
    def open_keys(self) -> None:
        """Show the keys."""
        self._open(shows_keys=True)

    def _open(self, *, shows_keys: bool) -> None:
        from desktop.views.preferences.window import PreferencesDialog  # noqa: PLC0415 - at need

        dialog = PreferencesDialog(self._session, self._all, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        if shows_keys:
            dialog.show_keys()
