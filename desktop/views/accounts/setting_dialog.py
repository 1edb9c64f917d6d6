"""Sets one value: for good or through a day, on one account or on everybody below, previewed."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.queries.account_tree import AccountNode
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import Value, read_value
from desktop.domain.settings.registry import SETTINGS, get_setting
from desktop.models.saying import shown, shown_error
from desktop.models.settings import preview_columns
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import (
    MassPreview,
    change_many_settings,
    change_settings,
    preview_mass_change,
)
from desktop.views.errors import present
from desktop.views.formatting import plain_signs
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 640


class SettingDialog(Dialog):
    """Key, value, the day through which it counts, and a reason; then who it changes.

    Signals:
        saved: The change set, after the commit.
    """

    saved = Signal(object)

    def __init__(
        self,
        session: Session,
        account: AccountNode,
        players: list[str],
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            session: What windows share.
            account: Whose setting it is.
            players: The codes of the players below, for a mass change.
            key: The setting; empty to choose one.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._session, self._account, self._players = session, account, players
        self.setWindowTitle(self.tr("Set a value"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(460))
        self.key = QComboBox()
        self.key.setEditable(True)
        self.key.addItems([setting.key for setting in SETTINGS if account.kind in setting.scope])
        self.key.setCurrentText(key or "limit/phone/NFL/straight/game/*")
        self.value = QLineEdit()
        self.value.setPlaceholderText(self.tr("empty: inherited"))
        self.through = QLineEdit()
        self.through.setPlaceholderText(self.tr("2026-11-30, or empty for good"))
        self.reason = QLineEdit()
        self.everybody = QCheckBox(self.tr("Set it on the &players below instead"))
        self.everybody.setVisible(bool(players))
        self.preview: RowTableModel[MassPreview] = RowTableModel(
            preview_columns(), lambda row: (row.code, row.key), parent=self
        )
        self.grid = GridView(
            session.theme, self.tr("Preview"), empty_text=self.tr("Nothing would change yet.")
        )
        self.grid.setModel(self.preview)
        self._meaning = label(" ", "secondary")
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()
        for line in (self.value, self.through):
            line.textEdited.connect(self._look)
        self.key.currentTextChanged.connect(self._look)
        self.everybody.toggled.connect(self._look)
        self._look()
        self.value.setFocus()

    @property
    def codes(self) -> list[str]:
        """Whom it is set on."""
        return self._players if self.everybody.isChecked() else [self._account.code]

    @Slot()
    def save(self) -> None:
        """Record it: one fact, however many accounts there are."""
        asked = self._read()
        if asked is None:
            return
        changes, through = asked
        session, codes, reason = self._session, self.codes, self.reason.text()

        def write(book: Book) -> ChangeSet:
            house = session.house
            if len(codes) == 1:
                return change_settings(
                    book, session.actor, house, codes[0], changes, through=through, reason=reason
                )
            return change_many_settings(
                book, session.actor, house, codes, changes, through=through, reason=reason
            ).changes

        self._save.setEnabled(False)
        session.runner.write(write, self._on_saved, on_error=self._on_error, owner=self)

    def _read(self) -> tuple[dict[str, Value | None], date | None] | None:
        try:
            setting = get_setting(self.key.currentText().strip())
            typed = plain_signs(self.value.text()).strip()
            value = read_value(setting.kind, typed, setting.choices) if typed else None
            day = self.through.text().strip()
            through = _read_day(day) if day else None
        except InputError as error:
            self._say(shown_error(error))
            return None
        self._meaning.setText(f"{shown(setting.title)}: {shown(setting.meaning)}")
        return {self.key.currentText().strip(): value}, through

    @Slot()
    def _look(self) -> None:
        """Preview what would change."""
        self._say("")
        asked = self._read()
        self._save.setEnabled(asked is not None)
        if asked is None:
            self.preview.set_rows([])
            return
        (changes, through), codes, session = asked, self.codes, self._session
        at = session.clock_ms()
        session.runner.read(
            lambda reader: preview_mass_change(
                reader, session.house, at, codes, changes, through=through
            ),
            self._on_preview,
            on_error=self._on_error,
            owner=self,
            question="preview",
        )

    @Slot(object)
    def _on_preview(self, rows: list[MassPreview]) -> None:
        self.preview.set_rows(rows)
        self._save.setText(
            self.tr("&Set on {0} accounts").format(len(rows)) if len(rows) > 1 else self.tr("&Set")
        )
        self._save.setEnabled(bool(rows))

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.saved.emit(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._save.setEnabled(False)
        if isinstance(error, BookdeskError):
            self.preview.set_rows([])
            self._say(shown_error(error))
        else:
            present(error, self)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence or " ")

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Se&tting"), self.key),
            (self.tr("&Value"), self.value),
            (self.tr("T&hrough"), self.through),
            (self.tr("&Reason"), self.reason),
        )
        for row, (title, field) in enumerate(rows):
            fields.addWidget(buddy_label(title, field), row, 0)
            fields.addWidget(field, row, 1)
        fields.setColumnStretch(1, 1)
        self._save = button(self.tr("&Set"), self.save, "primary")
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.everybody)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        whose = f"{self._account.code} {self._account.name}".strip()
        column.addWidget(label(self.tr("Set a value: {0}").format(whose), "title"))
        column.addLayout(fields)
        column.addWidget(self._meaning)
        column.addWidget(self.grid, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)


def _read_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(
            say("“{text}” is not a day. Type for instance 2026-11-30.", text=text)
        ) from error
