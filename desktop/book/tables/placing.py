"""Moves of accounts in the tree, and what a week came to under those they left."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, Base, Mapped, primary_key


class MoveTable(Base):
    """Accounts that go under another agent, a row each.

    Attributes:
        id: The fact that ordered it; several accounts may go by one.
        inherit: 1 where its own settings are dropped when it goes.
        at: When it takes effect, milliseconds UTC.
        state: waiting, done, dropped (taken back), or lapsed where it could no longer be.
        why: Why it lapsed, as a sentence.
        done_seq: The place of the first fact for which it counts.
    """

    __tablename__ = "move"
    __table_args__ = (
        Index("ix_move_at", "at", sqlite_where=text("state = 'waiting'")),
        CLUSTERED,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int] = primary_key()
    from_id: Mapped[int]
    to_id: Mapped[int]
    inherit: Mapped[int]
    at: Mapped[int]
    state: Mapped[str]
    why: Mapped[str]
    user_id: Mapped[int]
    ordered_at: Mapped[int]
    reason: Mapped[str]
    done_seq: Mapped[int | None]


class StintTable(Base):
    """What an account's week had come to when it, or somebody above it, moved (FEATURES 1).

    Everything is from the beginning of the week. What was posted before stays with those it stood
    under then.

    Attributes:
        seq: The place of the first fact that found it elsewhere.
        parent_id: Right above it until then.
        horses: Net loss on horses, positive when it lost; part of the days.
        free: Won with free plays on sports.
    """

    __tablename__ = "stint"
    __table_args__ = (Index("ix_stint_account_id", "account_id", "seq"), CLUSTERED)
    week: Mapped[str] = primary_key()
    account_id: Mapped[int] = primary_key()
    seq: Mapped[int] = primary_key()
    parent_id: Mapped[int]
    d0: Mapped[int]
    d1: Mapped[int]
    d2: Mapped[int]
    d3: Mapped[int]
    d4: Mapped[int]
    d5: Mapped[int]
    d6: Mapped[int]
    payments: Mapped[int]
    adjustments: Mapped[int]
    handle: Mapped[int]
    smaller: Mapped[int]
    horses: Mapped[int]
    horses_handle: Mapped[int]
    horses_smaller: Mapped[int]
    free: Mapped[int]
    free_horses: Mapped[int]


class PassedUpTable(Base):
    """To whom agents that moved within a closed week passed it up, product by product; cents."""

    __tablename__ = "passed_up"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    account_id: Mapped[int] = primary_key()
    product: Mapped[str] = primary_key()
    parent_id: Mapped[int] = primary_key()
    cents: Mapped[int]
