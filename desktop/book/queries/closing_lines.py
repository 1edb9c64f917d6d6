"""Straight wagers beside the line that their market closed at."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import OUTCOME_OF_TICKET, STATUS, accounts_under
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.board import EventTable, LineChangeTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable
from desktop.domain.closing_line import has_beaten


class ClosedWager(NamedTuple):
    """A straight on an event that has begun; cents, quarter points, milliseconds UTC.

    Attributes:
        closing_line: Where the selection stood last before the start; None where it never did.
        closing_price: As quoted.
        form: What the event is: a game, a proposition, an entrant.
    """

    number: str
    account: str
    agent: str
    placed_at: int
    league: str
    form: str
    period: str
    market: str
    side: str
    description: str
    line: int
    price: str
    closing_line: int | None
    closing_price: str | None
    risk: int
    status: str


_PLAYER = aliased(AccountTable)
_AGENT = aliased(AccountTable)
_BEGAN: Any = func.coalesce(EventTable.actual_start, EventTable.start)
_EARLIER = aliased(LineChangeTable)
_CLOSE = aliased(LineChangeTable)
_LAST_BEFORE = (
    select(func.max(_EARLIER.seq))
    .where(
        _EARLIER.event_id == LegTable.event_id,
        _EARLIER.period == LegTable.period,
        _EARLIER.market == LegTable.market,
        _EARLIER.side == LegTable.side,
        _EARLIER.at <= _BEGAN,
    )
    .correlate(LegTable, EventTable)
    .scalar_subquery()
)
CLOSED_WAGERS = Query(
    lambda: (
        select(
            TicketTable.id,
            _PLAYER.code,
            _AGENT.code,
            TicketTable.placed_at,
            EventTable.league,
            EventTable.form,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            TicketTable.description,
            LegTable.line,
            LegTable.price,
            _CLOSE.line,
            _CLOSE.price,
            TicketTable.risk,
            STATUS,
        )
        .select_from(TicketTable)
        .join(LegTable, LegTable.ticket_id == TicketTable.id)
        .join(EventTable, EventTable.id == LegTable.event_id)
        .join(_PLAYER, _PLAYER.id == TicketTable.account_id)
        .outerjoin(_AGENT, _AGENT.id == _PLAYER.parent_id)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .outerjoin(
            _CLOSE,
            (_CLOSE.seq == _LAST_BEFORE)
            & (_CLOSE.event_id == LegTable.event_id)
            & (_CLOSE.period == LegTable.period)
            & (_CLOSE.market == LegTable.market)
            & (_CLOSE.side == LegTable.side),
        )
        .where(
            TicketTable.legs == 1,
            TicketTable.lay_off == 0,
            TicketTable.seq >= bindparam("first_seq"),
            TicketTable.seq < bindparam("before_seq"),
            bindparam("now") >= _BEGAN,
            (TicketTable.account_id + 0).in_(accounts_under(bindparam("root"))),
        )
        .order_by(TicketTable.id)
    )
)


def stream_closed_wagers(
    reader: ConnectionReader, *, first_seq: int, before_seq: int, now: int, root_id: int
) -> Iterator[ClosedWager]:
    """Straights of players, in the order they were written, on what had begun by `now`.

    Args:
        reader: An open book.
        first_seq: The place in the journal from which on they were accepted.
        before_seq: The place before which they were.
        now: Milliseconds UTC.
        root_id: Only tickets of accounts under this one.
    """
    letters = read_letters(reader)
    place = {"first_seq": first_seq, "before_seq": before_seq, "now": now, "root": root_id}
    for ticket_id, *cells in reader.stream(CLOSED_WAGERS, **place):
        yield ClosedWager._make((number_in_words(letters, ticket_id), *cells))


def count_beaten(
    reader: ConnectionReader, *, first_seq: int, now: int, root_id: int
) -> dict[str, tuple[int, int]]:
    """How many straights with a closing line each player has, and how many beat it, by code.

    Args:
        reader: An open book.
        first_seq: The place in the journal from which on they were accepted.
        now: Milliseconds UTC; what had not begun by then has no closing line.
        root_id: Only tickets of accounts under this one.
    """
    found: dict[str, tuple[int, int]] = {}
    for wager in stream_closed_wagers(
        reader, first_seq=first_seq, before_seq=1 << 62, now=now, root_id=root_id
    ):
        if wager.closing_line is None or wager.closing_price is None:
            continue
        beat = has_beaten(
            (wager.market, wager.side),
            (wager.line, wager.price),
            (wager.closing_line, wager.closing_price),
        )
        straights, beaten = found.get(wager.account, (0, 0))
        found[wager.account] = (straights + 1, beaten + beat)
    return found
