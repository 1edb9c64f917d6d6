"""One group of the house rules: its rules in a grid, its pay tables in another."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from desktop.domain.errors import InputError
from desktop.domain.profiles.editing import (
    entries_of,
    with_entry,
    with_pay,
    with_text,
    without_entry,
)
from desktop.domain.profiles.keys import KEYS
from desktop.domain.profiles.values import Path
from desktop.models.saying import shown_error
from desktop.models.table import RowTableModel
from desktop.services.house_rules import Profile
from desktop.views.actions import Action, bind, tooltip_of
from desktop.views.house_rules.cells import RuleGrid
from desktop.views.house_rules.draft import Draft
from desktop.views.house_rules.entries import EntryDialog
from desktop.views.house_rules.rows import (
    VALUE_COLUMN,
    PayRow,
    RuleRow,
    pay_columns,
    pay_paths,
    pay_rows,
    rule_columns,
    rule_rows,
)
from desktop.views.theme import Theme
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import button

# No table of pleasers is published, and a teaser's would pay them far too little (RULES 9.3).
_TABLE_KEYS = {"parlay_table": "parlay", "teasers": "teaser"}


class GroupView(QWidget):
    """Shows and edits the rules of one group.

    Signals:
        refused: Why what was typed is not taken.
        taken: What was typed is taken.
    """

    refused = Signal(str)
    taken = Signal()

    def __init__(self, theme: Theme, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._group = ""
        self._paths: list[Path] = []
        self.rules = RuleGrid(theme, self.tr("Rules"), self._with_rule)
        self.rules.set_empty_text(
            self.tr("The house sells none of these."), self.tr("Ins adds one")
        )
        self.pays = RuleGrid(theme, self.tr("Pay table"), self._with_pay)
        self._rules_card = Card(flush=True)
        self._rules_card.body.addWidget(self.rules)
        self._pays_card = Card(self.tr("Pays, by number of teams"), flush=True)
        self._pays_card.body.addWidget(self.pays)
        adding = Action(
            "rules.add",
            self.tr("Add an entry"),
            self.ask_entry,
            ("Ins",),
            why_disabled=self._why_no_entries,
        )
        removing = Action("rules.remove", self.tr("Remove the entry"), self.remove_entry, ("Del",))
        bind(self, [adding, removing], theme)
        self.add_button = button(self.tr("&Add an entry…"), self.ask_entry)
        self.add_button.setToolTip(tooltip_of(adding))
        self.remove_button = button(self.tr("&Remove the entry"), self.remove_entry)
        self.remove_button.setToolTip(tooltip_of(removing))
        self.table_button = button(self.tr("&Take a shipped pay table"))
        self.table_button.setMenu(QMenu(self.table_button))
        self._lay_out()
        for grid in (self.rules, self.pays):
            grid.edited.connect(self._on_edited)
            grid.refused.connect(self.refused)
        self.rules.row_activated.connect(self._on_rule_activated)
        self.rules.current_row_changed.connect(self._on_current_rule)
        draft.changed.connect(self.show_again)

    def _lay_out(self) -> None:
        split = QSplitter()
        split.setOrientation(split.orientation().Vertical)
        split.addWidget(self._rules_card)
        split.addWidget(self._pays_card)
        split.setSizes([260, 300])
        split.setChildrenCollapsible(False)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.add_button)
        tools.addWidget(self.remove_button)
        tools.addWidget(self.table_button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(split, 1)
        column.addLayout(tools)

    def show_group(self, group: str) -> None:
        """Show the rules of a group."""
        self._group = group
        columns = rule_columns()
        model = RowTableModel(columns, lambda row: row.leaf.path, parent=self.rules)
        self.rules.show_rows(model, self._rule_rows())
        keys = [key.name for key in KEYS if key.group == group and key.name in _TABLE_KEYS]
        self.table_button.setVisible(bool(keys))
        self._fill_tables(keys)
        self._show_pays()
        is_open = self._why_no_entries() is None
        self.add_button.setVisible(is_open)
        self.remove_button.setVisible(is_open)
        self.rules.select_row(0)

    @Slot()
    def show_again(self) -> None:
        """Show what the draft says now; the cursor stays."""
        if not self._group:
            return
        model: RowTableModel[RuleRow] = self.rules.model()  # type: ignore[assignment]  # made so
        model.set_rows(self._rule_rows())
        self._show_pays()

    @Slot()
    def ask_entry(self) -> None:
        """Ask for a new entry of this group."""
        dialog = EntryDialog(list(entries_of(self._draft.profile, self._group)), self)
        dialog.named.connect(partial(self._add_entry, dialog))
        dialog.open()

    @Slot()
    def remove_entry(self) -> None:
        """Take the entry under the cursor out of its table."""
        path = self._entry_under_cursor()
        if path is not None:
            self._draft.set_profile(without_entry(self._draft.profile, path))

    def _why_no_entries(self) -> str | None:
        if self._group and any(True for _ in entries_of(self._draft.profile, self._group)):
            return None
        return self.tr("This group has no entries of the house's own.")

    def _add_entry(self, dialog: EntryDialog, path: Path, name: str) -> None:
        try:
            self._draft.set_profile(with_entry(self._draft.profile, path, name))
        except InputError as error:
            dialog.say_problem(shown_error(error))
            return
        dialog.accept()

    def _entry_under_cursor(self) -> Path | None:
        row = self.rules.current_row()
        if not isinstance(row, RuleRow):
            return None
        tables = {path for path, _ in entries_of(self._draft.profile, self._group)}
        path = row.leaf.path
        # The innermost table that the value is in.
        inside = [end for end in range(len(path) - 1, 0, -1) if path[:end] in tables]
        return path[: inside[0] + 1] if inside else None

    def _rule_rows(self) -> list[RuleRow]:
        draft = self._draft
        return rule_rows(draft.profile, self._group, draft.in_force, draft.shipped)

    def _show_pays(self) -> None:
        paths = pay_paths(self._draft.profile, self._group)
        draft = self._draft
        rows = pay_rows(draft.profile, paths, draft.in_force, draft.shipped)
        self._pays_card.setVisible(bool(paths))
        model = self.pays.model()
        if paths == self._paths and isinstance(model, RowTableModel):
            model.set_rows(rows)
            return
        self._paths = paths
        columns = list(pay_columns(paths))
        made = RowTableModel(columns, lambda row: row.teams, parent=self.pays)
        self.pays.show_rows(made, rows)

    def _fill_tables(self, keys: list[str]) -> None:
        menu = self.table_button.menu()
        menu.clear()
        for key in keys:
            for kind, name in self._draft.look.tables:
                if kind == _TABLE_KEYS[key]:
                    action = menu.addAction(name)
                    action.triggered.connect(
                        lambda _checked, key=key, name=name: self._draft.take_table(key, name)
                    )

    @Slot(object)
    def _on_rule_activated(self, _row: object) -> None:
        index = self.rules.currentIndex()
        self.rules.edit(index.siblingAtColumn(VALUE_COLUMN))

    @Slot(object)
    def _on_current_rule(self, _row: object) -> None:
        self.remove_button.setEnabled(self._entry_under_cursor() is not None)

    def _with_rule(self, row: RuleRow, _column: int, text: str) -> Profile:
        return with_text(self._draft.profile, row.leaf.path, text)

    def _with_pay(self, row: PayRow, column: int, text: str) -> Profile:
        return with_pay(self._draft.profile, self._paths[column - 1], row.teams, text)

    @Slot(object, int, str)
    def _on_edited(self, row: RuleRow | PayRow, column: int, text: str) -> None:
        try:
            if isinstance(row, RuleRow):
                changed = self._with_rule(row, column, text)
            else:
                changed = self._with_pay(row, column, text)
        except InputError as error:
            self.refused.emit(shown_error(error))
            return
        self.taken.emit()
        self._draft.set_profile(changed)
