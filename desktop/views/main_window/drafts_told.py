"""Says which drafts came back after the program was stopped in the middle of something."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.drafts import Draft
from desktop.views.session import Session

_NAMED = 2


class DraftsTold(QObject):
    """One sentence in the strip; the texts are in their fields when their page is opened."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._strip = session.strip
        session.drafts.brought_back.connect(self.tell)

    @Slot(object)
    def tell(self, drafts: Sequence[Draft]) -> None:
        """Say how many, and the first of them."""
        titles = " · ".join(draft.title for draft in drafts[-_NAMED:][::-1])
        single = self.tr("1 draft brought back: {titles}")
        several = self.tr("{count} drafts brought back: {titles}")
        said = (single if len(drafts) == 1 else several).format(count=len(drafts), titles=titles)
        self._strip.say(said, self.tr("Nothing of it was sent."), "info")
