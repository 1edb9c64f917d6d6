"""Results as an operator types them: one row per event and period (FORMATS 4.8)."""

import datetime
from dataclasses import dataclass, field

from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.periods import period_scores
from desktop.domain.sentences import say
from desktop.feeds.cells import read_date, read_name, read_points, read_rotation
from desktop.feeds.innings_played import check_innings, read_half_innings
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.proposals import EventProposal, ScoreProposal, ScoreStatus
from desktop.feeds.rotation import league_of_row
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "results"
REQUIRED = ("date", "away", "home", "period", "away_score", "home_score", "status")
_KNOWN = (*REQUIRED, "league", "rot_away", "innings")

_GAME = "game"
_PERIODS = {
    "fg": _GAME, "game": _GAME, "ot": "ot", "1h": "1h", "2h": "2h",
    "1q": "1q", "2q": "2q", "3q": "3q", "4q": "4q",
    "1p": "p1", "2p": "p2", "3p": "p3", "p1": "p1", "p2": "p2", "p3": "p3", "f5": "f5",
}  # fmt: skip
_PERIODS |= {f"{number}i": f"i{number}" for number in range(1, 31)}
_NOT_BATTED = "x"
_ORDER = tuple(dict.fromkeys(_PERIODS.values()))
_STATUSES: dict[str, ScoreStatus] = {
    "F": "final", "F-OT": "final", "F-SO": "final",
    "POSTPONED": "postponed", "SUSPENDED": "suspended", "CANCELLED": "cancelled",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Key:
    date: datetime.date
    league: str
    rot_away: int | None
    away: str
    home: str


@dataclass(slots=True)
class _Game:
    """The rows of one event, gathered."""

    row: int
    league: str
    sport: Sport
    status: str = ""
    final: tuple[int, int] | None = None
    segments: dict[str, tuple[int, int | None]] = field(default_factory=dict)
    half_innings: int | None = None

    @property
    def shootout(self) -> bool:
        """F and F-OT say that there was none."""
        return self.status == "F-SO"


def read_typed_results(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read a results sheet.

    Raises:
        InputError: A column is missing, or lines were asked for.
    """
    if terms.want == "lines":
        raise InputError(
            say(
                "{name} is a results sheet, which holds no lines. Import it as results; "
                "nothing was changed.",
                name=sheet.name,
            )
        )
    sheet.require(NAME, *REQUIRED)
    intake.notices.extend(sheet.unread(*_KNOWN))
    games: dict[_Key, _Game] = {}
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            _take(row, terms, games)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    return [event for key, game in games.items() if (event := _event(key, game, intake))]


def _take(row: Row, terms: Terms, games: dict[_Key, _Game]) -> None:
    key, sport = _key(row, terms)
    period = _PERIODS.get(row.text("period").lower())
    if period is None:
        text = row.text("period")
        reason = say(
            "“{text}” is not a period: write FG, 1H, 2H, 1Q to 4Q, 1P to 3P, F5, 1I, OT.", text=text
        )
        raise row.refused("period", reason)
    status = row.text("status").upper()
    if status not in _STATUSES:
        reason = say(
            "“{status}” is not a status: write {statuses}.",
            status=status,
            statuses=", ".join(_STATUSES),
        )
        raise CellRefusedError("status", status, reason)
    if period.startswith("i") and sport is not Sport.BASEBALL:
        raise row.refused("period", "Only baseball has innings.")
    half_innings = read_half_innings(row, sport)
    score = _top_alone(row) if _is_top_alone(row, period) else _score(row, status)
    game = games.get(key) or _Game(row.number, key.league, sport)
    if game.status and _STATUSES[game.status] != _STATUSES[status]:
        reason = say("An earlier row of this event has the status {status}.", status=game.status)
        raise CellRefusedError("status", status, reason)
    earlier = game.final if period == _GAME else game.segments.get(period)
    if score is not None and earlier is not None and earlier != score:
        reason = say(
            "An earlier row has {earlier} to {earlier2} for this period.",
            earlier=earlier[0],
            earlier2=earlier[1],
        )
        raise CellRefusedError("away_score", f"{score[0]} / {score[1]}", reason)
    if half_innings is not None and game.half_innings not in {None, half_innings}:
        raise row.refused("innings", "An earlier row of this event says otherwise.")
    games[key] = game
    game.half_innings = game.half_innings if half_innings is None else half_innings
    # F beside F-OT and F-SO: the row of the whole game says how it ended.
    if period == _GAME or not game.status:
        game.status = status
    if period == _GAME:
        game.final = _whole(score) or game.final
    elif score is not None:
        game.segments[period] = score


def _is_top_alone(row: Row, period: str) -> bool:
    """Whether a row is an inning in which the home team did not bat."""
    return period.startswith("i") and row.text("home_score").lower() == _NOT_BATTED


def _top_alone(row: Row) -> tuple[int, int | None]:
    return read_points(row, "away_score"), None


def _whole(score: tuple[int, int | None] | None) -> tuple[int, int] | None:
    return None if score is None or score[1] is None else (score[0], score[1])


def _key(row: Row, terms: Terms) -> tuple[_Key, Sport]:
    league, sport = league_of_row(row, terms)
    rotation = read_rotation(row, "rot_away") if row.text("rot_away") else None
    if rotation is not None and rotation % 2 == 0:
        reason = "The rotation number of a visitor is odd."
        raise CellRefusedError("rot_away", str(rotation), reason)
    away, home = read_name(row, "away"), read_name(row, "home")
    if away == home:
        raise CellRefusedError("home", home, "Visitor and home team are the same.")
    return _Key(read_date(row, "date"), league, rotation, away, home), sport


def _score(row: Row, status: str) -> tuple[int, int | None] | None:
    texts = row.text("away_score"), row.text("home_score")
    if _STATUSES[status] in {"postponed", "cancelled"}:
        if any(texts):
            reason = say("An event that is {status} has no score.", status=status.lower())
            raise CellRefusedError("away_score", " / ".join(texts), reason)
        return None
    if _STATUSES[status] == "suspended" and not any(texts):
        return None
    return read_points(row, "away_score"), read_points(row, "home_score")


def _event(key: _Key, game: _Game, intake: Intake) -> EventProposal | None:
    try:
        _check_sums(game)
        is_called = check_innings(game.segments, game.half_innings, game.final)
    except CellRefusedError as error:
        intake.refuse(game.row, error)
        return None
    segments = tuple((name, *game.segments[name]) for name in _ORDER if name in game.segments)
    return EventProposal(
        row=game.row,
        league=key.league,
        sport=game.sport,
        date=key.date,
        start=None,
        start_utc=None,
        rot_away=key.rot_away,
        rot_home=None if key.rot_away is None else key.rot_away + 1,
        away=key.away,
        home=key.home,
        neutral=False,
        lines=(),
        score=ScoreProposal(
            status="stopped" if is_called else _STATUSES[game.status],
            segments=segments,
            final=game.final,
            shootout=game.shootout,
        ),
    )


def _check_sums(game: _Game) -> None:
    final = game.final
    if final is None:
        return
    try:
        period_scores(game.league, game.sport, game.segments, final, shootout=game.shootout)
    except InputError as error:
        value = f"{final[0]} / {final[1]}"
        raise CellRefusedError("away_score", value, str(error)) from error
