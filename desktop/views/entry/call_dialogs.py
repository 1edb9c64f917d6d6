"""Small questions of a call: the phone line and its recording, the phone secret once more."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label


class LineDialog(Dialog):
    """The phone line of this station, and where the recorder keeps this call.

    Signals:
        given: Line and recording as typed.
    """

    given = Signal(str, str)

    def __init__(self, line: str, recorder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Phone line and recording"))
        self.line = QLineEdit(line)
        self.line.setMaxLength(20)
        self.recorder = QLineEdit(recorder)
        self.recorder.setMaxLength(300)
        self.recorder.setMinimumWidth(320)
        self.recorder.setPlaceholderText(self.tr("file, address or tape time"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Line"), self.line)
        form.addRow(self.tr("&Recording"), self.recorder)
        _lay_out(self, self.tr("Phone line and recording"), form, self.tr("&Keep"))

    @Slot()
    def give(self) -> None:
        """Hand over what was typed."""
        self.given.emit(self.line.text(), self.recorder.text())
        self.accept()


class SecretDialog(Dialog):
    """The caller confirms with the phone secret; Esc goes back to the read-back.

    Signals:
        given: The secret as typed.
    """

    given = Signal(str)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Caller confirms"))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(12)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Phone secret of {0}").format(code), self.secret)
        _lay_out(self, self.tr("The caller confirms"), form, self.tr("&Accept the wager"))
        self.secret.setFocus()

    @Slot()
    def give(self) -> None:
        """Hand over what was typed."""
        self.given.emit(self.secret.text())
        self.accept()


def _lay_out(dialog: LineDialog | SecretDialog, title: str, form: QFormLayout, does: str) -> None:
    done = button(does, dialog.give, "primary")
    done.setDefault(True)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    row.addWidget(button(QCoreApplication.translate("LineDialog", "&Cancel"), dialog.reject))
    row.addWidget(done)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(16)
    column.addWidget(label(title, "title"))
    column.addLayout(form)
    column.addLayout(row)
