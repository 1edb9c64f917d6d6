"""What is asked about tickets, and what it means for the rows of the table."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, exists, func, or_, select

from desktop.book.queries.expressions import STATUS, accounts_under
from desktop.book.queries.ticket_traits import LEAGUE, PERIOD, SPORT
from desktop.book.tables.board import EventTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.wagers import FlagTable, LegTable, OutcomeTable, TicketTable


@dataclass(frozen=True, slots=True)
class TicketQuestion:
    """Which tickets, in which order; a bound that is None does not matter.

    Attributes:
        account_id: The player's account.
        under_id: An account above the player, at any height.
        placed_from: Milliseconds UTC, inclusive.
        placed_before: Milliseconds UTC, exclusive.
        risk_from: Cents, inclusive as the three below.
        flags: `open`, `any` or nothing.
        words: Each has to occur in the description.
        week: The ISO day that the week it was graded in starts on.
        graded_from: Milliseconds UTC, inclusive.
        graded_before: Milliseconds UTC, exclusive.
        clerk: The name of the user who wrote it.
        event_day: The ISO day of the event of a leg; with `rotation` and `on` of the same leg.
        on: Period, market and side of a leg.
        sport: That all of its legs share, or `several`; league and period likewise.
        channel: `phone` or `online`.
        order: A name of ORDERS.
    """

    account_id: int | None = None
    under_id: int | None = None
    kind: str | None = None
    statuses: tuple[str, ...] = ()
    placed_from: int | None = None
    placed_before: int | None = None
    risk_from: int | None = None
    risk_to: int | None = None
    win_from: int | None = None
    win_to: int | None = None
    rotation: int | None = None
    event_day: str | None = None
    on: tuple[str, str, str] | None = None
    ticket_id: int | None = None
    flags: str = ""
    words: tuple[str, ...] = ()
    week: str | None = None
    graded_from: int | None = None
    graded_before: int | None = None
    clerk: str | None = None
    sport: str | None = None
    league: str | None = None
    period: str | None = None
    channel: str | None = None
    order: str = "number"
    is_descending: bool = True


def ticket_conditions(question: TicketQuestion) -> list[ColumnElement[bool]]:
    """What a row of the ticket table, joined with its outcome, has to fulfil."""
    exact: list[tuple[Any, Any]] = [
        (TicketTable.id, question.ticket_id),
        (TicketTable.account_id, question.account_id),
        (TicketTable.kind, question.kind),
        (OutcomeTable.week, question.week),
        (SPORT, question.sport),
        (func.lower(LEAGUE), question.league and question.league.lower()),
        (PERIOD, question.period),
        (TicketTable.channel, question.channel),
    ]
    bounds: list[ColumnElement[bool]] = [c == value for c, value in exact if value is not None]
    lows: list[tuple[Any, Any]] = [
        (TicketTable.placed_at, question.placed_from),
        (OutcomeTable.graded_at, question.graded_from),
        (TicketTable.risk, question.risk_from),
        (TicketTable.win, question.win_from),
    ]
    highs: list[tuple[Any, Any]] = [
        (TicketTable.risk, question.risk_to),
        (TicketTable.win, question.win_to),
    ]
    bounds += [column >= value for column, value in lows if value is not None]
    bounds += [column <= value for column, value in highs if value is not None]
    if question.placed_before is not None:
        bounds.append(TicketTable.placed_at < question.placed_before)
    if question.graded_before is not None:
        bounds.append(OutcomeTable.graded_at < question.graded_before)
    if question.statuses:
        bounds.append(or_(*(status == STATUS for status in question.statuses)))
    bounds += [TicketTable.description.contains(word, autoescape=True) for word in question.words]
    return [*bounds, *_conditions_elsewhere(question)]


def _conditions_elsewhere(question: TicketQuestion) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if question.under_id is not None:
        # The sum keeps SQLite from walking the accounts one by one and sorting what it finds.
        conditions.append((TicketTable.account_id + 0).in_(accounts_under(question.under_id)))
    if question.clerk is not None:
        named = select(UserTable.id).where(func.lower(UserTable.name) == question.clerk.lower())
        conditions.append(TicketTable.user_id.in_(named))
    of_a_leg = _leg_conditions(question)
    if of_a_leg:
        conditions.append(
            TicketTable.id.in_(
                select(LegTable.ticket_id)
                .join(EventTable, EventTable.id == LegTable.event_id)
                .where(*of_a_leg)
            )
        )
    if question.flags:
        flagged = exists().where(FlagTable.ticket_id == TicketTable.id)
        if question.flags == "open":
            flagged = flagged.where(FlagTable.decision == "")
        conditions.append(flagged)
    return conditions


def _leg_conditions(question: TicketQuestion) -> list[ColumnElement[bool]]:
    """What one and the same leg has to be."""
    conditions: list[ColumnElement[bool]] = []
    if question.rotation is not None:
        rotation = question.rotation
        conditions.append(or_(EventTable.rot_away == rotation, EventTable.rot_home == rotation))
    if question.event_day is not None:
        conditions.append(EventTable.day == question.event_day)
    if question.on is not None:
        period, market, side = question.on
        conditions += [
            LegTable.period == period, LegTable.market == market, LegTable.side == side
        ]  # fmt: skip
    return conditions
