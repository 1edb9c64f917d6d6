"""The keys of ticket entry (UX c.3), and why each of them does nothing just now."""

from PySide6.QtCore import QObject

from desktop.views.actions import Action
from desktop.views.entry.deeds import Deeds
from desktop.views.entry.screen import EntryScreen
from desktop.views.entry.states import State


class Keys(QObject):
    """Lists the actions of one entry window.

    While a wager is read back only those live that have to do with it: UX c.5.
    """

    def __init__(self, screen: EntryScreen, deeds: Deeds, scope: str) -> None:
        super().__init__(screen)
        self._screen, self._deeds, self._scope = screen, deeds, scope

    def actions(self) -> list[Action]:
        """All of them, with those of held wagers."""
        held = self._screen.held.page_actions(self._scope)
        return [*self._of_the_read_back(), *self._of_typing(), *self._of_the_call(), *held]

    def _of_the_read_back(self) -> list[Action]:
        tr, scope, deeds, screen = self.tr, self._scope, self._deeds, self._screen
        taking, passing = screen.taking, screen.passing
        return [
            Action("entry.accept", tr("Accept the wager"), taking.accept, ("F12",), scope,
                   why_disabled=self._why_not_accept, synonyms=("book", "confirm")),
            Action("entry.back", tr("One step back"), deeds.step_back, ("Esc",), scope),
            Action("entry.take", tr("Take the board's line"), passing.take_board, ("F7",), scope,
                   why_disabled=self._why_not_moved),
            Action("entry.keep", tr("Keep the caller's line"), passing.keep_heard, ("F8",),
                   scope, why_disabled=self._why_not_kept, synonyms=("supervisor",)),
            Action("entry.hold", tr("Hold the wager"), taking.hold, ("F9",), scope,
                   icon="pause", why_disabled=self._why_not_held, synonyms=("park",)),
            Action("entry.slowly", tr("Repeat the read-back slowly"), deeds.read_slowly,
                   ("F11",), scope, why_disabled=self._why_not_read_back),
            Action("entry.reprice", tr("Quote again at the board"), screen.call.reprice,
                   ("F5",), scope, icon="refresh-cw", why_disabled=self._why_asked),
        ]  # fmt: skip

    def _of_typing(self) -> list[Action]:
        tr, scope, deeds, screen = self.tr, self._scope, self._deeds, self._screen
        why = self._why_not_typing
        return [
            Action("entry.player", tr("Change the player"), deeds.ask_player, ("F4",), scope,
                   icon="user", why_disabled=why),
            Action("entry.form", tr("Fill the line in a form"), deeds.show_form, ("F2",), scope,
                   why_disabled=why, synonyms=("mouse", "fields")),
            Action("entry.board", tr("Board of this rotation number"), deeds.show_board,
                   ("F6",), scope, icon="table-2", why_disabled=why),
            Action("entry.swap", tr("Risk or to win"), deeds.swap_amount, ("F10",), scope,
                   why_disabled=why),
            Action("entry.most", tr("Biggest wager allowed"), deeds.type_most, ("Ctrl+M",), scope,
                   why_disabled=why),
            Action("entry.repeat", tr("Type the last wager again"), deeds.repeat, ("Ctrl+R",),
                   scope, why_disabled=why),
            Action("entry.stay", tr("Read back and stay for the next wager"),
                   deeds.read_back_and_stay, ("Ctrl+Return", "Ctrl+Enter"), scope,
                   why_disabled=why),
            Action("entry.held_list", tr("List of held wagers"), screen.foot.show_held,
                   ("Shift+F9",), scope, icon="pause", why_disabled=why),
        ]  # fmt: skip

    def _of_the_call(self) -> list[Action]:
        tr, scope, deeds, screen = self.tr, self._scope, self._deeds, self._screen
        return [
            Action("entry.void", tr("Void the ticket just accepted"), screen.taking.void,
                   ("Ctrl+Z",), scope, icon="undo-2", why_disabled=self._why_not_void),
            Action("entry.verify", tr("Balance read and accepted, notices acknowledged"),
                   screen.call.verify, ("Ctrl+B",), scope, why_disabled=self._why_no_verify,
                   synonyms=("acknowledge", "notice")),
            Action("entry.drop", tr("The caller is gone"), deeds.drop, ("Ctrl+D",), scope,
                   why_disabled=self._why_no_call, synonyms=("dropped", "hang up")),
            Action("entry.line", tr("Phone line and recording"), screen.questions.ask_line, (),
                   scope, why_disabled=self._why_not_typing, synonyms=("recorder", "tape")),
            Action("entry.audit", tr("Audit of the ticket accepted last"), deeds.show_audit,
                   ("Ctrl+Shift+H",), scope, icon="scroll-text", why_disabled=self._why_no_last,
                   synonyms=("dispute", "proof")),
            Action("entry.receipt", tr("Print the receipt of the ticket accepted last…"),
                   deeds.print_receipt, ("Ctrl+P",), scope, icon="printer",
                   why_disabled=self._why_no_last, synonyms=("paper", "PDF")),
            Action("entry.history", tr("All tickets of this player"), deeds.show_history,
                   ("Ctrl+H",), scope, icon="history", why_disabled=self._why_no_player),
        ]  # fmt: skip

    def _why_asked(self) -> str | None:
        is_asked = self._screen.panel.question is not None
        return self.tr("Answer the question first, or leave it with Esc.") if is_asked else None

    def _why_not_accept(self) -> str | None:
        call = self._screen.call
        if call.can_accept or (call.state is State.READ_BACK and call.has_expired):
            return self._why_asked()
        if call.moves:
            return self.tr("A line moved: F7 takes the board's, F8 keeps the caller's.")
        return self.tr("Read the wager back first: Enter.")

    def _why_not_moved(self) -> str | None:
        return self._why_asked() if self._screen.call.moves else self.tr("No line moved.")

    def _why_not_kept(self) -> str | None:
        obstacle = self._screen.call.drafts.obstacle
        is_passable = obstacle is not None and (obstacle.is_decidable or obstacle.is_late)
        return self._why_asked() if is_passable else self._why_not_moved()

    def _why_not_held(self) -> str | None:
        call = self._screen.call
        if call.moves:
            return self.tr("A line moved: F7 takes the board's, F8 keeps the caller's.")
        if call.state is State.READ_BACK or (call.state is State.EDIT and call.wagers()):
            return self._why_asked()
        return self.tr("Type a wager first.")

    def _why_not_read_back(self) -> str | None:
        is_read = self._screen.call.state is State.READ_BACK
        return self._why_asked() if is_read else self.tr("Read the wager back first: Enter.")

    def _why_not_typing(self) -> str | None:
        if self._screen.call.state in {State.READ_BACK, State.WORKING}:
            return self.tr("A wager is being read back: F12 accepts it, Esc changes it.")
        return self._why_asked()

    def _why_not_void(self) -> str | None:
        if self._screen.taking.can_void:
            return self._why_not_typing()
        return self.tr("Nothing was accepted in the last 10 seconds.")

    def _why_no_call(self) -> str | None:
        on_the_phone = self._screen.call.record.call is not None
        return self._why_asked() if on_the_phone else self.tr("Nobody is on the phone: F4.")

    def _why_no_verify(self) -> str | None:
        return self._why_not_typing() or self._why_no_call()

    def _why_no_last(self) -> str | None:
        if self._deeds.last_ticket is None:
            return self.tr("No ticket was accepted here yet.")
        return self._why_not_typing()

    def _why_no_player(self) -> str | None:
        if self._screen.call.caller is None:
            return self.tr("No player is named: F4.")
        return self._why_not_typing()
