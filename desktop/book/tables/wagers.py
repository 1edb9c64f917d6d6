"""Tickets, their legs, what they came to, and the exposure they make."""

from typing import Any

from sqlalchemy import CheckConstraint, Index, func, select, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Derived, Mapped, primary_key

LEGS_BY_EVENT = "ix_leg_event_id"


class OutcomeTable(Base):
    """What tickets came to; one that was never settled has no row.

    Apart from the frozen terms, because to rewrite a ticket costs more than all of its grading.

    Attributes:
        held: Cents that still count against the account's credit.
        graded_at: When it was graded; what is corrected within its week keeps its moment, because
            the correction counts on the same day.
        week: The week of its last posting.
    """

    __tablename__ = "outcome"
    __table_args__ = (STRICT,)
    ticket_id: Mapped[int] = primary_key()
    status: Mapped[str]
    net: Mapped[int]
    held: Mapped[int]
    voided: Mapped[int]
    graded_at: Mapped[int | None]
    week: Mapped[str | None]


class PartTable(Base):
    """What the wagers within a round robin or a reverse came to, each posted by itself.

    Attributes:
        no: Counted from 1 in the order of the ticket's terms.
        week: The week of its last posting, or None.
        day: The day of that week on which its postings count, 0 to 6, or None.
    """

    __tablename__ = "part"
    __table_args__ = (CLUSTERED,)
    ticket_id: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    status: Mapped[str]
    net: Mapped[int]
    held: Mapped[int]
    week: Mapped[str | None]
    day: Mapped[int | None]


class DecisionTable(Base):
    """Results that a person gave to legs, which no score changes.

    Attributes:
        no: The leg; of an open spot that was never filled its place; 1 of a write-in.
        result: Empty where the decision was taken back.
        scope: What it was about: leg, ticket, event, written, expired, or withheld where a leg
            waits for a manager.
    """

    __tablename__ = "decision"
    __table_args__ = (CLUSTERED,)
    ticket_id: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    result: Mapped[str]
    reason: Mapped[str]
    scope: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


def _outcome(column: Any, ticket: Any) -> Any:
    return (
        select(column)
        .where(OutcomeTable.ticket_id == ticket.id)
        .correlate_except(OutcomeTable)
        .scalar_subquery()
    )


# Of tickets that may be open without an undecided leg: write-ins and those with open spots. The
# text of an index, to be asked for with the same.
IS_DECIDED_BY_HAND = "kind = 'manual' OR json_extract(terms, '$.spots') > 0"


class TicketTable(Base):
    """Accepted wagers: their frozen terms, and as properties what they came to.

    Attributes:
        holds: Cents that count against the credit until it is settled for the first time.
        terms: JSON; None where kind, risk and win say it all and nothing was decided by hand.
        free_play: 1 where it was not the player's own money.
        lay_off: 1 where the house wrote it with another house.
        path: The accounts above the player when it was accepted, the highest first and without
            the house, each id with a slash: `17/23/`. To move an account changes no ticket.
        chart: Hundredths of a percent of it that count in the position of the book.
        call_id: The call that it was taken in, if any.
        channel: `phone` or `online`.
        quoted: Which wager of a read-back it is, if any: each is taken once.
    """

    __tablename__ = "ticket"
    __table_args__ = (
        Index("ix_ticket_account_id", "account_id", "id"),
        # An index ends in the id by itself: tickets are listed in these orders page by page.
        Index("ix_ticket_placed_at", "placed_at"),
        Index("ix_ticket_risk", "risk"),
        Index("ix_ticket_decided_by_hand", "id", sqlite_where=text(IS_DECIDED_BY_HAND)),
        # Not unique: a fact of another station must fold whatever it says.
        Index("ix_ticket_reference", "reference", sqlite_where=text("reference IS NOT NULL")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    kind: Mapped[str]
    placed_at: Mapped[int]
    accepted_at: Mapped[int]
    amount_mode: Mapped[str]
    risk: Mapped[int]
    win: Mapped[int]
    legs: Mapped[int]
    description: Mapped[str]
    reference: Mapped[str | None]
    rules: Mapped[int]
    user_id: Mapped[int]
    seq: Mapped[int]
    holds: Mapped[int]
    terms: Mapped[str | None]
    free_play: Mapped[int]
    lay_off: Mapped[int]
    path: Mapped[str]
    chart: Mapped[int]
    call_id: Mapped[int | None]
    channel: Mapped[str]
    quoted: Mapped[int | None]
    status = Derived[str](
        lambda ticket: func.coalesce(_outcome(OutcomeTable.status, ticket), "open")
    )
    net = Derived[int](lambda ticket: func.coalesce(_outcome(OutcomeTable.net, ticket), 0))
    held = Derived[int](
        lambda ticket: func.coalesce(_outcome(OutcomeTable.held, ticket), ticket.holds)
    )
    voided = Derived[int](lambda ticket: func.coalesce(_outcome(OutcomeTable.voided, ticket), 0))
    graded_at = Derived[int | None](lambda ticket: _outcome(OutcomeTable.graded_at, ticket))
    week = Derived[str | None](lambda ticket: _outcome(OutcomeTable.week, ticket))


class StakeTable(Base):
    """Which tickets a player has on an event, so that limits need not look through all tickets."""

    __tablename__ = "stake"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = primary_key()
    event_id: Mapped[int] = primary_key()
    ticket_id: Mapped[int] = primary_key()


class GradeTable(Base):
    """What each selection that somebody has taken came to by the approved score of its event."""

    __tablename__ = "grade"
    __table_args__ = (
        Index("ix_grade_pending", "event_id", sqlite_where=text("result = 'pending'")),
        CLUSTERED,
    )
    event_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    side: Mapped[str] = primary_key()
    line: Mapped[int] = primary_key()
    result: Mapped[str]


class LegTable(Base):
    """The selections of the tickets, with the terms they were written at.

    The result is not kept with each leg: all legs of one selection share their grade, but for
    those with a result of their own.

    Attributes:
        options: JSON of what was agreed on beside line and price; None where nothing was.
        own: The result that is this leg's alone, by hand or by its pitchers; as a rule None.
    """

    __tablename__ = "leg"
    __table_args__ = (
        # With the selection, so that who corrects an event finds its straights in one place.
        Index(LEGS_BY_EVENT, "event_id", "ticket_id", "period", "market", "side", "line"),
        Index("ix_leg_pending", "event_id", sqlite_where=text("own = 'pending'")),
        CLUSTERED,
    )
    ticket_id: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    event_id: Mapped[int]
    period: Mapped[str]
    market: Mapped[str]
    side: Mapped[str]
    line: Mapped[int]
    price: Mapped[str]
    mark: Mapped[str]
    options: Mapped[str | None]
    own: Mapped[str | None]
    result = Derived[str](
        lambda leg: func.coalesce(
            leg.own,
            select(GradeTable.result)
            .where(
                GradeTable.event_id == leg.event_id,
                GradeTable.period == leg.period,
                GradeTable.market == leg.market,
                GradeTable.side == leg.side,
                GradeTable.line == leg.line,
            )
            .correlate_except(GradeTable)
            .scalar_subquery(),
            "pending",
        )
    )


# As an index has it: a value that is bound finds no partial index.
IS_UNDECIDED_FLAG = "decision = ''"


class FlagTable(Base):
    """Tickets that a person has to look at, and what was decided."""

    __tablename__ = "flag"
    __table_args__ = (
        CheckConstraint("decision IN ('', 'stands', 'void')", name="decision"),
        # What waits is found however many were decided.
        Index("ix_flag_undecided", "ticket_id", "kind", sqlite_where=text(IS_UNDECIDED_FLAG)),
        CLUSTERED,
    )
    ticket_id: Mapped[int] = primary_key()
    kind: Mapped[str] = primary_key()
    reason: Mapped[str]
    decision: Mapped[str]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]


class ExposureTable(Base):
    """Open risk and win by selection and line; multi-leg tickets are kept apart.

    Attributes:
        volume: The lower of risk and win of each ticket.
    """

    __tablename__ = "exposure"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    side: Mapped[str] = primary_key()
    line: Mapped[int] = primary_key()
    multi: Mapped[int] = primary_key()
    tickets: Mapped[int]
    risk: Mapped[int]
    win: Mapped[int]
    volume: Mapped[int]
