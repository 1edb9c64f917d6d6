"""What keeps the board besides typing lines: its actions, and the dialogs that they open."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.action import CapRow, list_caps
from desktop.domain.naming import title_of
from desktop.domain.rights import Right
from desktop.models.saying import in_words
from desktop.services.changes import ChangeSet
from desktop.services.switching import Part, set_off_at
from desktop.views.actions import Action
from desktop.views.board.action_dialog import ActionDialog
from desktop.views.board.amount_dialog import AmountDialog
from desktop.views.board.lines_view import LinesView
from desktop.views.board.paste_dialog import PasteDialog
from desktop.views.errors import presenter
from desktop.views.session import Session


class Keeping(QObject):
    """Undo, reasons, amounts, the table of action, release, and the board as it was."""

    def __init__(self, session: Session, lines: LinesView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = lines
        self._window = parent
        self.action_dialog: ActionDialog | None = None
        self.amount_dialog: AmountDialog | None = None
        self.paste_dialog: PasteDialog | None = None

    def actions(self, scope: str) -> list[Action]:
        """What can be done."""
        tr, lines = self.tr, self._lines
        return [
            Action("board.undo", tr("Take the last move back"), lines.moves.undo, ("Ctrl+Z",),
                   scope, "undo-2", lines.moves.why_not_undo, ("undo",)),
            Action("board.off_reason", tr("Take off the board with a reason…"),
                   self.take_off_with_reason, ("Alt+X",), scope, "ban", self._why_no_event,
                   ("off", "injury", "weather")),
            Action("board.off_at", tr("Off the board at an amount…"), self.ask_off_at,
                   ("Alt+A",), scope, "ban", self._why_no_event, ("off", "limit", "action")),
            Action("board.action_table", tr("What action does to lines…"), self.show_action_table,
                   ("Ctrl+T",), scope, "scale", self._why_no_rules,
                   ("auto-move", "suggest", "table of action")),
            Action("board.suggestions", tr("Go to suggested moves"), self.go_to_suggestions,
                   ("Ctrl+G",), scope, "bell", self._why_no_suggestions, ("auto-move",)),
            Action("board.paste", tr("Paste openers…"), self.paste_openers,
                   ("Ctrl+Shift+V",), scope, "copy", self._why_no_paste,
                   ("openers", "mail", "spreadsheet", "schedule")),
            Action("board.release", tr("Release new events"), self.release, ("Ctrl+Shift+O",),
                   scope, "check", self._why_no_release, ("openers", "put on the board")),
            Action("board.seen", tr("Moved lines are seen"), lines.clear_moved, ("Ctrl+B",),
                   scope, "eye", synonyms=("bold", "moved")),
            Action("board.as_of", tr("The board as it was…"), self.ask_moment, ("Ctrl+H",), scope,
                   "history", synonyms=("history", "at that second", "past")),
        ]  # fmt: skip

    def _why_no_event(self) -> str | None:
        return None if self._lines.current_event is not None else self.tr("No event is chosen.")

    def _why_no_rules(self) -> str | None:
        may = self._session.actor.has(Right.RULES_CHANGE)
        return None if may else self.tr("Your role does not change the house rules.")

    def _why_no_suggestions(self) -> str | None:
        has = self._lines.suggestions.isVisibleTo(self._lines)
        return None if has else self.tr("No move is suggested.")

    def _why_no_release(self) -> str | None:
        return None if self._lines.not_released else self.tr("No new event waits here.")

    @Slot()
    def take_off_with_reason(self) -> None:
        """Ask why the market under the cursor, or with none the event, leaves the board."""
        event = self._lines.current_event
        if event is not None:
            self._lines.moves.ask_reason(event, self._lines.current_market)

    @Slot()
    def ask_off_at(self) -> None:
        """Ask at which amount the market under the cursor, or the event, leaves the board."""
        event = self._lines.current_event
        if event is None:
            return
        part = Part(event.id, self._lines.current_market)
        what = title_of(event)
        if part.market is not None:
            what = f"{what} · {in_words(part.market[1])}"
        self._session.runner.read(
            lambda reader: list_caps(reader, part.event_id),
            lambda caps: self._show_amount(part, what, caps),
            owner=self,
            on_error=presenter(self._window, self._session.strip),
        )

    def _show_amount(self, part: Part, what: str, caps: list[CapRow]) -> None:
        found = [cap.off_at for cap in caps if (cap.period, cap.market) == part.names]
        dialog = AmountDialog(what, found[0] if found else None, self._window)
        self.amount_dialog = dialog
        session, actor = self._session, self._session.actor

        def done(changes: ChangeSet) -> None:
            dialog.accept()
            session.strip.say(self.tr("The amount is set."), tone="positive", seconds=8)
            session.hub.announce(changes)

        def given(cents: object) -> None:
            amount = cents if isinstance(cents, int) else None
            session.runner.write(
                lambda book: set_off_at(book, actor, part, amount),
                done,
                on_error=presenter(self._window, session.strip),
                owner=self,
            )

        dialog.given.connect(given)
        dialog.open()

    @Slot()
    def show_action_table(self) -> None:
        """Show what action does to lines, and let it be changed."""
        self.action_dialog = ActionDialog(self._session, self._window)
        self.action_dialog.open()

    def _why_no_paste(self) -> str | None:
        may = self._session.actor.has(Right.BOOK_IMPORT)
        return None if may else self.tr("Your role takes in no lines of others.")

    @Slot()
    def paste_openers(self) -> None:
        """Take lines in that stand in a mail or a spreadsheet."""
        self.paste_dialog = PasteDialog(self._session, self._lines.known_leagues(), self._window)
        self.paste_dialog.open()

    @Slot()
    def go_to_suggestions(self) -> None:
        """Put the keyboard on the suggested moves."""
        self._lines.suggestions.grid.setFocus()

    @Slot()
    def release(self) -> None:
        """Put the new events that are shown on the board."""
        self._lines.moves.release(self._lines.not_released)

    @Slot()
    def ask_moment(self) -> None:
        """Let a moment be chosen at which the board is shown."""
        self._lines.as_of.ask(self._session.clock_ms())
