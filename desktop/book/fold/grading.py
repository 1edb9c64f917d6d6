"""Folds that grade: a settled event, a voided ticket, a late ticket on a graded event."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Put, Update
from desktop.book.fold.settling import Settling, Standing, posting_day
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables import EventTable, LegTable, RulesTable, ScoreTable, TicketTable
from desktop.domain.grading import grade_leg, grade_ticket
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import Rounding
from desktop.domain.periods import score_key
from desktop.domain.tickets import LegResult, TicketKind, TicketStatus

# Legs read and graded at a time: large enough for speed, small enough to stay flat in memory.
PAGE = 20_000

_EVENT = Query(
    select(
        EventTable.sport,
        EventTable.status,
        EventTable.result,
        EventTable.settled,
        EventTable.settled_status,
    ).where(EventTable.id == bindparam("event"))
)
_SCORES = Query(
    select(ScoreTable.period, ScoreTable.away, ScoreTable.home).where(
        ScoreTable.event_id == bindparam("event"), ScoreTable.stage == bindparam("stage")
    )
)
_LEG_COLUMNS = (
    LegTable.ticket_id,
    LegTable.no,
    LegTable.event_id,
    LegTable.period,
    LegTable.market,
    LegTable.side,
    LegTable.line,
    LegTable.price,
    LegTable.result,
)
_TICKET_COLUMNS = (
    TicketTable.account_id,
    TicketTable.kind,
    TicketTable.risk,
    TicketTable.win,
    TicketTable.status,
    TicketTable.net,
    TicketTable.week,
    TicketTable.voided,
    TicketTable.rules,
)
_LEGS_OF_EVENT = Query(
    select(*_LEG_COLUMNS, *_TICKET_COLUMNS, TicketTable.legs)
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .where(LegTable.event_id == bindparam("event"), LegTable.ticket_id > bindparam("after"))
    .order_by(LegTable.ticket_id, LegTable.no)
    .limit(bindparam("page"))
)
_LEGS_OF_TICKETS = Query(
    select(*_LEG_COLUMNS)
    .where(
        LegTable.ticket_id.in_(
            select(func.json_each(bindparam("tickets")).table_valued("value").c.value)
        )
    )
    .order_by(LegTable.ticket_id, LegTable.no)
)
_TICKET = Query(
    select(TicketTable.id, *_TICKET_COLUMNS).where(TicketTable.id == bindparam("ticket"))
)
_ROUNDINGS = Query(select(RulesTable.version, RulesTable.body))

Scores = Mapping[str, tuple[int | None, int | None]]


def settle_event(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `event.settled`: the approved score decides every leg on the event."""
    event_id, result = fact.body["event"], fact.body["result"]
    row = reader.one(_EVENT, event=event_id)
    if row is None or row[2] != result:
        return  # the approved score is no longer the recorded one: no effect (SYNC 2.5)
    sport, status, _, settled, _ = row
    scores = {period: (away, home) for period, away, home in _scores(reader, event_id, "recorded")}
    yield Update("event", ("settled", "settled_status"), [(result, status, event_id)])
    yield from _approve_scores(reader, event_id, scores, first=settled is None)
    grader = LegGrader(sport, status, scores)
    yield from _grade_legs(reader, fact, event_id, grader)


def _scores(reader: Reader, event_id: int, stage: str) -> list[Row]:
    return reader.all(_SCORES, event=event_id, stage=stage)


def _approve_scores(
    reader: Reader, event_id: int, scores: Scores, *, first: bool
) -> Iterator[Change]:
    approved: dict[str, tuple[int | None, int | None]] = dict(scores)
    if not first:
        # A period that the corrected score no longer has must not go on grading.
        for period, _, _ in _scores(reader, event_id, "settled"):
            approved.setdefault(period, (None, None))
    if approved:
        rows = [(event_id, "settled", period, *score) for period, score in approved.items()]
        yield Put("score", rows)


class LegGrader:
    """Grades the legs of one event by its scores, each distinct selection once."""

    def __init__(self, sport: str, status: str, scores: Scores) -> None:
        self._sport = Sport(sport)
        self._status = status
        self._scores = scores
        self._known: dict[tuple[str, str, str, int], LegResult] = {}

    def grade(self, period: str, market: str, side: str, line: int) -> LegResult:
        """The result of a leg; PENDING while its period has no score."""
        key = (period, market, side, line)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._grade(*key)
        return known

    def _grade(self, period: str, market: str, side: str, line: int) -> LegResult:
        if self._status in {"postponed", "cancelled"}:
            return LegResult.NO_ACTION
        if self._status != "final":
            return LegResult.PENDING
        selection = Selection(Period(period), Market(market), Side(side))
        away, home = self._scores.get(score_key(self._sport, selection), (None, None))
        if away is None or home is None:
            return LegResult.PENDING
        return grade_leg(selection, line, away, home)


def _grade_legs(reader: Reader, fact: Fact, event_id: int, grader: LegGrader) -> Iterator[Change]:
    settling = Settling(fact, posting_day(reader, fact))
    roundings = _roundings(reader)
    after = 0
    while page := reader.all(_LEGS_OF_EVENT, event=event_id, after=after, page=PAGE):
        if len(page) == PAGE:
            # A ticket with several legs on the event must not be cut by the end of the page.
            last = page[-1][0]
            page = [row for row in page if row[0] != last] or page
        after = page[-1][0]
        yield from _grade_page(reader, page, grader, settling, roundings)
    yield from settling.sums()


def _grade_page(
    reader: Reader,
    page: Sequence[Row],
    grader: LegGrader,
    settling: Settling,
    roundings: Mapping[int, Rounding],
) -> Iterator[Change]:
    graded: list[Row] = []
    multis: dict[int, Row] = {}
    fresh: dict[tuple[int, int], LegResult] = {}
    for row in page:
        (ticket_id, no, event_id, period, market, side, line, price, old,
         account_id, _, risk, win, status, net, week, voided, rules, legs) = row  # fmt: skip
        result = grader.grade(period, market, side, line)
        if result != old:
            graded.append((result.value, ticket_id, no))
        if legs > 1:
            fresh[ticket_id, no] = result
            multis[ticket_id] = row
            continue
        if voided:
            continue
        new_status, new_net = grade_ticket(
            TicketKind.STRAIGHT, risk, win, ((price, result),), roundings[rules]
        )
        if new_status == status and new_net == net:
            continue
        settling.settle(
            Standing(ticket_id, account_id, risk, win, status, net, week,
                     ((event_id, period, market, side, line),)),
            new_status.value, new_net,
        )  # fmt: skip
    if graded:
        yield Update("leg", ("result",), graded)
    if multis:
        _settle_multis(reader, multis, fresh, settling, roundings)
    yield from settling.rows()


def _settle_multis(
    reader: Reader,
    multis: Mapping[int, Row],
    fresh: Mapping[tuple[int, int], LegResult],
    settling: Settling,
    roundings: Mapping[int, Rounding],
) -> None:
    legs_of = _legs_of(reader, multis)
    for ticket_id, row in multis.items():
        account_id, kind, risk, win, status, net, week, voided, rules, _ = row[9:]
        if voided:
            continue
        legs = legs_of[ticket_id]
        results = [(leg[7], fresh.get((ticket_id, leg[1])) or LegResult(leg[8])) for leg in legs]
        new_status, new_net = grade_ticket(TicketKind(kind), risk, win, results, roundings[rules])
        standing = Standing(ticket_id, account_id, risk, win, status, net, week, _keys(legs))
        settling.settle(standing, new_status.value, new_net)


def _legs_of(reader: Reader, tickets: Iterable[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for leg in reader.all(_LEGS_OF_TICKETS, tickets=json.dumps(list(tickets))):
        found.setdefault(leg[0], []).append(leg)
    return found


def _keys(legs: Iterable[Row]) -> tuple[tuple[int, str, str, str, int], ...]:
    return tuple((leg[2], leg[3], leg[4], leg[5], leg[6]) for leg in legs)


def _roundings(reader: Reader) -> dict[int, Rounding]:
    rules = {version: json.loads(body) for version, body in reader.all(_ROUNDINGS)}
    return {
        version: Rounding(body["round_unit_cents"], body["round_mode"])
        for version, body in rules.items()
    }


def void_ticket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.voided`: the ticket comes to nothing, whatever was posted goes back."""
    ticket_id = fact.body["ticket"]
    row = reader.one(_TICKET, ticket=ticket_id)
    if row is None or row[8]:
        return  # unknown, or void already: a void is terminal (SYNC 2.5)
    _, account_id, _, risk, win, status, net, week, _, _ = row
    legs = _legs_of(reader, [ticket_id])[ticket_id]
    settling = Settling(fact, posting_day(reader, fact))
    standing = Standing(ticket_id, account_id, risk, win, status, net, week, _keys(legs))
    settling.settle(standing, TicketStatus.VOID.value, 0)
    yield Update("ticket", ("voided",), [(1, ticket_id)])
    yield from settling.rows()
    yield from settling.sums()


def grade_late_ticket(reader: Reader, fact: Fact, ticket: Standing) -> Iterator[Change]:
    """Grade a ticket that was accepted after some of its events were settled."""
    results: list[tuple[str, LegResult]] = []
    graded: list[Row] = []
    for no, leg in enumerate(fact.body["legs"], start=1):
        result = _late_result(reader, leg)
        results.append((leg["price"], result))
        if result is not LegResult.PENDING:
            graded.append((result.value, ticket.id, no))
    if not graded:
        return
    rounding = _roundings(reader)[fact.body["rules"]]
    kind = TicketKind(fact.body["kind"])
    status, net = grade_ticket(kind, ticket.risk, ticket.win, results, rounding)
    settling = Settling(fact, posting_day(reader, fact))
    settling.settle(ticket, status.value, net)
    yield Update("leg", ("result",), graded)
    yield from settling.rows()
    yield from settling.sums()


def _late_result(reader: Reader, leg: Mapping[str, Any]) -> LegResult:
    row = reader.one(_EVENT, event=leg["event"])
    if row is None or row[3] is None:
        return LegResult.PENDING
    sport, _, _, _, status = row
    scores = {p: (away, home) for p, away, home in _scores(reader, leg["event"], "settled")}
    grader = LegGrader(sport, status, scores)
    return grader.grade(leg["period"], leg["market"], leg["side"], leg["line"])
