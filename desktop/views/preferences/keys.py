"""All keys of the program in one list; each can be changed, and none is taken twice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.actions import EVERYWHERE, Action, all_keys_text, ranked, translated_scope
from desktop.views.keys import find_clash, is_fixed
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look

_MOST_KEYS = 2


class KeysPage(QWidget):
    """Enter on a command leads to the field; the keys pressed there are its keys."""

    def __init__(
        self,
        session: Session,
        actions: Callable[[], Sequence[Action]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the list; `actions` are all there are, as shipped and in the order of the pages."""
        super().__init__(parent)
        self._session, self._shipped = session, actions
        theme = session.theme
        self.box = QLineEdit()
        self.box.setPlaceholderText(_tr("Find a key or a command"))
        self.box.setAccessibleName(_tr("Find a key or a command"))
        self.box.setClearButtonEnabled(True)
        self.model: RowTableModel[Action] = RowTableModel(
            self._columns(), lambda action: action.id, parent=self
        )
        self.grid = GridView(
            theme,
            _tr("Keys"),
            empty_text=_tr("No command fits."),
            empty_remedy=_tr("Empty the field above to see all."),
        )
        self.grid.setModel(self.model)
        self.edit = QKeySequenceEdit()
        self.edit.setAccessibleName(_tr("Press the new keys"))
        self.edit.setMaximumSequenceLength(_MOST_KEYS)
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        self._build()
        self.box.textChanged.connect(self.show_actions)
        self.grid.row_activated.connect(self._on_activated)
        self.grid.current_row_changed.connect(self._on_row_changed)
        session.keys.changed.connect(self.show_actions)
        self.show_actions()

    def _build(self) -> None:
        caption = label(_tr("New &keys"))
        caption.setBuddy(self.edit)
        self.use_button = button(_tr("&Use these"), self.use, "primary")
        self.reset_button = button(_tr("As &shipped"), self.reset)
        self.reset_all_button = button(_tr("&All as shipped"), self.reset_all)
        self.none_button = button(_tr("N&o key"), self.clear)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.edit, 1)
        for made in (self.use_button, self.none_button, self.reset_button, self.reset_all_button):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.grid, 1)
        column.addLayout(row)
        column.addWidget(self.strip)

    @Slot()
    def show_actions(self) -> None:
        """List the commands that fit, with the keys that count now."""
        typed = self.box.text().strip()
        actions = self._session.keys.applied(self._shipped())
        if typed:
            by_key = [a for a in actions if typed.casefold() in all_keys_text(a).casefold()]
            actions = list(dict.fromkeys([*by_key, *ranked(actions, typed)]))
        self.model.set_rows(actions)

    @Slot()
    def use(self) -> None:
        """Give the command the keys that were pressed."""
        action, keys = self._chosen(), self.edit.keySequence().toString()
        if action is None:
            return
        if not keys:
            self._refuse(_tr("Press the keys in the field first."))
        elif is_fixed(keys):
            said = _tr("{keys} means the same everywhere and cannot be given.")
            self._refuse(said.format(keys=_native(keys)))
        elif len(keys) == 1 and keys.isalnum():
            said = _tr("{keys} alone is for typing; G and a letter will do.")
            self._refuse(said.format(keys=_native(keys)))
        else:
            clash = find_clash(self._session.keys.applied(self._shipped()), action, keys)
            if clash is not None:
                self._refuse_taken(keys, clash)
                return
            self._change(action, (keys,))

    @Slot()
    def clear(self) -> None:
        """Take the command's keys away; it stays in menu and palette."""
        action = self._chosen()
        if action is not None:
            self._change(action, ())

    @Slot()
    def reset(self) -> None:
        """Give the command the keys it was shipped with, unless another has them now."""
        action = self._chosen()
        if action is None:
            return
        others = self._session.keys.applied(self._shipped())
        for keys in action.keys:
            clash = find_clash(others, action, keys)
            if clash is not None:
                self._refuse_taken(keys, clash)
                return
        self._session.keys.reset([action])
        self.strip.clear()

    @Slot()
    def reset_all(self) -> None:
        """All keys as shipped."""
        self._session.keys.reset(self._shipped())
        self.strip.clear()

    def _change(self, action: Action, keys: tuple[str, ...]) -> None:
        fixed = tuple(one for one in action.keys if is_fixed(one))
        self._session.keys.change(action, (*fixed, *keys))
        self.edit.clear()
        said = _tr("{title}: {keys}").format(
            title=action.title, keys=all_keys_text(self._session.keys.applied([action])[0]) or "—"
        )
        self.strip.say(said, "", "positive")
        self.grid.setFocus()

    def _refuse_taken(self, keys: str, clash: Action) -> None:
        said = _tr("{keys} is the key of “{title}”. Nothing was changed.")
        self._refuse(said.format(keys=_native(keys), title=clash.title))

    def _refuse(self, sentence: str) -> None:
        self.strip.say(sentence, "", "negative")

    def _chosen(self) -> Action | None:
        """The shipped form of the command under the cursor."""
        row: Action | None = self.grid.current_row()
        if row is None:
            return None
        return next((one for one in self._shipped() if one.id == row.id), None)

    @Slot(object)
    def _on_activated(self, _action: Action) -> None:
        self.edit.setFocus()

    @Slot(object)
    def _on_row_changed(self, _action: Action | None) -> None:
        self.edit.clear()

    def _columns(self) -> list[Column[Action]]:
        return [
            Column(_tr("Command"), lambda action: action.title, width=280),
            Column(_tr("Keys"), all_keys_text, "mono", width=170),
            Column(_tr("Where"), translated_scope, style=lambda _: "muted", width=120),
            Column(_tr("Changed"), self._changed_text, style=lambda _: "info", width=90),
        ]

    def _changed_text(self, action: Action) -> str:
        return _tr("changed") if self._session.keys.is_changed(action) else ""


def shipped_first(actions: Sequence[Action]) -> list[Action]:
    """What works everywhere first, then page by page."""
    return sorted(actions, key=lambda action: action.scope != EVERYWHERE)


def _native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("preferences", text)
