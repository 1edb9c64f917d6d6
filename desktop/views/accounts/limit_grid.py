"""The matrix of limits by market: typed, pasted and saved as one change after a preview."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.account_tree import AccountNode
from desktop.domain.errors import InputError
from desktop.domain.settings.kinds import Value
from desktop.models.saying import shown, shown_error
from desktop.models.settings import change_columns
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import (
    MassPreview,
    change_settings,
    preview_mass_change,
)
from desktop.services.settings.limit_grid import (
    GridCell,
    GridRow,
    LimitGrid,
    column_title,
    read_block,
    read_limit_grid,
)
from desktop.views.actions import Action, bind
from desktop.views.errors import present
from desktop.views.formatting import Formats, plain_signs
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.edit_history import EditHistory
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look

_FIRST_LIMIT = 1
_CHANNELS = ("*", "phone", "online")


class LimitGridDialog(Dialog):
    """What is typed waits, in amber, until it is saved as one fact.

    Signals:
        saved: The ChangeSet, after the commit.
    """

    saved = Signal(object)

    def __init__(
        self, session: Session, account: AccountNode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._account = session, account
        self.setWindowTitle(self.tr("Limits by market"))
        self.resize(session.theme.pixels(1392), session.theme.pixels(720))
        self.drafts: dict[str, Value | None] = {}
        self.matrix: LimitGrid | None = None
        self.history = EditHistory(self)
        self.channel = QComboBox()
        for name in (self.tr("every channel"), self.tr("phone"), self.tr("online")):
            self.channel.addItem(name)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.told = label(" ", "secondary")
        self.strip = AlertStrip(session.theme)
        set_look(self.strip, "place", "page")
        self.grid = GridView(session.theme, self.tr("Limits by market"))
        self.grid.edit_in_place()
        self.preview: RowTableModel[MassPreview] = RowTableModel(
            change_columns(), lambda row: (row.code, row.key), parent=self
        )
        self.preview_grid = GridView(
            session.theme, self.tr("Preview"), empty_text=self.tr("Nothing would change yet.")
        )
        self.preview_grid.setModel(self.preview)
        self._save = button(self.tr("&Save as one change"), self.save, "primary")
        self._save.setEnabled(False)
        self._build()
        self._bind_keys()
        self.channel.currentIndexChanged.connect(self.reload)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the matrix of the chosen channel; what was typed stays."""
        session, account_id = self._session, self._account.id
        channel, at = _CHANNELS[self.channel.currentIndex()], self._session.clock_ms()
        session.runner.read(
            lambda reader: read_limit_grid(reader, session.house, account_id, channel, at),
            self._on_read,
            on_error=lambda error: present(error, self, self.strip),
            owner=self,
            question="matrix",
        )

    @Slot()
    def clear(self) -> None:
        """Let the cell under the cursor go back to what is inherited."""
        cell = self._current
        if cell is not None:
            self._draft({cell.key: None})

    @Slot()
    def paste(self) -> None:
        """Put the block of cells of the clipboard down from the cursor."""
        index = self.grid.currentIndex()
        if self.matrix is None or index.column() < _FIRST_LIMIT:
            self.strip.say(self.tr("Choose the first cell of the block."), "", "warning")
            return
        text = plain_signs(QGuiApplication.clipboard().text())
        lines = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
        try:
            first = (index.row(), index.column() - _FIRST_LIMIT)
            self._draft(read_block(self.matrix, first, lines))
        except InputError as error:
            self.strip.say(shown_error(error), shown(error.hint or ""), "negative")

    @Slot()
    def save(self) -> None:
        """Record everything that was typed by one fact."""
        session, code, changes = self._session, self._account.code, dict(self.drafts)
        reason = self.reason.text()
        if not changes:
            return

        def write(book: Book) -> ChangeSet:
            return change_settings(book, session.actor, session.house, code, changes, reason=reason)

        self._save.setEnabled(False)
        session.runner.write(write, self._on_saved, on_error=self._on_error, owner=self)

    @property
    def _current(self) -> GridCell | None:
        index = self.grid.currentIndex()
        row: GridRow | None = self.grid.current_row()
        if row is None or index.column() < _FIRST_LIMIT:
            return None
        return row.cells[index.column() - _FIRST_LIMIT]

    def _draft(self, changes: dict[str, Value | None]) -> None:
        cells = {} if self.matrix is None else _cells_of(self.matrix)
        before = dict(self.drafts)
        for key, value in changes.items():
            if key in cells and cells[key].own == value:
                self.drafts.pop(key, None)
            else:
                self.drafts[key] = value
        self.history.note(before, dict(self.drafts), self._show_drafts)
        self._show_drafts(self.drafts)

    def _show_drafts(self, drafts: Mapping[str, Value | None]) -> None:
        """Show what waits to be saved; the cells look into the one dictionary of drafts."""
        kept = dict(drafts)
        self.drafts.clear()
        self.drafts.update(kept)
        self.strip.clear()
        self._show()
        self._preview()

    def _preview(self) -> None:
        if not self.drafts:
            self._on_preview([])
            return
        session, code, changes = self._session, self._account.code, dict(self.drafts)
        at = session.clock_ms()
        session.runner.read(
            lambda reader: preview_mass_change(reader, session.house, at, [code], changes),
            self._on_preview,
            on_error=self._on_error,
            owner=self,
            question="preview",
        )

    def _show(self) -> None:
        """Write every cell anew."""
        if self.matrix is not None:
            self.model.tell_anew()
        self._tell_source()

    @Slot(object)
    def _on_read(self, matrix: LimitGrid) -> None:
        is_same = self.matrix is not None and self.matrix.columns == matrix.columns
        self.matrix = matrix
        if not is_same:
            columns = _columns(matrix, self.drafts, self._session.formatting)
            self.model: RowTableModel[GridRow] = RowTableModel(
                columns, lambda row: (row.sport, row.period), parent=self
            )
            self.model.set_rows(list(matrix.rows))
            self.grid.setModel(self.model)
            self.grid.setSortingEnabled(False)
            self.model.cell_edited.connect(self._on_edited)
            self.grid.selectionModel().currentChanged.connect(self._on_moved)
            self.grid.setCurrentIndex(self.model.index(0, _FIRST_LIMIT))
            self.grid.setFocus()
        else:
            self.model.set_rows(list(matrix.rows))
        self._show()

    @Slot(object, int, str)
    def _on_edited(self, row: GridRow, column: int, text: str) -> None:
        if self.matrix is None:
            return
        place = (self.matrix.rows.index(row), column - _FIRST_LIMIT)
        try:
            self._draft(read_block(self.matrix, place, [[plain_signs(text)]]))
        except InputError as error:
            self.strip.say(shown_error(error), shown(error.hint or ""), "negative")

    @Slot()
    def _on_moved(self) -> None:
        self._tell_source()

    def _tell_source(self) -> None:
        cell = self._current
        if cell is None:
            self.told.setText(" ")
        elif cell.key in self.drafts:
            self.told.setText(self.tr("{0}: not saved yet").format(cell.key))
        else:
            source = cell.source or self.tr("no limit")
            self.told.setText(f"{cell.key}: {source}")

    @Slot(object)
    def _on_preview(self, rows: list[MassPreview]) -> None:
        self.preview.set_rows(rows)
        self._save.setEnabled(bool(rows))

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self.drafts.clear()
        self.history.forget()
        self._session.hub.announce(changes)
        self.saved.emit(changes)
        self._on_preview([])
        self.strip.say(self.tr("Saved as one change."), "", "positive", seconds=5)
        self.reload()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._save.setEnabled(False)
        self.preview.set_rows([])
        present(error, self, self.strip)

    def _bind_keys(self) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        actions = [
            Action("matrix.clear", self.tr("Back to inherited"), self.clear, ("Del",)),
            Action("matrix.paste", self.tr("Paste a block"), self.paste, ("Ctrl+V",)),
            Action("matrix.save", self.tr("Save"), self.save, ("Ctrl+S",)),
        ]
        bind(self.grid, actions, self._session.theme, context)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        title = self.tr("Limits by market: {0} {1}").format(self._account.code, self._account.name)
        top.addWidget(label(title.strip(), "title"))
        top.addStretch(1)
        top.addWidget(buddy_label(self.tr("&Channel"), self.channel))
        top.addWidget(self.channel)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(buddy_label(self.tr("&Reason"), self.reason))
        foot.addWidget(self.reason, 1)
        foot.addWidget(button(self.tr("C&lose"), self.reject))
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        column.addLayout(top)
        keys = self.tr(
            "Grey is inherited, strong is set here. Type an amount; Del goes back to inherited;"
            " Ctrl+V pastes a block from a spreadsheet; Ctrl+Z takes back; Ctrl+S saves."
        )
        told = label(keys, "secondary")
        told.setWordWrap(True)
        column.addWidget(told)
        column.addWidget(self.grid, 3)
        column.addWidget(self.told)
        column.addWidget(self.preview_grid, 1)
        column.addLayout(foot)
        column.addWidget(self.strip)


def _cells_of(matrix: LimitGrid) -> dict[str, GridCell]:
    return {cell.key: cell for row in matrix.rows for cell in row.cells}


def _columns(
    matrix: LimitGrid, drafts: dict[str, Value | None], texts: Formats
) -> list[Column[GridRow]]:
    first: Column[GridRow] = Column("", lambda row: row.title, width=148, style=_row_style)
    return [first, *(_column(no, title, drafts, texts) for no, title in _titles(matrix))]


def _titles(matrix: LimitGrid) -> list[tuple[int, str]]:
    return [(no, column_title(column)) for no, column in enumerate(matrix.columns)]


def _column(
    no: int, title: str, drafts: dict[str, Value | None], texts: Formats
) -> Column[GridRow]:
    def text(row: GridRow) -> str:
        cell = row.cells[no]
        value = drafts.get(cell.key, cell.value)
        if cell.key in drafts and value is None:
            return "inherited"
        return "" if not isinstance(value, int) else texts.money(value)

    def style(row: GridRow) -> str:
        cell = row.cells[no]
        if cell.key in drafts:
            return "warning"
        return "strong" if cell.own is not None else "muted"

    def typed(row: GridRow) -> str:
        value = drafts.get(row.cells[no].key, row.cells[no].own)
        return texts.money(value) if isinstance(value, int) else ""

    return Column(
        title, text, "money", style=style, width=96, edit_text=typed,
        tooltip=lambda row: row.cells[no].source,
    )  # fmt: skip


def _row_style(row: GridRow) -> str:
    return "strong" if row.period == "*" else "secondary"
