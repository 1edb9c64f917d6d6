"""Dialogs over the whole office: house rules, users, messages, routines, stations."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.tasks.correspondent import Correspondent
from desktop.views.actions import Action
from desktop.views.session import Session

if TYPE_CHECKING:
    from desktop.views.sync.window import StationsDialog


class OfficeDialogs(QObject):
    """Opens them over one window; each is imported when it is wanted.

    Signals:
        rules_saved: The House with new house rules.
        routine_asked: The Routine that is to run now.
        routine_ran: The RoutineRun that came to an end.
    """

    rules_saved = Signal(object)
    routine_asked = Signal(object)
    routine_ran = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.correspondent: Correspondent | None = None

    def actions(self) -> list[Action]:
        """What opens them."""
        tr = self.tr
        return [
            Action("rules.open", tr("House rules…"), self.open_rules, icon="scale",
                   synonyms=("settings", "pay tables", "teasers", "parlays", "rounding")),
            Action("users.open", tr("Users and rights…"), self.open_users, ("Ctrl+Alt+U",),
                   icon="users",
                   synonyms=("roles", "password", "PIN", "sign in")),
            Action("messages.open", tr("Messages…"), self.open_messages, ("Ctrl+Alt+M",),
                   icon="bell", synonyms=("send", "acknowledge", "tell the clerks")),
            Action("routines.open", tr("Routines…"), self.open_routines, icon="clock",
                   synonyms=("automation", "backup", "schedule", "reminder")),
            Action("stations.apart", tr("What the server keeps apart…"), self.open_apart,
                   icon="users", synonyms=("quarantine", "let in", "refuse")),
            Action("stations.open", tr("Stations…"), self.open_stations, icon="users",
                   synonyms=("server", "sync", "offline", "enrol", "pending", "revoke")),
        ]  # fmt: skip

    @Slot()
    def open_rules(self) -> None:
        """The house rules, to look at or to change."""
        from desktop.views.house_rules.window import HouseRulesDialog  # noqa: PLC0415

        dialog = HouseRulesDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.rules_saved)
        dialog.open()

    @Slot()
    def open_users(self) -> None:
        """Who may sign in, and what each may do."""
        from desktop.views.users.window import UsersDialog  # noqa: PLC0415

        dialog = UsersDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def open_messages(self) -> None:
        """What others of the office say, and sending them something."""
        from desktop.views.messages.window import MessagesDialog  # noqa: PLC0415

        dialog = MessagesDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def open_routines(self) -> None:
        """What the station does by itself, and what it did."""
        from desktop.views.routines.window import RoutinesDialog  # noqa: PLC0415

        dialog = RoutinesDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.run_asked.connect(self.routine_asked)
        self.routine_ran.connect(dialog.on_ran)
        dialog.open()

    @Slot()
    def open_stations(self) -> None:
        """How this station stands with the server, and who else is there."""
        self._open_stations()

    def _open_stations(self) -> "StationsDialog | None":
        from desktop.views.sync.window import StationsDialog  # noqa: PLC0415

        if self.correspondent is None:
            return None
        dialog = StationsDialog(self._session, self.correspondent, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @Slot()
    def open_apart(self) -> None:
        """What the server did not take, for an owner to let in or to refuse."""
        dialog = self._open_stations()
        if dialog is not None:
            dialog.tabs.setCurrentWidget(dialog.apart)
