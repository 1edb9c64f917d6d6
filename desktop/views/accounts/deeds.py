"""What is done to accounts in dialogs of their own, and when it can be done."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from desktop.services.users import Right
from desktop.views.accounts.all_notes import AllNotesDialog
from desktop.views.accounts.approving import ApprovalDialog
from desktop.views.accounts.breaks import BreakDialog
from desktop.views.accounts.copies import CopiesDialog
from desktop.views.accounts.money import MoneyDialog
from desktop.views.accounts.move import MoveDialog
from desktop.views.accounts.moves import MovesDialog
from desktop.views.accounts.new_account import NewAccountDialog
from desktop.views.accounts.notices import NoticesDialog
from desktop.views.accounts.own_limits import OwnLimitsDialog
from desktop.views.accounts.phone_secret import PhoneSecretDialog
from desktop.views.accounts.tree import AccountTree
from desktop.views.accounts.undoing import UndoDialog
from desktop.views.accounts.watching import turn_watch, why_not_watch
from desktop.views.actions import Action
from desktop.views.dialogs.import_file import ImportDialog
from desktop.views.session import Session

_MOVABLE = frozenset({"master", "agent", "player"})
_ABOVE = frozenset({"house", "master", "agent"})


class AccountDeeds(QObject):
    """Dialogs about the accounts that are chosen in a tree.

    Signals:
        visit_asked: The code of an account that was opened just now.
        note_chosen: The code of the account whose note was chosen.
    """

    visit_asked = Signal(str)
    note_chosen = Signal(str)

    def __init__(self, session: Session, tree: AccountTree, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._tree, self._page = session, tree, page
        self.dialog: QDialog | None = None

    def actions(self, title: str) -> list[Action]:
        """What can be done here, for the page of this title."""
        return [
            Action("accounts.new", self.tr("New account"), self.ask_new, ("Ins",), title,
                   "user-plus", self.why_not_change, ("open account", "agent", "player")),
            Action("accounts.money", self.tr("Post money"), self.ask_money, ("Ctrl+T",),
                   title, "wallet", self._why_not_money,
                   ("payment", "adjustment", "deposit", "withdraw", "transaction")),
            Action("accounts.import", self.tr("Import accounts"), self.ask_import, (), title,
                   "upload", self.why_not_change, ("csv", "file")),
            Action("accounts.copies", self.tr("Create many accounts"), self.ask_copies,
                   ("Shift+Ins",), title, "copy", self._why_not_copy,
                   ("template", "copy from", "several")),
            Action("accounts.undo", self.tr("Take back the last mass change"), self.ask_undo, (),
                   title, "undo-2", self.why_not_change, ("undo", "many settings")),
            Action("accounts.move", self.tr("Move"), self.ask_move, ("Ctrl+B",), title,
                   "arrow-right", self._why_not_move, ("change agent", "under another agent")),
            Action("accounts.moves", self.tr("Moves that wait"), self.show_moves, (), title,
                   "clock", synonyms=("take back a move", "pending moves")),
            Action("accounts.approve", self.tr("Approve accounts"), self.ask_approval,
                   (), title, "user", self._why_not_approve,
                   ("pending", "approve", "refuse", "send back")),
            Action("accounts.secret", self.tr("Phone secret"), self.ask_secret, (), title,
                   "phone-call", self._why_not_secret,
                   ("password", "PIN", "locked", "caller", "let in")),
            Action("accounts.notices", self.tr("Notices"), self.ask_notices, (), title,
                   "flag", self.why_not_change, ("flag", "message", "collect", "banner")),
            Action("accounts.break", self.tr("Start a break from wagering"), self.ask_break, (),
                   title, "user", self._why_not_break,
                   ("cool-off", "self-exclusion", "responsible")),
            Action("accounts.own_limits", self.tr("Own limits of the player"), self.ask_own_limits,
                   (), title, "user", self._why_not_break,
                   ("loss limit", "stake limit", "responsible")),
            Action("accounts.watch", self.tr("Watch the player, or no more"), self.turn_watch,
                   ("W",), title, "eye", self._why_not_watch,
                   ("pin", "unpin", "player watch")),
            Action("accounts.all_notes", self.tr("Search notes of all accounts"),
                   self.ask_notes, ("Ctrl+Alt+N",), title, "search",
                   synonyms=("find a note", "comments")),
        ]  # fmt: skip

    @Slot()
    def ask_new(self) -> None:
        """Open the dialog of a new account, under the one the cursor is on."""
        above = self._tree.current
        if above is not None and above.kind == "player":
            above = self._tree.above(above)
        code, kind = (above.code, above.kind) if above else ("HOUSE", "house")
        dialog = NewAccountDialog(self._session, code, kind, self._page)
        self._session.drafts.watch_form(dialog, "accounts/new", self.tr("New account"))
        dialog.accepted.connect(lambda: self.visit_asked.emit(dialog.opened))
        self._open(dialog)

    @Slot()
    def ask_money(self) -> None:
        """Open the dialog of a transaction."""
        account = self._tree.current
        if account is not None and account.kind != "house":
            self._open(MoneyDialog(self._session, account, self._page))

    @Slot()
    def ask_import(self) -> None:
        """Open the import of accounts."""
        self._open(ImportDialog(session=self._session, kind="accounts", parent=self._page))

    @Slot()
    def ask_approval(self) -> None:
        """Open the list of the accounts that wait for approval."""
        self._open(ApprovalDialog(self._session, self._page))

    @Slot()
    def ask_move(self) -> None:
        """Open the move of the accounts that are chosen in the tree."""
        codes = [node.code for node in self._tree.chosen if node.kind in _MOVABLE]
        if codes:
            above = [node for node in self._tree.nodes.values() if node.kind in _ABOVE]
            self._open(MoveDialog(self._session, codes, above, self._page))

    @Slot()
    def ask_copies(self) -> None:
        """Open the dialog that creates many players after the one under the cursor."""
        account = self._tree.current
        if account is not None and account.kind == "player":
            dialog = CopiesDialog(self._session, account.code, self._page)
            dialog.accepted.connect(lambda: self.visit_asked.emit(dialog.opened[0]))
            self._open(dialog)

    @Slot()
    def ask_own_limits(self) -> None:
        """Open the own limits of the player under the cursor."""
        account = self._tree.current
        if account is not None and account.kind == "player":
            self._open(OwnLimitsDialog(self._session, account.code, self._page))

    @Slot()
    def ask_undo(self) -> None:
        """Offer to take the last mass change back."""
        self._open(UndoDialog(self._session, self._page))

    @Slot()
    def show_moves(self) -> None:
        """Open the list of moves."""
        self._open(MovesDialog(self._session, self._page))

    @Slot()
    def ask_secret(self) -> None:
        """Open the phone secret of the player under the cursor."""
        account = self._tree.current
        if account is not None and account.kind == "player":
            self._open(PhoneSecretDialog(self._session, account.code, self._page))

    @Slot()
    def ask_notices(self) -> None:
        """Open the notices of the account under the cursor."""
        account = self._tree.current
        if account is not None:
            self._open(NoticesDialog(self._session, account.code, self._page))

    @Slot()
    def ask_notes(self) -> None:
        """Open the search over the notes of all accounts."""
        dialog = AllNotesDialog(self._session, self._page)
        dialog.account_chosen.connect(self.note_chosen)
        self._open(dialog)

    @Slot()
    def ask_break(self) -> None:
        """Open the dialog of a break for the player under the cursor."""
        account = self._tree.current
        if account is not None and account.kind == "player":
            self._open(BreakDialog(self._session, account.code, self._page))

    @Slot()
    def turn_watch(self) -> None:
        """Pin the player under the cursor to the player watch, or unpin."""
        account = self._tree.current
        if account is not None and account.kind == "player":
            turn_watch(self._session, account, self._page)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def why_not_change(self) -> str | None:
        if self._session.actor.has(Right.ACCOUNTS_CHANGE):
            return None
        return self.tr("Only an owner or manager may open and change accounts.")

    def _why_not_copy(self) -> str | None:
        account = self._tree.current
        if account is None or account.kind != "player":
            return self.tr("Choose the player that the new ones are copied from.")
        if not self._session.actor.has(Right.ACCOUNTS_OPEN):
            return self.tr("Your role does not open accounts.")
        return None

    def _why_not_move(self) -> str | None:
        chosen = [node for node in self._tree.chosen if node.kind in _MOVABLE]
        if not chosen:
            return self.tr("Choose players, agents or masters in the tree first.")
        if not self._session.actor.has(Right.ACCOUNTS_CHANGE):
            return self.tr("Only an owner or manager may move accounts.")
        return None

    def _why_not_secret(self) -> str | None:
        account = self._tree.current
        if account is None or account.kind != "player":
            return self.tr("Choose a player first: only players call.")
        if not self._session.actor.has(Right.CALLERS_CHANGE):
            return self.tr("Your role does not set phone secrets.")
        return None

    def _why_not_break(self) -> str | None:
        account = self._tree.current
        if account is None or account.kind != "player":
            return self.tr("Choose a player first: only players take breaks.")
        if not self._session.actor.has(Right.BREAKS_START):
            return self.tr("Your role does not start breaks.")
        return None

    def _why_not_watch(self) -> str | None:
        return why_not_watch(self._session, self._tree.current)

    def _why_not_approve(self) -> str | None:
        if self._session.actor.has(Right.ACCOUNTS_APPROVE):
            return None
        return self.tr("Only an owner or manager may approve accounts.")

    def _why_not_money(self) -> str | None:
        account = self._tree.current
        if account is None or account.kind == "house":
            return self.tr("Choose an account first; the house is the other side of its postings.")
        return None
