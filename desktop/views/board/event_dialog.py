"""The dialog that puts one event on the schedule."""

from collections.abc import Mapping
from datetime import date, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.sentences import say
from desktop.models.saying import in_words, shown_error
from desktop.services.schedule import NewEvent
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone


def parse_day(typed: str) -> date:
    """Read `2026-11-22`.

    Raises:
        InputError: Not a day.
    """
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise InputError(
            say("“{typed}” is not a day. Type for instance 2026-11-22.", typed=typed)
        ) from None


def parse_start(typed: str) -> time | None:
    """Read `13:00`; nothing typed is a start that is not known.

    Raises:
        InputError: Not a time of day.
    """
    if not typed:
        return None
    try:
        return time.fromisoformat(typed if ":" in typed else f"{typed[:-2]}:{typed[-2:]}")
    except ValueError:
        raise InputError(
            say("“{typed}” is not a time of day. Type for instance 13:00.", typed=typed)
        ) from None


def parse_rotation(typed: str) -> int | None:
    """Read the visitor's rotation number; nothing typed asks for a house number.

    Raises:
        InputError: Not a rotation number.
    """
    if not typed:
        return None
    if not typed.isascii() or not typed.isdigit() or len(typed) > 6:
        raise InputError(
            say("“{typed}” is not a rotation number. Type the visitor's odd number.", typed=typed)
        )
    return int(typed)


class EventDialog(Dialog):
    """League, day, start, number, teams.

    Signals:
        event_typed: The NewEvent; whoever puts it on the schedule calls `accept`.
    """

    event_typed = Signal(object)

    def __init__(
        self, leagues: Mapping[str, Sport], today: date, parent: QWidget | None = None
    ) -> None:
        """Make the form.

        Args:
            leagues: The leagues that are known, each with its sport.
            today: The day that stands in the form at first, to be changed.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._leagues_known = dict(leagues)
        self.setWindowTitle(self.tr("Add event"))
        self.league = QComboBox()
        self.league.setEditable(True)
        self.league.addItems(sorted(leagues))
        self.sport = QComboBox()
        for sport in Sport:
            self.sport.addItem(in_words(sport).capitalize(), sport.value)
        self.day = QLineEdit(today.isoformat())
        self.start = QLineEdit()
        self.start.setPlaceholderText(self.tr("not known"))
        self.rotation = QLineEdit()
        self.rotation.setPlaceholderText(self.tr("next house number"))
        self.away = QLineEdit()
        self.home = QLineEdit()
        self.neutral = QCheckBox(self.tr("&Neutral ground"))
        self._problem = label()
        self._problem.setWordWrap(True)
        self._build()
        self.league.currentTextChanged.connect(self._on_league_changed)
        self._on_league_changed(self.league.currentText())

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for title, field in (
            (self.tr("&League"), self.league),
            (self.tr("S&port"), self.sport),
            (self.tr("&Day"), self.day),
            (self.tr("&Start, book time"), self.start),
            (self.tr("&Visitor's number"), self.rotation),
            (self.tr("&Away"), self.away),
            (self.tr("&Home"), self.home),
        ):
            field.setMinimumWidth(260)
            field.setAccessibleName(title.replace("&", ""))
            form.addRow(title, field)
        form.addRow("", self.neutral)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        add = button(self.tr("Add event"), self.submit, "primary")
        add.setDefault(True)
        buttons.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def typed(self) -> NewEvent:
        """What is typed.

        Raises:
            InputError: A field does not hold what it should.
        """
        return NewEvent(
            league=self.league.currentText().strip().upper(),
            sport=Sport(self.sport.currentData()),
            day=parse_day(self.day.text().strip()),
            start=parse_start(self.start.text().strip()),
            rotation=parse_rotation(self.rotation.text().strip()),
            away=self.away.text().strip(),
            home=self.home.text().strip(),
            neutral=self.neutral.isChecked(),
        )

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed, or say what is wrong with it."""
        try:
            new = self.typed()
        except InputError as error:
            self.show_refusal(error)
            return
        self._problem.clear()
        self.event_typed.emit(new)

    def show_refusal(self, error: BaseException) -> None:
        """Say why the event is not on the schedule; what was typed stays."""
        set_tone(self._problem, "negative")
        self._problem.setText(shown_error(error))

    @Slot(str)
    def _on_league_changed(self, league: str) -> None:
        sport = self._leagues_known.get(league.strip().upper())
        if sport is not None:
            self.sport.setCurrentIndex(list(Sport).index(sport))
        self.sport.setEnabled(sport is None)
