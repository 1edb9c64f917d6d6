"""The main job, driven through the real windows by key presses, with a picture of every step.

A phone wager is taken, the score comes in, the settlement is reviewed and approved, and the weekly
figures are handed out as a workbook.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.book.queries.board import find_event
from desktop.book.queries.glance import ComingEvent, list_coming_events
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Sport
from desktop.domain.periods import typed_segments
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.views.entry.states import State
from desktop.views.entry.window import EntryPage
from desktop.views.main_window.waiting import QUIET_MS, NotDoneError, wait_until
from desktop.views.main_window.window import MainWindow
from desktop.views.session import Session
from desktop.views.settlement.window import SettlementPage
from desktop.views.theme import Mode
from desktop.views.weekly.window import WeeklyPage

WAGER_CENTS = 25_000
SCORES = {
    "1Q": (7, 3),
    "2Q": (3, 10),
    "3Q": (7, 0),
    "4Q": (10, 7),
    "Final": (27, 20),
}
_EVENTS_LOOKED_AT = 200
_FOUR_HOURS_MS = 4 * 3_600_000
_MODES: tuple[Mode, ...] = ("light", "dark")
_LOOKED_AT_LAST = (
    "tickets", "charts", "exposure", "accounts", "journal", "money", "reports", "ticker", "review",
    "holds", "calls",
)  # fmt: skip
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ALT, _CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Choice:
    """Who calls and what for: the first that the book offers."""

    player: AccountRow
    event: ComingEvent


def choose(reader: Reader, house: House, now: int) -> Choice:
    """A player with enough credit, and a game of four quarters ahead with a spread on the board.

    Raises:
        NotDoneError: The book offers no such player or game.
    """
    day = house.calendar.figure_date(instant(now)).isoformat()
    events = list_coming_events(reader, day, now, _EVENTS_LOOKED_AT)
    event = next((e for e in events if e.spread is not None and _has_quarters(reader, e)), None)
    player = next((a for a in list_accounts(reader) if _can_wager(a)), None)
    if event is None or player is None:
        raise NotDoneError(
            "The main job needs a player with credit and a game of four quarters ahead with a"
            " spread on the board; this book has none. Nothing was changed. Make a new demo book."
        )
    return Choice(player, event)


def _has_quarters(reader: Reader, coming: ComingEvent) -> bool:
    event = find_event(reader, coming.id)
    return event is not None and "1q" in typed_segments(event.league, Sport(event.sport))


def _can_wager(account: AccountRow) -> bool:
    left = account.available
    return (
        account.kind == AccountKind.PLAYER and account.status == "active" and left > WAGER_CENTS * 4
    )


class MainJob:
    """One run through the main job.

    Attributes:
        made: The pictures and the workbook, in the order in which they were made.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        out: Path,
        go_to: Callable[[int], None],
    ) -> None:
        """Prepare a run.

        Args:
            window: The main window, on the screen.
            session: What its pages were handed.
            out: A folder that exists.
            go_to: Sets the clock of the book (milliseconds UTC): the game has to be played.
        """
        self._window, self._session, self._out, self._go_to = window, session, out, go_to
        self.made: list[Path] = []

    def run(self) -> list[Path]:
        """Do it all; the files that were made.

        Raises:
            NotDoneError: A step did not lead where it should.
        """
        choice = self._choose()
        self._look("desk", Qt.Key.Key_1, "1-desk")
        self._take_wager(choice)
        self._enter_score(choice.event)
        self._settle(choice.event)
        self._hand_out_figures()
        self._look_at_the_others()
        self._session.theme.set_mode(_MODES[0])
        return self.made

    def _look_at_the_others(self) -> None:
        """Once through all pages in each look, because changing the look repaints every page."""
        for mode in _MODES:
            self._session.theme.set_mode(mode)
            for number, page in enumerate(_LOOKED_AT_LAST, start=10):
                self._window.visit(page)
                self._quiet(f"the page “{page}”")
                self._grab(f"{number}-{page}", mode)

    def _choose(self) -> Choice:
        found: list[Choice] = []
        refused: list[BaseException] = []
        house, now = self._session.house, self._session.clock_ms()
        self._session.runner.read(
            lambda reader: choose(reader, house, now), found.append, on_error=refused.append
        )
        wait_until(lambda: bool(found or refused), "choosing a player and a game")
        if refused:
            raise refused[0]
        return found[0]

    def _take_wager(self, choice: Choice) -> None:
        page = cast("EntryPage", self._visit("entry", Qt.Key.Key_2))
        self._type(page.player_bar.box, choice.player.code)
        self._press(Qt.Key.Key_Return)
        rotation = choice.event.rot_away + 1
        self._type(page.box, f"{rotation} {WAGER_CENTS // 100}")
        self._quiet("the preview of the wager")
        self._shoot("2-wager-typed")
        self._press(Qt.Key.Key_Return)
        self._expect(page.call.state is State.READ_BACK, "the wager was not read back")
        self._shoot("3-wager-read-back")
        self._press(Qt.Key.Key_F12)
        self._expect(page.call.state is State.ACCEPTED, "the wager was not accepted")
        self._shoot("4-ticket-accepted")

    def _enter_score(self, event: ComingEvent) -> None:
        start = event.start if event.start is not None else self._session.clock_ms()
        self._go_to(start + _FOUR_HOURS_MS)
        self._look("board", Qt.Key.Key_3, "5-board")
        self._window.visit("board", ("results", event.id))
        self._quiet("the form of the result")
        last = f"{event.rot_away + 1} Final"
        while self._focused_name() != last:
            self._type_points(event)
        self._type_points(event, shoot="6-score-typed")
        self._quiet("the recording of the result")

    def _settle(self, event: ComingEvent) -> None:
        page = cast("SettlementPage", self._visit("settlement", Qt.Key.Key_7))
        self._window.visit("settlement", event.id)
        self._quiet("the review of the result")
        entry = page.current_entry
        is_there = entry is not None and entry.event is not None and entry.event.id == event.id
        self._expect(is_there, "the result does not wait for approval")
        self._shoot("7-settlement-review")
        page.queue.setFocus()
        self._press(Qt.Key.Key_A)
        self._shoot("8-settlement-posted")

    def _hand_out_figures(self) -> None:
        page = cast("WeeklyPage", self._visit("weekly", Qt.Key.Key_8))
        self._shoot("9-weekly-figures")
        written: list[Path] = []
        page.export.written.connect(written.append)
        self._press(Qt.Key.Key_S, _CONTROL)
        dialog = page.export.dialog
        self._expect(dialog is not None, "the workbook cannot be written")
        if dialog is not None:
            offered = Path(dialog.selectedFiles()[0]).name
            (self._out / offered).unlink(missing_ok=True)
            dialog.setDirectory(str(self._out))
            dialog.accept()
        wait_until(lambda: not page.export.is_running, "writing the workbook")
        self._expect(bool(written), "the workbook was not written")
        self.made += written

    def _type_points(self, event: ComingEvent, shoot: str = "") -> None:
        """Type the points of the field under the cursor and go on with Enter."""
        rotation, _, period = self._focused_name().partition(" ")
        self._expect(bool(period), "the score could not be typed")
        field = self._focused()
        if period in SCORES:
            side = 0 if rotation == str(event.rot_away) else 1
            QTest.keyClicks(field, str(SCORES[period][side]))
        if shoot:
            self._shoot(shoot)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        return self._window if focused is None else focused

    def _focused_name(self) -> str:
        return self._focused().accessibleName()

    def _visit(self, page: str, digit: Qt.Key) -> QWidget:
        self._press(digit, _ALT)
        self._expect(self._window.current_page == page, f"the page “{page}” did not open")
        return self._window.page(page)

    def _look(self, page: str, digit: Qt.Key, name: str) -> None:
        self._visit(page, digit)
        self._shoot(name)

    def _type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        self._come_to_the_front()
        QTest.keyClick(self._focused(), key, modifier)
        self._quiet("what the key asked for")

    def _come_to_the_front(self) -> None:
        """Shortcuts work in the active window only; a dialog that closed may have left none."""
        if not self._window.isActiveWindow():
            self._window.activateWindow()
            wait_until(self._window.isActiveWindow, "the window coming to the front")

    def _shoot(self, name: str) -> None:
        for mode in _MODES:
            self._session.theme.set_mode(mode)
            self._quiet("painting")
            self._grab(name, mode)

    def _grab(self, name: str, mode: Mode) -> None:
        path = self._out / f"{name}-{mode}.png"
        if not self._window.grab().save(str(path)):
            raise NotDoneError(f"The picture “{path}” cannot be written.")
        self.made.append(path)

    def _quiet(self, what: str) -> None:
        runner, hub = self._session.runner, self._session.hub

        def is_quiet() -> bool:
            page = self._window.stack.currentWidget()
            return runner.is_idle and (page is None or not hub.is_marked(page))

        wait_until(is_quiet, what, steady_ms=QUIET_MS)

    def _expect(self, is_so: bool, what: str) -> None:  # noqa: FBT001  an assertion reads so
        if not is_so:
            told = self._session.strip.sentence
            focus = self._focused().accessibleName()
            raise NotDoneError(f"The main job stopped: {what}. {told} (focus: “{focus}”)")
