"""The tree of accounts with its filter: what is typed opens the way to what it finds."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode
from desktop.models.accounts import HIDDEN_AT_FIRST, account_columns, administration_columns
from desktop.models.tree import RowTreeModel
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.frozen_column import FrozenColumn
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.sticky_tree import StickyTree

# Under which name the titles of the columns are kept that are shown.
_COLUMNS = "accounts/columns"
_OPEN_AT_FIRST = frozenset({"house", "master"})


class AccountTree(QWidget):
    """Shows the nodes it is given; the one under the cursor stays under it.

    Signals:
        current_changed: The node under the cursor, or None.
        node_activated: A node, by Enter or double click.
        found_changed: How many players the filter leaves.
    """

    current_changed = Signal(object)
    node_activated = Signal(object)
    found_changed = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nodes: dict[int, AccountNode] = {}
        self._wanted_code = ""
        self._watched = self.tr("watched")
        self._was_shown = False
        self._settings = session.settings
        texts = session.formatting
        day = session.figure_day
        columns = [*account_columns(texts, day), *administration_columns(texts, day)]
        self.model: RowTreeModel[AccountNode] = RowTreeModel(
            columns,
            lambda node: node.id,
            lambda node: node.parent_id,
            _row_style,
            parent=self,
            is_lazy=True,
        )
        self.filter = FilterBar(session.theme, self.tr("Account, name, rating or “watched”"))
        self.tree = StickyTree(
            session.theme,
            self.tr("Accounts"),
            empty_text=self.tr("No account fits the filter."),
            empty_remedy=self.tr("Esc clears it, Ins opens a new account"),
        )
        self.tree.setModel(self.model)
        self.frozen = FrozenColumn(session.theme, self.tree)
        self.header = cast("GridHeader", self.tree.header())
        self._restore_columns()
        self.header.offer_column_menu()
        self.header.sectionResized.connect(self._on_section_resized)
        self.setFocusProxy(self.tree)
        card = Card(flush=True)
        card.body.addWidget(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(card, 1)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self.tree.setFocus)
        self.tree.current_row_changed.connect(self.current_changed)
        self.tree.row_activated.connect(self._on_activated)

    @property
    def current(self) -> AccountNode | None:
        """The node under the cursor."""
        node: AccountNode | None = self.tree.current_row()
        return node

    @property
    def chosen(self) -> list[AccountNode]:
        """The selected nodes by code; the one under the cursor where nothing else is."""
        nodes: list[AccountNode] = self.tree.selected_rows()
        return sorted(nodes, key=lambda node: node.code) or ([self.current] if self.current else [])

    def above(self, node: AccountNode) -> AccountNode | None:
        """The node that one stands under."""
        return self.nodes.get(node.parent_id or 0)

    def players_below(self, node: AccountNode) -> list[str]:
        """The codes of all players below a node, by code."""
        below = {node.id}
        # Whoever stands above comes first among the nodes, but for masters under masters.
        while more := {n.id for n in self.nodes.values() if n.parent_id in below} - below:
            below |= more
        return sorted(n.code for n in self.nodes.values() if n.id in below and n.kind == "player")

    def ask_columns(self) -> None:
        """Open the menu of the columns below the header."""
        menu = self.header.column_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.header.mapToGlobal(self.header.rect().bottomLeft()))

    def show_nodes(self, nodes: Sequence[AccountNode]) -> None:
        """Show the accounts of the book."""
        self.nodes = {node.id: node for node in nodes}
        self._show()

    def choose(self, code: str) -> None:
        """Put the cursor on an account, now or as soon as it is among the nodes."""
        self._wanted_code = code.strip().upper()
        if self.filter.text:
            self.filter.set_filter("")
        self._choose_wanted()

    def _restore_columns(self) -> None:
        kept = self._settings.find_names(_COLUMNS)
        for place, column in enumerate(self.model.columns):
            is_shown = column.title in kept if kept else column.title not in HIDDEN_AT_FIRST
            self.header.setSectionHidden(place, not is_shown and place > 0)

    @Slot(int, int, int)
    def _on_section_resized(self, resized: int, old: int, new: int) -> None:
        if old and new:
            return
        # A column that is being hidden is told of before it counts as hidden.
        going = None if new else resized
        shown = [
            column.title
            for place, column in enumerate(self.model.columns)
            if not self.header.isSectionHidden(place) and place != going
        ]
        self._settings.save_names(_COLUMNS, shown)

    def _show(self) -> None:
        current = self.current
        found = self._found()
        self.model.set_rows(found)
        self._open_ways(found)
        self.found_changed.emit(sum(node.kind == "player" for node in found))
        self._keep_or_choose(current)

    def _found(self) -> list[AccountNode]:
        """The accounts that fit the filter, with everything above them."""
        if not self._typed:
            return list(self.nodes.values())
        wanted: set[int] = set()
        for node in self._matches():
            above: AccountNode | None = node
            while above is not None and above.id not in wanted:
                wanted.add(above.id)
                above = self.above(above)
        return [node for node in self.nodes.values() if node.id in wanted]

    @property
    def _typed(self) -> str:
        return self.filter.text.strip().casefold()

    def _matches(self) -> list[AccountNode]:
        """The accounts with what is typed in code or name; the exact code first."""
        typed = self._typed
        matches = [
            node
            for node in self.nodes.values()
            if typed in node.code.casefold()
            or typed in node.name.casefold()
            or typed == node.rating
            or (node.is_pinned and typed == self._watched)
        ]
        return sorted(matches, key=lambda node: node.code.casefold() != typed)

    def _open_ways(self, found: Sequence[AccountNode]) -> None:
        if not found or (self._was_shown and not self._typed):
            return
        self._was_shown = True
        for node in found:
            if node.kind != "player" and (self._typed or node.kind in _OPEN_AT_FIRST):
                self.tree.expand(self.model.find_index(node.id))

    def _keep_or_choose(self, current: AccountNode | None) -> None:
        if self._wanted_code:
            self._choose_wanted()
        elif self._typed:
            matches = self._matches()
            if matches and (current is None or current not in matches):
                self.tree.select_key(matches[0].id)
        elif current is None or not self.tree.select_key(current.id):
            self.tree.setCurrentIndex(self.model.index(0, 0, QModelIndex()))

    def _choose_wanted(self) -> None:
        node = next((n for n in self.nodes.values() if n.code == self._wanted_code), None)
        if node is not None and self.tree.select_key(node.id):
            self._wanted_code = ""

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self._show()

    @Slot(object)
    def _on_activated(self, node: AccountNode) -> None:
        if node.kind == "player":
            self.node_activated.emit(node)
            return
        index = self.model.find_index(node.id)
        if self.tree.isExpanded(index):
            self.tree.collapse(index)
        else:
            self.tree.expand(index)


def _row_style(node: AccountNode) -> str:
    return "muted" if node.status != "active" else ""
