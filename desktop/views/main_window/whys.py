"""F1 in a window: why the number under the cursor is what it is, or the guide to this page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.services.why.explanation import Why
from desktop.views.actions import Action
from desktop.views.session import Session
from desktop.views.widgets.whys import WHY_KEYS, why_of_focus

if TYPE_CHECKING:
    from desktop.views.why.window import WhyDialog


class WhyDesk(QObject):
    """Opens explanations over the window that is in front.

    Signals:
        go: A row of an explanation led to this page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.dialog: WhyDialog | None = None

    def actions(self, help_instead: Callable[[], None]) -> list[Action]:
        """What the Help menu offers of it; without a number under the cursor it helps instead."""

        def explain() -> None:
            why = why_of_focus()
            if why is None:
                help_instead()
            else:
                self.explain(why)

        return [
            Action("help.why", self.tr("Why this number, or help"), explain, WHY_KEYS,
                   icon="eye", synonyms=("explain", "drill", "formula")),
        ]  # fmt: skip

    def explain(self, why: Why) -> None:
        """Open the explanation of a number."""
        from desktop.views.why.window import WhyDialog  # noqa: PLC0415 - read at its first use

        front = QApplication.activeWindow() or self._window
        self.dialog = WhyDialog(self._session, why, front)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.go.connect(self._leave_for)
        self.dialog.open()

    @Slot(str, object)
    def _leave_for(self, page_id: str, payload: object) -> None:
        """The dialogs over the window are left for the page that a row led to."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self.go.emit(page_id, payload)
