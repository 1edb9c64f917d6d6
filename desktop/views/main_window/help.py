"""Help: the page of the guide that is about the page shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.services.guide import Topic
from desktop.views.actions import Action
from desktop.views.session import Session

if TYPE_CHECKING:
    from desktop.views.guide.window import GuideWindow


class HelpDesk(QObject):
    """Opens the one guide window at the right place."""

    def __init__(self, session: Session, window: QWidget, current_page: Callable[[], str]) -> None:
        super().__init__(window)
        self._session, self._window, self._current_page = session, window, current_page
        self.guide: GuideWindow | None = None

    def actions(self, find: Callable[[], None]) -> list[Action]:
        """What the Help menu offers of it; `find` lists topics."""
        return [
            Action("help.guide", self.tr("Help on this page"), self.open, (),
                   icon="circle-question-mark", synonyms=("guide", "manual", "docs")),
            Action("help.topics", self.tr("Find in the guide…"), find, (),
                   icon="book-open", synonyms=("guide", "manual", "docs")),
            Action("help.about", self.tr("About and licences…"), self.open_licences, (),
                   icon="info", synonyms=("version", "copyright", "open source")),
        ]  # fmt: skip

    @Slot()
    def open(self) -> None:
        """Show what the guide says about the page in front."""
        from desktop.views.guide.window import PAGE_OF  # noqa: PLC0415 - read at its first use

        self._guide().show_topic(PAGE_OF.get(self._current_page(), "desk"))

    @Slot()
    def open_licences(self) -> None:
        """Show whose work the program stands on."""
        from desktop.views.dialogs.licences import LicencesDialog  # noqa: PLC0415 - as above

        dialog = LicencesDialog(self._session.theme, self._session.runner, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def show_topic(self, topic: Topic) -> None:
        """Show a topic that was chosen in the palette."""
        self._guide().show_topic(topic.page, topic.place)

    def _guide(self) -> "GuideWindow":
        if self.guide is None:
            from desktop.views.guide.window import GuideWindow  # noqa: PLC0415 - as above

            self.guide = GuideWindow(self._session, self._window)
        return self.guide
