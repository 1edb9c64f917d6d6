"""The fields in which a score is typed: points, runs, and the time until a game was stopped."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import milliseconds
from desktop.services.settlement import LARGEST_SCORE
from desktop.views.widgets.parsed_edit import ParsedEdit

FINAL = "final"
# Of a half inning that was not batted.
NOT_BATTED = -1
_FIELD_WIDTH = 48
_INNING_WIDTH = 32
_TITLES = {
    "1q": "1Q", "2q": "2Q", "3q": "3Q", "4q": "4Q", "1h": "1H", "2h": "2H",
    "p1": "1P", "p2": "2P", "p3": "3P", "f5": "F5", "ot": "OT", FINAL: say("Final"),
}  # fmt: skip
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def parse_score(typed: str) -> int:
    """Read the points of one side.

    Raises:
        InputError: Not a whole number of points.
    """
    if not typed.isascii() or not typed.isdigit() or int(typed[:4]) > LARGEST_SCORE:
        raise InputError(
            say(
                "“{typed}” is not a score. Type a whole number, 0 to {largest}.",
                typed=typed,
                largest=LARGEST_SCORE,
            )
        )
    return int(typed)


def parse_runs(typed: str) -> int:
    """Read the runs of half an inning; `x` is one that was not batted.

    Raises:
        InputError: Neither.
    """
    return NOT_BATTED if typed.casefold() == "x" else parse_score(typed)


def parse_played(typed: str) -> int:
    """Read the time until a game was stopped, `53` minutes or `53:20`, as seconds.

    Raises:
        InputError: Not a time.
    """
    minutes, _, seconds = typed.partition(":")
    if not all(part.isascii() and part.isdigit() for part in (minutes, seconds or "0")):
        raise InputError(
            say("“{typed}” is not a time of play. Type minutes, such as 53 or 53:20.", typed=typed)
        )
    if int(seconds or 0) > 59 or int(minutes) > LARGEST_SCORE:
        raise InputError(
            say("“{typed}” is not a time of play. Type minutes, such as 53 or 53:20.", typed=typed)
        )
    return 60 * int(minutes) + int(seconds or 0)


def parse_completed(zone: tzinfo, typed: str) -> int:
    """Read when a suspended game was over, `2026-11-22 23:10` book time, as milliseconds UTC.

    Raises:
        InputError: Not a day and a time.
    """
    try:
        moment = datetime.strptime(typed, "%Y-%m-%d %H:%M")  # noqa: DTZ007  the zone is the book's
    except ValueError:
        raise InputError(
            say("“{typed}” is no day and time. Type 2026-11-22 23:10.", typed=typed)
        ) from None
    return milliseconds(moment.replace(tzinfo=zone))


def is_inning(name: str) -> bool:
    """Whether a segment is an inning: `i1` and on."""
    return name[:1] == "i"


def title_of_segment(name: str) -> str:
    """What stands over a segment: `1Q`, `OT`, `7` for an inning."""
    return name[1:] if is_inning(name) else _TITLES[name]


class ScoreField(ParsedEdit[int]):
    """The points of one side in one period.

    Signals:
        entered: Enter was pressed.
        left: Esc was pressed.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, is_inning: bool = False
    ) -> None:
        super().__init__(parse_runs if is_inning else parse_score, name, parent)
        self.setFixedWidth(_INNING_WIDTH if is_inning else _FIELD_WIDTH)
        if is_inning:
            self.setTextMargins(-6, 0, -6, 0)
        self.setMaxLength(4)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
