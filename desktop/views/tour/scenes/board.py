"""The lines board: lines, results, and the dialogs for events, moves and files."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.glance import list_coming_events
from desktop.book.reading import BookReader
from desktop.domain.weeks import instant
from desktop.views.board.window import BoardPage
from desktop.views.dialogs.import_file import ImportDialog
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError, wait_until
from desktop.views.tour.scene import Scene, shows
from desktop.views.tour.scenes.entry import choice

_LOOKED_AT = 200
# One proposal, and two games of which a cell cannot be read.
_SHEET = """date,time,league,rot,side,team,pitcher,spread,spread_price,total,total_price,moneyline
2026-11-22,16:25,NFL,491,V,Rivermouth,,7,-110,41,-110,
2026-11-22,16:25,NFL,492,H,Oldfield,,-7,-110,41,-110,
2026-11-22,16:25,NFL,493,V,Northport,,abc,-110,44,-110,
2026-11-22,16:25,NFL,494,H,Lakeview,,abc,-110,44,-110,
2026-11-22,26:25,NFL,495,V,Eastgate,,3,-110,38,-110,
2026-11-22,26:25,NFL,496,H,Westgate,,-3,-110,38,-110,
"""


def results(hands: Hands) -> None:
    """The form of a result, a part of it typed."""
    hands.visit("board", QWidget, ("results", choice(hands).event.id))
    hands.write("7")


def coming(hands: Hands) -> list[EventRow]:
    """The events ahead."""
    house, now = hands.session.house, hands.session.clock_ms()
    day = house.calendar.figure_date(instant(now)).isoformat()

    def ask(reader: BookReader) -> list[EventRow]:
        events = list_coming_events(reader, day, now, _LOOKED_AT)
        return [found for one in events if (found := find_event(reader, one.id)) is not None]

    found: list[EventRow] = hands.ask(ask, "the events ahead")
    return found


def _import_with_refusals(hands: Hands) -> None:
    page = hands.visit("board", BoardPage)
    hands.run("board.import_lines")
    opened = (one for one in page.findChildren(ImportDialog) if one.isVisible())
    dialog = next(opened, None)
    if dialog is None:
        raise NotDoneError("The import was not opened.")
    with TemporaryDirectory() as folder:
        sheet = Path(folder) / "lines-of-sunday.csv"
        sheet.write_text(_SHEET, "utf-8")
        dialog.form.path.setText(str(sheet))
        dialog.form.ask_read()
        wait_until(lambda: not dialog.work.is_running, "reading the file")
    dialog.form.path.setText(sheet.name)
    dialog.tabs.setCurrentWidget(dialog.refusals)


SCENES = (
    Scene("board-results", results, is_in_guide=True),
    Scene("board-new-event", shows("board", "board.lines", "board.add_event")),
    Scene("board-new-contest", shows("board", "board.lines", "board.add_contest")),
    Scene("board-move-event", shows("board", "board.lines", "board.move_event")),
    Scene("board-import-lines", shows("board", "board.import_lines")),
    Scene("board-import-results", shows("board", "board.import_results")),
    Scene("board-import-refused", _import_with_refusals),
    Scene("board-off-reason", shows("board", "board.lines", "board.off_reason")),
    Scene("board-off-at", shows("board", "board.lines", "board.off_at")),
    Scene("board-action-table", shows("board", "board.lines", "board.action_table")),
    Scene("board-paste", shows("board", "board.lines", "board.paste")),
    Scene("board-line-types", shows("board", "board.line_types")),
)
