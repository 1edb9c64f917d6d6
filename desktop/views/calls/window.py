"""Calls: who phoned and what was written; above them the wagers that no caller confirmed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.baskets import BasketRow, list_waiting_baskets
from desktop.book.queries.calls import (
    CallQuestion,
    CallRow,
    call_key,
    calls_asked_for,
    find_call,
    tell_calls,
)
from desktop.book.queries.keyset import Key
from desktop.book.statements import Reader
from desktop.models.keysets import KeysetPages
from desktop.models.paged import PagedModel
from desktop.models.table import RowTableModel
from desktop.services.calls.baskets import accept_basket, drop_basket
from desktop.services.calls.finding import ask_for_calls
from desktop.services.changes import ChangeSet
from desktop.services.following import follow_action
from desktop.services.users import Actor, Right
from desktop.services.wagers import Accepted
from desktop.views.actions import Action
from desktop.views.calls.columns import basket_columns, call_columns, tr
from desktop.views.dialogs.pin import PinDialog
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import presenter
from desktop.views.printing.print_dialog import PrintDialog
from desktop.views.printing.printouts import preview_read_back
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"calls", "tickets", "accounts"})
_BASKET_ROWS = 5
_CALL_PAGES: KeysetPages[CallRow] = KeysetPages(
    calls_asked_for,
    tell_calls,
    call_key,
    lambda _reader, question, text: replace(question, seen=text),
)


@dataclass(frozen=True, slots=True)
class _Read:
    question: CallQuestion
    baskets: list[BasketRow]
    wanted: Key | None


class CallsPage(QWidget):
    """What waits for a decision above, the newest calls below.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Calls"), "history"
        self._session = session
        self._present = presenter(self, session.strip)
        self._wanted: int | None = None
        self.dialog: QDialog | None = None
        self.printing: PrintDialog | None = None
        self._is_newest_first = True
        self.calls: PagedModel[CallRow] = PagedModel(
            call_columns(session.formatting), _CALL_PAGES, session.runner, self._present,
            parent=self,
        )  # fmt: skip
        self.baskets: RowTableModel[BasketRow] = RowTableModel(
            basket_columns(session.formatting), lambda row: (row.call_id, row.no), parent=self
        )
        self.only = QComboBox()
        self.only.setAccessibleName(tr("Which calls"))
        for told, only in (
            (tr("All calls"), ""),
            (tr("Without a wager"), "unwritten"),
            (tr("With unconfirmed wagers"), "waiting"),
            (tr("Going on now"), "open"),
        ):
            self.only.addItem(told, only)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("Player, clerk or day"))
        self.typed.setPlaceholderText(tr("player, clerk or day: P1 Kim 2026-11-22"))
        self.typed.setClearButtonEnabled(True)
        self.typed.returnPressed.connect(self.reload)
        self._build()
        self.only.currentIndexChanged.connect(self.reload)
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("calls.accept", tr("Accept the unconfirmed wager"), self.accept_basket, (),
                   self.title, "check", self._why_not_decide, ("basket", "dropped")),
            Action("calls.drop", tr("Drop the unconfirmed wager"), self.drop_basket, ("Del",),
                   self.title, "x", self._why_not_decide, ("basket", "refuse")),
            Action("calls.filter", tr("Find calls"), self.take_filter, ("/",), self.title,
                   "filter"),
            Action("calls.player", tr("Show the player’s tickets"), self.show_tickets,
                   ("Ctrl+H",), self.title, "ticket"),
            Action("calls.print", tr("Print the read-back sheet…"), self.print_call, ("Ctrl+P",),
                   self.title, "printer", self._why_no_call, ("paper", "PDF", "what was said")),
            Action("calls.refresh", tr("Refresh the calls"), self.reload, ("F5",), self.title,
                   "refresh-cw"),
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Show the call with this id, or its unconfirmed wager."""
        if isinstance(payload, int):
            self._wanted = payload
            self.typed.clear()
            self.only.setCurrentIndex(0)
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read calls and what waits."""
        house, typed, only = self._session.house, self.typed.text(), self.only.currentData()
        is_newest_first, wanted = self._is_newest_first, self._wanted

        def read(reader: Reader) -> _Read:
            asked = ask_for_calls(reader, house, typed, only)
            question = replace(asked, is_descending=is_newest_first)
            call = None if wanted is None else find_call(reader, wanted)
            key = None if call is None else call_key(call)
            return _Read(question, list_waiting_baskets(reader), key)

        self._session.runner.read(
            read, self._on_read, on_error=self._present, owner=self, question="calls"
        )

    @Slot()
    def take_filter(self) -> None:
        """Type which calls are wanted."""
        self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.selectAll()

    @Slot()
    def accept_basket(self) -> None:
        """Make a ticket of the unconfirmed wager under the cursor, as it was read back."""
        basket: BasketRow | None = self.baskets_grid.current_row()
        if basket is None:
            return
        house, number = self._session.house, (basket.call_id, basket.no)

        def answer(actor: Actor) -> None:
            self._write(lambda book: accept_basket(book, actor, house, *number), self._on_accepted)

        self._as_supervisor(basket, answer)

    @Slot()
    def drop_basket(self) -> None:
        """Decide that it is no wager, with a reason."""
        basket: BasketRow | None = self.baskets_grid.current_row()
        if basket is not None:
            self._as_supervisor(basket, lambda actor: self._ask_reason(basket, actor))

    @Slot()
    def show_tickets(self) -> None:
        """The tickets of the player of the call under the cursor."""
        call: CallRow | None = self.calls_grid.current_row()
        if call is not None:
            self.go.emit("tickets", f"acct:{call.account}")

    @Slot()
    def print_call(self) -> None:
        """Open the preview of the read-back sheet of the call under the cursor."""
        call: CallRow | None = self.calls_grid.current_row()
        if call is not None:
            self.printing = preview_read_back(self._session, call.id, self)

    def _why_no_call(self) -> str | None:
        return None if self.calls_grid.current_row() is not None else tr("Choose a call.")

    def _build(self) -> None:
        theme = self._session.theme
        self.header = PageHeader(theme, self.title)
        for action in self.page_actions():
            if action.id in {"calls.drop", "calls.accept"}:
                self.header.add_action(action, primary=action.id == "calls.accept")
        self.baskets_grid = GridView(
            theme,
            tr("Unconfirmed wagers"),
            empty_text=tr("No unconfirmed wager waits."),
            empty_remedy=tr("What is read back and not confirmed before a call ends comes here."),
        )
        self.baskets_grid.setModel(self.baskets)
        self.calls_grid = GridView(
            theme,
            tr("Calls"),
            empty_text=tr("No such call."),
            empty_remedy=tr("Alt+2: a call begins when a player is named there"),
        )
        self.calls_grid.setModel(self.calls)
        self.calls.count_changed.connect(self._on_counted)
        self.calls.sort_asked.connect(self._on_sort_asked)
        self.calls_grid.row_activated.connect(self._on_activated)
        self.baskets_grid.row_activated.connect(lambda _: self.accept_basket())
        above, below = Card(tr("Unconfirmed, waiting for a decision"), flush=True), Card(flush=True)
        above.body.addWidget(self.baskets_grid)
        above.setFixedHeight(72 + (_BASKET_ROWS + 1) * theme.row_height)
        below.body.addWidget(self.calls_grid)
        chooser = QHBoxLayout()
        chooser.setSpacing(8)
        chooser.addWidget(self.only)
        chooser.addWidget(self.typed, 1)
        chooser.addWidget(button(tr("Player’s &tickets"), self.show_tickets))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(above)
        column.addLayout(chooser)
        column.addWidget(below, 1)
        self.setFocusProxy(self.calls_grid)

    def _ask_reason(self, basket: BasketRow, actor: Actor) -> None:
        effect = tr("No ticket is made of {0} of {1}.").format(
            basket.wager["description"], basket.account
        )
        dialog = ReasonDialog(Question(tr("Drop the wager"), effect, tr("&Drop it")), self)

        def give(reason: str) -> None:
            self._write(
                lambda book: drop_basket(book, actor, basket.call_id, basket.no, reason),
                lambda changes: self._on_dropped(dialog, changes),
            )

        dialog.reason_given.connect(give)
        self._open(dialog)

    def _as_supervisor(self, basket: BasketRow, answer: Callable[[Actor], None]) -> None:
        session = self._session
        if session.actor.may(Right.TICKETS_OVERRIDE):
            answer(session.actor)
            return
        said = tr("An unconfirmed wager of {0}.").format(basket.account)
        dialog = PinDialog(session.theme, tr("Supervisor"), said, name="", parent=self)

        dialog.let_agree(session, answer)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _write(self, command: Callable[[Book], Any], on_done: Callable[[Any], None]) -> None:
        self._session.runner.write(command, on_done, on_error=self._present, owner=self)

    def _why_not_decide(self) -> str | None:
        if not self._session.actor.has(Right.TICKETS_OVERRIDE):
            return tr("Your role does not decide about unconfirmed wagers.")
        return None if self.baskets.rows else tr("No unconfirmed wager waits.")

    def _on_accepted(self, accepted: Accepted) -> None:
        session = self._session
        session.hub.announce(accepted.changes)
        told = tr("Ticket {0}, as it was read back.").format(accepted.number)
        session.strip.say(told, tone="positive", seconds=8)
        self._write(
            lambda book: follow_action(book, session.actor, (accepted.ticket_id,)),
            session.hub.announce,
        )

    def _on_dropped(self, dialog: ReasonDialog, changes: ChangeSet) -> None:
        dialog.accept()
        self._session.hub.announce(changes)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self.baskets.set_rows(read.baskets)
        if read.question == self.calls.question:
            self.calls.refresh()
        else:
            self.calls.ask(read.question)
        wanted, self._wanted = self._wanted, None
        waiting = [row.call_id for row in read.baskets]
        if wanted in waiting:
            self.baskets_grid.select_row(waiting.index(wanted))
        elif read.baskets and self.baskets_grid.current_row() is None:
            self.baskets_grid.select_row(0)
        if read.wanted is not None:
            self.calls.go_to(read.wanted)
        self.header.refresh_actions()

    @Slot(int, bool)
    def _on_counted(self, count: int, is_exact: bool) -> None:  # noqa: FBT001  the signal's own
        self.header.set_count(self._session.formatting.approximate_count(count, is_exact=is_exact))

    @Slot(int, bool)
    def _on_sort_asked(self, column: int, is_descending: bool) -> None:  # noqa: FBT001  the signal's own
        if column > 0:
            self._session.strip.say(
                tr("Calls stand in the order in which they began."),
                tr("A player, clerk or day above leaves fewer of them."),
                "info",
                seconds=8,
            )
            return
        self._is_newest_first = is_descending
        self.reload()

    @Slot(object)
    def _on_activated(self, _call: CallRow) -> None:
        self.show_tickets()

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
