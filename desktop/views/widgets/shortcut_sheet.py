"""The sheet of shortcuts of a page, made from the list of actions."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.actions import Action, all_keys_text, ranked, translated_scope
from desktop.views.theme import Theme
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

_WIDTH, _HEIGHT = 840, 560


class ShortcutSheet(Dialog):
    """Every action with a key: those of the page first, then what works everywhere."""

    def __init__(
        self, theme: Theme, actions: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._overridden: Mapping[str, Action] = {}
        self._actions = [action for action in actions if action.keys]
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(theme.pixels(_WIDTH), theme.pixels(_HEIGHT))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Find a key or a command"))
        self.box.setAccessibleName(self.tr("Find a key or a command"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._show)
        self._model: RowTableModel[Action] = RowTableModel(
            self._columns(), lambda action: action.id, parent=self
        )
        self.grid = GridView(
            theme,
            self.tr("Keyboard shortcuts"),
            empty_text=self.tr("No key does that."),
            empty_remedy=self.tr("Ctrl+K finds everything that can be done."),
        )
        self.grid.setModel(self._model)
        hint = label(self.tr("Keys are changed in the preferences: Ctrl+,"), "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.grid)
        column.addWidget(hint)
        self._show("")

    def mark_overridden(self, overridden: Mapping[str, Action]) -> None:
        """Say which general keys mean something else on this page (UX c.3)."""
        self._overridden = overridden
        self._show(self.box.text())

    def _show(self, typed: str) -> None:
        by_name = ranked(self._actions, typed)
        by_key = [
            a for a in self._actions if typed and typed.casefold() in all_keys_text(a).casefold()
        ]
        found = list(dict.fromkeys([*by_key, *by_name])) if typed else self._actions
        self._model.set_rows([])
        self._model.set_rows(found)
        self.grid.fit_columns()

    def _columns(self) -> list[Column[Action]]:
        return [
            Column(self.tr("Command"), lambda action: action.title, width=300),
            Column(self.tr("Keys"), all_keys_text, "mono", width=150),
            Column(self.tr("Where"), translated_scope, style=lambda _: "muted", width=110),
            Column(self.tr("Here"), self._here, style=lambda _: "warning", width=190),
        ]

    def _here(self, action: Action) -> str:
        other = self._overridden.get(action.id)
        return "" if other is None else self.tr("here: {0}").format(other.title)
