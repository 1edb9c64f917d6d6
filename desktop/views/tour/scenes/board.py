"""The lines board: lines, results, and the dialogs for events, moves and files."""

from PySide6.QtWidgets import QWidget

from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import Scene, shows
from desktop.views.tour.scenes.entry import choice


def results(hands: Hands) -> None:
    """The form of a result, a part of it typed."""
    hands.visit("board", QWidget, ("results", choice(hands).event.id))
    hands.write("7")


SCENES = (
    Scene("board-results", results, is_in_guide=True),
    Scene("board-new-event", shows("board", "board.lines", "board.add_event")),
    Scene("board-new-contest", shows("board", "board.lines", "board.add_contest")),
    Scene("board-move-event", shows("board", "board.lines", "board.move_event")),
    Scene("board-import-lines", shows("board", "board.import_lines")),
    Scene("board-import-results", shows("board", "board.import_results")),
    Scene("board-off-reason", shows("board", "board.lines", "board.off_reason")),
    Scene("board-off-at", shows("board", "board.lines", "board.off_at")),
    Scene("board-action-table", shows("board", "board.lines", "board.action_table")),
    Scene("board-paste", shows("board", "board.lines", "board.paste")),
    Scene("board-line-types", shows("board", "board.line_types")),
)
