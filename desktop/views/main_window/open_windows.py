"""The windows of the program: as many as there are screens and phone lines, over one book."""

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.saying import shown
from desktop.services.books import House
from desktop.services.changes import EVERY_KIND, changed
from desktop.tasks.completing import Completing
from desktop.tasks.correspondent import Correspondent
from desktop.views.actions import Action
from desktop.views.main_window.alert_watch import AlertWatch
from desktop.views.main_window.layout import (
    WINDOWS,
    WindowLayout,
    find_windows,
    free_screens,
    read_windows,
    write_windows,
)
from desktop.views.main_window.locking import IdleLock
from desktop.views.main_window.notifying import Notifier
from desktop.views.main_window.performance import PerformanceOverlay
from desktop.views.main_window.routine_clock import RoutineClock
from desktop.views.main_window.visits import Place
from desktop.views.main_window.window import MainWindow
from desktop.views.main_window.workspaces import WORKSPACES, Workspace
from desktop.views.page import PageOffer, Staying
from desktop.views.session import Session
from desktop.views.sync.age import DataAge
from desktop.views.widgets.alert_strip import AlertStrip

_STEP = 32


class OpenWindows(QObject):
    """Opens windows, remembers how they stand, and keeps what runs once for all of them.

    Lanes, refresh hub, theme and settings are the same for every window; strip, pages and keys are
    each window's own. A second ticket entry is a second phone line.

    Signals:
        another_book_asked: The user wants to open or make another book.
        book_asked: The Path of the book that is to be opened in place of this one.
        practice_asked: The user wants to practise.
        practice_left: The user wants the real book back.
        closed: The last window is gone; the program may end.
    """

    another_book_asked = Signal()
    practice_asked = Signal()
    practice_left = Signal()
    book_asked = Signal(object)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        offers: Callable[[Session], list[PageOffer]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._offers = offers
        self.windows: list[MainWindow] = []
        self.workspace: Workspace | None = None
        self._is_quitting = False
        self._has_opened = False
        self.overlay: PerformanceOverlay | None = None
        self.lock = IdleLock(session, self, self.all_windows)
        self.routines = RoutineClock(session, self, self.say)
        self.correspondent = Correspondent(session.runner, self)
        self.correspondent.taken.connect(session.hub.announce)
        self.completing = Completing(session.runner, self.correspondent, session.path, self)
        self.completing.taken.connect(session.hub.announce)
        self.completing.told.connect(self._on_told)
        session.unheard_ms = self.correspondent.unheard_ms
        session.hub.listen(self, EVERY_KIND, lambda _: self.correspondent.look())
        self.alerts = AlertWatch(session, self, self.say)
        self.notifier = Notifier(session, self, self.say)
        self.alerts.told.connect(self.notifier.on_alerts)
        self.notifier.place_asked.connect(self._on_place_asked)

    @property
    def first(self) -> MainWindow | None:
        """The window that was opened first and is still there."""
        return self.windows[0] if self.windows else None

    @property
    def front(self) -> MainWindow | None:
        """The window that is worked in."""
        active = QApplication.activeWindow()
        return next((window for window in self.windows if window is active), self.first)

    def all_windows(self) -> Sequence[QWidget]:
        """Every open window, the first one first."""
        return tuple(self.windows)

    def start(self) -> MainWindow:
        """Open the windows as they were left, or one on the first page; answers the first."""
        kept = find_windows(self._session.settings)
        ids = [offer.id for offer in self._offers(self._session)]
        wanted = [layout for layout in kept if layout.page in ids]
        for layout in wanted or [WindowLayout(page=ids[0])]:
            self._open(layout)
        if self._session.settings.was_reset:
            self.say(
                self.tr("The settings could not be read, and were started anew."),
                self.tr("The book is as it was; layout and look are those of a new program."),
                "warning",
            )
        return self.windows[0]

    @Slot(object)
    def open_place(self, place: Place) -> MainWindow:
        """Open a page in a window of its own, a little below the one in front."""
        front = self.front
        area = None
        if front is not None:
            there = front.normalGeometry().translated(_STEP, _STEP)
            area = (there.left(), there.top(), there.width(), there.height())
        layout = WindowLayout(
            page=place.page, area=area, is_folded=True, places={place.page: place.state}
        )
        window = self._open(layout, place.payload)
        window.activateWindow()
        return window

    def say(self, sentence: str, remedy: str = "", tone: str = "info", *, seconds: int = 0) -> None:
        """Tell something in every window; what went wrong there stays to be read."""
        for window in self.windows:
            if window.session.strip.tone != "negative":
                window.session.strip.say(sentence, remedy, tone, seconds=seconds)

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self.say(shown(sentence), tone="warning")

    def use_rules(self, house: House) -> None:
        """Go on with new house rules, in every window."""
        for window in self.windows:
            window.session.house = house
        self._session.house = house
        self._session.hub.announce(changed("rules"))

    def switch(self, workspace: Workspace) -> None:
        """Keep how this workspace stands, and go to another.

        A window that cannot be left now, because a caller is on the phone in it, stays.
        """
        self._keep_workspace()
        self.workspace = workspace
        kept = read_windows(self._session.settings.find_text(f"workspace/{workspace.id}"))
        wanted = kept or workspace.windows(free_screens())
        staying = [window for window in self.windows if _why_stay(window)]
        free = [window for window in self.windows if window not in staying]
        for layout in wanted:
            if free:
                free.pop(0).take_layout(layout)
            else:
                self._open(layout)
        for window in free:
            window.close()
        told = self.tr("Workspace {0}.").format(self.tr(workspace.title))
        remedy = self.tr("A window with a caller on the phone stayed open.") if staying else ""
        self.say(told, remedy, seconds=6)

    def save(self) -> None:
        """Remember how the windows stand now."""
        if self.windows:
            layouts = [window.read_layout() for window in self.windows]
            self._session.settings.save_text(WINDOWS, write_windows(layouts))

    @Slot()
    def close_all(self) -> None:
        """Remember how the windows stand, and close them; their pages are asked to leave."""
        self.save()
        self._keep_workspace()
        self._is_quitting = True
        self.correspondent.close()
        self.notifier.close()
        for window in reversed(self.windows[:]):
            window.close()
        self._is_quitting = False

    def come_forward(self) -> None:
        """Raise the windows: somebody started the program a second time."""
        for window in reversed(self.windows):
            window.come_forward()

    def shared_actions(self, window: MainWindow) -> Mapping[str, list[Action]]:
        """What is done for all windows, by the menu it stands in."""
        tr = self.tr
        return {
            "open": [
                Action("book.open", tr("Open another book…"), self.another_book_asked.emit,
                       ("Ctrl+O",), icon="book-open"),
            ],
            "book": [
                Action("window.lock", tr("Lock"), self.lock.lock_by_hand, ("Ctrl+L",), icon="lock",
                       synonyms=("leave", "break")),
                Action("alerts.quiet", tr("Do not disturb"), self._turn_quiet, icon="bell",
                       synonyms=("notifications", "silence", "mute", "sounds")),
                Action("program.quit", tr("Quit"), self.close_all, ("Ctrl+Q",)),
            ],
            "help": [
                Action("practice.open", tr("Practice…"), self.practice_asked.emit, icon="play",
                       why_disabled=self._why_no_practice,
                       synonyms=("learn", "train", "exercise", "clerk")),
            ],
            "window": [
                Action("window.new", tr("This page in a new window"), window.ask_new_window,
                       ("Ctrl+Shift+N",), icon="external-link",
                       synonyms=("screen", "monitor", "second", "phone line")),
                Action("window.performance", tr("Performance"), _Over(self, window),
                       ("Ctrl+Shift+F12",), synonyms=("frames", "slow", "overlay", "queues")),
                Action("window.close", tr("Close this window"), window.leave, ("Ctrl+Shift+W",)),
                *(
                    Action(f"workspace.{workspace.id}",
                           tr("Workspace {0}").format(tr(workspace.title)),
                           _Switch(self, workspace), (f"Ctrl+Alt+{number}",),
                           synonyms=("layout", "desk", "arrange"))
                    for number, workspace in enumerate(WORKSPACES, 1)
                ),
            ],
        }  # fmt: skip

    def _why_no_practice(self) -> str | None:
        if self._session.house.book.practice:
            return self.tr("This is the practice book.")
        return None

    def _open(self, layout: WindowLayout, payload: object = None) -> MainWindow:
        session = self._session
        if self._has_opened:
            taken = {window.session.window for window in self.windows}
            number = next(number for number in count(1) if number not in taken)
            session = session.in_window(number, AlertStrip(session.theme))
        self._has_opened = True
        window = MainWindow(session, self._offers(session), self.shared_actions)
        self.windows.append(window)
        window.closed.connect(self._on_closed)
        window.window_asked.connect(self.open_place)
        window.practice_left.connect(self.practice_left)
        window.book_asked.connect(self._on_book_asked)
        window.office.rules_saved.connect(self.use_rules)
        window.office.routine_asked.connect(self.routines.run)
        window.office.correspondent = self.correspondent
        window.status.sync.follow(self.correspondent)
        DataAge(session, self.correspondent, window, window.stack)
        window.status.sync.asked.connect(window.office.open_stations)
        self.routines.ran.connect(window.office.routine_ran)
        window.take_layout(layout, payload)
        window.show()
        return window

    def _keep_workspace(self) -> None:
        if self.workspace is not None and self.windows:
            layouts = [window.read_layout() for window in self.windows]
            self._session.settings.save_text(
                f"workspace/{self.workspace.id}", write_windows(layouts)
            )

    @Slot(object)
    def _on_place_asked(self, place: Place) -> None:
        window = self.front
        if window is not None:
            window.come_forward()
            window.visit(place.page, place.payload)

    def toggle_overlay(self, window: MainWindow) -> None:
        """Measure over this window, or no more; there is one overlay for the program."""
        overlay, self.overlay = self.overlay, None
        if overlay is not None:
            overlay.leave()
        else:
            self.overlay = PerformanceOverlay(self._session, window)

    def _turn_quiet(self) -> None:
        settings = self._session.settings
        settings.is_undisturbed = not settings.is_undisturbed
        for window in self.windows:
            window.status.show_quiet()

    @Slot(object)
    def _on_book_asked(self, path: Path | None) -> None:
        if path is None:
            self.another_book_asked.emit()
        else:
            self.book_asked.emit(path)

    @Slot()
    def _on_closed(self) -> None:
        window = self.sender()
        closed = next(entry for entry in self.windows if entry is window)
        if len(self.windows) == 1 and not self._is_quitting:
            self.save()
        self.windows.remove(closed)
        if self.overlay is not None and self.overlay.window() is closed:
            self.toggle_overlay(closed)
        self._session.hub.stop_listening(closed)
        closed.deleteLater()
        if not self.windows:
            self.closed.emit()


def _why_stay(window: MainWindow) -> str:
    page: object = window.page_shown
    return page.why_stay() if isinstance(page, Staying) else ""


class _Over:
    """Shows the overlay on a window; an action wants a call without arguments."""

    def __init__(self, windows: OpenWindows, window: MainWindow) -> None:
        self._windows, self._window = windows, window

    def __call__(self) -> None:
        self._windows.toggle_overlay(self._window)


class _Switch:
    """Goes to a workspace; an action wants a call without arguments."""

    def __init__(self, windows: OpenWindows, workspace: Workspace) -> None:
        self._windows, self._workspace = windows, workspace

    def __call__(self) -> None:
        self._windows.switch(self._workspace)
