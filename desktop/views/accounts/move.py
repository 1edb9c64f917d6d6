"""Moves accounts under another agent: the target, both ways to do it, and what goes along."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QRadioButton, QWidget

from desktop.book.queries.account_tree import AccountNode
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
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

_SIZE = (1040, 600)


class MoveDialog(FormDialog):
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
        shown = ", ".join(codes[:6]) + (" …" if len(codes) > 6 else "")
        heading = self.tr("Move {0}").format(shown)
        super().__init__(session, self.tr("Move accounts"), parent, heading=heading, size=_SIZE)
        self._codes = list(codes)
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
        self._build()
        self.target.textChanged.connect(self._look)
        self.keeps.toggled.connect(self._look)
        self._look()
        self.target.setFocus()

    @property
    def when(self) -> str:
        """From when on the move counts, in words."""
        return self._when.text().strip()

    @Slot()
    def save(self) -> None:
        """Order the move; the dialog closes after the commit."""
        session, codes, target = self._session, self._codes, self.target.text()
        inherit, reason = self.drops.isChecked(), self.reason.text()
        self.write(
            lambda book: move_accounts(
                book, session.actor, session.house, codes, target, inherit=inherit, reason=reason
            ),
            self._on_saved,
        )

    @Slot()
    def _look(self) -> None:
        """Show what the move would do."""
        self._save.setEnabled(False)
        target = self.target.text().strip()
        if not target:
            self.clear_problem()
            self._show_nothing()
            return
        session, codes, now = self._session, self._codes, self._session.clock_ms()
        inherit = self.drops.isChecked()
        self.read(
            lambda reader: preview_move(reader, session.house, now, codes, target, inherit=inherit),
            self._on_preview,
        )

    def _show_nothing(self) -> None:
        self.moving.set_rows([])
        self.differing.set_rows([])
        self._when.setText(" ")

    @Slot(object)
    def _on_preview(self, preview: MovePreview) -> None:
        self.clear_problem()
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
        self._session.strip.say(
            self.tr("The move waits until {0}.").format(
                self._session.formatting.date_time(instant(moved.preview.at))
            ),
            tone="positive",
            seconds=8,
        )
        self._on_written(moved.changes)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        super()._on_error(error)
        self._show_nothing()
        self._save.setEnabled(False)

    def _build(self) -> None:
        self.add_fields(
            [
                (self.tr("&Under"), self.target),
                ("", self.keeps),
                ("", self.drops),
                (self.tr("&Reason"), self.reason),
            ]
        )
        self.body.addWidget(self._when)
        self.body.addWidget(self.grid, 2)
        self.body.addWidget(self.settings_grid, 1)
        self._save = self.add_buttons(self.tr("&Move"), self.save)


def _grid(session: Session, name: str, empty: str) -> GridView:
    grid = GridView(session.theme, name, empty_text=empty)
    grid.setSortingEnabled(False)
    return grid


def _completer(targets: Sequence[AccountNode], parent: QWidget) -> QCompleter:
    completer = QCompleter(sorted(node.code for node in targets), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
