"""The list of moves: those that wait can be taken back, the others tell what became of them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.queries.placing import MoveRow, list_moves
from desktop.domain.errors import BookdeskError
from desktop.models.placing import move_columns
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.placing import drop_move
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH, _HEIGHT = 1120, 480


class MovesDialog(QDialog):
    """Every move, the latest first; stays right while others work."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Moves of accounts"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
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
        self._problem = label(
            self.tr("A move that waits is taken back for all of its accounts."), "hint"
        )
        self._problem.setWordWrap(True)
        self._drop = button(self.tr("&Take the move back"), self.drop, "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._problem, 1)
        buttons.addWidget(button(self.tr("&Close"), self.reject))
        buttons.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.grid, 1)
        column.addLayout(buttons)
        self.grid.current_row_changed.connect(self._show_button)
        session.hub.listen(self, frozenset({"accounts", "weeks"}), self._on_changed)
        self.reload()

    @property
    def problem(self) -> str:
        """What is said beside the buttons."""
        return self._problem.text()

    @Slot()
    def reload(self) -> None:
        """Read the moves anew."""
        self._session.runner.read(
            list_moves, self._on_read, on_error=self._on_error, owner=self, question="moves"
        )

    @Slot()
    def drop(self) -> None:
        """Take the move under the cursor back."""
        row: MoveRow | None = self.grid.current_row()
        if row is None or row.state != "waiting":
            return
        number, actor = row.number, self._session.actor
        self._session.runner.write(
            lambda book: drop_move(book, actor, number),
            self._on_dropped,
            on_error=self._on_error,
            owner=self,
        )

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

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
            set_tone(self._problem, "negative")
        else:
            present(error, self)
