"""What is done about a row of the review page, each in its own dialog."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from desktop.book.opening import Book
from desktop.book.queries.claims import ClaimRow
from desktop.models.saying import shown, shown_error
from desktop.services.changes import ChangeSet
from desktop.services.claims import note_claim
from desktop.services.review.items import Deed, ReviewItem
from desktop.services.review.queue import approve_item, assign_item, note_item
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.disputes.audit_dialog import AuditDialog
from desktop.views.disputes.claim_dialog import NewClaimDialog
from desktop.views.disputes.pack import DisputePack
from desktop.views.disputes.verdict_dialog import VerdictDialog
from desktop.views.review.assign_dialog import AssignDialog
from desktop.views.review.columns import tr
from desktop.views.session import Session

Current = Callable[[], ReviewItem | ClaimRow | None]


class ReviewDeeds(QObject):
    """Asks, writes, and closes the dialog only when it is written.

    Attributes:
        names: To whom something can be given.
        dialog: What was opened last.
        audit: The audit that was opened last.
    """

    def __init__(self, session: Session, current: Current, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._current, self._page = session, current, page
        self.names: list[str] = []
        self.dialog: QDialog | None = None
        self.audit: AuditDialog | None = None
        self.pack = DisputePack(session, page)

    def actions(self, scope: str) -> list[Action]:
        """What can be done about the row under the cursor."""
        return [
            Action("review.approve", tr("Approve"), self.ask_approve, ("A",), scope, "check",
                   self._why_not_approve, ("let stand", "put aside", "done")),
            Action("review.assign", tr("Give to somebody"), self.ask_assign, ("H",), scope, "user",
                   self._why_not_assign, ("assign",)),
            Action("review.note", tr("Note"), self.ask_note, ("N",), scope, "pencil",
                   self.why_no_row, ("comment",)),
            Action("review.claim", tr("Take a claim"), self.ask_claim, ("Ins",), scope, "plus",
                   self._why_no_claims, ("dispute", "beef")),
            Action("review.decide", tr("Decide the claim"), self.ask_verdict, ("D",), scope,
                   "scale", self._why_not_decide),
            Action("review.audit", tr("Audit of the ticket"), self.show_audit, ("U",), scope,
                   "scroll-text", self.why_no_ticket, ("dispute", "proof")),
            Action("review.pack", tr("Hand out the dispute pack"), self.hand_out, ("P",), scope,
                   "download", self._why_no_pack, ("dispute", "proof", "pdf")),
        ]  # fmt: skip

    @Slot()
    def show_audit(self) -> None:
        """Show the audit of the ticket of the row under the cursor."""
        row = self._current()
        if row is not None and row.ticket_id is not None:
            self.audit = AuditDialog(self._session, row.ticket_id, self._page)
            self.audit.show()

    @Slot()
    def hand_out(self) -> None:
        """Hand out the dispute pack of the ticket of the row under the cursor."""
        row = self._current()
        if row is not None and row.ticket_id is not None:
            number = row.ticket if isinstance(row, ClaimRow) else row.ticket_number
            self.pack.ask(row.ticket_id, number)

    @Slot()
    def ask_approve(self) -> None:
        """Ask why the row under the cursor is right as it is, and say so."""
        item, actor = self._current(), self._session.actor
        if not isinstance(item, ReviewItem) or item.deed is Deed.NONE:
            return
        effects = {
            Deed.STAND: tr("The ticket stands as it was written."),
            Deed.APPROVE_MONEY: tr("The transaction is agreed to."),
            Deed.AGAIN: tr("It is written again as it was, in your name; a ticket is flagged."),
            Deed.ASIDE: tr("It is put aside; the reason stays in the journal."),
        }
        self._ask(
            Question(tr("Approve: {0}").format(shown(item.kind)),
                     f"{shown(item.sentence)} {effects[item.deed]}", tr("&Approve"),
                     is_reason_needed=item.deed is Deed.ASIDE),
            lambda book, reason: approve_item(book, actor, item.key, reason),
        )  # fmt: skip

    @Slot()
    def ask_note(self) -> None:
        """Ask what was found out about the row under the cursor."""
        row, actor = self._current(), self._session.actor
        if isinstance(row, ClaimRow):
            self._ask(
                Question(tr("Note on {0}").format(row.number), row.text, tr("&Note")),
                lambda book, text: note_claim(book, actor, row.id, text),
            )
        elif isinstance(row, ReviewItem):
            self._ask(
                Question(tr("Note"), shown(row.sentence), tr("&Note")),
                lambda book, text: note_item(book, actor, row.key, text),
            )

    @Slot()
    def ask_assign(self) -> None:
        """Ask who looks into the row under the cursor."""
        row, actor = self._current(), self._session.actor
        if row is None:
            return
        key = row.item if isinstance(row, ClaimRow) else row.key
        dialog = AssignDialog(self.names, row.assigned_to, self._page)

        def give(name: str) -> None:
            self._write(lambda book: assign_item(book, actor, key, name), dialog)

        dialog.chosen.connect(give)
        self._open(dialog)

    @Slot()
    def ask_claim(self) -> None:
        """Take a claim, on the ticket of the row under the cursor if it has one."""
        account = getattr(self._current(), "account", "")
        self._open(NewClaimDialog(self._session, "", account, self._page))

    @Slot()
    def ask_verdict(self) -> None:
        """Decide the claim under the cursor."""
        claim = self._current()
        if isinstance(claim, ClaimRow) and claim.is_open:
            self._open(VerdictDialog(self._session, claim, self._page))

    def _ask(self, question: Question, deed: Callable[[Book, str], ChangeSet]) -> None:
        dialog = ReasonDialog(question, self._page)
        dialog.reason.setMaxLength(500)

        def give(reason: str) -> None:
            self._write(lambda book: deed(book, reason), dialog)

        dialog.reason_given.connect(give)
        self._open(dialog)

    def _write(
        self, deed: Callable[[Book], ChangeSet], dialog: ReasonDialog | AssignDialog
    ) -> None:
        def done(changes: ChangeSet) -> None:
            dialog.accept()
            self._session.hub.announce(changes)

        self._session.runner.write(
            deed, done, on_error=lambda error: dialog.say_problem(shown_error(error)), owner=dialog
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def why_no_row(self) -> str | None:
        """Why nothing can be done about a row, or None."""
        return None if self._current() is not None else tr("Nothing is chosen.")

    def _why_not_approve(self) -> str | None:
        item = self._current()
        if not isinstance(item, ReviewItem) or item.deed is Deed.NONE:
            return tr("This is decided on its own page: Enter goes there.")
        if not self._session.actor.has(Right.FLAGS_DECIDE):
            return tr("Only a manager or the owner decides what is reviewed.")
        return None

    def _why_not_assign(self) -> str | None:
        if not self._session.actor.has(Right.FLAGS_DECIDE):
            return tr("Only a manager or the owner gives work to somebody.")
        return self.why_no_row()

    def _why_no_claims(self) -> str | None:
        if self._session.actor.has(Right.CLAIMS_OPEN):
            return None
        return tr("Your role takes no claims.")

    def _why_not_decide(self) -> str | None:
        claim = self._current()
        if not isinstance(claim, ClaimRow) or not claim.is_open:
            return tr("Choose an open claim, on its tab.")
        if not self._session.actor.has(Right.CLAIMS_DECIDE):
            return tr("Only a manager or the owner decides claims.")
        return None

    def _why_no_pack(self) -> str | None:
        return self.why_no_ticket() or self.pack.why_not()

    def why_no_ticket(self) -> str | None:
        """Why no ticket can be shown, or None."""
        row = self._current()
        has_ticket = row is not None and row.ticket_id is not None
        return None if has_ticket else tr("This is about no ticket.")
