"""The master sheet: each agent's deal, make-up, commission and heads, and make-up by hand."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.saying import in_words
from desktop.models.table import Column, RowTableModel
from desktop.services.master_sheet import AgentLine, read_master_sheet
from desktop.services.users import Right
from desktop.views.dialogs.makeup import MakeupDialog
from desktop.views.errors import present
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.weekly.columns import tr
from desktop.views.whole_commission import CommissionDialog
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_SIZE = (1300, 520)


def agent_columns(formats: Formats) -> tuple[Column[AgentLine], ...]:
    """From who the agent is to what is due."""
    return (
        Column(tr("Agent"), lambda line: line.code, style=lambda _: "strong"),
        Column(tr("Name"), lambda line: line.name),
        Column(tr("Under"), lambda line: line.above, style=lambda _: "secondary"),
        Column(tr("Product"), lambda line: in_words(line.product)),
        Column(tr("Deal"), lambda line: line.deal),
        _money(tr("Own players lost"), lambda line: line.own, formats),
        _money(tr("From below"), lambda line: line.below, formats),
        _money(tr("Make-up before"), lambda line: line.makeup_before, formats),
        _money(tr("Make-up after"), lambda line: line.makeup, formats),
        _money(tr("Commission"), lambda line: line.commission, formats, "strong"),
        Column(
            tr("Heads"),
            lambda line: formats.count(line.heads) if line.heads else "",
            "number",
            _heads,
        ),
        _money(tr("Fees"), lambda line: line.fees, formats),
        _money(tr("Due"), lambda line: line.due, formats, "strong"),
        _money(tr("Passed up"), lambda line: line.passed_up, formats, "secondary"),
    )


def _heads(line: AgentLine) -> int:
    return line.heads


def _money(
    title: str, cents: Callable[[AgentLine], int], formats: Formats, style: str = ""
) -> Column[AgentLine]:
    return Column(
        title,
        lambda line: formats.money_or_blank(cents(line)),
        "money",
        cents,
        style=lambda line: f"{style} negative".strip() if cents(line) < 0 else style,
    )


class MasterSheetDialog(Dialog):
    """Every agent of a week; Enter on an agent tells the steps of the commission."""

    def __init__(self, session: Session, week: str, days: str, parent: QWidget) -> None:
        """Open on the week that starts on an ISO day, with its days in words."""
        super().__init__(parent)
        self._session, self._week = session, week
        self._is_open = False
        self.dialog: MakeupDialog | None = None
        self.story: CommissionDialog | None = None
        self.setWindowTitle(tr("Master sheet"))
        self.resize(*(session.theme.pixels(size) for size in _SIZE))
        self.model: RowTableModel[AgentLine] = RowTableModel(
            agent_columns(session.formatting), lambda line: (line.code, line.product), parent=self
        )
        self.grid = GridView(
            session.theme,
            tr("Master sheet"),
            empty_text=tr("The book has no agents. Add them in Accounts."),
        )
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(False)
        self.grid.row_activated.connect(self._on_activated)
        self._note = label("", "secondary")
        self._note.setWordWrap(True)
        self.change = button(tr("Change make-up…"), self._change_current)
        self.change.setEnabled(False)
        self._lay_out(days)
        self.reload()

    def _lay_out(self, days: str) -> None:
        buttons = QHBoxLayout()
        why = button(tr("Why this commission"), self.explain)
        why.setToolTip(tr("Why this commission  F1"))
        QShortcut(QKeySequence("F1"), self, self.explain)
        buttons.addWidget(why)
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(tr("Master sheet, {0}").format(days), "title"))
        column.addWidget(self._note)
        column.addWidget(self.grid, 1)
        column.addLayout(buttons)

    @Slot()
    def reload(self) -> None:
        """Read the week anew."""
        session, week, now = self._session, self._week, self._session.clock_ms()
        session.runner.read(
            lambda reader: read_master_sheet(reader, week, now),
            self._show,
            on_error=lambda error: present(error, self, session.strip),
            owner=self,
            question="master sheet",
        )

    def show_state(self, *, is_open: bool) -> None:
        """Say whether the week is still open, which is when make-up can be changed."""
        self._is_open = is_open
        side = tr("Net loss: + the players lost. Commission and due: + the agent earns it.")
        state = tr("As if the week closed now.") if is_open else tr("As the week was closed.")
        self._note.setText(f"{state} {side}")

    def _show(self, lines: list[AgentLine]) -> None:
        self.model.set_rows(lines)
        self.grid.fit_columns()
        if lines and self.grid.current_row() is None:
            self.grid.select_row(0)
        may = self._session.actor.has(Right.WEEK_CLOSE)
        self.change.setEnabled(bool(lines) and self._is_open and may)

    @Slot()
    def explain(self) -> None:
        """Show the steps of the commission under the cursor."""
        line = self.grid.current_row()
        if isinstance(line, AgentLine):
            self._on_activated(line)

    @Slot(object)
    def _on_activated(self, line: AgentLine) -> None:
        self.story = CommissionDialog(self._session, self._week, line.code, self)
        self.story.open()

    @Slot()
    def _change_current(self) -> None:
        line = self.grid.current_row()
        if isinstance(line, AgentLine) and self.change.isEnabled():
            self.dialog = MakeupDialog(
                self._session, line.code, line.product, line.makeup_before, self
            )
            self.dialog.accepted.connect(self.reload)
            self.dialog.open()
