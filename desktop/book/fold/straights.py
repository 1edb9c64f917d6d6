"""Plain straights, which are nearly all that is settled, and so in one loop (goals 2 and 3).

They have one leg, no terms of their own and no decision by hand: score, risk and win say it all.
What `Settling.settle` asks of any ticket is asked here of those alone that were settled before.
"""

from collections.abc import Iterator, Mapping, Sequence

import orjson
from sqlalchemy import Text, and_, cast, func, select
from sqlalchemy.orm import aliased
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
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable
from desktop.domain.money import Rounding
from desktop.domain.tickets import Graded, LegResult, TicketStatus
from desktop.domain.wagers.straight import straight_net

# Tickets read and graded at a time: large enough for speed, small enough to stay flat in memory.
PAGE = 10_000
# So many different terms are remembered.
_MOST_TERMS = 40_000

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
# Of one event in the order of its index; a ticket with two legs on it comes twice.
_TICKETS_ON_EVENT = Query(
    lambda: (
        select(*_COLUMNS)
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == LegTable.ticket_id)
        .where(LegTable.event_id == bindparam("event"))
        .order_by(LegTable.ticket_id)
    )
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
            )
        )
        .order_by(TicketTable.id)
    )
)
_TERMS = slice(3, 7)

# Status, net and the smaller of risk and win of all straights of the same terms, and how many of
# them were closed.
_Outcome = tuple[str, int, int, list[int]]


def pages_of_tickets(reader: Reader, events: Sequence[int]) -> Iterator[list[Row]]:
    """The tickets with a leg on these events, with all that it takes to settle a plain straight.

    They come in the order of their ids. Each row begins with the ticket and whether it is one.
    """
    if len(events) == 1:
        return reader.pages(_TICKETS_ON_EVENT, PAGE, event=events[0])
    return reader.pages(_TICKETS_ON_EVENTS, PAGE, events=orjson.dumps(events).decode())


def read_selection(text: str) -> ExposureKey:
    """The selection that is read as one text."""
    event_id, period, market, side, line = text.split(" ")
    return int(event_id), period, market, side, int(line)


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
        self._roundings = roundings
        self._results: dict[str, str] = {}
        self._nets: dict[tuple[str, int, int, int], tuple[str, int]] = {}
        self._known: dict[Row, _Outcome] = {}

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
            outcome = known.get(terms) or self._work_out(terms)
            status, net, smaller, times = outcome
            if was is not None and was != OPEN:
                if was != status or had != net:
                    settling.next_id = new_id
                    self._correct(row, outcome)
                    new_id = settling.next_id
                continue
            if status == OPEN:
                continue
            sums = accounts[account_id]
            sums.pending -= risk
            if status not in WITHOUT_ACTION:
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
        for (selection, risk, win, _), (_, _, smaller, (times,)) in self._known.items():
            if times:
                exposed = self._settling.exposed(read_selection(selection))
                for place, amount in enumerate((1, risk, win, smaller)):
                    exposed[place] -= times * amount
        self._known.clear()

    @property
    def graded(self) -> list[Row]:
        """Every selection that was met, with its result."""
        return [(*read_selection(text), result) for text, result in self._results.items()]

    def _work_out(self, terms: Row) -> _Outcome:
        selection, risk, win, rules = terms
        result = self._results.get(selection)
        if result is None:
            event_id, period, market, side, line = read_selection(selection)
            graded = self._graders[event_id].grade(period, market, side, line)
            result = self._results[selection] = graded.value
        net = self._nets.get((result, risk, win, rules))
        if net is None:
            status, cents = straight_net(LegResult(result), risk, win, self._roundings[rules])
            net = self._nets[result, risk, win, rules] = status.value, cents
        outcome = self._known[terms] = (*net, min(risk, win), [0])
        return outcome

    def _correct(self, row: Row, outcome: _Outcome) -> None:
        """Post the difference for a straight that came to something else before."""
        status, net, smaller, _ = outcome
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
