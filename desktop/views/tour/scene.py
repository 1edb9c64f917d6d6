"""A scene: one window in one state, and how to get there from the demo book."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError

BookKind = Literal["demo", "practice", "new"]


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture, in every look.

    Attributes:
        name: The file's name, such as "entry-read-back"; the room comes first.
        reach: Gets there with as few steps as possible, whatever page is shown before. A widget
            that it answers is shown in place of the main window (a window that comes before it).
        is_in_guide: Whether the user guide shows it (docs/pictures).
        book: The demo book, the practice book, or a new one in which nothing happened yet.
        leave: Takes back what closing the dialogs does not.
    """

    name: str
    reach: Callable[[Hands], QWidget | None]
    is_in_guide: bool = False
    book: BookKind = "demo"
    leave: Callable[[Hands], None] | None = None


FIRST_ROW = "first row"


def shows(page_id: str, *steps: str, payload: object = None) -> Callable[[Hands], None]:
    """Reach a page, then do steps.

    A step is an action's id, keys as "<Alt+3>", a text as "“words”", or FIRST_ROW.
    """

    def reach(hands: Hands) -> None:
        hands.visit(page_id, QWidget, payload)
        follow(hands, *steps)

    return reach


def follow(hands: Hands, *steps: str) -> None:
    """Do steps where the page stands, as `shows` does."""
    for step in steps:
        if step == FIRST_ROW:
            choose_first_row(hands)
        elif step.startswith("<"):
            hands.press(step.strip("<>"))
        elif step.startswith("“"):
            hands.write(step.strip("“”"))
        else:
            hands.run(step)


def choose_first_row(hands: Hands) -> None:
    """Put the cursor on the first row of the largest list of the page.

    Raises:
        NotDoneError: No list of the page has a row.
    """
    page = hands.window.page(hands.window.current_page)
    lists = [
        found
        for found in page.findChildren(QAbstractItemView)
        if found.isVisible() and found.model() is not None and found.model().rowCount()
    ]
    if not lists:
        raise NotDoneError(f"No list of the page “{hands.window.current_page}” has a row.")
    largest = max(lists, key=lambda found: found.width() * found.height())
    largest.setCurrentIndex(largest.model().index(0, 0))
    largest.setFocus()
    hands.quiet("the first row")
