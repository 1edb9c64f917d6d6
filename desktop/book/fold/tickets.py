"""Tickets of any kind, read with their legs and brought to what they should have come to."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import orjson
from sqlalchemy import and_, case, func, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.changes import Change, Put, Update
from desktop.book.fold.first_grades import BREAK, FirstGrades
from desktop.book.fold.grading import LegRow, Results, read_roundings
from desktop.book.fold.settling import OPEN, ExposureKey, Settling, Standing, StandingPart
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.money import FreePlayTable
from desktop.book.tables.wagers import (
    DecisionTable,
    LegTable,
    OutcomeTable,
    PartTable,
    TicketTable,
)
from desktop.domain.tickets import (
    Graded,
    LegOutcome,
    LegResult,
    Part,
    TicketKind,
    TicketStatus,
    has_several_legs,
)
from desktop.domain.wagers.body import read_terms
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Parlay, Straight, Terms

# Tickets read and graded at a time: large enough for speed, small enough to stay flat in memory.
PAGE = 2_500

_IDS = func.json_each(bindparam("tickets")).table_valued("value")
_CHOSEN = select(_IDS.c.value)
# What they came to is joined once; the properties of the ticket would look it up six times.
_TICKETS = Query(
    lambda: (
        select(
            TicketTable.id,
            TicketTable.account_id,
            TicketTable.kind,
            TicketTable.risk,
            TicketTable.win,
            TicketTable.rules,
            TicketTable.terms,
            TicketTable.free_play,
            TicketTable.lay_off,
            func.coalesce(OutcomeTable.status, OPEN),
            func.coalesce(OutcomeTable.net, 0),
            OutcomeTable.week,
            OutcomeTable.graded_at,
            func.coalesce(OutcomeTable.held, TicketTable.holds),
            func.coalesce(OutcomeTable.voided, 0),
        )
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(TicketTable.id.in_(_CHOSEN))
        .order_by(TicketTable.id)
    )
)
# What each leg says, a line each, because a row for each leg is dearer to read and to look up (goal
# 4b). A range of the key is read in its order.
_LEGS_SAID = (
    select(
        case(
            (
                and_(func.count(LegTable.options) == 0, func.count(LegTable.own) == 0),
                func.group_concat(
                    func.concat_ws(
                        " ",
                        LegTable.event_id,
                        LegTable.period,
                        LegTable.market,
                        LegTable.side,
                        LegTable.line,
                        LegTable.price,
                    ),
                    BREAK,
                ),
            )
        )
    )
    .where(LegTable.ticket_id == TicketTable.id)
    .correlate(TicketTable)
    .scalar_subquery()
)
# With their legs those alone about which nothing special is known.
_FIRST_TICKETS = Query(
    lambda: (
        select(
            TicketTable.id,
            TicketTable.account_id,
            TicketTable.kind,
            TicketTable.risk,
            TicketTable.win,
            TicketTable.rules,
            TicketTable.terms,
            TicketTable.holds,
            TicketTable.legs,
            case(
                (
                    and_(
                        OutcomeTable.ticket_id.is_(None),
                        TicketTable.free_play == 0,
                        TicketTable.lay_off == 0,
                    ),
                    _LEGS_SAID,
                )
            ),
        )
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(TicketTable.id.in_(_CHOSEN))
        .order_by(TicketTable.id)
    )
)
_LEGS = Query(
    lambda: (
        select(
            LegTable.ticket_id,
            LegTable.no,
            LegTable.event_id,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            LegTable.line,
            LegTable.price,
            LegTable.options,
            LegTable.own,
        )
        .where(LegTable.ticket_id.in_(_CHOSEN))
        .order_by(LegTable.ticket_id, LegTable.no)
    )
)
_DECISIONS = Query(
    lambda: select(DecisionTable.ticket_id, DecisionTable.no, DecisionTable.result).where(
        DecisionTable.ticket_id.in_(_CHOSEN)
    )
)
_PARTS = Query(
    lambda: select(
        PartTable.ticket_id,
        PartTable.no,
        PartTable.status,
        PartTable.net,
        PartTable.held,
        PartTable.week,
        PartTable.day,
    ).where(PartTable.ticket_id.in_(_CHOSEN))
)
_RETURNED = Query(
    lambda: select(func.sum(FreePlayTable.cents)).where(
        FreePlayTable.ticket_id == bindparam("ticket")
    )
)

# By ticket and leg the result that a person gave, empty where it was taken back.
Decisions = Mapping[tuple[int, int], str]


class Written(NamedTuple):
    """A ticket with its frozen terms, and as it stands in the tables."""

    id: int
    account_id: int
    kind: str
    risk: int
    win: int
    rules: int
    terms: str | None
    free_play: int
    lay_off: int
    status: str
    net: int
    week: str | None
    graded_at: int | None
    held: int
    voided: int


def terms_of(ticket: Written) -> Terms:
    """The terms of a ticket; where none are kept, kind, risk and win say them all."""
    return _terms(ticket.kind, ticket.risk, ticket.win, ticket.terms)


@lru_cache(maxsize=4096)
def _terms(kind: str, risk: int, win: int, text: str | None) -> Terms:
    if text is not None:
        return read_terms(TicketKind(kind), orjson.loads(text))
    written = Parlay if kind == TicketKind.PARLAY else Straight
    return written(risk, win)


def find_tickets(reader: Reader, ids: Sequence[int]) -> dict[int, Written]:
    """Tickets by their id, as they stand."""
    rows = reader.all(_TICKETS, tickets=orjson.dumps(ids).decode())
    return {row[0]: Written._make(row) for row in rows}


def find_legs(reader: Reader, ids: Sequence[int]) -> dict[int, list[LegRow]]:
    """The legs of tickets in their order."""
    found: dict[int, list[LegRow]] = defaultdict(list)
    for row in reader.all(_LEGS, tickets=orjson.dumps(ids).decode()):
        found[row[0]].append(LegRow._make(row))
    return found


def find_decisions(reader: Reader, ids: Sequence[int]) -> dict[int, dict[int, str]]:
    """What persons decided of tickets, by leg; empty where a decision was taken back."""
    decided: dict[int, dict[int, str]] = defaultdict(dict)
    for ticket_id, no, result in reader.all(_DECISIONS, tickets=orjson.dumps(ids).decode()):
        decided[ticket_id][no] = result
    return decided


class TicketSettler:
    """Brings tickets to what their terms, results and decisions make of them."""

    def __init__(
        self,
        reader: Reader,
        settling: Settling,
        results: Results,
        decisions: Decisions | None = None,
    ) -> None:
        """Decisions of the fact itself count before those in the tables."""
        self._reader = reader
        self._settling = settling
        self._results = results
        self._decisions = decisions or {}
        self._roundings = read_roundings(reader)
        self._graded: dict[ExposureKey, str] = {}
        self._own: list[Row] = []

    def settle_all(self, ids: Sequence[int]) -> Iterator[Change]:
        """Settle tickets by id, page by page; the sums of the settling stay until its end."""
        first = FirstGrades(self._settling, self._outcome_by_score, self._roundings)
        by_hand = {ticket_id for ticket_id, _ in self._decisions}
        for start in range(0, len(ids), PAGE):
            page = ids[start : start + PAGE]
            chosen = orjson.dumps(page).decode()
            decided = find_decisions(self._reader, page)
            parts: dict[int, dict[int, StandingPart]] = defaultdict(dict)
            for ticket_id, no, *part in self._reader.all(_PARTS, tickets=chosen):
                parts[ticket_id][no] = StandingPart._make(part)
            special = by_hand | decided.keys() | parts.keys()
            rows = self._reader.all(_FIRST_TICKETS, tickets=chosen)
            left = [row[0] for row in rows if row[-1] is None or row[0] in special]
            tickets, legs = find_tickets(self._reader, left), find_legs(self._reader, left)
            for row in rows:
                ticket_id = row[0]
                if ticket_id not in tickets:
                    if first.settle(row, _terms(row[2], row[3], row[4], row[6])):
                        continue
                    tickets |= find_tickets(self._reader, [ticket_id])
                    legs |= find_legs(self._reader, [ticket_id])
                ticket = tickets[ticket_id]
                if not ticket.voided:
                    self.settle(ticket, legs[ticket_id], decided[ticket_id], parts[ticket_id])
            yield from self.rows()

    def settle(
        self,
        ticket: Written,
        legs: Sequence[LegRow],
        decided: Mapping[int, str] | None = None,
        parts: Mapping[int, StandingPart] | None = None,
    ) -> None:
        """Settle one ticket whose rows are at hand."""
        by_hand = {**(decided or {})}
        by_hand |= {no: given for (of, no), given in self._decisions.items() if of == ticket.id}
        outcomes = [self._outcome(leg, by_hand.get(leg.no, ""), ticket.rules) for leg in legs]
        # Open spots that were never filled, and write-ins, are decided without a leg.
        outcomes += [
            LegOutcome(LegResult(given), "")
            for no, given in sorted(by_hand.items())
            if no > len(legs) and given
        ]
        graded = grade(
            terms_of(ticket),
            outcomes or [LegOutcome(LegResult.PENDING, "")],
            self._roundings[ticket.rules],
        )
        self._settling.settle(self._standing(ticket, legs, parts or {}), graded)

    def void(self, ticket: Written, legs: Sequence[LegRow]) -> None:
        """Take a ticket off: what was posted goes back, of each of its parts."""
        parts = {
            no: StandingPart._make(part)
            for _, no, *part in sorted(self._reader.all(_PARTS, tickets=f"[{ticket.id}]"))
        }
        gone = tuple(Part(TicketStatus.VOID, 0, 0) for _ in parts)
        standing = self._standing(ticket, legs, parts)
        self._settling.settle(standing, Graded(TicketStatus.VOID, 0, 0, gone))

    def _standing(
        self, ticket: Written, legs: Sequence[LegRow], parts: Mapping[int, StandingPart]
    ) -> Standing:
        returned = 0
        if ticket.free_play:
            (left,) = self._reader.one(_RETURNED, ticket=ticket.id) or (None,)
            returned = 0 if left is None else left + ticket.risk
        return Standing(
            ticket.id,
            ticket.account_id,
            ticket.risk,
            ticket.win,
            ticket.status,
            ticket.net,
            ticket.week,
            tuple(leg[2:7] for leg in legs),
            ticket.held,
            ticket.graded_at,
            bool(ticket.free_play),
            bool(ticket.lay_off),
            returned,
            parts,
            has_several_legs(ticket.kind, len(legs)),
        )

    def _outcome(self, leg: LegRow, given: str, rules: int) -> LegOutcome:
        grader = self._results.of(leg.event_id)
        base = grader.grade(leg.period, leg.market, leg.side, leg.line)
        if grader.is_settled:
            self._graded[leg[2:7]] = base._value_
        outcome = self._results.outcome(leg, base, rules)
        if given:
            outcome = outcome._replace(result=LegResult(given), reprice=None)
        own = outcome.result.value if given or outcome.result is not base else None
        if own != leg.own:
            self._own.append((own, leg.ticket_id, leg.no))
        return outcome

    def _outcome_by_score(self, selection: ExposureKey, price: str) -> LegOutcome:
        """As `_outcome` of a leg with no options on which nobody decided."""
        event_id, period, market, side, line = selection
        grader = self._results.of(event_id)
        base = grader.grade(period, market, side, line)
        if grader.is_settled:
            self._graded[selection] = base._value_
        return grader.plain_outcome(market, price, base)

    def rows(self) -> Iterator[Change]:
        """What was gathered so far."""
        yield from self._settling.rows()
        if self._own:
            yield Update("leg", ("own",), self._own)
            self._own = []

    def grades(self, written: Container[ExposureKey] = ()) -> Iterator[Change]:
        """What every selection that was met came to by the scores, but for those written before."""
        grades = [(*key, result) for key, result in self._graded.items() if key not in written]
        if grades:
            yield Put("grade", grades)
