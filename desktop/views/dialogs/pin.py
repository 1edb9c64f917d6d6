"""Asks for a PIN: of a second person at this station, or of the user after a lock."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.saying import shown_error
from desktop.services.signing_in import agree
from desktop.services.users import Actor
from desktop.views.session import Session
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look


class PinDialog(Dialog):
    """Stays open until whoever asked closes it; a wrong PIN is typed again.

    Signals:
        given: The name as typed, and the PIN.
        put_off: Nobody is here now; `later` is what the button then says.
    """

    given = Signal(str, str)
    put_off = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        *,
        name: str,
        later: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_lock = bool(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.pixels(440))
        self.name_edit = QLineEdit(name)
        self.name_edit.setEnabled(not name)
        self.name_edit.setAccessibleName(self.tr("Name"))
        self.pin_edit = QLineEdit()
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_edit.setAccessibleName(self.tr("PIN"))
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        said = label(sentence)
        said.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Name"), self.name_edit)
        form.addRow(self.tr("&PIN"), self.pin_edit)
        self.accept_button = button(
            self.tr("&Unlock") if name else self.tr("&Agree"), self.give, "primary"
        )
        self.accept_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        if later:
            row.insertWidget(0, button(later, self.put_off.emit))
        if not name:
            row.addWidget(button(self.tr("&Cancel"), self.reject))
        row.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(16)
        column.addWidget(label(title, "title"))
        column.addWidget(said)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.strip)
        (self.pin_edit if name else self.name_edit).setFocus()

    def let_agree(self, session: Session, answer: Callable[[Actor], None]) -> None:
        """Ask until a second person agrees; then close, and hand over who acts with them."""

        def ask(name: str, pin: str) -> None:
            session.runner.write(
                lambda book: agree(book, session.actor, name, pin), agreed, on_error=self.refuse
            )

        def agreed(both: Actor) -> None:
            self.accept()
            answer(both)

        self.given.connect(ask)

    @Slot()
    def reject(self) -> None:
        """Esc leaves the question; a lock stays."""
        if not self.is_lock:
            super().reject()

    @Slot()
    def give(self) -> None:
        """Send what was typed; the button waits for the answer."""
        self.accept_button.setEnabled(False)
        self.strip.clear()
        self.given.emit(self.name_edit.text().strip(), self.pin_edit.text())

    def refuse(self, error: BaseException) -> None:
        """Say why not; the PIN is to be typed again."""
        self.strip.say(shown_error(error), "", "negative")
        self.accept_button.setEnabled(True)
        self.pin_edit.selectAll()
        self.pin_edit.setFocus()
