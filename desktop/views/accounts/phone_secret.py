"""The phone secret of a player: drawn and shown once, typed, taken away; callers let in again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.callers import CallerGuard, find_guard
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError
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
from desktop.views.dialogs.pin import PinDialog
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 560


class PhoneSecretDialog(QDialog):
    """What callers of one player have to say; the book holds its hash alone."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code = code
        self.pin_dialog: PinDialog | None = None
        self.setWindowTitle(self.tr("Phone secret"))
        self.setMinimumWidth(session.theme.pixels(_WIDTH))
        self.state = label(" ")
        self.state.setWordWrap(True)
        self.secret = QLineEdit()
        self.secret.setMaxLength(12)
        self.secret.setPlaceholderText(self.tr("4 to 12 letters and digits"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("why callers are let in again"))
        self.said = label(" ", "title")
        self._problem = label(" ", "hint")
        self._problem.setWordWrap(True)
        self._build()
        self.reload()

    @property
    def problem(self) -> str:
        """Why nothing was done, if it was not."""
        return self._problem.text().strip()

    def reload(self) -> None:
        """Read whether there is a secret and whether callers are locked out."""
        code = self._code

        def read(reader: Reader) -> CallerGuard:
            return find_guard(reader, get_account(reader, code).id)

        self._session.runner.read(read, self._on_read, on_error=self._on_error, owner=self)

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
        self.admit_button = button(self.tr("&Let callers in"), self.admit)
        typed, locked, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (typed, locked, foot):
            row.setSpacing(8)
        typed.addWidget(self.secret, 1)
        typed.addWidget(button(self.tr("&Set it"), self.set_typed))
        locked.addWidget(self.reason, 1)
        locked.addWidget(self.admit_button)
        self.clear_button = button(self.tr("&Take it away"), self.clear)
        foot.addWidget(self.clear_button)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Close"), self.accept))
        foot.addWidget(button(self.tr("&Draw a new one"), self.draw, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Phone secret of {0}").format(self._code), "title"))
        column.addWidget(self.state)
        column.addSpacing(8)
        column.addWidget(buddy_label(self.tr("&A secret of the player’s own"), self.secret))
        column.addLayout(typed)
        column.addWidget(buddy_label(self.tr("Let callers in a&gain"), self.reason))
        column.addLayout(locked)
        column.addWidget(self.said)
        column.addWidget(self._problem)
        column.addLayout(foot)

    def _set(self, actor: Actor, secret: str | None) -> None:
        code = self._code
        self._write(lambda book: set_phone_secret(book, actor, code, secret), self._on_set)

    def _write(self, command: Callable[[Book], Any], on_done: Callable[[Any], None]) -> None:
        self.said.setText(" ")
        self._problem.setText(" ")
        self._session.runner.write(command, on_done, on_error=self._on_error, owner=self)

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

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
            set_tone(self._problem, "negative")
        else:
            present(error, self)
