"""Which book to open: a recent one, the demo book, a new one, or a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.dialogs.new_book import NewBookDialog
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look
from desktop.views.widgets.wrapping_row import WrappingRow

BOOK_ENDING = ".bookdesk"
BOOK_FILTER = f"Bookdesk books (*{BOOK_ENDING});;All files (*)"


@dataclass(frozen=True, slots=True)
class RecentBook:
    """A book opened before."""

    path: Path
    is_there: bool


class OpenBookDialog(Dialog):
    """The first window of the program; what it asks for is done by app.py.

    Signals:
        book_chosen: The path of a book that exists.
        demo_asked: Open the demo book, made now if it is not there.
        practice_asked: Open the practice book, made now if it is not there.
        new_book_asked: A NewBook to be made.
        join_asked: Become one more station of an office.
    """

    book_chosen = Signal(object)
    demo_asked = Signal()
    practice_asked = Signal()
    new_book_asked = Signal(object)
    join_asked = Signal()

    def __init__(
        self, theme: Theme, recent: Sequence[RecentBook], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._described: NewBookDialog | None = None
        self.setWindowTitle(self.tr("Bookdesk"))
        self.setMinimumSize(theme.pixels(720), theme.pixels(440))
        self.strip = AlertStrip(theme, lines=3)
        set_look(self.strip, "place", "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(12)
        is_first = not recent
        title = self.tr("Welcome to Bookdesk") if is_first else self.tr("Which book?")
        column.addWidget(label(title, "title"))
        said = label(self.tr("A book is one file that holds one whole operation."), "secondary")
        said.setWordWrap(True)
        column.addWidget(said)
        self._build_choices()
        if is_first:
            column.addWidget(self._build_welcome(), 1)
        else:
            column.addWidget(self._build_grid(recent), 1)
        column.addLayout(self._build_buttons(is_first=is_first))
        column.addWidget(self.strip)

    def _build_grid(self, recent: Sequence[RecentBook]) -> GridView:
        model: RowTableModel[RecentBook] = RowTableModel(
            [
                Column(self.tr("Recent book"), lambda book: book.path.stem, width=200),
                Column(
                    self.tr("Folder"),
                    lambda book: str(book.path.parent),
                    style=lambda _: "muted",
                    width=260,
                ),
                Column(
                    self.tr("State"),
                    lambda book: self.tr("ready") if book.is_there else self.tr("not there"),
                    style=lambda book: "" if book.is_there else "warning",
                    width=90,
                ),
            ],
            lambda book: book.path,
            parent=self,
        )
        model.set_rows(recent)
        self.grid = GridView(
            self._theme,
            self.tr("Recent books"),
            empty_text=self.tr("No book was opened here before."),
            empty_remedy=self.tr("Try the demo book, or make a new one."),
        )
        self.grid.setModel(model)
        self.grid.setSortingEnabled(False)
        self.grid.row_activated.connect(self._on_row_activated)
        if recent:
            self.grid.select_row(0)
        return self.grid

    def _build_choices(self) -> None:
        self.demo_button = button(self.tr("&Demo book"), self.demo_asked.emit)
        self.new_button = button(self.tr("&New book…"), self.ask_new_book)
        self.practice_button = button(self.tr("&Practice"), self.practice_asked.emit)
        self.file_button = button(self.tr("&Open a file…"), self.ask_file)
        self.join_button = button(self.tr("&Join an office…"), self.join_asked.emit)
        self.join_button.setToolTip(
            self.tr("Make this computer one more station, with a code from the owner.")
        )
        self._choices = (
            (
                self.demo_button,
                self.tr("Look around"),
                self.tr(
                    "An invented operation with players, lines and some weeks of tickets, to try"
                    " everything on. Nothing in it is real."
                ),
            ),
            (
                self.new_button,
                self.tr("Start an operation"),
                self.tr(
                    "A name, an owner with a password, and the day on which its weeks begin. The"
                    " desk then shows the first four steps."
                ),
            ),
            (
                self.practice_button,
                self.tr("Learn the phone"),
                self.tr(
                    "Callers who want something: type it, read it back, accept it, and see whether"
                    " it was right and how fast."
                ),
            ),
        )
        for made, _, said in self._choices:
            made.setToolTip(said)

    def _build_welcome(self) -> QWidget:
        """What can be done with a program that was never used: three cards, each with its key."""
        welcome = QWidget()
        row = QHBoxLayout(welcome)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        for made, title, said in self._choices:
            card = Card(title)
            text = label(said, "secondary")
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            card.body.addWidget(text, 1)
            card.body.addWidget(made)
            row.addWidget(card, 1)
        set_look(self.demo_button, "role", "primary")
        return welcome

    def _build_buttons(self, *, is_first: bool) -> QHBoxLayout:
        ways = WrappingRow(8)
        others = () if is_first else (self.demo_button, self.practice_button, self.new_button)
        for way in (*others, self.file_button, self.join_button):
            ways.addWidget(way)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(ways, 1)
        close = button(self.tr("Close"), self.reject)
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignBottom)
        return row

    @Slot()
    def ask_new_book(self) -> None:
        """Ask what a new book needs; what was typed for one that was not made is still there."""
        if self._described is None:
            self._described = NewBookDialog(self._theme, self)
            self._described.book_described.connect(self.new_book_asked)
            self._described.rejected.connect(self._forget_described)
        self._described.open()

    @Slot()
    def _forget_described(self) -> None:
        if self._described is not None:
            self._described.deleteLater()
        self._described = None

    @Slot()
    def ask_file(self) -> None:
        """Ask for the file of a book."""
        dialog = QFileDialog(self, self.tr("Open a book"), "", BOOK_FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.book_chosen.emit(Path(name))

    @Slot(object)
    def _on_row_activated(self, book: RecentBook) -> None:
        self.book_chosen.emit(book.path)
