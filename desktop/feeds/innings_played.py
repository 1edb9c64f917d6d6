"""How long a game of baseball was, as a results sheet says it: 9, 8.5, 6 (FORMATS 4.8)."""

import re

from desktop.domain.baseball import Segments
from desktop.domain.markets import Sport
from desktop.domain.sentences import say
from desktop.feeds.sheet import CellRefusedError, Row

_INNINGS = re.compile(r"(\d{1,2})(\.5|½)?")
_NINE = 18
_NINE_WITH_HOME_AHEAD = 17


def read_half_innings(row: Row, sport: Sport) -> int | None:
    """The half innings of the column `innings`; None where it is blank."""
    text = row.text("innings")
    if not text:
        return None
    if sport is not Sport.BASEBALL:
        raise row.refused("innings", "Only baseball has innings.")
    match = _INNINGS.fullmatch(text)
    if match is None or not int(match[1]):
        raise row.refused(
            "innings", say("“{text}” is no number of innings: write 9, 8.5 or 6.", text=text)
        )
    return 2 * int(match[1]) + bool(match[2])


def check_innings(
    segments: Segments, half_innings: int | None, final: tuple[int, int] | None
) -> bool:
    """Whether the game was called, by the stated length.

    A game that was called is graded on its innings (RULES 15.3), so its final score alone is not
    taken.

    Raises:
        CellRefusedError: The innings differ from the stated length, or are needed and missing.
    """
    if half_innings is None:
        return False
    innings = [runs for name, runs in segments.items() if name.startswith("i")]
    given = 2 * len(innings) - sum(home is None for _, home in innings)
    stated = _told(half_innings)
    if given and given != half_innings:
        reason = say(
            "The rows have {given} innings, and the column says {stated}.",
            given=_told(given),
            stated=stated,
        )
        raise CellRefusedError("innings", stated, reason)
    is_complete = half_innings >= _NINE or (
        half_innings == _NINE_WITH_HOME_AHEAD and final is not None and final[1] > final[0]
    )
    if not given and not is_complete:
        reason = "A game that was called is graded on its innings: give them in rows 1I, 2I, …."
        raise CellRefusedError("innings", stated, reason)
    return not is_complete


def _told(half_innings: int) -> str:
    return f"{half_innings // 2}.5" if half_innings % 2 else str(half_innings // 2)
