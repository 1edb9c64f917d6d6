"""Baseball that was called before its end: what is official, and on which score (RULES 15)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.rule_choices import ExtraInningStop, FirstFive, Innings
from desktop.domain.rules import BaseballRules
from desktop.domain.sentences import say

# Of the visitor and of the home side.
Runs = tuple[int, int]
# The home half is None where it was not batted.
Segments = Mapping[str, tuple[int, int | None]]

GAME = "game"
MONEY_LINE = "money_line"
FIRST_FIVE = "f5"
FIRST_FIVE_SIDE = "f5_side"
SECOND_HALF = "2h"

NINE = 9
_FIVE = 5
_INNING = re.compile(r"i([1-9][0-9]?)(\*?)")


@dataclass(frozen=True, slots=True)
class Inning:
    """Runs of both halves of one inning.

    Attributes:
        away: Of the top.
        home: Of the bottom; None where it was not batted.
        is_cut: Whether the game was stopped within the last half that was batted.
    """

    away: int
    home: int | None
    is_cut: bool = False

    @property
    def has_top(self) -> bool:
        """Whether the visitors were out."""
        return not self.is_cut or self.home is not None

    @property
    def is_full(self) -> bool:
        """Whether both sides were out."""
        return not self.is_cut and self.home is not None


def read_innings(segments: Segments) -> tuple[Inning, ...]:
    """The innings of a linescore, `i1` and on; `i6*` is one within which the game was stopped.

    Raises:
        InputError: An inning is missing, or one before the last was not played to its end.
    """
    found = {
        int(match[1]): Inning(*score, is_cut=bool(match[2]))
        for name, score in segments.items()
        if (match := _INNING.fullmatch(name))
    }
    innings = tuple(found[number] for number in sorted(found))
    if sorted(found) != list(range(1, len(found) + 1)):
        raise InputError("An inning is missing from the linescore. Nothing was taken over.")
    for number, inning in enumerate(innings[:-1], start=1):
        if not inning.is_full:
            raise InputError(
                say(
                    "Inning {number} was not played to its end, and another follows it. "
                    "Nothing was taken over; correct the linescore.",
                    number=number,
                )
            )
    return innings


def is_shortened(innings: Sequence[Inning], scheduled: int = NINE) -> bool:
    """Whether a game has fewer innings than it needs to be complete: 9, or 8½ with home ahead."""
    return not _has_innings(innings, scheduled)


def called_scores(
    innings: Sequence[Inning], rules: BaseballRules, scheduled: int = NINE
) -> dict[str, Runs | None]:
    """The scores that a called game is graded on; None is no action (RULES 15.3 to 15.6).

    Run line, totals and the second half have the name of their period. A money line, or a side of
    the first five innings, has a name of its own where its score is another.

    Args:
        innings: As far as it was played.
        rules: The house's.
        scheduled: Innings: 9, or 7 as announced before the start.
    """
    score = _score_when_called(innings, scheduled, rules.extra_inning_stop)
    whole = score if _has_innings(innings, scheduled) else None
    enough = scheduled if rules.innings is Innings.STRICT9 else _FIVE
    money_line = score if _has_innings(innings, enough) else None
    side, total = _first_five(innings, rules.first_five)
    scores = {GAME: whole, FIRST_FIVE: total, SECOND_HALF: None}
    if whole is not None:
        five = runs_of(innings[:_FIVE])
        scores[SECOND_HALF] = whole[0] - five[0], whole[1] - five[1]
    if money_line != whole:
        scores[MONEY_LINE] = money_line
    if side != total:
        scores[FIRST_FIVE_SIDE] = side
    return scores


def _has_innings(innings: Sequence[Inning], needed: int) -> bool:
    """Whether so many were played, or all but the last bottom with the home team ahead."""
    if _count_full(innings) >= needed:
        return True
    away, home = runs_of(innings)
    return len(innings) == needed and innings[-1].has_top and home > away


def _score_when_called(
    innings: Sequence[Inning], scheduled: int, past_end: ExtraInningStop
) -> Runs:
    """Of the last full inning, unless the home team leads or has come level in the bottom."""
    now = away, home = runs_of(innings)
    full = innings[: _count_full(innings)]
    if len(full) == len(innings):
        return now
    if len(full) >= scheduled and past_end is ExtraInningStop.CURRENT:
        return now
    last = innings[-1]
    if not last.has_top:
        return runs_of(full)
    came_level = home == away and home - (last.home or 0) < away
    return now if home > away or came_level else runs_of(full)


def _first_five(innings: Sequence[Inning], rule: FirstFive) -> tuple[Runs | None, Runs | None]:
    """The score for sides and for totals of the first five innings."""
    five = innings[:_FIVE]
    if _count_full(five) == _FIVE:
        return runs_of(five), runs_of(five)
    if not _has_innings(five, _FIVE):
        return None, None
    score = _score_when_called(five, _FIVE, ExtraInningStop.LAST_FULL)
    return score, (score if rule is FirstFive.ALL else None)


def _count_full(innings: Sequence[Inning]) -> int:
    return sum(inning.is_full for inning in innings)


def runs_of(innings: Sequence[Inning]) -> Runs:
    """The runs of these innings."""
    return sum(inning.away for inning in innings), sum(inning.home or 0 for inning in innings)
