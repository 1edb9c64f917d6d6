"""Actions: the one list from which menus, shortcuts, palette and help are made."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.theme import Theme

# Words that mean the same at the desk: whoever types one finds the other.
ALIKE: tuple[tuple[str, ...], ...] = (
    ("grade", "settle", "settlement"),
    ("juice", "price", "vig", "odds"),
    ("kill", "void", "cancel"),
    ("bet", "wager", "ticket"),
    ("customer", "player", "account"),
    ("score", "result"),
    ("exclude", "suspend", "block"),
    ("reprint", "print"),
    ("dark", "night", "theme"),
    ("preferences", "settings", "options"),
)
_SHORTEST_SYNONYM = 3
EVERYWHERE = str(QT_TRANSLATE_NOOP("actions", "Everywhere"))


def always() -> str | None:
    """Nothing stands in the way."""
    return None


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do.

    Attributes:
        id: Stable, such as `tickets.void`; keys are remapped by it.
        title: A verb and its object, such as "Void ticket".
        keys: Key sequences in Qt's portable text, the first one is shown.
        scope: Where it works: "Everywhere", or a page's title.
        icon: A name of `resources/icons`, or nothing.
        why_disabled: Asked each time: None when it can run, otherwise the reason as a sentence.
        run: Does it.
        synonyms: Other words the palette finds it by.
    """

    id: str
    title: str
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    scope: str = EVERYWHERE
    icon: str = ""
    why_disabled: Callable[[], str | None] = always
    synonyms: tuple[str, ...] = ()

    def run_if_enabled(self) -> None:
        """Do it, unless something stands in the way."""
        if self.why_disabled() is None:
            self.run()


def keys_text(action: Action) -> str:
    """The first key as this system writes it."""
    if not action.keys:
        return ""
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def all_keys_text(action: Action) -> str:
    """Every key as this system writes it."""
    form = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(keys).toString(form) for keys in action.keys)


def tooltip_of(action: Action) -> str:
    """Title and key, or why it cannot run."""
    reason = action.why_disabled()
    shown = f"{action.title}  {keys_text(action)}".strip()
    return shown if reason is None else f"{shown}\n{reason}"


def find_conflicts(actions: Iterable[Action]) -> list[tuple[str, Action, Action]]:
    """Keys that two actions of one scope, or a page and everywhere alike, would both take.

    A page may take a general key on purpose: only actions of the same scope are in conflict.
    """
    taken: dict[tuple[str, str], Action] = {}
    conflicts: list[tuple[str, Action, Action]] = []
    for action in actions:
        for keys in action.keys:
            portable = QKeySequence(keys).toString()
            other = taken.setdefault((action.scope, portable), action)
            if other is not action:
                conflicts.append((portable, other, action))
    return conflicts


def bind(
    owner: QWidget,
    actions: Sequence[Action],
    theme: Theme,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> dict[str, QAction]:
    """Make the actions work by key within a widget; the QActions by id, for menus.

    A window binds its page with the default context; the main window binds what works everywhere
    with `WindowShortcut`.
    """
    made: dict[str, QAction] = {}
    for action in actions:
        qt_action = QAction(action.title, owner)
        qt_action.setObjectName(action.id)
        qt_action.setShortcuts([QKeySequence(keys) for keys in action.keys])
        qt_action.setShortcutContext(context)
        qt_action.triggered.connect(_Runner(action))
        if action.icon:
            qt_action.setIcon(theme.icon(action.icon))
        owner.addAction(qt_action)
        made[action.id] = qt_action
    return made


def fill_menu(menu: QMenu, pairs: Sequence[tuple[Action, QAction] | None]) -> None:
    """Put actions into a menu, None as a separator; each opening asks what can run."""
    for pair in pairs:
        if pair is None:
            menu.addSeparator()
        else:
            menu.addAction(pair[1])
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(_Refresher(tuple(pair for pair in pairs if pair)))
    # Shortcuts must work although the menu greyed an entry earlier: run_if_enabled asks again.
    menu.aboutToHide.connect(_Enabler(tuple(pair[1] for pair in pairs if pair)))


def ranked(
    actions: Iterable[Action], typed: str, weight: Callable[[str], int] = lambda _: 0
) -> list[Action]:
    """The actions that fit what was typed: beginnings of words first, then letters in order.

    Args:
        actions: Those of the page first.
        typed: Words or their beginnings; with none, what is used most comes first.
        weight: How much this user uses an action, by its id; decides among those that fit alike.
    """
    wanted = typed.casefold().split()
    scored: list[tuple[int, int, str, Action]] = []
    for action in actions:
        score = _score(action, wanted)
        if score is not None:
            title = action.title.casefold() if wanted else ""
            scored.append((score, -weight(action.id), title, action))
    return [action for *_, action in sorted(scored, key=lambda entry: entry[:3])]


def translated_scope(action: Action) -> str:
    """The scope in the user's language."""
    return QCoreApplication.translate("actions", action.scope)


def _score(action: Action, wanted: Sequence[str]) -> int | None:
    title_words = action.title.casefold().split()
    if all(any(word.startswith(part) for word in title_words) for part in wanted):
        starts = bool(wanted) and title_words[0].startswith(wanted[0])
        return 0 if starts or not wanted else 1
    other_words = [
        word for said in (*action.synonyms, action.scope, action.id) for word in _words(said)
    ]
    all_words = title_words + other_words
    if all(_is_begun(all_words, part) for part in wanted):
        return 2
    letters = iter("".join(title_words))
    if all(letter in letters for letter in "".join(wanted)):
        return 3
    return None


def _words(said: str) -> list[str]:
    return said.casefold().replace(".", " ").split()


def _is_begun(words: Sequence[str], part: str) -> bool:
    """Whether a word begins so, or one that means the same."""
    if any(word.startswith(part) for word in words):
        return True
    if len(part) < _SHORTEST_SYNONYM:
        return False
    meant = [
        other for alike in ALIKE if any(one.startswith(part) for one in alike) for other in alike
    ]
    return any(word.startswith(other) for other in meant for word in words)


@dataclass(frozen=True, slots=True)
class _Runner:
    action: Action

    def __call__(self) -> None:
        self.action.run_if_enabled()


@dataclass(frozen=True, slots=True)
class _Refresher:
    pairs: tuple[tuple[Action, QAction], ...]

    def __call__(self) -> None:
        for action, qt_action in self.pairs:
            qt_action.setEnabled(action.why_disabled() is None)
            qt_action.setToolTip(tooltip_of(action))


@dataclass(frozen=True, slots=True)
class _Enabler:
    qt_actions: tuple[QAction, ...]

    def __call__(self) -> None:
        for qt_action in self.qt_actions:
            qt_action.setEnabled(True)
