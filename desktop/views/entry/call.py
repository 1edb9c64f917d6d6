"""One phone call: from the account to the ticket number (UX c.5); no widget in sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.book.opening import Book
from desktop.book.statements import Reader
from desktop.domain.calls import Ending
from desktop.domain.entry.format import format_entry
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import Entry, Wager
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.rights import GRACE_MS
from desktop.services.books import House
from desktop.services.calls.identifying import CallerHeader, read_header
from desktop.services.changes import ChangeSet
from desktop.services.drafting import Caller, Drafter, Drafts, read_caller
from desktop.services.following import follow_action
from desktop.services.holds.placing import Held, place_wagers
from desktop.services.moves import Move, find_moves, keep_heard, take_board
from desktop.services.quoting.quotes import PAST_POST, Quote
from desktop.services.users import Actor, Right
from desktop.services.wagers import Accepted, MovedError, RefusedError, accept_wagers, void_ticket
from desktop.views.entry.call_record import CallRecord
from desktop.views.entry.reading import Reading, read_line
from desktop.views.entry.states import State
from desktop.views.languages.saying import shown, shown_error
from desktop.views.session import Session

VOID_REASON = "Taken back by the clerk right after it was accepted"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a draft was asked for, so that its answer is not taken for another text's."""

    reading: Reading
    code: str | None


class Call(QObject):
    """Holds the state of one call; whatever it asks the book comes back later.

    Signals:
        state_changed: A State.
        caller_changed: A Caller, or None.
        drafted: The Drafts of what is typed now.
        moves_changed: The Moves that block the acceptance; an empty tuple when nothing does.
        refused: A sentence and its remedy; what was typed stays.
        accepted: A tuple of Accepted, after the commit.
        held: A tuple of Held: what waits for a supervisor in place of becoming a ticket.
        rewritten: The line as F7 or F8 changed it.
        supervisor_asked: F8 needs a second person at this station.
        voided: The tickets just accepted are void.
        secret_asked: The caller says the phone secret once more to confirm.
        failed: An unexpected exception.
    """

    state_changed = Signal(object)
    caller_changed = Signal(object)
    drafted = Signal(object)
    moves_changed = Signal(object)
    refused = Signal(str, str)
    accepted = Signal(object)
    held = Signal(object)
    rewritten = Signal(str)
    supervisor_asked = Signal()
    late_asked = Signal(str)
    voided = Signal()
    secret_asked = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.record = CallRecord(session, self)
        self.record.let_in.connect(self._on_let_in)
        self.record.refused.connect(self._on_refused)
        self._reads_back_next = False
        self.state = State.IDLE
        self.caller: Caller | None = None
        self.reading = read_line("")
        self.drafts = Drafts(None, ())
        self.heard: tuple[Quote, ...] = ()
        self.moves: tuple[Move, ...] = ()
        self.keeps_line = False
        self.refers = False
        self.late = ""
        self.agreed: Actor | None = None
        self.just_accepted: tuple[Accepted, ...] = ()
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self._on_grace_over)

    @property
    def may_keep(self) -> bool:
        """Whether this user may keep a line that is not on the board."""
        return (self.agreed or self._session.actor).may(Right.TICKETS_OVERRIDE)

    def keep_with(self, both: Actor) -> None:
        """A second person agreed: keep what the caller heard, for this wager alone."""
        self.agreed = both
        self.keep_heard()
        # Reading the rewritten line back forgets who agreed to a wager before it.
        self.agreed = both

    @property
    def can_accept(self) -> bool:
        """Whether the caller's confirmation would make the tickets."""
        return self.state is State.READ_BACK and bool(self.heard) and not self.moves

    @property
    def can_void(self) -> bool:
        """Whether the tickets just accepted can still be taken back."""
        return bool(self.just_accepted)

    def name_player(self, said: str) -> None:
        """Take a call: the account, and after a blank the phone secret if there is one."""
        code, _, secret = said.strip().partition(" ")
        self._reads_back_next = False
        if self.caller is not None and self._is_on_the_phone(code):
            self._on_let_in(self.caller)
        else:
            self.record.begin(code, secret, self.reading.text)

    def forget_player(self) -> None:
        """End the call and wait for the next one."""
        self.record.end(self.reading.text)
        self._set_caller(None)
        self._set_state(State.IDLE)

    def go_on(self) -> None:
        """After the number was read: the next wager of the same call."""
        if self.state in {State.ACCEPTED, State.HELD}:
            self._set_state(State.EDIT if self.caller else State.IDLE)

    def drop(self) -> None:
        """The caller is gone: what was read back waits for a supervisor."""
        if self.caller is None or self.state is State.WORKING:
            return
        self.record.end(self.reading.text, Ending.DROPPED)
        self.heard = ()
        self._set_moves(())
        self._set_caller(None)
        self._set_state(State.IDLE)

    def verify(self) -> None:
        """The caller accepts the balance that was read; notices are acknowledged."""
        if self.caller is not None:
            self.record.verify(self.caller)

    def _is_on_the_phone(self, code: str) -> bool:
        caller = self.caller
        return caller is not None and caller.account.code == code.strip().upper()

    def _on_let_in(self, caller: Caller) -> None:
        self._set_caller(caller)
        if self.state in {State.IDLE, State.ACCEPTED, State.HELD}:
            self._set_state(State.EDIT)
        if self._reads_back_next:
            self._reads_back_next = False
            self.read_back()
        else:
            self.retype(self.reading)

    def retype(self, reading: Reading) -> None:
        """Take a new text: drafts follow from the read lane, the newest wins."""
        self.reading = reading
        if self.state not in {State.IDLE, State.EDIT}:
            if not reading.text.strip():
                return
            self._set_state(State.EDIT if self.caller else State.IDLE)
        self.keeps_line = self.refers = False
        self.late = ""
        self.agreed = None
        if not reading.text.strip():
            self.record.settle()
            self._on_drafted(Drafts(self.caller, ()))
            return
        asked = _Asked(reading, self._code)
        self._ask(self._drafting(asked), self._on_drafted, self._on_refused, question="draft")

    def read_back(self) -> None:
        """Quote the wagers anew and, if nothing stands in the way, read them to the caller."""
        error = self.reading.error
        if error is not None:
            self.refused.emit(shown_error(error), shown(error.hint or ""))
            return
        if self._code is None:
            self.refused.emit(self.tr("Nobody calls yet."), self.tr("F4 names the player."))
            return
        if not self._is_on_the_phone(self._code):
            pin = self.reading.entry.pin if self.reading.entry else None
            self._reads_back_next = True
            self.record.begin(self._code, pin or "")
            return
        if self.record.must_acknowledge:
            self.refused.emit(self.record.must_acknowledge, self.tr("Ctrl+B acknowledges it."))
            return
        asked = _Asked(self.reading, self._code)
        self._ask(self._drafting(asked), self._on_read_back, self._on_refused, question="draft")

    def check_again(self) -> None:
        """The board, an account or an event changed: quote what is on the screen again."""
        if self.state is State.READ_BACK:
            asked = _Asked(self.reading, self._code)
            self._ask(self._drafting(asked), self._on_checked, self._on_gone, question="draft")
        elif self.state in {State.IDLE, State.EDIT}:
            self.retype(self.reading)
            self.refresh_caller()

    def refresh_caller(self) -> None:
        """Read the figures of the player again."""
        if self.caller is None:
            return
        code, house, clock = self.caller.account.code, self._session.house, self._session.clock_ms

        def read(reader: Reader) -> tuple[Caller, CallerHeader]:
            caller = read_caller(reader, house, code, clock())
            return caller, read_header(reader, house, caller, clock())

        self._ask(read, self._on_figures, question="figures")

    def _on_figures(self, read: tuple[Caller, CallerHeader]) -> None:
        caller, header = read
        if self._is_on_the_phone(caller.account.code):
            self._set_caller(caller)
            self.record.take(header)

    def change(self) -> None:
        """Back to typing; the text is as it was."""
        if self.state is State.READ_BACK:
            self._set_moves(())
            self.heard = ()
            self._set_state(State.EDIT)

    def take_board(self) -> None:
        """F7: the caller takes the board's line; it is read back again."""
        wagers = self._wagers()
        if wagers and self.moves:
            self._rewrite(take_board(wagers, self.moves), keeps_line=False)

    def keep_heard(self) -> None:
        """F8: a supervisor lets the caller keep the line that was read back, or related legs.

        What closed or started is written late, with a reason.
        """
        obstacle = self.drafts.obstacle
        if obstacle is not None and obstacle.is_late and self.state is State.EDIT:
            self._ask_late(obstacle.sentence)
            return
        is_related = obstacle is not None and obstacle.is_decidable
        has_it = self._session.actor.has(Right.TICKETS_OVERRIDE)
        is_asked = self.moves or (is_related and self.state is State.EDIT)
        if not self.may_keep and has_it and is_asked:
            self.supervisor_asked.emit()
            return
        if not self.may_keep:
            role = self._session.actor.role
            self.refused.emit(
                self.tr("A {0} may not keep a line that is not on the board.").format(role),
                self.tr("Ask an owner or manager, or F7 takes the board's."),
            )
            return
        self._keep()

    def _ask_late(self, sentence: str) -> None:
        actor = self._session.actor
        if actor.has(Right.TICKETS_LATE):
            self.late_asked.emit(sentence)
            return
        self.refused.emit(
            self.tr("A {0} may not write late wagers.").format(actor.role),
            self.tr("Ask an owner or manager."),
        )

    def write_late(self, actor: Actor, reason: str) -> None:
        """Read back what closed or started: this actor writes it late, for this reason."""
        self.late, self.agreed = reason, actor
        self.read_back()

    def refer(self) -> None:
        """F8 with nobody here to decide: read it back as the caller wants it, and hold it."""
        self._keep()
        self.refers = self.keeps_line

    def _keep(self) -> None:
        """Read back what neither board nor rules have; who lets it pass is known elsewhere."""
        obstacle, wagers = self.drafts.obstacle, self._wagers()
        if obstacle is not None and obstacle.is_decidable and self.state is State.EDIT:
            self.keeps_line = True
            self.read_back()
        elif wagers and self.moves:
            self._rewrite(keep_heard(wagers, self.heard, self.moves), keeps_line=True)

    def accept(self) -> None:
        """The caller confirms: each wager becomes a ticket or is held, all in one step or none."""
        if not self.can_accept:
            return
        if self.record.asks_again:
            self.secret_asked.emit()
            return
        self._book()

    def confirm(self, secret: str) -> None:
        """The caller said the phone secret once more."""
        if self.caller is not None and self.can_accept:
            self.record.check_again(self.caller.account.code, secret, self._book)

    def _book(self) -> None:
        if not self.can_accept:
            return
        quotes, refers, session = self.heard, self.refers, self._session
        keeps_line = self.keeps_line and not refers
        is_agreed = keeps_line or any(quote.late for quote in quotes)
        actor = self.agreed if is_agreed and self.agreed is not None else session.actor

        def place(book: Book) -> tuple[Accepted | Held, ...]:
            if is_agreed:
                return accept_wagers(book, actor, session.house, quotes, keeps_line=keeps_line)
            return place_wagers(book, actor, session.house, quotes, refers=refers)

        self._set_state(State.WORKING)
        session.runner.write(place, self._on_placed, on_error=self._on_not_accepted)

    def void(self) -> None:
        """Take the tickets just accepted back, by facts that reverse them."""
        tickets, session = self.just_accepted, self._session
        if not tickets:
            return
        self._end_grace()

        def void_all(book: Book) -> ChangeSet:
            changes = ChangeSet()
            for ticket in tickets:
                changes |= void_ticket(book, session.actor, ticket.ticket_id, VOID_REASON)
            return changes

        session.runner.write(void_all, self._on_voided, on_error=self._on_refused)

    @property
    def _code(self) -> str | None:
        written = self.reading.account
        if written:
            return written
        return self.caller.account.code if self.caller else None

    def _wagers(self) -> tuple[Wager, ...]:
        return self.reading.entry.wagers if self.reading.entry else ()

    def _drafting(self, asked: _Asked) -> Callable[..., Drafts]:
        house: House = self._session.house
        clock, keeps_line = self._session.clock_ms, self.keeps_line
        takes_late = bool(self.late)

        def draft(reader: Reader) -> Drafts:
            drafter = Drafter(
                reader, house, clock(), allows_related=keeps_line, takes_late=takes_late
            )
            entry = asked.reading.entry
            if entry is None or asked.code is None:
                legs = [leg for wager in entry.wagers for leg in wager.legs] if entry else []
                return drafter.draft_legs(asked.code, legs or asked.reading.legs)
            return drafter.draft(asked.code, entry.wagers, asked.reading.text)

        return draft

    def _on_drafted(self, drafts: Drafts) -> None:
        if self.state is State.READ_BACK:
            return
        self.drafts = drafts
        self._adopt(drafts.caller)
        self.drafted.emit(drafts)

    def _on_read_back(self, drafts: Drafts) -> None:
        self.drafts = drafts
        self._adopt(drafts.caller)
        self.drafted.emit(drafts)
        if drafts.obstacle is not None:
            self._set_state(State.EDIT)
            self.refused.emit(drafts.obstacle.sentence, drafts.obstacle.remedy)
            return
        call = self.record.call
        self.heard = tuple(
            replace(quote, call=None if call is None else call.id, late=self._late(quote))
            for quote in drafts.quotes
        )
        self.record.note(self.heard, self.reading.text)
        self._set_state(State.READ_BACK)
        self._set_moves(find_moves(self.heard, self.heard, keeps_line=self.keeps_line))

    def _late(self, quote: Quote) -> str:
        """The reason, of a wager that is late; others of the same line are written as usual."""
        return self.late if any(PAST_POST in leg.marks for leg in quote.legs) else ""

    def _on_checked(self, drafts: Drafts) -> None:
        if self.state is not State.READ_BACK:
            return
        if drafts.obstacle is not None or len(drafts.quotes) != len(self.heard):
            obstacle = drafts.obstacle
            self.drafts = drafts
            self.change()
            if obstacle is not None:
                self.refused.emit(obstacle.sentence, obstacle.remedy)
            return
        self.drafts = drafts
        self.drafted.emit(drafts)
        self._set_moves(find_moves(self.heard, drafts.quotes, keeps_line=self.keeps_line))

    def _on_gone(self, error: BaseException) -> None:
        self.change()
        self._on_refused(error)

    def _rewrite(self, wagers: Sequence[Wager], *, keeps_line: bool) -> None:
        entry = self.reading.entry
        if entry is None:
            return
        try:
            line = format_entry(Entry(entry.account, entry.pin, tuple(wagers)))
            parse_entry(line)
        except InputError as error:
            self.refused.emit(shown_error(error), shown(error.hint or ""))
            return
        self.reading = read_line(line)
        self.rewritten.emit(line)
        self.keeps_line = keeps_line
        self._set_moves(())
        self.heard = ()
        self.read_back()

    def _on_placed(self, placed: tuple[Accepted | Held, ...]) -> None:
        accepted = tuple(one for one in placed if isinstance(one, Accepted))
        held = tuple(one for one in placed if isinstance(one, Held))
        self.heard = ()
        self.record.settle()
        self.agreed = None
        self.refers = False
        self.just_accepted = accepted
        self._set_state(State.ACCEPTED if accepted else State.HELD)
        if accepted:
            self._grace.start(GRACE_MS)
            self.accepted.emit(accepted)
        if held:
            self.held.emit(held)
        for one in placed:
            self._session.hub.announce(one.changes)
        self.refresh_caller()
        if accepted:
            self._follow(tuple(ticket.ticket_id for ticket in accepted))

    def _follow(self, tickets: tuple[int, ...]) -> None:
        """After the wagers are safe: what their action does to the board."""
        session = self._session
        session.runner.write(
            lambda book: follow_action(book, session.actor, tickets),
            session.hub.announce,
            on_error=self._on_refused,
        )

    def _on_not_accepted(self, error: BaseException) -> None:
        self._set_state(State.READ_BACK)
        if isinstance(error, MovedError):
            self.check_again()
            return
        self.change()
        self._on_refused(error)
        if isinstance(error, RefusedError) and error.kind == PAST_POST:
            # What started meanwhile may be written late: the draft has to know it.
            self.retype(self.reading)

    def _on_voided(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.refresh_caller()
        self.voided.emit()

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.refused.emit(shown_error(error), shown(error.hint or ""))
        else:
            self.failed.emit(error)

    @Slot()
    def _on_grace_over(self) -> None:
        self._end_grace()
        if self.state is State.ACCEPTED:
            self._set_state(State.EDIT if self.caller else State.IDLE)

    def _end_grace(self) -> None:
        self._grace.stop()
        self.just_accepted = ()

    def _adopt(self, caller: Caller | None) -> None:
        """Take newer figures of who is on the phone; a name in the line lets nobody in."""
        known = self.caller
        is_same = caller is not None and known is not None and caller.account.id == known.account.id
        if is_same and caller != known:
            self._set_caller(caller)

    def _set_caller(self, caller: Caller | None) -> None:
        self.caller = caller
        self.caller_changed.emit(caller)

    def _set_moves(self, moves: tuple[Move, ...]) -> None:
        self.moves = moves
        self.moves_changed.emit(moves)

    def _set_state(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _ask(
        self,
        work: Callable[..., object],
        on_done: Callable[..., None],
        on_error: Callable[[BaseException], None] | None = None,
        *,
        question: str,
    ) -> None:
        self._session.runner.read(
            work, on_done, on_error=on_error or self._on_refused, owner=self, question=question
        )
