"""An owner's or manager's authenticator app: made known to the server, or no longer asked for."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.services.stations.asking import DrawnKey, Proof, draw_key, switch_authenticator
from desktop.views.session import Session
from desktop.views.sync.desk import ServerDesk
from desktop.views.sync.words import tr
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look
from desktop.views.widgets.wrapped_label import WrappedLabel

_WIDTH = 620
_MOST_DIGITS = 6


class AuthenticatorDialog(Dialog):
    """Draws a key, shows it once, and has it asked for when the app is seen to have it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Authenticator"))
        self.setMinimumWidth(session.theme.pixels(_WIDTH))
        self.strip = AlertStrip(session.theme, lines=3)
        set_look(self.strip, "place", "page")
        self._desk = ServerDesk(session, self.strip, self)
        self.password, self.key, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.digits = digits_edit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for shown_once in (self.key, self.address):
            shown_once.setReadOnly(True)
        self.key.setPlaceholderText(tr("appears here once it is drawn"))
        self.draw_button = button(tr("Dra&w a key"), self.draw)
        self.on_button = button(tr("Switch &on"), partial(self._switch, is_on=True), "primary")
        self.off_button = button(tr("Switch o&ff"), partial(self._switch, is_on=False))
        # Enter does what comes next, and never draws a key in place of one that was just typed.
        self.draw_button.setDefault(True)
        for part in (self.on_button, self.off_button):
            part.setAutoDefault(False)
        self.digits.textEdited.connect(self._go_on)
        self._build()

    def _build(self) -> None:
        said = WrappedLabel("secondary")
        said.setText(
            tr(
                "New codes and letting stations in then take the six digits that an app on your"
                " telephone shows, besides your password. Draw a key, type it into the app (or"
                " open the address there), type the digits here, and switch it on. To switch it"
                " off, type your password and the digits."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(said)
        column.addLayout(self._fields())
        column.addStretch(1)
        column.addWidget(self.strip)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for part in (button(tr("&Close"), self.reject), self.off_button, self.on_button):
            buttons.addWidget(part)
        column.addLayout(buttons)
        self.password.setFocus()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = [
            (tr("Your &password"), self.password),
            (tr("&Key for the app"), self.key),
            (tr("&Address for the app"), self.address),
            (tr("&Digits of the app"), self.digits),
        ]
        for row, (title, field) in enumerate(rows):
            grid.addWidget(buddy_label(title, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.draw_button, 0, 2)
        return grid

    @Slot()
    def draw(self) -> None:
        """Have the server draw a key."""
        actor, proof = self._session.actor, Proof(self.password.text())
        self._desk.ask(lambda reader: draw_key(reader, actor, proof), self._on_key)

    def _on_key(self, key: DrawnKey) -> None:
        self.key.setText(key.text)
        self.address.setText(key.address)
        self.address.setCursorPosition(0)
        self._go_on()
        self.digits.setFocus()
        self.strip.say(tr("It is asked for once it is switched on."), tone="info")

    @Slot()
    def _go_on(self) -> None:
        self.on_button.setDefault(True)

    def _switch(self, *, is_on: bool) -> None:
        actor, proof = self._session.actor, Proof(self.password.text(), self.digits.text())
        self._desk.ask(
            lambda reader: switch_authenticator(reader, actor, proof, is_on=is_on),
            lambda _: self._on_switched(is_on=is_on),
        )

    def _on_switched(self, *, is_on: bool) -> None:
        for field in (self.key, self.address, self.digits):
            field.clear()
        said = tr("The digits are asked for from now on: the next ones the app shows.")
        self.strip.say(said if is_on else tr("The password is enough again."), tone="positive")


def digits_edit() -> QLineEdit:
    """A field for what an authenticator app shows."""
    field = QLineEdit()
    field.setMaxLength(_MOST_DIGITS)
    field.setAccessibleName(tr("Digits of the authenticator app"))
    return field
