"""What is done about the entry of the queue under the cursor, and about all that are ready."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.services.reviewing import QueueEntry
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.session import Session
from desktop.views.settlement.approving import Approving
from desktop.views.settlement.confirm_bar import ConfirmBar
from desktop.views.settlement.flags import FlagDecisions
from desktop.views.settlement.previews import Previews
from desktop.views.settlement.reading import DetailReading
from desktop.views.widgets.grid_view import GridView


class QueueDeeds(QObject):
    """Approves what was looked at, and decides about flagged tickets.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(
        self,
        session: Session,
        *,
        queue: GridView,
        current: Callable[[], QueueEntry | None],
        reading: DetailReading,
        previews: Previews,
        confirm: ConfirmBar,
        page: QWidget,
    ) -> None:
        """Make it idle.

        Args:
            session: What windows share.
            queue: Where the focus goes back to.
            current: What is under the cursor.
            reading: Knows what was looked at.
            previews: Know what is ready.
            confirm: Asks in the page.
            page: The page.
        """
        super().__init__(page)
        self._session, self._queue, self._current = session, queue, current
        self._reading, self._previews, self._confirm = reading, previews, confirm
        self.approving = Approving(session, page)
        self._flags = FlagDecisions(session, confirm, queue, page)

    def actions(self, scope: str) -> list[Action]:
        """What can be done; `scope` is the page's title."""
        return [
            Action(
                "settlement.approve", self.tr("Approve"), self.approve_row, ("A",), scope, "check",
                self._why_no_approval, ("grade", "settle", "post"),
            ),
            Action(
                "settlement.approve_all", self.tr("Approve all that are ready"), self.approve_all,
                ("Ctrl+A",), scope, "circle-check", self._why_none_ready, ("grade", "settle"),
            ),
            Action(
                "settlement.stand", self.tr("Let the ticket stand"), self.let_ticket_stand, ("S",),
                scope, "flag", self._why_no_flag, ("review", "past post"),
            ),
            Action(
                "settlement.void", self.tr("Void the ticket"), self.void_flagged, ("Del", "V"),
                scope, "ban", self._why_no_flag,
            ),
            Action(
                "settlement.result", self.tr("Go to the result"), self.go_to_result, ("R",), scope,
                "trophy", self._why_no_event, ("correct the score", "regrade"),
            ),
        ]  # fmt: skip

    @Slot()
    def approve_row(self) -> None:
        """Approve the result under the cursor, as it was looked at."""
        entry, review = self._current(), self._reading.review
        if entry is None or entry.event is None:
            return
        if review is None or review.event.id != entry.event.id:
            self._session.strip.say(self.tr("The result is still being worked out."), tone="info")
            return
        self.approving.approve([(review.event.id, review.result)])

    @Slot()
    def approve_all(self) -> None:
        """Ask whether everything without exceptions is to be settled."""
        ready = self._previews.ready()
        seen = [(event_id, result) for event_id, result, _ in ready]
        proposals = [proposal for _, _, proposal in ready]
        money = self._session.formatting.signed_money
        sentence = self.tr(
            "Settle {0} results and {1} tickets: players get {2}, the house gets {3}."
        ).format(
            len(ready),
            self._session.formatting.count(sum(len(one.effects) for one in proposals)),
            money(sum(one.players for one in proposals)),
            money(sum(one.house for one in proposals)),
        )
        self._confirm.ask(
            sentence, self.tr("Approve all"), lambda _: self.approving.approve(seen), self._queue
        )

    @Slot()
    def let_ticket_stand(self) -> None:
        """Ask why the flagged ticket stands, then decide so."""
        entry = self._current()
        if entry is not None and entry.flag is not None:
            self._flags.let_stand(entry.flag)

    @Slot()
    def void_flagged(self) -> None:
        """Ask why the flagged ticket is void, then void it."""
        entry = self._current()
        if entry is not None and entry.flag is not None:
            self._flags.void(entry.flag)

    @Slot()
    def go_to_result(self) -> None:
        """Go to where the score of the event under the cursor is typed."""
        entry = self._current()
        if entry is not None and entry.event is not None:
            self.go.emit("board", ("results", entry.event.id))

    def _why_no_approval(self) -> str | None:
        entry = self._current()
        if not self._session.actor.has(Right.RESULTS_SETTLE):
            return self.tr("Only a manager or the owner approves settlements.")
        if entry is None or not entry.can_approve:
            return self.tr("There is no result to approve here.")
        if self.approving.is_running:
            return self.tr("Results are being settled.")
        review = self._reading.review
        if review is not None and not review.is_balanced:
            return self.tr("The postings do not sum to zero. Run verify before anything else.")
        return None

    def _why_none_ready(self) -> str | None:
        if not self._session.actor.has(Right.RESULTS_SETTLE):
            return self.tr("Only a manager or the owner approves settlements.")
        if self.approving.is_running:
            return self.tr("Results are being settled.")
        return None if self._previews.ready() else self.tr("No result is ready.")

    def _why_no_flag(self) -> str | None:
        entry = self._current()
        is_flag = entry is not None and entry.flag is not None
        return None if is_flag else self.tr("This is no flagged ticket.")

    def _why_no_event(self) -> str | None:
        entry = self._current()
        has_event = entry is not None and entry.event is not None
        return None if has_event else self.tr("This is no event.")
