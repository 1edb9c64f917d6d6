"""What is asked about tickets, and what it means for the rows of the table."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from desktop.book.queries.expressions import STATUS, accounts_under
from desktop.book.queries.ticket_traits import LEAGUE, PERIOD, SPORT
from desktop.book.tables.board import EventTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
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
        ids: These tickets and no others.
        seen: A text that occurs in the description or in the code of the player, and the ticket
            whose number it is, if any.
        week: The ISO day that the week it was graded in starts on.
        graded_from: Milliseconds UTC, inclusive.
        graded_before: Milliseconds UTC, exclusive.
        clerk: The name of the user who wrote it.
        event_day: The ISO day of the event of a leg; with `rotation` and `on` of the same leg.
        on: Period, market and side of a leg.
        sport: That all of its legs share, or `several`; league and period likewise.
        channel: `phone` or `online`.
        order: A name of ORDERS.
        lead: How its tickets are come by: `order` walks through them in their order, the name of a
            bound reads what an index has for that bound; nothing leaves it to the database.
        is_few: Whether the lead is known to leave few, so that they can be sorted by anything.
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
    ids: tuple[int, ...] = ()
    seen: tuple[str, int | None] | None = None
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
    lead: str = ""
    is_few: bool = False


IN_ORDER = "order"
_LED = aliased(TicketTable)


def indexed_bounds(question: TicketQuestion) -> dict[str, Select[Any]]:
    """The ids that each bound with an index leaves, those first that as a rule leave the fewest."""
    placed = _between(_LED.placed_at, question.placed_from, question.placed_before)
    risk = _between(_LED.risk, question.risk_from, question.risk_to, is_inclusive=True)
    bounds: dict[str, list[ColumnElement[bool]]] = {
        "ticket": [] if question.ticket_id is None else [_LED.id == question.ticket_id],
        "account": [] if question.account_id is None else [_LED.account_id == question.account_id],
        "under": (
            []
            if question.under_id is None
            else [_LED.account_id.in_(accounts_under(question.under_id))]
        ),
        "placed": placed,
        "risk": risk,
    }
    found = {name: select(_LED.id).where(*bound) for name, bound in bounds.items() if bound}
    of_a_leg = _tickets_by_leg(question)
    if of_a_leg is not None:
        found["leg"] = of_a_leg
    if question.flags:
        found["flags"] = _flagged(question)
    return found


def _between(
    column: Any, low: int | None, high: int | None, *, is_inclusive: bool = False
) -> list[ColumnElement[bool]]:
    bounds: list[ColumnElement[bool]] = []
    if low is not None:
        bounds.append(column >= low)
    if high is not None:
        bounds.append(column <= high if is_inclusive else column < high)
    return bounds


def ticket_conditions(
    question: TicketQuestion, *, is_continued: bool = False
) -> list[ColumnElement[bool]]:
    """What a row of the ticket table, joined with its outcome, has to fulfil.

    Args:
        question: Which tickets.
        is_continued: They are walked from a place in their order on.
    """
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
    bounds += _between(OutcomeTable.graded_at, question.graded_from, question.graded_before)
    bounds += _between(TicketTable.win, question.win_from, question.win_to, is_inclusive=True)
    bounds += _walked(
        question, "placed", question.placed_from, question.placed_before, is_continued=is_continued
    )
    bounds += _walked(
        question, "risk", question.risk_from, question.risk_to, is_continued=is_continued
    )
    if question.statuses:
        bounds.append(or_(*(status == STATUS for status in question.statuses)))
    bounds += [TicketTable.description.contains(word, autoescape=True) for word in question.words]
    if question.ids:
        chosen = func.json_each(json.dumps(question.ids)).table_valued("value")
        bounds.append(TicketTable.id.in_(select(chosen.c.value)))
    if question.seen is not None:
        bounds.append(_is_seen(*question.seen))
    if question.lead and question.lead != IN_ORDER:
        bounds.append(TicketTable.id.in_(indexed_bounds(question)[question.lead]))
    return [*bounds, *_conditions_elsewhere(question)]


def _is_seen(text: str, ticket_id: int | None) -> ColumnElement[bool]:
    coded = select(AccountTable.id).where(AccountTable.code.contains(text, autoescape=True))
    return or_(
        TicketTable.description.contains(text, autoescape=True),
        TicketTable.account_id.in_(coded),
        *([] if ticket_id is None else [TicketTable.id == ticket_id]),
    )


def _walked(
    question: TicketQuestion, order: str, low: int | None, high: int | None, *, is_continued: bool
) -> list[ColumnElement[bool]]:
    """The bounds of a column with an index, which leads in its own order and in no other.

    In another order all that it leads to would be sorted; and where the walk goes on from a place,
    that place is the one bound, and this one only says how far.
    """
    column: Any = TicketTable.placed_at if order == "placed" else TicketTable.risk
    is_own = question.order == order
    low_led = is_own and not (is_continued and not question.is_descending)
    high_led = is_own and not (is_continued and question.is_descending)
    is_inclusive = order == "risk"
    return [
        *_between(column if low_led else column + 0, low, None),
        *_between(column if high_led else column + 0, None, high, is_inclusive=is_inclusive),
    ]


def _conditions_elsewhere(question: TicketQuestion) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if question.under_id is not None:
        # The sum keeps SQLite from walking the accounts one by one and sorting what it finds.
        conditions.append((TicketTable.account_id + 0).in_(accounts_under(question.under_id)))
    if question.clerk is not None:
        named = select(UserTable.id).where(func.lower(UserTable.name) == question.clerk.lower())
        conditions.append(TicketTable.user_id.in_(named))
    of_a_leg = _tickets_by_leg(question)
    if of_a_leg is not None and question.lead != "leg":
        here = TicketTable.id + 0 if question.lead else TicketTable.id
        conditions.append(here.in_(of_a_leg))
    if question.flags and question.lead != "flags":
        conditions.append(_flagged(question).where(FlagTable.ticket_id == TicketTable.id).exists())
    return conditions


def _flagged(question: TicketQuestion) -> Select[Any]:
    flagged = select(FlagTable.ticket_id)
    return flagged.where(FlagTable.decision == "") if question.flags == "open" else flagged


def _tickets_by_leg(question: TicketQuestion) -> Select[Any] | None:
    """The tickets with a leg as it is asked for; None where nothing is asked of a leg."""
    of_a_leg = _leg_conditions(question)
    if not of_a_leg:
        return None
    found = select(LegTable.ticket_id).join(EventTable, EventTable.id == LegTable.event_id)
    return found.where(*of_a_leg)


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
