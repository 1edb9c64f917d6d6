"""What was visited last: accounts, events, tickets and reports, over all windows and sessions."""

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.saying import report_title
from desktop.models.table import Column, RowTableModel
from desktop.views.main_window.visits import Place
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.settings import Settings
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

LONGEST = 60
PAGES = {"account": "accounts", "event": "board", "ticket": "tickets", "report": "reports"}
_WIDTH, _HEIGHT = 560, 420
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Recent:
    """The subjects a user visited, the last one first, kept in the settings of the station."""

    def __init__(self, settings: Settings, book: str, user: str) -> None:
        self._settings = settings
        # A slash in a name would make a group of its own.
        self._name = f"recent/{f'{book}:{user}'.encode().hex()}"

    def list(self) -> list[Subject]:
        """The subjects, the last one first."""
        return _read(self._settings.find_text(self._name))

    def note(self, subject: Subject) -> None:
        """Put a subject at the head; a name that is not known now stays as it was known."""
        if subject.kind not in PAGES:
            return
        kept = self.list()
        same = [other for other in kept if (other.kind, other.key) == (subject.kind, subject.key)]
        if same and not subject.title:
            subject = replace(subject, title=same[0].title)
        if kept[:1] == [subject]:
            return
        others = [other for other in kept if other not in same]
        subjects = [subject, *others][:LONGEST]
        text = json.dumps([[s.kind, s.key, s.title] for s in subjects], ensure_ascii=False)
        self._settings.save_text(self._name, text)


def _read(text: str) -> list[Subject]:
    try:
        kept = json.loads(text or "[]")
    except ValueError:
        return []
    entries = kept if isinstance(kept, list) else []
    return [
        Subject(entry[0], entry[1], entry[2])
        for entry in entries
        if isinstance(entry, list)
        and len(entry) == 3
        and entry[0] in PAGES
        and type(entry[1]) in {int, str}
        and isinstance(entry[2], str)
    ]


class RecentDialog(Dialog):
    """A box to narrow, the list below; Enter goes there, Ctrl+Enter in a window of its own.

    Signals:
        go: A page and what it is to show.
        window_asked: The Place that is to be shown in a window of its own.
    """

    go = Signal(str, object)
    window_asked = Signal(object)

    def __init__(
        self, session: Session, subjects: Sequence[Subject], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subjects = tuple(subjects)
        self.setWindowTitle(self.tr("Recent"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Code, number, team or report"))
        self.box.setAccessibleName(self.tr("Narrow the list"))
        self.box.textChanged.connect(self._show_matching)
        self.box.installEventFilter(self)
        self.model: RowTableModel[Subject] = RowTableModel(
            _columns(), lambda row: (row.kind, row.key), parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Recent"),
            empty_text=self.tr("Nothing that fits was visited yet."),
            empty_remedy=self.tr("Ctrl+K finds everything"),
        )
        self.grid.setModel(self.model)
        self.grid.row_activated.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.grid, 1)
        column.addWidget(label(self.tr("Enter goes there · Ctrl+Enter in a new window"), "hint"))
        self._show_matching("")
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.grid.currentIndex().row()
            if event.key() == Qt.Key.Key_Down:
                self.grid.select_row(row + 1)
                return True
            if event.key() == Qt.Key.Key_Up:
                self.grid.select_row(max(0, row - 1))
                return True
            if event.key() in _ENTER:
                is_apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._choose(self.grid.current_row(), is_apart=is_apart)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _show_matching(self, typed: str) -> None:
        words = typed.casefold().split()
        found = [subject for subject in self._subjects if _fits(subject, words)]
        self.model.set_rows(found)
        if found:
            self.grid.select_row(0)

    @Slot(object)
    def _on_chosen(self, subject: Subject) -> None:
        self._choose(subject, is_apart=False)

    def _choose(self, subject: Subject | None, *, is_apart: bool) -> None:
        if subject is None:
            return
        self.accept()
        page = PAGES[subject.kind]
        if is_apart:
            self.window_asked.emit(Place(page, subject.key))
        else:
            self.go.emit(page, subject.key)


def _fits(subject: Subject, words: Sequence[str]) -> bool:
    said = f"{_kind_text(subject)} {subject.key} {_name(subject)}".casefold()
    return all(word in said for word in words)


def _columns() -> list[Column[Subject]]:
    return [
        Column(tr("What"), _kind_text, width=90, style=lambda _: "muted"),
        Column(tr("Name"), _name, width=420, style=lambda _: "strong", tooltip=_name),
    ]


def _name(subject: Subject) -> str:
    if subject.kind == "report":
        return report_title(str(subject.key))
    # The id of a ticket or an event says nothing to anybody.
    code = "" if type(subject.key) is int and subject.title else str(subject.key)
    return " · ".join(part for part in (code, subject.title) if part)


def _kind_text(subject: Subject) -> str:
    return {
        "account": tr("account"),
        "event": tr("event"),
        "ticket": tr("ticket"),
        "report": tr("report"),
    }[subject.kind]


def tr(text: str) -> str:
    """The words in the user's language."""
    return QCoreApplication.translate("recent", text)
