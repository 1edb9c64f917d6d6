"""Ticket entry: the whole call on one page, without a mouse and without a dialog."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.calls import CallRow
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import RegisteredTicket, list_registered_tickets
from desktop.domain.weeks import instant
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.drafting import Caller, Drafts
from desktop.services.holds.placing import Held
from desktop.services.moves import Move
from desktop.services.users import Actor, Right
from desktop.services.wagers import Accepted
from desktop.services.why.drafts import drafted
from desktop.views.actions import Action
from desktop.views.dialogs.pin import PinDialog
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.drafts import Place
from desktop.views.entry.box import EntryBox
from desktop.views.entry.call import Call
from desktop.views.entry.call_dialogs import LineDialog, SecretDialog
from desktop.views.entry.columns import LegLine, leg_columns, leg_lines, ticket_columns
from desktop.views.entry.held import HeldWagers
from desktop.views.entry.notices import NoticeBanner
from desktop.views.entry.panel import ReadBackPanel, spoken_number
from desktop.views.entry.player_bar import PlayerBar
from desktop.views.entry.reading import Reading
from desktop.views.entry.states import State
from desktop.views.errors import present
from desktop.views.formatting import shown_signs
from desktop.views.printing.print_dialog import PrintDialog
from desktop.views.printing.printouts import preview_receipt
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.figure_strip import Figure
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label, set_look

LAST_TICKETS = 50
_LEG_ROWS = 5


class EntryPage(QWidget):
    """Shows a Call and hands it the keys.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)
    title = "Ticket entry"
    icon = "phone-call"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.call = Call(session, self)
        self.last_ticket: int | None = None
        self.printing: PrintDialog | None = None
        theme = session.theme
        self.player_bar = PlayerBar(theme, session.formatting)
        self.notices = NoticeBanner(theme)
        self.box = EntryBox(theme)
        self.box.yield_undo_when(lambda: self.call.can_void and not self.box.text())
        self.hint = label(role="hint")
        self.hint.setMinimumWidth(1)
        self.strip = AlertStrip(theme)
        set_look(self.strip, "place", "page")
        self.panel = ReadBackPanel(theme)
        self._build()
        self._connect()
        self._on_state_changed(State.IDLE)
        self._on_read(self.box.reading)
        session.hub.listen(
            self, frozenset({"lines", "events", "accounts", "tickets"}), self._on_book_changed
        )
        fields = {"player": self.player_bar.box, "line": self.box}
        name = session.drafts.next_name("entry")
        session.drafts.watch(self, Place(name, self._draft_title, fields, frozenset({"line"})))

    def _draft_title(self) -> str:
        return self.tr("Wager of {0}: {1}").format(
            self.player_bar.box.text().strip().upper() or "?", self.box.text().strip()
        )

    @Slot()
    def ask_supervisor(self) -> None:
        """A supervisor agrees by PIN at this station; the call waits behind the question."""
        session, call = self._session, self.call
        dialog = PinDialog(
            session.theme,
            self.tr("Supervisor"),
            self.tr(
                "The caller keeps a line that is not on the board, related legs, or an amount over"
                " the limit."
            ),
            name="",
            later=self.tr("&Hold it for later"),
            parent=self,
        )

        def put_off() -> None:
            dialog.accept()
            self.box.setFocus()
            call.refer()

        def agreed(both: Actor) -> None:
            self.box.setFocus()
            call.keep_with(both)

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.let_agree(session, agreed)
        dialog.put_off.connect(put_off)
        dialog.open()

    @Slot(str)
    def ask_late(self, sentence: str) -> None:
        """Whoever has the right to it gives the reason; a clerk asks a supervisor for the PIN."""
        session = self._session
        if session.actor.may(Right.TICKETS_LATE):
            self._ask_why_late(session.actor, sentence)
            return
        why = self.tr("{0} A late wager is marked as a past post and reviewed.").format(sentence)
        dialog = PinDialog(session.theme, self.tr("Supervisor"), why, name="", parent=self)

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.let_agree(session, lambda both: self._ask_why_late(both, sentence))
        dialog.open()

    def _ask_why_late(self, actor: Actor, sentence: str) -> None:
        effect = self.tr("{0} The ticket is marked as a past post and reviewed.").format(sentence)
        question = Question(self.tr("Write late wager"), effect, self.tr("&Read back"))
        dialog = ReasonDialog(question, self)

        def given(reason: str) -> None:
            dialog.accept()
            self.box.setFocus()
            self.call.write_late(actor, reason)

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.reason_given.connect(given)
        dialog.open()

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
        tr, scope = self.tr, self.title
        return [
            Action("entry.accept", tr("Accept the wager"), self.call.accept, ("F12",), scope,
                   why_disabled=self._why_not_accept, synonyms=("book", "confirm")),
            Action("entry.back", tr("One step back"), self.step_back, ("Esc",), scope),
            Action("entry.take", tr("Take the board's line"), self.call.take_board, ("F7",), scope,
                   why_disabled=self._why_not_moved),
            Action("entry.keep", tr("Keep the caller's line"), self.call.keep_heard, ("F8",),
                   scope, why_disabled=self._why_not_kept),
            Action("entry.player", tr("Change the player"), self.ask_player, ("F4",), scope,
                   icon="user"),
            Action("entry.reprice", tr("Quote again at the board"), self.call.check_again, ("F5",),
                   scope, icon="refresh-cw"),
            Action("entry.most", tr("Biggest wager allowed"), self.type_most, ("Ctrl+M",), scope,
                   why_disabled=self._why_not_typing),
            Action("entry.repeat", tr("Type the last wager again"), self.repeat, ("Ctrl+R",), scope,
                   why_disabled=self._why_not_typing),
            Action("entry.void", tr("Void the ticket just accepted"), self.call.void, ("Ctrl+Z",),
                   scope, icon="undo-2", why_disabled=self._why_not_void),
            Action("entry.verify", tr("Balance read and accepted, notices acknowledged"),
                   self.call.verify, ("Ctrl+B",), scope, why_disabled=self._why_no_call,
                   synonyms=("acknowledge", "notice")),
            Action("entry.drop", tr("The caller is gone"), self.drop, ("Ctrl+D",), scope,
                   why_disabled=self._why_no_call, synonyms=("dropped", "hang up")),
            Action("entry.line", tr("Phone line and recording"), self.ask_line, (), scope,
                   synonyms=("recorder", "tape")),
            Action("entry.audit", tr("Audit of the ticket accepted last"), self.show_audit,
                   ("Ctrl+Shift+H",), scope, icon="scroll-text", why_disabled=self._why_no_last,
                   synonyms=("dispute", "proof")),
            Action("entry.receipt", tr("Print the receipt of the ticket accepted last…"),
                   self.print_receipt, ("Ctrl+P",), scope, icon="printer",
                   why_disabled=self._why_no_last, synonyms=("paper", "PDF")),
            Action("entry.history", tr("All tickets of this player"), self.show_history,
                   ("Ctrl+H",), scope, icon="history", why_disabled=self._why_no_player),
            *self.held.page_actions(scope),
        ]  # fmt: skip

    @Slot()
    def ask_player(self) -> None:
        """Type another account; the wager stays."""
        self.player_bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.player_bar.box.selectAll()

    @Slot()
    def step_back(self) -> None:
        """Exactly one state back; nothing typed is lost."""
        if self.call.state is State.READ_BACK:
            self.call.change()
        elif self.call.state in {State.ACCEPTED, State.HELD}:
            self.call.go_on()
        elif self.box.hasFocus():
            self.ask_player()
        elif self.call.caller is not None and self.call.state is State.EDIT:
            self.call.forget_player()

    @Slot()
    def drop(self) -> None:
        """The caller is gone; what was read back waits for a supervisor."""
        had = bool(self.box.text().strip())
        self.call.drop()
        if had:
            self.box.clear()
            told = self.tr("Kept as unconfirmed. It is no ticket before a supervisor decides.")
            self.strip.say(told, "", "held")

    @Slot()
    def ask_line(self) -> None:
        """Name the phone line of this station, and where the recorder keeps this call."""
        record = self.call.record
        dialog = LineDialog(record.line, record.recorder, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(record.name_line)
        dialog.open()

    @Slot()
    def ask_secret(self) -> None:
        """The caller says the phone secret once more; the wager waits behind the question."""
        dialog = SecretDialog(self.call.caller.account.code if self.call.caller else "", self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self.call.confirm)
        dialog.open()

    @Slot()
    def type_most(self) -> None:
        """Write `max` as the amount; the book says how much that is."""
        tokens = self.box.reading.tokens
        text = self.box.text()
        if tokens and tokens[-1].role == "amount":
            text = text[: tokens[-1].start]
        self.box.setText(f"{text.rstrip()} max".lstrip())
        self.box.setFocus()

    @Slot()
    def repeat(self) -> None:
        """Type the line accepted last again."""
        self.box.setText(self.box.last_line)
        self.box.setFocus()

    @Slot()
    def print_receipt(self) -> None:
        """Open the preview of the receipt of the ticket that was accepted last."""
        if self.last_ticket is not None:
            self.printing = preview_receipt(self._session, self.last_ticket, self)

    @Slot()
    def show_audit(self) -> None:
        """Show the audit of the ticket that was accepted last."""
        if self.last_ticket is not None:
            self.go.emit("tickets", ("audit", self.last_ticket))

    @Slot()
    def show_history(self) -> None:
        """The tickets page, for this player."""
        if self.call.caller is not None:
            self.go.emit("tickets", f"acct:{self.call.caller.account.code}")

    def _build(self) -> None:
        theme, formats = self._session.theme, self._session.formatting
        self.legs: RowTableModel[LegLine] = RowTableModel(
            leg_columns(formats), lambda line: line.number, parent=self
        )
        self.legs_grid = GridView(
            theme,
            self.tr("Selections"),
            empty_text=self.tr("No selection yet."),
            empty_remedy=self.tr("Type a rotation number and an amount, such as 452 500."),
        )
        self.legs_grid.setModel(self.legs)
        self.legs_grid.setSortingEnabled(False)
        self.legs_grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tickets: RowTableModel[RegisteredTicket] = RowTableModel(
            ticket_columns(formats), lambda ticket: ticket.id, parent=self
        )
        self.tickets_grid = GridView(
            theme,
            self.tr("Last tickets of this player"),
            empty_text=self.tr("No tickets to show."),
            empty_remedy=self.tr("Name a player; accepted tickets appear here."),
        )
        self.tickets_grid.setModel(self.tickets)
        self.held = HeldWagers(self._session)
        self.tickets_header = SectionHeader(self.tr("Last tickets"))
        legs_card, tickets_card = Card(flush=True), Card(flush=True)
        legs_card.body.addWidget(self.legs_grid)
        tickets_card.body.addWidget(self.tickets_grid)
        legs_card.setFixedHeight(24 + (_LEG_ROWS + 1) * theme.row_height)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.player_bar)
        column.addWidget(self.notices)
        column.addWidget(self.box)
        column.addWidget(self.hint)
        column.addWidget(self.strip)
        column.addWidget(legs_card)
        column.addWidget(self.panel)
        column.addWidget(self.held)
        column.addWidget(self.tickets_header)
        column.addWidget(tickets_card, 1)

    def _connect(self) -> None:
        call = self.call
        self.player_bar.box.entered.connect(self._on_player_entered)
        self.box.read.connect(self._on_read)
        self.box.cursorPositionChanged.connect(self._show_hint)
        self.box.entered.connect(self._on_entered)
        self.panel.accept_asked.connect(call.accept)
        self.panel.change_asked.connect(call.change)
        self.tickets_grid.row_activated.connect(self._on_ticket_activated)
        call.state_changed.connect(self._on_state_changed)
        call.caller_changed.connect(self._on_caller_changed)
        call.drafted.connect(self._on_drafted)
        call.moves_changed.connect(self._on_moves_changed)
        call.refused.connect(self._on_refused)
        call.accepted.connect(self._on_accepted)
        call.held.connect(self._on_held)
        self.held.booked.connect(self._on_counter_booked)
        call.rewritten.connect(self._on_rewritten)
        call.supervisor_asked.connect(self.ask_supervisor)
        call.late_asked.connect(self.ask_late)
        call.voided.connect(self._on_voided)
        call.secret_asked.connect(self.ask_secret)
        call.record.secret_wanted.connect(self.player_bar.ask_secret)
        call.record.changed.connect(self._on_record_changed)
        call.record.verified.connect(self._on_verified)
        call.failed.connect(self._on_failed)

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

    @Slot()
    def _show_hint(self) -> None:
        reading = self.box.reading
        self.hint.setText(reading.hint(self.box.cursorPosition()))

    @Slot(object)
    def _on_state_changed(self, state: State) -> None:
        is_typing = state in {State.IDLE, State.EDIT, State.ACCEPTED, State.HELD}
        self.box.setReadOnly(not is_typing)
        self.player_bar.box.setReadOnly(not is_typing)
        if state is State.READ_BACK:
            self._show_sentences()
        elif state is State.IDLE:
            self.player_bar.box.selectAll()
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
        if self.isVisible():
            target.setFocus()

    def _show_sentences(self) -> None:
        quotes = self.call.heard
        many = len(quotes) > 1
        said = [f"{no}.  {q.read_back}" if many else q.read_back for no, q in enumerate(quotes, 1)]
        self.panel.show_read_back("\n".join(said))
        self.panel.show_notice(self.call.drafts.notice)

    def _show_state_of_typing(self) -> None:
        quotes = self.call.drafts.quotes
        if not quotes:
            self.panel.show_idle()
            return
        said = "\n".join(shown_signs(quote.description) for quote in quotes)
        if self.call.drafts.obstacle is None:
            self.panel.show_preview(said)
        else:
            self.panel.show_idle(said)

    @Slot(object)
    def _on_caller_changed(self, caller: Caller | None) -> None:
        self.player_bar.show_caller(caller)
        self.held.show_caller(caller)
        if caller is None:
            self.tickets_header.set_title(self.tr("Last tickets"))
            self.tickets.set_rows([])
            return
        if self.player_bar.box.text().strip().upper() != caller.account.code:
            self.player_bar.box.setText(caller.account.code)
        self.tickets_header.set_title(self.tr("Last tickets of {0}").format(caller.account.code))
        self._read_tickets(caller)

    def _read_tickets(self, caller: Caller) -> None:
        question = TicketQuestion(account_id=caller.account.id)
        self._session.runner.read(
            lambda reader: list_registered_tickets(reader, question, None, 0, LAST_TICKETS),
            self.tickets.set_rows,
            owner=self,
            question="tickets",
        )

    @Slot(object)
    def _on_drafted(self, drafts: Drafts) -> None:
        self.legs.set_rows(leg_lines(drafts.wagers))
        money = self._session.formatting.money
        figures = [
            Figure(self.tr("Risk"), money(drafts.risk), self.tr("player risks"),
                   why=drafted(drafts, "risk")),
            Figure(self.tr("To win"), money(drafts.win), self.tr("player wins"),
                   why=drafted(drafts, "win")),
        ]  # fmt: skip
        if drafts.caller is not None and self.call.caller is not None:
            left = drafts.caller.available - drafts.held
            tone = "negative" if left < 0 else ""
            after = self.tr("after this")
            why = drafted(drafts, "available")
            figures.append(Figure(self.tr("Available"), money(left), after, tone, why))
        self.panel.show_amounts(figures)
        if self.call.state in {State.IDLE, State.EDIT}:
            self._show_state_of_typing()
            self._show_obstacle(drafts)

    def _show_obstacle(self, drafts: Drafts) -> None:
        obstacle = drafts.obstacle
        if obstacle is None and drafts.notice:
            self.strip.say(drafts.notice, "", "warning")
        elif obstacle is None:
            self.strip.clear()
        else:
            self.strip.say(obstacle.sentence, obstacle.remedy, "warning")

    @Slot(object)
    def _on_moves_changed(self, moves: tuple[Move, ...]) -> None:
        if moves:
            self.panel.show_moves(moves, may_keep=self.call.may_keep)
        else:
            self.panel.clear_strip()
        self.panel.set_state(self.call.state, can_accept=self.call.can_accept)

    @Slot(str, str)
    def _on_refused(self, sentence: str, remedy: str) -> None:
        self.strip.say(sentence, remedy, "negative")

    @Slot(object)
    def _on_accepted(self, accepted: tuple[Accepted, ...]) -> None:
        self.last_ticket = accepted[-1].ticket_id
        self.box.remember(self.box.text())
        self.strip.clear()
        self.box.clear()
        self.box.setFocus()
        left = self._session.formatting.money(accepted[-1].available)
        note = self.tr("In the book. Available now {0}. Ctrl+Z within 10 s voids it.").format(left)
        self.panel.show_accepted([ticket.number for ticket in accepted], note)
        self.legs.set_rows([])

    @Slot(object)
    def _on_held(self, held: tuple[Held, ...]) -> None:
        self.box.remember(self.box.text())
        if self.call.state is State.HELD:
            self.strip.clear()
            self.box.clear()
            self.box.setFocus()
            self.legs.set_rows([])
            seconds = min(one.seconds for one in held)
            note = self.tr("It waits {0} s for a supervisor and then lapses.").format(seconds)
            self.panel.show_held([shown_signs(one.description) for one in held], note)

    @Slot(object)
    def _on_counter_booked(self, accepted: Accepted) -> None:
        # What is being typed for another wager stays; the number is told beside it.
        said = self.tr("The counter is booked: ticket {0}.").format(spoken_number(accepted.number))
        self.strip.say(said, "", "positive")
        self.call.refresh_caller()

    @Slot(str)
    def _on_rewritten(self, line: str) -> None:
        self.box.setText(line)

    @Slot()
    def _on_record_changed(self) -> None:
        record = self.call.record
        self.player_bar.show_record(record)
        notices = record.header.notices if record.header else ()
        self.notices.show_notices(notices, is_acknowledged=record.has_acknowledged)

    @Slot(object)
    def _on_verified(self, call: CallRow) -> None:
        at = self._session.formatting.time(instant(call.verified_at or 0))
        read = self._session.formatting.money(call.verified_balance or 0)
        told = self.tr("Balance {0} read and accepted at {1}.").format(read, at)
        self.strip.say(told, "", "positive", seconds=8)

    @Slot()
    def _on_voided(self) -> None:
        self._show_state_of_typing()
        self.strip.say(self.tr("The ticket just accepted is void."), "", "info")

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        present(error, self)

    @Slot(object)
    def _on_ticket_activated(self, ticket: RegisteredTicket) -> None:
        self.go.emit("tickets", ticket.id)

    def _on_book_changed(self, change: ChangeSet) -> None:
        if change.kinds & {"lines", "events", "accounts"}:
            self.call.check_again()
        if change.kinds & {"tickets"} and self.call.caller is not None:
            self._read_tickets(self.call.caller)

    def _why_not_accept(self) -> str | None:
        if self.call.can_accept:
            return None
        if self.call.moves:
            return self.tr("A line moved: F7 takes the board's, F8 keeps the caller's.")
        return self.tr("Read the wager back first: Enter.")

    def _why_not_moved(self) -> str | None:
        return None if self.call.moves else self.tr("No line moved.")

    def _why_not_kept(self) -> str | None:
        obstacle = self.call.drafts.obstacle
        is_related = obstacle is not None and (obstacle.is_decidable or obstacle.is_late)
        return None if is_related else self._why_not_moved()

    def _why_not_typing(self) -> str | None:
        is_typing = self.call.state not in {State.READ_BACK, State.WORKING}
        return None if is_typing else self.tr("A wager is being read back.")

    def _why_not_void(self) -> str | None:
        if self.call.can_void:
            return None
        return self.tr("Nothing was accepted in the last 10 seconds.")

    def _why_no_call(self) -> str | None:
        return None if self.call.record.call else self.tr("Nobody is on the phone: F4.")

    def _why_no_last(self) -> str | None:
        return None if self.last_ticket is not None else self.tr("No ticket was accepted here yet.")

    def _why_no_player(self) -> str | None:
        return None if self.call.caller else self.tr("No player is named: F4.")
