"""What the keys of ticket entry do besides typing."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.entry.amount_modes import swap_mode
from desktop.domain.errors import InputError
from desktop.domain.tickets import AmountMode
from desktop.models.saying import shown, shown_error
from desktop.views.entry.screen import EntryScreen
from desktop.views.entry.states import TYPING, State
from desktop.views.printing.print_dialog import PrintDialog
from desktop.views.printing.printouts import preview_receipt


class Deeds(QObject):
    """Each is one key.

    Attributes:
        last_ticket: The id of the ticket accepted last in this window.
    """

    def __init__(self, screen: EntryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.last_ticket: int | None = None
        self.printing: PrintDialog | None = None

    @Slot()
    def ask_player(self) -> None:
        """Type another account; the wager stays."""
        box = self._screen.player_bar.box
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()

    @Slot()
    def step_back(self) -> None:
        """Exactly one state back; nothing typed is lost."""
        screen, call = self._screen, self._screen.call
        if screen.panel.question is not None:
            screen.panel.question.reject()
        elif call.state is State.READ_BACK:
            call.change()
        elif call.state in {State.ACCEPTED, State.HELD}:
            call.go_on()
        elif self._is_within(screen.side):
            screen.side.close_panel()
            screen.box.setFocus()
        elif screen.box.hasFocus() or self._is_within(screen.foot):
            self.ask_player()
        elif call.caller is not None and call.state is State.EDIT:
            call.forget_player()

    @Slot()
    def read_back_and_stay(self) -> None:
        """Ctrl+Enter: read back, and once it is accepted type the next one at once."""
        call = self._screen.call
        if call.state in TYPING:
            self._screen.box.jump_to_error()
            call.read_back()
            call.stays = True

    @Slot()
    def read_slowly(self) -> None:
        """F11: the read-back once more, marking what is being said."""
        self._screen.panel.read_slowly()

    @Slot()
    def drop(self) -> None:
        """The caller is gone; what was read back waits for a supervisor."""
        screen = self._screen
        had = bool(screen.box.text().strip())
        screen.call.drop()
        if had:
            screen.box.clear()
            told = self.tr("Kept as unconfirmed. It is no ticket before a supervisor decides.")
            screen.strip.say(told, "", "held")

    @Slot()
    def type_most(self) -> None:
        """Write `max` as the amount; the book says how much that is."""
        box = self._screen.box
        tokens = box.reading.tokens
        text = box.text()
        if tokens and tokens[-1].role == "amount":
            text = text[: tokens[-1].start]
        box.setText(f"{text.rstrip()} max".lstrip())
        box.setFocus()

    @Slot()
    def swap_amount(self) -> None:
        """F10: what was said as the risk is to win, or the other way round."""
        screen, quotes = self._screen, self._screen.call.drafts.quotes
        modes = []
        for quote in quotes:
            is_base_to_win = quote.amount_mode is AmountMode.BASE and quote.win < quote.risk
            is_to_win = quote.amount_mode is AmountMode.WIN or is_base_to_win
            modes.append(AmountMode.RISK if is_to_win else AmountMode.WIN)
        try:
            screen.box.setText(swap_mode(screen.box.text(), modes))
        except InputError as error:
            screen.strip.say(shown_error(error), shown(error.hint or ""), "warning")
        screen.box.setFocus()

    @Slot()
    def repeat(self) -> None:
        """Type the line accepted last again."""
        self._screen.box.setText(self._screen.box.last_line)
        self._screen.box.setFocus()

    @Slot()
    def show_board(self) -> None:
        """F6: the board of the rotation number at the caret, beside the wager; again closes it."""
        screen = self._screen
        rotation = screen.box.rotation_at_caret()
        if screen.side.shows_board and rotation in {None, screen.side.rotation}:
            screen.side.close_panel()
        elif rotation is None:
            said = self.tr("Type a rotation number first.")
            screen.strip.say(said, self.tr("F6 then shows its board."), "info")
        else:
            screen.side.show_board(rotation)

    @Slot()
    def show_form(self) -> None:
        """F2: the same line by fields, for the mouse; again closes it."""
        screen = self._screen
        if screen.side.shows_form:
            screen.side.close_panel()
            screen.box.setFocus()
        else:
            screen.side.show_form()

    @Slot()
    def print_receipt(self) -> None:
        """Open the preview of the receipt of the ticket that was accepted last."""
        if self.last_ticket is not None:
            session = self._screen.session
            self.printing = preview_receipt(session, self.last_ticket, self._screen)

    @Slot()
    def show_audit(self) -> None:
        """Show the audit of the ticket that was accepted last."""
        if self.last_ticket is not None:
            self._screen.go.emit("tickets", ("audit", self.last_ticket))

    @Slot()
    def show_history(self) -> None:
        """The tickets page, for this player."""
        caller = self._screen.call.caller
        if caller is not None:
            self._screen.go.emit("tickets", f"acct:{caller.account.code}")

    def _is_within(self, part: QWidget) -> bool:
        focused: QWidget | None = self._screen.focusWidget()
        return focused is not None and part.isAncestorOf(focused)
