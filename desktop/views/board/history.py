"""The panel beside the board: how a line came to where it is, and who moved it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.board_sheet import LineChangeRow
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.naming import title_of
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column, RowTableModel
from desktop.views.board.line_chart import LineChart
from desktop.views.board.line_story import History, find_closer, tell_line
from desktop.views.board.words import answer_name, market_name, side_name, terms
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


@dataclass(frozen=True, slots=True)
class Change:
    """One change, in words."""

    key: tuple[int, int]
    at: str
    user: str
    side: str
    old: str
    new: str
    source: str
    mark: str


_COLUMNS: tuple[Column[Change], ...] = (
    Column("When", lambda row: row.at, "date", style=lambda _: "secondary"),
    Column("Side", lambda row: row.side),
    Column("From", lambda row: row.old, "odds", style=lambda _: "secondary"),
    Column("To", lambda row: row.new, "odds"),
    Column("Who", lambda row: row.user),
    Column("Source", lambda row: in_words(row.source), style=lambda _: "secondary"),
    Column("Mark", lambda row: in_words(row.mark), style=lambda _: "strong"),
)


class HistoryPanel(QWidget):
    """The changes of one event's board, latest first.

    Signals:
        closed: It is no longer wanted.
    """

    closed = Signal()

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._model = RowTableModel(_COLUMNS, lambda row: row.key, parent=self)
        self.grid = GridView(
            theme,
            self.tr("Line history"),
            empty_text=self.tr("Nothing was ever on the board here."),
            empty_remedy=self.tr("Type a line in the grid"),
        )
        self.grid.setModel(self._model)
        card = Card(self.tr("Line history"), flush=True)
        card.header.add_widget(button(self.tr("Close"), self.closed.emit, "flat"))
        self._header = card.header
        self.chart = LineChart(theme)
        card.body.addWidget(self.chart)
        card.body.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_history(self, read: History) -> None:
        """Show the changes of an event, or of one market of it with all its sides."""
        event, selection, changes = read.event, read.selection, read.changes
        wanted = [row for row in changes if selection is None or _is_of(row, selection)]
        what = f"{event.rot_away} {title_of(event)}"
        if selection is not None:
            what = f"{what} · {market_name(selection)}"
        self._header.set_note(what)
        closers = set(find_closer(event, wanted, read.now).values())
        self._model.set_rows(
            [
                self._change(read, row, "closer" if (row.seq, row.no) in closers else "")
                for row in wanted
            ]
        )
        self.grid.fit_columns()
        story = None
        if selection is not None:
            story = tell_line(replace(read, changes=wanted), selection, self._formats)
        self.chart.show_story(story)

    def _change(self, read: History, row: LineChangeRow, mark: str) -> Change:
        event, is_one_market = read.event, read.selection is not None
        selection = Selection(Period(row.period), Market(row.market), Side(row.side))
        old = "" if row.old_line is None else terms(selection, row.old_line, row.old_price or "")
        new = terms(selection, row.line, row.price)
        if row.status != "open":
            new = f"{new} {in_words(row.status)}"
        return Change(
            (row.seq, row.no),
            self._formats.date_time(instant(row.at)),
            row.user,
            answer_name(event, selection) if is_one_market else side_name(event, selection),
            old,
            new,
            row.source,
            "opener" if row.old_line is None else mark,
        )


def _is_of(row: LineChangeRow, selection: Selection) -> bool:
    return (row.period, row.market) == (selection.period, selection.market)
