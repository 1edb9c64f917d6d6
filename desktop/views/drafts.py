"""What was typed and not yet sent is kept after a second's rest, and brought back after a crash.

Nothing of it is ever sent by itself: texts come back into their fields, and a person goes on (UX
c.1). Fields for secrets are never kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from desktop.book.drafts import Draft, drop_draft, keep_draft, list_drafts
from desktop.tasks.runner import TaskRunner

IDLE_MS = 1000


class KeptText(QObject):
    """A text that stands in no field of its own, such as what a whole form has changed.

    Signals:
        textChanged: It is another one; called as that of Qt's fields.
    """

    textChanged = Signal(str)  # noqa: N815  Qt's own name

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""

    def text(self) -> str:
        """What stands there."""
        return self._text

    def setText(self, text: str) -> None:
        """Put another text there."""
        if text != self._text:
            self._text = text
            self.textChanged.emit(text)


Field = QLineEdit | QPlainTextEdit | KeptText


@dataclass(frozen=True, slots=True)
class Place:
    """Something that is typed into.

    Attributes:
        name: Stable: a page and what stands on it, such as `entry/1`.
        title: What is told of it when it is brought back, such as "Wager of P1001"; asked then.
        fields: By the names under which they are kept.
        needed: The fields of which one must hold something; without names any will do.
        plain: What of a field, by its name, may be kept of a text; secrets may not.
    """

    name: str
    title: Callable[[], str]
    fields: Mapping[str, Field]
    needed: frozenset[str] = frozenset()
    plain: Callable[[str, str], str] = lambda _name, text: text

    def is_worth_keeping(self, typed: Mapping[str, str]) -> bool:
        """Whether something was typed that somebody would miss."""
        return any(typed.get(name, "").strip() for name in self.needed or typed)


class DraftKeeper(QObject):
    """Keeps the drafts of one user in the book's own file.

    Signals:
        brought_back: The Drafts that were found at the start, once.
    """

    brought_back = Signal(object)

    def __init__(self, runner: TaskRunner, user_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._user = runner, user_id
        self._found: dict[str, Draft] = {}
        self._kept: dict[str, Mapping[str, str]] = {}
        self._watches: dict[str, _Watch] = {}

    def load(self) -> None:
        """Look for drafts of an earlier run; what is watched already gets them now."""
        user = self._user
        self._runner.read(lambda reader: list_drafts(reader, user), self._on_loaded, owner=self)

    def watch(self, owner: QWidget, place: Place) -> None:
        """Keep what stands in these fields, and bring back what stood there before a crash.

        Only empty fields, and those that still hold what they were offered with, are filled.
        """
        watch = _Watch(self, owner, place)
        self._watches[place.name] = watch
        if place.name in self._found:
            watch.bring_back(self._found.pop(place.name))

    def next_name(self, page: str) -> str:
        """`entry/1`, or while somebody types there `entry/2`: each window has its own draft."""
        number = 1
        while self._is_watched(f"{page}/{number}"):
            number += 1
        return f"{page}/{number}"

    def watch_form(self, form: QDialog, name: str, title: str) -> None:
        """Watch every text field of a form by its accessible name; closing it forgets the draft."""
        edits: list[QLineEdit | QPlainTextEdit] = [
            *form.findChildren(QLineEdit),
            *form.findChildren(QPlainTextEdit),
        ]
        fields: dict[str, Field] = {
            edit.accessibleName(): edit
            for edit in edits
            if edit.accessibleName() and _may_be_kept(edit)
        }
        self.watch(form, Place(name, lambda: title, fields))
        form.finished.connect(lambda _result: self.forget(name))

    def leave(self, name: str) -> None:
        """Watch a place no more; what stands there is kept, and comes back with its watch."""
        watch = self._watches.pop(name, None)
        if watch is None or not shiboken6.isValid(watch):
            return
        watch.flush()
        watch.end()
        if typed := self._kept.get(name):
            self._found[name] = Draft(name, "", typed)

    def forget(self, name: str) -> None:
        """Drop a draft: it was sent or emptied."""
        self._found.pop(name, None)
        watch = self._watches.get(name)
        if watch is not None and shiboken6.isValid(watch):
            watch.rest()
        if self._kept.pop(name, None) is not None:
            user = self._user
            self._runner.write(lambda book: drop_draft(book, user, name), _done)

    def keep(self, name: str, title: str, typed: Mapping[str, str]) -> None:
        """Keep what stands in the fields in place of what was kept before."""
        if self._kept.get(name) != typed:
            self._kept[name] = dict(typed)
            draft, user = Draft(name, title, dict(typed)), self._user
            self._runner.write(lambda book: keep_draft(book, user, draft), _done)

    @Slot()
    def flush(self) -> None:
        """Keep now what was typed in the last second: the program closes."""
        for watch in self._watches.values():
            if shiboken6.isValid(watch):
                watch.flush()

    def _is_watched(self, name: str) -> bool:
        watch = self._watches.get(name)
        return watch is not None and shiboken6.isValid(watch)

    def _on_loaded(self, drafts: list[Draft]) -> None:
        if not drafts:
            return
        self._kept = {draft.place: dict(draft.fields) for draft in drafts}
        self._found = {draft.place: draft for draft in drafts}
        for name, watch in self._watches.items():
            if name in self._found and self._is_watched(name):
                watch.bring_back(self._found.pop(name))
        self.brought_back.emit(drafts)


class _Watch(QObject):
    """The fields of one place, and the rest after the last key."""

    def __init__(self, keeper: DraftKeeper, owner: QWidget, place: Place) -> None:
        super().__init__(owner)
        self._keeper, self._place = keeper, place
        self._offered = {name: _text(field) for name, field in place.fields.items()}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(IDLE_MS)
        self._rest.timeout.connect(self._on_rest)
        for field in place.fields.values():
            field.textChanged.connect(self._on_typed)

    def bring_back(self, draft: Draft) -> None:
        """Write a draft into the fields that nobody has typed into since."""
        for name, field in self._place.fields.items():
            if name in draft.fields and _text(field) in {"", self._offered[name]}:
                _set_text(field, draft.fields[name])

    def rest(self) -> None:
        """Nothing is waited for any more."""
        self._rest.stop()

    def end(self) -> None:
        """Look at the fields no more."""
        for field in self._place.fields.values():
            field.textChanged.disconnect(self._on_typed)
        self.deleteLater()

    def flush(self) -> None:
        """Keep now what waits for a rest."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_rest()

    @Slot()
    def _on_rest(self) -> None:
        self._keeper.keep(self._place.name, self._place.title(), self._typed())

    @Slot()
    def _on_typed(self) -> None:
        if self._place.is_worth_keeping(self._typed()):
            self._rest.start()
        else:
            # What was sent must not come back: an emptied field does not wait.
            self._keeper.forget(self._place.name)

    def _typed(self) -> dict[str, str]:
        plain = self._place.plain
        now = {name: plain(name, _text(field)) for name, field in self._place.fields.items()}
        return {name: text for name, text in now.items() if text != self._offered[name]}


def _text(field: Field) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _set_text(field: Field, text: str) -> None:
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        field.setText(text)


def _may_be_kept(field: QLineEdit | QPlainTextEdit) -> bool:
    if not isinstance(field, QLineEdit):
        return not field.isReadOnly()
    is_open = field.echoMode() == QLineEdit.EchoMode.Normal
    return is_open and not field.isReadOnly()


def _done(_answer: object) -> None:
    """The draft is on the disk; nobody is told."""
