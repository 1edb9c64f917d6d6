"""The accounts: the tree with its money rolled up, and what is known of the chosen account."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode, list_account_nodes
from desktop.book.queries.people import find_book
from desktop.book.queries.tree_administration import with_administration
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.services.accounts import change_account
from desktop.services.changes import ChangeSet
from desktop.views.accounts.deeds import AccountDeeds
from desktop.views.accounts.tabs import LIMITS, NOTES, PROFILE, AccountTabs
from desktop.views.accounts.tree import AccountTree
from desktop.views.actions import Action
from desktop.views.errors import present, presenter
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.card import Card
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"accounts", "weeks", "tickets", "settings", "users", "sent"})
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
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self.accounts = AccountTree(session, self._splitter)
        self.deeds = AccountDeeds(session, self.accounts, self)
        self.deeds.visit_asked.connect(self.visit)
        self.deeds.note_chosen.connect(self._on_noted_account)
        self._details = Card(" ", self._splitter)
        self.tabs = AccountTabs(session, self._details)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("accounts.filter", self.tr("Find account"), self.accounts.filter.take_focus,
                   ("/",), self.title, "search"),
            Action("accounts.edit", self.tr("Edit account"), self.edit, ("F2",), self.title,
                   "pencil", self.deeds.why_not_change, ("credit", "limit", "suspend", "status")),
            *self.deeds.actions(self.title),
            Action("accounts.tickets", self.tr("Show tickets of the account"), self.show_tickets,
                   ("Ctrl+H",), self.title, "ticket"),
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
    def dialog(self) -> QDialog | None:
        """The dialog that was opened last."""
        return self.deeds.dialog

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
        self._details.body.setContentsMargins(0, 0, 0, 0)
        self._details.body.addWidget(self.tabs)
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
        parts = [in_words(account.kind), in_words(account.status)]
        if account.is_pinned:
            parts.append(self.tr("watched"))
        if above is not None:
            parts.insert(1, self.tr("under {0}").format(above.code))
        return " · ".join(parts)

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
        self.deeds.dialog = TicketDialog(self._session, ticket_id, self)
        self.deeds.dialog.show()

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
