"""Contests, events, names and lines."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class ContestTable(Base):
    """What many entrants are in: a future, a proposition with many answers, a race."""

    __tablename__ = "contest"
    __table_args__ = (STRICT,)
    id: Mapped[int] = primary_key()
    title: Mapped[str]
    form: Mapped[str]
    league: Mapped[str]
    sport: Mapped[str]
    day: Mapped[str]
    start: Mapped[int | None]
    places: Mapped[int | None]


# Of an event whose result is not approved; the text of an index, to be asked for with the same.
IS_UNDECIDED = "settled IS NULL OR result IS NULL OR settled != result"


class EventTable(Base):
    """A game, a proposition or an entrant: numbers, teams, start and where its result stands."""

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_rot_away", "rot_away", "day"),
        Index("ix_event_rot_home", "rot_home", "day"),
        Index("ix_event_day", "day", "league"),
        Index("ix_event_external", "external", sqlite_where=text("external != ''")),
        Index("ix_event_contest", "contest_id", sqlite_where=text("contest_id IS NOT NULL")),
        Index("ix_event_undecided", "id", sqlite_where=text(IS_UNDECIDED)),
        Index("ix_event_parent", "parent_id", sqlite_where=text("parent_id IS NOT NULL")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    league: Mapped[str]
    sport: Mapped[str]
    day: Mapped[str]
    start: Mapped[int | None]
    rot_away: Mapped[int]
    rot_home: Mapped[int]
    away: Mapped[str]
    home: Mapped[str]
    neutral: Mapped[int]
    pitcher_away: Mapped[str]
    pitcher_home: Mapped[str]
    external: Mapped[str]
    status: Mapped[str]
    result: Mapped[int | None]
    settled: Mapped[int | None]
    settled_status: Mapped[str | None]
    source: Mapped[str]
    form: Mapped[str]
    contest_id: Mapped[int | None]
    actual_start: Mapped[int | None]
    parent_id: Mapped[int | None]


class AliasTable(Base):
    """Other names of teams, as people confirmed them: the name as it is compared, and the team."""

    __tablename__ = "alias"
    __table_args__ = (CLUSTERED,)
    league: Mapped[str] = primary_key()
    alias: Mapped[str] = primary_key()
    team: Mapped[str]


class LineTable(Base):
    """The board: the current line and price of each side of each market."""

    __tablename__ = "line"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    side: Mapped[str] = primary_key()
    line: Mapped[int]
    price: Mapped[str]
    status: Mapped[str]
    seq: Mapped[int]
    changed_at: Mapped[int]


class LineChangeTable(Base):
    """Every change of the board that was ever made, with who and when."""

    __tablename__ = "line_change"
    __table_args__ = (Index("ix_line_change_event", "event_id", "seq"), CLUSTERED)
    seq: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    event_id: Mapped[int]
    period: Mapped[str]
    market: Mapped[str]
    side: Mapped[str]
    old_line: Mapped[int | None]
    old_price: Mapped[str | None]
    line: Mapped[int]
    price: Mapped[str]
    status: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    source: Mapped[str]
