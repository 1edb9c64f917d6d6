"""The board as it was: at any moment, before a move, and what moved lately."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import LineRow
from desktop.book.queries.board_sheet import BoardQuestion, BoardSheet
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable, LineChangeTable, LineTable
from desktop.book.tables.board_keeping import MarketCapTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable


@dataclass(frozen=True, slots=True)
class StoodLine:
    """A side before a move: quarter points; `off` where it was not on the board at all.

    Attributes:
        is_current: Whether what the move put there stands still.
    """

    period: str
    market: str
    side: str
    line: int
    price: str
    status: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class BetDot:
    """A straight on a side of a market, for the chart of its line; cents, milliseconds UTC."""

    ticket_id: int
    side: str
    line: int
    price: str
    at: int
    risk: int


_CHANGE = LineChangeTable
_EARLIER = aliased(LineChangeTable)
_MOMENT = Query(
    lambda: (
        select(LegTable.event_id, TicketTable.placed_at)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .where(LegTable.ticket_id == bindparam("ticket"))
        .order_by(LegTable.no)
        .limit(1)
    )
)
_NEWEST_BY = Query(
    lambda: select(func.max(_CHANGE.seq)).where(
        _CHANGE.event_id == bindparam("event"), _CHANGE.user_id == bindparam("user")
    )
)


def _before(column: Any) -> Any:
    """A value of the last earlier change of the same side."""
    return (
        select(column)
        .where(
            _EARLIER.event_id == _CHANGE.event_id,
            _EARLIER.seq < _CHANGE.seq,
            _EARLIER.period == _CHANGE.period,
            _EARLIER.market == _CHANGE.market,
            _EARLIER.side == _CHANGE.side,
        )
        .order_by(_EARLIER.seq.desc())
        .limit(1)
        .correlate(_CHANGE)
        .scalar_subquery()
    )


_STOOD_BEFORE = Query(
    lambda: (
        select(
            _CHANGE.period,
            _CHANGE.market,
            _CHANGE.side,
            func.coalesce(_CHANGE.old_line, _CHANGE.line),
            func.coalesce(_CHANGE.old_price, _CHANGE.price),
            func.coalesce(_before(_EARLIER.status), "off"),
            (LineTable.line == _CHANGE.line)
            & (LineTable.price == _CHANGE.price)
            & (LineTable.status == _CHANGE.status),
        )
        .join(
            LineTable,
            (LineTable.event_id == _CHANGE.event_id)
            & (LineTable.period == _CHANGE.period)
            & (LineTable.market == _CHANGE.market)
            & (LineTable.side == _CHANGE.side),
        )
        .where(_CHANGE.event_id == bindparam("event"), _CHANGE.seq == bindparam("seq"))
        .order_by(_CHANGE.no)
    )
)


def _last_of_each() -> Any:
    """The last change of each side; SQLite takes the other columns from the row of the maximum."""
    return select(
        _CHANGE.event_id,
        _CHANGE.period,
        _CHANGE.market,
        _CHANGE.side,
        _CHANGE.line,
        _CHANGE.price,
        _CHANGE.status,
        func.max(_CHANGE.seq),
        _CHANGE.at,
    ).group_by(_CHANGE.event_id, _CHANGE.period, _CHANGE.market, _CHANGE.side)


_AS_OF = Query(
    lambda: (
        _last_of_each()
        .join(EventTable, EventTable.id == _CHANGE.event_id)
        .where(
            EventTable.day >= bindparam("first_day"),
            EventTable.day <= bindparam("last_day"),
            or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
            _CHANGE.at <= bindparam("at"),
        )
    )
)
_EVENT_AS_OF = Query(
    lambda: _last_of_each().where(
        _CHANGE.event_id == bindparam("event"), _CHANGE.at <= bindparam("at")
    )
)
_REASONS = Query(
    lambda: (
        select(
            LineTable.event_id, LineTable.period, LineTable.market, LineTable.side, _CHANGE.source
        )
        .join(EventTable, EventTable.id == LineTable.event_id)
        .join(
            _CHANGE,
            (_CHANGE.seq == LineTable.seq)
            & (_CHANGE.event_id == LineTable.event_id)
            & (_CHANGE.period == LineTable.period)
            & (_CHANGE.market == LineTable.market)
            & (_CHANGE.side == LineTable.side),
        )
        .where(
            EventTable.day >= bindparam("first_day"),
            EventTable.day <= bindparam("last_day"),
            or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
            LineTable.status != "open",
        )
    )
)
_MOVED_SINCE = Query(
    lambda: (
        select(
            _CHANGE.event_id,
            _CHANGE.period,
            _CHANGE.market,
            _CHANGE.side,
            func.max(_CHANGE.old_line != _CHANGE.line),
            func.max(_CHANGE.old_price != _CHANGE.price),
        )
        .join(EventTable, EventTable.id == _CHANGE.event_id)
        .where(
            EventTable.day >= bindparam("first_day"),
            EventTable.day <= bindparam("last_day"),
            or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
            _CHANGE.at >= bindparam("since"),
            _CHANGE.old_line.is_not(None),
            or_(_CHANGE.old_line != _CHANGE.line, _CHANGE.old_price != _CHANGE.price),
        )
        .group_by(_CHANGE.event_id, _CHANGE.period, _CHANGE.market, _CHANGE.side)
    )
)
_OFF_AMOUNTS = Query(
    lambda: (
        select(
            MarketCapTable.event_id,
            MarketCapTable.period,
            MarketCapTable.market,
            MarketCapTable.off_at,
        )
        .join(EventTable, EventTable.id == MarketCapTable.event_id)
        .where(
            EventTable.day >= bindparam("first_day"),
            EventTable.day <= bindparam("last_day"),
            or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
            MarketCapTable.off_at.is_not(None),
        )
    )
)
_DOTS = Query(
    lambda: (
        select(
            TicketTable.id,
            LegTable.side,
            LegTable.line,
            LegTable.price,
            TicketTable.placed_at,
            TicketTable.risk,
        )
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            LegTable.event_id == bindparam("event"),
            LegTable.period == bindparam("period"),
            LegTable.market == bindparam("market"),
            func.coalesce(OutcomeTable.voided, 0) == 0,
        )
        .order_by(TicketTable.placed_at, TicketTable.id)
        .limit(bindparam("at_most"))
    )
)


def find_moment_of(reader: Reader, ticket_id: int) -> tuple[int, int] | None:
    """The event of a ticket's first leg and when it was placed, milliseconds UTC."""
    row = reader.one(_MOMENT, ticket=ticket_id)
    return None if row is None else (row[0], row[1])


def newest_change_by(reader: Reader, event_id: int, user_id: int) -> int | None:
    """Where in the journal a user last changed the board of an event."""
    row = reader.one(_NEWEST_BY, event=event_id, user=user_id)
    return None if row is None else row[0]


def list_stood_before(reader: Reader, event_id: int, seq: int) -> list[StoodLine]:
    """What stood before the changes of one fact."""
    return [StoodLine(*row) for row in reader.all(_STOOD_BEFORE, event=event_id, seq=seq)]


def board_as_of(reader: Reader, question: BoardQuestion, sheet: BoardSheet, at: int) -> BoardSheet:
    """The same events with the lines that stood at a moment, milliseconds UTC."""
    lines: dict[int, list[LineRow]] = {event.id: [] for event in sheet.events}
    for row in reader.all(_AS_OF, **_days(question), at=at):
        if row[0] in lines:
            lines[row[0]].append(LineRow(*row))
    found = {event: tuple(of_event) for event, of_event in lines.items()}
    return replace(sheet, lines=found, scores={}, starters={})


def lines_as_of(reader: Reader, event_id: int, at: int) -> list[LineRow]:
    """The board of one event at a moment, milliseconds UTC."""
    return [LineRow(*row) for row in reader.all(_EVENT_AS_OF, event=event_id, at=at)]


def list_reasons(reader: Reader, question: BoardQuestion) -> dict[tuple[int, str, str, str], str]:
    """Why lines are off the board or circled, by event, period, market and side."""
    rows = reader.all(_REASONS, **_days(question))
    return {(event, period, market, side): why for event, period, market, side, why in rows}


def list_moved_since(
    reader: Reader, question: BoardQuestion, since: int
) -> dict[tuple[int, str, str, str], tuple[bool, bool]]:
    """The sides that moved since a moment (milliseconds UTC), whether by line and by price.

    Lines that are new did not move.
    """
    return {
        (event, period, market, side): (bool(line), bool(price))
        for event, period, market, side, line, price in reader.all(
            _MOVED_SINCE, **_days(question), since=since
        )
    }


def list_off_amounts(reader: Reader, question: BoardQuestion) -> dict[tuple[int, str, str], int]:
    """Amounts at which markets leave the board that are their own, cents, by event and market.

    An empty period and market is the whole event.
    """
    rows = reader.all(_OFF_AMOUNTS, **_days(question))
    return {(event, period, market): cents for event, period, market, cents in rows}


def list_bet_dots(
    reader: Reader, event_id: int, period: str, market: str, at_most: int = 2_000
) -> list[BetDot]:
    """The wagers on a market, straights and legs, in the order in which they were placed."""
    binds = {"event": event_id, "period": period, "market": market, "at_most": at_most}
    return [BetDot(*row) for row in reader.all(_DOTS, **binds)]


def _days(question: BoardQuestion) -> dict[str, object]:
    return {
        "first_day": question.first_day,
        "last_day": question.last_day,
        "league": question.league,
    }
