"""Letters and lengths on paper: one unit for layout, whatever the paper is printed with."""

from typing import Literal

from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QTextLayout

from desktop.reports.paper import Role
from desktop.views.theme import MONO_FAMILY, TEXT_FAMILY

# Fine enough that a letter's width is not rounded; the painter is scaled to the printer's dots.
UNITS_PER_INCH = 1200
_POINTS_PER_INCH = 72
_MM_PER_INCH = 25.4

Face = Literal["title", "head", "cell", "total", "foot"] | Role
_POINTS: dict[Face, float] = {
    "title": 14, "head": 7.5, "cell": 8, "total": 8, "foot": 7, "plain": 9, "quiet": 8,
    "strong": 9, "spoken": 12, "large": 15, "mono": 7.5,
}  # fmt: skip
# Every file of letters once.
_DRAWN: tuple[Face, ...] = ("plain", "strong")
_FIGURES = "0123456789.,:;+-−–—()[]/%$€£#½¼¾=<>*_ "
_STRONG: frozenset[Face] = frozenset({"title", "head", "total", "strong", "large"})


def units(points: float) -> float:
    """Points as units of layout."""
    return points * UNITS_PER_INCH / _POINTS_PER_INCH


def units_of_mm(millimetres: float) -> float:
    """Millimetres as units of layout."""
    return millimetres * UNITS_PER_INCH / _MM_PER_INCH


def lettering(face: Face, shrunk: float = 1) -> QFont:
    """A bundled font with tabular figures and slashed zeros, in units of layout."""
    font = QFont(MONO_FAMILY if face == "mono" else TEXT_FAMILY)
    font.setPixelSize(round(units(_POINTS[face] * shrunk)))
    font.setWeight(QFont.Weight.DemiBold if face in _STRONG else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face != "mono":
        # The other one's figures are tabular as they are, and its zero cannot be taken for an O.
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setFeature(QFont.Tag("zero"), 1)
    # A letter that the font draws otherwise beside another one could not be read back from a PDF.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def plain_letters() -> dict[str, str]:
    """The figures that stand for tabular ones, by the private character that a PDF has for them."""
    found: dict[str, str] = {}
    for face in _DRAWN:
        font = lettering(face)
        raw = QRawFont.fromFont(font)
        private = [chr(code) for code in range(0xE000, 0xF8FF) if raw.supportsCharacter(code)]
        by_glyph = dict(zip(raw.glyphIndexesForString("".join(private)), private, strict=True))
        for letter, glyph in zip(_FIGURES, _drawn(_FIGURES, font), strict=True):
            if glyph in by_glyph:
                found[by_glyph[glyph]] = letter
    return found


def _drawn(text: str, font: QFont) -> list[int]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


def width_of(text: str, font: QFont) -> float:
    """How wide a text is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def height_of(font: QFont) -> float:
    """How high a line is."""
    return QFontMetricsF(font).height()
