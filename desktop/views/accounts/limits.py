"""The settings of an account: each with its value and where it comes from, edited in place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.account_tree import AccountNode
from desktop.domain.errors import InputError
from desktop.domain.settings.kinds import Value, format_value, read_value
from desktop.domain.settings.registry import Group
from desktop.models.settings import VALUE_COLUMN, setting_columns
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import change_settings
from desktop.services.settings.reading import SettingRow, figure_day, read_settings
from desktop.services.users import Right
from desktop.views.accounts.limit_grid import LimitGridDialog
from desktop.views.accounts.setting_dialog import SettingDialog
from desktop.views.accounts.simulator import ExceptionsDialog, SimulatorDialog
from desktop.views.actions import Action, bind, tooltip_of
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import present, presenter
from desktop.views.formatting import plain_signs
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


class LimitsTab(QWidget):
    """Reads the settings of one account; Enter edits, Del goes back to what is inherited.

    Signals:
        players_asked: Somebody opens a dialog that needs the players below the account.
        account_asked: The code of an account whose limits are to be shown.
    """

    players_asked = Signal()
    account_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._account: AccountNode | None = None
        self.players: list[str] = []
        self.dialog: QDialog | None = None
        self._may_edit = session.actor.has(Right.LIMITS_CHANGE)
        self.model: RowTableModel[SettingRow] = RowTableModel(
            setting_columns(may_edit=self._may_edit), lambda row: row.key, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Limits"),
            empty_text=self.tr("Nothing can be set here."),
        )
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(False)
        self.grid.edit_in_place()
        self.model.cell_edited.connect(self._on_edited)
        self.grid.row_activated.connect(self._on_activated)
        self._build()

    def show_account(self, account: AccountNode) -> None:
        """Read the settings of an account."""
        self._account = account
        session, account_id, at = self._session, account.id, self._session.clock_ms()
        session.runner.read(
            lambda reader: read_settings(reader, session.house, account_id, at),
            self.model.set_rows,
            on_error=presenter(self, session.strip),
            owner=self,
            question="settings",
        )

    @Slot()
    def clear(self) -> None:
        """Go back to the inherited value; of a temporary one, to what lasts."""
        row = self.grid.current_row()
        if isinstance(row, SettingRow) and row.resolved.is_own:
            self._change(row, None)

    @Slot()
    def add(self) -> None:
        """Set a value of any key, for good or through a day, here or on the players below."""
        self._open_setting("")

    @Slot()
    def lend(self) -> None:
        """Set the setting under the cursor through a day."""
        row = self.grid.current_row()
        if isinstance(row, SettingRow):
            self._open_setting(row.key)

    @Slot()
    def show_grid(self) -> None:
        """Open the matrix of limits by market."""
        if self._account is not None:
            self._show(LimitGridDialog(self._session, self._account, self))

    @Slot()
    def simulate(self) -> None:
        """Ask what the player could wager."""
        if self._account is not None and self._account.kind == "player":
            self._show(SimulatorDialog(self._session, self._account, self))

    @Slot()
    def show_exceptions(self) -> None:
        """Show who differs at and below the account."""
        if self._account is not None:
            dialog = ExceptionsDialog(self._session, self._account, self)
            dialog.account_chosen.connect(self.account_asked)
            self._show(dialog)

    def _open_setting(self, key: str) -> None:
        if self._account is None or not self._may_edit:
            return
        self.players_asked.emit()
        self._show(SettingDialog(self._session, self._account, self.players, key, self))

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _ask_why(self, row: SettingRow, value: Value | None) -> None:
        """A product is switched with a reason, which stays in the audit."""
        effect = self.tr("{0}: {1} at {2} and below.").format(
            row.title,
            self.tr("inherited") if value is None else format_value(row.setting.kind, value),
            self._account.code if self._account is not None else "",
        )
        dialog = ReasonDialog(
            Question(self.tr("Switch a product"), effect, self.tr("&Switch")), self
        )

        def switch(reason: str) -> None:
            dialog.accept()
            self._change(row, value, reason)

        dialog.reason_given.connect(switch)
        self._show(dialog)

    def _change(self, row: SettingRow, value: Value | None, reason: str = "") -> None:
        account, session = self._account, self._session
        if account is None:
            return
        is_temporary = row.resolved.is_own and row.resolved.until is not None
        through = figure_day(session.house, session.clock_ms()) if is_temporary else None

        def write(book: Book) -> ChangeSet:
            return change_settings(
                book, session.actor, session.house, account.code, {row.key: value},
                through=through, reason=reason,
            )  # fmt: skip

        session.runner.write(
            write,
            session.hub.announce,
            on_error=lambda error: present(error, self, session.strip),
            owner=self,
        )

    @Slot(object)
    def _on_activated(self, _row: object) -> None:
        if self._may_edit:
            index = self.grid.currentIndex()
            self.grid.edit(index.siblingAtColumn(VALUE_COLUMN))

    @Slot(object, int, str)
    def _on_edited(self, row: SettingRow, _column: int, text: str) -> None:
        typed = plain_signs(text).strip()
        try:
            kind, choices = row.setting.kind, row.setting.choices
            value = read_value(kind, typed, choices) if typed else None
        except InputError as error:
            present(error, self, self._session.strip)
            return
        if typed == row.text:
            return
        if row.setting.is_temporary_only or row.resolved.until is not None:
            self._open_setting(row.key)
        elif row.setting.group is Group.PRODUCTS:
            self._ask_why(row, value)
        else:
            self._change(row, value)

    def _why_not(self) -> str | None:
        return None if self._may_edit else self.tr("Only an owner or manager may change limits.")

    def _build(self) -> None:
        actions = [
            Action("limits.clear", self.tr("Back to inherited"), self.clear, ("Del",),
                   why_disabled=self._why_not),
            Action("limits.add", self.tr("Set a value…"), self.add, ("Ctrl+Ins",),
                   why_disabled=self._why_not),
            Action("limits.lend", self.tr("For a while…"), self.lend, ("Ctrl+L",),
                   why_disabled=self._why_not),
            Action("limits.grid", self.tr("Grid…"), self.show_grid, ("Ctrl+G",)),
            Action("limits.simulate", self.tr("Simulate…"), self.simulate, ("Ctrl+M",)),
            Action("limits.differs", self.tr("Who differs…"), self.show_exceptions, ("Ctrl+D",)),
        ]  # fmt: skip
        bind(self, actions, self._session.theme)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 8)
        tools.setSpacing(8)
        for action in actions:
            made = button(action.title, action.run)
            made.setToolTip(tooltip_of(action))
            tools.addWidget(made)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addLayout(tools)
        self.setFocusProxy(self.grid)
