"""From the caller's confirmation to the tickets: accept, hold, and take back within the grace."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.book.opening import Book
from desktop.domain.rights import GRACE_MS
from desktop.services.changes import ChangeSet
from desktop.services.following import follow_action
from desktop.services.holds.placing import Held, place_wagers
from desktop.services.quoting.quotes import PAST_POST, Quote
from desktop.services.wagers import Accepted, MovedError, RefusedError, accept_wagers, void_ticket
from desktop.views.entry.call import Allowed, Call
from desktop.views.entry.passing import Passing
from desktop.views.entry.states import State

VOID_REASON = "Taken back by the clerk right after it was accepted"


class Taking(QObject):
    """Takes what was heard; what it tells is in the book already.

    Attributes:
        just_accepted: The tickets that can still be taken back.

    Signals:
        accepted: A tuple of Accepted, after the commit.
        held: A tuple of Held: what waits for a supervisor in place of becoming a ticket.
        voided: The tickets just accepted are void.
        grace_over: They can no longer be taken back by one key.
        secret_asked: The caller says the phone secret once more to confirm.
    """

    accepted = Signal(object)
    held = Signal(object)
    voided = Signal()
    grace_over = Signal()
    secret_asked = Signal()

    def __init__(self, call: Call, passing: Passing) -> None:
        super().__init__(call)
        self._call, self._passing = call, passing
        call.quoted.connect(self._on_quoted)
        self.just_accepted: tuple[Accepted, ...] = ()
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self._on_grace_over)

    @property
    def can_void(self) -> bool:
        """Whether the tickets just accepted can still be taken back."""
        return bool(self.just_accepted)

    def accept(self) -> None:
        """The caller confirms: each wager becomes a ticket or is held, all in one step or none."""
        call = self._call
        if call.can_accept and call.record.asks_again:
            self.secret_asked.emit()
        elif call.can_accept:
            self._take(call.heard)
        elif call.has_expired:
            call.refused.emit(
                self.tr("The quote expired. Nothing was accepted."),
                self.tr("F5 quotes it again."),
            )

    def confirm(self, secret: str) -> None:
        """The caller said the phone secret once more."""
        call = self._call
        if call.caller is not None and call.can_accept:
            call.record.check_again(call.caller.account.code, secret, self._on_confirmed)

    def hold(self) -> None:
        """F9: park the wager until a supervisor answers, or the clerk goes on with it."""
        call = self._call
        if call.state is State.READ_BACK and call.heard and not call.moves:
            self._take(call.heard, parks=True)
        elif call.state is State.EDIT:
            self._passing.park()

    def void(self) -> None:
        """Take the tickets just accepted back, by facts that reverse them."""
        tickets, session = self.just_accepted, self._call.session
        if not tickets:
            return
        self._end_grace()

        def void_all(book: Book) -> ChangeSet:
            changes = ChangeSet()
            for ticket in tickets:
                changes |= void_ticket(book, session.actor, ticket.ticket_id, VOID_REASON)
            return changes

        session.runner.write(void_all, self._on_voided, on_error=self._call.tell)

    @Slot()
    def _on_quoted(self) -> None:
        if self._call.allowed.parks:
            self.hold()

    def _on_confirmed(self) -> None:
        if self._call.can_accept:
            self._take(tuple(replace(quote, confirmed=True) for quote in self._call.heard))

    def _take(self, quotes: tuple[Quote, ...], *, parks: bool = False) -> None:
        session, allowed = self._call.session, self._call.allowed
        refers = allowed.refers
        keeps_line = allowed.keeps_line and not (refers or parks)
        is_agreed = keeps_line or any(quote.late for quote in quotes)
        actor = allowed.agreed if is_agreed and allowed.agreed is not None else session.actor

        def place(book: Book) -> tuple[Accepted | Held, ...]:
            if is_agreed and not parks:
                return accept_wagers(book, actor, session.house, quotes, keeps_line=keeps_line)
            return place_wagers(
                book, session.actor, session.house, quotes, refers=refers, parks=parks
            )

        self._call.set_state(State.WORKING)
        session.runner.write(place, self._on_placed, on_error=self._on_not_taken)

    def _on_placed(self, placed: tuple[Accepted | Held, ...]) -> None:
        call, hub = self._call, self._call.session.hub
        accepted = tuple(one for one in placed if isinstance(one, Accepted))
        held = tuple(one for one in placed if isinstance(one, Held))
        call.heard = ()
        call.record.settle()
        call.allowed = Allowed()
        self.just_accepted = accepted
        call.set_state(State.ACCEPTED if accepted else State.HELD)
        if accepted:
            self._grace.start(GRACE_MS)
            self.accepted.emit(accepted)
        if held:
            self.held.emit(held)
        if call.stays:
            call.go_on()
        for one in placed:
            hub.announce(one.changes)
        call.refresh_caller()
        if accepted:
            self._follow(tuple(ticket.ticket_id for ticket in accepted))

    def _follow(self, tickets: tuple[int, ...]) -> None:
        """After the wagers are safe: what their action does to the board."""
        session = self._call.session
        session.runner.write(
            lambda book: follow_action(book, session.actor, tickets),
            session.hub.announce,
            on_error=self._call.tell,
        )

    def _on_not_taken(self, error: BaseException) -> None:
        call = self._call
        call.set_state(State.READ_BACK)
        if isinstance(error, MovedError):
            call.check_again()
            return
        call.change()
        call.tell(error)
        if isinstance(error, RefusedError) and error.kind == PAST_POST:
            # What started meanwhile may be written late: the draft has to know it.
            call.retype(call.reading)

    def _on_voided(self, changes: ChangeSet) -> None:
        self._call.session.hub.announce(changes)
        self._call.refresh_caller()
        self.voided.emit()

    @Slot()
    def _on_grace_over(self) -> None:
        self._end_grace()
        if self._call.state is State.ACCEPTED:
            self._call.go_on()

    def _end_grace(self) -> None:
        self._grace.stop()
        self.just_accepted = ()
        self.grace_over.emit()
