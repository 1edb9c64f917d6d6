"""The layout engine: blocks become strips, strips become pages; heads and totals are repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from desktop.models.saying import heading, shown
from desktop.reports.paper import (
    Block,
    NewPage,
    Pairs,
    Paper,
    PaperTable,
    Rule,
    Title,
    Words,
)
from desktop.views.printing.columns import fit_columns
from desktop.views.printing.lettering import (
    UNITS_PER_INCH,
    Face,
    lettering,
    units,
    units_of_mm,
)
from desktop.views.printing.strips import INK, Across, RowLine, Strip, pair_lines, paragraph

Format = Literal["A4", "Letter"]
SIZES_MM: dict[Format, tuple[float, float]] = {"A4": (210, 297), "Letter": (215.9, 279.4)}
ROLL_MM = 80.0
MARGIN_MM, ROLL_MARGIN_MM = 12.0, 4.0
_FOOT = 16.0
_UPRIGHT_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class _Section:
    """Strips that are broken only between one another.

    Attributes:
        head: Above the first strip, and again on every page that it goes on to.
        foot: Below the last strip, and at the end of every page before.
        keeps: Whether it stays on the page of the first strip that follows it.
    """

    body: tuple[Strip, ...]
    head: tuple[Strip, ...] = ()
    foot: tuple[Strip, ...] = ()
    keeps: bool = False
    begins_page: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Pages ready to be painted.

    Attributes:
        size_mm: Of the whole page, width and height.
        pages: The strips of each page with their upper edges, within the margins.
    """

    paper: Paper
    size_mm: QSizeF
    margin_mm: float
    pages: tuple[tuple[tuple[float, Strip], ...], ...]

    def paint(self, number: int, painter: QPainter, dots_per_inch: float) -> None:
        """Paint a page, counted from 0, from the corner of the print area on."""
        painter.save()
        scale = dots_per_inch / UNITS_PER_INCH
        painter.scale(scale, scale)
        width = units_of_mm(self.size_mm.width() - 2 * self.margin_mm)
        for top, strip in self.pages[number]:
            strip.paint(painter, top, width)
        if not self.paper.is_roll:
            self._paint_foot(number, painter, width)
        painter.restore()

    def _paint_foot(self, number: int, painter: QPainter, width: float) -> None:
        bottom = units_of_mm(self.size_mm.height() - 2 * self.margin_mm)
        place = QRectF(0, bottom - units(_FOOT), width, units(_FOOT))
        said = " · ".join(
            shown(text) for text in (self.paper.title, self.paper.perspective) if text
        )
        painter.setFont(lettering("foot"))
        painter.setPen(INK)
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | low, said)
        words = QCoreApplication.translate("printing", "{0} / {1}")
        counted = words.format(number + 1, len(self.pages))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | low, counted)


def lay_out(paper: Paper, size: Format) -> Layout:
    """Put the paper on pages: a roll as long as it needs to be, a sheet turned when it is wide."""
    margin = ROLL_MARGIN_MM if paper.is_roll else MARGIN_MM
    wide, high = SIZES_MM[size]
    if paper.is_roll:
        wide = ROLL_MM
    elif any(len(b.columns) > _UPRIGHT_COLUMNS for b in paper.blocks if isinstance(b, PaperTable)):
        wide, high = high, wide
    width = units_of_mm(wide - 2 * margin)
    sections = list(_sections(paper, width))
    if paper.is_roll:
        strips = [s for section in sections for s in (*section.head, *section.body, *section.foot)]
        page = _stacked(strips)
        high = (page[-1][0] + page[-1][1].height) / units_of_mm(1) + 2 * margin if page else margin
        return Layout(paper, QSizeF(wide, high), margin, (tuple(page),))
    room = units_of_mm(high - 2 * margin) - units(_FOOT)
    filled = _Filling(room)
    filled.fill(sections)
    return Layout(paper, QSizeF(wide, high), margin, tuple(map(tuple, filled.pages)))


@dataclass(slots=True)
class _Filling:
    """Pages while they are being filled."""

    room: float
    pages: list[list[tuple[float, Strip]]] = field(default_factory=lambda: [[]])
    used: float = 0.0

    def fill(self, sections: Sequence[_Section]) -> None:
        """Put every section on pages."""
        for number, section in enumerate(sections):
            needed = _needed(sections, number)
            if section.begins_page or (self.used and self.used + needed > self.room):
                self.turn()
            self._put_section(section)

    def _put_section(self, section: _Section) -> None:
        feet = _height(section.foot)
        self._put(section.head)
        for strip in section.body:
            if self.used + strip.height + feet > self.room:
                self._put(section.foot)
                self.turn()
                self._put(section.head)
            self._put((strip,))
        self._put(section.foot)

    def turn(self) -> None:
        """Begin another page, where this one has anything on it."""
        if self.pages[-1]:
            self.pages.append([])
        self.used = 0.0

    def _put(self, strips: Sequence[Strip]) -> None:
        for strip in strips:
            self.pages[-1].append((self.used, strip))
            self.used += strip.height


def _sections(paper: Paper, width: float) -> Iterator[_Section]:
    begins_page = True
    for block in paper.blocks:
        if isinstance(block, NewPage):
            begins_page = True
            continue
        if isinstance(block, Title) and not begins_page and not paper.is_roll:
            yield _Section((Across(units(10), is_drawn=False),), keeps=True)
        for section in _sections_of(block, paper, width, begins_page=begins_page):
            yield section
            begins_page = False


def _sections_of(
    block: Block, paper: Paper, width: float, *, begins_page: bool
) -> Iterator[_Section]:
    gap = Across(units(6), is_drawn=False)
    match block:
        case Title(text):
            face: Face = "large" if paper.is_roll else "title"
            lines = tuple(paragraph(shown(text), face, width, is_centred=paper.is_roll))
            yield _Section(lines, keeps=True, begins_page=begins_page)
        case Words(text, role):
            lines = tuple(paragraph(shown(text), role, width))
            yield _Section(lines, begins_page=begins_page)
        case Pairs(pairs):
            told = [(shown(name), shown(said)) for name, said in pairs]
            lines = (*pair_lines(told, width, is_right=paper.is_roll), gap)
            yield _Section(lines, begins_page=begins_page)
        case PaperTable():
            yield _Section((gap,), keeps=True, begins_page=begins_page)
            yield _table_section(block, width)
            yield _Section((gap,))
        case Rule():
            yield _Section((Across(units(10)),), begins_page=begins_page)
        case _:
            return


def _table_section(table: PaperTable, width: float) -> _Section:
    named = tuple(replace(column, title=heading(column.title)) for column in table.columns)
    table = replace(table, columns=named)
    if not table.rows and table.total is None:
        return _Section(tuple(paragraph(shown(table.empty_text), "plain", width)))
    fitted = fit_columns(table, width)
    head = RowLine(tuple(column.title for column in table.columns), table, fitted, "head")
    body = tuple(
        RowLine(row.texts, table, fitted, "total" if row.weight == "total" else "cell")
        for row in table.rows
    )
    total = table.total
    foot = () if total is None else (RowLine(total.texts, table, fitted, "total"),)
    return _Section(body, (head,), foot)


def _needed(sections: Sequence[_Section], number: int) -> float:
    """What has to find room before any of a section stands on a page."""
    section = sections[number]
    if section.keeps and number + 1 < len(sections):
        return _height(section.body) + _needed(sections, number + 1)
    return _height((*section.head, *section.body[:1], *section.foot))


def _height(strips: Sequence[Strip]) -> float:
    return sum(strip.height for strip in strips)


def _stacked(strips: Sequence[Strip]) -> list[tuple[float, Strip]]:
    found, used = [], 0.0
    for strip in strips:
        found.append((used, strip))
        used += strip.height
    return found
