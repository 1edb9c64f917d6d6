"""What the main window asks of a page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.views.actions import Action


@runtime_checkable
class Page(Protocol):
    """A window of the program, shown in the main window's stack; it is a QWidget as well.

    Attributes:
        title: As the rail and the palette call it.
        icon: A name of `resources/icons`.
        go: Signal(str, object): the id of another page and what it is to show.
    """

    title: str
    icon: str
    go: SignalInstance

    def page_actions(self) -> list[Action]:
        """What can be done here. The main window binds the keys and makes menu and palette."""
        ...


@runtime_checkable
class Visited(Protocol):
    """A page that shows what another page's `go` names."""

    def visit(self, payload: object) -> None:
        """Show it; None when nothing was named."""
        ...


@runtime_checkable
class Asking(Protocol):
    """A page that asks for something that is done everywhere.

    Attributes:
        action_asked: Signal(str): the id of a general action.
    """

    action_asked: SignalInstance


@runtime_checkable
class Left(Protocol):
    """A page that has something to put down before the window closes."""

    def leave(self) -> None:
        """Put it down; commands that are sent now are still carried out."""
        ...


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that has a name: what is selected, shown beside the page, or was visited.

    Attributes:
        kind: ticket, account, event, fact or report.
        key: The id of a ticket or event, the code of an account, the number of a fact, the name of
            a report.
        title: As people call it; empty where the page does not know.
    """

    kind: str
    key: int | str
    title: str = ""


@runtime_checkable
class Selecting(Protocol):
    """A page that can say what is selected on it, for the inspector and the recent places."""

    def selected(self) -> Subject | None:
        """What the cursor stands on, if it has a name."""
        ...


@runtime_checkable
class Staying(Protocol):
    """A page that sometimes must not be put away by the program itself."""

    def why_stay(self) -> str:
        """The reason as a sentence, such as a caller on the phone; empty when there is none."""
        ...


class Say(Protocol):
    """Tells something in the strips of the windows."""

    def __call__(
        self, sentence: str, remedy: str = "", tone: str = "info", *, seconds: int = 0
    ) -> None:
        """As `AlertStrip.say`."""
        ...


@dataclass(frozen=True, slots=True)
class PageOffer:
    """A page that can be opened; it is made at its first visit.

    Attributes:
        id: Stable, what `go` names: desk, entry, board, exposure, accounts, tickets, settlement,
            weekly, charts, journal, money.
        title: As the rail and the palette call it.
        icon: A name of `resources/icons`.
        digit: For Alt+digit.
        make: Imports and makes the page, in the widget that is to show it.
    """

    id: str
    title: str
    icon: str
    digit: str
    make: Callable[[QWidget], QWidget]
