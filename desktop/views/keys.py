"""Which keys do what: as shipped, as a person has changed them, and what may not be changed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.views.actions import Action
from desktop.views.settings import Settings

# What these mean is the same in every book and every window (UX c.3).
FIXED_KEYS = frozenset({"F12", "Esc", "Return", "Enter"})


class KeyMap(QObject):
    """The keys of actions by their ids; what a person changed is kept in the settings.

    Signals:
        changed: Keys are different; bind again.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def applied(self, actions: Iterable[Action]) -> list[Action]:
        """The actions with the keys that count here."""
        return [self._applied(action) for action in actions]

    def is_changed(self, action: Action) -> bool:
        """Whether a person gave this action other keys."""
        return self._settings.keys_of(action.id) is not None

    def change(self, action: Action, keys: Sequence[str]) -> None:
        """Give an action other keys; those as shipped are kept as no change."""
        kept = None if tuple(keys) == action.keys else keys
        self._settings.set_keys(action.id, kept)
        self.changed.emit()

    def reset(self, actions: Iterable[Action]) -> None:
        """The keys as shipped."""
        for action in actions:
            self._settings.set_keys(action.id, None)
        self.changed.emit()

    def _applied(self, action: Action) -> Action:
        own = self._settings.keys_of(action.id)
        if own is None:
            return action
        # What is fixed stays, whatever the file of settings says.
        fixed = tuple(keys for keys in action.keys if is_fixed(keys))
        free = tuple(keys for keys in own if not is_fixed(keys))
        return replace(action, keys=(*fixed, *free))


def is_fixed(keys: str) -> bool:
    """Whether nobody may give these keys another meaning."""
    return portable(keys) in {portable(one) for one in FIXED_KEYS}


def portable(keys: str) -> str:
    """Keys as they are compared: `ctrl+ =` and `Ctrl+=` are the same."""
    return QKeySequence(keys).toString()


def find_clash(actions: Iterable[Action], changed: Action, keys: str) -> Action | None:
    """Who has these keys already, where this action would take them.

    A page may take a general key on purpose; two actions of a page, or two of everywhere, may not.
    """
    wanted = portable(keys)
    for action in actions:
        is_rival = action.id != changed.id and action.scope == changed.scope
        if is_rival and any(_overlap(portable(one), wanted) for one in action.keys):
            return action
    return None


def overridden(here: Sequence[Action], general: Sequence[Action]) -> dict[str, Action]:
    """For each general action whose first key the page takes, the page's action, by id."""
    taken = {portable(keys): action for action in here for keys in action.keys}
    found: dict[str, Action] = {}
    for action in general:
        for keys in action.keys:
            if portable(keys) in taken:
                found.setdefault(action.id, taken[portable(keys)])
    return found


def left_over(action: Action, taken: Collection[str]) -> list[QKeySequence]:
    """The keys of a general action that whoever has the focus does not take."""
    return [QKeySequence(keys) for keys in action.keys if portable(keys) not in taken]


def _overlap(one: str, other: str) -> bool:
    """Whether one is the other or its beginning: `G` would never let `G, D` come."""
    return one == other or one.startswith(f"{other}, ") or other.startswith(f"{one}, ")
