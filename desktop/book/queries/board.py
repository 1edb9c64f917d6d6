"""Questions about the schedule, the board and the scores."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select, text
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import (
    IS_UNDECIDED,
    ContestTable,
    EventTable,
    LineChangeTable,
    LineTable,
)
from desktop.book.tables.foundation import aliased
from desktop.book.tables.results import PlayTable, ScoreTable


@dataclass(frozen=True, slots=True)
class EventRow:
    """A game, proposition or entrant; `day` is book-local ISO, times milliseconds UTC or None.

    The listed pitchers are empty where none are known, `external` where no feed gave an id.
    `actual_start` is when it really began, where a person stated it; `parent_id` the game that a
    proposition or an entrant hangs on.
    """

    id: int
    league: str
    sport: str
    day: str
    start: int | None
    rot_away: int
    rot_home: int
    away: str
    home: str
    neutral: int
    pitcher_away: str
    pitcher_home: str
    external: str
    status: str
    result: int | None
    settled: int | None
    settled_status: str | None
    source: str
    form: str
    contest_id: int | None
    actual_start: int | None
    parent_id: int | None


@dataclass(frozen=True, slots=True)
class LineRow:
    """One side of one market as it stands on the board; the line in quarter points."""

    event_id: int
    period: str
    market: str
    side: str
    line: int
    price: str
    status: str
    seq: int
    changed_at: int


@dataclass(frozen=True, slots=True)
class LineMoved:
    """What a fact made of one side of a market; the old line and price are None of a new one."""

    event_id: int
    period: str
    market: str
    side: str
    old_line: int | None
    old_price: str | None
    line: int
    price: str
    status: str


@dataclass(frozen=True, slots=True)
class ContestRow:
    """What entrants are in: `future`, `prop` or `race`, with how many of them are still in it.

    `places` says how many positions are paid, where that was said.
    """

    id: int
    title: str
    form: str
    places: int | None
    runners: int


_LINE_COLUMNS = tuple(LineTable.__table__.columns)
_EVENT = Query(lambda: select(EventTable).where(EventTable.id == bindparam("event")))
_CONTEST = Query(
    lambda: select(
        ContestTable.id,
        ContestTable.title,
        ContestTable.form,
        ContestTable.places,
        select(func.count())
        .where(EventTable.contest_id == ContestTable.id, EventTable.status == "scheduled")
        .scalar_subquery(),
    ).where(ContestTable.id == bindparam("contest"))
)
_BY_ROTATION = Query(
    lambda: (
        select(EventTable)
        .where(
            or_(
                EventTable.rot_away == bindparam("rotation"),
                EventTable.rot_home == bindparam("rotation"),
            ),
            EventTable.day >= bindparam("first_day"),
            EventTable.day <= bindparam("last_day"),
        )
        .order_by(EventTable.day, EventTable.start, EventTable.id)
    )
)
_OF_DAY = Query(
    lambda: select(EventTable).where(
        EventTable.league == bindparam("league"), EventTable.day == bindparam("day")
    )
)
_UPCOMING = Query(
    lambda: (
        select(EventTable)
        .where(EventTable.day >= bindparam("first_day"), EventTable.status == "scheduled")
        .order_by(EventTable.day, EventTable.start, EventTable.rot_away, EventTable.id)
        .limit(bindparam("limit"))
    )
)
_STARTED = Query(
    lambda: (
        select(EventTable)
        .where(
            EventTable.day >= bindparam("first_day"),
            EventTable.start > bindparam("since"),
            EventTable.start <= bindparam("now"),
            EventTable.status == "scheduled",
        )
        .order_by(EventTable.start, EventTable.id)
    )
)
_LARGEST_MOVE = Query(
    lambda: select(
        func.coalesce(func.max(func.abs(LineChangeTable.line - LineChangeTable.old_line)), 0)
    ).where(LineChangeTable.seq == bindparam("seq"))
)
_MOVED = Query(
    lambda: (
        select(
            LineChangeTable.event_id,
            LineChangeTable.period,
            LineChangeTable.market,
            LineChangeTable.side,
            LineChangeTable.old_line,
            LineChangeTable.old_price,
            LineChangeTable.line,
            LineChangeTable.price,
            LineChangeTable.status,
        )
        .where(LineChangeTable.seq == bindparam("seq"))
        .order_by(LineChangeTable.no)
    )
)
_BY_EXTERNAL = Query(
    lambda: select(EventTable).where(
        EventTable.external == bindparam("external"), EventTable.external != text("''")
    )
)
_TEAMS = Query(
    lambda: (
        select(EventTable.away)
        .where(EventTable.league == bindparam("league"))
        .union(select(EventTable.home).where(EventTable.league == bindparam("league")))
    )
)
_STARTERS = Query(
    lambda: select(PlayTable.starter_away, PlayTable.starter_home).where(
        PlayTable.event_id == bindparam("event"), PlayTable.stage == "recorded"
    )
)
_ENTRANTS = Query(
    lambda: (
        select(EventTable)
        .where(EventTable.contest_id == bindparam("contest"))
        .order_by(EventTable.rot_away, EventTable.id)
    )
)
_FAMILY = Query(
    lambda: (
        select(EventTable)
        .where(EventTable.parent_id == bindparam("game"))
        .order_by(EventTable.contest_id, EventTable.rot_away, EventTable.id)
    )
)
_LINES = Query(lambda: select(*_LINE_COLUMNS).where(LineTable.event_id == bindparam("event")))
_LINE = Query(
    lambda: select(*_LINE_COLUMNS).where(
        LineTable.event_id == bindparam("event"),
        LineTable.period == bindparam("period"),
        LineTable.market == bindparam("market"),
        LineTable.side == bindparam("side"),
    )
)
_SCORES = Query(
    lambda: select(ScoreTable.period, ScoreTable.away, ScoreTable.home).where(
        ScoreTable.event_id == bindparam("event"),
        ScoreTable.stage == bindparam("stage"),
        ScoreTable.away.is_not(None),
    )
)
_WITHOUT_ACTION = Query(
    lambda: select(ScoreTable.period).where(
        ScoreTable.event_id == bindparam("event"),
        ScoreTable.stage == bindparam("stage"),
        ScoreTable.no_action == 1,
    )
)
_HIGHEST_ROTATION = Query(
    lambda: select(func.max(EventTable.rot_home)).where(EventTable.rot_home >= bindparam("first"))
)
_LEAGUES = Query(
    lambda: select(EventTable.league, EventTable.sport).distinct().order_by(EventTable.league)
)
_UNDECIDED = aliased(EventTable)
_UNSETTLED = Query(
    lambda: (
        select(EventTable)
        .where(
            EventTable.result.is_not(None),
            EventTable.id.in_(select(_UNDECIDED.id).where(text(f"({IS_UNDECIDED})"))),
            or_(EventTable.settled.is_(None), EventTable.settled != EventTable.result),
        )
        .order_by(EventTable.day, EventTable.rot_away, EventTable.id)
    )
)


def find_event(reader: Reader, event_id: int) -> EventRow | None:
    """The event with this id."""
    row = reader.one(_EVENT, event=event_id)
    return None if row is None else EventRow(*row)


def find_contest(reader: Reader, contest_id: int) -> ContestRow | None:
    """The contest with this id, with the number of its runners."""
    row = reader.one(_CONTEST, contest=contest_id)
    return None if row is None else ContestRow(*row)


def list_events_by_rotation(
    reader: Reader, rotation: int, first_day: str, last_day: str = "9999-12-31"
) -> list[EventRow]:
    """The events that use a rotation number between two days, earliest first."""
    found = reader.all(_BY_ROTATION, rotation=rotation, first_day=first_day, last_day=last_day)
    return [EventRow(*row) for row in found]


def list_upcoming_events(reader: Reader, first_day: str, limit: int) -> list[EventRow]:
    """The first so many events from a book-local day on that are still to be played."""
    found = reader.all(_UPCOMING, first_day=first_day, limit=limit)
    return [EventRow(*row) for row in found]


def list_events_of_day(reader: Reader, league: str, day: str) -> list[EventRow]:
    """The events of a league on a book-local day."""
    return [EventRow(*row) for row in reader.all(_OF_DAY, league=league, day=day)]


def find_event_by_external(reader: Reader, external: str) -> EventRow | None:
    """The event that a feed knows by this id."""
    row = reader.one(_BY_EXTERNAL, external=external)
    return None if row is None else EventRow(*row)


def list_teams(reader: Reader, league: str) -> list[str]:
    """Every name under which a team of a league is on the schedule."""
    return [str(name) for (name,) in reader.all(_TEAMS, league=league)]


def list_started_between(reader: Reader, first_day: str, since: int, now: int) -> list[EventRow]:
    """Events from a book-local day on that started after `since` and no later than `now`."""
    rows = reader.all(_STARTED, first_day=first_day, since=since, now=now)
    return [EventRow(*row) for row in rows]


def find_largest_move(reader: Reader, seq: int) -> int:
    """The largest move of a line (quarter points, either way) that a fact made; 0 without one."""
    row = reader.one(_LARGEST_MOVE, seq=seq)
    return 0 if row is None else int(row[0])


def list_moved(reader: Reader, seq: int) -> list[LineMoved]:
    """What a fact did to the house's own lines."""
    return [LineMoved(*row) for row in reader.all(_MOVED, seq=seq)]


def find_starters(reader: Reader, event_id: int) -> tuple[str, str]:
    """The pitchers who started by the recorded result; empty where it does not say."""
    row = reader.one(_STARTERS, event=event_id)
    return ("", "") if row is None else (row[0], row[1])


def list_entrants(reader: Reader, contest_id: int) -> list[EventRow]:
    """The entrants of a contest, by their numbers."""
    return [EventRow(*row) for row in reader.all(_ENTRANTS, contest=contest_id)]


def list_family(reader: Reader, game_id: int) -> list[EventRow]:
    """What hangs on a game: propositions first, then the entrants of each contest."""
    return [EventRow(*row) for row in reader.all(_FAMILY, game=game_id)]


def list_lines(reader: Reader, event_id: int) -> list[LineRow]:
    """Everything on the board for an event."""
    return [LineRow(*row) for row in reader.all(_LINES, event=event_id)]


def find_line(reader: Reader, event_id: int, period: str, market: str, side: str) -> LineRow | None:
    """One side of one market, if it was ever on the board."""
    row = reader.one(_LINE, event=event_id, period=period, market=market, side=side)
    return None if row is None else LineRow(*row)


def find_scores(reader: Reader, event_id: int, stage: str) -> dict[str, tuple[int, int]]:
    """Scores by period, `recorded` or `settled`: away, home."""
    rows = reader.all(_SCORES, event=event_id, stage=stage)
    return {period: (away, home) for period, away, home in rows}


def find_without_action(reader: Reader, event_id: int, stage: str) -> set[str]:
    """What of a stopped event has no action, by the names of scores, `recorded` or `settled`."""
    return {key for (key,) in reader.all(_WITHOUT_ACTION, event=event_id, stage=stage)}


def highest_rotation(reader: Reader, first: int) -> int | None:
    """The highest rotation number in use from `first` on."""
    row = reader.one(_HIGHEST_ROTATION, first=first)
    return None if row is None else row[0]


def list_events_to_settle(reader: Reader) -> list[EventRow]:
    """Events whose recorded result has not been approved, or was corrected since."""
    return [EventRow(*row) for row in reader.all(_UNSETTLED)]


def list_leagues(reader: Reader) -> list[tuple[str, str]]:
    """Every league of the book with its sport."""
    return [(str(league), str(sport)) for league, sport in reader.all(_LEAGUES)]
