"""From pages to a file or a printer; the bundled fonts are embedded."""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLocale,
    QMarginsF,
    QUuid,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop.models.saying import shown
from desktop.reports.paper import Paper
from desktop.reports.replacing import replacing
from desktop.views.printing.lettering import UNITS_PER_INCH, plain_letters
from desktop.views.printing.pages import Format, Layout, lay_out

_MADE = re.compile(rb"\(D:\d{14}[^)]*\)|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_LETTERS = re.compile(rb"beginbfrange\n.*?endbfrange", re.DOTALL)
_LETTER = re.compile(rb"<(?:E[0-9A-F]{3}|0009)>(?=[ \]])")
_NAMESPACE = QUuid("{6f1b4f9e-2f36-5d0c-9a55-0c9a4f6f7a11}")


_LETTER_COUNTRIES = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)


def usual_format(locale: QLocale) -> Format:
    """The paper of the country: Letter where the CLDR says so, A4 everywhere else."""
    country = QLocale.territoryToCode(locale.territory())
    return "Letter" if country in _LETTER_COUNTRIES else "A4"


def page_layout(layout: Layout) -> QPageLayout:
    """What a printer has to know of the page."""
    margin = layout.margin_mm
    return QPageLayout(
        QPageSize(
            layout.size_mm, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
        ),
        QPageLayout.Orientation.Portrait,
        QMarginsF(margin, margin, margin, margin),
        QPageLayout.Unit.Millimeter,
    )


def pdf_of(layout: Layout, made: datetime | None = None) -> bytes:
    """The pages as a PDF.

    Args:
        layout: Made before.
        made: What the file says it was made at, so that the same pages are the same bytes; now
            when left out.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(shown(layout.paper.title))
    writer.setCreator("Bookdesk")
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(page_layout(layout))
    if made is not None:
        writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, layout.paper.title.encode()))
    _paint(layout, writer)
    buffer.close()
    written = _readable(bytes(QByteArray(buffer.data()).data()))
    return written if made is None else _dated(written, made)


def write_pdf(paper: Paper, target: Path, size: Format, made: datetime | None = None) -> int:
    """Write a PDF; how many pages it has.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    return write_layout(lay_out(paper, size), target, made)


def write_layout(layout: Layout, target: Path, made: datetime | None = None) -> int:
    """Write pages that were laid out before; how many there are.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    with replacing(target) as file:
        file.write(pdf_of(layout, made))
    return len(layout.pages)


def print_pages(layout: Layout, printer: QPrinter) -> None:
    """Put the pages on a printer, or into a preview of it."""
    printer.setDocName(shown(layout.paper.title))
    printer.setPageLayout(page_layout(layout))
    _paint(layout, printer)


def _paint(layout: Layout, device: QPdfWriter | QPrinter) -> None:
    painter = QPainter(device)
    for number in range(len(layout.pages)):
        if number:
            device.newPage()
        layout.paint(number, painter, device.logicalDpiX())
    painter.end()


def _readable(written: bytes) -> bytes:
    """The same file, in which figures and spaces can be copied and searched.

    Qt names the tabular figures by private characters, and a space a tab.
    """
    plain = {
        b"<%04X>" % ord(private): b"<%04X>" % ord(letter)
        for private, letter in plain_letters().items()
    } | {b"<0009>": b"<0020>"}

    def letters(table: re.Match[bytes]) -> bytes:
        return _LETTER.sub(lambda found: plain.get(found[0], found[0]), table[0])

    return _LETTERS.sub(letters, written)


def _dated(written: bytes, made: datetime) -> bytes:
    """The same file, of the same length, with another moment in it."""

    def moment(found: re.Match[bytes]) -> bytes:
        old = found[0]
        form = "(D:%Y%m%d%H%M%S" if old.startswith(b"(") else "%Y-%m-%dT%H:%M:%S"
        new = made.strftime(form).encode()
        return new + old[len(new) :]

    return _MADE.sub(moment, written)
