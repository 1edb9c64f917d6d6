"""Which book to open: a recent one, the demo book, a new one, or a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.dialogs.new_book import NewBookDialog
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look

BOOK_ENDING = ".bookdesk"
BOOK_FILTER = f"Bookdesk books (*{BOOK_ENDING});;All files (*)"


@dataclass(frozen=True, slots=True)
class RecentBook:
    """A book opened before."""

    path: Path
    is_there: bool


class OpenBookDialog(QDialog):
    """The first window of the program; what it asks for is done by app.py.

    Signals:
        book_chosen: The path of a book that exists.
        demo_asked: Open the demo book, made now if it is not there.
        new_book_asked: A NewBook to be made.
    """

    book_chosen = Signal(object)
    demo_asked = Signal()
    new_book_asked = Signal(object)

    def __init__(
        self, theme: Theme, recent: Sequence[RecentBook], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Bookdesk"))
        self.setMinimumSize(theme.pixels(640), theme.pixels(440))
        self.strip = AlertStrip(theme, lines=3)
        set_look(self.strip, "place", "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Which book?"), "title"))
        column.addWidget(
            label(
                self.tr("A book is one file that holds one whole operation."),
                "secondary",
            )
        )
        column.addWidget(self._build_grid(recent), 1)
        column.addLayout(self._build_buttons())
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

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.demo_button = button(self.tr("&Demo book"), self.demo_asked.emit, "primary")
        self.demo_button.setToolTip(
            self.tr("An invented operation with players, lines and tickets, to try everything on.")
        )
        self.new_button = button(self.tr("&New book…"), self.ask_new_book)
        self.file_button = button(self.tr("&Open a file…"), self.ask_file)
        for made in (self.demo_button, self.new_button, self.file_button):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.reject))
        return row

    @Slot()
    def ask_new_book(self) -> None:
        """Ask what a new book needs."""
        dialog = NewBookDialog(self._theme, self)
        dialog.book_described.connect(self.new_book_asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
