"""Weeks: figures, what a close froze, make-up."""

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class WeekTable(Base):
    """The accounting weeks: the last is open or closing, the earlier ones are closed for good.

    Attributes:
        opened_seq: The place of the fact that opened it.
    """

    __tablename__ = "week"
    __table_args__ = (STRICT,)
    starts_on: Mapped[str] = primary_key()
    status: Mapped[str]
    opened_seq: Mapped[int]
    closed_at: Mapped[int | None]
    closed_by: Mapped[int | None]
    statement: Mapped[str | None]


class SignOffTable(Base):
    """What was left to do when a person signed a week off, item by item."""

    __tablename__ = "sign_off"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    item: Mapped[str] = primary_key()
    left: Mapped[int]
    reason: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


class ClosedAccountTable(Base):
    """Every account as a week closed on it; to move or rename it later changes nothing here.

    Attributes:
        balance: After the close, from its own side.
        settled: What the close paid out (below 0) or took in to bring it to zero.
    """

    __tablename__ = "closed_account"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    account_id: Mapped[int] = primary_key()
    parent_id: Mapped[int | None]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    pending: Mapped[int]
    balance: Mapped[int]
    settled: Mapped[int]


class AgentWeekTable(Base):
    """What each agent earned on a closed week, product by product (RULES 26); cents.

    Attributes:
        kind: A `CommissionKind`; empty without a deal.
        rate: Hundredths of a percent.
        own: Net loss of the players right under the agent: positive when they lost.
        below: What agents below passed up.
        handle: Of everybody below.
    """

    __tablename__ = "agent_week"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    account_id: Mapped[int] = primary_key()
    product: Mapped[str] = primary_key()
    kind: Mapped[str]
    rate: Mapped[int]
    unit: Mapped[str]
    mode: Mapped[str]
    own: Mapped[int]
    below: Mapped[int]
    handle: Mapped[int]
    commission: Mapped[int]
    makeup_before: Mapped[int]
    makeup: Mapped[int]


class HeadTable(Base):
    """Players who were active in a closed week, by channel (RULES 26.11).

    Attributes:
        agent_id: Who is charged.
        tickets: Accepted in the week.
        fee: Cents.
    """

    __tablename__ = "head"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    account_id: Mapped[int] = primary_key()
    channel: Mapped[str] = primary_key()
    agent_id: Mapped[int]
    tickets: Mapped[int]
    fee: Mapped[int]


class MakeupTable(Base):
    """What agents have to make up as of now, by product; cents."""

    __tablename__ = "makeup"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = primary_key()
    product: Mapped[str] = primary_key()
    cents: Mapped[int]


class MakeupEditTable(Base):
    """Changes of make-up by hand, in the week that was open."""

    __tablename__ = "makeup_edit"
    __table_args__ = (STRICT,)
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    product: Mapped[str]
    week: Mapped[str]
    old: Mapped[int]
    new: Mapped[int]
    reason: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


class WeeklyTable(Base):
    """The figure of each account and week, maintained with every posting.

    Attributes:
        handle: Risk of the graded tickets with action.
        smaller: The same with whichever is smaller of their risk and win.
    """

    __tablename__ = "weekly"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    account_id: Mapped[int] = primary_key()
    carry: Mapped[int]
    d0: Mapped[int]
    d1: Mapped[int]
    d2: Mapped[int]
    d3: Mapped[int]
    d4: Mapped[int]
    d5: Mapped[int]
    d6: Mapped[int]
    payments: Mapped[int]
    adjustments: Mapped[int]
    graded: Mapped[int]
    handle: Mapped[int]
    smaller: Mapped[int]
