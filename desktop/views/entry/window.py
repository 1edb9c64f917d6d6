"""Ticket entry: the whole call on one page, without a mouse and without a dialog."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.calls import CallRow
from desktop.book.queries.entries import list_typed_lines
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import RegisteredTicket, list_registered_tickets
from desktop.domain.entry.secrets import without_pin
from desktop.domain.rights import GRACE_MS
from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.services.changes import ChangeSet
from desktop.services.drafting import Caller, Drafts
from desktop.services.holds.placing import Held
from desktop.services.moves import Move
from desktop.services.wagers import Accepted
from desktop.views.actions import Action
from desktop.views.drafts import Place
from desktop.views.entry.assist import board_checks, ghost_of
from desktop.views.entry.box import LONGEST_HISTORY
from desktop.views.entry.columns import leg_lines
from desktop.views.entry.deeds import Deeds
from desktop.views.entry.keys import Keys
from desktop.views.entry.panel import spoken_number
from desktop.views.entry.reading import Reading
from desktop.views.entry.screen import EntryScreen
from desktop.views.entry.showing import amounts_of, said_of, spoken_of
from desktop.views.entry.states import TYPING, State
from desktop.views.entry.stopwatch import Lap
from desktop.views.errors import present
from desktop.views.formatting import shown_signs
from desktop.views.session import Session
from desktop.views.sounds import Sound
from desktop.views.widgets.looks import set_tone
from desktop.views.widgets.scrolled import bring_into_sight

LAST_TICKETS = 50


class EntryPage(EntryScreen):
    """Shows a Call and hands it the keys; every window has its own."""

    title: str
    icon = "phone-call"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title = QCoreApplication.translate("pages", "Ticket entry")
        self.deeds = Deeds(self)
        self._keys = Keys(self, self.deeds, self.title)
        self.box.yield_undo_when(lambda: self.taking.can_void and not self.box.text())
        self._connect()
        self._on_state_changed(State.IDLE)
        self._on_read(self.box.reading)
        self._show_best(self.stopwatch.best_of(self._today()))
        session.hub.listen(
            self, frozenset({"lines", "events", "accounts", "tickets"}), self._on_book_changed
        )

        user = session.actor.user_id
        session.runner.read(
            lambda reader: list_typed_lines(reader, user, LONGEST_HISTORY),
            self.box.bring_back,
            owner=self,
            question="history",
        )
        fields = {"player": self.player_bar.box, "line": self.box}
        name = session.drafts.next_name("entry")
        place = Place(name, self._draft_title, fields, frozenset({"line"}), _without_secret)
        session.drafts.watch(self, place)

    def _draft_title(self) -> str:
        code = _without_secret("player", self.player_bar.box.text()).upper()
        line = _without_secret("line", self.box.text())
        return self.tr("Wager of {0}: {1}").format(code or "?", line.strip())

    def visit(self, payload: object) -> None:
        """Take a call of this account."""
        if isinstance(payload, str):
            self.player_bar.box.setText(payload)
            self.call.name_player(payload)

    def leave(self) -> None:
        """End the call: what was read back and still stands in the line is kept."""
        if self.call.caller is not None and self.call.state is not State.WORKING:
            self.call.forget_player()

    def why_stay(self) -> str:
        """The caller who is on the phone in this window."""
        caller = self.call.caller
        if caller is None:
            return ""
        return self.tr("{0} is on the phone.").format(caller.account.code)

    def page_actions(self) -> list[Action]:
        """The keys of ticket entry (UX c.3)."""
        return self._keys.actions()

    def _connect(self) -> None:
        call, taking = self.call, self.taking
        self.player_bar.box.entered.connect(self._on_player_entered)
        self.box.read.connect(self._on_read)
        self.box.cursorPositionChanged.connect(self._show_hint)
        self.box.entered.connect(self._on_entered)
        self.box.grammar_asked.connect(self._on_grammar_asked)
        self.panel.accept_asked.connect(taking.accept)
        self.panel.change_asked.connect(call.change)
        self.panel.ring.expired.connect(self._on_expired)
        self.foot.ticket_chosen.connect(self._on_ticket_chosen)
        self.held.booked.connect(self._on_counter_booked)
        self.held.resumed.connect(self._on_resumed)
        self.side.chosen.connect(self.box.add_selection)
        self.side.form.written.connect(self.box.setText)
        self.side.closed.connect(self.box.setFocus)
        self.stopwatch.best_changed.connect(self._show_best)
        call.state_changed.connect(self._on_state_changed)
        call.caller_changed.connect(self._on_caller_changed)
        call.drafted.connect(self._on_drafted)
        call.moves_changed.connect(self._on_moves_changed)
        call.refused.connect(self._on_refused)
        call.rewritten.connect(self.box.setText)
        call.failed.connect(self._on_failed)
        taking.accepted.connect(self._on_accepted)
        taking.held.connect(self._on_held)
        taking.voided.connect(self._on_voided)
        taking.grace_over.connect(self.toast.dismiss)
        call.record.secret_wanted.connect(self.player_bar.ask_secret)
        call.record.changed.connect(self._on_record_changed)
        call.record.verified.connect(self._on_verified)

    @Slot()
    def _on_player_entered(self) -> None:
        code = self.player_bar.box.text().strip()
        self.strip.clear()
        if code:
            self.call.name_player(code)

    @Slot()
    def _on_entered(self) -> None:
        is_empty = not self.box.text().strip()
        if is_empty and self.call.record.call is not None:
            self.call.verify()
        elif self.call.state in {State.IDLE, State.EDIT}:
            self.box.jump_to_error()
            self.call.read_back()

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        self._show_hint()
        if self.call.state not in {State.READ_BACK, State.WORKING}:
            self.strip.clear()
            self.call.retype(reading)
        self.side.form.show_reading(reading)

    @Slot()
    def _show_hint(self) -> None:
        self.hint.setText(self.box.reading.hint(self.box.cursorPosition()))
        set_tone(self.hint, "")

    @Slot()
    def _on_grammar_asked(self) -> None:
        row = self.box.reading.grammar(self.box.cursorPosition())
        self.hint.setText(self.tr("{0}    e.g. {1}").format(row.forms, row.example))
        set_tone(self.hint, "info")

    @Slot(object)
    def _on_state_changed(self, state: State) -> None:
        is_typing = state in TYPING
        self.box.setReadOnly(not is_typing)
        self.player_bar.box.setReadOnly(not is_typing)
        if state is State.READ_BACK:
            self.strip.clear()
            self.panel.show_read_back(spoken_of(self.call.heard))
            if self.call.drafts.notice:
                self.strip.say(shown(self.call.drafts.notice), "", "warning")
        elif state is State.IDLE:
            self.player_bar.box.selectAll()
        self.panel.ring.start(self.call.until if state is State.READ_BACK else None)
        self._take_focus(state)
        if state in {State.IDLE, State.EDIT}:
            self._show_state_of_typing()
        self.panel.set_state(state, can_accept=self.call.can_accept)

    def _take_focus(self, state: State) -> None:
        """Put the keys where this state wants them, now and whenever the page is shown."""
        target: QWidget = self.box
        if state is State.IDLE:
            target = self.player_bar.box
        elif state in {State.READ_BACK, State.WORKING}:
            target = self.panel
        self.setFocusProxy(target)
        if self.isVisible() and not self._is_in_the_form():
            target.setFocus()
            bring_into_sight(target)

    def _is_in_the_form(self) -> bool:
        focused: QWidget | None = self.focusWidget()
        return focused is not None and self.side.isAncestorOf(focused)

    def _show_state_of_typing(self) -> None:
        drafts = self.call.drafts
        said = said_of(drafts)
        if drafts.quotes and drafts.obstacle is None:
            self.panel.show_preview(said)
        else:
            self.panel.show_idle(said)

    @Slot(object)
    def _on_caller_changed(self, caller: Caller | None) -> None:
        self.player_bar.show_caller(caller)
        self.held.show_caller(caller)
        self.side.set_account(caller.account.code if caller else None)
        self.foot.show_whose(caller.account.code if caller else "")
        if caller is None:
            self.tickets.set_rows([])
            return
        if self.player_bar.box.text().strip().upper() != caller.account.code:
            self.player_bar.box.setText(caller.account.code)
        self._read_tickets(caller)

    def _read_tickets(self, caller: Caller) -> None:
        question = TicketQuestion(account_id=caller.account.id)
        self.session.runner.read(
            lambda reader: list_registered_tickets(reader, question, None, 0, LAST_TICKETS),
            self.tickets.set_rows,
            owner=self,
            question="tickets",
        )

    @Slot(object)
    def _on_drafted(self, drafts: Drafts) -> None:
        self.legs.set_rows(leg_lines(drafts.wagers))
        self.share_width()
        self.box.show_checks(board_checks(drafts))
        self.box.show_ghost(ghost_of(self.box.reading, drafts))
        is_known = self.call.caller is not None
        self.panel.show_amounts(amounts_of(drafts, self.session.formatting, has_player=is_known))
        if is_known:
            self.player_bar.show_most(self.call.caller, drafts)
        if self.call.state in {State.IDLE, State.EDIT}:
            self._show_state_of_typing()
            self._show_obstacle(drafts)

    def _show_obstacle(self, drafts: Drafts) -> None:
        obstacle = drafts.obstacle
        if obstacle is None and drafts.notice:
            self.strip.say(shown(drafts.notice), "", "warning")
        elif obstacle is None:
            self.strip.clear()
        else:
            self.strip.say(shown(obstacle.sentence), shown(obstacle.remedy), "warning")

    @Slot(object)
    def _on_moves_changed(self, moves: tuple[Move, ...]) -> None:
        if moves:
            self.panel.show_moves(moves, may_keep=self.passing.may_keep)
        elif self.call.state is State.READ_BACK and not self.call.drafts.notice:
            self.strip.clear()
        self.panel.set_state(self.call.state, can_accept=self.call.can_accept)

    @Slot()
    def _on_expired(self) -> None:
        if self.call.state is State.READ_BACK:
            said = self.tr("The quote expired: it is not accepted any more.")
            self.strip.say(said, self.tr("F5 quotes it again · Esc changes it"), "warning")
            self.panel.set_state(self.call.state, can_accept=self.call.can_accept)

    @Slot(str, str)
    def _on_refused(self, sentence: str, remedy: str) -> None:
        self.strip.say(sentence, remedy, "negative")
        self.session.sounds.play(Sound.REFUSED)

    @Slot(object)
    def _on_accepted(self, accepted: tuple[Accepted, ...]) -> None:
        self.session.sounds.play(Sound.ACCEPTED)
        self.deeds.last_ticket = accepted[-1].ticket_id
        lap = self.stopwatch.lap(self._today())
        self._clear_line()
        numbers = [ticket.number for ticket in accepted]
        self.panel.show_accepted(numbers)
        left = self.session.formatting.money(accepted[-1].available)
        note = self.tr("In the book: {0}. Available now {1}.").format(", ".join(numbers), left)
        taken = self.tr("{0} keys, {1} s").format(lap.keys, f"{lap.ms / 1000:.1f}")
        self.strip.say(note, taken, "positive")
        self.toast.say(
            self.tr("Ticket {0} can be taken back").format(", ".join(numbers)),
            seconds=GRACE_MS // 1000,
            undo_title=self.tr("Ctrl+Z   Void"),
            undo=self.taking.void,
        )

    @Slot(object)
    def _on_held(self, held: tuple[Held, ...]) -> None:
        if self.call.state is not State.HELD:
            self.box.remember(self.box.text())
            return
        self.session.sounds.play(Sound.HELD)
        self.stopwatch.start_over()
        self._clear_line()
        seconds = min(one.seconds for one in held)
        self.panel.show_held([shown_signs(one.description) for one in held])
        note = self.tr("It waits {0} s for a supervisor and then lapses.").format(seconds)
        self.strip.say(note, self.tr("Shift+F9 lists what is held"), "held")

    def _clear_line(self) -> None:
        self.box.remember(self.box.text())
        self.box.clear()
        self.box.setFocus()
        self.legs.set_rows([])

    @Slot(object)
    def _on_counter_booked(self, accepted: Accepted) -> None:
        # What is being typed for another wager stays; the number is told beside it.
        said = self.tr("The counter is booked: ticket {0}.").format(spoken_number(accepted.number))
        self.strip.say(said, "", "positive")
        self.call.refresh_caller()

    @Slot(str)
    def _on_resumed(self, line: str) -> None:
        self.call.go_on()
        self.box.setText(line)
        self.box.setFocus()

    @Slot()
    def _on_record_changed(self) -> None:
        record = self.call.record
        self.player_bar.show_record(record)
        notices = record.header.notices if record.header else ()
        self.notices.show_notices(notices, is_acknowledged=record.has_acknowledged)

    @Slot(object)
    def _on_verified(self, call: CallRow) -> None:
        at = self.session.formatting.time(instant(call.verified_at or 0))
        read = self.session.formatting.money(call.verified_balance or 0)
        told = self.tr("Balance {0} read and accepted at {1}.").format(read, at)
        self.strip.say(told, "", "positive", seconds=8)

    @Slot()
    def _on_voided(self) -> None:
        self._show_state_of_typing()
        self.strip.say(self.tr("The ticket just accepted is void."), "", "info")

    @Slot(object)
    def _show_best(self, best: Lap | None) -> None:
        if best is None:
            self.best.clear()
            return
        said = self.tr("Fastest today {0} s").format(f"{best.ms / 1000:.1f}")
        self.best.setText(said)
        self.best.setToolTip(self.tr("%n key(s)", "", best.keys))

    def _today(self) -> str:
        now = instant(self.session.clock_ms())
        return self.session.house.calendar.figure_date(now).isoformat()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        present(error, self)

    @Slot(object)
    def _on_ticket_chosen(self, ticket: RegisteredTicket) -> None:
        self.go.emit("tickets", ticket.id)

    def _on_book_changed(self, change: ChangeSet) -> None:
        if change.kinds & {"lines", "events", "accounts"}:
            self.call.check_again()
        if change.kinds & {"tickets"} and self.call.caller is not None:
            self._read_tickets(self.call.caller)


def _without_secret(field: str, text: str) -> str:
    """What of the player's box and of the line may be kept."""
    return text.strip().partition(" ")[0] if field == "player" else without_pin(text)
