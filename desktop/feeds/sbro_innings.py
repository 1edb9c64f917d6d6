"""Innings of an SBRO baseball archive: nine columns, `x` for a half inning that was not played."""

from itertools import zip_longest

from desktop.domain.baseball import is_shortened, read_innings
from desktop.domain.sentences import say
from desktop.feeds.cells import read_points
from desktop.feeds.intake import Intake
from desktop.feeds.proposals import ScoreProposal
from desktop.feeds.sbro_games import Game
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

HEADINGS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th")
_NOT_PLAYED = frozenset({"x", ""})


def read_innings_score(game: Game, sheet: Sheet, intake: Intake) -> ScoreProposal | None:
    """The score of a game with its innings; None where it has none yet.

    A game that is shorter than 9 innings, or 8½ with the home team ahead, was called, and so was
    one that is level after nine. Extra innings have no columns: after nine full innings and a tie,
    the final score may be above the innings.

    Raises:
        CellRefusedError: The final score is unreadable or contradicts its innings.
    """
    if not game.away.text("Final") and not game.home.text("Final"):
        return None
    final = read_points(game.away, "Final"), read_points(game.home, "Final")
    if not sheet.has(*HEADINGS):
        return ScoreProposal("final", (), final)
    try:
        away, home = _halves(game.away), _halves(game.home)
        if len(away) - len(home) not in {0, 1}:
            reason = "The home team bats in as many innings as the visitor, or in one less."
            raise game.home.refused(HEADINGS[min(len(home), 8)], reason)
    except CellRefusedError as error:
        intake.refuse(game.away.number, error)
        return ScoreProposal("final", (), final)
    _check_sum(game, (sum(away), sum(home)), final, full=len(home) == len(HEADINGS))
    segments = tuple(
        (f"i{number}", *runs) for number, runs in enumerate(zip_longest(away, home), start=1)
    )
    innings = read_innings({name: (first, second) for name, first, second in segments})
    # Without innings nobody knows how long it was.
    is_called = bool(innings) and (is_shortened(innings) or sum(away) == final[0] == final[1])
    return ScoreProposal("stopped" if is_called else "final", segments, final)


def _halves(row: Row) -> list[int]:
    """The runs of each inning in which a team batted."""
    texts = [row.text(heading).lower() for heading in HEADINGS]
    played = next((at for at, text in enumerate(texts) if text in _NOT_PLAYED), len(texts))
    for heading, text in zip(HEADINGS[played:], texts[played:], strict=True):
        if text not in _NOT_PLAYED:
            raise row.refused(heading, "There are runs in an inning after one not played.")
    return [read_points(row, heading) for heading in HEADINGS[:played]]


def _check_sum(game: Game, runs: tuple[int, int], final: tuple[int, int], *, full: bool) -> None:
    if runs == final:
        return
    value = f"{final[0]} / {final[1]}"
    if final[0] < runs[0] or final[1] < runs[1]:
        reason = say(
            "The final score is below the sum of the innings, {runs} / {runs2}.",
            runs=runs[0],
            runs2=runs[1],
        )
        raise CellRefusedError("Final", value, reason, game.away.number)
    if not full or runs[0] != runs[1]:
        reason = say(
            "The final score is above the sum of the innings, {runs} / {runs2}, and there "
            "are extra innings only after nine full ones and a tie.",
            runs=runs[0],
            runs2=runs[1],
        )
        raise CellRefusedError("Final", value, reason, game.away.number)
