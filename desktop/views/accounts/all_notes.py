"""Notes of all accounts: searched by words, code and category; Enter shows the account."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.queries.notes import NoteRow, search_notes
from desktop.domain.notes import CATEGORIES
from desktop.models.notes import found_note_columns
from desktop.models.saying import in_words
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

MOST = 500
_WIDTH, _HEIGHT = 1120, 520


class AllNotesDialog(Dialog):
    """The latest notes first; stays right while others write.

    Signals:
        account_chosen: The code of the account whose note was opened.
    """

    account_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Notes of all accounts"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.model: RowTableModel[NoteRow] = RowTableModel(
            found_note_columns(session.formatting), lambda row: row.id, parent=self
        )
        chips = [
            Chip(category, in_words(category).capitalize(), "category") for category in CATEGORIES
        ]
        self.filter = FilterBar(session.theme, self.tr("Words of a note, or an account"), chips)
        self.grid = GridView(
            session.theme,
            self.tr("Notes of all accounts"),
            empty_text=self.tr("No note has these words."),
            empty_remedy=self.tr("Esc in the box clears them"),
        )
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(False)
        self._count = label("", "hint")
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._count, 1)
        below.addWidget(button(self.tr("&Close"), self.reject))
        below.addWidget(button(self.tr("&Show the account"), self.show_account, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.filter)
        column.addWidget(self.grid, 1)
        column.addLayout(below)
        self.filter.filter_changed.connect(self.reload)
        self.filter.left_downwards.connect(self.grid.setFocus)
        self.grid.row_activated.connect(self.show_account)
        session.hub.listen(self, frozenset({"notes"}), self._on_changed)
        self.filter.take_focus()
        self.reload()

    @property
    def count(self) -> str:
        """How many notes were found, as it is said below."""
        return self._count.text()

    @Slot()
    def reload(self) -> None:
        """Search anew."""
        text = self.filter.text.strip()
        category = next(iter(self.filter.chips_on), "")
        self._session.runner.read(
            lambda reader: search_notes(reader, text, MOST, category),
            self._on_read,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="all notes",
        )

    @Slot()
    def show_account(self) -> None:
        """Close, and show the account of the note under the cursor."""
        note: NoteRow | None = self.grid.current_row()
        if note is not None:
            self.account_chosen.emit(note.code)
            self.accept()

    @Slot(object)
    def _on_read(self, rows: list[NoteRow]) -> None:
        self.model.set_rows(rows)
        if rows and self.grid.current_row() is None:
            self.grid.setCurrentIndex(self.model.index(0, 0))
        count = self._session.formatting.count(len(rows))
        found = self.tr("1 note") if len(rows) == 1 else self.tr("{0} notes").format(count)
        cut = self.tr("The latest {0}: type more words to narrow them down.").format(count)
        self._count.setText(cut if len(rows) == MOST else found)

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
