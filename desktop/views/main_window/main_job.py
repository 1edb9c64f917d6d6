"""The main job, driven through the real windows by key presses, with a picture of every step.

A phone wager is taken, the score comes in, the settlement is reviewed and approved, and the weekly
figures are handed out as a workbook.
"""

from pathlib import Path

from PySide6.QtTest import QTest

from desktop.book.queries.glance import ComingEvent
from desktop.views.board.window import BoardPage
from desktop.views.entry.states import State
from desktop.views.entry.window import EntryPage
from desktop.views.main_window.choosing import WAGER_CENTS, Choice, choose
from desktop.views.main_window.hands import Hands, PageT
from desktop.views.main_window.waiting import NotDoneError, wait_until
from desktop.views.settlement.window import SettlementPage
from desktop.views.weekly.window import WeeklyPage

SCORES = {
    "1Q": (7, 3),
    "2Q": (3, 10),
    "3Q": (7, 0),
    "4Q": (10, 7),
    "Final": (27, 20),
}
_FOUR_HOURS_MS = 4 * 3_600_000


class MainJob:
    """One run through the main job.

    Attributes:
        made: The pictures and the workbook, in the order in which they were made.
    """

    def __init__(self, hands: Hands, out: Path) -> None:
        """Prepare a run.

        Args:
            hands: Of the program that is open on a demo book; the clock is moved on, because the
                game has to be played.
            out: A folder that exists.
        """
        self._hands, self._out = hands, out
        self.made: list[Path] = []

    def run(self) -> list[Path]:
        """Do it all; the files that were made.

        Raises:
            NotDoneError: A step did not lead where it should.
        """
        hands = self._hands
        house, now = hands.session.house, hands.session.clock_ms()
        choice: Choice = hands.ask(
            lambda reader: choose(reader, house, now), "choosing a player and a game"
        )
        hands.press("Alt+1")
        self._expect_page("desk")
        self._shoot("1-desk")
        self._take_wager(choice)
        self._enter_score(choice.event)
        self._settle(choice.event)
        self._hand_out_figures()
        return self.made

    def _take_wager(self, choice: Choice) -> None:
        hands, page = self._hands, self._turn_to("entry", "Alt+2", EntryPage)
        hands.fill(page.player_bar.box, choice.player.code)
        hands.press("Return")
        rotation = choice.event.rot_away + 1
        hands.fill(page.box, f"{rotation} {WAGER_CENTS // 100}")
        hands.quiet("the preview of the wager")
        self._shoot("2-wager-typed")
        hands.press("Return")
        hands.expect(page.call.state is State.READ_BACK, "The wager was not read back.")
        self._shoot("3-wager-read-back")
        hands.press("F12")
        hands.expect(page.call.state is State.ACCEPTED, "The wager was not accepted.")
        self._shoot("4-ticket-accepted")

    def _enter_score(self, event: ComingEvent) -> None:
        hands = self._hands
        start = event.start if event.start is not None else hands.session.clock_ms()
        hands.go_to(start + _FOUR_HOURS_MS)
        self._turn_to("board", "Alt+3", BoardPage)
        self._shoot("5-board")
        hands.visit("board", BoardPage, ("results", event.id))
        last = f"{event.rot_away + 1} Final"
        while hands.focused_name() != last:
            self._type_points(event)
        self._type_points(event, shoot="6-score-typed")
        hands.quiet("the recording of the result")

    def _settle(self, event: ComingEvent) -> None:
        hands = self._hands
        self._turn_to("settlement", "Alt+7", SettlementPage)
        page = hands.visit("settlement", SettlementPage, event.id)
        entry = page.current_entry
        is_there = entry is not None and entry.event is not None and entry.event.id == event.id
        hands.expect(is_there, "The result does not wait for approval.")
        self._shoot("7-settlement-review")
        page.queue.setFocus()
        hands.press("A")
        self._shoot("8-settlement-posted")

    def _hand_out_figures(self) -> None:
        hands, page = self._hands, self._turn_to("weekly", "Alt+8", WeeklyPage)
        self._shoot("9-weekly-figures")
        self.made.append(export_workbook(hands, page, self._out))

    def _type_points(self, event: ComingEvent, shoot: str = "") -> None:
        """Type the points of the field under the cursor and go on with Enter."""
        hands = self._hands
        rotation, _, period = hands.focused_name().partition(" ")
        hands.expect(bool(period), "The score could not be typed.")
        field = hands.focused()
        if period in SCORES:
            side = 0 if rotation == str(event.rot_away) else 1
            QTest.keyClicks(field, str(SCORES[period][side]))
        if shoot:
            self._shoot(shoot)
        hands.press("Return")

    def _turn_to(self, page_id: str, keys: str, kind: type[PageT]) -> PageT:
        self._hands.press(keys)
        self._expect_page(page_id)
        page = self._hands.window.page(page_id)
        if not isinstance(page, kind):
            raise NotDoneError(f"The page “{page_id}” is a {type(page).__name__}.")
        return page

    def _expect_page(self, page_id: str) -> None:
        is_there = self._hands.window.current_page == page_id
        self._hands.expect(is_there, f"The page “{page_id}” did not open.")

    def _shoot(self, name: str) -> None:
        self._hands.quiet("painting")
        path = self._out / f"{name}.png"
        if not self._hands.window.grab().save(str(path)):
            raise NotDoneError(f"The picture “{path}” cannot be written.")
        self.made.append(path)


def export_workbook(hands: Hands, page: WeeklyPage, folder: Path) -> Path:
    """Write the workbook of the week from the page of weekly figures; answers the file.

    Raises:
        NotDoneError: It was not written.
    """
    written: list[Path] = []
    page.outputs.export.written.connect(written.append)
    hands.press("Ctrl+S")
    dialog = page.outputs.export.dialog
    hands.expect(dialog is not None, "The workbook cannot be written.")
    if dialog is not None:
        offered = Path(dialog.selectedFiles()[0]).name
        (folder / offered).unlink(missing_ok=True)
        dialog.setDirectory(str(folder))
        dialog.accept()
    wait_until(lambda: page.outputs.export.why_not() is None, "writing the workbook")
    hands.expect(bool(written), "The workbook was not written.")
    return written[0]
