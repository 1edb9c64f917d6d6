"""Some days of the schedule with their board, for the window in which lines are moved."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow, LineRow
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable, LineChangeTable, LineTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.results import PlayTable, ScoreTable

EVENTS_AT_MOST = 1_500


@dataclass(frozen=True, slots=True)
class BoardQuestion:
    """Which part of the schedule is wanted.

    Attributes:
        first_day: Book-local ISO day.
        last_day: Included.
        league: None for all.
        text: Only events with these words in their teams, league or numbers.
    """

    first_day: str
    last_day: str
    league: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """Events by day, league and rotation number, with what is on the board and in the results.

    Attributes:
        lines: By event.
        scores: By event and period the recorded score, visitor first.
        starters: By event the pitchers who started, where a result says so.
        is_cut: Whether there are more events than one look gives.
    """

    events: tuple[EventRow, ...]
    lines: dict[int, tuple[LineRow, ...]]
    scores: dict[int, dict[str, tuple[int, int]]]
    starters: dict[int, tuple[str, str]]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class ScheduledDay:
    """A day and league of the schedule with how many events it has."""

    day: str
    league: str
    events: int


@dataclass(frozen=True, slots=True)
class LineChangeRow:
    """One change of the board: lines in quarter points, `at` in milliseconds UTC."""

    seq: int
    no: int
    period: str
    market: str
    side: str
    old_line: int | None
    old_price: str | None
    line: int
    price: str
    status: str
    user: str
    at: int
    source: str


_WANTED = (
    EventTable.day >= bindparam("first_day"),
    EventTable.day <= bindparam("last_day"),
    or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
)
_EVENTS = Query(
    lambda: (
        select(EventTable)
        .where(*_WANTED)
        .order_by(EventTable.day, EventTable.league, EventTable.rot_away, EventTable.id)
        .limit(bindparam("at_most"))
    )
)
_LINES = Query(
    lambda: (
        select(*LineTable.__table__.columns)
        .join(EventTable, EventTable.id == LineTable.event_id)
        .where(*_WANTED)
    )
)
_SCORES = Query(
    lambda: (
        select(ScoreTable.event_id, ScoreTable.period, ScoreTable.away, ScoreTable.home)
        .join(EventTable, EventTable.id == ScoreTable.event_id)
        .where(*_WANTED, ScoreTable.stage == "recorded", ScoreTable.away.is_not(None))
    )
)
_STARTERS = Query(
    lambda: (
        select(PlayTable.event_id, PlayTable.starter_away, PlayTable.starter_home)
        .join(EventTable, EventTable.id == PlayTable.event_id)
        .where(*_WANTED, PlayTable.stage == "recorded")
    )
)
_DAYS = Query(
    lambda: (
        select(EventTable.day, EventTable.league, func.count())
        .group_by(EventTable.day, EventTable.league)
        .order_by(EventTable.day, EventTable.league)
    )
)
_CHANGES = Query(
    lambda: (
        select(
            LineChangeTable.seq,
            LineChangeTable.no,
            LineChangeTable.period,
            LineChangeTable.market,
            LineChangeTable.side,
            LineChangeTable.old_line,
            LineChangeTable.old_price,
            LineChangeTable.line,
            LineChangeTable.price,
            LineChangeTable.status,
            func.coalesce(UserTable.name, ""),
            LineChangeTable.at,
            LineChangeTable.source,
        )
        .outerjoin(UserTable, UserTable.id == LineChangeTable.user_id)
        .where(LineChangeTable.event_id == bindparam("event"))
        .order_by(LineChangeTable.seq.desc(), LineChangeTable.no)
        .limit(bindparam("at_most"))
    )
)


def read_board(reader: Reader, question: BoardQuestion) -> BoardSheet:
    """The schedule of some days with its board and its scores."""
    binds = {
        "first_day": question.first_day,
        "last_day": question.last_day,
        "league": question.league,
    }
    found = reader.all(_EVENTS, **binds, at_most=EVENTS_AT_MOST + 1)
    listed = (EventRow(*row) for row in found[:EVENTS_AT_MOST])
    events = tuple(event for event in listed if _has_words(event, question.text))
    lines: dict[int, list[LineRow]] = {event.id: [] for event in events}
    for row in reader.all(_LINES, **binds):
        if row[0] in lines:
            lines[row[0]].append(LineRow(*row))
    scores: dict[int, dict[str, tuple[int, int]]] = {}
    for event_id, period, away, home in reader.all(_SCORES, **binds):
        scores.setdefault(event_id, {})[period] = (away, home)
    return BoardSheet(
        events,
        {event_id: tuple(of_event) for event_id, of_event in lines.items()},
        scores,
        {event_id: (away, home) for event_id, away, home in reader.all(_STARTERS, **binds)},
        len(found) > EVENTS_AT_MOST,
    )


def _has_words(event: EventRow, text: str) -> bool:
    names = f"{event.rot_away} {event.rot_home} {event.away} {event.home} {event.league}".casefold()
    return all(word in names for word in text.casefold().split())


def list_scheduled_days(reader: Reader) -> list[ScheduledDay]:
    """Every day of the schedule by league, earliest first."""
    return [ScheduledDay(*row) for row in reader.all(_DAYS)]


def list_line_changes(reader: Reader, event_id: int, at_most: int = 500) -> list[LineChangeRow]:
    """The changes of an event's board, latest first."""
    return [LineChangeRow(*row) for row in reader.all(_CHANGES, event=event_id, at_most=at_most)]
