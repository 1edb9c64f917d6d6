"""What the dialogs that write something share: a title, the line that says why not, the buttons."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.models.saying import shown_error
from desktop.services.changes import ChangeSet
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone

WIDTH = 480


class FormDialog(Dialog):
    """Title, `body`, problem, buttons: Enter is the primary one, Esc leaves; typed text stays."""

    def __init__(
        self,
        session: Session,
        title: str,
        parent: QWidget | None = None,
        *,
        heading: str = "",
        hint: str = "",
        size: tuple[int, int] = (WIDTH, 0),
    ) -> None:
        """Make the frame; what is asked goes into `body`.

        Args:
            session: What windows share.
            title: Of the window.
            parent: Qt's parent.
            heading: What stands above the body, where it is not the title.
            hint: What the line of problems says while there is none.
            size: Width and height at 100 %; without a height, as high as it has to be.
        """
        super().__init__(parent)
        self._session = session
        self._hint = hint or " "
        self.setWindowTitle(title)
        width, height = (session.theme.pixels(side) for side in size)
        if height:
            self.resize(width, height)
        else:
            self.setMinimumWidth(width)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._problem = label(self._hint, "hint")
        self._problem.setWordWrap(True)
        self._primary: QPushButton | None = None
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        head = label(heading or title, "title")
        head.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(self.body, 1)
        column.addWidget(self._problem)
        column.addLayout(self._buttons)

    @property
    def problem(self) -> str:
        """Why it was not done, or the hint."""
        return self._problem.text().strip()

    @Slot(str)
    def say_problem(self, sentence: str, field: QWidget | None = None) -> None:
        """Say why it was not done, and go to the field that is to be changed."""
        self._problem.setText(sentence)
        set_tone(self._problem, "negative")
        if field is not None:
            field.setFocus()

    def clear_problem(self) -> None:
        """Say the hint again."""
        self._problem.setText(self._hint)
        set_tone(self._problem, "")

    def add_fields(self, rows: Sequence[tuple[str, QWidget | QLayout]]) -> QGridLayout:
        """Put fields with their names below one another; an empty name takes no room."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (title, field) in enumerate(rows):
            if isinstance(field, QLayout):
                grid.addWidget(label(title, "caption"), row, 0)
                grid.addLayout(field, row, 1)
                continue
            if title:
                grid.addWidget(buddy_label(title, field), row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        return grid

    def add_buttons(
        self,
        primary: str,
        deed: Callable[[], None],
        *,
        leave: str = "",
        others: Sequence[QPushButton] = (),
    ) -> QPushButton:
        """Put the buttons below; answers the primary one.

        Args:
            primary: What Enter does, a verb and its object.
            deed: Does it.
            leave: What Esc does, where that is no cancelling.
            others: At the left.
        """
        for other in others:
            self._buttons.addWidget(other)
        self._buttons.addStretch(1)
        self._buttons.addWidget(button(leave or _tr("&Cancel"), self.reject))
        self._primary = button(primary, deed, "primary")
        self._primary.setDefault(True)
        self._buttons.addWidget(self._primary)
        return self._primary

    def write(
        self,
        command: Callable[[Book], Any],
        on_done: Callable[[Any], None] | None = None,
    ) -> None:
        """Do it in the book lane; without `on_done` the change is told and the dialog closes."""
        if self._primary is not None:
            self._primary.setEnabled(False)
        self._session.runner.write(
            command, on_done or self._on_written, on_error=self._on_error, owner=self
        )

    def read(self, question: Callable[..., Any], on_done: Callable[[Any], None]) -> None:
        """Ask in a read lane; the newest answer counts."""
        self._session.runner.read(
            question, on_done, on_error=self._on_error, owner=self, question="form"
        )

    @Slot(object)
    def _on_written(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if self._primary is not None:
            self._primary.setEnabled(True)
        if isinstance(error, BookdeskError):
            self.say_problem(shown_error(error))
        else:
            present(error, self)


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)
