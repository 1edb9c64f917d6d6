"""Plain straights settled for the first time, by statements that make their rows (goals 2 and 4b).

Nearly all that is settled are straights on events which nobody has settled before. Their grades
are worked out once for each selection; postings, outcomes and what is left of the exposure then
follow from tables alone, and no row of it passes through Python. What comes to nothing, such as a
push, and whatever is special about a ticket is left to the ways of every ticket.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import NamedTuple

import orjson
from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.changes import Accumulate, Change, Insert, Put, Selected
from desktop.book.fold.grading import LegGrader
from desktop.book.fold.settling import EXPOSURE_SUMS, Settling
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import HOUSE_ID, aliased
from desktop.book.tables.house import RulesTable
from desktop.book.tables.money import PostingKind, PostingTable
from desktop.book.tables.wagers import (
    LEGS_BY_EVENT,
    ExposureTable,
    GradeTable,
    LegTable,
    OutcomeTable,
    TicketTable,
)
from desktop.domain.tickets import SINGLES, LegResult, TicketStatus
from desktop.domain.wagers.statuses import STATUS_OF_LEG

_EVENTS = func.json_each(bindparam("events")).table_valued("value")
_LEG_ON_EVENT = aliased(LegTable)
_HALVES = (LegResult.HALF_WIN.value, LegResult.HALF_LOSS.value)
# By these a straight comes to something.
_DECIDED = (LegResult.WIN.value, LegResult.LOSS.value, *_HALVES)
# Every selection that anybody took, with how many open tickets have it, and how many of those have
# it alone; one that is in no row is left to the ways of every ticket.
_SELECTIONS = Query(
    lambda: (
        select(
            ExposureTable.event_id,
            ExposureTable.period,
            ExposureTable.market,
            ExposureTable.side,
            ExposureTable.line,
            func.sum(ExposureTable.tickets),
            func.sum(ExposureTable.tickets * (1 - ExposureTable.multi)),
        )
        .where(ExposureTable.event_id.in_(select(_EVENTS.c.value)))
        .group_by(
            ExposureTable.event_id,
            ExposureTable.period,
            ExposureTable.market,
            ExposureTable.side,
            ExposureTable.line,
        )
    )
)


def half(cents: ColumnElement[int]) -> ColumnElement[int]:
    """Half of an amount, rounded as the rules of the ticket say (`Rounding.cents`)."""
    unit = RulesTable.round_unit
    added = case(
        (RulesTable.round_mode == "half_up", 2 * unit),
        (RulesTable.round_mode == "down", 0),
        else_=4 * unit - 2,
    )
    rounded = (2 * cents + added) // (4 * unit) * unit
    return (
        select(rounded)
        .where(RulesTable.version == TicketTable.rules)
        .correlate(TicketTable)
        .scalar_subquery()
    )


_NET = case(
    (GradeTable.result == LegResult.WIN.value, TicketTable.win),
    (GradeTable.result == LegResult.LOSS.value, -TicketTable.risk),
    (GradeTable.result == LegResult.HALF_WIN.value, half(TicketTable.win)),
    (GradeTable.result == LegResult.HALF_LOSS.value, half(TicketTable.risk) - TicketTable.risk),
    else_=0,
)
_IS_GRADED = and_(
    GradeTable.event_id == LegTable.event_id,
    GradeTable.period == LegTable.period,
    GradeTable.market == LegTable.market,
    GradeTable.side == LegTable.side,
    GradeTable.line == LegTable.line,
)


_IS_ON_EVENTS = TicketTable.id.in_(
    select(_LEG_ON_EVENT.ticket_id).where(_LEG_ON_EVENT.event_id.in_(select(_EVENTS.c.value)))
)
# Plus 0, so that SQLite goes through the tickets, and not through the legs by event.
_IS_LEG_ON_EVENTS = (LegTable.event_id + 0).in_(select(_EVENTS.c.value))

# What it exposes stands with that of straights. Straights, which nearly all are, are asked first.
_IS_SINGLE = or_(*(TicketTable.kind == kind.value for kind in sorted(SINGLES, reverse=True)))


def _postings(is_chosen: ColumnElement[bool]) -> Select:  # type: ignore[type-arg]  # of any type
    """A posting without its id for each straight that came to something, in their order."""
    came_to = (
        select(TicketTable.id, TicketTable.account_id, _NET.label("net"))
        .join(LegTable, and_(LegTable.ticket_id == TicketTable.id, LegTable.no == 1))
        .join(GradeTable, _IS_GRADED)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            is_chosen,
            TicketTable.legs == 1,
            TicketTable.terms.is_(None),
            _IS_SINGLE,
            OutcomeTable.ticket_id.is_(None),
        )
        .order_by(TicketTable.id)
        # With a limit, or SQLite works out twice what each came to: to ask and to answer.
        .limit(-1)
        .subquery()
    )
    return select(
        came_to.c.account_id,
        literal(HOUSE_ID),
        came_to.c.net,
        literal(PostingKind.WAGER.value),
        came_to.c.id,
        literal(0),
        bindparam("week"),
        bindparam("day"),
        bindparam("occurred"),
    ).where(came_to.c.net != 0)


_POSTINGS = Query(lambda: _postings(_IS_ON_EVENTS), looks_into=LEGS_BY_EVENT)
_POSTINGS_OF_MOST = Query(lambda: _postings(_IS_LEG_ON_EVENTS))
_ARE_THESE = PostingTable.id >= bindparam("first")
_BY_NET = case((PostingTable.cents > 0, TicketStatus.WON.value), else_=TicketStatus.LOST.value)
_BY_GRADE = case(
    *((GradeTable.result == result, STATUS_OF_LEG[LegResult(result)].value) for result in _HALVES),
    else_=_BY_NET,
)


def _outcomes(status: ColumnElement[str]) -> Select:  # type: ignore[type-arg]  # of any type
    return select(
        PostingTable.ticket_id,
        status,
        PostingTable.cents,
        literal(0),
        literal(0),
        bindparam("at"),
        bindparam("week"),
    ).where(_ARE_THESE)


_OUTCOMES = Query(lambda: _outcomes(_BY_NET))
_OUTCOMES_WITH_HALVES = Query(
    lambda: (
        _outcomes(_BY_GRADE)
        .join(LegTable, and_(LegTable.ticket_id == PostingTable.ticket_id, LegTable.no == 1))
        .join(GradeTable, _IS_GRADED)
    )
)
_SMALLER = func.min(TicketTable.risk, TicketTable.win)
_ACCOUNTS = Query(
    lambda: (
        select(
            PostingTable.account_id,
            func.count(),
            func.sum(PostingTable.cents),
            func.sum(TicketTable.risk),
            func.sum(_SMALLER),
        )
        .join(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .where(_ARE_THESE)
        # Plus 0, or SQLite goes through all postings there are, in the order of their accounts.
        .group_by(PostingTable.account_id + 0)
    )
)
_SELECTION = (
    LegTable.event_id, LegTable.period, LegTable.market, LegTable.side, LegTable.line,
)  # fmt: skip
_EXPOSED = Query(
    lambda: (
        select(
            *_SELECTION,
            literal(0),
            -func.count(),
            -func.sum(TicketTable.risk),
            -func.sum(TicketTable.win),
            -func.sum(_SMALLER),
        )
        .select_from(PostingTable)
        .join(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .join(LegTable, and_(LegTable.ticket_id == PostingTable.ticket_id, LegTable.no == 1))
        .where(_ARE_THESE)
        # In this order, because two numbers are compared sooner than two words.
        .group_by(LegTable.event_id, LegTable.line, LegTable.side, LegTable.market, LegTable.period)
    )
)
# All that is exposed by single legs of the selections that are decided.
_EXPOSED_ALONE = Query(
    lambda: (
        select(
            ExposureTable.event_id,
            ExposureTable.period,
            ExposureTable.market,
            ExposureTable.side,
            ExposureTable.line,
            ExposureTable.multi,
            -ExposureTable.tickets,
            -ExposureTable.risk,
            -ExposureTable.win,
            -ExposureTable.volume,
        )
        .join(
            GradeTable,
            and_(
                GradeTable.event_id == ExposureTable.event_id,
                GradeTable.period == ExposureTable.period,
                GradeTable.market == ExposureTable.market,
                GradeTable.side == ExposureTable.side,
                GradeTable.line == ExposureTable.line,
            ),
        )
        .where(
            ExposureTable.event_id.in_(select(_EVENTS.c.value)),
            ExposureTable.multi == 0,
            ExposureTable.tickets != 0,
            or_(*(GradeTable.result == result for result in _DECIDED)),
        )
    )
)


class SettledFirst(NamedTuple):
    """What was settled by statements.

    Attributes:
        of_most: Whether most tickets there are stand on these events (`are_most`).
        graded: The selections whose results are written.
    """

    of_most: bool = False
    graded: frozenset[Row] = frozenset()


def are_most(tickets: int, seq: int) -> bool:
    """Whether so many open tickets are most of those before a place in the journal.

    To go through all there are then costs less than to list those on some events.
    """
    return 4 * tickets > 3 * seq


def settle_straights(
    reader: Reader, settling: Settling, graders: Mapping[int, LegGrader], seq: int
) -> Generator[Change, None, SettledFirst]:
    """Settle the plain straights on events that were never settled, as far as they post anything.

    Every change is written before the next is asked for.

    Args:
        reader: The tables.
        settling: Counts what they come to, and has posted nothing yet.
        graders: The events.
        seq: The place of the fact.
    """
    events = orjson.dumps([*graders]).decode()
    met = reader.all(_SELECTIONS, events=events)
    if not met:
        return SettledFirst()
    grades, alone = list[Row](), 0
    for *selection, _, open_alone in met:
        result = graders[selection[0]].grade(*selection[1:])._value_
        grades.append((*selection, result))
        if result in _DECIDED:
            alone += open_alone
    yield Put("grade", grades)
    posted, of_most = settling.place, are_most(sum(row[-2] for row in met), seq)
    settled = SettledFirst(of_most, frozenset(grade[:-1] for grade in grades))
    postings = _POSTINGS_OF_MOST if of_most else _POSTINGS
    # Behind each is room for its counter-posting.
    numbers = settling.next_id, 2
    yield Insert("posting", Selected(reader, postings, {"events": events, **posted}, numbers))
    sums = reader.all(_ACCOUNTS, first=posted["first"])
    if not sums:
        return settled
    _count(settling, sums)
    has_halves = any(grade[-1] in _HALVES for grade in grades)
    outcomes = _OUTCOMES_WITH_HALVES if has_halves else _OUTCOMES
    yield Insert("outcome", Selected(reader, outcomes, posted))
    # Where all that is open on these selections was posted, nothing has to be summed up.
    exposed = _EXPOSED_ALONE if alone == sum(row[1] for row in sums) else _EXPOSED
    yield Accumulate(
        "exposure", EXPOSURE_SUMS, Selected(reader, exposed, {"events": events, **posted})
    )
    return settled


def _count(settling: Settling, sums: Iterable[Sequence[int]]) -> None:
    for account_id, count, net, risk, smaller in sums:
        account = settling.accounts[account_id]
        account.balance += net
        account.pending -= risk
        account.graded += count
        account.handle += risk
        account.smaller += smaller
        settling.next_id += 2 * count
