"""Chooses the second at which the board is shown."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant, milliseconds
from desktop.models.saying import shown_error
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone

_FORM = "%Y-%m-%d %H:%M:%S"


def parse_moment(typed: str, zone: tzinfo) -> int:
    """Read `2026-11-22 13:05:30` or `2026-11-22 13:05` in book time; milliseconds UTC.

    Raises:
        InputError: Not a moment.
    """
    for form in (_FORM, _FORM.removesuffix(":%S")):
        try:
            read = datetime.strptime(typed.strip(), form).replace(tzinfo=zone)
        except ValueError:
            continue
        return milliseconds(read.astimezone(UTC))
    raise InputError(
        say("“{typed}” is not a moment. Type for instance 2026-11-22 13:05:30.", typed=typed)
    )


class AsOfBar(QWidget):
    """A moment to type, and the way back to now; hidden until it is asked for.

    Signals:
        changed: Another moment is to be shown.
        refused: Why what is typed is no moment.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.at: int | None = None
        self.moment = QLineEdit()
        self.moment.setFixedWidth(180)
        self.moment.setAccessibleName(self.tr("The board at, book time"))
        self.moment.returnPressed.connect(self.show_typed)
        self._told = label("")
        set_tone(self._told, "warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(buddy_label(self.tr("The &board at, book time"), self.moment))
        row.addWidget(self.moment)
        row.addWidget(button(self.tr("Show"), self.show_typed))
        row.addWidget(button(self.tr("Back to now"), self.back_to_now))
        row.addWidget(self._told)
        row.addStretch(1)
        self.hide()

    def ask(self, suggested: int) -> None:
        """Let a moment be typed, beginning with this one, milliseconds UTC."""
        self.moment.setText(self._text(suggested))
        self.show()
        self.moment.setFocus()
        self.moment.selectAll()

    def show_moment(self, at: int) -> None:
        """Show the board of a moment, milliseconds UTC."""
        self.moment.setText(self._text(at))
        self._show(at)

    @Slot()
    def show_typed(self) -> None:
        """Show the board of the moment that is typed."""
        try:
            # The whole of the second that is typed.
            self._show(parse_moment(self.moment.text(), self._zone) + 999)
        except InputError as error:
            self.refused.emit(shown_error(error))

    @Slot()
    def back_to_now(self) -> None:
        """Show the board as it is."""
        self.hide()
        if self.at is not None:
            self.at = None
            self.changed.emit()

    def _show(self, at: int) -> None:
        self.at = at
        self._told.setText(self.tr("This is the board as it was; nothing can be moved here."))
        self.show()
        self.changed.emit()

    def _text(self, at: int) -> str:
        return instant(at).astimezone(self._zone).strftime(_FORM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_to_now()
            return
        super().keyPressEvent(event)
