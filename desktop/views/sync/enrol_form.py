"""What both ways to a server ask and show: a code, a name, how far it is, and why not."""

import socket
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.enrolment import EnrolmentCode
from desktop.domain.errors import BookdeskError, InputError
from desktop.models.saying import shown, shown_error
from desktop.services.stations.enrolling import LONGEST_LABEL, read_code, read_label
from desktop.views.errors import present
from desktop.views.sync.words import tr
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look
from desktop.views.widgets.progress_line import ProgressLine
from desktop.views.widgets.wrapped_label import WrappedLabel

_WIDTH = 640


class EnrolForm(Dialog):
    """Code, name and address of the server; what was typed stays when it is refused.

    Attributes:
        said: What is to be known or done now.
        words: The six words, while an owner has to compare them.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.pixels(_WIDTH))
        self.said, self.words = WrappedLabel("secondary"), WrappedLabel("spoken")
        self.words.hide()
        self.code_edit, self.name_edit, self.server_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.code_edit.setPlaceholderText(tr("the whole line: host:port # … # …"))
        self.name_edit.setText(socket.gethostname()[:LONGEST_LABEL])
        self.name_edit.setMaxLength(LONGEST_LABEL)
        self.server_edit.setPlaceholderText(tr("host:port, if not the one in the code"))
        self.fields = QWidget()
        self.progress = ProgressLine()
        self.strip = AlertStrip(theme, lines=3)
        set_look(self.strip, "place", "page")
        self.go_button = button("", self.start, "primary")
        self.go_button.setDefault(True)
        self.leave_button = button(tr("&Cancel"), self.reject)

    def build(self, go: str, more: Sequence[tuple[str, QLineEdit, QWidget]] = ()) -> None:
        """Put it all together.

        Args:
            go: On the button that begins.
            more: Fields beside the three: name, what is typed in, and a button behind it.
        """
        self.go_button.setText(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.said)
        column.addWidget(self.fields)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.progress)
        column.addWidget(self.strip)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.go_button)
        column.addLayout(buttons)
        self._build_fields(more)
        self.code_edit.setFocus()

    def _build_fields(self, more: Sequence[tuple[str, QLineEdit, QWidget]]) -> None:
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = [
            (tr("Co&de"), self.code_edit, None),
            (tr("&Name of the station"), self.name_edit, None),
            *more,
            (tr("&Address of the server"), self.server_edit, None),
        ]
        for row, (title, field, behind) in enumerate(rows):
            grid.addWidget(buddy_label(title, field), row, 0)
            grid.addWidget(field, row, 1, 1, 2 if behind is None else 1)
            if behind is not None:
                grid.addWidget(behind, row, 2)

    @Slot()
    def start(self) -> None:
        """Begin with what was typed."""
        raise NotImplementedError

    def read_form(self) -> tuple[EnrolmentCode, str] | None:
        """The code and the name of the station; None where one will not do, which is said."""
        wrong = self.code_edit
        try:
            code = read_code(self.code_edit.text(), self.server_edit.text().strip())
            wrong = self.name_edit
            return code, read_label(self.name_edit.text())
        except InputError as error:
            self.strip.say(shown_error(error), shown(error.hint or ""), "negative")
            wrong.setFocus()
            return None

    def show_working(self, text: str) -> None:
        """Show that something goes on; nothing can be typed meanwhile."""
        self.fields.setEnabled(False)
        self.go_button.setEnabled(False)
        self.strip.clear()
        self.progress.start(text, can_cancel=False)

    def show_idle(self) -> None:
        """Show that nothing goes on; the keyboard is where it goes on again."""
        self.fields.setEnabled(True)
        self.go_button.setEnabled(True)
        self.progress.finish()
        (self.go_button if self.fields.isHidden() else self.code_edit).setFocus()

    def report(self, done: int, total: int, text: str) -> None:
        """Say how far it is."""
        self.progress.show_now()
        self.progress.report(done, total, shown(text))

    @Slot(object)
    def refuse(self, error: BaseException) -> None:
        """Say why it did not come about; it may be tried again with what was typed."""
        self.show_idle()
        if isinstance(error, BookdeskError):
            self.strip.say(shown_error(error), shown(error.hint or ""), "negative")
        else:
            present(error, self, self.strip)
