"""Grading legs by scores, and the folds that settle one ticket: voided, or late."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.board import NO_SCORE, RecordedScore
from desktop.book.fold.changes import Change, Put, Update
from desktop.book.fold.settling import Settling, Standing, posting_day
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables import EventTable, LegTable, RulesTable, ScoreTable, TicketTable
from desktop.domain.grading import grade_leg
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import Rounding
from desktop.domain.periods import score_key
from desktop.domain.tickets import LegOutcome, LegResult, TicketKind, TicketStatus
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Parlay, Straight

_EVENT = Query(
    select(EventTable.sport, EventTable.settled, EventTable.settled_status).where(
        EventTable.id == bindparam("event")
    )
)
_SCORES = Query(
    select(ScoreTable.period, ScoreTable.away, ScoreTable.home, ScoreTable.no_action).where(
        ScoreTable.event_id == bindparam("event"), ScoreTable.stage == bindparam("stage")
    )
)
_LEGS_OF_TICKET = Query(
    select(LegTable.event_id, LegTable.period, LegTable.market, LegTable.side, LegTable.line)
    .where(LegTable.ticket_id == bindparam("ticket"))
    .order_by(LegTable.no)
)
_TICKET = Query(
    select(
        TicketTable.id,
        TicketTable.account_id,
        TicketTable.risk,
        TicketTable.win,
        TicketTable.status,
        TicketTable.net,
        TicketTable.week,
        TicketTable.voided,
    ).where(TicketTable.id == bindparam("ticket"))
)
_ROUNDINGS = Query(select(RulesTable.version, RulesTable.round_unit, RulesTable.round_mode))

Scores = Mapping[str, RecordedScore]


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
        selection = Selection(Period(period), Market(market), Side(side))
        away, home, no_action = self._scores.get(score_key(self._sport, selection), NO_SCORE)
        if no_action:
            return LegResult.NO_ACTION
        if away is None or home is None:
            return LegResult.PENDING
        return grade_leg(selection, line, away, home)


def read_scores(reader: Reader, event_id: int, stage: str) -> dict[str, RecordedScore]:
    """Scores by what they grade, `recorded` or `settled`, with those that were taken away."""
    rows = reader.all(_SCORES, event=event_id, stage=stage)
    return {key: (away, home, no_action) for key, away, home, no_action in rows}


def read_roundings(reader: Reader) -> dict[int, Rounding]:
    """How each version of the house rules rounds."""
    return {version: Rounding(unit, mode) for version, unit, mode in reader.all(_ROUNDINGS)}


def void_ticket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.voided`: the ticket comes to nothing, whatever was posted goes back."""
    ticket_id = fact.body["ticket"]
    row = reader.one(_TICKET, ticket=ticket_id)
    if row is None or row[-1]:
        return  # unknown, or void already: a void is terminal (SYNC 2.5)
    *standing, _ = row
    exposed = tuple(reader.all(_LEGS_OF_TICKET, ticket=ticket_id))
    settling = Settling(fact, posting_day(reader, fact))
    settling.settle(Standing._make((*standing, exposed)), TicketStatus.VOID.value, 0)
    yield from settling.rows()
    yield Update("outcome", ("voided",), [(1, ticket_id)])
    yield from settling.sums()


def grade_late_ticket(reader: Reader, fact: Fact, ticket: Standing) -> Iterator[Change]:
    """Grade a ticket that was accepted after some of its events were settled."""
    outcomes: list[LegOutcome] = []
    graded: list[Row] = []
    for leg, selection in zip(fact.body["legs"], ticket.exposed, strict=True):
        result = _late_result(reader, leg)
        outcomes.append(LegOutcome(result, leg["price"]))
        if result is not LegResult.PENDING:
            graded.append((*selection, result.value))
    if not graded:
        return
    rounding = read_roundings(reader)[fact.body["rules"]]
    written = Straight if fact.body["kind"] == TicketKind.STRAIGHT else Parlay
    graded_as = grade(written(ticket.risk, ticket.win), outcomes, rounding)
    settling = Settling(fact, posting_day(reader, fact))
    settling.settle(ticket, graded_as.status.value, graded_as.net)
    yield Put("grade", graded)
    yield from settling.rows()
    yield from settling.sums()


def _late_result(reader: Reader, leg: Mapping[str, Any]) -> LegResult:
    row = reader.one(_EVENT, event=leg["event"])
    if row is None or row[1] is None:
        return LegResult.PENDING
    sport, _, status = row
    grader = LegGrader(sport, status, read_scores(reader, leg["event"], "settled"))
    return grader.grade(leg["period"], leg["market"], leg["side"], leg["line"])
