"""The phone secret of a player: drawn and shown once, typed, taken away; callers let in again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.book.opening import Book
from desktop.book.queries.callers import CallerGuard, find_guard
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.services.accounts import get_account
from desktop.services.calls.callers import (
    NewSecret,
    admit_caller,
    clear_phone_secret,
    set_phone_secret,
)
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right
from desktop.views.dialogs.form import FormDialog
from desktop.views.dialogs.pin import PinDialog
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 560


class PhoneSecretDialog(FormDialog):
    """What callers of one player have to say; the book holds its hash alone."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        heading = self.tr("Phone secret of {0}").format(code)
        super().__init__(
            session, self.tr("Phone secret"), parent, heading=heading, size=(_WIDTH, 0)
        )
        self._code = code
        self.pin_dialog: PinDialog | None = None
        self.state = label(" ")
        self.state.setWordWrap(True)
        self.secret = QLineEdit()
        self.secret.setMaxLength(12)
        self.secret.setPlaceholderText(self.tr("4 to 12 letters and digits"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("why callers are let in again"))
        self.said = label(" ", "title")
        self._build()
        self.reload()

    def reload(self) -> None:
        """Read whether there is a secret and whether callers are locked out."""
        code = self._code

        def read(reader: Reader) -> CallerGuard:
            return find_guard(reader, get_account(reader, code).id)

        self.read(read, self._on_read)

    @Slot()
    def draw(self) -> None:
        """Draw a new secret, and show it this once."""
        self._as_supervisor(lambda actor: self._set(actor, None))

    @Slot()
    def set_typed(self) -> None:
        """Take the typed one."""
        typed = self.secret.text()
        self._as_supervisor(lambda actor: self._set(actor, typed))

    @Slot()
    def clear(self) -> None:
        """Take the secret away."""
        code = self._code
        self._as_supervisor(
            lambda actor: self._write(
                lambda book: clear_phone_secret(book, actor, code), self._on_changed
            )
        )

    @Slot()
    def admit(self) -> None:
        """Let callers in again."""
        code, reason = self._code, self.reason.text()
        self._as_supervisor(
            lambda actor: self._write(
                lambda book: admit_caller(book, actor, code, reason), self._on_changed
            )
        )

    def _build(self) -> None:
        self.admit_button = button(self.tr("Let callers &in"), self.admit)
        typed, locked = QHBoxLayout(), QHBoxLayout()
        for row in (typed, locked):
            row.setSpacing(8)
        typed.addWidget(self.secret, 1)
        typed.addWidget(button(self.tr("&Set it"), self.set_typed))
        locked.addWidget(self.reason, 1)
        locked.addWidget(self.admit_button)
        self.clear_button = button(self.tr("&Take it away"), self.clear)
        column = self.body
        column.addWidget(self.state)
        column.addWidget(buddy_label(self.tr("&A secret of the player’s own"), self.secret))
        column.addLayout(typed)
        column.addWidget(buddy_label(self.tr("Let callers in a&gain"), self.reason))
        column.addLayout(locked)
        column.addWidget(self.said)
        self._draw = self.add_buttons(
            self.tr("&Draw a new one"), self.draw, leave=self.tr("C&lose"),
            others=[self.clear_button],
        )  # fmt: skip

    def _set(self, actor: Actor, secret: str | None) -> None:
        code = self._code
        self._write(lambda book: set_phone_secret(book, actor, code, secret), self._on_set)

    def _write(self, command: Callable[[Book], Any], on_done: Callable[[Any], None]) -> None:
        self.said.setText(" ")
        self.clear_problem()
        self.write(command, on_done)

    def _as_supervisor(self, act: Callable[[Actor], None]) -> None:
        session = self._session
        if session.actor.may(Right.CALLERS_CHANGE) or not session.actor.has(Right.CALLERS_CHANGE):
            act(session.actor)
            return
        dialog = PinDialog(
            session.theme,
            self.tr("Supervisor"),
            self.tr("The phone secret of {0}.").format(self._code),
            name="",
            parent=self,
        )

        dialog.let_agree(session, act)
        self.pin_dialog = dialog
        dialog.open()

    def _on_read(self, guard: CallerGuard) -> None:
        self._draw.setEnabled(True)
        told = self.tr("There is one.") if guard.secret_hash else self.tr("There is none.")
        if guard.locked_at is not None:
            since = self._session.formatting.date_time(instant(guard.locked_at))
            locked = self.tr("No caller is let in since {0}, after {1} wrong ones.")
            told = f"{told} {locked.format(since, guard.failures)}"
        self.state.setText(told)
        set_tone(self.state, "warning" if guard.locked_at is not None else "")
        self.admit_button.setEnabled(guard.locked_at is not None)
        self.reason.setEnabled(guard.locked_at is not None)
        self.clear_button.setEnabled(bool(guard.secret_hash))

    def _on_set(self, new: NewSecret) -> None:
        self.secret.clear()
        self.said.setText(self.tr("Tell the player now: {0}").format(new.secret))
        self._session.hub.announce(new.changes | changed("calls"))
        self.reload()

    def _on_changed(self, changes: ChangeSet) -> None:
        self.reason.clear()
        self._session.hub.announce(changes | changed("calls"))
        self.reload()
