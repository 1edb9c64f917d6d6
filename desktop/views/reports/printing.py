"""A report on paper: its heading and the rows that are shown, on A4 pages, landscape when wide."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop.reports.preview import Preview, PreviewRow

_NUMBERS = frozenset({"money", "count", "number", "percent", "price", "spread", "total"})
_UPRIGHT_COLUMNS = 7
_MARGIN_MM = 12
_DOTS_PER_INCH = 96


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
    document.setPageSize(QSizeF(area.size()))
    document.print_(writer)
    return document.pageCount() if target.is_file() and target.stat().st_size else 0


def _html(preview: Preview, rows: Sequence[PreviewRow]) -> str:
    title, *words = preview.heading
    head = "".join(_cell("th", c.title, is_number=c.kind in _NUMBERS) for c in preview.columns)
    lines = "".join(
        "<tr>"
        + "".join(
            _cell("td", text, is_number=column.kind in _NUMBERS)
            for column, text in zip(preview.columns, row.texts, strict=True)
        )
        + "</tr>"
        for row in rows
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
