"""The palette (Ctrl+K): one box over everything that can be done and found (UX c.2)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.views.actions import Action, ranked
from desktop.views.palette.asking import Asking
from desktop.views.palette.items import Item, Place, item_of
from desktop.views.palette.listing import ItemList
from desktop.views.palette.scopes import Scope, Typed, legend, read_box
from desktop.views.palette.usage import Usage
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import label

_WIDTH, _HEIGHT = 720, 480
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST_COMMANDS_AMONG_ALL = 8


class CommandPalette(Dialog):
    """Commands answer at once; what the book knows comes from the read lane a moment later.

    Signals:
        go: A page and what it is to show.
        window_asked: The same, in a window of its own.
        help_asked: A Topic of the guide.
    """

    go = Signal(str, object)
    window_asked = Signal(str, object)
    help_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: Callable[[], Sequence[Action]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the palette; `actions` is asked at each opening, those of the page first."""
        super().__init__(parent)
        self._session, self._ask_actions = session, actions
        self._actions: Sequence[Action] = ()
        self._usage = Usage(session.settings, session.actor.name, session.clock_ms)
        self._asking = Asking(session, self)
        self._asking.arrived.connect(self._on_arrived)
        self._asking.help_asked.connect(self.help_asked)
        self._from_book: Sequence[Item] = ()
        self._place_in_history = 0
        self._armed = ""
        self.setWindowTitle(self.tr("Find"))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("A command, an account, a team or a number"))
        self.box.setAccessibleName(self.tr("What to find"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._on_text_changed)
        self.box.installEventFilter(self)
        self.list = ItemList(session.theme, self.tr("Found"))
        self.list.chosen.connect(self._on_clicked)
        self.list.moved.connect(self._on_moved)
        self.reason = label(" ", "secondary")
        self.reason.setWordWrap(True)
        self._legend = label(legend(), "hint")
        self._legend.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(self.reason)
        column.addWidget(self._legend)

    @property
    def found(self) -> tuple[Item, ...]:
        """What is listed, best first."""
        return self.list.items.items

    def open_empty(self, sign: str = "") -> None:
        """Open with nothing typed but perhaps the sign of a scope."""
        theme = self._session.theme
        self.resize(theme.pixels(_WIDTH), theme.pixels(_HEIGHT))
        self._actions = list(self._ask_actions())
        self._place_in_history = len(self._usage.history)
        self._asking.begin()
        self.box.setText(sign)
        self._on_text_changed(sign)
        self.open()
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        is_history = not self.box.text() or self._place_in_history < len(self._usage.history)
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and is_history and self._step_history(key):
            return True
        if key in _MOVES and self.found:
            self.list.step(_MOVES[key])
            return True
        if key in _ENTER:
            is_apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._choose(self.list.current(), is_apart=is_apart)
            return True
        if key == Qt.Key.Key_Tab:
            self._fill()
            return True
        return False

    def _step_history(self, key: Qt.Key) -> bool:
        """↑ in the empty box goes back through what was typed; ↓ comes forward again."""
        history = self._usage.history
        place = self._place_in_history + (-1 if key == Qt.Key.Key_Up else 1)
        if key == Qt.Key.Key_Down and self._place_in_history >= len(history):
            return False
        if not 0 <= place <= len(history):
            return bool(history)
        self._place_in_history = place
        text = history[place] if place < len(history) else ""
        self.box.setText(text)
        self._place_in_history = place
        return True

    def _fill(self) -> None:
        item = self.list.current()
        if item is not None and item.fill:
            self.box.setText(item.fill)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._armed = ""
        self._place_in_history = len(self._usage.history)
        typed = read_box(text)
        is_kept = typed.scope in {Scope.EVERYTHING, Scope.ACCOUNTS} and bool(typed.text)
        if not is_kept:
            self._from_book = ()
        self._asking.ask(typed, text)
        self._show(typed)

    @Slot(object)
    def _on_arrived(self, items: Sequence[Item]) -> None:
        self._from_book = items
        self._show(read_box(self.box.text()))

    def _show(self, typed: Typed) -> None:
        here = [*self._asking.at_once(typed, self.box.text()), *self._commands(typed)]
        exact = [item for item in self._from_book if item.title.casefold() == typed.text.casefold()]
        if typed.scope is Scope.EVERYTHING and typed.text:
            others = [item for item in self._from_book if item not in exact]
            shown = [*exact, *here[:_MOST_COMMANDS_AMONG_ALL], *others]
        else:
            shown = [*self._from_book, *here]
        self.list.show_items(shown)

    def _commands(self, typed: Typed) -> list[Item]:
        if typed.scope not in {Scope.EVERYTHING, Scope.COMMANDS}:
            return []
        fitting = ranked(self._actions, typed.text, self._usage.weight)
        items = [item_of(action) for action in fitting]
        # What cannot run is still found, but does not stand in the way of what can.
        return sorted(items, key=lambda item: item.why_disabled is not None)

    @Slot(object)
    def _on_moved(self, item: Item | None) -> None:
        if item is None:
            typed = read_box(self.box.text())
            nothing = self.tr("Nothing fits. Esc closes.") if typed.text else " "
            self.reason.setText(nothing)
        else:
            self.reason.setText(item.why_disabled or self._remark(item))

    def _remark(self, item: Item) -> str:
        if item.key == self._armed:
            return self.tr("Enter again does it. Esc leaves it.")
        if item.place is not None:
            return self.tr("Enter opens it · Ctrl+Enter in a window of its own")
        return self.tr("Tab fills it in") if item.fill.endswith(" ") else " "

    @Slot(object)
    def _on_clicked(self, item: Item) -> None:
        self._choose(item, is_apart=False)

    def _choose(self, item: Item | None, *, is_apart: bool) -> None:
        if item is None or item.why_disabled is not None:
            return
        if item.stays and not self._is_confirmed(item):
            return
        if item.run is None and item.place is None:
            self._fill()
            return
        self._usage.note(item.key, self.box.text())
        self.accept()
        if item.place is not None:
            self._lead(item.place, is_apart=is_apart)
        elif item.run is not None:
            item.run()

    def _is_confirmed(self, item: Item) -> bool:
        """What changes the book is confirmed by a second Enter, below what it would change."""
        if self._armed == item.key:
            return True
        self._armed = item.key
        self._on_moved(item)
        return False

    def _lead(self, place: Place, *, is_apart: bool) -> None:
        signal = self.window_asked if is_apart else self.go
        signal.emit(place.page, place.payload)
