"""What a new book needs: a name, a place, its owner with password and PIN, and its week."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import InputError
from desktop.domain.weeks import WEEKDAYS, BookCalendar
from desktop.models.saying import in_words, shown, shown_error
from desktop.services.books import Owner
from desktop.services.house_rules import shipped_profiles
from desktop.services.users import check_secrets
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look

ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Toronto",
    "America/Mexico_City",
    "America/Costa_Rica",
    "America/Panama",
    "America/Puerto_Rico",
    "Europe/London",
    "Europe/Berlin",
    "Australia/Sydney",
    "UTC",
)
_TUESDAY = 1


@dataclass(frozen=True, slots=True)
class NewBook:
    """A book to be made.

    Attributes:
        name: What the operation is called.
        week_start: 0 is Monday.
        rules: The shipped profile of house rules that it starts with.
    """

    path: Path
    name: str
    owner: Owner
    timezone: str
    week_start: int
    rules: str = "default"


class NewBookDialog(Dialog):
    """Checks what it can before it asks for the book; what was typed stays when it refuses.

    Signals:
        book_described: A NewBook.
    """

    book_described = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New book"))
        self.setMinimumWidth(theme.pixels(560))
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        self.name_edit = QLineEdit()
        self.name_edit.setPlaceholderText(self.tr("What the operation is called"))
        self.folder_edit = QLineEdit(documents_folder())
        self.owner_edit = QLineEdit()
        self.password_edit = _secret_edit()
        self.again_edit = _secret_edit()
        self.pin_edit = _secret_edit()
        self.password_edit.setPlaceholderText(self.tr("at least 12 characters"))
        self.pin_edit.setPlaceholderText(self.tr("4 to 8 digits"))
        self.zone_box = QComboBox()
        self.zone_box.setEditable(True)
        self.zone_box.addItems(ZONES)
        self.week_box = QComboBox()
        self.week_box.addItems([in_words(day).capitalize() for day in WEEKDAYS])
        self.week_box.setCurrentIndex(_TUESDAY)
        self.rules_box = QComboBox()
        for profile in shipped_profiles():
            self.rules_box.addItem(in_words(profile).capitalize(), profile)
        self.rules_box.setCurrentIndex(self.rules_box.findData("default"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(16)
        column.addWidget(label(self.tr("New book"), "title"))
        column.addLayout(self._build_form())
        column.addLayout(self._build_buttons())
        column.addWidget(self.strip)

    def _build_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder_edit, 1)
        folder.addWidget(button(self.tr("Choose…"), self._ask_folder))
        form.addRow(self.tr("&Name"), self.name_edit)
        form.addRow(self.tr("Folder"), folder)
        form.addRow(self.tr("&Owner"), self.owner_edit)
        form.addRow(self.tr("&Password"), self.password_edit)
        form.addRow(self.tr("Password &again"), self.again_edit)
        form.addRow(self.tr("P&IN"), self.pin_edit)
        form.addRow(self.tr("&Time zone"), self.zone_box)
        form.addRow(self.tr("&Week starts on"), self.week_box)
        form.addRow(self.tr("House &rules"), self.rules_box)
        for name, field in (
            (self.tr("Name of the operation"), self.name_edit),
            (self.tr("Folder"), self.folder_edit),
            (self.tr("Owner"), self.owner_edit),
            (self.tr("Password"), self.password_edit),
            (self.tr("Password again"), self.again_edit),
            (self.tr("PIN"), self.pin_edit),
            (self.tr("Time zone"), self.zone_box),
            (self.tr("Week starts on"), self.week_box),
            (self.tr("House rules"), self.rules_box),
        ):
            field.setAccessibleName(name)
        return form

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.make_button = button(self.tr("&Make the book"), self._on_make_clicked, "primary")
        self.make_button.setDefault(True)
        row.addWidget(self.make_button)
        return row

    def read_form(self) -> NewBook:
        """What was typed, as a book to be made.

        Raises:
            InputError: A field is empty or will not do.
        """
        name = self.name_edit.text().strip()
        if not name or not name.isprintable() or "/" in name or "\\" in name:
            raise InputError("The book needs a name of one line, without slashes.")
        owner = self.owner_edit.text().strip()
        if not owner:
            raise InputError("The book needs an owner: the name you will sign in with.")
        password = self.password_edit.text()
        if password != self.again_edit.text():
            raise InputError("The two passwords differ. Type the same one twice.")
        check_secrets(password, self.pin_edit.text())
        zone = self.zone_box.currentText().strip()
        week_start = self.week_box.currentIndex()
        BookCalendar(zone, week_start, 0)
        path = Path(self.folder_edit.text().strip()).expanduser() / f"{name}.bookdesk"
        person = Owner(owner, password, self.pin_edit.text())
        return NewBook(path, name, person, zone, week_start, self.rules_box.currentData())

    @Slot()
    def _on_make_clicked(self) -> None:
        try:
            described = self.read_form()
        except InputError as error:
            self.strip.say(shown_error(error), shown(error.hint or ""), "negative")
            return
        self.book_described.emit(described)
        self.accept()

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the book"), self.folder_edit.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder_edit.setText)
        dialog.open()


def _secret_edit() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def documents_folder() -> str:
    """The folder of documents; a desktop may name one that nobody has made."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return place if place and QDir(place).exists() else QDir.homePath()
