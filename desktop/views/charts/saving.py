"""Keeping a chart: its picture as PNG or SVG, or its numbers as CSV."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from desktop.reports.csv_file import write_csv
from desktop.reports.replacing import replacing
from desktop.reports.sheets import Column, Kind, Report, Sheet
from desktop.views.charts.charts import Chart


def write_picture(image: QImage, path: Path) -> None:
    """Write a picture as PNG; in the io lane.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    with replacing(path) as file:
        file.write(content.data())


def drawing_of(panel: QWidget) -> bytes:
    """A panel as SVG, drawn anew with lines and letters; on the GUI thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(panel.size())
    generator.setViewBox(panel.rect())
    generator.setTitle(panel.accessibleName())
    painter = QPainter(generator)
    panel.render(painter, QPoint())
    painter.end()
    buffer.close()
    return bytes(content.data())


def write_drawing(content: bytes, path: Path) -> None:
    """Write an SVG; in the io lane.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    with replacing(path) as file:
        file.write(content)


def write_numbers(chart: Chart, zone: ZoneInfo, path: Path) -> None:
    """Write the numbers of a chart as CSV, amounts from the house's side; in the io lane.

    Raises:
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    # Hundredths of a percent have two decimals, as cents do.
    kind: Kind = "count" if chart.unit == "count" else "money"
    columns = (
        Column("label", chart.along),
        *(Column(series.name, series.title, kind) for series in chart.series),
    )
    rows = [
        (text, *(series.values[place] for series in chart.series))
        for place, text in enumerate(chart.labels)
    ]
    sheet = Sheet(chart.title, (chart.title,), columns, rows)
    write_csv(Report(chart.title, sheet, (), zone, len(rows)), path, _tell_nobody)


def _tell_nobody(done: int, total: int, text: str) -> None:
    del done, total, text
