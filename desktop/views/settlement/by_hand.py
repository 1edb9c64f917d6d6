"""What can be decided by hand about what is under the cursor of the settlement page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries import waiting
from desktop.book.queries.waiting import WaitingTicket
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.session import Session
from desktop.views.settlement.decisions import Decisions

_ON_THE_BOARD = frozenset(
    {
        waiting.NO_RESULT, waiting.NO_CONTEST_RESULT, waiting.SUSPENDED, waiting.NO_PERIOD_SCORE,
    }
)  # fmt: skip
_DECIDED_HERE = frozenset({waiting.NO_NEW_PRICE, waiting.WRITE_IN, waiting.OPEN_SPOT})


@dataclass(frozen=True, slots=True)
class Cursor:
    """What is under the cursor: an event, a ticket, or an open ticket with its reason."""

    event_id: int | None = None
    ticket_id: int | None = None
    waiting: WaitingTicket | None = None


class ByHand(QObject):
    """The actions of deciding, and what closes an open ticket.

    Signals:
        go: Another page and what it is to show.
        result_wanted: The id of an event whose result waits for approval.
    """

    go = Signal(str, object)
    result_wanted = Signal(object)

    def __init__(self, session: Session, cursor: Callable[[], Cursor], page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._cursor = cursor
        self.decisions = Decisions(session, page)

    def actions(self, title: str) -> list[Action]:
        """What a person may decide here; `title` is the page's."""
        return [
            Action(
                "settlement.decide", self.tr("Void or no action…"), self.decide, ("Ctrl+D",),
                title, "ban", self._why_no_decision,
                ("void leg", "void event", "written between", "grade by hand"),
            ),
            Action(
                "settlement.past_post", self.tr("Find past posts…"), self.find_past_posts,
                ("Ctrl+P",), title, "clock", self._why_no_decision_of_event,
                ("actual start", "late wagers"),
            ),
            Action(
                "settlement.prices", self.tr("Restate prices…"), self.restate_prices, ("P",),
                title, "pencil", self._why_no_decision_of_event, ("pitchers", "reprice"),
            ),
            Action(
                "settlement.expire", self.tr("Close expired spots…"), self.decisions.expire_spots,
                ("Ctrl+Shift+E",), title, "clock", self._why_no_expiry, ("open spots",),
            ),
            Action(
                "settlement.next", self.tr("Do what comes next"), self.do_next, ("N",), title,
                "arrow-right", self._why_no_ticket,
                ("write-in", "open spot", "record", "decide"),
            ),
        ]  # fmt: skip

    def _why_no_decision(self) -> str | None:
        cursor = self._cursor()
        if not self._session.actor.has(Right.TICKETS_DECIDE):
            return self.tr("Only a manager or the owner decides by hand.")
        if cursor.event_id is None and cursor.ticket_id is None:
            return self.tr("Nothing is chosen.")
        return None

    def _why_no_decision_of_event(self) -> str | None:
        if not self._session.actor.has(Right.TICKETS_DECIDE):
            return self.tr("Only a manager or the owner decides by hand.")
        return self.tr("This is no event.") if self._cursor().event_id is None else None

    def _why_no_expiry(self) -> str | None:
        if not self._session.actor.has(Right.TICKETS_DECIDE):
            return self.tr("Only a manager or the owner decides by hand.")
        return None

    def _why_no_ticket(self) -> str | None:
        return self.tr("No open ticket is chosen.") if self._cursor().waiting is None else None

    @Slot()
    def decide(self) -> None:
        """Decide about the ticket under the cursor, or about the event."""
        cursor = self._cursor()
        if cursor.ticket_id is not None:
            self.decisions.about_ticket(cursor.ticket_id)
        elif cursor.event_id is not None:
            self.decisions.about_event(cursor.event_id)

    @Slot()
    def find_past_posts(self) -> None:
        """Find what was written after the event under the cursor had begun."""
        event_id = self._cursor().event_id
        if event_id is not None:
            self.decisions.about_event(event_id, past_post=True)

    @Slot()
    def restate_prices(self) -> None:
        """State new prices of the event under the cursor, whose pitchers changed."""
        event_id = self._cursor().event_id
        if event_id is not None:
            self.decisions.restate(event_id)

    @Slot()
    def do_next(self) -> None:
        """Do what closes the open ticket under the cursor."""
        ticket = self._cursor().waiting
        if ticket is not None:
            self.take_next(ticket)

    @Slot(object)
    def take_next(self, ticket: WaitingTicket) -> None:
        """Do what closes an open ticket, or go to where it is done."""
        if ticket.reason in _DECIDED_HERE and not self._session.actor.has(Right.TICKETS_DECIDE):
            self._session.strip.say(
                self.tr("Only a manager or the owner decides by hand."), tone="warning"
            )
        elif ticket.reason == waiting.WRITE_IN:
            self.decisions.write_in(ticket)
        elif ticket.reason == waiting.OPEN_SPOT:
            self.decisions.close_spots(ticket)
        elif ticket.event_id is None or ticket.reason == waiting.EARLIER_LEG:
            self.go.emit("tickets", ticket.ticket_id)
        elif ticket.reason == waiting.NO_NEW_PRICE:
            self.decisions.restate(ticket.event_id)
        elif ticket.reason in _ON_THE_BOARD:
            self.go.emit("board", ("results", ticket.event_id))
        else:
            self.result_wanted.emit(ticket.event_id)
