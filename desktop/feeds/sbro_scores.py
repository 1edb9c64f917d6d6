"""The scores of an SBRO archive: periods, final score, and overtime, which has no column."""

from collections.abc import Mapping

from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.periods import OVERTIME, overtime
from desktop.feeds.cells import read_points
from desktop.feeds.intake import Intake
from desktop.feeds.proposals import ScoreProposal
from desktop.feeds.sbro_games import Game
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

_QUARTERS = {"1st": "1q", "2nd": "2q", "3rd": "3q", "4th": "4q"}
_HALVES = {"1st": "1h", "2nd": "2h"}
_THIRDS = {"1st": "p1", "2nd": "p2", "3rd": "p3"}


def segments_of(sheet: Sheet, sport: Sport) -> Mapping[str, str]:
    """The headings of the periods with their names; none in the short layout."""
    for segments in (_THIRDS,) if sport is Sport.HOCKEY else (_QUARTERS, _HALVES):
        if sheet.has(*segments):
            return segments
    return {}


def read_score(
    game: Game, segments: Mapping[str, str], sport: Sport, intake: Intake
) -> ScoreProposal | None:
    """The score of a game, overtime made out; None where it has none yet.

    Overtime in hockey is one goal, which may be that of a shoot-out: the format does not say.

    Raises:
        CellRefusedError: The final score is unreadable or contradicts its periods.
    """
    away, home = game.away, game.home
    if not away.text("Final") and not home.text("Final"):
        return None
    final = read_points(away, "Final"), read_points(home, "Final")
    periods = _periods(away, home, segments, intake)
    value = f"{final[0]} / {final[1]}"
    try:
        extra = overtime({name: (first, second) for name, first, second in periods}, final)
    except InputError as error:
        raise CellRefusedError("Final", value, str(error)) from error
    if extra != (0, 0):
        if final[0] - extra[0] != final[1] - extra[1]:
            reason = "The final score is above the sum of the periods, and they are no tie."
            raise CellRefusedError("Final", value, reason)
        if sport is Sport.HOCKEY and sorted(extra) != [0, 1]:
            reason = "Overtime in hockey is decided by one goal, and these are more."
            raise CellRefusedError("Final", value, reason)
        periods = (*periods, (OVERTIME, *extra))
    return ScoreProposal("final", periods, final)


def _periods(
    away: Row, home: Row, segments: Mapping[str, str], intake: Intake
) -> tuple[tuple[str, int, int], ...]:
    """Points by period; none where one is unreadable: halves need them all."""
    try:
        return tuple(
            (name, read_points(away, heading), read_points(home, heading))
            for heading, name in segments.items()
        )
    except CellRefusedError as error:
        intake.refuse(away.number, error)
        return ()
