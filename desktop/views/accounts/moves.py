"""The list of moves: those that wait can be taken back, the others tell what became of them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.placing import MoveRow, list_moves
from desktop.models.placing import move_columns
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.placing import drop_move
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView

_SIZE = (1120, 480)


class MovesDialog(FormDialog):
    """Every move, the latest first; stays right while others work."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Moves of accounts"),
            parent,
            hint=self.tr("A move that waits is taken back for all of its accounts."),
            size=_SIZE,
        )
        self.model: RowTableModel[MoveRow] = RowTableModel(
            move_columns(session.formatting), lambda row: (row.number, row.code), parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Moves"),
            empty_text=self.tr("No account was ever moved."),
            empty_remedy=self.tr("Ctrl+B in the tree moves the chosen ones"),
        )
        self.grid.setModel(self.model)
        self.body.addWidget(self.grid, 1)
        self._drop = self.add_buttons(
            self.tr("&Take the move back"), self.drop, leave=self.tr("&Close")
        )
        self.grid.current_row_changed.connect(self._show_button)
        session.hub.listen(self, frozenset({"accounts", "weeks"}), self._on_changed)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the moves anew."""
        self.read(list_moves, self._on_read)

    @Slot()
    def drop(self) -> None:
        """Take the move under the cursor back."""
        row: MoveRow | None = self.grid.current_row()
        if row is None or row.state != "waiting":
            return
        number, actor = row.number, self._session.actor
        self.write(lambda book: drop_move(book, actor, number), self._on_dropped)

    @Slot(object)
    def _on_read(self, rows: list[MoveRow]) -> None:
        self.model.set_rows(rows)
        if rows and self.grid.current_row() is None:
            self.grid.setCurrentIndex(self.model.index(0, 0))
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        row: MoveRow | None = self.grid.current_row()
        self._drop.setEnabled(row is not None and row.state == "waiting")

    @Slot(object)
    def _on_dropped(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.reload()

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
