"""Wagers that wait for a supervisor, and what became of them."""

from sqlalchemy import CheckConstraint, Index, text

from desktop.book.tables.foundation import STRICT, Base, Mapped, primary_key

# As an index has it: a value that is bound finds no partial index.
IS_OPEN_HOLD = "status IN ('waiting', 'countered')"


class HoldTable(Base):
    """A wager that waits or waited; a fact `ticket.accepted` that names it makes it a ticket.

    Attributes:
        user_id: The clerk who took it.
        until: When it lapses, milliseconds UTC.
        why: JSON: kind and sentence of everything that made it wait.
        wager: JSON of the body that the ticket would have; the counter's once there is one.
        asked: JSON of the body as the caller asked for it, where that was countered.
        reserved: Cents of the account's credit that are kept for it while it is open.
        decided_by: Who approved, countered or refused it; nobody of one that lapsed.
    """

    __tablename__ = "hold"
    __table_args__ = (
        CheckConstraint(
            "status IN ('waiting', 'countered', 'booked', 'refused', 'dropped', 'lapsed')",
            name="status",
        ),
        Index("ix_hold_open", "until", sqlite_where=text(IS_OPEN_HOLD)),
        Index("ix_hold_account_id", "account_id", "id"),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    user_id: Mapped[int]
    at: Mapped[int]
    until: Mapped[int]
    status: Mapped[str]
    why: Mapped[str]
    wager: Mapped[str]
    asked: Mapped[str | None]
    reserved: Mapped[int]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]
    reason: Mapped[str]
    ticket_id: Mapped[int | None]
