"""The audit of a ticket in a window of its own: read, printed, handed out."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.progress import silent
from desktop.services.ticket_audit import TicketAudit, audit_ticket, read_audit
from desktop.views.disputes.audit_sheet import audit_document, audit_paper
from desktop.views.disputes.pack import DisputePack
from desktop.views.errors import present
from desktop.views.printing.print_dialog import Printout
from desktop.views.printing.printouts import preview
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label


class AuditDialog(Dialog):
    """One scrolling sheet."""

    def __init__(self, session: Session, ticket_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ticket_id = ticket_id
        self.audit: TicketAudit | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Audit of a ticket"))
        self.resize(session.theme.pixels(1080), session.theme.pixels(780))
        self.sheet = QTextBrowser()
        self.sheet.setAccessibleName(self.tr("Audit of the ticket"))
        self.sheet.setOpenLinks(False)
        self.strip = AlertStrip(session.theme)
        self.pack = DisputePack(session, self)
        self._build()
        self.reload()

    def reload(self) -> None:
        """Show what is known at once; fold the journal before the ticket in a child process."""
        session, ticket_id = self._session, self._ticket_id
        session.runner.read(
            lambda reader: read_audit(reader, ticket_id, silent, is_brief=True),
            self._on_brief,
            on_error=self._on_failed,
            owner=self,
            question="brief",
        )
        self._work = session.pending.begin(self.tr("Reading the audit"), self._cancel)
        self._task = session.runner.run_process(
            audit_ticket,
            (session.path, ticket_id),
            self._on_progress,
            self._on_read,
            self._on_failed,
            owner=self,
        )

    @Slot()
    def print_sheet(self) -> None:
        """Open the preview of the sheet."""
        audit = self.audit
        if audit is None:
            return
        title = self.tr("Audit of ticket {0}").format(audit.number)
        printout = Printout(title, f"ticket-{audit.number}", lambda _: audit_paper(audit))
        self.printing = preview(self._session, printout, self)

    @Slot()
    def hand_out(self) -> None:
        """Ask for a folder and write the dispute pack."""
        if self.audit is not None and self.pack.why_not() is None:
            self.pack.ask(self._ticket_id, self.audit.number)

    def _build(self) -> None:
        self._title = label(self.tr("Audit of a ticket"), "title")
        self._print_button = button(self.tr("&Print"), self.print_sheet)
        self._pack_button = button(self.tr("Dispute p&ack"), self.hand_out, "primary")
        self._print_button.setToolTip(self.tr("Print  Ctrl+P"))
        self._pack_button.setToolTip(self.tr("Hand out the dispute pack  P"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        for made in (self._print_button, self._pack_button):
            made.setEnabled(False)
            head.addWidget(made)
        head.addWidget(button(self.tr("&Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.strip)
        self.sheet.setFocus()
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_sheet)
        QShortcut(QKeySequence("P"), self, self.hand_out)

    @Slot()
    def _cancel(self) -> None:
        self._task.cancel()

    def _on_progress(self, done: int, total: int, text: str) -> None:
        self._work.report(done, total, text)
        self.strip.say(self.tr("Going back to that second: {0} of {1} facts").format(done, total))

    def _on_brief(self, audit: TicketAudit) -> None:
        if self.audit is None:
            self._show(audit)

    def _on_read(self, audit: TicketAudit) -> None:
        self._work.finish()
        self.strip.clear()
        self.audit = audit
        self._show(audit)
        self._print_button.setEnabled(True)
        self._pack_button.setEnabled(self.pack.why_not() is None)

    def _show(self, audit: TicketAudit) -> None:
        title = self.tr("Audit of ticket {0}").format(audit.number)
        self.setWindowTitle(title)
        self._title.setText(title)
        self._document = audit_document(audit, self._session.theme.font())
        self.sheet.setDocument(self._document)

    def _on_failed(self, error: BaseException) -> None:
        self._work.finish()
        present(error, self, self.strip)
