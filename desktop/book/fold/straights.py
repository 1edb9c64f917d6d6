"""Plain straights, which are nearly all that is settled, and so in one loop (goals 2 and 3).

They have one leg, no terms of their own and no decision by hand: score, risk and win say it all.
What `Settling.settle` asks of any ticket is asked here of those alone that were settled before.
"""

from collections.abc import Iterator, Mapping, Sequence
from sys import intern

import orjson
from sqlalchemy import Text, and_, cast, func, not_, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.grading import LegGrader
from desktop.book.fold.settling import (
    OPEN,
    WITHOUT_ACTION,
    ExposureKey,
    Settling,
    Standing,
    count_moves,
)
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.wagers import LEGS_BY_EVENT, LegTable, OutcomeTable, TicketTable
from desktop.domain.money import Rounding
from desktop.domain.tickets import Graded, LegResult, TicketStatus
from desktop.domain.wagers.straight import straight_net

# Tickets read and graded at a time: large enough for speed, small enough to stay flat in memory.
PAGE = 2_500
# So many different terms are remembered, some 300 bytes each.
_MOST_TERMS = 16_000

_EVENTS = func.json_each(bindparam("events")).table_valued("value")
_LEG_ON_EVENT = aliased(LegTable)
_IS_PLAIN = and_(
    TicketTable.legs == 1,
    TicketTable.terms.is_(None),
    OutcomeTable.voided.is_distinct_from(1),
)
# In one text, because five values for each ticket are dearer to read and to look up (goal 2).
_SELECTION = (
    cast(LegTable.event_id, Text)
    .concat(" ").concat(LegTable.period)
    .concat(" ").concat(LegTable.market)
    .concat(" ").concat(LegTable.side)
    .concat(" ").concat(cast(LegTable.line, Text))
)  # fmt: skip
_COLUMNS = (
    LegTable.ticket_id,
    _IS_PLAIN,
    TicketTable.account_id,
    _SELECTION,
    TicketTable.risk,
    TicketTable.win,
    TicketTable.rules,
    OutcomeTable.status,
    OutcomeTable.net,
    OutcomeTable.week,
    OutcomeTable.graded_at,
)
_NEW = func.json_each(bindparam("new")).table_valued("value")
# What `first_straights` has just settled need not be looked at again.
_IS_LEFT = not_(
    and_(
        _IS_PLAIN,
        OutcomeTable.graded_at.is_not_distinct_from(bindparam("now")),
        LegTable.event_id.in_(select(_NEW.c.value)),
    )
)
# Of one event in the order of its index; a ticket with two legs on it comes twice.
_TICKETS_ON_EVENT = Query(
    lambda: (
        select(*_COLUMNS)
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == LegTable.ticket_id)
        .where(LegTable.event_id == bindparam("event"), _IS_LEFT)
        .order_by(LegTable.ticket_id)
    ),
    looks_into=LEGS_BY_EVENT,
)
# Of several in the order of the tables, because jumping about in them costs more than grading.
_TICKETS_ON_EVENTS = Query(
    lambda: (
        select(*_COLUMNS)
        .select_from(TicketTable)
        .join(LegTable, and_(LegTable.ticket_id == TicketTable.id, LegTable.no == 1))
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            TicketTable.id.in_(
                select(_LEG_ON_EVENT.ticket_id).where(
                    _LEG_ON_EVENT.event_id.in_(select(_EVENTS.c.value))
                )
            ),
            _IS_LEFT,
        )
        .order_by(TicketTable.id)
    ),
    looks_into=LEGS_BY_EVENT,
)
# Where most tickets are on them: all are gone through, and no leg is looked at of those that were
# just settled, nor the selection of one that is not plain. Every id is above 0; it is asked so that
# SQLite does not begin with the legs.
_TICKETS_OF_MOST = Query(
    lambda: (
        select(TicketTable.id, *_COLUMNS[1:])
        .select_from(TicketTable)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .outerjoin(
            LegTable, and_(LegTable.ticket_id == TicketTable.id, LegTable.no == 1, _IS_PLAIN)
        )
        .where(
            TicketTable.id > 0,
            not_(and_(_IS_PLAIN, OutcomeTable.graded_at.is_not_distinct_from(bindparam("now")))),
            select(_LEG_ON_EVENT.no)
            .where(
                _LEG_ON_EVENT.ticket_id == TicketTable.id,
                (_LEG_ON_EVENT.event_id + 0).in_(select(_EVENTS.c.value)),
            )
            .exists(),
        )
        .order_by(TicketTable.id)
    )
)
_TERMS = slice(3, 7)


def pages_of_tickets(
    reader: Reader, events: Sequence[int], new: Sequence[int], now: int, *, are_most: bool = False
) -> Iterator[list[Row]]:
    """The tickets with a leg on these events, with all that it takes to settle a plain straight.

    They come in the order of their ids. Each row begins with the ticket and whether it is one.

    Args:
        reader: The tables.
        events: The events.
        new: Those on which plain straights were just settled, which are left out.
        now: When they were, milliseconds UTC.
        are_most: Whether most tickets there are stand on these events.
    """
    left = {"new": orjson.dumps(new).decode(), "now": now}
    if len(events) == 1:
        return reader.pages(_TICKETS_ON_EVENT, PAGE, event=events[0], **left)
    chosen = orjson.dumps(events).decode()
    if are_most and len(new) == len(events):
        return reader.pages(_TICKETS_OF_MOST, PAGE, events=chosen, now=now)
    return reader.pages(_TICKETS_ON_EVENTS, PAGE, events=chosen, **left)


def read_selection(text: str) -> ExposureKey:
    """The selection that is read as one text."""
    event_id, period, market, side, line = text.split(" ")
    # There are few of these words, and many selections.
    return int(event_id), intern(period), intern(market), intern(side), int(line)


# Status, net and the smaller of risk and win, and whether it counts as a wager that was decided.
_Net = tuple[str, int, int, bool]
# The same of all straights of the same terms, and how many of them were closed.
_Outcome = tuple[str, int, int, bool, list[int]]


class _Nets(dict[tuple[int, int, int], _Net]):
    """By risk, win and version of the rules what straights with one result come to."""

    def __init__(self, result: LegResult, roundings: Mapping[int, Rounding]) -> None:
        super().__init__()
        self.result = result
        self._roundings = roundings

    def __missing__(self, stake: tuple[int, int, int]) -> _Net:
        risk, win, rules = stake
        if len(self) >= _MOST_TERMS:
            self.clear()
        status, net = straight_net(self.result, risk, win, self._roundings[rules])
        text = status.value
        found = self[stake] = text, net, min(risk, win), text not in WITHOUT_ACTION
        return found


class Straights:
    """Settles plain straights; what was worked out once is remembered, results as text."""

    def __init__(
        self,
        settling: Settling,
        graders: Mapping[int, LegGrader],
        roundings: Mapping[int, Rounding],
    ) -> None:
        self._settling = settling
        self._graders = graders
        # By selection what straights on it come to, and what closing them takes off the exposure.
        self._selections: dict[str, tuple[_Nets, list[int]]] = {}
        self._known: dict[Row, _Outcome] = {}
        self._nets = {result: _Nets(result, roundings) for result in LegResult}

    def settle(self, page: Sequence[Row]) -> None:
        """Bring the plain straights of a page to what they should have come to."""
        if len(self._known) > _MOST_TERMS:
            self.finish()
        settling, known = self._settling, self._known
        accounts, new_id = settling.accounts, settling.next_id
        closed, postings = settling.first_time()
        for row in page:
            ticket_id, is_plain, account_id, _, risk, _, _, was, had, _, _ = row
            if not is_plain:
                continue
            terms = row[_TERMS]
            status, net, smaller, acts, times = known.get(terms) or self._work_out(terms)
            if was is not None and was != OPEN:
                if was != status or had != net:
                    settling.next_id = new_id
                    self._correct(row, status, net, smaller)
                    new_id = settling.next_id
                continue
            if status == OPEN:
                continue
            sums = accounts[account_id]
            sums.pending -= risk
            if acts:
                sums.graded += 1
                sums.handle += risk
                sums.smaller += smaller
            if net:
                sums.balance += net
                postings.append((new_id, account_id, net, ticket_id))
                new_id += 2
            times[0] += 1
            closed.append((ticket_id, status, net))
        settling.next_id = new_id

    def finish(self) -> None:
        """Take what was closed off the exposure."""
        for (text, risk, win, _), (_, _, smaller, _, (times,)) in self._known.items():
            if times:
                _, exposed = self._selections[text]
                exposed[0] -= times
                exposed[1] -= times * risk
                exposed[2] -= times * win
                exposed[3] -= times * smaller
        self._known.clear()

    @property
    def graded(self) -> list[Row]:
        """Every selection that was met, with its result."""
        met = self._selections.items()
        return [(*read_selection(text), nets.result.value) for text, (nets, _) in met]

    def _work_out(self, terms: Row) -> _Outcome:
        text, risk, win, rules = terms
        nets, _ = self._selections.get(text) or self._meet(text)
        outcome = self._known[terms] = (*nets[risk, win, rules], [0])
        return outcome

    def _meet(self, text: str) -> tuple[_Nets, list[int]]:
        key = read_selection(text)
        event_id, period, market, side, line = key
        result = self._graders[event_id].grade(period, market, side, line)
        met = self._selections[text] = self._nets[result], self._settling.exposed(key)
        return met

    def _correct(self, row: Row, status: str, net: int, smaller: int) -> None:
        """Post the difference for a straight that came to something else before."""
        ticket_id, _, account_id, selection, risk, win, _, was, had, week, graded_at = row
        settling = self._settling
        if status == OPEN:
            exposed = (read_selection(selection),)
            before = Standing(
                ticket_id, account_id, risk, win, was, had, week, exposed, 0, graded_at
            )
            settling.settle(before, Graded(TicketStatus.OPEN, 0, risk))
            return
        if net != had:
            settling.post(ticket_id, account_id, net - had, week, graded_at)
        acted, _ = count_moves(was, status)
        if acted:
            sums = settling.accounts[account_id]
            sums.graded += acted
            sums.handle += acted * risk
            sums.smaller += acted * smaller
        settling.close(ticket_id, status, net, week, graded_at)
