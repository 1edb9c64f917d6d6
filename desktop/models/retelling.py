"""Reports in the language of the windows: what people read of them, never what programs do."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.sentences import Sentence
from desktop.models.saying import heading, in_words, shown
from desktop.reports.preview import Preview, PreviewRow
from desktop.reports.sheets import Cell, Column, Report, Row, Sheet, Totals

# A name or a note may happen to be a word of the program, and stays as it was written.
_WRITTEN = frozenset(
    {"account", "agent", "name", "player", "user", "clerk", "team", "selection", "description"}
    | {"note", "memo", "reason", "reference", "other_account", "league", "contest", "setting"}
)


def retold(report: Report) -> Report:
    """The sheets of a report in the language of the windows; its table for programs as it is."""
    sheets = (_sheet(sheet) for sheet in report.sheets)
    return replace(report, title=shown(report.title), sheets=sheets)


def cell_in_words(column: Column, text: str) -> str:
    """A cell of text as the windows show it: `pending` is “pendiente”, a name stays a name."""
    if isinstance(text, Sentence):
        return shown(text)
    return text if column.name in _WRITTEN else _said(text)


def preview_in_words(preview: Preview) -> Preview:
    """The rows of a preview as the windows show them, sorted by what is shown."""
    texts = [place for place, column in enumerate(preview.columns) if column.kind == "text"]

    def said(row: PreviewRow) -> PreviewRow:
        cells, keys = list(row.texts), list(row.keys)
        for place in texts:
            if cells[place]:
                cells[place] = cell_in_words(preview.columns[place], cells[place])
                keys[place] = (True, cells[place])
        return replace(row, texts=tuple(cells), keys=tuple(keys))

    return replace(preview, rows=tuple(map(said, preview.rows)))


def _sheet(sheet: Sheet) -> Sheet:
    return replace(
        sheet,
        name=shown(sheet.name),
        heading=tuple(shown(line) for line in sheet.heading),
        columns=tuple(replace(one, title=heading(one.title)) for one in sheet.columns),
        rows=_rows(sheet),
        empty_text=shown(sheet.empty_text),
        pages=shown(sheet.pages),
    )


def _rows(sheet: Sheet) -> Iterator[Row | Totals]:
    texts = [place for place, column in enumerate(sheet.columns) if column.kind == "text"]
    for row in sheet.rows:
        cells: list[Cell] = list(row.cells if isinstance(row, Totals) else row)
        for place in texts:
            cell = cells[place]
            if isinstance(cell, str) and cell:
                # What sums rows up is the program's own word, whatever the column holds.
                is_own = isinstance(row, Totals)
                cells[place] = shown(cell) if is_own else cell_in_words(sheet.columns[place], cell)
        yield replace(row, cells=tuple(cells)) if isinstance(row, Totals) else tuple(cells)


def _said(text: str) -> str:
    said = shown(text)
    return said if said != text or not text.islower() else in_words(text)
