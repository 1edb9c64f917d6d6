"""What the palette lists: commands, accounts, events, tickets, answers, topics, alerts."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.views.actions import Action, keys_text, translated_scope


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the program and what it is to show."""

    page: str
    payload: object = None


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the palette.

    Attributes:
        key: Tells it from all others; how often it was chosen is kept by it.
        title: What stands at the left.
        detail: What stands behind the title, quieter.
        scope: What kind of thing it is, in a word.
        keys: The shortcut that does the same.
        icon: A name of `resources/icons`.
        why_disabled: Why it cannot run; None when it can.
        run: What Enter does; an item with a place goes there instead.
        place: Where it leads; Ctrl+Enter shows that in a window of its own.
        fill: What Tab writes into the box.
        stays: Whether the palette stays open when it was run: its answer is in the box.
    """

    key: str
    title: str
    detail: str = ""
    scope: str = ""
    keys: str = ""
    icon: str = ""
    why_disabled: str | None = None
    run: Callable[[], None] | None = field(default=None, compare=False)
    place: Place | None = None
    fill: str = ""
    stays: bool = False

    @property
    def said(self) -> str:
        """The whole line, for those who hear it."""
        parts = (self.title, self.detail, self.scope, self.keys, self.why_disabled)
        return ", ".join(part for part in parts if part)


_PAGE = "page."


def item_of(action: Action) -> Item:
    """A command as the palette shows it; the action of a page leads to that page."""
    place = Place(action.id.removeprefix(_PAGE)) if action.id.startswith(_PAGE) else None
    return Item(
        key=action.id,
        title=action.title,
        scope=translated_scope(action),
        keys=keys_text(action),
        icon=action.icon,
        why_disabled=action.why_disabled(),
        run=action.run,
        place=place,
        fill=f"> {action.title}",
    )
