"""What tickets come to: those that were found, and those that are selected."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from desktop.book.queries.ticket_parts import Part, sum_ticket_parts
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    RegisteredTicket,
    TicketTotals,
    sum_registered_tickets,
)
from desktop.models.paged import PagedModel
from desktop.tasks.cancelling import CancelledError
from desktop.tasks.lanes import OnError, Task
from desktop.views.pending_work import Work
from desktop.views.session import Session
from desktop.views.widgets.grid_selection import Selection
from desktop.views.widgets.grid_view import GridView

# Adding up a whole book takes long: it is said after a second, and while wagers are coming in the
# sum is made anew only so often.
SAID_AFTER_MS = 1_000
REFRESH_PAUSE_MS = 5_000
SELECTION_PAUSE_MS = 120


class FoundSum(QObject):
    """Adds up what a filter has found, in the read lane; it can be called off.

    Signals:
        told: The TicketTotals.
        stopped: Somebody called it off.
    """

    told = Signal(object)
    stopped = Signal()

    def __init__(self, session: Session, on_error: OnError, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._on_error = session, on_error
        self._question: TicketQuestion | None = None
        self._task: Task | None = None
        self._work: Work | None = None
        self._since = QElapsedTimer()
        self._long = _timer(self, SAID_AFTER_MS, self._on_long)
        self._later = _timer(self, REFRESH_PAUSE_MS, self._start)

    def ask(self, question: TicketQuestion) -> None:
        """Add up what a new question finds; an older one is called off."""
        self._question = question
        self._start()

    def refresh(self) -> None:
        """Add up anew, soon: at once where the last time is long enough ago."""
        if self._question is None or self._later.isActive():
            return
        is_early = self._since.isValid() and self._since.elapsed() < REFRESH_PAUSE_MS
        if self._task is not None or (is_early and self._was_long):
            self._later.start()
        else:
            self._start()

    @Slot()
    def _start(self) -> None:
        self._later.stop()
        self._end_work()
        question, self._was_long = self._question, False
        if question is None:
            return
        self._task = self._session.runner.read(
            lambda reader: sum_registered_tickets(reader, question),
            self._on_done,
            on_error=self._on_failed,
            owner=self,
            question="sum",
        )
        self._long.start()

    @Slot()
    def _on_long(self) -> None:
        self._was_long = True
        if self._task is not None:
            said = self.tr("Adding up tickets")
            self._work = self._session.pending.begin(said, self._task.cancel)

    def _on_done(self, totals: TicketTotals) -> None:
        self._finish()
        self.told.emit(totals)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        if isinstance(error, CancelledError):
            self.stopped.emit()
        else:
            self._on_error(error)

    def _finish(self) -> None:
        self._task = None
        self._since.start()
        self._end_work()

    def _end_work(self) -> None:
        self._long.stop()
        if self._work is not None:
            self._work.finish()
            self._work = None


class SelectedSum(QObject):
    """Says in the status bar what the selected tickets come to, however many they are.

    Signals:
        told: The TicketTotals of the selected ones; None for fewer than two.
    """

    told = Signal(object)

    def __init__(
        self, session: Session, grid: GridView, model: PagedModel[RegisteredTicket]
    ) -> None:
        super().__init__(grid)
        self._session, self._grid, self._model = session, grid, model
        self._pause = _timer(self, SELECTION_PAUSE_MS, self._read)
        grid.selection_moved.connect(self._on_selection_moved)

    def parts(self, selection: Selection) -> list[Part]:
        """Where the selected tickets are in the book."""
        spans = self._model.parts(selection.spans)
        return [(start.after, start.skip, length) for start, length in spans]

    @Slot()
    def _on_selection_moved(self) -> None:
        self._pause.stop()
        selection = self._grid.selection()
        if selection.count < 2:
            self._grid.tell_sum("")
            self.told.emit(None)
            return
        rows = [] if self._grid.logical_selection else self._grid.selected_rows()
        if len(rows) == selection.count:
            sums = [(1, row.risk, row.win, row.net) for row in rows]
            self._tell(TicketTotals(*(sum(column) for column in zip(*sums, strict=True))))
        else:
            self._pause.start()

    @Slot()
    def _read(self) -> None:
        selection, question = self._grid.selection(), self._model.question
        if question is None:
            return
        parts = self.parts(selection)

        def add_up(reader: Any) -> TicketTotals:
            if selection.is_all:
                return sum_registered_tickets(reader, replace(question, order="number"))
            return sum_ticket_parts(reader, question, parts)

        self._grid.tell_sum(self.tr("Adding up…"))
        self._session.runner.read(
            add_up, self._tell, on_error=self._on_failed, owner=self, question="selection"
        )

    def _tell(self, totals: TicketTotals) -> None:
        self.told.emit(totals)
        texts = self._session.formatting
        mean = abs(totals.risk) // totals.tickets if totals.tickets else 0
        template = self.tr(
            "{count} selected · Risk: sum {risk}, average {mean} · To win {win} · Net, player {net}"
        )
        self._grid.tell_sum(
            template.format(
                count=texts.count(totals.tickets),
                risk=texts.money(totals.risk),
                mean=texts.money(mean),
                win=texts.money(totals.win),
                net=texts.signed_money(totals.net),
            )
        )

    def _on_failed(self, error: BaseException) -> None:
        del error
        self._grid.tell_sum("")


def _timer(parent: QObject, pause_ms: int, call: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    timer.timeout.connect(call)
    return timer
