"""Cash flow: what came in and went out, by day, type, user and method; always the ledger's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.book.queries.cash_flow import FlowRow, flow_over, list_flow
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import Reader
from desktop.domain.transactions import POSTABLE
from desktop.models.saying import in_words
from desktop.models.table import RowTableModel
from desktop.services.why.money import flow_number
from desktop.views.money.columns import flow_columns, tr
from desktop.views.money.tab import MoneyTab
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.grid_view import GridView

BY = ("day", "type", "user", "method")
_POSTABLE = {kind.value for kind in POSTABLE}


@dataclass(frozen=True, slots=True)
class _Read:
    weeks: tuple[WeekRow, ...]
    rows: tuple[FlowRow, ...]
    shown: tuple[str, str]


class FlowTab(MoneyTab):
    """A week or all of them; Enter on a row shows its transactions.

    Signals:
        transactions_asked: The filter that shows what a row is made of.
    """

    transactions_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        grid = GridView(session.theme, tr("Cash flow"), empty_text=tr("No money moved then."))
        super().__init__(session, grid, parent)
        self._weeks = ("", "")
        self.model: RowTableModel[FlowRow] = RowTableModel(
            flow_columns(session.formatting, lambda: self._weeks),
            lambda row: row.group,
            parent=self,
        )
        grid.setModel(self.model)
        grid.row_activated.connect(self._on_activated)
        self.week = QComboBox()
        self.week.currentIndexChanged.connect(self._on_week_chosen)
        self.figures = FigureStrip(tr("What the cash flow comes to"), flush=True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(8)
        head.addWidget(buddy_label(tr("&Week"), self.week))
        head.addWidget(self.week)
        head.addSpacing(24)
        head.addWidget(self.figures, 1)
        self._column.addLayout(head)
        self._column.addWidget(grid, 1)

    @property
    def account(self) -> str:
        """A row is about no account."""
        return ""

    @Slot()
    def reload(self) -> None:
        """Read the chosen week anew; the open one at first."""
        chosen = self.week.currentData()

        def read(reader: Reader) -> _Read:
            weeks = list_weeks(reader)
            some = weeks if chosen == "" else [w for w in weeks if w.starts_on == chosen]
            some = some or weeks[-1:]
            flow = list_flow(reader, flow_over(some[0], some[-1], BY))
            return _Read(tuple(weeks), tuple(flow), (some[0].starts_on, some[-1].starts_on))

        self._session.runner.read(
            read, self._on_read, on_error=self._present, owner=self, question="flow"
        )

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self._show_weeks(read.weeks)
        self._weeks = read.shown
        self.model.set_rows(read.rows)
        texts = self._session.formatting
        given, taken = sum(r.given for r in read.rows), sum(r.taken for r in read.rows)
        why = partial(flow_number, read.rows, weeks=read.shown)
        self.figures.set_figures(
            [
                Figure(tr("Postings"), texts.count(sum(r.postings for r in read.rows)),
                       why=why(number="postings")),
                Figure(tr("To accounts"), texts.money(given), tr("accounts got"),
                       why=why(number="given")),
                Figure(tr("From accounts"), texts.money(taken), tr("taken from them"),
                       why=why(number="taken")),
                Figure(tr("Net"), texts.signed_money(given + taken), tr("accounts’ side"),
                       why=why(number="net")),
            ]
        )  # fmt: skip

    def _show_weeks(self, weeks: Sequence[WeekRow]) -> None:
        chosen, is_first = self.week.currentData(), self.week.count() == 0
        self.week.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.week.clear()
        day = self._session.formatting.day
        for week in reversed(weeks):
            first = date.fromisoformat(week.starts_on)
            days = f"{day(first)} – {day(first + timedelta(days=6))} {first.year}"
            said = f"{days}, {in_words(week.status)}"
            self.week.addItem(said, week.starts_on)
        self.week.addItem(tr("All weeks"), "")
        self.week.setCurrentIndex(0 if is_first else max(self.week.findData(chosen), 0))
        self.week.blockSignals(False)  # noqa: FBT003  Qt's own signature

    @Slot(int)
    def _on_week_chosen(self, _place: int) -> None:
        self.reload()

    @Slot(object)
    def _on_activated(self, row: FlowRow) -> None:
        day, kind, user, method = row.group
        if not user or kind not in _POSTABLE:
            self._session.strip.say(
                tr("The close of a week posted this: the agent statement shows it."), seconds=8
            )
            return
        # A fee or bonus by its method stands beside its deposit, not in a document of its own.
        terms = [f"day:{day}", *([f"method:{method}"] if method else [f"type:{kind}"])]
        if " " not in user:
            terms.append(f"user:{user}")
        self.transactions_asked.emit(" ".join(terms))
