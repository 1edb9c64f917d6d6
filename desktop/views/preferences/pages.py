"""What a person may set at this station: look, formats, sounds, lock, backups."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTime, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.routine_log import keep_routine_folder, routine_folder
from desktop.domain.alerts import AlertKind
from desktop.services.changes import changed
from desktop.views.errors import presenter
from desktop.views.formatting import show_odds_as
from desktop.views.session import Session
from desktop.views.settings import FULL_VOLUME, LOCK_MINUTES
from desktop.views.sounds import Sound
from desktop.views.theme import SCALE_PERCENT_MAX, SCALE_PERCENT_MIN
from desktop.views.widgets.choice import capitalized
from desktop.views.widgets.looks import button, label

_SCALE_STEP = 5
_TEXT_MARGIN = 8
Choice = Sequence[tuple[str, str]]


def _give_margins(field: QAbstractSpinBox) -> None:
    """A style sheet pads the field and not the text in it."""
    field.lineEdit().setTextMargins(_TEXT_MARGIN, 0, _TEXT_MARGIN, 0)


class Form(QWidget):
    """Rows of a label and a field, from the top down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(12)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._form)
        column.addStretch(1)

    def add(self, title: str, field: QWidget, *beside: QWidget) -> None:
        """A row; the label's mnemonic leads to the field, which is named after it."""
        caption = label(title)
        caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        caption.setBuddy(field)
        if isinstance(field, QAbstractSpinBox):
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        field.setAccessibleName(title.replace("&", ""))
        if not beside:
            self._form.addRow(caption, field)
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (field, *beside):
            row.addWidget(part)
        row.addStretch(1)
        self._form.addRow(caption, row)

    def say(self, text: str) -> QLabel:
        """A sentence of its own across the form."""
        made = label(text, "hint")
        made.setWordWrap(True)
        self._form.addRow(made)
        return made

    def choices(
        self, title: str, options: Choice, now: str, choose: Callable[[str], None]
    ) -> QComboBox:
        """A row with one of several; choosing counts at once."""
        box = QComboBox()
        for value, text in options:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(lambda _: choose(str(box.currentData())))
        self.add(title, box)
        return box

    def check(self, text: str, *, is_on: bool, choose: Callable[[bool], None]) -> QCheckBox:
        """A row that is on or off."""
        box = QCheckBox(text)
        box.setChecked(is_on)
        box.toggled.connect(choose)
        self._form.addRow(box)
        return box


class LookPage(Form):
    """Theme, density, text size, motion: all at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._settings, self._theme = session.settings, session.theme
        settings, theme = session.settings, session.theme
        self.mode = self.choices(_tr("&Theme"), _modes(), theme.mode, self._set_mode)
        first, last = theme.evening
        self.dark_from, self.dark_until = QTimeEdit(first), QTimeEdit(last)
        self.dark_until.setAccessibleName(_tr("Light again at"))
        for edit in (self.dark_from, self.dark_until):
            edit.setDisplayFormat("HH:mm")
            _give_margins(edit)
            edit.timeChanged.connect(self._set_evening)
        self.add(_tr("&Dark from"), self.dark_from, label(_tr("until")), self.dark_until)
        self.density = self.choices(_tr("&Rows"), _densities(), theme.density, self._set_density)
        self.scale = QSlider(Qt.Orientation.Horizontal)
        self.scale.setRange(SCALE_PERCENT_MIN // _SCALE_STEP, SCALE_PERCENT_MAX // _SCALE_STEP)
        self.scale.setPageStep(1)
        self.scale.setMinimumWidth(theme.pixels(200))
        self._percent = label()
        self.scale.setValue(theme.scale_percent // _SCALE_STEP)
        self.scale.valueChanged.connect(self._set_scale)
        self._show_percent()
        self.add(_tr("Text &size"), self.scale, self._percent)
        self.motion = self.check(
            _tr("&Nothing flashes, glows or slides"),
            is_on=settings.has_reduced_motion,
            choose=self._set_motion,
        )
        self._show_evening()

    def _set_mode(self, mode: Any) -> None:
        self._theme.set_mode(mode)
        self._settings.theme_mode = mode
        self._show_evening()

    def _show_evening(self) -> None:
        for edit in (self.dark_from, self.dark_until):
            edit.setEnabled(self._theme.mode == "sunset")

    @Slot()
    def _set_evening(self) -> None:
        evening: tuple[QTime, QTime] = self.dark_from.time(), self.dark_until.time()
        self._settings.evening = evening
        self._theme.set_evening(*evening)

    def _set_density(self, density: Any) -> None:
        self._theme.set_density(density)
        self._settings.density = density

    @Slot(int)
    def _set_scale(self, steps: int) -> None:
        self._theme.set_scale_percent(steps * _SCALE_STEP)
        self._settings.scale_percent = steps * _SCALE_STEP
        self._show_percent()

    def _show_percent(self) -> None:
        self._percent.setText(f"{self.scale.value() * _SCALE_STEP} %")

    def _set_motion(self, is_on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._settings.has_reduced_motion = is_on
        self._theme.set_motion(is_on=not is_on)


class FormatsPage(Form):
    """Language and the way prices are written."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        settings = session.settings
        self._session = session
        self.language = self.choices(
            _tr("&Language"),
            _languages(settings.language),
            settings.language,
            self._set_language,
        )
        self.said = self.say(_tr("Another language counts from the next start of the program."))
        self.odds = self.choices(_tr("&Prices are shown"), _odds(), settings.odds, self._set_odds)
        self.say(
            _tr(
                "Each price is kept and settled as it was quoted. Numbers and dates follow the"
                " language; times are those of the book’s time zone."
            )
        )

    def _set_language(self, language: Any) -> None:
        self._session.settings.language = language

    def _set_odds(self, odds: Any) -> None:
        self._session.settings.odds = odds
        show_odds_as(odds)
        # Pages write their rows anew.
        self._session.hub.announce(changed("lines", "tickets"))


class AlertsPage(Form):
    """What is heard and told at this station."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._sounds = session.sounds
        self._settings = session.settings
        self.sound = self.check(
            _tr("&Sounds of alerts"), is_on=self._settings.has_alert_sound, choose=self._set_sound
        )
        self.quiet = self.check(
            _tr("&Do not disturb: nothing is told outside of the windows"),
            is_on=self._settings.is_undisturbed,
            choose=self._set_quiet,
        )
        self.volumes = {sound: self._volume(sound, title) for sound, title in _sounds()}
        self.say(_tr("0 turns a sound off. Alerts that are told here; the ticker shows them all."))
        silent = self._settings.silent_alerts
        self.kinds = {
            kind: self.check(
                _kind_text(kind), is_on=kind not in silent, choose=lambda _: self._set_kinds()
            )
            for kind in AlertKind
        }

    def _volume(self, sound: Sound, title: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, FULL_VOLUME)
        box.setSingleStep(10)
        box.setSuffix(_tr(" %"))
        _give_margins(box)
        box.setValue(self._settings.volume_of(sound))
        box.valueChanged.connect(partial(self._set_volume, sound))
        self.add(title, box)
        return box

    def _set_volume(self, sound: Sound, volume: int) -> None:
        self._settings.set_volume_of(sound, volume)
        self._sounds.play(sound)

    def _set_quiet(self, is_on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._settings.is_undisturbed = is_on

    def _set_sound(self, is_on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._settings.has_alert_sound = is_on

    def _set_kinds(self) -> None:
        off = (kind for kind, box in self.kinds.items() if not box.isChecked())
        self._settings.silent_alerts = frozenset(off)


def _sounds() -> list[tuple[Sound, str]]:
    return [
        (Sound.ACCEPTED, _tr("A ticket was &accepted")),
        (Sound.REFUSED, _tr("A wager was &refused")),
        (Sound.HELD, _tr("A wager is &held")),
        (Sound.ALERT, _tr("Another aler&t")),
        (Sound.MESSAGE, _tr("A &message")),
        (Sound.FINISHED, _tr("Long &work is done")),
    ]


class SafetyPage(Form):
    """When the windows lock themselves, and where this station's backups go."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.minutes = QSpinBox()
        self.minutes.setRange(*LOCK_MINUTES)
        self.minutes.setSuffix(_tr(" min"))
        _give_margins(self.minutes)
        self.minutes.setValue(session.settings.lock_minutes)
        self.minutes.valueChanged.connect(self._set_minutes)
        self.add(_tr("&Lock after"), self.minutes, label(_tr("without a touch")))
        self.say(_tr("The call and what was typed stay behind the lock. Ctrl+L locks at once."))
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setMinimumWidth(session.theme.pixels(280))
        self.folder.setPlaceholderText(_tr("no folder chosen: nothing is written"))
        self.choose = button(_tr("C&hoose…"), self.choose_folder)
        self.add(_tr("&Backups and exports go to"), self.folder, self.choose)
        self.say(_tr("When they are made is said in Routines. A cloud folder is a good place."))
        session.runner.read(
            routine_folder, self.folder.setText, on_error=presenter(self), owner=self
        )

    def _set_minutes(self, minutes: int) -> None:
        self._session.settings.lock_minutes = minutes

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder."""
        dialog = QFileDialog(self, _tr("Folder of this station"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.keep_folder)
        dialog.open()

    @Slot(str)
    def keep_folder(self, folder: str) -> None:
        """Use this folder from now on."""

        def kept(_: object) -> None:
            self.folder.setText(folder)
            self._session.hub.announce(changed("routines"))

        self._session.runner.write(
            lambda book: keep_routine_folder(book, folder), kept, on_error=presenter(self)
        )


def _modes() -> Choice:
    return (
        ("system", _tr("As the system has it")),
        ("light", _tr("Light")),
        ("dark", _tr("Dark")),
        ("sunset", _tr("Dark from sunset, by the clock")),
        ("contrast", _tr("High contrast")),
    )


def _densities() -> Choice:
    return (
        ("compact", _tr("Compact")),
        ("default", _tr("Usual")),
        ("comfortable", _tr("Comfortable")),
    )


def _languages(now: str) -> Choice:
    options = (("system", _tr("As the system has it")), ("en", "English"), ("es", "Español"))
    # For those who translate; it stays in the list where somebody has chosen it.
    marked = (("pseudo", _tr("Marked, to see what is not translated")),)
    return (*options, *marked) if now == "pseudo" else options


def _odds() -> Choice:
    return (
        ("quoted", _tr("as they were quoted")),
        ("american", _tr("American: −110")),
        ("decimal", _tr("decimal: 1.91")),
        ("fractional", _tr("fractional: 10/11")),
        ("hongkong", _tr("Hong Kong: 0.91")),
    )


def _kind_text(kind: AlertKind) -> str:
    return capitalized(kind.value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("preferences", text)
