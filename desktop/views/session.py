"""What every page is handed: one book, one signed-in user, one look."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.users import Actor
from desktop.tasks.runner import TaskRunner
from desktop.views.drafts import DraftKeeper
from desktop.views.formatting import Formats
from desktop.views.keys import KeyMap
from desktop.views.pending_work import PendingWork
from desktop.views.refresh import RefreshHub
from desktop.views.settings import Settings
from desktop.views.sounds import Sounds
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip


@dataclass(slots=True)
class Session:
    """The collaborators of the pages; made in app.py, and for each window with a strip of its own.

    Attributes:
        path: The book's file, for work in a child process.
        runner: The lanes; the read lane works with a BookReader, the book lane with the Book.
        hub: Announce the ChangeSet of a command here, after its commit.
        pending: Long work that the status bar shows, with its cancel.
        strip: The reserved line of messages at the foot of the main window.
        formatting: Texts of money and times, in the book's time zone.
        house: Calendar and rules; the main window puts a new one here when the rules change. The
            open week changes too: ask `desktop.book.queries.people.find_book`.
        actor: Who acts.
        clock_ms: Milliseconds UTC.
        sounds: What is heard.
        keys: Which keys do what, as this station's users have them.
        unheard_ms: How long the server is out of reach; None while it answers, or without one.
        window: Which of the program's windows this is, from 1: its phone line in ticket entry.
        drafts: Keeps what was typed and not sent; name what is typed into to it.
    """

    path: Path
    runner: TaskRunner
    hub: RefreshHub
    theme: Theme
    settings: Settings
    pending: PendingWork
    strip: AlertStrip
    formatting: Formats
    house: House
    actor: Actor
    clock_ms: Callable[[], int]
    unheard_ms: Callable[[], int | None] = lambda: None
    window: int = 1
    keys: KeyMap = field(init=False)
    sounds: Sounds = field(init=False)
    drafts: DraftKeeper = field(init=False)

    def __post_init__(self) -> None:
        self.keys = KeyMap(self.settings)
        self.sounds = Sounds(self.runner, self.settings)
        self.drafts = DraftKeeper(self.runner, self.actor.user_id)

    def in_window(self, number: int, strip: AlertStrip) -> "Session":
        """The same session for another window, with a strip of its own."""
        made = replace(self, strip=strip, window=number)
        made.keys, made.drafts, made.sounds = self.keys, self.drafts, self.sounds
        return made

    def figure_day(self) -> str:
        """The ISO figure day now."""
        return self.house.calendar.figure_date(instant(self.clock_ms())).isoformat()
