"""What several windows print: the receipt of a ticket, the read-back sheet of a call."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.weeks import instant
from desktop.reports.read_back_sheet import read_back_sheet
from desktop.reports.receipt import ticket_receipt
from desktop.views.printing.print_dialog import PrintDialog, Printout
from desktop.views.session import Session


def preview_receipt(session: Session, ticket_id: int, parent: QWidget) -> PrintDialog:
    """Open the preview of the receipt of a ticket."""
    at = instant(session.clock_ms())
    printout = Printout(
        _tr("Receipt of the ticket"),
        "receipt",
        lambda reader: ticket_receipt(reader, ticket_id, at),
    )
    return preview(session, printout, parent)


def preview_read_back(session: Session, call_id: int, parent: QWidget) -> PrintDialog:
    """Open the preview of the read-back sheet of a call."""
    at = instant(session.clock_ms())
    printout = Printout(
        _tr("Read-back sheet of the call"),
        "read-back",
        lambda reader: read_back_sheet(reader, call_id, at),
    )
    return preview(session, printout, parent)


def preview(session: Session, printout: Printout, parent: QWidget) -> PrintDialog:
    """Open the preview of anything else; it goes away when it is closed."""
    dialog = PrintDialog(session, printout, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
