"""What is done about the ticket under the cursor of the browser."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.line_history import find_moment_of
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.disputes.pack import DisputePack
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView

if TYPE_CHECKING:
    from desktop.views.disputes.audit_dialog import AuditDialog
    from desktop.views.disputes.claim_dialog import NewClaimDialog
    from desktop.views.printing.print_dialog import PrintDialog
    from desktop.views.tickets.edit_dialog import EditTicketDialog
    from desktop.views.whole_ticket import TicketDialog


class TicketDeeds(QObject):
    """Opens, voids, writes anew, prints, disputes; each in its own dialog.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, grid: GridView, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._grid, self._page = session, grid, page
        self._present = presenter(page, session.strip)
        self.dialog: TicketDialog | None = None
        self.edit_dialog: EditTicketDialog | None = None
        self.audit: AuditDialog | None = None
        self.claim: NewClaimDialog | None = None
        self.pack = DisputePack(session, page)
        self.printing: PrintDialog | None = None

    def actions(self, scope: str) -> list[Action]:
        """What can be done about it; `scope` is the page's title."""
        return [
            Action("tickets.open", self.tr("Open ticket"), self.open_current, (), scope, "eye",
                   self.why_no_ticket),
            Action("tickets.void", self.tr("Void ticket"), self.void_current, ("Del",), scope,
                   "ban", self._why_not_void, ("cancel", "delete")),
            Action("tickets.edit", self.tr("Edit ticket: void and write anew…"), self.edit_current,
                   ("Ctrl+E",), scope, "pencil", self._why_not_void,
                   ("change", "risk", "wrong account")),
            Action("tickets.decide", self.tr("Void or no action by leg…"), self.decide_current,
                   ("Ctrl+D",), scope, "ban", self._why_not_void,
                   ("no action", "grade by hand", "void leg")),
            Action("tickets.audit", self.tr("Audit of the ticket"), self.audit_current, ("U",),
                   scope, "scroll-text", self.why_no_ticket, ("dispute", "history", "proof")),
            Action("tickets.pack", self.tr("Hand out the dispute pack"), self.pack_current, ("P",),
                   scope, "download", self._why_no_pack, ("dispute", "proof", "pdf")),
            Action("tickets.print", self.tr("Print the receipt…"), self.print_current, ("Ctrl+P",),
                   scope, "printer", self.why_no_ticket, ("receipt", "paper", "PDF")),
            Action("tickets.claim", self.tr("Take a claim on the ticket"), self.claim_current,
                   ("C",), scope, "flag", self._why_no_claim, ("dispute", "beef")),
            Action("tickets.board", self.tr("The board when it was placed"), self.show_board,
                   ("B",), scope, "history", self.why_no_ticket,
                   ("lines", "at that second")),
            Action("tickets.player", self.tr("Show the player’s account"), self.show_player,
                   ("Ctrl+H",), scope, "user", self.why_no_ticket),
        ]  # fmt: skip

    @Slot()
    def open_current(self) -> None:
        """Open the ticket under the cursor."""
        ticket = self._grid.current_row()
        if ticket is not None:
            self.open_ticket(ticket.id)

    @Slot()
    def void_current(self) -> None:
        """Open the ticket under the cursor and ask for the reason of its void."""
        ticket = self._grid.current_row()
        if ticket is not None:
            self.open_ticket(ticket.id).void_when_read()

    @Slot()
    def edit_current(self) -> None:
        """Void the ticket under the cursor and write it anew."""
        ticket = self._grid.current_row()
        if ticket is not None:
            from desktop.views.tickets.edit_dialog import EditTicketDialog  # noqa: PLC0415 - read at its first use

            self.edit_dialog = EditTicketDialog(self._session, ticket, self._page)
            self.edit_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.edit_dialog.open()

    @Slot()
    def decide_current(self) -> None:
        """Decide about the legs of the ticket under the cursor, in Settlement."""
        ticket = self._grid.current_row()
        if ticket is not None:
            self.go.emit("settlement", ("decide", ticket.id))

    @Slot()
    def show_player(self) -> None:
        """Go to the account of the ticket under the cursor."""
        ticket = self._grid.current_row()
        if ticket is not None:
            self.go.emit("accounts", ticket.account)

    @Slot()
    def show_board(self) -> None:
        """Go to the board as it was when the ticket under the cursor was placed."""
        ticket = self._grid.current_row()
        if ticket is None:
            return
        self._session.runner.read(
            lambda reader: find_moment_of(reader, ticket.id),
            self._on_moment,
            owner=self,
            question="moment",
            on_error=self._present,
        )

    def _on_moment(self, found: tuple[int, int] | None) -> None:
        if found is None:
            self._session.strip.say(self.tr("The ticket has no leg on the board."), seconds=8)
        else:
            self.go.emit("board", ("at", *found))

    @Slot()
    def audit_current(self) -> None:
        """Show the audit of the ticket under the cursor."""
        ticket = self._grid.current_row()
        if ticket is not None:
            self.open_audit(ticket.id)

    @Slot()
    def pack_current(self) -> None:
        """Hand out the dispute pack of the ticket under the cursor."""
        ticket = self._grid.current_row()
        if ticket is not None:
            self.pack.ask(ticket.id, ticket.number)

    @Slot()
    def print_current(self) -> None:
        """Open the preview of the receipt of the ticket under the cursor."""
        ticket = self._grid.current_row()
        if ticket is not None:
            from desktop.views.printing.printouts import preview_receipt  # noqa: PLC0415 - read at its first use

            self.printing = preview_receipt(self._session, ticket.id, self._page)

    @Slot()
    def claim_current(self) -> None:
        """Take a claim on the ticket under the cursor."""
        ticket = self._grid.current_row()
        if ticket is not None:
            from desktop.views.disputes.claim_dialog import NewClaimDialog  # noqa: PLC0415 - read at its first use

            self.claim = NewClaimDialog(self._session, ticket.number, "", self._page)
            self.claim.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.claim.open()

    def open_audit(self, ticket_id: int) -> "AuditDialog":
        """Open the audit of a ticket."""
        from desktop.views.disputes.audit_dialog import AuditDialog  # noqa: PLC0415 - read at its first use

        self.audit = AuditDialog(self._session, ticket_id, self._page)
        self.audit.show()
        return self.audit

    def open_ticket(self, ticket_id: int) -> "TicketDialog":
        """Open the window of a ticket."""
        from desktop.views.whole_ticket import TicketDialog  # noqa: PLC0415 - read at its first use

        dialog = TicketDialog(self._session, ticket_id, self._page)
        self.dialog = dialog
        dialog.show()
        return dialog

    def why_no_ticket(self) -> str | None:
        """Why nothing can be done about a ticket, or None."""
        return None if self._grid.current_row() is not None else self.tr("Choose a ticket first.")

    def _why_no_pack(self) -> str | None:
        return self.why_no_ticket() or self.pack.why_not()

    def _why_no_claim(self) -> str | None:
        if not self._session.actor.has(Right.CLAIMS_OPEN):
            return self.tr("Your role takes no claims.")
        return self.why_no_ticket()

    def _why_not_void(self) -> str | None:
        ticket = self._grid.current_row()
        if ticket is None:
            return self.tr("Choose a ticket first.")
        if ticket.status == "void":
            return self.tr("The ticket is void already.")
        if not self._session.actor.has(Right.TICKETS_VOID):
            return self.tr("Only an owner or manager may void tickets.")
        return None
