"""The tab of proposed limits: proposals above, the rules that make them below."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.adapting import (
    LimitRuleRow,
    ProposalRow,
    list_limit_rules,
    list_proposals,
)
from desktop.domain.limits.adapting import LimitRule
from desktop.models.proposals import proposal_columns, rule_columns
from desktop.models.saying import shown_error
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.limits.adapting import (
    Proposed,
    approve_proposal,
    decline_proposal,
    propose,
    set_rule,
)
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import presenter
from desktop.views.holds.approve_dialog import ApproveDialog
from desktop.views.holds.rule_dialog import RuleDialog
from desktop.views.session import Session
from desktop.views.widgets.card import SectionHeader
from desktop.views.widgets.grid_view import GridView

_SHOWN = 500


class ProposalsTab(QWidget):
    """Shows what rules propose, and carries out what a person decides.

    Signals:
        go: Another page, and what it is to show.
        moved: The cursor is on another row, or the rows are others.
    """

    go = Signal(str, object)
    moved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = presenter(self, session.strip)
        self.dialog: QDialog | None = None
        self.proposals: RowTableModel[ProposalRow] = RowTableModel(
            proposal_columns(session.formatting), lambda row: row.id, parent=self
        )
        self.rules: RowTableModel[LimitRuleRow] = RowTableModel(
            rule_columns(), lambda row: row.id, parent=self
        )
        self.grid = self._grid(
            self.tr("Proposed limits"), self.tr("No rule proposes another limit."),
            self.tr("L looks at all players now."),
        )  # fmt: skip
        self.rules_grid = self._grid(
            self.tr("Rules"), self.tr("There is no rule yet."), self.tr("Ins makes one.")
        )
        self._build()

    @property
    def current(self) -> ProposalRow | None:
        """The open proposal under the cursor."""
        row: ProposalRow | None = self.grid.current_row()
        return row if row is not None and row.status == "open" else None

    @Slot()
    def reload(self) -> None:
        """Read proposals and rules anew."""
        self._session.runner.read(
            lambda reader: (list_proposals(reader, _SHOWN), list_limit_rules(reader)),
            self._on_read,
            on_error=self._present,
            owner=self,
            question="proposals",
        )

    @Slot()
    def look(self) -> None:
        """Look at all players by every rule."""
        session = self._session
        self._write(lambda book: propose(book, session.actor, session.house), self._on_looked)

    @Slot()
    def approve(self) -> None:
        """Ask for how long, and set the proposed limit."""
        proposal, session = self.current, self._session
        if proposal is None:
            return
        dialog = ApproveDialog(session.theme, session.formatting, proposal, self)

        def give(through: Any, reason: str) -> None:
            self._write(
                lambda book: approve_proposal(
                    book, session.actor, session.house, proposal.id, through=through, reason=reason
                ),
                lambda changes: self._on_done(changes, self.tr("The limit is set."), dialog),
                dialog.refuse,
            )

        dialog.given.connect(give)
        self._open(dialog)

    @Slot()
    def decline(self) -> None:
        """Leave the limit, with a reason."""
        proposal, actor = self.current, self._session.actor
        if proposal is None:
            return
        effect = self.tr("The limit of {0} stays as it is.").format(proposal.account)
        question = Question(self.tr("Decline proposal"), effect, self.tr("&Decline"))
        dialog = ReasonDialog(question, self)

        def give(reason: str) -> None:
            self._write(
                lambda book: decline_proposal(book, actor, proposal.id, reason),
                lambda changes: self._on_done(changes, self.tr("Declined."), dialog),
                lambda error: dialog.say_problem(shown_error(error)),
            )

        dialog.reason_given.connect(give)
        self._open(dialog)

    @Slot()
    def new_rule(self) -> None:
        """Make a rule."""
        self._ask_rule(None)

    @Slot(object)
    def edit_rule(self, row: LimitRuleRow) -> None:
        """Change the rule of a row."""
        self._ask_rule(row)

    @Slot()
    def stop_rule(self) -> None:
        """Let the rule under the cursor propose nothing more, or let it begin again."""
        row, actor = self.rules_grid.current_row(), self._session.actor
        if row is not None:
            self._write(
                lambda book: set_rule(
                    book, actor, row.account, row.rule, rule_id=row.id, is_active=not row.is_active
                ),
                lambda changes: self._on_done(changes, self.tr("Saved.")),
            )

    def _ask_rule(self, row: LimitRuleRow | None) -> None:
        actor = self._session.actor
        dialog = RuleDialog(self._session.theme, row, self)

        def give(code: str, rule: LimitRule) -> None:
            self._write(
                lambda book: set_rule(book, actor, code, rule, rule_id=row.id if row else None),
                lambda changes: self._on_done(changes, self.tr("The rule is set."), dialog),
                dialog.refuse,
            )

        dialog.given.connect(give)
        self._open(dialog)

    def _grid(self, name: str, empty: str, remedy: str) -> GridView:
        return GridView(self._session.theme, name, empty_text=empty, empty_remedy=remedy)

    def _build(self) -> None:
        self.grid.setModel(self.proposals)
        self.rules_grid.setModel(self.rules)
        self.grid.current_row_changed.connect(self._on_moved)
        self.rules_grid.current_row_changed.connect(self._on_moved)
        self.grid.row_activated.connect(self._drill)
        self.rules_grid.row_activated.connect(self.edit_rule)
        below = QWidget()
        rules = QVBoxLayout(below)
        rules.setContentsMargins(0, 8, 0, 0)
        rules.setSpacing(4)
        rules.addWidget(SectionHeader(self.tr("Rules")))
        rules.addWidget(self.rules_grid, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.grid)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.setFocusProxy(self.grid)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _write(
        self,
        deed: Callable[[Book], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> None:
        self._session.runner.write(deed, on_done, on_error=on_error or self._present, owner=self)

    def _on_done(self, changes: ChangeSet, said: str, dialog: QDialog | None = None) -> None:
        if dialog is not None:
            dialog.accept()
        self._session.hub.announce(changes)
        self._session.strip.say(said, "", "positive", seconds=5)

    @Slot(object)
    def _drill(self, proposal: ProposalRow) -> None:
        """The tickets that make the figures."""
        self.go.emit("tickets", f"acct:{proposal.account} placed:{proposal.since}..")

    @Slot(object)
    def _on_looked(self, proposed: Proposed) -> None:
        said = self.tr("Looked at all players: {0} proposed, {1} applied.")
        self._on_done(proposed.changes, said.format(proposed.proposals, proposed.applied))

    @Slot(object)
    def _on_read(self, read: tuple[list[ProposalRow], list[LimitRuleRow]]) -> None:
        self.proposals.set_rows(read[0])
        self.rules.set_rows(read[1])
        if read[0] and self.grid.current_row() is None:
            self.grid.select_row(0)
        self.moved.emit()

    @Slot(object)
    def _on_moved(self, _row: object) -> None:
        self.moved.emit()
