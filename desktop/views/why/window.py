"""Why this number: what it is, whose side it is on, its formula, and the rows that make it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.saying import shown
from desktop.models.table import RowTableModel
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.why.texts import formula_text, part_columns, total_text, tr
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.short_label import ShortLabel

if TYPE_CHECKING:
    from desktop.views.whole_ticket import TicketDialog

_SIZE = (960, 600)
_MARGIN = 48
_VALUE = 3


class WhyDialog(Dialog):
    """Explains one number at a time; each row may lead on, and Backspace leads back.

    Signals:
        go: Another page and what it is to show; the dialog is closed.
        explained: The Explanation on the screen has changed.
    """

    go = Signal(str, object)
    explained = Signal()

    def __init__(self, session: Session, why: Why, parent: QWidget | None = None) -> None:
        """Open on a number."""
        super().__init__(parent)
        self._session = session
        self._way: list[Why] = []
        self.explanation: Explanation | None = None
        self.ticket: TicketDialog | None = None
        self.setWindowTitle(tr("Why this number"))
        width, height = (session.theme.pixels(size) for size in _SIZE)
        if parent is not None:
            # Large letters must not make it larger than what it stands over.
            width = min(width, max(_SIZE[0], parent.window().width() - _MARGIN))
            height = min(height, max(_SIZE[1], parent.window().height() - _MARGIN))
        self.resize(width, height)
        # A row of a list may be told by a long sentence.
        self._who = ShortLabel(" ", "caption")
        self.title = label(" ", "title")
        self._meaning = label(" ", "secondary")
        self.formula = label(" ", "total")
        self._told = label("", "secondary")
        for part in (self._meaning, self.formula, self._told):
            part.setWordWrap(True)
        for part in (self.title, self.formula, self._told):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model: RowTableModel[tuple[int, Part]] = self._make_model(Unit.MONEY)
        self.grid = GridView(
            session.theme, tr("The rows that make it"), empty_text=tr("No row makes it.")
        )
        self.grid.setModel(self.model)
        self.grid.row_activated.connect(self._on_activated)
        self._lay_out()
        QShortcut(QKeySequence("Backspace"), self, self.go_back)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        self.grid.setFocus()
        self.explain(why)

    def explain(self, why: Why) -> None:
        """Explain a number; the one before it stays behind Backspace."""
        self._way.append(why)
        self._ask()

    @Slot()
    def go_back(self) -> None:
        """Explain again what was explained before."""
        if len(self._way) > 1:
            self._way.pop()
            self._ask()

    def _ask(self) -> None:
        self._back.setEnabled(len(self._way) > 1)
        self._session.runner.read(
            self._way[-1],
            self._on_read,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="why",
        )

    def _make_model(self, unit: Unit) -> RowTableModel[tuple[int, Part]]:
        columns = part_columns(unit, self._session.formatting)
        return RowTableModel(columns, lambda row: row[0], parent=self)

    def _lay_out(self) -> None:
        self._back = button(tr("&Back"), self.go_back)
        self._back.setToolTip(tr("Back to the number before  Backspace"))
        keys = label(tr("Enter opens a row · F1 explains its value · Backspace goes back"), "hint")
        keys.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(keys, 1)
        foot.addWidget(self._back)
        foot.addWidget(button(tr("&Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for part in (self._who, self.title, self._meaning, self.formula, self._told):
            column.addWidget(part)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)

    @Slot(object)
    def _on_read(self, explanation: Explanation) -> None:
        formats = self._session.formatting
        self.explanation = explanation
        self._who.setText(shown(explanation.who) or " ")
        self.title.setText(f"{shown(explanation.title)}: {total_text(explanation, formats)}")
        self.setWindowTitle(tr("Why {0}").format(total_text(explanation, formats)))
        side = shown(explanation.side)
        self._meaning.setText(f"{shown(explanation.meaning)} {side}".strip())
        self.formula.setText(formula_text(explanation, formats))
        self._told.setText("\n".join(map(shown, explanation.told)))
        self._told.setVisible(bool(explanation.told))
        before, self.model = self.model, self._make_model(explanation.unit)
        self.grid.setModel(self.model)
        before.deleteLater()
        self.model.set_rows(list(enumerate(explanation.parts)))
        if explanation.parts:
            # On the value, so that F1 goes on from there at once.
            self.grid.setCurrentIndex(self.model.index(0, _VALUE))
        self.explained.emit()

    @Slot(object)
    def _on_activated(self, row: tuple[int, Part]) -> None:
        lead, why = row[1].lead, row[1].why
        if lead is not None:
            self._follow(lead)
        elif why is not None:
            self.explain(why)

    def _follow(self, lead: Lead) -> None:
        if lead.page == "tickets" and isinstance(lead.payload, int):
            from desktop.views.whole_ticket import TicketDialog  # noqa: PLC0415 - read at its first use

            self.ticket = TicketDialog(self._session, lead.payload, self)
            self.ticket.show()
            return
        self.go.emit(lead.page, lead.payload)
        self.accept()
