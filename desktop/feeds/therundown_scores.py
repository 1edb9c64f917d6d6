"""Final scores of TheRundown, by period where the answer gives them."""

from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.periods import period_scores
from desktop.feeds.cells import read_points
from desktop.feeds.feed import Record
from desktop.feeds.proposals import ScoreProposal, ScoreStatus, Segment
from desktop.feeds.sheet import CellRefusedError

_STATUSES: dict[str, ScoreStatus] = {
    "STATUS_FINAL": "final",
    "STATUS_POSTPONED": "postponed",
    "STATUS_SUSPENDED": "suspended",
    "STATUS_CANCELED": "cancelled",
}
_SEGMENTS = {
    Sport.FOOTBALL: ("1q", "2q", "3q", "4q"),
    Sport.BASKETBALL: ("1q", "2q", "3q", "4q"),
    Sport.HOCKEY: ("p1", "p2", "p3"),
    Sport.BASEBALL: tuple(f"i{number}" for number in range(1, 10)),
    Sport.SOCCER: ("1h", "2h"),
}


def read_score(record: Record, league: str, sport: Sport) -> ScoreProposal | None:
    """How an event ended; None while it has not.

    Raises:
        CellRefusedError: A score is unreadable, or contradicts its periods.
    """
    score = record.record("score")
    status = _STATUSES.get(score.text("event_status"))
    if status is None:
        return None
    if status != "final":
        return ScoreProposal(status, (), None)
    final = read_points(score, "score_away"), read_points(score, "score_home")
    segments = _segments(score, sport)
    try:
        period_scores(league, sport, {name: (away, home) for name, away, home in segments}, final)
    except InputError as error:
        raise score.refused("score_away_by_period", str(error)) from error
    return ScoreProposal("final", segments, final)


def _segments(score: Record, sport: Sport) -> tuple[Segment, ...]:
    """The periods of regulation time; none where the answer has fewer of them."""
    away, home = score.texts("score_away_by_period"), score.texts("score_home_by_period")
    names = _SEGMENTS[sport]
    played = min(len(away), len(home))
    if played < len(names) and sport is not Sport.BASEBALL:
        return ()
    found: list[Segment] = []
    for name, first, second in zip(names, away, home, strict=False):
        if not all(text.isascii() and text.isdigit() for text in (first, second)):
            value = f"{first} / {second}"
            raise CellRefusedError(
                "score.score_away_by_period", value, "Points are whole numbers.", score.number
            )
        found.append((name, int(first), int(second)))
    return tuple(found)
