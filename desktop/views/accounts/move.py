"""Moves accounts under another agent: the target, both ways to do it, and what goes along."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.account_tree import AccountNode
from desktop.domain.errors import BookdeskError
from desktop.domain.weeks import instant
from desktop.models.placing import differing_columns, moving_columns
from desktop.models.table import RowTableModel
from desktop.services.placing import (
    Differing,
    Moved,
    MovePreview,
    Moving,
    move_accounts,
    preview_move,
)
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH, _HEIGHT = 1040, 600


class MoveDialog(QDialog):
    """What is chosen in the tree moves, with everybody below; nothing is written before Move."""

    def __init__(
        self,
        session: Session,
        codes: Sequence[str],
        targets: Sequence[AccountNode],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            session: What windows share.
            codes: The accounts that move.
            targets: Everybody that something may stand under, for completion.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._session, self._codes = session, list(codes)
        self.setWindowTitle(self.tr("Move accounts"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.target = QLineEdit()
        self.target.setPlaceholderText(self.tr("code of the agent, master or house"))
        self.target.setCompleter(_completer(targets, self))
        self.keeps = QRadioButton(self.tr("Change &agent: their own settings stay"))
        self.drops = QRadioButton(
            self.tr("Change agent and &inherit the agent’s settings: their own are dropped")
        )
        self.keeps.setChecked(True)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.moving: RowTableModel[Moving] = RowTableModel(
            moving_columns(session.formatting), lambda row: row.code, parent=self
        )
        self.differing: RowTableModel[Differing] = RowTableModel(
            differing_columns(), lambda row: (row.code, row.title), parent=self
        )
        self.grid = _grid(session, self.tr("What moves"), self.tr("Type under whom they go."))
        self.grid.setModel(self.moving)
        self.settings_grid = _grid(
            session, self.tr("Settings that will differ"), self.tr("No setting will differ.")
        )
        self.settings_grid.setModel(self.differing)
        self._when = label(" ", "secondary")
        self._when.setWordWrap(True)
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()
        self.target.textChanged.connect(self._look)
        self.keeps.toggled.connect(self._look)
        self._look()
        self.target.setFocus()

    @property
    def problem(self) -> str:
        """Why they cannot move, if they cannot."""
        return self._problem.text().strip()

    @property
    def when(self) -> str:
        """From when on the move counts, in words."""
        return self._when.text().strip()

    @Slot()
    def save(self) -> None:
        """Order the move; the dialog closes after the commit."""
        session, codes, target = self._session, self._codes, self.target.text()
        inherit, reason = self.drops.isChecked(), self.reason.text()
        self._save.setEnabled(False)
        session.runner.write(
            lambda book: move_accounts(
                book, session.actor, session.house, codes, target, inherit=inherit, reason=reason
            ),
            self._on_saved,
            on_error=self._on_error,
            owner=self,
        )

    @Slot()
    def _look(self) -> None:
        """Show what the move would do."""
        self._save.setEnabled(False)
        target = self.target.text().strip()
        if not target:
            self._show_nothing("")
            return
        session, codes, now = self._session, self._codes, self._session.clock_ms()
        inherit = self.drops.isChecked()
        session.runner.read(
            lambda reader: preview_move(reader, session.house, now, codes, target, inherit=inherit),
            self._on_preview,
            on_error=self._on_error,
            owner=self,
            question="preview",
        )

    def _show_nothing(self, sentence: str) -> None:
        self.moving.set_rows([])
        self.differing.set_rows([])
        self._when.setText(" ")
        self._problem.setText(sentence or " ")

    @Slot(object)
    def _on_preview(self, preview: MovePreview) -> None:
        self._problem.setText(" ")
        self.moving.set_rows(list(preview.moving))
        self.differing.set_rows([one for moving in preview.moving for one in moving.differing])
        self._when.setText(self._words(preview))
        self._save.setEnabled(True)

    def _words(self, preview: MovePreview) -> str:
        texts = self._session.formatting
        said = self.tr(
            "From {0} on, with the start of that figure day ({1}). Until then it waits and can be"
            " taken back."
        ).format(texts.day(preview.day), texts.time(instant(preview.at)))
        if preview.is_within_week:
            said += self.tr(
                " What is posted before counts for the agent of now, what comes after for {0};"
                " balances and open tickets go along."
            ).format(preview.target)
        return said

    @Slot(object)
    def _on_saved(self, moved: Moved) -> None:
        self._session.hub.announce(moved.changes)
        self._session.strip.say(
            self.tr("The move waits until {0}.").format(
                self._session.formatting.date_time(instant(moved.preview.at))
            ),
            tone="positive",
            seconds=8,
        )
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._show_nothing(shown_error(error))
        else:
            present(error, self)

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.addWidget(buddy_label(self.tr("&Under"), self.target), 0, 0)
        fields.addWidget(self.target, 0, 1)
        fields.addWidget(self.keeps, 1, 1)
        fields.addWidget(self.drops, 2, 1)
        fields.addWidget(buddy_label(self.tr("&Reason"), self.reason), 3, 0)
        fields.addWidget(self.reason, 3, 1)
        fields.setColumnStretch(1, 1)
        self._save = button(self.tr("&Move"), self.save, "primary")
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._save)
        shown = ", ".join(self._codes[:6]) + (" …" if len(self._codes) > 6 else "")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Move {0}").format(shown), "title"))
        column.addLayout(fields)
        column.addWidget(self._when)
        column.addWidget(self.grid, 2)
        column.addWidget(self.settings_grid, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)


def _grid(session: Session, name: str, empty: str) -> GridView:
    grid = GridView(session.theme, name, empty_text=empty)
    grid.setSortingEnabled(False)
    return grid


def _completer(targets: Sequence[AccountNode], parent: QWidget) -> QCompleter:
    completer = QCompleter(sorted(node.code for node in targets), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
