"""Rules that propose other limits, and what they proposed."""

from sqlalchemy import CheckConstraint, Index

from desktop.book.tables.foundation import STRICT, Base, Mapped, primary_key


class LimitRuleTable(Base):
    """A rule as it was set last.

    Attributes:
        account_id: Whose players it looks at.
        conditions: JSON: [figure, over or not, bound].
        acts: 1 where it may change the limit by itself, for so many `days`.
    """

    __tablename__ = "limit_rule"
    __table_args__ = (STRICT,)
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    name: Mapped[str]
    weeks: Mapped[int]
    conditions: Mapped[str]
    key: Mapped[str]
    percent: Mapped[int | None]
    cents: Mapped[int | None]
    acts: Mapped[int]
    days: Mapped[int]
    active: Mapped[int]
    set_by: Mapped[int]
    set_at: Mapped[int]


class LimitProposalTable(Base):
    """What a rule proposed for a player; once in a week.

    Attributes:
        since: The first ISO day that was looked at.
        evidence: JSON: [figure, its value, the bound].
        status: open, approved, declined or applied.
        through: The last figure day of the changed limit; None where it lasts or is not decided.
    """

    __tablename__ = "limit_proposal"
    __table_args__ = (
        CheckConstraint("status IN ('open', 'approved', 'declined', 'applied')", name="status"),
        Index("uq_limit_proposal", "rule_id", "account_id", "week", unique=True),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    rule_id: Mapped[int]
    account_id: Mapped[int]
    week: Mapped[str]
    since: Mapped[str]
    key: Mapped[str]
    old: Mapped[int | None]
    new: Mapped[int]
    evidence: Mapped[str]
    at: Mapped[int]
    status: Mapped[str]
    through: Mapped[str | None]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]
    reason: Mapped[str]
