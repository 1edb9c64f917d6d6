"""What a page is made of: strips that are never broken, each with its height and its drawing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from desktop.reports.paper import PaperTable
from desktop.views.formatting import shown_signs
from desktop.views.printing.columns import PADDING, Fitted
from desktop.views.printing.lettering import Face, height_of, lettering, units

INK, _QUIET, _HAIRLINE, _GROUND = (
    QColor(name) for name in ("#14181F", "#47515F", "#B4BCC6", "#EEF1F4")
)
_LINE_SPACE = 1.25
_SPACE_BELOW: dict[Face, float] = {"title": 4, "spoken": 4, "large": 4}
# Where no word ends early enough, as in a line of dashes, a letter may.
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Strip(Protocol):
    """A piece of a page as wide as its print area."""

    @property
    def height(self) -> float:
        """In units of layout."""
        ...

    def paint(self, painter: QPainter, top: float, width: float) -> None:
        """Draw it, its upper edge at `top`."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text."""

    text: str
    font: QFont
    height: float
    color: QColor
    is_centred: bool

    def paint(self, painter: QPainter, top: float, width: float) -> None:
        """Draw it, its upper edge at `top`."""
        painter.setFont(self.font)
        painter.setPen(self.color)
        way = Qt.AlignmentFlag.AlignHCenter if self.is_centred else Qt.AlignmentFlag.AlignLeft
        place = QRectF(0, top, width, self.height)
        painter.drawText(place, way | Qt.AlignmentFlag.AlignVCenter, self.text)


@dataclass(frozen=True, slots=True)
class PairLine:
    """A name on the left; what it is on the right of a roll, and beside it on a sheet."""

    name: str
    text: str
    names_width: float
    height: float
    is_right: bool

    def paint(self, painter: QPainter, top: float, width: float) -> None:
        """Draw it, its upper edge at `top`."""
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(lettering("quiet"))
        painter.setPen(_QUIET)
        name = QRectF(0, top, self.names_width, self.height)
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, self.name)
        painter.setFont(lettering("plain"))
        painter.setPen(INK)
        text = QRectF(self.names_width, top, width - self.names_width, self.height)
        way = Qt.AlignmentFlag.AlignRight if self.is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, way | middle, self.text)


@dataclass(frozen=True, slots=True)
class RowLine:
    """The head, a row or a total of a table."""

    texts: tuple[str, ...]
    table: PaperTable
    fitted: Fitted
    face: Face

    @property
    def height(self) -> float:
        """In units of layout."""
        return height_of(lettering("cell", self.fitted.shrunk)) * 1.5

    def paint(self, painter: QPainter, top: float, width: float) -> None:
        """Draw it, its upper edge at `top`."""
        del width
        across = sum(self.fitted.widths)
        if self.face == "head":
            painter.fillRect(QRectF(0, top, across, self.height), _GROUND)
        painter.setPen(_thin(INK if self.face == "total" else _HAIRLINE))
        edge = top if self.face == "total" else top + self.height
        painter.drawLine(QPointF(0, edge), QPointF(across, edge))
        font = lettering(self.face, self.fitted.shrunk)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(INK)
        left = 0.0
        for column, text, wide in zip(
            self.table.columns, self.texts, self.fitted.widths, strict=True
        ):
            cell = QRectF(left + PADDING, top, wide - 2 * PADDING, self.height)
            way = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            shown = shown_signs(text) if column.is_number else self._elided(metrics, text, cell)
            painter.drawText(cell, way | Qt.AlignmentFlag.AlignVCenter, shown)
            left += wide

    @staticmethod
    def _elided(metrics: QFontMetricsF, text: str, cell: QRectF) -> str:
        # A little more, because what was measured as fitting must not be cut by a rounding.
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width() + units(0.5))


@dataclass(frozen=True, slots=True)
class Across:
    """A thin line across, or only the room of one."""

    height: float
    is_drawn: bool = True

    def paint(self, painter: QPainter, top: float, width: float) -> None:
        """Draw it in the middle of its room."""
        if self.is_drawn:
            painter.setPen(_thin(_HAIRLINE))
            middle = top + self.height / 2
            painter.drawLine(QPointF(0, middle), QPointF(width, middle))


def paragraph(text: str, face: Face, width: float, *, is_centred: bool = False) -> Iterator[Strip]:
    """The lines of a paragraph, then a little room."""
    font = lettering(face)
    height = height_of(font) * _LINE_SPACE
    color = _QUIET if face in {"quiet", "foot"} else INK
    for part in text.splitlines():
        for line in _wrapped(shown_signs(part), font, width):
            yield Line(line, font, height, color, is_centred)
    if face in _SPACE_BELOW:
        yield Across(units(_SPACE_BELOW[face]), is_drawn=False)


def pair_lines(
    pairs: Sequence[tuple[str, str]], width: float, *, is_right: bool
) -> Iterator[Strip]:
    """Names and what they are; a long text goes on below itself."""
    name_font, font = lettering("quiet"), lettering("plain")
    metrics = QFontMetricsF(name_font)
    longest = max((metrics.horizontalAdvance(name) for name, _ in pairs), default=0.0)
    names_width = min(longest + units(16), width / 2)
    height = height_of(font) * _LINE_SPACE
    for name, text in pairs:
        lines = _wrapped(shown_signs(text), font, width - names_width) or [""]
        for number, line in enumerate(lines):
            shown = name if number == 0 else ""
            yield PairLine(shown, line, names_width, height, is_right)


def _wrapped(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(_WRAP)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return found


def _thin(color: QColor) -> QPen:
    return QPen(color, units(0.5))
