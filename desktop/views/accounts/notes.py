"""The notes of an account: read by category and word, written in one line, struck with a reason."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode
from desktop.book.queries.notes import NoteRow, list_notes
from desktop.domain.errors import BookdeskError
from desktop.domain.notes import CATEGORIES, LONGEST
from desktop.models.notes import note_columns
from desktop.models.saying import in_words, shown_error
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.notes import strike_note, write_note
from desktop.services.users import Right
from desktop.views.actions import Action, bind, tooltip_of
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.drafts import Place
from desktop.views.errors import present, presenter
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


class NotesTab(QWidget):
    """Reads the notes of one account; Enter in the line writes one, Del strikes one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._account: AccountNode | None = None
        self._rows: list[NoteRow] = []
        self.dialog: QDialog | None = None
        self.model: RowTableModel[NoteRow] = RowTableModel(
            note_columns(session.formatting), lambda row: row.id, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Notes"),
            empty_text=self.tr("No note stands here."),
            empty_remedy=self.tr("Type one below; Enter writes it"),
        )
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(False)
        self.shown = QComboBox()
        self.shown.addItem(self.tr("All categories"), "")
        self.category = QComboBox()
        for category in CATEGORIES:
            self.shown.addItem(in_words(category), category)
            self.category.addItem(in_words(category), category)
        self.shown.setAccessibleName(self.tr("Category shown"))
        self.category.setAccessibleName(self.tr("Category of the new note"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search in the notes"))
        self.words.setAccessibleName(self.tr("Search in the notes"))
        self.words.setClearButtonEnabled(True)
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.text.setPlaceholderText(self.tr("A new note"))
        self.text.setAccessibleName(self.tr("A new note"))
        self._build()
        self.shown.currentIndexChanged.connect(self._show)
        self.words.textChanged.connect(self._show)
        self.text.returnPressed.connect(self.write)
        session.hub.listen(self, frozenset({"notes"}), self._on_changed)

    def show_account(self, account: AccountNode) -> None:
        """Read the notes of an account; what is being typed for the same one stays."""
        if self._account is None or self._account.id != account.id:
            self._draft_of(account)
        self._account = account
        account_id = account.id
        self._session.runner.read(
            lambda reader: list_notes(reader, account_id),
            self._on_read,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="notes",
        )

    def _draft_of(self, account: AccountNode) -> None:
        """What was typed for the account before stays its own draft; this one's comes back."""
        drafts = self._session.drafts
        if self._account is not None:
            drafts.leave(_place_of(self._account))
            self.text.clear()
        title = self.tr("A note on {0}").format(account.code)
        drafts.watch(self, Place(_place_of(account), lambda: title, {"note": self.text}))

    @Slot()
    def write(self) -> None:
        """Write what was typed; it stays until it is in the book."""
        account, typed = self._account, self.text.text().strip()
        if account is None or not typed or self._why_not() is not None:
            return
        actor, code, category = self._session.actor, account.code, str(self.category.currentData())
        self._session.runner.write(
            lambda book: write_note(book, actor, code, category, typed),
            self._on_written,
            on_error=self._on_error,
            owner=self,
        )

    @Slot()
    def strike(self) -> None:
        """Ask why the note under the cursor is struck."""
        note: NoteRow | None = self.grid.current_row()
        if note is None or note.struck_by is not None:
            return
        effect = self.tr("The note stays readable, with who struck it and why: “{0}”")
        question = Question(
            self.tr("Strike a note"), effect.format(note.text[:200]), self.tr("&Strike")
        )
        dialog = ReasonDialog(question, self)
        dialog.reason_given.connect(lambda reason: self._strike(note, reason))
        self.dialog = dialog
        dialog.open()

    def _strike(self, note: NoteRow, reason: str) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: strike_note(book, actor, note.id, reason),
            self._on_struck,
            on_error=self._on_error,
            owner=self,
        )

    @Slot(object)
    def _on_read(self, rows: list[NoteRow]) -> None:
        self._rows = rows
        self._show()

    @Slot()
    def _show(self) -> None:
        category, words = self.shown.currentData(), self.words.text().strip().casefold()
        self.model.set_rows(
            [
                row
                for row in self._rows
                if category in {"", row.category} and words in row.text.casefold()
            ]
        )

    @Slot(object)
    def _on_written(self, changes: ChangeSet) -> None:
        self.text.clear()
        self._session.hub.announce(changes)

    @Slot(object)
    def _on_struck(self, changes: ChangeSet) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._session.hub.announce(changes)

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        if self._account is not None:
            self.show_account(self._account)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(self.dialog, ReasonDialog) and isinstance(error, BookdeskError):
            self.dialog.say_problem(shown_error(error))
        else:
            present(error, self, self._session.strip)

    def _why_not(self) -> str | None:
        if self._session.actor.has(Right.NOTES_WRITE):
            return None
        return self.tr("Your role does not write notes.")

    def _why_not_strike(self) -> str | None:
        note: NoteRow | None = self.grid.current_row()
        if note is None or note.struck_by is not None:
            return self.tr("Choose a note that stands.")
        return self._why_not()

    def _build(self) -> None:
        strike = Action(
            "notes.strike", self.tr("Strike…"), self.strike, ("Del",),
            why_disabled=self._why_not_strike,
        )  # fmt: skip
        bind(self.grid, [strike], self._session.theme)
        above = QHBoxLayout()
        above.setContentsMargins(12, 8, 12, 8)
        above.setSpacing(8)
        above.addWidget(self.shown)
        above.addWidget(self.words)
        above.addStretch(1)
        made = button(strike.title, strike.run)
        made.setToolTip(tooltip_of(strike))
        above.addWidget(made)
        below = QHBoxLayout()
        below.setContentsMargins(12, 8, 12, 8)
        below.setSpacing(8)
        below.addWidget(self.category)
        below.addWidget(self.text, 1)
        below.addWidget(button(self.tr("&Write"), self.write, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.grid, 1)
        column.addLayout(below)
        self.setFocusProxy(self.text)


def _place_of(account: AccountNode) -> str:
    return f"notes/{account.code}"
