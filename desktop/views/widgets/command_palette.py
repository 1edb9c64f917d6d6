"""The palette (Ctrl+K) and the sheet of shortcuts, both made from the list of actions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.actions import Action, keys_text, ranked, translated_scope
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

PALETTE_WIDTH, PALETTE_HEIGHT = 640, 420
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class CommandPalette(QDialog):
    """One box over all actions; what cannot run is grey and says why."""

    def __init__(
        self, theme: Theme, actions: Callable[[], Sequence[Action]], parent: QWidget | None = None
    ) -> None:
        """Make the palette; `actions` is asked at each opening."""
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Commands"))
        self.resize(theme.pixels(PALETTE_WIDTH), theme.pixels(PALETTE_HEIGHT))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Type a command"))
        self.box.setAccessibleName(self.tr("Command"))
        self.box.textChanged.connect(self._on_text_changed)
        self.box.installEventFilter(self)
        self._model: RowTableModel[Action] = RowTableModel(
            _columns(), lambda action: action.id, _style_of, self
        )
        self._grid = GridView(
            theme,
            self.tr("Commands"),
            empty_text=self.tr("No command fits."),
            empty_remedy=self.tr("Esc closes"),
        )
        self._grid.setModel(self._model)
        self._grid.setSortingEnabled(False)
        self._grid.horizontalHeader().hide()
        self._grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid.row_activated.connect(self._run)
        self._grid.current_row_changed.connect(self._on_current_changed)
        self._reason = label(" ", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for part in (self.box, self._grid, self._reason):
            column.addWidget(part)

    @property
    def found(self) -> tuple[Action, ...]:
        """The actions that fit, best first."""
        return self._model.rows

    def open_empty(self) -> None:
        """Open with nothing typed."""
        self.box.clear()
        self._on_text_changed("")
        self._grid.fit_columns()
        self.open()
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES and self.found:
                row = self._grid.currentIndex().row() + _MOVES[key]
                self._grid.select_row(max(0, min(row, len(self.found) - 1)))
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run(self._grid.current_row())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_text_changed(self, typed: str) -> None:
        self._model.set_rows(ranked(self._actions(), typed))
        if self.found:
            self._grid.select_row(0)
        self._on_current_changed(self._grid.current_row() if self.found else None)

    @Slot(object)
    def _on_current_changed(self, action: Action | None) -> None:
        self._reason.setText((action.why_disabled() if action else None) or " ")

    @Slot(object)
    def _run(self, action: Action | None) -> None:
        if action is not None and action.why_disabled() is None:
            self.accept()
            action.run()


class ShortcutSheet(QDialog):
    """Every action with a key, by scope."""

    def __init__(
        self, theme: Theme, actions: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(theme.pixels(PALETTE_WIDTH), theme.pixels(PALETTE_HEIGHT + 100))
        with_keys = [action for action in actions if action.keys]
        model: RowTableModel[Action] = RowTableModel(
            _columns(), lambda action: action.id, parent=self
        )
        model.set_rows(sorted(with_keys, key=lambda action: (action.scope, action.title)))
        self.grid = GridView(theme, self.tr("Keyboard shortcuts"))
        self.grid.setModel(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.grid)


def _columns() -> list[Column[Action]]:
    title = QCoreApplication.translate("palette", "Command")
    keys = QCoreApplication.translate("palette", "Keys")
    scope = QCoreApplication.translate("palette", "Where")
    return [
        Column(title, lambda action: action.title, width=320),
        Column(keys, keys_text, "mono", width=130),
        Column(scope, translated_scope, style=lambda _: "muted", width=140),
    ]


def _style_of(action: Action) -> str:
    return "muted" if action.why_disabled() is not None else ""
