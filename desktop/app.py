"""The composition root of the window program: the one place that knows everything."""

# SQLAlchemy comes before Qt: imported after Qt and before the first paint it delays the window
# (PERFORMANCE 2.7).
from desktop.book.machine import Machine, find_system_user
from desktop.book.opening import Book
from desktop.book.reading import BookReader

# isort: split
import sys
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QLocale,
    QObject,
    QProcess,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QApplication

from desktop.book.safety import check_pages, check_writer
from desktop.domain.errors import BookdeskError
from desktop.models.saying import shown_error
from desktop.paths import PRACTICE_NAME, data_folder
from desktop.services.books import House, new_book, new_session, read_house
from desktop.services.calls.keeping import recover_calls
from desktop.services.changes import changed
from desktop.services.following import catch_up
from desktop.services.signing_in import enter, enter_trusted
from desktop.services.stations.keys import HalfFetchedError, open_whole
from desktop.services.users import Actor
from desktop.tasks.garbage import GarbageClock
from desktop.tasks.runner import TaskRunner
from desktop.views.dialogs.crash import BookState
from desktop.views.dialogs.new_book import NewBook
from desktop.views.dialogs.open_book import OpenBookDialog, RecentBook
from desktop.views.dialogs.sign_in import SignInDialog
from desktop.views.errors import present
from desktop.views.formatting import Formats, show_odds_as
from desktop.views.look import dressed
from desktop.views.main_window.drafts_told import DraftsTold
from desktop.views.main_window.layout import find_windows
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.opening import OpeningFrame
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.window import MainWindow
from desktop.views.pending_work import PendingWork
from desktop.views.refresh import RefreshHub
from desktop.views.session import Session
from desktop.views.settings import Settings
from desktop.views.single_instance import FirstWindow, raise_first_window
from desktop.views.widgets.alert_strip import AlertStrip

DEMO_NAME = "demo.bookdesk"


class Program(QObject):
    """One run of the program: which book is open, as whom, and what closes in which order.

    Signals:
        opened: The MainWindow and the Session of a book that is open.
        not_opened: The exception for which a book is not.
        ended: There is nothing left to do.
    """

    opened = Signal(object, object)
    not_opened = Signal(object)
    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        machine: Machine,
        settings: Settings,
        frame: OpeningFrame | None = None,
    ) -> None:
        """Get ready to open a book.

        Args:
            app: The one of the process.
            machine: Clock and randomness.
            settings: Look, layout and the books that were open last.
            frame: Where it is on the screen already, the frame that the main window replaces.
        """
        super().__init__(app)
        self._machine = machine
        self.settings = settings
        self.frame = frame
        if frame is not None:
            frame.left.connect(self._on_question_left)
        self.theme = dressed(app, settings) if frame is None else frame.theme
        show_odds_as(settings.odds)
        self.garbage = GarbageClock(self)
        self.runner: TaskRunner | None = None
        self.hub: RefreshHub | None = None
        self.windows: OpenWindows | None = None
        self.dialog: OpenBookDialog | SignInDialog | None = None
        self.session: Session | None = None
        self._first: FirstWindow | None = None
        self._path = Path()
        self._page = ""

    @property
    def window(self) -> MainWindow | None:
        """The first window of the open book."""
        return None if self.windows is None else self.windows.first

    def start(self, path: Path | None, page: str = "") -> None:
        """Open this book, or the last one, or ask; then show this page."""
        self._page = page
        recent = [book for book in self.settings.recent_books if book.exists()]
        if path is None and recent:
            path = recent[0]
        if path is None:
            self.ask_which_book()
        else:
            self.open(path)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open an existing book."""
        machine = self._machine
        self._open_with(path, lambda: open_whole(path, machine), self.tr("Opening the book…"))

    @Slot()
    def open_demo(self) -> None:
        """Open the user's demo book."""
        self.open_or_make(data_folder() / DEMO_NAME)

    @Slot()
    def open_practice(self) -> None:
        """Open the practice book of today, made now if it is not there."""
        path, machine = data_folder() / PRACTICE_NAME, self._machine

        def open_or_make() -> Book:
            # As for the demo book: read only when it is wanted.
            from desktop.services.practice.making import open_practice  # noqa: PLC0415

            return open_practice(path, machine)

        self._open_with(path, open_or_make, self.tr("Opening the practice book…"))

    @Slot()
    def leave_practice(self) -> None:
        """Go back to the book that was open before, or ask which."""
        recent = [book for book in self.settings.recent_books if book.exists()]
        if recent:
            self.open(recent[0])
        else:
            self.close_book()
            self.ask_which_book()

    def open_or_make(self, path: Path) -> None:
        """Open a demo book, made now if it is not there."""
        if path.exists():
            self.open(path)
            return
        machine = self._machine

        def make() -> Book:
            # Its people and leagues are read only when they are wanted.
            from desktop.services.demo.making import make_demo  # noqa: PLC0415

            return make_demo(path, machine)

        self._open_with(path, make, self.tr("Making the demo book…"))

    @Slot(object)
    def make(self, wanted: NewBook) -> None:
        """Make a new book and open it."""
        machine = self._machine

        def make() -> Book:
            return new_book(
                wanted.path,
                machine,
                wanted.owner,
                week_start=wanted.week_start,
                timezone=wanted.timezone,
                name=wanted.name,
                rules=wanted.rules,
            )

        self._open_with(wanted.path, make, self.tr("Making the book…"))

    @Slot()
    def ask_which_book(self) -> None:
        """Show the first window: recent books, demo, new, file."""
        recent = [RecentBook(book, book.exists()) for book in self.settings.recent_books]
        dialog = OpenBookDialog(self.theme, recent, self.window)
        dialog.book_chosen.connect(self.open)
        dialog.demo_asked.connect(self.open_demo)
        dialog.practice_asked.connect(self.open_practice)
        dialog.new_book_asked.connect(self.make)
        dialog.join_asked.connect(self.ask_to_join)
        dialog.rejected.connect(self._on_question_left)
        self._show_dialog(dialog)

    @Slot()
    def ask_to_join(self, begun: Path | None = None) -> None:
        """Ask for the code of an office; a file that was not fetched whole is gone on with."""
        # What speaks with servers is read only when it is wanted.
        from desktop.views.sync.joining import JoinDialog  # noqa: PLC0415

        dialog = JoinDialog(self.theme, self._machine, self.dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.joined.connect(self.open, Qt.ConnectionType.QueuedConnection)
        dialog.open()
        if begun is not None:
            dialog.resume(begun)

    def close_book(self) -> None:
        """Close window, lanes, book and settings, in this order."""
        self._finish_waiting()
        self._show_dialog(None)
        windows, self.windows = self.windows, None
        if windows is not None:
            windows.closed.disconnect(self._on_window_closed)
            windows.close_all()
        if self.session is not None:
            self.session.drafts.flush()
            self.session = None
        if self.runner is not None:
            self.runner.close()
            self.runner.deleteLater()
            self.runner = None
        if windows is not None:
            windows.deleteLater()
        if self._first is not None:
            self._first.close()
            self._first = None
        self.settings.flush()

    def ask_whether_safe(self, tell: Callable[[BookState], None]) -> None:
        """Keep the drafts, and let the book's writer and a reader look whether all is well."""
        session = self.session
        if session is None:
            tell(BookState(self.tr("No book was open."), is_safe=True))
            return
        session.drafts.flush()
        runner = session.runner

        def refuse(error: BaseException) -> None:
            tell(BookState(self._safety_refused(error), is_safe=False))

        def look_at_pages(facts: int) -> None:
            count = session.formatting.count(facts)
            sound = self.tr(
                "The book is safe, it was just asked: its journal is whole up to fact {0}, and its"
                " file has no damage. What was under way was undone as a whole."
            )
            well = BookState(sound.format(count), is_safe=True)
            runner.read(check_pages, lambda _: tell(well), on_error=refuse)

        runner.write(check_writer, look_at_pages, on_error=refuse)

    def _safety_refused(self, error: BaseException) -> str:
        if isinstance(error, BookdeskError):
            return shown_error(error)
        return self.tr("The book could not be asked. Close the program and run verify on the book.")

    @Slot()
    def restart(self) -> None:
        """Close in order and open anew, on the same book."""
        is_frozen = bool(getattr(sys, "frozen", False))
        arguments = [] if is_frozen else ["-m", "desktop"]
        self.close_book()
        QProcess.startDetached(sys.executable, arguments)
        self.ended.emit()

    def _open_with(self, path: Path, opens: Callable[[], Book], text: str) -> None:
        path = path.absolute()
        if raise_first_window(path, [self._page] if self._page else []):
            self._leave_to_first_window()
            return
        asking = self.dialog if isinstance(self.dialog, OpenBookDialog) else None
        self.dialog = None
        self.close_book()
        self.dialog = asking
        self._path = path
        self._first = FirstWindow(path, self)
        self._first.start_asked.connect(self._on_second_start)
        self._tell_waiting(text)
        self.runner = TaskRunner({"book": opens, "read": lambda: BookReader(path)}, parent=self)
        session_name = self.new_session_name()
        user = find_system_user()
        self.runner.write(
            lambda book: (read_house(book.reader), enter_trusted(book, user, session_name)),
            self._on_opened,
            on_error=self._on_not_opened,
        )

    def _tell_waiting(self, text: str) -> None:
        if self.frame is None:
            kept = next(iter(find_windows(self.settings)), None)
            self.frame = OpeningFrame(self.theme, kept)
            self.frame.left.connect(self._on_question_left)
        self.frame.start(text)

    def _finish_waiting(self) -> None:
        frame, self.frame = self.frame, None
        if frame is not None:
            frame.finish()

    def _leave_to_first_window(self) -> None:
        if self.window is None:
            self.ended.emit()

    def _on_opened(self, answer: tuple[House, Actor | None]) -> None:
        house, actor = answer
        self._show_dialog(None)
        if not house.book.practice:
            self.settings.add_recent_book(self._path)
        if actor is not None:
            self._show_window(house, actor)
            # Not before: the window takes its place on the screen.
            self._finish_waiting()
            return
        self._finish_waiting()
        dialog = SignInDialog(self.theme, house.book.name)
        dialog.tried.connect(_SignIn(self, dialog, house))
        dialog.rejected.connect(self._on_sign_in_left)
        self._show_dialog(dialog)

    def _on_not_opened(self, error: BaseException) -> None:
        self._finish_waiting()
        # Whoever tries the same book again must not find this very program.
        if self._first is not None:
            self._first.close()
            self._first = None
        self.not_opened.emit(error)
        if not isinstance(self.dialog, OpenBookDialog):
            self.ask_which_book()
        dialog = self.dialog
        if isinstance(dialog, OpenBookDialog):
            present(error, dialog, dialog.strip)
            if isinstance(error, HalfFetchedError):
                self.ask_to_join(self._path)

    def _show_window(self, house: House, actor: Actor) -> None:
        if self.runner is None:
            return
        self.hub = RefreshHub(self.runner)
        session = self.session = Session(
            path=self._path,
            runner=self.runner,
            hub=self.hub,
            theme=self.theme,
            settings=self.settings,
            pending=PendingWork(self.runner),
            strip=AlertStrip(self.theme),
            formatting=Formats(QLocale(), ZoneInfo(house.calendar.timezone)),
            house=house,
            actor=actor,
            clock_ms=self._machine.wall,
        )
        windows = self.windows = OpenWindows(session, page_offers, self)
        window = windows.start()
        DraftsTold(session, window)
        session.drafts.load()
        # Calls that a killed program left behind are ended before anybody takes a new one.
        self.runner.write(
            lambda book: recover_calls(book, actor),
            lambda _: session.hub.announce(changed("calls")),
            on_error=lambda error: present(error, window, session.strip),
        )
        windows.closed.connect(self._on_window_closed)
        windows.another_book_asked.connect(self.ask_which_book)
        # Not from within the window that is closed for it.
        later = Qt.ConnectionType.QueuedConnection
        windows.practice_asked.connect(self.open_practice, later)
        windows.practice_left.connect(self.leave_practice, later)
        windows.book_asked.connect(self.open, Qt.ConnectionType.QueuedConnection)
        windows.correspondent.start()
        # What was accepted just before the program last stopped may still have to move a line.
        self.runner.write(lambda book: catch_up(book, actor), self.hub.announce)
        self._show_page(self._page)
        self._page = ""
        self.opened.emit(window, session)

    def _show_dialog(self, dialog: OpenBookDialog | SignInDialog | None) -> None:
        old, self.dialog = self.dialog, dialog
        if old is not None:
            old.rejected.disconnect()
            old.close()
            old.deleteLater()
        if dialog is not None:
            dialog.open()

    @Slot()
    def _on_window_closed(self) -> None:
        self.ended.emit()

    @Slot()
    def _on_question_left(self) -> None:
        if self.window is None:
            self.ended.emit()

    @Slot()
    def _on_sign_in_left(self) -> None:
        self.close_book()
        self.ask_which_book()

    @Slot(list)
    def _on_second_start(self, arguments: list[str]) -> None:
        if self.windows is not None and self.windows.first is not None:
            self.windows.come_forward()
            self._show_page(*arguments[:1])
        elif self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()

    def _show_page(self, page: str = "") -> None:
        """Show the page that somebody asked for on the command line."""
        front = None if self.windows is None else self.windows.front
        if front is not None and page:
            front.show_named(page)

    def new_session_name(self) -> str:
        """A name for a sign-in."""
        return new_session(self._machine)

    def signed_in(self, house: House, actor: Actor) -> None:
        """The book knows the user."""
        self._show_dialog(None)
        self._show_window(house, actor)


class _SignIn:
    """One dialog's tries: the name and password are compared in the book lane, which logs it."""

    def __init__(self, program: Program, dialog: SignInDialog, house: House) -> None:
        self._program = program
        self._dialog = dialog
        self._house = house

    def __call__(self, name: str, password: str) -> None:
        runner = self._program.runner
        if runner is None:
            return
        session_name = self._program.new_session_name()
        runner.write(
            lambda book: enter(book, name, password, session_name),
            lambda actor: self._program.signed_in(self._house, actor),
            on_error=lambda error: self._dialog.refuse(str(error)),
        )
