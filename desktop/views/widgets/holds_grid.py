"""The table of held wagers: counts down while any is open, and says when one's time is over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.holds import HoldRow
from desktop.models.holds import hold_columns
from desktop.models.table import RowTableModel
from desktop.views.formatting import Formats, shown_signs
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView

TICK_MS = 1000


class HoldsGrid(GridView):
    """Held wagers, those of one player or of all.

    Signals:
        time_over: An open one lapses now.
    """

    time_over = Signal()

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        clock_ms: Callable[[], int],
        *,
        has_account: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            _tr("Held wagers"),
            empty_text=_tr("No wager waits for a supervisor."),
            empty_remedy=_tr("Alt+2 takes wagers; F9 holds one there"),
            parent=parent,
        )
        self._clock_ms = clock_ms
        columns = hold_columns(formats, clock_ms, shown_signs, has_account=has_account)
        self.rows: RowTableModel[HoldRow] = RowTableModel(columns, lambda h: h.id, parent=self)
        self.setModel(self.rows)
        self.setSortingEnabled(False)
        self._holds: tuple[HoldRow, ...] = ()
        self._told: frozenset[int] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.count_down)

    @property
    def open_holds(self) -> list[HoldRow]:
        """Those that somebody still has to answer, in the order shown."""
        return [hold for hold in self._holds if hold.is_open]

    def show_holds(self, holds: Sequence[HoldRow]) -> None:
        """Show these."""
        self._holds = tuple(holds)
        self.rows.set_rows(list(holds))
        if self.open_holds:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def count_down(self) -> None:
        """Tell the seconds anew; say once of each that its time is over."""
        self.rows.tell_anew()
        now = self._clock_ms()
        over = frozenset(hold.id for hold in self.open_holds if now >= hold.until)
        if over - self._told:
            self._told = over
            self.time_over.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("holds", text)
