"""Hands at the keyboard: the program driven through its own windows, as a person would."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.book.reading import BookReader
from desktop.views.main_window.waiting import QUIET_MS, NotDoneError, wait_until
from desktop.views.main_window.window import MainWindow
from desktop.views.session import Session

PageT = TypeVar("PageT", bound=QWidget)
_SETTLED_MS = 40


class Hands:
    """Press keys, type, visit pages, and wait until everything that was asked for is there.

    Attributes:
        window: The main window, on the screen.
        session: What its pages were handed.
        go_to: Sets the clock of the book (milliseconds UTC).
    """

    def __init__(self, window: MainWindow, session: Session, go_to: Callable[[int], None]) -> None:
        self.window, self.session, self.go_to = window, session, go_to

    def press(self, keys: str) -> None:
        """Press keys such as "Alt+3" or "Return" where the focus is."""
        self._come_to_the_front()
        # QTest.keySequence sends to the window, whose focus may be in a dialog before it.
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # no stub
        QTest.keyClick(self.focused(), combination.key(), combination.keyboardModifiers())
        self.quiet(f"what {keys} asked for")

    def fill(self, field: QWidget, text: str) -> None:
        """Type into a field."""
        field.setFocus()
        QTest.keyClicks(field, text)

    def write(self, text: str) -> None:
        """Type where the focus is."""
        self._come_to_the_front()
        QTest.keyClicks(self.focused(), text)
        self.quiet(f"what “{text}” asked for")

    def visit(self, page_id: str, kind: type[PageT], payload: object = None) -> PageT:
        """Show a page; answers it."""
        self.window.visit(page_id, payload)
        self.quiet(f"the page “{page_id}”")
        page = self.window.page(page_id)
        if not isinstance(page, kind):
            raise NotDoneError(f"The page “{page_id}” is a {type(page).__name__}.")
        return page

    def run(self, action_id: str) -> None:
        """Run an action of this page or of the main window.

        Raises:
            NotDoneError: There is none, or it cannot run now, with its own reason.
        """
        action = next((a for a in self.window.actions_now() if a.id == action_id), None)
        if action is None:
            raise NotDoneError(
                f"The page “{self.window.current_page}” has no action “{action_id}”."
            )
        reason = action.why_disabled()
        if reason is not None:
            raise NotDoneError(f"“{action_id}” cannot be done: {reason}")
        action.run()
        self.quiet(f"the action “{action_id}”")

    def ask(self, question: Callable[[BookReader], Any], what: str) -> Any:
        """Read something from the book in the read lane.

        Raises:
            BookdeskError: Whatever the question was refused with.
        """
        found: list[Any] = []
        refused: list[BaseException] = []
        self.session.runner.read(question, found.append, on_error=refused.append)
        wait_until(lambda: bool(found or refused), what)
        if refused:
            raise refused[0]
        return found[0]

    def quiet(self, what: str, steady_ms: int = QUIET_MS) -> None:
        """Wait until the lanes are idle, the page is current, and it stays so."""
        runner, hub = self.session.runner, self.session.hub

        def is_quiet() -> bool:
            page = self.window.stack.currentWidget()
            return runner.is_idle and (page is None or not hub.is_marked(page))

        wait_until(is_quiet, what, steady_ms=steady_ms)

    def settle(self) -> None:
        """Wait until a new look is painted."""
        self.quiet("painting", _SETTLED_MS)

    def expect(self, is_so: bool, what: str) -> None:  # noqa: FBT001  an assertion reads so
        """Stop, with what the window says, unless this is so.

        Raises:
            NotDoneError: It is not so.
        """
        if not is_so:
            told = self.session.strip.sentence
            raise NotDoneError(f"{what} {told} (focus: “{self.focused_name()}”)")

    def focused(self) -> QWidget:
        """The widget that has the keyboard."""
        found = QApplication.focusWidget()
        return self.window if found is None else found

    def focused_name(self) -> str:
        """The accessible name of the widget that has the keyboard."""
        return self.focused().accessibleName()

    def _come_to_the_front(self) -> None:
        """Shortcuts work in the active window only; a dialog that closed may have left none.

        Where no window manager does it, the dialog below the one that closed comes forward here.
        """
        front = QApplication.activeModalWidget()
        if front is None and QApplication.activeWindow() is None:
            front = self.window
        if front is not None and not front.isActiveWindow():
            front.activateWindow()
            wait_until(front.isActiveWindow, "the window coming to the front")
