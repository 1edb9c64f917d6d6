"""The last look before new house rules: what changes, from what to what."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.profiles.comparing import Difference
from desktop.models.saying import shown
from desktop.models.table import Column, RowTableModel
from desktop.views.house_rules.rows import title_of, value_in_words
from desktop.views.theme import Theme
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label


def difference_grid(theme: Theme, name: str, empty_text: str) -> GridView:
    """A grid of what differs; `set_rows` of its model shows Differences."""
    grid = GridView(theme, name, empty_text=empty_text)
    columns: list[Column[Difference]] = [
        Column(
            _tr("Rule"),
            lambda one: title_of(one.path),
            tooltip=lambda one: f"{one.key}\n{shown(one.meaning)}",
            width=280,
        ),
        Column(_tr("From"), lambda one: value_in_words(one.path, one.old), width=150, style=_muted),
        Column(_tr("To"), lambda one: value_in_words(one.path, one.new), width=150),
        Column(_tr("Meaning"), lambda one: shown(one.meaning), width=340, style=_muted),
    ]
    grid.setModel(RowTableModel(columns, lambda one: one.path, parent=grid))
    return grid


def _tr(text: str) -> str:
    return QCoreApplication.translate("house_rules", text)


def _muted(_one: Difference) -> str:
    return "muted"


class SaveRulesDialog(Dialog):
    """Lists the changes and asks once.

    Signals:
        confirmed: The changes become a new version.
    """

    confirmed = Signal()

    def __init__(
        self, theme: Theme, version: int, changes: Sequence[Difference], parent: QWidget
    ) -> None:
        """Ask about the changes that make this version."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save house rules"))
        self.resize(theme.pixels(980), theme.pixels(480))
        count = len(changes)
        title = self.tr("One change makes version {0}").format(version)
        if count != 1:
            title = self.tr("{0} changes make version {1}").format(count, version)
        note = self.tr(
            "Wagers taken from now on are under version {0}. Every ticket already written keeps"
            " the version it was written under."
        ).format(version)
        self.grid = difference_grid(theme, self.tr("Changes"), "")
        model: RowTableModel[Difference] = self.grid.model()  # type: ignore[assignment]  # made so
        model.set_rows(changes)
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        self.accept_button = button(self.tr("Save version {0}").format(version), role="primary")
        self.accept_button.clicked.connect(self.confirmed)
        self.accept_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(title, "title"))
        column.addWidget(label(note, "secondary"))
        column.addWidget(card, 1)
        column.addLayout(buttons)
