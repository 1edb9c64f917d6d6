"""The columns of every table as a person left them: widths, places, hidden ones, and the order."""

import json
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.views.main_window.remembering import tables_of
from desktop.views.settings import Settings
from desktop.views.widgets.grid_header import ColumnWishes, GridHeader
from desktop.views.widgets.grid_view import GridView


class ColumnMemory:
    """Keeps what is done to columns at once, and gives it back to a page that is made anew."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def follow(self, page_id: str, page: QWidget) -> None:
        """Give the tables of a new page their columns back, and hear what becomes of them."""
        for name, table in tables_of(page):
            header = table.horizontalHeader() if isinstance(table, GridView) else table.header()
            if not isinstance(header, GridHeader):
                continue
            place = f"columns/{page_id}/{name}"
            wishes = read_wishes(self._settings.find_text(place))
            if wishes != ColumnWishes():
                header.take_wishes(wishes)
                table.fit_columns()
            header.wished.connect(partial(_save, self._settings, place))


def _save(settings: Settings, place: str, wishes: ColumnWishes) -> None:
    settings.save_text(place, write_wishes(wishes))


def write_wishes(wishes: ColumnWishes) -> str:
    """The wishes as text for a file of settings."""
    said = {
        "widths": dict(wishes.widths),
        "hidden": dict(wishes.hidden),
        "order": list(wishes.order),
        "sort": list(wishes.sort),
    }
    return json.dumps(said, ensure_ascii=False)


def read_wishes(text: str) -> ColumnWishes:
    """The wishes of such a text; what is none of them is left out."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return ColumnWishes()
    if not isinstance(kept, dict):
        return ColumnWishes()
    order = kept.get("order")
    return ColumnWishes(
        widths={title: width for title, width in _of(kept, "widths", int).items() if width > 0},
        hidden=_of(kept, "hidden", bool),
        order=tuple(str(title) for title in order) if isinstance(order, list) else (),
        sort=_read_sort(kept.get("sort")),
    )


def _of(kept: dict[str, Any], name: str, kind: type) -> dict[str, Any]:
    found = kept.get(name)
    if not isinstance(found, dict):
        return {}
    return {title: value for title, value in found.items() if type(value) is kind}


def _read_sort(kept: Any) -> tuple[str, bool]:
    if isinstance(kept, list) and len(kept) == 2:
        title, is_descending = kept
        if isinstance(title, str) and isinstance(is_descending, bool):
            return title, is_descending
    return "", False
