"""Claims with their notes, and what people did about what waits."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class ClaimTable(Base):
    """What players dispute; times in milliseconds UTC.

    Attributes:
        call_id: The call that it is about.
        user_id: Who took it.
        closes_at: Until when it could be made without a supervisor; None without a ticket.
        late: Why it was taken after that.
        due_at: By when it is to be decided.
        status: open, upheld, refused, settled or withdrawn.
        result: What the player was told.
        through: The facts that carried it out, as a JSON list.
    """

    __tablename__ = "claim"
    __table_args__ = (
        Index("ix_claim_account_id", "account_id", "id"),
        Index("ix_claim_ticket_id", "ticket_id", sqlite_where=text("ticket_id IS NOT NULL")),
        Index("ix_claim_at", "at"),
        Index("ix_claim_open", "due_at", sqlite_where=text("status = 'open'")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    ticket_id: Mapped[int | None]
    call_id: Mapped[int | None]
    tape_time: Mapped[str]
    phone_line: Mapped[str]
    text: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    closes_at: Mapped[int | None]
    late: Mapped[str]
    due_at: Mapped[int]
    status: Mapped[str]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]
    result: Mapped[str]
    through: Mapped[str]


class ReviewItemTable(Base):
    """Things that wait, or waited, once a person did something about them.

    Attributes:
        item: Their key in the queue: `claim/123`.
        assigned_to: Who looks into it, or None.
        done_at: When it was put aside, or None.
    """

    __tablename__ = "review_item"
    __table_args__ = (CLUSTERED,)
    item: Mapped[str] = primary_key()
    assigned_to: Mapped[int | None]
    done_by: Mapped[int | None]
    done_at: Mapped[int | None]
    reason: Mapped[str]


class ReviewNoteTable(Base):
    """What people noted about something that waits; of claims too."""

    __tablename__ = "review_note"
    __table_args__ = (Index("ix_review_note_item", "item", "id"), STRICT)
    id: Mapped[int] = primary_key()
    item: Mapped[str]
    text: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


class ContradictionTable(Base):
    """Where another source gives another score than the one that stands.

    Attributes:
        against: The result that it contradicts; once another one stands, it is settled.
        said: The other score, in words.
    """

    __tablename__ = "contradiction"
    __table_args__ = (Index("ix_contradiction_event", "event_id"), STRICT)
    id: Mapped[int] = primary_key()
    event_id: Mapped[int]
    against: Mapped[int]
    source: Mapped[str]
    said: Mapped[str]
    at: Mapped[int]


class RecorderTable(Base):
    """Who recorded the result of an event that stands now: somebody else may have to approve it."""

    __tablename__ = "recorder"
    __table_args__ = (STRICT,)
    event_id: Mapped[int] = primary_key()
    user_id: Mapped[int]
