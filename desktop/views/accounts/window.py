"""The accounts: the tree with its money rolled up, and what is known of the chosen account."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode, list_account_nodes
from desktop.book.queries.people import find_book
from desktop.book.queries.tree_administration import with_administration
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.services.accounts import change_account
from desktop.services.changes import ChangeSet
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
from desktop.views.accounts.tabs import LIMITS, NOTES, PROFILE, AccountTabs
from desktop.views.accounts.tree import AccountTree
from desktop.views.accounts.undoing import UndoDialog
from desktop.views.accounts.watching import turn_watch, why_not_watch
from desktop.views.actions import Action
from desktop.views.dialogs.import_file import ImportDialog
from desktop.views.errors import present, presenter
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.card import Card
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"accounts", "weeks", "tickets", "settings", "users"})
_MOVABLE = frozenset({"master", "agent", "player"})
_ABOVE = frozenset({"house", "master", "agent"})
# From this width on there is room for the details beside the tree.
WIDE = 1720


def read_tree(reader: Reader, day: str) -> list[AccountNode]:
    """The tree with the figures of the week that is open now."""
    nodes = list_account_nodes(reader, find_book(reader).open_week, day)
    return with_administration(reader, nodes, day)


class AccountsPage(QWidget):
    """Tree, filter, and the tabs of the account under the cursor.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Accounts")
        self.icon = "users"
        self._session = session
        self._present = presenter(self, session.strip)
        self.dialog: QDialog | None = None
        self.accounts = AccountTree(session)
        self.tabs = AccountTabs(session)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("accounts.filter", self.tr("Find account"), self.accounts.filter.take_focus,
                   ("/",), self.title, "search"),
            Action("accounts.new", self.tr("New account"), self.ask_new, ("Ins",), self.title,
                   "user-plus", self._why_not_change, ("open account", "agent", "player")),
            Action("accounts.edit", self.tr("Edit account"), self.edit, ("F2",), self.title,
                   "pencil", self._why_not_change, ("credit", "limit", "suspend", "status")),
            Action("accounts.money", self.tr("Post money"), self.ask_money, ("Ctrl+T",),
                   self.title, "wallet", self._why_not_money,
                   ("payment", "adjustment", "deposit", "withdraw", "transaction")),
            Action("accounts.import", self.tr("Import accounts"), self.ask_import, (), self.title,
                   "upload", self._why_not_change, ("csv", "file")),
            Action("accounts.copies", self.tr("Create many accounts"), self.ask_copies,
                   ("Shift+Ins",), self.title, "copy", self._why_not_copy,
                   ("template", "copy from", "several")),
            Action("accounts.undo", self.tr("Take back the last mass change"), self.ask_undo, (),
                   self.title, "undo-2", self._why_not_change, ("undo", "many settings")),
            Action("accounts.move", self.tr("Move"), self.ask_move, ("Ctrl+B",), self.title,
                   "arrow-right", self._why_not_move, ("change agent", "under another agent")),
            Action("accounts.moves", self.tr("Moves that wait"), self.show_moves, (), self.title,
                   "clock", synonyms=("take back a move", "pending moves")),
            Action("accounts.approve", self.tr("Approve accounts"), self.ask_approval,
                   (), self.title, "user", self._why_not_approve,
                   ("pending", "approve", "refuse", "send back")),
            Action("accounts.secret", self.tr("Phone secret"), self.ask_secret, (), self.title,
                   "phone-call", self._why_not_secret,
                   ("password", "PIN", "locked", "caller", "let in")),
            Action("accounts.notices", self.tr("Notices"), self.ask_notices, (), self.title,
                   "flag", self._why_not_change, ("flag", "message", "collect", "banner")),
            Action("accounts.break", self.tr("Start a break from wagering"), self.ask_break, (),
                   self.title, "user", self._why_not_break,
                   ("cool-off", "self-exclusion", "responsible")),
            Action("accounts.own_limits", self.tr("Own limits of the player"), self.ask_own_limits,
                   (), self.title, "user", self._why_not_break,
                   ("loss limit", "stake limit", "responsible")),
            Action("accounts.watch", self.tr("Watch the player, or no more"), self.turn_watch,
                   ("W",), self.title, "eye", self._why_not_watch,
                   ("pin", "unpin", "player watch")),
            Action("accounts.tickets", self.tr("Show tickets of the account"), self.show_tickets,
                   ("Ctrl+H",), self.title, "ticket"),
            Action("accounts.all_notes", self.tr("Search notes of all accounts"),
                   self.ask_notes, ("Ctrl+Alt+N",), self.title, "search",
                   synonyms=("find a note", "comments")),
            Action("accounts.columns", self.tr("Columns of the accounts"),
                   self.accounts.ask_columns, ("Ctrl+Alt+C",), self.title, "columns-3",
                   synonyms=("settle figure", "active players", "permissions", "administration")),
            Action("accounts.refresh", self.tr("Refresh accounts"), self.reload, ("F5",),
                   self.title, "refresh-cw"),
        ]  # fmt: skip

    def selected(self) -> Subject | None:
        """The account under the cursor."""
        row = self.current
        return None if row is None else Subject("account", row.code, row.name)

    def visit(self, payload: object) -> None:
        """Show the account with this code."""
        if isinstance(payload, str) and payload:
            self.accounts.choose(payload)

    @property
    def current(self) -> AccountNode | None:
        """The account under the cursor."""
        return self.accounts.current

    @Slot()
    def reload(self) -> None:
        """Read the tree anew."""
        session = self._session
        today = session.house.calendar.figure_date(instant(session.clock_ms()))
        day = today.isoformat()
        session.runner.read(
            lambda reader: read_tree(reader, day),
            self._on_read,
            on_error=self._present,
            owner=self,
            question="tree",
        )

    @Slot()
    def edit(self) -> None:
        """Edit the profile of the account under the cursor."""
        self.tabs.setCurrentIndex(PROFILE)
        self.tabs.profile.edit()

    @Slot()
    def ask_new(self) -> None:
        """Open the dialog of a new account, under the one the cursor is on."""
        above = self.current
        if above is not None and above.kind == "player":
            above = self.accounts.above(above)
        code, kind = (above.code, above.kind) if above else ("HOUSE", "house")
        dialog = NewAccountDialog(self._session, code, kind, self)
        self._session.drafts.watch_form(dialog, "accounts/new", self.tr("New account"))
        dialog.accepted.connect(lambda: self.visit(dialog.opened))
        self._open(dialog)

    @Slot()
    def ask_money(self) -> None:
        """Open the dialog of a transaction."""
        account = self.current
        if account is not None and account.kind != "house":
            self._open(MoneyDialog(self._session, account, self))

    @Slot()
    def ask_import(self) -> None:
        """Open the import of accounts."""
        self._open(ImportDialog(session=self._session, kind="accounts", parent=self))

    @Slot()
    def ask_approval(self) -> None:
        """Open the list of the accounts that wait for approval."""
        self._open(ApprovalDialog(self._session, self))

    @Slot()
    def ask_move(self) -> None:
        """Open the move of the accounts that are chosen in the tree."""
        codes = [node.code for node in self.accounts.chosen if node.kind in _MOVABLE]
        if codes:
            above = [node for node in self.accounts.nodes.values() if node.kind in _ABOVE]
            self._open(MoveDialog(self._session, codes, above, self))

    @Slot()
    def ask_copies(self) -> None:
        """Open the dialog that creates many players after the one under the cursor."""
        account = self.current
        if account is not None and account.kind == "player":
            dialog = CopiesDialog(self._session, account.code, self)
            dialog.accepted.connect(lambda: self.visit(dialog.opened[0]))
            self._open(dialog)

    @Slot()
    def ask_own_limits(self) -> None:
        """Open the own limits of the player under the cursor."""
        account = self.current
        if account is not None and account.kind == "player":
            self._open(OwnLimitsDialog(self._session, account.code, self))

    @Slot()
    def ask_undo(self) -> None:
        """Offer to take the last mass change back."""
        self._open(UndoDialog(self._session, self))

    @Slot()
    def show_moves(self) -> None:
        """Open the list of moves."""
        self._open(MovesDialog(self._session, self))

    @Slot()
    def ask_secret(self) -> None:
        """Open the phone secret of the player under the cursor."""
        account = self.current
        if account is not None and account.kind == "player":
            self._open(PhoneSecretDialog(self._session, account.code, self))

    @Slot()
    def ask_notices(self) -> None:
        """Open the notices of the account under the cursor."""
        account = self.current
        if account is not None:
            self._open(NoticesDialog(self._session, account.code, self))

    @Slot()
    def ask_notes(self) -> None:
        """Open the search over the notes of all accounts."""
        dialog = AllNotesDialog(self._session, self)
        dialog.account_chosen.connect(self._on_noted_account)
        self._open(dialog)

    @Slot()
    def ask_break(self) -> None:
        """Open the dialog of a break for the player under the cursor."""
        account = self.current
        if account is not None and account.kind == "player":
            self._open(BreakDialog(self._session, account.code, self))

    @Slot()
    def turn_watch(self) -> None:
        """Pin the player under the cursor to the player watch, or unpin."""
        account = self.current
        if account is not None and account.kind == "player":
            turn_watch(self._session, account, self)

    @Slot()
    def show_tickets(self) -> None:
        """Go to the tickets of the account under the cursor."""
        account = self.current
        if account is not None:
            term = "acct" if account.kind == "player" else "agent"
            self.go.emit("tickets", f"{term}:{account.code}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= self._session.theme.pixels(WIDE)
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._splitter.orientation() != wanted:
            self._splitter.setOrientation(wanted)

    def _build(self) -> None:
        header = PageHeader(self._session.theme, self.title)
        self._header = header
        for action in self.page_actions():
            if action.id in {"accounts.approve", "accounts.move", "accounts.money"}:
                header.add_action(action)
            elif action.id == "accounts.new":
                header.add_action(action, primary=True)
        self._details = Card(" ")
        self._details.body.setContentsMargins(0, 0, 0, 0)
        self._details.body.addWidget(self.tabs)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(self.accounts)
        self._splitter.addWidget(self._details)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(12)
        self._splitter.setSizes([500, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(header)
        column.addWidget(self._splitter, 1)
        self.setFocusProxy(self.accounts)
        self.accounts.current_changed.connect(self._on_current_changed)
        self.accounts.node_activated.connect(self._on_node_activated)
        self.accounts.found_changed.connect(self._on_found_changed)
        self.tabs.ticket_chosen.connect(self._on_ticket_chosen)
        self.tabs.profile.save_asked.connect(self._on_save_asked)
        self.tabs.limits.players_asked.connect(self._on_players_asked)
        self.tabs.limits.account_asked.connect(self._on_account_asked)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_current(self) -> None:
        account = self.current
        self._details.header.set_title(
            self.tr("No account") if account is None else f"{account.code} {account.name}".strip()
        )
        self._details.header.set_note("" if account is None else self._note(account))
        self.tabs.show_account(account)
        self._header.refresh_actions()

    def _note(self, account: AccountNode) -> str:
        above = self.accounts.above(account)
        parts = [account.kind, account.status]
        if account.is_pinned:
            parts.append(self.tr("watched"))
        if above is not None:
            parts.insert(1, self.tr("under {0}").format(above.code))
        return " · ".join(parts)

    def _why_not_change(self) -> str | None:
        if self._session.actor.has(Right.ACCOUNTS_CHANGE):
            return None
        return self.tr("Only an owner or manager may open and change accounts.")

    def _why_not_copy(self) -> str | None:
        account = self.current
        if account is None or account.kind != "player":
            return self.tr("Choose the player that the new ones are copied from.")
        if not self._session.actor.has(Right.ACCOUNTS_OPEN):
            return self.tr("Your role does not open accounts.")
        return None

    def _why_not_move(self) -> str | None:
        chosen = [node for node in self.accounts.chosen if node.kind in _MOVABLE]
        if not chosen:
            return self.tr("Choose players, agents or masters in the tree first.")
        if not self._session.actor.has(Right.ACCOUNTS_CHANGE):
            return self.tr("Only an owner or manager may move accounts.")
        return None

    def _why_not_secret(self) -> str | None:
        account = self.current
        if account is None or account.kind != "player":
            return self.tr("Choose a player first: only players call.")
        if not self._session.actor.has(Right.CALLERS_CHANGE):
            return self.tr("Your role does not set phone secrets.")
        return None

    def _why_not_break(self) -> str | None:
        account = self.current
        if account is None or account.kind != "player":
            return self.tr("Choose a player first: only players take breaks.")
        if not self._session.actor.has(Right.BREAKS_START):
            return self.tr("Your role does not start breaks.")
        return None

    def _why_not_watch(self) -> str | None:
        return why_not_watch(self._session, self.current)

    def _why_not_approve(self) -> str | None:
        if self._session.actor.has(Right.ACCOUNTS_APPROVE):
            return None
        return self.tr("Only an owner or manager may approve accounts.")

    def _why_not_money(self) -> str | None:
        account = self.current
        if account is None or account.kind == "house":
            return self.tr("Choose an account first; the house is the other side of its postings.")
        return None

    @Slot(object)
    def _on_read(self, nodes: list[AccountNode]) -> None:
        self.accounts.show_nodes(nodes)
        self._show_current()

    @Slot(int)
    def _on_found_changed(self, players: int) -> None:
        side = self.tr("money from the player’s side: − is what players owe")
        count = self.tr("1 player") if players == 1 else self.tr("{0} players")
        shown = count.format(self._session.formatting.count(players))
        self._header.set_count(f"{shown} · {side}")

    @Slot(object)
    def _on_current_changed(self, _account: AccountNode | None) -> None:
        self._show_current()

    @Slot(object)
    def _on_node_activated(self, _account: AccountNode) -> None:
        self.show_tickets()

    @Slot(object)
    def _on_ticket_chosen(self, ticket_id: int) -> None:
        self.dialog = TicketDialog(self._session, ticket_id, self)
        self.dialog.show()

    @Slot()
    def _on_players_asked(self) -> None:
        account = self.current
        if account is not None and account.kind != "player":
            self.tabs.limits.players = self.accounts.players_below(account)
        else:
            self.tabs.limits.players = []

    @Slot(object, dict, str)
    def _on_save_asked(self, account: AccountNode, changes: dict[str, object], reason: str) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: change_account(book, actor, account.code, reason=reason, **changes),
            self._on_saved,
            on_error=lambda error: present(error, self, self._session.strip),
            owner=self,
        )

    @Slot(str)
    def _on_account_asked(self, code: str) -> None:
        self.visit(code)
        self.tabs.setCurrentIndex(LIMITS)

    @Slot(str)
    def _on_noted_account(self, code: str) -> None:
        self.visit(code)
        self.tabs.setCurrentIndex(NOTES)

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self.tabs.profile.saved()
        self._session.hub.announce(changes)
        self._session.strip.say(self.tr("The account was changed."), tone="positive", seconds=5)

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
