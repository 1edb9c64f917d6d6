"""A break from wagering that a player asks for; nobody can shorten it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import BookdeskError
from desktop.services.breaks import exclude, start_cool_off
from desktop.services.changes import ChangeSet
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 480
_DAYS = (1, 3, 7, 14, 30)
_MONTHS = (6, 12, 36, 60, None)


class BreakDialog(QDialog):
    """The term of a cool-off or of a self-exclusion."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code = code
        self.setWindowTitle(self.tr("Break from wagering"))
        self.setMinimumWidth(session.theme.pixels(_WIDTH))
        self.term = QComboBox()
        for days in _DAYS:
            self.term.addItem(self.tr("Cool-off, days: {0}").format(days), ("days", days))
        for months in _MONTHS:
            told = self.tr("for good") if months is None else self.tr("months: {0}").format(months)
            self.term.addItem(self.tr("Self-exclusion, {0}").format(told), ("months", months))
        self._problem = label(
            self.tr("It can be lengthened and never shortened. Open tickets stand."), "hint"
        )
        self._problem.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("C&ancel"), self.reject))
        self._start = button(self.tr("&Start the break"), self.start, "primary")
        row.addWidget(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Break of {0}").format(code), "title"))
        column.addWidget(buddy_label(self.tr("&Term"), self.term))
        column.addWidget(self.term)
        column.addWidget(self._problem)
        column.addLayout(row)

    @property
    def problem(self) -> str:
        """What is said under the term."""
        return self._problem.text()

    @Slot()
    def start(self) -> None:
        """Write the break down; the dialog closes after the commit."""
        unit, length = self.term.currentData()
        code, actor = self._code, self._session.actor
        begin = start_cool_off if unit == "days" else exclude
        self._start.setEnabled(False)
        self._session.runner.write(
            lambda book: begin(book, actor, code, length),
            self._on_started,
            on_error=self._on_error,
            owner=self,
        )

    @Slot(object)
    def _on_started(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._start.setEnabled(True)
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
            set_tone(self._problem, "negative")
        else:
            present(error, self)
