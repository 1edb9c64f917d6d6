"""The supervisor's page: wagers that wait, those that waited, and limits that rules propose."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.book.queries.holds import HoldRow, list_ended_holds, list_waiting_holds
from desktop.services.changes import ChangeSet
from desktop.services.holds.deciding import lapse_holds
from desktop.services.holds.looking import HoldSheet, look_at_hold
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.hold_answers import HoldAnswers
from desktop.views.holds.proposals import ProposalsTab
from desktop.views.holds.sheet import HoldPane
from desktop.views.session import Session
from desktop.views.widgets.holds_grid import HoldsGrid
from desktop.views.widgets.page_header import PageHeader

WAITING, ENDED, PROPOSED = range(3)
_SHOWN = 500
_KINDS = frozenset({"holds", "lines", "events", "accounts", "settings", "proposals"})


class HoldsPage(QWidget):
    """The queue on the left, everything about the wager under the cursor on the right.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = self.tr("Held wagers"), "pause"
        self._session = session
        self._present = presenter(self, session.strip)
        self.answers = HoldAnswers(session, self, session.strip)
        self.waiting, self.ended = self._grid(), self._grid()
        self.ended.set_empty_text(self.tr("No wager was held yet."))
        self.pane = HoldPane(session)
        self.proposed = ProposalsTab(session)
        self.tabs = QTabWidget()
        self._header = PageHeader(session.theme, self.title)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """The answers, and where a row leads."""
        tr = self.tr
        return [
            Action("holds.approve", tr("Approve"), self.approve, ("A",), self.title, "check",
                   self._why_not_approved, ("accept", "held", "proposal")),
            Action("holds.counter", tr("Counter"), self.counter, ("C",), self.title, "pencil",
                   self._why_not_waiting, ("offer", "held")),
            Action("holds.refuse", tr("Refuse"), self.refuse, ("R", "Del"), self.title, "ban",
                   self._why_not_refused, ("decline", "held", "proposal")),
            Action("holds.look", tr("Look at all players by the rules"), self.proposed.look, ("L",),
                   self.title, "search", self._why_not_proposed, ("adaptive", "limits")),
            Action("holds.new_rule", tr("New limit rule"), self.proposed.new_rule, ("Ins",),
                   self.title, "plus", self._why_not_proposed, ("adaptive",)),
            Action("holds.stop_rule", tr("Stop the limit rule, or begin it again"),
                   self.proposed.stop_rule, ("Ctrl+Del",), self.title, "ban",
                   self._why_no_rule, ("adaptive",)),
            Action("holds.account", tr("Show the account"), self.show_account, ("Ctrl+H",),
                   self.title, "user", self._why_no_row),
            Action("holds.refresh", tr("Refresh held wagers"), self.reload, ("F5",), self.title,
                   "refresh-cw"),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read the queue and the proposals anew."""
        self.proposed.reload()
        self._session.runner.read(
            lambda reader: (list_waiting_holds(reader), list_ended_holds(reader, _SHOWN)),
            self._on_read,
            on_error=self._present,
            owner=self,
            question="holds",
        )

    @Slot()
    def approve(self) -> None:
        """The wager under the cursor becomes a ticket, or the proposed limit is set."""
        if self._is_proposed:
            self.proposed.approve()
            return
        hold = self._current()
        if hold is not None:
            self.answers.approve(hold)

    @Slot()
    def counter(self) -> None:
        """Offer something else for the wager under the cursor."""
        hold = self._current()
        if hold is not None:
            self.answers.counter(hold)

    @Slot()
    def refuse(self) -> None:
        """Refuse the wager under the cursor, or decline the proposed limit."""
        if self._is_proposed:
            self.proposed.decline()
            return
        hold = self._current()
        if hold is not None:
            self.answers.refuse(hold)

    @Slot()
    def show_account(self) -> None:
        """The account of the row."""
        row = self.proposed.grid.current_row() if self._is_proposed else self._current()
        if row is not None:
            self.go.emit("accounts", row.account)

    @property
    def _is_proposed(self) -> bool:
        return self.tabs.currentIndex() == PROPOSED

    def _grid(self) -> HoldsGrid:
        session = self._session
        grid = HoldsGrid(session.theme, session.formatting, session.clock_ms, has_account=True)
        grid.current_row_changed.connect(self._on_current_changed)
        grid.row_activated.connect(self._on_activated)
        grid.time_over.connect(self._lapse)
        return grid

    def _build(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.waiting, self.tr("Waiting"))
        self.tabs.addTab(self.ended, self.tr("Answered"))
        self.tabs.addTab(self.proposed, self.tr("Proposed limits"))
        self.proposed.go.connect(self.go)
        self.proposed.moved.connect(self._header.refresh_actions)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        for action in self.page_actions()[:3]:
            self._header.add_action(action, primary=action.id == "holds.approve")
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tabs)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(split, 1)
        self.setFocusProxy(self.waiting)

    def _current(self) -> HoldRow | None:
        if self._is_proposed:
            return None
        grid = self.waiting if self.tabs.currentIndex() == WAITING else self.ended
        row: HoldRow | None = grid.current_row()
        return row

    def _look(self, hold: HoldRow | None) -> None:
        if hold is None:
            self._show_sheet(None)
            return
        house, at = self._session.house, self._session.clock_ms()
        self._session.runner.read(
            lambda reader: look_at_hold(reader, house, hold.id, at),
            self._show_sheet,
            on_error=self._present,
            owner=self,
            question="sheet",
        )

    @Slot(object)
    def _show_sheet(self, sheet: HoldSheet | None) -> None:
        """Show what is looked at; where there is nothing the queue has the room."""
        self.pane.show_sheet(sheet)
        self.pane.setVisible(sheet is not None and not self._is_proposed)

    def _why_no_row(self) -> str | None:
        is_chosen = self._current() or self.proposed.grid.current_row()
        return None if is_chosen else self.tr("Choose a row.")

    def _why_not_proposed(self) -> str | None:
        return None if self._is_proposed else self.tr("That is done on the tab of proposed limits.")

    def _why_no_rule(self) -> str | None:
        if self._is_proposed and self.proposed.rules_grid.current_row() is None:
            return self.tr("Choose a rule.")
        return self._why_not_proposed()

    def _why_not_approved(self) -> str | None:
        if not self._is_proposed:
            return self._why_not_waiting()
        return None if self.proposed.current else self.tr("Choose a proposal that waits.")

    def _why_not_refused(self) -> str | None:
        if not self._is_proposed:
            return self._why_not_open()
        return self._why_not_approved()

    def _why_not_open(self) -> str | None:
        hold = self._current()
        is_open = hold is not None and hold.is_open
        return None if is_open else self.tr("Choose a wager that waits.")

    def _why_not_waiting(self) -> str | None:
        hold = self._current()
        if hold is not None and hold.status == "countered":
            return self.tr("It was countered: the caller answers next.")
        return self._why_not_open()

    @Slot(object)
    def _on_read(self, read: tuple[list[HoldRow], list[HoldRow]]) -> None:
        waiting, ended = read
        self.waiting.show_holds(waiting)
        self.ended.show_holds(ended)
        for grid, holds in ((self.waiting, waiting), (self.ended, ended)):
            if holds and grid.current_row() is None:
                grid.select_row(0)
        self._header.set_count(self.tr("{0} waiting").format(len(waiting)))
        self._header.refresh_actions()
        self._look(self._current())

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        grid = (self.waiting, self.ended, self.proposed.grid)[place]
        self.setFocusProxy(grid)
        grid.setFocus()
        self._header.refresh_actions()
        self._look(self._current())

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self._header.refresh_actions()
        self._look(self._current())

    @Slot(object)
    def _on_activated(self, hold: HoldRow) -> None:
        if hold.ticket_id is None:
            self.go.emit("accounts", hold.account)
        else:
            self.go.emit("tickets", hold.ticket_id)

    @Slot()
    def _lapse(self) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: lapse_holds(book, actor),
            self._session.hub.announce,
            on_error=self._present,
            owner=self,
        )

    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
