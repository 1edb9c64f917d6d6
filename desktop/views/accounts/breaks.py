"""A break from wagering that a player asks for; nobody can shorten it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.services.breaks import exclude, start_cool_off
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session

_DAYS = (1, 3, 7, 14, 30)
_MONTHS = (6, 12, 36, 60, None)


class BreakDialog(FormDialog):
    """The term of a cool-off or of a self-exclusion."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Break from wagering"),
            parent,
            heading=self.tr("Break of {0}").format(code),
            hint=self.tr("It can be lengthened and never shortened. Open tickets stand."),
        )
        self._code = code
        self.term = QComboBox()
        for days in _DAYS:
            self.term.addItem(self.tr("Cool-off, days: {0}").format(days), ("days", days))
        for months in _MONTHS:
            told = self.tr("for good") if months is None else self.tr("months: {0}").format(months)
            self.term.addItem(self.tr("Self-exclusion, {0}").format(told), ("months", months))
        self.add_fields([(self.tr("&Term"), self.term)])
        self.add_buttons(self.tr("&Start the break"), self.start)

    @Slot()
    def start(self) -> None:
        """Write the break down; the dialog closes after the commit."""
        unit, length = self.term.currentData()
        code, actor = self._code, self._session.actor
        begin = start_cool_off if unit == "days" else exclude
        self.write(lambda book: begin(book, actor, code, length))
