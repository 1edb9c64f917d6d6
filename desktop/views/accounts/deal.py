"""The deal of an agent: typed into the list, seen on the open week, then saved as one change."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.queries.account_tree import AccountNode
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import Value, format_value, read_value
from desktop.domain.settings.registry import get_setting
from desktop.models.saying import in_words
from desktop.models.settings import VALUE_COLUMN, meaning_of, said_value, setting_columns
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.deals import (
    AgentOutcome,
    Agreement,
    change_deal,
    preview_deal,
    read_agreement,
)
from desktop.services.settings.reading import SettingRow
from desktop.services.users import Right
from desktop.views.actions import Action, bind, tooltip_of
from desktop.views.dialogs.makeup import MakeupDialog
from desktop.views.errors import present, presenter
from desktop.views.formatting import Formats, plain_signs
from desktop.views.session import Session
from desktop.views.whole_commission import CommissionDialog
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.edit_history import EditHistory
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, set_tone
from desktop.views.widgets.short_label import GivingLabel
from desktop.views.widgets.wrapped_label import WrappedLabel
from desktop.views.widgets.wrapping_row import WrappingBar

_VALUE = 1
_SETTINGS_WIDTH = 440


class DealTab(QWidget):
    """Values with where they come from; Enter edits, Del goes back to what is inherited.

    What was typed is shown beside the value and is not saved before Ctrl+S; below stands what the
    open week comes to under the deal as it is and with it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = presenter(self, session.strip)
        self._account: AccountNode | None = None
        self._agreement: Agreement | None = None
        self.typed: dict[str, Value | None] = {}
        self.history = EditHistory(self)
        self.dialog: QDialog | None = None
        may_edit = session.actor.has(Right.AGENTS_CHANGE)
        self._may_edit = may_edit
        self.model: RowTableModel[SettingRow] = RowTableModel(
            self._columns(may_edit=may_edit), lambda row: row.key, parent=self
        )
        self.grid = GridView(session.theme, self.tr("Deal"))
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(False)
        self.grid.edit_in_place()
        self.outcomes: RowTableModel[AgentOutcome] = RowTableModel(
            outcome_columns(session.formatting), lambda row: row.code, parent=self
        )
        self.preview = GridView(
            session.theme,
            self.tr("The open week under both deals"),
            empty_text=self.tr("The open week is worked out …"),
        )
        self.preview.setModel(self.outcomes)
        self.begins = QComboBox()
        self.begins.addItem(self.tr("from this week on"), False)  # noqa: FBT003  the item's value
        self.begins.addItem(self.tr("from the next week on"), True)  # noqa: FBT003  likewise
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("Reason, for the history"))
        self.reason.setAccessibleName(self.tr("Reason, for the history"))
        self.makeup = GivingLabel(" ", "secondary")
        self.makeup.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.meaning = WrappedLabel("secondary")
        self.meaning.setContentsMargins(12, 8, 12, 0)
        self._build()
        self.model.cell_edited.connect(self._on_edited)
        self.grid.row_activated.connect(self._on_activated)
        self.grid.current_row_changed.connect(self._on_row)
        self.preview.row_activated.connect(self._on_outcome_activated)

    def show_account(self, account: AccountNode) -> None:
        """Read the deal of an account; what was typed for another one is dropped."""
        if self._account is None or self._account.id != account.id:
            self.typed = {}
            self.history.forget()
        self._account = account
        session, account_id, at = self._session, account.id, self._session.clock_ms()
        session.runner.read(
            lambda reader: read_agreement(reader, session.house, account_id, at),
            self._on_read,
            on_error=self._present,
            owner=self,
            question="agreement",
        )
        self._look()

    @Slot()
    def clear(self) -> None:
        """Type: back to what is inherited."""
        row = self.grid.current_row()
        if isinstance(row, SettingRow) and (row.resolved.is_own or row.key in self.typed):
            self._type(row, None)

    @Slot()
    def drop(self) -> None:
        """Forget what was typed."""
        self.history.note(self.typed, {}, self._retype)
        self._retype({})

    @Slot()
    def save(self) -> None:
        """Record what was typed."""
        account, session, changes = self._account, self._session, dict(self.typed)
        if account is None or not changes:
            return
        later, reason = bool(self.begins.currentData()), self.reason.text()

        def write(book: Book) -> ChangeSet:
            return change_deal(
                book, session.actor, session.house, account.code, changes,
                from_next_week=later, reason=reason,
            )  # fmt: skip

        session.runner.write(
            write,
            self._on_saved,
            on_error=lambda error: present(error, self, session.strip),
            owner=self,
        )

    @Slot()
    def change_makeup(self) -> None:
        """Set the make-up by hand."""
        if self._account is not None and self._agreement is not None:
            product = next(iter(self._agreement.makeup))
            cents = self._agreement.makeup[product]
            self._open(MakeupDialog(self._session, self._account.code, product, cents, self))

    @Slot()
    def explain(self) -> None:
        """Show the steps of the commission of the open week."""
        row = self.preview.current_row()
        if row is None and self.outcomes.rowCount():
            row = self.outcomes.row_at(0)
        if row is not None:
            self._on_outcome_activated(row)

    def _columns(self, *, may_edit: bool) -> list[Column[SettingRow]]:
        columns = setting_columns(may_edit=may_edit)
        typed: Column[SettingRow] = Column(
            self.tr("Typed"), self._typed_text, "money", width=120, style=lambda _: "warning"
        )
        value = replace(columns[VALUE_COLUMN], text=self._value_text)
        source, beside, meaning = columns[VALUE_COLUMN + 1 :]
        setting = replace(columns[1], tooltip=meaning.text)
        # The groups stand below each other anyway, and what a setting means stands below them.
        return [setting, value, typed, replace(source, tooltip=beside.text)]

    def _value_text(self, row: SettingRow) -> str:
        return said_value(row.setting.kind, row.text) if row.text else self.tr("none")

    def _typed_text(self, row: SettingRow) -> str:
        if row.key not in self.typed:
            return ""
        value = self.typed[row.key]
        return (
            self.tr("inherited")
            if value is None
            else said_value(row.setting.kind, format_value(row.setting.kind, value))
        )

    def _type(self, row: SettingRow, value: Value | None) -> None:
        stands = row.resolved.value if row.resolved.is_own else None
        after = {key: typed for key, typed in self.typed.items() if key != row.key}
        if value != stands:
            after[row.key] = value
        self.history.note(self.typed, after, self._retype)
        self._retype(after)

    def _retype(self, typed: dict[str, Value | None]) -> None:
        self.typed = typed
        self._show_typed()

    def _show_typed(self) -> None:
        rows = self.model.rows
        self.model.set_rows([])
        self.model.set_rows(rows)
        self._save.setEnabled(bool(self.typed))
        self._drop.setEnabled(bool(self.typed))
        self._look()

    def _look(self) -> None:
        """Work out the open week under both deals."""
        account, changes = self._account, dict(self.typed)
        if account is None:
            return

        def read(reader: Reader) -> list[AgentOutcome]:
            return preview_deal(reader, account.id, changes)

        self._session.runner.read(
            read, self._on_outcomes, on_error=self._present, owner=self, question="outcomes"
        )

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _build(self) -> None:
        actions = [
            Action("deal.save", self.tr("Save deal"), self.save, ("Ctrl+S",),
                   why_disabled=self._why_not),
            Action("deal.clear", self.tr("Back to inherited"), self.clear, ("Del",),
                   why_disabled=self._why_not),
            Action("deal.drop", self.tr("Forget typed"), self.drop, ("Ctrl+Z",)),
            Action("deal.makeup", self.tr("Change make-up…"), self.change_makeup, ("Ctrl+U",),
                   why_disabled=self._why_no_makeup),
            Action("deal.explain", self.tr("Why this commission"), self.explain, ("F1",)),
        ]  # fmt: skip
        bind(self, actions, self._session.theme)
        bar = WrappingBar(8)
        tools = bar.row
        tools.setContentsMargins(12, 8, 12, 8)
        tools.add_pair(buddy_label(self.tr("Co&unts"), self.begins), self.begins)
        tools.addWidget(self.reason)
        made = [button(action.title, action.run_if_enabled) for action in actions]
        for each, action in zip(made, actions, strict=True):
            each.setToolTip(tooltip_of(action))
            tools.addWidget(each)
        self._save, _, self._drop, *_ = made
        self._save.setEnabled(False)
        self._drop.setEnabled(False)
        split = QSplitter()
        split.addWidget(self._build_settings())
        split.addWidget(self._build_outcomes())
        split.setChildrenCollapsible(False)
        split.setSizes([590, 650])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        column.addWidget(bar)
        self.setFocusProxy(self.grid)

    def _build_settings(self) -> QWidget:
        settings = QWidget()
        beneath = QVBoxLayout(settings)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(0)
        beneath.addWidget(self.grid, 1)
        beneath.addWidget(self.meaning)
        settings.setMinimumWidth(self._session.theme.pixels(_SETTINGS_WIDTH))
        return settings

    def _build_outcomes(self) -> QWidget:
        below = Card(flush=True)
        said = self.tr("The open week under both deals, as if it closed now")
        below.setAccessibleName(said)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(GivingLabel(said, "caption"), 1)
        head.addWidget(self.makeup)
        below.body.setSpacing(0)
        below.body.addLayout(head)
        below.body.addWidget(self.preview)
        return below

    def _why_not(self) -> str | None:
        return None if self._may_edit else self.tr("Only the owner may change deals.")

    def _why_no_makeup(self) -> str | None:
        account = self._account
        if account is None or account.kind not in {"master", "agent"}:
            return self.tr("Only agents have make-up.")
        if not self._session.actor.has(Right.WEEK_CLOSE):
            return self.tr("Only a manager or the owner may change make-up.")
        return None

    @Slot(object)
    def _on_read(self, agreement: Agreement) -> None:
        self._agreement = agreement
        self.model.set_rows(agreement.rows)
        # An agent's values are longer words than those of a player, for whom it may have fitted.
        self.grid.fit_columns()
        money = self._session.formatting.money
        parts = [
            f"{in_words(product)} {money(cents)}" for product, cents in agreement.makeup.items()
        ]
        self.makeup.setText(self.tr("make-up: {0}").format(", ".join(parts)))
        set_tone(self.makeup, "warning" if any(agreement.makeup.values()) else "")

    @Slot(object)
    def _on_outcomes(self, outcomes: list[AgentOutcome]) -> None:
        self.preview.set_empty_text(self.tr("No agent would come to anything else."))
        self.outcomes.set_rows(outcomes)

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self.typed = {}
        self.history.forget()
        self.reason.clear()
        self._show_typed()
        self._session.hub.announce(changes)
        self._session.strip.say(self.tr("The deal was changed."), tone="positive", seconds=5)

    @Slot(object, int, str)
    def _on_edited(self, row: SettingRow, _column: int, text: str) -> None:
        typed = plain_signs(text).strip()
        setting = get_setting(row.key)
        try:
            value = read_value(setting.kind, typed, setting.choices) if typed else None
        except InputError as error:
            present(error, self, self._session.strip)
            return
        if typed != row.text:
            self._type(row, value)

    @Slot(object)
    def _on_activated(self, _row: object) -> None:
        if self._may_edit:
            self.grid.edit(self.grid.currentIndex().siblingAtColumn(_VALUE))

    @Slot(object)
    def _on_row(self, row: SettingRow | None) -> None:
        """Say in full what the setting under the cursor means."""
        said = self.tr("{0}: {1}").format(row.title, meaning_of(row)) if row is not None else ""
        self.meaning.setText(said)

    @Slot(object)
    def _on_outcome_activated(self, row: AgentOutcome) -> None:
        if self._agreement is not None:
            self._open(CommissionDialog(self._session, self._agreement.week, row.code, self))


def outcome_columns(texts: Formats) -> list[Column[AgentOutcome]]:
    """Agent by agent what the open week comes to, before and after."""

    def money(title: str, attribute: str) -> Column[AgentOutcome]:
        def cents(row: AgentOutcome) -> int:
            return int(getattr(row, attribute))

        return Column(title, lambda row: texts.money(cents(row)), "money", cents,
                      lambda row: "negative" if cents(row) < 0 else "", width=96)  # fmt: skip

    return [
        Column("Agent", lambda row: row.code, "mono", width=64, style=lambda _: "strong"),
        Column("Deal now", lambda row: row.deal_before, width=120),
        Column("Deal then", lambda row: row.deal_after, width=120,
               style=lambda row: "warning" if row.deal_after != row.deal_before else "muted"),
        money(say("Commission"), "commission_before"),
        money(say("then comm."), "commission_after"),
        money(say("Fees"), "fees_before"),
        money(say("then fees"), "fees_after"),
        money(say("Agent gets more"), "difference"),
    ]  # fmt: skip
