"""Reads back what a PDF of ours says: its pages, their sizes, their texts, the fonts inside."""

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_DRAWN = re.compile(rb"BT\n/F(\d+) [\d.]+ Tf(.*?)ET", re.DOTALL)
_LETTERS = re.compile(rb"<([0-9A-F]+)> Tj")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4,8})>|\[([^\]]*)\])")


@dataclass(frozen=True)
class Page:
    """What was drawn on a page, a text for each call that drew one, and its size in points."""

    texts: tuple[str, ...]
    size: tuple[int, int]

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


@dataclass(frozen=True)
class Printed:
    pages: tuple[Page, ...]
    fonts: frozenset[str]

    @property
    def text(self) -> str:
        return "\n".join(page.text for page in self.pages)


def read_pdf(content: bytes) -> Printed:
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    (kids,) = (re.search(rb"/Kids\s*\[([^\]]*)\]", body) for body in objects.values()
               if b"/Type /Pages" in body)  # fmt: skip
    letters = {number: _letters(objects, body) for number, body in objects.items()
               if b"/ToUnicode" in body}  # fmt: skip
    pages = [
        _page(objects, letters, objects[int(kid)]) for kid in re.findall(rb"(\d+) 0 R", kids[1])
    ]
    embedded = re.findall(rb"/FontName /[A-Z]+\+(\S+)", content)
    assert len(embedded) == len(re.findall(rb"/FontFile\d? ", content))
    return Printed(tuple(pages), frozenset(name.decode() for name in embedded))


def _page(objects, letters, body) -> Page:
    contents = objects[int(re.search(rb"/Contents (\d+)", body)[1])]
    drawn = zlib.decompress(_STREAM.search(contents)[1])
    size = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", body)
    texts = tuple(
        "".join(letters[int(font)][glyph.decode()] for glyph in _LETTERS.findall(run))
        for font, run in _DRAWN.findall(drawn)
    )
    return Page(texts, (round(float(size[1])), round(float(size[2]))))


def _letters(objects, font) -> dict[str, str]:
    table = objects[int(re.search(rb"/ToUnicode (\d+)", font)[1])]
    found = {}
    for first, last, start, each in _RANGE.findall(_STREAM.search(table)[1]):
        glyphs = range(int(first, 16), int(last, 16) + 1)
        meant = re.findall(rb"<([0-9A-F]+)>", each) if each else None
        for place, glyph in enumerate(glyphs):
            code = meant[place] if meant else b"%04X" % (int(start, 16) + place)
            found[f"{glyph:04X}"] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return found
