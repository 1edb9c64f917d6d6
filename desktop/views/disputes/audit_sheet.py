"""The audit of a ticket as a document for the screen, and as paper."""

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QFont, QTextDocument

from desktop.reports.paper import (
    Block,
    Pairs,
    Paper,
    PaperColumn,
    PaperRow,
    PaperTable,
    Title,
    Words,
)
from desktop.services.ticket_audit import PERSPECTIVE, AuditSection, TicketAudit
from desktop.views.formatting import shown_signs

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


def audit_paper(audit: TicketAudit) -> Paper:
    """The sheet to be printed."""
    title, *lines = audit.heading
    blocks: list[Block] = [Title(title), *(Words(line, "quiet") for line in lines)]
    for section in audit.sections:
        blocks.append(Title(section.title))
        if section.head:
            columns = tuple(PaperColumn(head) for head in section.head)
            rows = tuple(PaperRow(row) for row in section.rows)
            blocks.append(PaperTable(columns, rows))
        else:
            blocks.append(
                Pairs(tuple((name, text) for name, *texts in section.rows for text in texts))
            )
    blocks += [Title("How it was graded"), Words(audit.explanation.rstrip(), "mono")]
    return Paper(f"Ticket {audit.number}", tuple(blocks), PERSPECTIVE)
