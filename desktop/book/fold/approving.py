"""The fold of approved results: every ticket on those events is graded and settled."""

from collections.abc import Iterator, Mapping, Sequence

import orjson
from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.board import NO_SCORE
from desktop.book.fold.changes import Change, Put, Update
from desktop.book.fold.grading import LegGrader, Scores, read_roundings, read_scores
from desktop.book.fold.settling import OPEN, ExposureKey, Outcome, Settling, Standing, posting_day
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables import EventTable, LegTable, OutcomeTable, TicketTable
from desktop.domain.money import Rounding
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.parlay import grade_parlay
from desktop.domain.wagers.straight import straight_net
from desktop.domain.wagers.terms import Parlay

# Tickets read and graded at a time: large enough for speed, small enough to stay flat in memory.
PAGE = 10_000

_EVENT = Query(
    select(EventTable.sport, EventTable.status, EventTable.result, EventTable.settled).where(
        EventTable.id == bindparam("event")
    )
)
_EVENTS = func.json_each(bindparam("events")).table_valued("value")
_LEG_ON_EVENT = aliased(LegTable)
_TICKETS = func.json_each(bindparam("tickets")).table_valued("value")
# With what it takes to close open straights, which are nearly all that is settled. In the order
# of the tables, because jumping about in them costs more than grading.
_TICKETS_ON_EVENTS = Query(
    select(
        LegTable.ticket_id,
        LegTable.event_id,
        LegTable.period,
        LegTable.market,
        LegTable.side,
        LegTable.line,
        TicketTable.account_id,
        TicketTable.risk,
        TicketTable.win,
        TicketTable.rules,
        and_(TicketTable.legs == 1, func.coalesce(OutcomeTable.status, OPEN) == OPEN),
    )
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
_LEGS_OF_TICKETS = Query(
    select(
        LegTable.ticket_id,
        LegTable.event_id,
        LegTable.period,
        LegTable.market,
        LegTable.side,
        LegTable.line,
        LegTable.price,
        LegTable.result,
        TicketTable.account_id,
        TicketTable.risk,
        TicketTable.win,
        TicketTable.status,
        TicketTable.net,
        TicketTable.week,
        TicketTable.voided,
        TicketTable.rules,
        TicketTable.legs,
    )
    .select_from(_TICKETS)
    .join(LegTable, LegTable.ticket_id == _TICKETS.c.value)
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
)


def settle_events(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `event.settled`: the approved scores decide every leg on the events."""
    graders: dict[int, LegGrader] = {}
    for event_id, result in fact.body["events"]:
        row = reader.one(_EVENT, event=event_id)
        if row is None or row[2] != result:
            continue  # the approved score is no longer the recorded one: no effect (SYNC 2.5)
        sport, status, _, settled = row
        scores = read_scores(reader, event_id, "recorded")
        graders[event_id] = LegGrader(sport, status, scores)
        yield Update("event", ("settled", "settled_status"), [(result, status, event_id)])
        yield from _approve_scores(reader, event_id, scores, first=settled is None)
    if graders:
        yield from _settle_tickets(reader, fact, graders)


def _approve_scores(
    reader: Reader, event_id: int, scores: Scores, *, first: bool
) -> Iterator[Change]:
    approved = dict(scores)
    if not first:
        # A period that the corrected score no longer has must not go on grading.
        for period in read_scores(reader, event_id, "settled"):
            approved.setdefault(period, NO_SCORE)
    if approved:
        rows = [(event_id, "settled", period, *score) for period, score in approved.items()]
        yield Put("score", rows)


def _settle_tickets(
    reader: Reader, fact: Fact, graders: Mapping[int, LegGrader]
) -> Iterator[Change]:
    settling = Settling(fact, posting_day(reader, fact))
    grader = _TicketGrader(graders, read_roundings(reader))
    events = orjson.dumps([*graders]).decode()
    others: list[int] = []
    # In an order of our own, straights first: a posting has the same number whatever way SQLite
    # joins and wherever a page ends.
    for page in reader.pages(_TICKETS_ON_EVENTS, PAGE, events=events):
        straights = [row for row in page if row[-1]]
        settling.close_all(straights, grader.outcomes(straights, settling))
        yield from settling.rows()
        others += [row[0] for row in page if not row[-1]]
    for start in range(0, len(others), PAGE):
        tickets = orjson.dumps(others[start : start + PAGE]).decode()
        grader.settle(sorted(reader.all(_LEGS_OF_TICKETS, tickets=tickets)), settling)
        yield from settling.rows()
    yield Put("grade", grader.graded)
    yield from settling.sums()


class _TicketGrader:
    """Grades tickets leg by leg; what was worked out once is remembered, results as text."""

    def __init__(self, graders: Mapping[int, LegGrader], roundings: Mapping[int, Rounding]) -> None:
        self._graders = graders
        self._roundings = roundings
        self._results: dict[ExposureKey, str] = {}
        self._met: dict[ExposureKey, tuple[str, list[int]]] = {}
        self._straights: dict[tuple[str, int, int, int], tuple[str, int]] = {}

    def outcomes(self, straights: Sequence[Row], settling: Settling) -> Iterator[Outcome]:
        """What each of these open straights comes to."""
        met, outcomes = self._met, self._straights
        for row in straights:
            found = met.get(row[1:6])
            if found is None:
                selection: ExposureKey = row[1:6]
                found = met[selection] = self._result(selection, ""), settling.exposed(selection)
            result, exposed = found
            terms = (result, *row[7:10])
            status, net = outcomes.get(terms) or self._straight(*terms)
            yield exposed, status, net

    def settle(self, legs: Sequence[Row], settling: Settling) -> None:
        """Bring any tickets up to date; the legs of a ticket follow one another."""
        parlay: list[tuple[Row, str]] = []
        for row in legs:
            selection = row[1:6]
            result = self._results.get(selection) or self._result(selection, row[7])
            (ticket_id, _, _, _, _, _, _, _,
             account_id, risk, win, status, net, week, voided, rules, count) = row  # fmt: skip
            if voided:
                continue
            if count > 1:
                parlay.append((row, result))
                if len(parlay) == count:
                    self._settle_parlay(parlay, settling)
                    parlay = []
                continue
            standing = (ticket_id, account_id, risk, win, status, net, week, (selection,))
            settling.settle(Standing._make(standing), *self._straight(result, risk, win, rules))

    @property
    def graded(self) -> list[Row]:
        """Every selection that was met on the events, with its result."""
        return [(*selection, result) for selection, result in self._results.items()]

    def _result(self, selection: ExposureKey, old: str) -> str:
        event_id, period, market, side, line = selection
        grader = self._graders.get(event_id)
        if grader is None:
            return old  # a parlay's leg on another event
        result = self._results[selection] = grader.grade(period, market, side, line).value
        return result

    def _straight(self, result: str, risk: int, win: int, rules: int) -> tuple[str, int]:
        status, net = straight_net(LegResult(result), risk, win, self._roundings[rules])
        outcome = self._straights[result, risk, win, rules] = (status.value, net)
        return outcome

    def _settle_parlay(self, legs: Sequence[tuple[Row, str]], settling: Settling) -> None:
        ticket_id = legs[0][0][0]
        account_id, risk, win, status, net, week, _, rules, _ = legs[0][0][8:]
        outcomes = [LegOutcome(LegResult(result), row[6]) for row, result in legs]
        graded = grade_parlay(Parlay(risk, win), outcomes, self._roundings[rules])
        exposed = tuple(row[1:6] for row, _ in legs)
        ticket = Standing(ticket_id, account_id, risk, win, status, net, week, exposed)
        settling.settle(ticket, graded.status.value, graded.net)
