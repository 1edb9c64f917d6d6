"""A report on paper: its heading and the rows that are shown, on A4 pages, landscape when wide."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from desktop.reports.preview import Preview, PreviewRow

_NUMBERS = frozenset({"money", "count", "number", "percent", "price", "spread", "total"})
_UPRIGHT_COLUMNS = 7
_MARGIN_MM = 12
_DOTS_PER_INCH = 96
_FOOT = 24
_FOOT_POINTS = 8


def print_preview(preview: Preview, rows: Sequence[PreviewRow], target: Path) -> int:
    """Write a PDF; how many pages it has, 0 where the file cannot be written.

    Args:
        preview: The report with its heading and columns.
        rows: Those that are to be printed, in their order.
        target: A file of that name is replaced.
    """
    document = QTextDocument()
    document.setHtml(_html(preview, rows))
    writer = QPdfWriter(str(target))
    writer.setTitle(preview.heading[0])
    writer.setResolution(_DOTS_PER_INCH)
    is_wide = len(preview.columns) > _UPRIGHT_COLUMNS
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, way, margins, QPageLayout.Unit.Millimeter))
    area = writer.pageLayout().paintRectPixels(_DOTS_PER_INCH)
    document.setPageSize(QSizeF(area.width(), area.height() - _FOOT))
    _paint_pages(document, writer, area.size())
    return document.pageCount() if target.is_file() and target.stat().st_size else 0


def _paint_pages(document: QTextDocument, writer: QPdfWriter, area: QSize) -> None:
    """Each page with its number and how many there are in its foot."""
    painter = QPainter(writer)
    body = QSizeF(document.pageSize())
    for number in range(document.pageCount()):
        if number > 0:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(
            painter, QRectF(0, number * body.height(), body.width(), body.height())
        )
        painter.restore()
        painter.setFont(QFont(document.defaultFont().family(), _FOOT_POINTS))
        foot = QRectF(0, area.height() - _FOOT, area.width(), _FOOT)
        words = f"{number + 1} / {document.pageCount()}"
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)
    painter.end()


def _html(preview: Preview, rows: Sequence[PreviewRow]) -> str:
    title, *words = preview.heading
    head = "".join(_cell("th", c.title, is_number=c.kind in _NUMBERS) for c in preview.columns)
    shown = [row.texts for row in rows]
    if preview.total is not None and shown:
        shown.append(preview.total)
    lines = "".join(
        "<tr>"
        + "".join(
            _cell("td", text, is_number=column.kind in _NUMBERS)
            for column, text in zip(preview.columns, texts, strict=True)
        )
        + "</tr>"
        for texts in shown
    )
    said = "".join(f"<p style='font-size:8pt;margin:0'>{escape(word)}</p>" for word in words)
    nothing = "" if rows else "<p>No activity</p>"
    table = "<table cellspacing='0' cellpadding='3' width='100%' style='font-size:8pt'>"
    return (
        f"<h3>{escape(title)}</h3>{said}{table}<thead><tr>{head}</tr></thead>{lines}</table>"
        f"{nothing}"
    )


def _cell(tag: str, text: str, *, is_number: bool) -> str:
    align = "right" if is_number else "left"
    return f"<{tag} align='{align}'>{escape(text)}</{tag}>"
