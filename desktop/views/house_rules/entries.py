"""Asks for the name of a new entry: a word for an amount, a league, a teaser."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.profiles.shapes import Entries
from desktop.domain.profiles.values import Path
from desktop.models.saying import shown
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.choice import capitalized
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone


class EntryDialog(Dialog):
    """Which table, and under which name.

    Signals:
        named: Path of the table and the name; the dialog stays open until `accept`.
    """

    named = Signal(object, str)

    def __init__(self, tables: Sequence[tuple[Path, Entries]], parent: QWidget) -> None:
        super().__init__(parent)
        self._tables = tables
        self.setWindowTitle(self.tr("Add an entry"))
        self.setMinimumWidth(420)
        self.table = QComboBox()
        self.table.addItems([": ".join(map(capitalized, path)) for path, _ in tables])
        self.table.setAccessibleName(self.tr("Where"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._add = button(self.tr("&Add"), self._on_add_clicked, "primary")
        self._add.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Add an entry"), "title"))
        column.addWidget(buddy_label(self.tr("&Where"), self.table))
        column.addWidget(self.table)
        column.addWidget(buddy_label(self.tr("&Name"), self.name))
        column.addWidget(self.name)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        self.table.currentIndexChanged.connect(self._on_table_chosen)
        self._on_table_chosen()
        self.name.setFocus()

    def say_problem(self, sentence: str) -> None:
        """Why it was not added; what was typed stays."""
        self._problem.setText(sentence)

    @Slot()
    def _on_table_chosen(self) -> None:
        self.name.setPlaceholderText(shown(self._tables[self.table.currentIndex()][1].says))

    @Slot()
    def _on_add_clicked(self) -> None:
        self.named.emit(self._tables[self.table.currentIndex()][0], self.name.text().strip())
