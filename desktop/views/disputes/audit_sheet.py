"""The audit of a ticket as a document: for the screen, for paper, as a PDF."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop.services.ticket_audit import AuditSection, TicketAudit
from desktop.views.formatting import shown_signs

_MARGIN_MM = 15.0
_PAPER_POINTS = 9
_STYLE = """
h1 { font-size: x-large; margin-bottom: 6px; }
h2 { font-size: large; margin-top: 18px; margin-bottom: 6px; }
p { margin-top: 0; margin-bottom: 2px; }
td, th { padding: 2px 12px 2px 0; text-align: left; vertical-align: top; }
th { font-weight: bold; }
pre { white-space: pre-wrap; }
"""


def audit_html(audit: TicketAudit) -> str:
    """The sheet as simple HTML, without any colour of its own."""
    title, *lines = audit.heading
    parts = [f"<h1>{escape(title)}</h1>", *(f"<p>{escape(line)}</p>" for line in lines)]
    for section in audit.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        parts.extend(_table(section))
    parts.append(f"<h2>How it was graded</h2><pre>{escape(audit.explanation.rstrip())}</pre>")
    return "".join(parts)


def _table(section: AuditSection) -> Iterator[str]:
    yield "<table cellspacing='0'>"
    if section.head:
        yield f"<tr>{''.join(f'<th>{escape(title)}</th>' for title in section.head)}</tr>"
    for name, *texts in section.rows:
        cells = "".join(f"<td>{_cell(text)}</td>" for text in texts)
        first = f"<td>{_cell(name)}</td>" if section.head else f"<th>{_cell(name)}</th>"
        yield f"<tr>{first}{cells}</tr>"
    yield "</table><p></p>"


def _cell(text: str) -> str:
    return escape(shown_signs(text)).replace("\n", "<br>")


def audit_document(audit: TicketAudit, font: QFont) -> QTextDocument:
    """The sheet as a document in this font."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(audit_html(audit))
    document.setMetaInformation(
        QTextDocument.MetaInformation.DocumentTitle, f"Ticket {audit.number}"
    )
    return document


def audit_pdf(audit: TicketAudit, font: QFont) -> bytes:
    """The sheet on A4, the font embedded."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Ticket {audit.number}")
    writer.setCreator("Bookdesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    paper = QFont(font)
    paper.setPointSize(_PAPER_POINTS)
    audit_document(audit, paper).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())
