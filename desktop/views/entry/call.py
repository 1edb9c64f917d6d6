"""One phone call: from the account to the read-back (UX c.5); no widget in sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.book.statements import Reader
from desktop.domain.calls import Ending
from desktop.domain.entry.format import format_entry
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import Entry, Wager
from desktop.domain.errors import BookdeskError, InputError
from desktop.models.saying import shown, shown_error
from desktop.services.calls.identifying import CallerHeader, read_header
from desktop.services.drafting import Caller, Drafter, Drafts, read_caller
from desktop.services.moves import Move, find_moves
from desktop.services.quoting.quotes import PAST_POST, Moment, Quote
from desktop.services.users import Actor
from desktop.views.entry.call_record import CallRecord
from desktop.views.entry.reading import Reading, read_line
from desktop.views.entry.states import TYPING, State
from desktop.views.session import Session


@dataclass(slots=True)
class Allowed:
    """What is let pass for the wager that is typed now, and for that one alone (F7, F8, F9).

    Attributes:
        keeps_line: The line that the caller heard, related legs, or an amount over a limit.
        refers: Nobody was there to decide: it is held for a supervisor.
        parks: It is held as soon as it is quoted.
        late: Why it is written although an event closed or started; empty where none did.
        agreed: The second person who agreed to it.
    """

    keeps_line: bool = False
    refers: bool = False
    parks: bool = False
    late: str = ""
    agreed: Actor | None = None


class Call(QObject):
    """Holds the state of one call; whatever it asks the book comes back later.

    Signals:
        state_changed: A State.
        caller_changed: A Caller, or None.
        drafted: The Drafts of what is typed now.
        moves_changed: The Moves that block the acceptance; an empty tuple when nothing does.
        refused: A sentence and its remedy; what was typed stays.
        quoted: What was quoted is a fact, and is read back.
        rewritten: The line as F7 or F8 changed it.
        failed: An unexpected exception.
    """

    state_changed = Signal(object)
    caller_changed = Signal(object)
    drafted = Signal(object)
    moves_changed = Signal(object)
    refused = Signal(str, str)
    quoted = Signal()
    rewritten = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.record = CallRecord(session, self)
        self.record.let_in.connect(self._on_let_in)
        self.record.refused.connect(self.tell)
        self._reads_back_next = False
        self.state = State.IDLE
        self.caller: Caller | None = None
        self.reading = read_line("")
        self.drafts = Drafts(None, ())
        self.heard: tuple[Quote, ...] = ()
        self.moves: tuple[Move, ...] = ()
        self.stays = False
        self.allowed = Allowed()

    @property
    def can_accept(self) -> bool:
        """Whether the caller's confirmation would make the tickets."""
        is_heard = self.state is State.READ_BACK and bool(self.heard)
        return is_heard and not self.moves and not self.has_expired

    @property
    def until(self) -> int | None:
        """When the quote that is read back expires, milliseconds UTC; None where it does not."""
        return self.heard[0].until if self.heard else None

    @property
    def has_expired(self) -> bool:
        """Whether what was read back is too old to be confirmed."""
        return self.until is not None and self.session.clock_ms() >= self.until

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
        self.set_state(State.IDLE)

    def go_on(self) -> None:
        """After the number was read: the next wager of the same call."""
        if self.state in {State.ACCEPTED, State.HELD}:
            self.set_state(State.EDIT if self.caller else State.IDLE)

    def drop(self) -> None:
        """The caller is gone: what was read back waits for a supervisor."""
        if self.caller is None or self.state is State.WORKING:
            return
        self.record.end(self.reading.text, Ending.DROPPED)
        self.heard = ()
        self.set_moves(())
        self._set_caller(None)
        self.set_state(State.IDLE)

    def verify(self) -> None:
        """The caller accepts the balance that was read; notices are acknowledged."""
        if self.caller is not None:
            self.record.verify(self.caller)

    def retype(self, reading: Reading) -> None:
        """Take a new text: drafts follow from the read lane, the newest wins."""
        self.reading = reading
        if self.state not in {State.IDLE, State.EDIT}:
            if not reading.text.strip():
                return
            self.set_state(State.EDIT if self.caller else State.IDLE)
        self.allowed = Allowed()
        self.stays = False
        if not reading.text.strip():
            self.record.settle()
            self._on_drafted(Drafts(self.caller, ()))
            return
        self.ask(self._drafting(), self._on_drafted, question="draft")

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
        self.ask(self._drafting(), self._on_read_back, question="draft")

    def reprice(self) -> None:
        """F5: quote at the board of now; what is read back is read back anew."""
        if self.state is State.READ_BACK:
            self.set_moves(())
            self.read_back()
        else:
            self.check_again()

    def check_again(self) -> None:
        """The board, an account or an event changed: quote what is on the screen again."""
        if self.state is State.READ_BACK:
            self.ask(self._drafting(), self._on_checked, self._on_gone, question="draft")
        elif self.state in {State.IDLE, State.EDIT}:
            self.retype(self.reading)
            self.refresh_caller()

    def refresh_caller(self) -> None:
        """Read the figures of the player again."""
        if self.caller is None:
            return
        session = self.session
        code, house, clock = self.caller.account.code, session.house, session.clock_ms

        def read(reader: Reader) -> tuple[Caller, CallerHeader]:
            caller = read_caller(reader, house, code, clock())
            return caller, read_header(reader, house, caller, clock())

        self.ask(read, self._on_figures, question="figures")

    def change(self) -> None:
        """Back to typing; the text is as it was."""
        if self.state is State.READ_BACK:
            self.set_moves(())
            self.heard = ()
            self.set_state(State.EDIT)

    def wagers(self) -> tuple[Wager, ...]:
        """What is typed, as far as it is complete."""
        return self.reading.entry.wagers if self.reading.entry else ()

    def rewrite(self, wagers: Sequence[Wager], *, keeps_line: bool) -> None:
        """Write other wagers into the line, and read them back."""
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
        self.allowed.keeps_line = keeps_line
        self.set_moves(())
        self.heard = ()
        self.read_back()

    def set_moves(self, moves: tuple[Move, ...]) -> None:
        """Tell what moved since the read-back."""
        self.moves = moves
        self.moves_changed.emit(moves)

    def set_state(self, state: State) -> None:
        """Go on to another step."""
        self.state = state
        self.state_changed.emit(state)

    def tell(self, error: BaseException) -> None:
        """Say why something was refused; what nobody expected is told apart."""
        if isinstance(error, BookdeskError):
            self.refused.emit(shown_error(error), shown(error.hint or ""))
        else:
            self.failed.emit(error)

    def ask(
        self,
        work: Callable[..., object],
        on_done: Callable[..., None],
        on_error: Callable[[BaseException], None] | None = None,
        *,
        question: str,
    ) -> None:
        """Ask the read lane; an answer to an older question of this name is dropped."""
        self.session.runner.read(
            work, on_done, on_error=on_error or self.tell, owner=self, question=question
        )

    @property
    def _code(self) -> str | None:
        written = self.reading.account
        if written:
            return written
        return self.caller.account.code if self.caller else None

    def _late_reason(self, quote: Quote) -> str:
        """The reason, of a wager that is late; others of the same line are written as usual."""
        is_late = any(PAST_POST in leg.marks for leg in quote.legs)
        return self.allowed.late if is_late else ""

    def _is_on_the_phone(self, code: str) -> bool:
        caller = self.caller
        return caller is not None and caller.account.code == code.strip().upper()

    def _drafting(self) -> Callable[..., Drafts]:
        reading, code, allowed = self.reading, self._code, self.allowed
        session, house = self.session, self.session.house
        allows_related, takes_late = allowed.keeps_line, bool(allowed.late)

        def draft(reader: Reader) -> Drafts:
            moment = Moment(
                session.clock_ms(), takes_late=takes_late, unheard_ms=session.unheard_ms()
            )
            drafter = Drafter(reader, house, moment, allows_related=allows_related)
            entry = reading.entry
            if entry is None or code is None:
                legs = [leg for wager in entry.wagers for leg in wager.legs] if entry else []
                return drafter.draft_legs(code, legs or reading.legs)
            return drafter.draft(code, entry.wagers, reading.text)

        return draft

    def _on_let_in(self, caller: Caller) -> None:
        self._set_caller(caller)
        if self.state in TYPING:
            self.set_state(State.EDIT)
        if self._reads_back_next:
            self._reads_back_next = False
            self.read_back()
        else:
            self.retype(self.reading)

    def _on_figures(self, read: tuple[Caller, CallerHeader]) -> None:
        caller, header = read
        if self._is_on_the_phone(caller.account.code):
            self._set_caller(caller)
            self.record.take(header)

    def _on_drafted(self, drafts: Drafts) -> None:
        if self.state in {State.READ_BACK, State.WORKING}:
            return
        self._adopt(drafts)

    def _on_read_back(self, drafts: Drafts) -> None:
        self._adopt(drafts)
        if drafts.obstacle is not None:
            self.set_state(State.EDIT)
            self.refused.emit(shown(drafts.obstacle.sentence), shown(drafts.obstacle.remedy))
            return
        until = self.record.good_until(self.session.clock_ms())
        quotes = [
            replace(quote, until=until, late=self._late_reason(quote)) for quote in drafts.quotes
        ]
        self.set_state(State.WORKING)
        self.record.quote(quotes, self.reading.text, self._on_quoted, self._on_not_quoted)

    def _on_quoted(self, quotes: tuple[Quote, ...]) -> None:
        self.heard = quotes
        self.set_state(State.READ_BACK)
        self.set_moves(find_moves(quotes, quotes, keeps_line=self.allowed.keeps_line))
        self.quoted.emit()

    def _on_not_quoted(self, error: BaseException) -> None:
        self.set_state(State.EDIT)
        self.tell(error)

    def _on_checked(self, drafts: Drafts) -> None:
        if self.state is not State.READ_BACK:
            return
        if drafts.obstacle is not None or len(drafts.quotes) != len(self.heard):
            obstacle = drafts.obstacle
            self.drafts = drafts
            self.change()
            if obstacle is not None:
                self.refused.emit(shown(obstacle.sentence), shown(obstacle.remedy))
            return
        self.drafts = drafts
        self.drafted.emit(drafts)
        self.set_moves(find_moves(self.heard, drafts.quotes, keeps_line=self.allowed.keeps_line))

    def _on_gone(self, error: BaseException) -> None:
        self.change()
        self.tell(error)

    def _adopt(self, drafts: Drafts) -> None:
        """Take newer figures of who is on the phone; a name in the line lets nobody in."""
        self.drafts = drafts
        known, caller = self.caller, drafts.caller
        is_same = caller is not None and known is not None and caller.account.id == known.account.id
        if is_same and caller != known:
            self._set_caller(caller)
        self.drafted.emit(drafts)

    def _set_caller(self, caller: Caller | None) -> None:
        self.caller = caller
        self.caller_changed.emit(caller)
