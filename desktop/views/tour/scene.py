"""A scene: one window in one state, and how to get there from the demo book."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from desktop.views.main_window.hands import Hands

BookKind = Literal["demo", "new"]


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture, in every look.

    Attributes:
        name: The file's name, such as "entry-read-back"; the room comes first.
        reach: Gets there with as few steps as possible, whatever page is shown before. A widget
            that it answers is shown in place of the main window (a window that comes before it).
        is_in_guide: Whether the user guide shows it (docs/pictures).
        book: The demo book, or a new one in which nothing happened yet.
    """

    name: str
    reach: Callable[[Hands], QWidget | None]
    is_in_guide: bool = False
    book: BookKind = "demo"


def shows(page_id: str, *steps: str) -> Callable[[Hands], None]:
    """Reach a page and then run actions by id, or press keys written as "<Alt+3>"."""

    def reach(hands: Hands) -> None:
        hands.visit(page_id, QWidget)
        for step in steps:
            if step.startswith("<"):
                hands.press(step.strip("<>"))
            else:
                hands.run(step)

    return reach
