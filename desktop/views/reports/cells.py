"""The columns of a report's preview as a grid shows them, and what a number of it is made of."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.models.table import Column
from desktop.models.table import Kind as GridKind
from desktop.reports.paper import NUMBERS
from desktop.reports.preview import Preview, PreviewRow
from desktop.reports.sheets import Column as SheetColumn
from desktop.reports.sheets import Kind
from desktop.services.why.explanation import How, Lead, Part, Unit, Why
from desktop.services.why.given import stated
from desktop.views.formatting import shown_signs

_KINDS: dict[Kind, GridKind] = {
    "money": "money", "count": "number", "number": "number", "percent": "number",
    "price": "odds", "spread": "odds", "total": "odds", "date": "date", "datetime": "date",
}  # fmt: skip


def preview_columns(preview: Preview) -> list[Column[PreviewRow]]:
    """The columns of a grid for the rows of a preview."""
    return [
        Column(
            column.title,
            _text(column, number),
            _KINDS.get(column.kind, "text"),
            _key(number),
            _style(column, number),
            why=_why(preview, column, number),
        )
        for number, column in enumerate(preview.columns)
    ]


def _text(column: SheetColumn, number: int) -> Callable[[PreviewRow], str]:
    if column.kind not in NUMBERS:
        return lambda row: row.texts[number]
    return lambda row: shown_signs(row.texts[number])


def _style(column: SheetColumn, number: int) -> Callable[[PreviewRow], str] | None:
    """Money below zero is red besides its sign."""
    if column.kind != "money":
        return None
    return lambda row: "negative" if row.texts[number].startswith("-") else ""


def _key(number: int) -> Callable[[PreviewRow], tuple[bool, int | str]]:
    return lambda row: row.keys[number]


def _why(preview: Preview, column: SheetColumn, number: int) -> Callable[[PreviewRow], Why | None]:
    """A cell tells whose row it is and whose side; Enter opens what the row is made of."""

    def why(row: PreviewRow) -> Why | None:
        if not row.texts[number] or column.kind == "text":
            return None
        page, _, payload = row.opens.partition(" ")
        lead = Lead(page, payload) if page and page != "commission" else None
        named = [text for text, of in zip(row.texts, preview.columns, strict=True)
                 if of.kind == "text" and text]  # fmt: skip
        others = [
            Part(of.title, 0, " ".join(named[:2]), quoted=text, lead=lead)
            for place, (text, of) in enumerate(zip(row.texts, preview.columns, strict=True))
            if of.kind != "text" and text and place != number
        ]
        own = Part(column.title, 0, " ".join(named[:2]), quoted=row.texts[number], lead=lead)
        said = _tr("The report makes it of the row’s other numbers and of what Enter opens.")
        heading = "  ·  ".join(preview.heading[1:])
        return stated(column.title, said, [*others, own], who=preview.heading[0], side=heading,
                      unit=Unit.QUOTED, how=How.LAST)  # fmt: skip

    return why


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportsPage", text)
