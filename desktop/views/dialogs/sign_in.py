"""Who is there: name and password for a book that does not trust the system's user."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look


class SignInDialog(Dialog):
    """Stays open until the book knows the user; the name stays when the password was wrong.

    Signals:
        tried: A name and a password.
    """

    tried = Signal(str, str)

    def __init__(self, theme: Theme, book_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in"))
        self.setMinimumWidth(theme.pixels(440))
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        self.name_edit = QLineEdit()
        self.name_edit.setAccessibleName(self.tr("Name"))
        self.password_edit = QLineEdit()
        self.password_edit.setAccessibleName(self.tr("Password"))
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("&Name"), self.name_edit)
        form.addRow(self.tr("&Password"), self.password_edit)
        self.sign_in_button = button(self.tr("&Sign in"), self._on_sign_in_clicked, "primary")
        self.sign_in_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("Another book…"), self.reject))
        row.addWidget(self.sign_in_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(16)
        column.addWidget(label(book_name, "title"))
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.strip)

    def refuse(self, sentence: str) -> None:
        """Say why nobody is signed in; the password is to be typed again."""
        self.strip.say(sentence, "", "negative")
        self.sign_in_button.setEnabled(True)
        self.password_edit.selectAll()
        self.password_edit.setFocus()

    @Slot()
    def _on_sign_in_clicked(self) -> None:
        self.sign_in_button.setEnabled(False)
        self.strip.clear()
        self.tried.emit(self.name_edit.text().strip(), self.password_edit.text())
