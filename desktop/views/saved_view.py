"""A page as somebody likes to see it: what is asked, how it is sorted, which columns show."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """How a grid stands.

    Attributes:
        order: The name of the column it is sorted by; empty for its own order.
        hidden: The names of the columns that do not show.
    """

    order: str = ""
    is_descending: bool = False
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named view of a page.

    Attributes:
        name: Its owner's own; empty while it has none.
        fields: What stands in the page's fields, by their names.
    """

    name: str
    fields: Mapping[str, str]
    layout: ColumnLayout = field(default_factory=ColumnLayout)


def write_views(views: Sequence[SavedView]) -> str:
    """The views as text for a file of settings."""
    return json.dumps(
        [
            {
                "name": view.name,
                "fields": dict(view.fields),
                "order": view.layout.order,
                "is_descending": view.layout.is_descending,
                "hidden": list(view.layout.hidden),
            }
            for view in views
        ],
        ensure_ascii=False,
    )


def read_views(text: str) -> list[SavedView]:
    """The views of such a text; what is none of them is left out, a broken text has none."""
    try:
        kept = json.loads(text)
    except ValueError:
        return []
    entries = kept if isinstance(kept, list) else []
    views = [_read_view(entry) for entry in entries if isinstance(entry, dict)]
    return [view for view in views if view is not None]


def _read_view(entry: Mapping[str, Any]) -> SavedView | None:
    name, fields = entry.get("name"), entry.get("fields")
    order, hidden = entry.get("order"), entry.get("hidden")
    is_descending = entry.get("is_descending")
    if not isinstance(name, str) or not name or not isinstance(fields, dict):
        return None
    if not isinstance(order, str) or not isinstance(is_descending, bool):
        return None
    if not isinstance(hidden, list) or not all(isinstance(one, str) for one in hidden):
        return None
    if not all(isinstance(value, str) for value in fields.values()):
        return None
    return SavedView(name, fields, ColumnLayout(order, is_descending, tuple(hidden)))
